<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

use Opencart\Catalog\Model\Checkout\Order;
use Opencart\System\Engine\Config;
use Opencart\System\Engine\Loader;
use Opencart\System\Engine\Registry;
use Opencart\System\Library\DB;
use Opencart\System\Library\Extension\Uapay\Attempt;
use Opencart\System\Library\Extension\Uapay\Gateway;
use Opencart\System\Library\Extension\Uapay\Refusal;
use Opencart\System\Library\Language;
use Opencart\System\Library\Log;
use Opencart\System\Library\Url;
use Uapay\Testing\Fake;

/** A shop with one order, the gateway in it, and a UAPAY that answers as the test says. */
final class Shop
{
	public const PENDING = 1;
	public const PROCESSING = 2;
	public const CANCELED = 7;
	public const REFUNDED = 11;
	public const INVOICE = '1a000000-0000-4000-8000-000000000001';
	public const PAYMENT = '1b000000-0000-4000-8000-000000000001';

	public readonly Registry $registry;
	public readonly Fake $fake;
	public readonly Gateway $gateway;
	public readonly Log $log;
	public readonly DB $db;
	public readonly Config $config;
	public readonly Order $orders;

	/** @param array<string, string|int> $settings */
	public function __construct(array $settings = [], string $total = '279.9900', string $currency = 'UAH', string $rate = '1.00000000')
	{
		$this->registry = $registry = new Registry();
		$registry->set('db', $this->db = new DB());
		$registry->set('config', $this->config = new Config());
		$registry->set('load', new Loader());
		$registry->set('language', new Language());
		$registry->set('url', new Url());
		$registry->set('cache', new \ArrayObject());
		$registry->set('model_checkout_order', $this->orders = new Order($this->db));
		$this->config->data = ['config_currency' => 'UAH'];
		foreach ($settings + [
			'type' => 'pay', 'pending_status_id' => self::PENDING, 'held_status_id' => self::PENDING, 'paid_status_id' => self::PROCESSING,
			'refunded_status_id' => self::REFUNDED, 'failed_status_id' => 0, 'released_status_id' => self::CANCELED,
		] as $name => $value) {
			$this->config->data["payment_uapay_$name"] = $value;
		}
		$this->db->query('CREATE TABLE currency (code TEXT, value TEXT)');
		$this->db->query("INSERT INTO currency VALUES ('UAH', '1.00000000'), ('USD', '0.02400000')");
		$this->db->query("INSERT INTO `order` VALUES (15, 0, '$total', '$currency', '$rate', 'buyer@example.com', 'Крамниця &amp; Ко', 'uk-ua', '{\"code\":\"uapay.uapay\"}')");
		$this->fake = new Fake();
		$this->gateway = (new Gateway($registry, $this->log = new Log()))->with($this->fake->client());
		$this->gateway->attempts->install();
	}

	/** @return array<string, string|int|null> */
	public function order(): array
	{
		return $this->orders->getOrder(15);
	}

	public function status(): int
	{
		return (int) $this->order()['order_status_id'];
	}

	/** @return list<string> what the order's history says */
	public function comments(): array
	{
		return array_map(static fn (array $row): string => (string) $row['comment'], $this->db->query('SELECT comment FROM history')->rows);
	}

	public function pay(): string
	{
		return $this->gateway->pay($this->order());
	}

	/** Why the buyer cannot pay now. */
	public function refusal(): string
	{
		try {
			return 'no refusal but ' . $this->pay();
		} catch (Refusal $e) {
			return $e->getMessage();
		}
	}

	/** The buyer is sent to a new page; the invoice's amount. */
	public function open(string $invoice = self::INVOICE): int
	{
		$this->fake->reply('invoices/create', ['id' => $invoice, 'paymentPageUrl' => "https://pay.example/$invoice"]);
		$this->pay();
		return $this->attempt()->amount;
	}

	/** The last attempt. */
	public function attempt(): Attempt
	{
		$attempts = $this->gateway->attempts->ofOrder(15);
		return end($attempts) ?: throw new \LogicException('no attempt');
	}

	/**
	 * The body of a callback about the last attempt.
	 *
	 * @param string $status and paymentStatus, "FINISHED/FINISHED"
	 * @param array<string, mixed> $claims
	 */
	public function callback(string $status = 'FINISHED/FINISHED', array $claims = []): string
	{
		[$outer, $inner] = explode('/', $status);
		$attempt = $this->attempt();
		return $this->fake->callback($claims + [
			'paymentId' => self::PAYMENT, 'invoiceId' => self::INVOICE, 'externalId' => $attempt->externalId, 'amount' => $attempt->amount,
			'status' => $outer, 'paymentStatus' => $inner,
		]);
	}

	/**
	 * A callback has come; the HTTP status of the answer.
	 *
	 * @param array<string, mixed> $claims
	 */
	public function hear(string $status = 'FINISHED/FINISHED', array $claims = []): int
	{
		return $this->gateway->hear($this->callback($status, $claims))[0];
	}

	/**
	 * The last attempt's invoice as UAPAY tells it.
	 *
	 * @param string|null $status null for one that nobody has tried to pay
	 * @param array<string, mixed> $members
	 * @param list<array<string, mixed>> $others payments before this one
	 * @return array<string, mixed>
	 */
	public function invoice(?string $status = 'FINISHED/FINISHED', array $members = [], array $others = []): array
	{
		$attempt = $this->attempt();
		[$outer, $inner] = explode('/', $status ?? '/');
		$payment = ['paymentId' => self::PAYMENT, 'invoiceId' => self::INVOICE, 'amount' => $attempt->amount, 'status' => $outer, 'paymentStatus' => $inner];
		return $members + [
			'id' => self::INVOICE, 'externalId' => $attempt->externalId, 'status' => 'ACTIVE', 'amount' => $attempt->amount,
			'payments' => [...$others, ...($status === null ? [] : [$payment])],
		];
	}

	/** Paid or held, with its callback. */
	public function paid(string $status = 'FINISHED/FINISHED'): Attempt
	{
		$this->open();
		$this->hear($status);
		return $this->attempt();
	}

	/**
	 * The merchant does something with the last attempt.
	 *
	 * @param 'complete'|'cancel'|'reverse' $action
	 */
	public function act(string $action, ?int $amount = null): void
	{
		$this->gateway->act($this->attempt(), $action, $amount);
	}

	/** Nobody waits for an answer any more. */
	public function aMinuteLater(): void
	{
		$this->db->query('UPDATE uapay_attempt SET action_at = action_at - 61');
	}
}
