--TEST--
What cannot be read in a member that nobody relies on is the text of it, and hides nothing else
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

function signed_text(string $claims): string
{
	$base64url = static fn (string $bytes): string => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
	$signed = $base64url('{"alg":"HS256","typ":"JWT"}') . '.' . $base64url($claims);
	return $signed . '.' . $base64url(hash_hmac('sha256', $signed, TEST_KEY, true));
}

$deep = str_repeat('{"a":', 70) . '1' . str_repeat('}', 70);
$wide = '{' . implode(',', array_map(static fn (int $i): string => "\"k$i\":$i", range(0, 2000))) . '}';
$unreadable = [
	'NUL' => '{"a":"x\u0000y"}', 'NUL in a key' => '{"a\u0000b":1}', 'twice' => '{"a":1,"a":2}', 'surrogate' => '{"a":"\ud800"}', 'deep' => $deep, 'wide' => $wide,
	'UTF-8' => "{\"a\":\"\xff\"}", 'a string' => '"\u0000"', 'inside' => '[{"status":"\u0000","id":1,"id":2}]',
];
foreach (['extraInfo', 'serviceData', 'recurringData', 'neverHeardOf'] as $member) {
	foreach ($unreadable as $name => $text) {
		if ($member === 'extraInfo' && $name === 'UTF-8') {
			continue; // its text, with "?" for the bad byte, is JSON again
		}
		$data = '{"' . $member . '":' . $text . ',"id":"\u0069","invoiceStatus":"ACTIVE","payments":[{"paymentId":"p","paymentStatus":"FINISHED","status":"FINISHED","x":' . $text . '}]}';
		$server = Server::start([['body' => '{"status":1,"data":' . $data . '}'], ['body' => '{"status":1,"data":{"invoices":[' . $data . ',{"id":"j"}]}}'],
			['body' => '{"status":1,"data":{"id":"i","paymentPageUrl":"u","' . $member . '":' . $text . '}}']]);
		$client = plain_client($server, maxRetries: 0);
		$raw = str_replace("\xff", '?', $text);
		$invoice = $client->invoices->show('i');
		$list = iterator_to_array($client->invoices->showList(['i', 'j']));
		$created = $client->invoices->create(['externalId' => 'o', 'type' => 'PAY', 'amount' => 100, 'description' => 'd']);
		foreach ([$invoice, $list[0]] as $one) {
			$right = $one->id === 'i' && $one->status === Uapay\InvoiceStatus::Active && $one->outcome() === Uapay\PaymentOutcome::Paid && $one->extra === [$member => $raw]
				&& $one->payments[0]->extra === ['x' => $raw] && $one->extraInfo === [] && $one->services === [] && $one->recurringData === []
				&& $one->toArray()[$member] === $raw && json_encode($one) !== false && Uapay\Invoice::fromArray($one->toArray()) == $one;
			$right || print("$member, $name: " . json_encode($one->extra) . "\n");
		}
		$list[1]->id === 'j' && $created->id === 'i' && $created->extra === [$member => $raw] || print("$member, $name: list or effect\n");
		// the same in a callback
		$server->stop();
		$claims = '{"paymentId":"p","status":"FINISHED","paymentStatus":"FINISHED","' . $member . '":' . $text . '}';
		$callback = (new Uapay\Client('1', TEST_KEY))->callback(json_encode(['token' => signed_text($claims)]));
		$callback->outcome() === Uapay\PaymentOutcome::Paid && $callback->extra === [$member => $raw] && strlen($callback->eventKey()) === 64 || print("$member, $name: callback\n");
	}
}
echo "-- what is relied on is refused as ever\n";
foreach (['"invoiceStatus":"A\u0000"', '"id":"\ud800"', '"payments":[{"paymentId":"p","paymentId":"q"}]', '"amount":1,"amount":2', '"x":1,"x":2', '"description":"\u0000"'] as $part) {
	$server = Server::start([['body' => '{"status":1,"data":{"externalId":"o",' . $part . '}}'], ['body' => '{"status":1,"data":{"invoices":[{"id":"i"},{"id":"k",' . $part . '},{"id":"j"}]}}']]);
	$client = plain_client($server, maxRetries: 0);
	try {
		$client->invoices->show('i');
	} catch (Throwable $thrown) {
		echo short($thrown), "\n";
	}
	[$before, $bad, $after] = iterator_to_array($client->invoices->showList(['i', 'k', 'j']));
	echo '  in a list: ', $before->id, ' ', $bad::class, ' ', json_encode([$bad->errorCode, $bad->message, $bad->extra['invoice']]), ' ', $after->id, "\n";
}
?>
--EXPECT--
-- what is relied on is refused as ever
Protocol: the answer is not valid JSON: \u0000 in a string at byte 55 (HTTP 200)
  in a list: i Uapay\ListError [null,"the invoice cannot be read: invoices[1] must be an object, string given","{\"id\":\"k\",\"invoiceStatus\":\"A\\u0000\"}"] j
Protocol: the answer is not valid JSON: lone surrogate in a string at byte 43 (HTTP 200)
  in a list: i Uapay\ListError [null,"the invoice cannot be read: invoices[1] must be an object, string given","{\"id\":\"k\",\"id\":\"\\ud800\"}"] j
Protocol: the answer is not valid JSON: duplicate key in an object at byte 81 (HTTP 200)
  in a list: i Uapay\ListError [null,"the invoice cannot be read: invoices[1] must be an object, string given","{\"id\":\"k\",\"payments\":[{\"paymentId\":\"p\",\"paymentId\":\"q\"}]}"] j
Protocol: the answer is not valid JSON: duplicate key in an object at byte 58 (HTTP 200)
  in a list: i Uapay\ListError [null,"the invoice cannot be read: invoices[1] must be an object, string given","{\"id\":\"k\",\"amount\":1,\"amount\":2}"] j
Protocol: the answer is not valid JSON: duplicate key in an object at byte 48 (HTTP 200)
  in a list: i Uapay\ListError [null,"the invoice cannot be read: invoices[1] must be an object, string given","{\"id\":\"k\",\"x\":1,\"x\":2}"] j
Protocol: the answer is not valid JSON: \u0000 in a string at byte 52 (HTTP 200)
  in a list: i Uapay\ListError [null,"the invoice cannot be read: invoices[1] must be an object, string given","{\"id\":\"k\",\"description\":\"\\u0000\"}"] j
