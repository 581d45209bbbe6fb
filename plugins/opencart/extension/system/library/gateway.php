<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Opencart\System\Library\Extension\Uapay;

use Uapay\Client;
use Uapay\Environment;
use Uapay\Exception\ApiException;
use Uapay\Exception\OutcomeUnknownException;
use Uapay\Exception\ProtocolException;
use Uapay\Exception\SignatureException;
use Uapay\Exception\UapayException;
use Uapay\Invoice;
use Uapay\InvoiceType;
use Uapay\Money;
use Uapay\PaymentOutcome;

/**
 * Payments of orders: what the checkout, the callback, the order's page and cron do. UAPAY's state and the shop's meet in record()
 * alone, whichever way something became known.
 *
 * @phpstan-type Order array<string, string|int|null>
 */
final class Gateway
{
	public const VERSION = '1.0.0';

	/** The return page asks every two seconds: the callback has this many chances before UAPAY itself is asked, and then to give up. */
	public const ASK_AFTER = 2;
	public const GIVE_UP_AFTER = 15;

	/** How long a payment page may be used. */
	private const LIFE = 'PT24H';

	/** Cron does not ask about older ones any more; about declined ones not when their page is closed, and the last card decided. */
	private const FORGOTTEN = 30 * 86400;
	private const CLOSED = 2 * 86400;

	public readonly Attempts $attempts;
	private ?Client $client = null;

	/** @param \Opencart\System\Library\Log $log the gateway's own */
	public function __construct(private readonly \Opencart\System\Engine\Registry $registry, private readonly object $log)
	{
		$this->attempts = new Attempts($registry->get('db'));
	}

	/** For tests; else the client is made from the settings. */
	public function with(Client $client): self
	{
		$this->client = $client;
		return $this;
	}

	/** @throws UapayException naming each wrong setting */
	public function client(): Client
	{
		return $this->client ??= self::connect(
			$this->setting('client_id'),
			$this->setting('secret_key'),
			$this->setting('environment'),
			$this->setting('url'),
			$this->registry->get('cache'),
			$this->log,
		);
	}

	/**
	 * @param object|null $sessions OpenCart's cache, so that all workers share one session
	 * @param \Opencart\System\Library\Log $log
	 */
	public static function connect(string $id, string $key, string $environment, string $url, ?object $sessions, object $log): Client
	{
		return new Client(
			clientId: $id, // @phpstan-ignore argument.type (an empty one is refused by name)
			secretKey: $key === '' ? null : $key,
			environment: match ($environment) { // @phpstan-ignore argument.type
				'production' => Environment::Production,
				'demo' => Environment::Demo,
				default => $url,
			},
			sessionStore: $sessions,
			logger: static function (string $level, string|\Stringable $message, array $context = []) use ($log): void {
				// The context has the fields that the extension allows in a log: no key, no session, no card.
				if (!in_array($level, ['debug', 'info'], true)) {
					$log->write("$level: $message " . json_encode($context, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PARTIAL_OUTPUT_ON_ERROR));
				}
			},
			appInfo: 'uapay-opencart/' . self::VERSION,
		);
	}

	/**
	 * Kopecks. What the order says is taken when it is in hryvnias, else today's rate of the shop.
	 *
	 * @param Order $order
	 * @throws \DomainException when the shop has no rate for hryvnias
	 */
	public function amountOf(array $order): int
	{
		$total = (string) $order['total'];
		return $order['currency_code'] === 'UAH'
			? Amount::kopecks($total, (string) $order['currency_value'])
			: Amount::kopecks($total, $this->rate('UAH'), $this->rate($this->setting('config_currency', '')));
	}

	/**
	 * Whether the merchant takes such an amount this way.
	 *
	 * @phpstan-assert-if-true int<1, max> $kopecks
	 */
	public function accepts(int $kopecks): bool
	{
		try {
			$least = Amount::typed($this->setting('min_total') ?: '0');
			$most = Amount::typed($this->setting('max_total') ?: '0');
		} catch (\DomainException $e) {
			$this->report($e); // a limit that nobody can read lets nothing through
			return false;
		}
		return $kopecks > 0 && $kopecks >= $least && ($most === 0 || $kopecks <= $most);
	}

