<?php
declare(strict_types=1);

/*
 * What a shop writes, as PHPStan at its highest level and Psalm at its strictest must take it without a word. Read, never run.
 */

namespace Shop;

use Uapay\Client;
use Uapay\Environment;
use Uapay\Exception\ApiException;
use Uapay\Exception\InvalidRequestException;
use Uapay\Exception\OutcomeUnknownException;
use Uapay\Exception\UapayException;
use Uapay\Invoice;
use Uapay\InvoiceType;
use Uapay\ListError;
use Uapay\Locale;
use Uapay\Money;
use Uapay\Payment;
use Uapay\PaymentOutcome;
use Uapay\PingCause;
use Uapay\SystemType;

/**
 * @phpstan-import-type SubscriptionInvoiceData from \Uapay\Invoices
 */
final class Checkout
{
	public function __construct(private readonly Client $client)
	{
	}

	/** @param non-empty-string $key */
	public static function open(string $key): self
	{
		$client = new Client('6412');
		echo $client->invoices::class;
		$client = new Client(
			clientId: '6412',
			secretKey: $key,
			environment: Environment::Demo,
			connectTimeout: 2.5,
			timeout: 30.0,
			maxRetries: 0,
			concurrency: 64,
			requireSignedResponses: null,
			proxy: 'http://proxy.example:3128',
			caFile: '/etc/ssl/certs/ca.pem',
			sessionStore: new \ArrayObject(),
			logger: static function (string $level, string $message, array $context): void {
				\error_log("$level $message " . \count($context));
			},
			appInfo: 'shop/1.0',
			traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
		);
		return new self($client->with(timeout: 60.0, maxRetries: 1, environment: 'http://127.0.0.1:8620/', secretKey: null, logger: new \ArrayObject()));
	}

	/** @param non-empty-string $order */
	public function pay(string $order, string $hryvnias): string
	{
		$amount = Money::kopecks($hryvnias);
		if ($amount < 1) {
			return '';
		}
		$created = $this->client->invoices->create([
			'externalId' => $order,
			'type' => InvoiceType::Pay,
			'amount' => $amount,
			'description' => "Замовлення $order",
			'redirectUrl' => 'https://shop.example/thanks',
			'callbackUrl' => 'https://shop.example/callback',
			'extraInfo' => ['cart' => [1, 2, 3], 'note' => null],
			'email' => null,
			'reusability' => false,
			'payExpiresAt' => new \DateTimeImmutable('+1 day'),
			'tag' => 'web',
		]);
		return $created->paymentPageUrl;
	}

	/**
	 * @param non-empty-string $order
	 * @return SubscriptionInvoiceData
	 */
	private function subscription(string $order): array
	{
		return [
			'externalId' => $order,
			'type' => 'SUBSCRIBE',
			'amount' => 9900,
			'recurringInterval' => 30,
			'expiresAt' => new \DateTimeImmutable('+1 year'),
			'description' => 'Підписка',
		];
	}

	public function more(): void
	{
		$invoices = $this->client->invoices;
		$invoices->create($this->subscription('s-1'));
		$invoices->create(['externalId' => 'h-1', 'type' => 'HOLD', 'description' => 'open amount']);
		$invoices->create(
			['externalId' => 'p-1', 'type' => InvoiceType::Hold, 'description' => 'to a card', 'amount' => 100, 'cardTo' => ['id' => 'c'], 'extraInfo' => '{"a":1}'],
			SystemType::P2p,
		);
		$invoices->create([
			'externalId' => 'split-1', 'type' => InvoiceType::Pay, 'amount' => 300, 'description' => 'in parts', 'payExpiresAt' => '2030-01-01 10:00:00',
			'services' => [['serviceId' => '1', 'amount' => 100], ['serviceId' => '2', 'amount' => 200, 'description' => 'second']],
		]);
		$id = $invoices->update('i', ['cardTo' => ['pan' => '4111111111111111'], 'tag' => 'x', 'extraInfo' => []]);
		foreach ($invoices->showList([$id, 'j']) as $one) {
			echo $one instanceof ListError ? $one->errorCode ?? 'unreadable' : $one->id;
		}
		foreach ($invoices->each(externalIds: [$id, 'j']) as $one) {
			echo $one instanceof Invoice ? $one->id : ($one instanceof ListError ? 'refused' : $one->getMessage());
		}
		$invoices->showList(externalIds: (static function (): \Generator {
			yield 'a';
		})());
		echo \count($invoices->showList(['a'])), $invoices->findByExternalId('a')?->outcome()->name ?? 'none';
	}

