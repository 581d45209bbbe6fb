<?php

declare(strict_types=1);

require __DIR__ . '/fuzz.inc';

/* Arrays, JSON and callbacks as objects. The first byte chooses the class, the second what the rest is: JSON, a value byte
 * by byte, or changes of an example, also such as make it contain itself. */

const OBJECTS = [
	Uapay\Invoice::class => 'invoices-show.response.constructed.json',
	Uapay\Payment::class => 'payments-show.response.json',
	Uapay\CreatedInvoice::class => 'invoices-create.response.constructed.json',
	Uapay\CreatedPayment::class => 'payments-create.response.constructed.json',
	Uapay\PaymentCheck::class => 'payments-checkStatus.response-3ds.constructed.json',
	Uapay\Confirmation::class => 'payments-checkStatus.response-3ds.constructed.json',
	Uapay\Commission::class => 'payments-showCommission.response.json',
	Uapay\Subscription::class => 'subscriptions-update.response.json',
	Uapay\Service::class => 'invoices-create.request.json',
	Uapay\Session::class => 'sessions-create.response.unsigned.json',
	Uapay\Callback::class => 'callback.invoicer.claims-visible-part.json',
	Uapay\ListError::class => 'error.list-element.json',
	Uapay\InvoiceList::class => 'invoices-show-list.response.json',
];

function from_array(string $class, array $data): void
{
	try {
		$object = $class::fromArray($data);
	} catch (Uapay\Exception\ProtocolException $thrown) {
		check_exception($thrown);
		return;
	}
	check_object($object);
	holds_same($object->toArray(), $data, 'toArray() is what it was made of');
	if ($object instanceof Uapay\Callback) {
		event_key($object);
	}
}

/** What may contain itself cannot be compared: it must do no harm, that is all. */
function from_cyclic_array(string $class, array $data): void
{
	try {
		$object = $class::fromArray($data);
		$object->toArray();
		clone $object;
	} catch (Uapay\Exception\ProtocolException $thrown) {
		check_exception($thrown);
	}
}

/** The same for the same claims in any order and signed at any time; only what JSON cannot say has none. */
function event_key(Uapay\Callback $callback): void
{
	$claims = $callback->toArray();
	try {
		$key = $callback->eventKey();
	} catch (Uapay\Exception\InvalidRequestException $thrown) {
		check_exception($thrown);
		return;
	}
	holds(preg_match('/^[0-9a-f]{64}$/D', $key) === 1, 'eventKey() is a digest', $key);
	$again = Uapay\Callback::fromArray(['iat' => 1] + array_reverse($claims, true));
	holds($again->eventKey() === $key, 'eventKey() does not depend on order and iat', $claims);
	$other = Uapay\Callback::fromArray(['someOther' => 1] + $claims);
	holds(isset($claims['someOther']) || $other->eventKey() !== $key, 'eventKey() depends on all else', $claims);
}

function callback(string $body, ?string $said): void
{
	static $client = new Uapay\Client('6412', KEY, 'https://uapay.example/');
	try {
		$callback = $client->callback($body);
	} catch (Uapay\Exception\SignatureException | Uapay\Exception\ProtocolException | Uapay\Exception\ApiException $thrown) {
		check_exception($thrown);
		holds((string) $said === '' || !$thrown instanceof Uapay\Exception\SignatureException || preg_match('/expired|not valid yet/', $thrown->getMessage()) === 1,
			'what is signed is taken for signed', $thrown->getMessage());
		return;
	}
	$said ??= claims(json_decode($body, true)['token'] ?? null);
	holds($said !== null, 'no callback passes unsigned', $body);
	check_object($callback);
	holds_said($callback->toArray(), Json::read($said), 'a callback says what was signed');
	event_key($callback);
}

/** Money::kopecks() against decimal arithmetic on the digits. */
function money(string $text): void
{
	try {
		$kopecks = Uapay\Money::kopecks($text);
	} catch (Uapay\Exception\InvalidRequestException $thrown) {
		check_exception($thrown);
		$fits = preg_match('/^(-?)0*(\d+)(?:\.(\d\d?)0*)?$/D', $text, $part) === 1 && strlen($part[2]) < 17;
		holds(!$fits, 'an amount is taken', $text);
		return;
	}
	holds(preg_match('/^(-?)0*(\d+?)(?:\.(\d\d?)0*)?$/D', $text, $part) === 1, 'an amount is a decimal', $text);
	$digits = ltrim($part[2] . str_pad($part[3] ?? '', 2, '0'), '0') ?: '0';
	holds((string) $kopecks === ($digits === '0' ? '' : $part[1]) . $digits, 'kopecks are exact', [$text, $kopecks]);
	holds(Uapay\Money::kopecks(Uapay\Money::format($kopecks)) === $kopecks, 'format() and kopecks() undo each other', $text);
}

function fuzz(string $bytes): void
{
	$input = new Input($bytes);
	$which = $input->byte() % (count(OBJECTS) + 3);
	$kind = $input->byte();
	if ($which >= count(OBJECTS)) {
		$rest = $input->rest();
		match ($which - count(OBJECTS)) {
			0 => callback('{"token":"' . sign($rest) . '"}', $rest),
			1 => callback($rest, null),
			2 => money($rest),
		};
		return;
	}
	$class = array_keys(OBJECTS)[$which];
	$input->cycles = $kind % 4 === 3;
	$data = match ($kind % 4) {
		0 => json_decode($input->rest(), true),
		1 => $input->value(),
		default => $input->change(example(OBJECTS[$class])),
	};
	$data = is_array($data) ? $data : ['id' => $data];
	if ($input->cycles) {
		for ($links = 1 + $input->byte() % 3; $links > 0; $links--) {
			$name = $input->one_of(['payments', 'invoice', 'services', 'confirmation', 'extraInfo', 'invoices']);
			$input->byte() & 1 ? $data[$name] = [&$data] : $data[$name] = &$data;
		}
		from_cyclic_array($class, $data);
	} else {
		from_array($class, $data);
	}
}

run($argv);