	/**
	 * Where to send the buyer of an order. A page that is still open is offered again; nobody can pay twice by coming back.
	 *
	 * @param Order $order
	 * @param int|null $shown the kopecks that he has seen; null where he sees them later
	 * @throws Refusal
	 */
	public function pay(array $order, ?int $shown = null): string
	{
		$order !== [] || throw new Refusal('error_order');
		try {
			$amount = $this->amountOf($order);
		} catch (\DomainException $e) {
			$this->report($e);
			throw new Refusal('error_amount', previous: $e);
		}
		in_array($shown, [null, $amount], true) || throw new Refusal('error_rate');
		$attempts = $this->attempts->ofOrder((int) $order['order_id']);
		foreach ($attempts as $attempt) {
			!$attempt->isBusy() || throw new Refusal('error_busy');
		}
		$invoices = $this->lookAt($attempts);
		switch (self::decisionOf($this->attempts->ofOrder((int) $order['order_id']))) {
			case PaymentOutcome::Paid:
			case PaymentOutcome::Held:
				return $this->returnUrl($attempts[0]->token, (string) $order['language_code']);
			case PaymentOutcome::Refunded:
				throw new Refusal('error_refunded');
			case PaymentOutcome::Unknown:
				throw new Refusal('error_unknown');
			default:
		}
		$last = end($attempts) ?: null;
		$invoice = $last === null ? null : $invoices[$last->id];
		$fits = $last !== null && $last->pageUrl !== '' && $last->amount === $amount && $last->hold === $this->holds();
		foreach ($invoices as $id => $one) {
			// His own page shows how that goes on; of another one he may not know any more.
			!self::isUnderWay($one) || ($fits && $id === $last->id) || throw new Refusal('error_under_way');
		}
		if ($fits && $invoice?->outcome() === PaymentOutcome::Pending) {
			return $last->pageUrl;
		}
		$this->accepts($amount) || throw new Refusal('error_amount');
		return $this->open($order, $amount, ($last->number ?? 0) + 1);
	}

	/**
	 * Whether the buyer has paid another order, whose page he left in the middle. OpenCart makes a new order of the same cart when the
	 * address, the language or the currency changes, so he may be about to pay twice.
	 *
	 * @throws Refusal while this cannot be said
	 */
	public function hasPaid(Attempt $earlier): bool
	{
		$known = static fn (Attempt $attempt): bool => $attempt->invoiceId !== '';
		$invoices = $this->lookAt(array_values(array_filter($this->attempts->ofOrder($earlier->orderId), $known)));
		$outcome = self::decisionOf($this->attempts->ofOrder($earlier->orderId));
		$outcome !== PaymentOutcome::Unknown || throw new Refusal('error_unknown');
		$paid = $outcome === PaymentOutcome::Paid || $outcome === PaymentOutcome::Held;
		$paid || array_filter($invoices, self::isUnderWay(...)) === [] || throw new Refusal('error_under_way');
		return $paid;
	}

	/**
	 * Answers a callback.
	 *
	 * @return array{int, string} HTTP status and body. UAPAY calls again after anything but 200
	 */
	public function hear(string $body): array
	{
		try {
			$callback = $this->client()->callback($body);
			$attempt = $this->attempts->byExternalId((string) $callback->externalId);
			if ($attempt === null || ($attempt->invoiceId !== '' && !self::isSame($attempt->invoiceId, (string) $callback->invoiceId))) {
				$this->log->write("error: a callback about invoice $callback->invoiceId, external id $callback->externalId, which is none of this shop");
				return [404, 'no such invoice'];
			}
			$seen = Sighting::ofCallback($callback);
			$this->attempts->transaction($attempt->id, function () use ($attempt, $callback, $seen): void {
				if ($this->attempts->addEvent($callback->eventKey(), $attempt, $seen)) {
					$this->record($attempt, $seen);
				}
			});
			return [200, 'OK'];
		} catch (SignatureException | ProtocolException $e) {
			$this->report($e);
			return [400, 'not a callback of UAPAY'];
		} catch (ApiException $e) {
			// UAPAY's own report of an error: it changes nothing, and hearing it again would not help.
			$this->report($e);
			return [200, 'OK'];
		} catch (\Throwable $e) {
			$this->report($e);
			return [500, 'try again'];
		}
	}