	public function payments(): void
	{
		$payments = $this->client->payments;
		$created = $payments->create(
			['invoiceId' => 'i', 'cardFrom' => ['id' => 'c', 'securityCode' => '123'], 'amount' => 100, 'currency' => 980, 'email' => 'a@example.com'],
			['ip' => '127.0.0.1', 'userAgent' => 'x', 'colorDepth' => 24, 'javaEnabled' => false, 'time' => new \DateTimeImmutable(), 'timezoneOffset' => -120],
			Locale::Uk,
		);
		$check = $payments->checkStatus($created->id, 'i');
		if ($check->confirmation !== null && $created->key !== null && $created->key !== '') {
			$payments->confirm($check->id, 'i', '0000', $created->key);
		}
		$payments->complete($check->id, 'i');
		$payments->complete($check->id, 'i', 50);
		$payments->cancel($check->id, 'i');
		$payments->reverse($payments->show($check->id)->id, 'i', 1);
		foreach ($payments->showMany([$check->id]) as $id => $payment) {
			echo (string) $id, $payment instanceof Payment ? $payment->amount ?? 0 : $payment->getMessage();
		}
		foreach ($payments->each([$check->id]) as $payment) {
			echo $payment instanceof Payment ? $payment->outcome()->name : $payment->getMessage();
		}
		$commission = $payments->showCommission('i', 100);
		echo ($commission->percents ?? 0.0) + ($commission->amount ?? 0);
		$subscription = $this->client->subscriptions->update('i', interval: 7);
		$this->client->subscriptions->update('i', expiresAt: new \DateTimeImmutable('+1 year'));
		echo $subscription->plannedPaidAt?->format('Y') ?? '';
	}

	public function callback(string $body): void
	{
		$event = $this->client->callback($body, ['the old key']);
		$outcome = $event->outcome();
		if ($outcome === PaymentOutcome::Paid && $outcome->canFollow(PaymentOutcome::Held) && $event->amount === 100) {
			echo $event->externalId ?? '', $event->eventKey(), $event->paidAt?->format(\DATE_ATOM) ?? '', Money::format($event->amount);
		}
		echo \count($event->extraInfo), \count($event->toArray());
	}

	public function refund(): void
	{
		try {
			$this->client->payments->reverse('p', 'i');
		} catch (OutcomeUnknownException $e) {
			echo $e->advice, $e->paymentId ?? '';
		} catch (ApiException $e) {
			echo $e->errorCode ?? '', $e->httpStatus ?? 0, $e->endpoint ?? '', $e->attempts;
		} catch (InvalidRequestException $e) {
			foreach ($e->errors as $where => $what) {
				echo "$where $what";
			}
		} catch (UapayException $e) {
			echo $e->getMessage();
		}
	}

	public function other(): void
	{
		$ping = $this->client->ping();
		if (!$ping->ok) {
			echo $ping->text(Locale::Uk), $ping->detail ?? '', $ping->cause === PingCause::WrongKey ? 'key' : '', $ping->clockOffset ?? 0;
		}
		$data = $this->client->request('cards/create', ['a' => 1], ['b' => ['c' => true]]);
		echo \count($data), $this->client->session()->id, $this->client->stats()['calls'] + 1;
		$copy = Invoice::fromArray(['id' => 'i', 'status' => 'ACTIVE']);
		echo \json_encode($copy, \JSON_THROW_ON_ERROR), $copy->payments[0]->id ?? '';
	}
}