	/**
	 * Asks UAPAY about an attempt and records the answer.
	 *
	 * @return Invoice|null null when UAPAY has no such invoice
	 * @throws UapayException when there is no answer
	 */
	public function look(Attempt $attempt): ?Invoice
	{
		$invoices = $this->client()->invoices;
		$invoice = $attempt->invoiceId !== '' ? $invoices->show($attempt->invoiceId) : $invoices->findByExternalId($attempt->externalId);
		$this->found($attempt, $invoice);
		return $invoice;
	}

	/**
	 * Charges what is held, all or less; releases it; gives back what was charged, all or a part.
	 *
	 * @param 'complete'|'cancel'|'reverse' $action
	 * @param int|null $amount kopecks; null for all
	 * @throws Refusal when it may not be done, or when it is not known whether it was
	 * @throws UapayException when it was not done
	 */
	public function act(Attempt $attempt, string $action, ?int $amount = null): void
	{
		$attempt->action === '' || throw new Refusal($attempt->isUnclear() ? 'error_unclear' : 'error_busy');
		$most = $action === 'reverse' ? $attempt->refundable() : ($attempt->outcome === PaymentOutcome::Held ? $attempt->received : 0);
		$most > 0 && $attempt->paymentId !== '' && $attempt->invoiceId !== '' || throw new Refusal('error_state');
		$amount = $action === 'cancel' ? $most : $amount ?? $most;
		$amount > 0 && $amount <= $most || throw new Refusal('error_action_amount');
		$payments = $this->client()->payments;
		$this->attempts->begin($attempt, $action, $amount) || throw new Refusal('error_busy');
		try {
			match ($action) {
				'complete' => $payments->complete($attempt->paymentId, $attempt->invoiceId, $amount === $most ? null : $amount),
				'cancel' => $payments->cancel($attempt->paymentId, $attempt->invoiceId),
				'reverse' => $payments->reverse($attempt->paymentId, $attempt->invoiceId, $amount === $attempt->received ? null : $amount),
			};
		} catch (OutcomeUnknownException $e) {
			$this->attempts->changeWhile($attempt->id, $action, ['action_lost' => true]);
			$this->report($e);
			throw new Refusal('error_unclear', previous: $e);
		} catch (UapayException $e) {
			$this->attempts->changeWhile($attempt->id, $action, ['action' => '']);
			$this->report($e);
			throw $e;
		}
		$this->settle($attempt->id, true, $action);
	}

	/**
	 * Ends what was asked of UAPAY: as done or as not done. Says so itself where the merchant looked into the cabinet because UAPAY
	 * cannot tell.
	 *
	 * @param string|null $action what was asked; null for whatever it is
	 */
	public function settle(int $id, bool $done, ?string $action = null): void
	{
		$known = $this->attempts->byId($id);
		if ($known === null) {
			return;
		}
		$action ??= $known->action;
		$this->attempts->transaction($known->id, function () use ($known, $done, $action): void {
			foreach ($this->attempts->lockOrder($known->orderId) as $attempt) {
				// The callback may have come first, and somebody may have asked for the next thing since.
				if ($attempt->id === $known->id && $attempt->action !== '' && $attempt->action === $action) {
					$this->finish($attempt, $done);
				}
			}
		});
	}

	/**
	 * What the return page says: the name of a text.
	 *
	 * @param int $asked how often it has asked before
	 */
	public function state(Attempt $attempt, int $asked): string
	{
		$outcome = fn (): PaymentOutcome => self::outcomeOf($this->attempts->ofOrder($attempt->orderId));
		$decided = [PaymentOutcome::Paid, PaymentOutcome::Held, PaymentOutcome::Refunded];
		$invoice = null;
		$looked = false;
		// A declined card is no decision: another one may have followed.
		if (!in_array($outcome(), $decided, true) && $asked >= self::ASK_AFTER && $this->attempts->mayLook($attempt->id, 5)) {
			$looked = true;
			try {
				$invoice = $this->look($attempt);
			} catch (UapayException) {
				// no answer: the page asks again
			}
		}
		// Patience ends with a look of one's own: the number comes from the browser, and an order that nobody paid is not placed by it.
		$waits = $asked < self::GIVE_UP_AFTER || !$looked;
		switch ($now = $outcome()) {
			case PaymentOutcome::Paid:
			case PaymentOutcome::Held:
				return 'paid';
			case PaymentOutcome::Refunded:
				return 'refunded';
			case PaymentOutcome::Unknown:
				return $asked < self::GIVE_UP_AFTER ? 'waiting' : 'unknown';
			default:
		}
		if ($invoice !== null && ($invoice->outcome() === PaymentOutcome::Failed || Sighting::ofInvoice($invoice)->paymentId === '')) {
			return $invoice->payments === [] ? 'open' : 'failed';
		}
		if ($waits) {
			return 'waiting';
		}
		if ($now === PaymentOutcome::Failed && $invoice === null) {
			return 'failed';
		}
		$this->leavePending($attempt);
		return 'pending';
	}

	/** The bank has not decided yet, and the buyer is back: the order is placed and waits. */
	public function leavePending(Attempt $attempt): void
	{
		$this->attempts->transaction($attempt->id, function () use ($attempt): void {
			$attempts = $this->attempts->lockOrder($attempt->orderId);
			$order = $this->orders()->getOrder($attempt->orderId);
			$status = (int) $this->setting('pending_status_id');
			$open = in_array(self::outcomeOf($attempts), [PaymentOutcome::Pending, PaymentOutcome::Failed], true);
			if ($open && $order !== [] && (int) $order['order_status_id'] === 0 && $status !== 0) {
				$this->addHistory($attempt->id, $order, $status, $this->text($order, 'comment_pending'), true);
			}
		});
	}

	/**
	 * Asks about all attempts, and all that UAPAY was asked to do, of the last month that nothing final is known of.
	 *
	 * @return array{asked: int, changed: int, unclear: int, failed: int}
	 */
	public function lookAll(): array
	{
		$sum = ['asked' => 0, 'changed' => 0, 'unclear' => 0, 'failed' => 0];
		$asked = [];
		$ids = (function () use (&$asked): \Generator {
			foreach ($this->attempts->unsettled(time() - self::FORGOTTEN, time() - self::CLOSED) as $attempt) {
				if (!$attempt->isBusy()) {
					$asked[$attempt->externalId] = $attempt;
					yield $attempt->externalId;
				}
			}
		})();
		$attempt = null;
		foreach ($this->client()->invoices->each(externalIds: $ids) as $externalId => $answer) {
			// Of an external id with several invoices each one comes.
			$attempt = $asked[$externalId] ?? $attempt ?? throw new \LogicException("nobody asked about $externalId");
			unset($asked[$externalId]);
			++$sum['asked'];
			try {
				$answer instanceof UapayException && throw $answer;
				$this->found($attempt, $answer instanceof Invoice ? $answer : null);
				$now = $this->attempts->byId($attempt->id) ?? $attempt;
				$sum['changed'] += $now->outcome !== $attempt->outcome || $now->action !== $attempt->action ? 1 : 0;
				$sum['unclear'] += $now->action !== '' || $now->outcome === PaymentOutcome::Unknown ? 1 : 0;
			} catch (\Throwable $e) {
				$this->report($e);
				++$sum['failed'];
			}
		}
		return $sum;
	}

	/** For OpenCart's cron: what is printed. Its address is open to everybody, so what went wrong is in the log alone. */
	public function cron(): string
	{
		try {
			$sum = $this->lookAll();
			$line = "cron: asked about $sum[asked] payments, $sum[changed] changed, $sum[unclear] unclear, $sum[failed] without an answer";
			$this->log->write($line);
			return $line;
		} catch (\Throwable $e) {
			$this->report($e);
			return 'cron: failed, see uapay.log';
		}
	}

	/** @param string $language "uk-ua": OpenCart shows a page in the language of its address */
	public function returnUrl(string $token, string $language): string
	{
		return $this->url('wait', "language=$language&token=$token");
	}

	/**
	 * Of several attempts the outcome that tells most.
	 *
	 * @param list<Attempt> $attempts
	 */
	public static function outcomeOf(array $attempts): PaymentOutcome
	{
		$outcomes = array_map(static fn (Attempt $attempt): PaymentOutcome => $attempt->outcome, $attempts);
		foreach ([PaymentOutcome::Paid, PaymentOutcome::Held, PaymentOutcome::Unknown, PaymentOutcome::Pending, PaymentOutcome::Refunded] as $outcome) {
			if (in_array($outcome, $outcomes, true)) {
				return $outcome;
			}
		}
		return $outcomes === [] ? PaymentOutcome::Pending : PaymentOutcome::Failed;
	}

	/**
	 * The same without the pages that are only open: they say nothing about what became of the order.
	 *
	 * @param list<Attempt> $attempts
	 */
	private static function decisionOf(array $attempts): PaymentOutcome
	{
		return self::outcomeOf(array_values(array_filter($attempts, static fn (Attempt $attempt): bool => $attempt->outcome !== PaymentOutcome::Pending)));
	}

	/**
	 * Asks about those that may have been paid since.
	 *
	 * @param list<Attempt> $attempts
	 * @return array<int, Invoice|null> by the attempts' ids
	 * @throws Refusal when there is no answer
	 */
	private function lookAt(array $attempts): array
	{
		$invoices = [];
		try {
			foreach ($attempts as $attempt) {
				$open = match ($attempt->outcome) {
					PaymentOutcome::Pending, PaymentOutcome::Unknown => true,
					// A card was declined, but the page may take another one.
					PaymentOutcome::Failed => $attempt->invoiceId !== '',
					default => false,
				};
				$invoices[$attempt->id] = $open ? $this->look($attempt) : null;
			}
		} catch (UapayException $e) {
			$this->report($e);
			throw new Refusal('error_unreachable', previous: $e);
		}
		return $invoices;
	}

	/** The bank is deciding about a card. */
	private static function isUnderWay(?Invoice $invoice): bool
	{
		return $invoice?->outcome() === PaymentOutcome::Pending && Sighting::ofInvoice($invoice)->paymentId !== '';
	}

	/** UUIDs are the same in letters of any case. */
	private static function isSame(string $id, string $other): bool
	{
		return strcasecmp($id, $other) === 0;
	}

	/** To the kopeck. A total may also have become no amount at all: OpenCart lets discounts take it below zero. */
	private static function isSameTotal(string $total, string $other): bool
	{
		try {
			return Amount::kopecks($total) === Amount::kopecks($other);
		} catch (\DomainException) {
			return $total === $other;
		}
	}

	/**
	 * @param Order $order
	 * @param int<1, max> $amount
	 * @throws Refusal
	 */
	private function open(array $order, int $amount, int $number): string
	{
		$id = (int) $order['order_id'];
		$attempt = $this->attempts->add($id, $number, $this->holds(), $amount, (string) $order['total'])
			?? throw new Refusal('error_busy');
		$email = (string) $order['email'];
		try {
			$created = $this->client()->invoices->create([
				'externalId' => $attempt->externalId,
				'type' => $attempt->hold ? InvoiceType::Hold : InvoiceType::Pay,
				'amount' => $amount,
				'description' => sprintf($this->text($order, 'text_description'), $id, html_entity_decode((string) $order['store_name'])) ?: (string) $id,
				'redirectUrl' => $this->returnUrl($attempt->token, (string) $order['language_code']),
				'callbackUrl' => $this->url('callback'),
				'payExpiresAt' => (new \DateTimeImmutable())->add(new \DateInterval(self::LIFE)),
			] + (filter_var($email, FILTER_VALIDATE_EMAIL) === false ? [] : ['email' => $email]));
		} catch (OutcomeUnknownException $e) {
			$this->attempts->changeWhile($attempt->id, 'create', ['action_lost' => true]);
			$this->report($e);
			throw new Refusal('error_unavailable', previous: $e);
		} catch (UapayException $e) {
			$this->attempts->changeWhile($attempt->id, 'create', ['action' => '', 'outcome' => PaymentOutcome::Failed->value]);
			$this->report($e);
			throw new Refusal('error_unavailable', previous: $e);
		}
		$this->attempts->change($attempt->id, ['action' => '', 'invoice_id' => $created->id, 'page_url' => $created->paymentPageUrl]);
		return $created->paymentPageUrl;
	}

	private function found(Attempt $attempt, ?Invoice $invoice): void
	{
		if ($invoice !== null) {
			$this->attempts->transaction($attempt->id, fn () => $this->record($attempt, Sighting::ofInvoice($invoice, $attempt->paymentId)));
		} elseif ($attempt->action === 'create' && $attempt->isUnclear()) {
			// It was not made; and were it still to come, nobody has its page's address.
			$this->attempts->changeWhile($attempt->id, 'create', ['action' => '', 'outcome' => PaymentOutcome::Failed->value]);
		}
	}

	/** What was seen becomes the attempt's and the order's state. Within a transaction. */
	private function record(Attempt $attempt, Sighting $seen): void
	{
		$before = $this->attempts->lockOrder($attempt->orderId);
		foreach ($before as $one) {
			$attempt = $one->id === $attempt->id ? $one : $attempt;
		}
		$outcome = $seen->outcome;
		$wrong = in_array($outcome, [PaymentOutcome::Held, PaymentOutcome::Paid], true) && !$this->fits($attempt, $seen);
		if ($wrong) {
			$this->log->write("error: order $attempt->orderId, invoice $seen->invoiceId: UAPAY reports $seen->amount kopecks, $attempt->amount were asked for");
			$outcome = PaymentOutcome::Unknown;
		} elseif ($outcome === PaymentOutcome::Unknown) {
			$this->log->write("error: order $attempt->orderId, invoice $seen->invoiceId: UAPAY reports a status that is neither paid nor declined");
		}
		$changes = $attempt->invoiceId === '' ? ['invoice_id' => $seen->invoiceId] : [];
		$changes += $this->isSettledBy($attempt, $seen) ? ['action' => ''] : [];
		// An invoice may be tried with several cards: that one was declined says nothing about another one, whichever came first.
		$other = $seen->paymentId !== '' && !self::isSame($seen->paymentId, $attempt->paymentId);
		$declined = $attempt->outcome === PaymentOutcome::Failed && $outcome === PaymentOutcome::Unknown && ($other || $wrong);
		$follows = ($declined || $outcome->canFollow($attempt->outcome)) && !($other && $outcome === PaymentOutcome::Failed && $attempt->paymentId !== '');
		if ($follows) {
			$changes += ['outcome' => $outcome->value, 'payment_id' => $seen->paymentId ?: $attempt->paymentId];
			$changes += match ($outcome) {
				PaymentOutcome::Held, PaymentOutcome::Paid => ['received' => (int) $seen->amount],
				PaymentOutcome::Refunded => ['refunded' => $attempt->received],
				default => [],
			};
		}
		$changes === [] || $this->attempts->change($attempt->id, $changes);
		if ($follows || ($wrong && $attempt->outcome === PaymentOutcome::Held && $seen->outcome === PaymentOutcome::Paid)) {
			$this->tellOrder($attempt, $outcome, $before, $wrong ? 'comment_wrong_amount' : null);
		}
	}

	/**
	 * @param list<Attempt> $before the order's attempts as they were
	 * @param string|null $trouble text for the merchant, who must look; the order's status stays
	 */
	private function tellOrder(Attempt $attempt, PaymentOutcome $outcome, array $before, ?string $trouble): void
	{
		$order = $this->orders()->getOrder($attempt->orderId);
		if ($order === []) {
			$this->log->write("error: order $attempt->orderId is gone, and its payment is {$outcome->value} now");
			return;
		}
		$old = self::decisionOf($before);
		$new = self::decisionOf($this->attempts->ofOrder($attempt->orderId));
		$money = [PaymentOutcome::Held, PaymentOutcome::Paid];
		$fits = static fn (Attempt $attempt): bool => self::isSameTotal((string) $order['total'], $attempt->total);
		$trouble ??= match (true) {
			!in_array($outcome, $money, true) || $attempt->outcome === PaymentOutcome::Held => null,
			in_array($old, $money, true) => 'comment_twice',
			!$fits($attempt) => 'comment_changed',
			default => null,
		};
		// Of two payments the one over what the order costs now pays it, though the other one came first.
		$pays = $trouble === 'comment_twice' && $fits($attempt)
			&& array_filter($before, static fn (Attempt $one): bool => in_array($one->outcome, $money, true) && $fits($one)) === [];
		$now = (int) $order['order_status_id'];
		$fresh = $this->attempts->byId($attempt->id) ?? $attempt;
		$released = $outcome === PaymentOutcome::Failed && $attempt->outcome === PaymentOutcome::Held;
		if ($outcome === PaymentOutcome::Failed && !$released && $trouble === null && $this->isPaidOtherwise($attempt->orderId)) {
			return; // the buyer went back and took another way
		}
		// Goods that were sent stay sent, whatever comes in for them.
		$complete = in_array((string) $now, array_map(strval(...), (array) $this->registry->get('config')->get('config_complete_status')), true);
		$leave = ($trouble !== null && !$pays) || ($complete && !$released && $outcome !== PaymentOutcome::Refunded);
		$status = !$leave && ($pays || ($new !== $old && $new->canFollow($old))) ? $this->statusFor($pays ? $outcome : $new, $old) : 0;
		$closed = $outcome === PaymentOutcome::Failed && $fresh->paymentId === '';
		if ($trouble === null && ($status === 0 || $closed) && $now === 0) {
			return; // an order that was never placed needs no history, nor does one whose page was only looked at
		}
		$name = $trouble ?? ($released ? 'comment_released' : "comment_$outcome->value");
		// What went back in parts has been told.
		$kopecks = ($fresh->received ?: $attempt->amount) - ($outcome === PaymentOutcome::Refunded ? $attempt->refunded : 0);
		$this->addHistory(
			$attempt->id,
			$order,
			$status ?: $now,
			$this->comment($order, $name, $kopecks),
			$trouble === null && $status !== 0,
		);
	}

	/** Within a transaction. */
	private function finish(Attempt $attempt, bool $done): void
	{
		if (!$done) {
			$this->attempts->change($attempt->id, ['action' => '']);
			return;
		}
		$all = $attempt->action !== 'reverse' || $attempt->refunded + $attempt->actionAmount >= $attempt->received;
		if ($all) {
			$this->record($attempt, new Sighting(match ($attempt->action) {
				'complete' => PaymentOutcome::Paid,
				'cancel' => PaymentOutcome::Failed,
				default => PaymentOutcome::Refunded,
			}, $attempt->invoiceId, $attempt->paymentId, $attempt->actionAmount));
			return;
		}
		$this->attempts->change($attempt->id, ['action' => '', 'refunded' => $attempt->refunded + $attempt->actionAmount]);
		$order = $this->orders()->getOrder($attempt->orderId);
		if ($order !== []) {
			$comment = $this->comment($order, 'comment_part', $attempt->actionAmount);
			$this->addHistory($attempt->id, $order, (int) $order['order_status_id'], $comment, true);
		}
	}

	/**
	 * With the mails, which OpenCart sends within. One that cannot be sent gets a second chance, with all the rest; then the order counts,
	 * if it was stored. Else a buyer whose address the mail server refuses would have paid, and the shop would never know. Within a
	 * transaction.
	 *
	 * @param Order $order as it is before
	 */
	private function addHistory(int $attemptId, array $order, int $status, string $comment, bool $notify): void
	{
		$id = (int) $order['order_id'];
		$attempt = $this->attempts->byId($attemptId);
		try {
			$this->orders()->addHistory($id, $status, $comment, $notify);
		} catch (\Throwable $e) {
			$now = (int) ($this->orders()->getOrder($id)['order_status_id'] ?? 0);
			$stored = $now === $status || $now !== (int) $order['order_status_id'];
			// After a deadlock the database has taken everything back.
			if (!$stored || $attempt === null || !$attempt->hasFailed || $this->attempts->byId($attemptId) != $attempt) {
				throw $e;
			}
			$this->report($e);
		}
	}

	/** A held amount may be charged in part; everything else is what was asked for. */
	private function fits(Attempt $attempt, Sighting $seen): bool
	{
		return $seen->amount === $attempt->amount
			|| ($attempt->hold && $seen->outcome === PaymentOutcome::Paid && $seen->amount > 0 && $seen->amount < $attempt->amount);
	}

	/** Whether the sighting tells that what UAPAY was asked to do is done; or, some time later, that it was not done. */
	private function isSettledBy(Attempt $attempt, Sighting $seen): bool
	{
		if ($attempt->action !== 'create' && $seen->paymentId !== '' && !self::isSame($seen->paymentId, $attempt->paymentId)) {
			return false; // another card, tried before
		}
		$late = $attempt->isUnclear() && $attempt->isOld();
		return match ($attempt->action) {
			'create' => $seen->invoiceId !== '',
			'complete' => $seen->outcome === PaymentOutcome::Paid || ($late && $seen->outcome === PaymentOutcome::Held),
			'cancel' => $seen->outcome === PaymentOutcome::Failed || ($late && $seen->outcome === PaymentOutcome::Held),
			'reverse' => $seen->outcome === PaymentOutcome::Refunded
				|| ($late && !$attempt->isUndecidable() && $seen->outcome === PaymentOutcome::Paid),
			default => false,
		};
	}

	private function statusFor(PaymentOutcome $outcome, PaymentOutcome $previous): int
	{
		$released = $outcome === PaymentOutcome::Failed && $previous === PaymentOutcome::Held;
		return (int) $this->setting(($released ? 'released' : $outcome->value) . '_status_id');
	}

	private function holds(): bool
	{
		return $this->setting('type') === 'hold';
	}

	/** OpenCart keeps an order's method as JSON. */
	private function isPaidOtherwise(int $orderId): bool
	{
		$row = $this->registry->get('db')->query('SELECT `payment_method` FROM `' . DB_PREFIX . "order` WHERE `order_id` = $orderId")->row;
		$method = json_decode((string) ($row['payment_method'] ?? ''), true);
		$code = is_array($method) ? $method['code'] ?? null : null;
		return is_string($code) && $code !== '' && !str_starts_with($code, 'uapay.');
	}

	private function rate(string $currency): string
	{
		$db = $this->registry->get('db');
		$row = $db->query('SELECT `value` FROM `' . DB_PREFIX . "currency` WHERE `code` = '" . $db->escape($currency) . "'")->row;
		return (string) ($row['value'] ?? throw new \DomainException("the shop has no rate for $currency"));
	}

	/** @param Order $order */
	private function comment(array $order, string $name, int $kopecks): string
	{
		return sprintf($this->text($order, $name), str_replace('.', $this->text($order, 'text_decimal_point'), Money::format($kopecks)));
	}

	/** @param Order $order */
	private function text(array $order, string $name): string
	{
		// In the language that the order was made in; texts that it lacks are English.
		$language = $this->registry->get('language');
		foreach (['en-gb', (string) $order['language_code']] as $code) {
			$language->load('extension/uapay/payment/uapay', 'uapay', $code);
		}
		return $language->get("uapay_$name");
	}

	private function url(string $method, string $arguments = ''): string
	{
		return $this->registry->get('url')->link("extension/uapay/payment/uapay.$method", $arguments, true);
	}

	private function setting(string $name, string $prefix = 'payment_uapay_'): string
	{
		return (string) $this->registry->get('config')->get($prefix . $name);
	}

	/**
	 * OpenCart's orders, whose addHistory() keeps stock, mails and everything else that follows a status.
	 *
	 * @return \Opencart\Catalog\Model\Checkout\Order or what OpenCart puts before it
	 */
	private function orders(): object
	{
		$this->registry->get('load')->model('checkout/order');
		return $this->registry->get('model_checkout_order');
	}

	private function report(\Throwable $e): void
	{
		$this->log->write('error: ' . $e::class . ': ' . $e->getMessage());
	}
}
