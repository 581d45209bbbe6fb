<?php

/**
 * @generate-class-entries
 */

/*
 * The public API of the uapay extension, and the source of its arginfo (scripts/arginfo regenerates it).
 *
 * Units: every amount is a whole number of kopecks (1999 is 19.99 UAH); every duration is in seconds.
 * An amount is an int of PHP or it is refused, in arrays and in arguments, whatever strict_types says: PHP would make 10 kopecks of
 * "10.00" and 19 of 19.99. The same goes for an interval. As arguments they end in a TypeError, in arrays in InvalidRequestException.
 * Dates: one instant leaves as one text or number, whatever zone its object is in.
 * Every method that talks to UAPAY may throw, besides what it names itself:
 *   InvalidRequestException   the arguments are wrong; nothing was sent
 *   ApiException              UAPAY refused the request
 *   TransportException        the request was certainly not executed, or is harmless to repeat
 *   OutcomeUnknownException   the request left, and nobody can say whether it was executed (effects only)
 *   ProtocolException         the answer is not one of UAPAY (reads only; for an effect it is OutcomeUnknownException)
 *   SignatureException        the answer is not signed as it must be (the same)
 *   SessionException          no session could be opened; nothing was executed
 * All but the first extend CallException. What a sessionStore or a logger throws is none of them: it ends no call. What a
 * transport throws is the previous exception of one of them.
 *
 * Arrays that are sent have their shapes as types (InvoiceData and so on), which a program may import:
 * "@phpstan-import-type InvoiceData from \Uapay\Invoices". A member that is null is left out. What depends on another argument, such as the
 * card of a P2P invoice, no shape can say.
 */

namespace Uapay {

	/** Where UAPAY answers. The value is the base URL, without "api/". */
	enum Environment: string
	{
		case Production = 'https://api.uapay.ua/';
		case Demo = 'https://api.demo.uapay.ua/';
	}

	/** Who receives the money: the merchant (acquiring) or a card. BILLER appears in answers only. */
	enum SystemType: string
	{
		case Ecom = 'ECOM';
		case P2p = 'P2P';
		case Biller = 'BILLER';
		case Unknown = 'UNKNOWN';
	}

	/** What paying an invoice does: charge, authorise and wait for complete() or cancel(), or charge again and again. */
	enum InvoiceType: string
	{
		case Pay = 'PAY';
		case Hold = 'HOLD';
		case Subscribe = 'SUBSCRIBE';
		case Unknown = 'UNKNOWN';
	}

	enum InvoiceStatus: string
	{
		case Active = 'ACTIVE';
		case Inactive = 'INACTIVE';
		case Unknown = 'UNKNOWN';
	}

	/** The status that UAPAY gives a payment of an invoice. A held payment is PAID here: see PaymentOutcome. */
	enum PaymentStatus: string
	{
		case New = 'NEW';
		case Paid = 'PAID';
		case Finished = 'FINISHED';
		case Reversed = 'REVERSED';
		case Canceled = 'CANCELED';
		case Unknown = 'UNKNOWN';
	}

	/** The status of the same payment in the payment system. The spelling is UAPAY's. */
	enum PaymentSystemStatus: string
	{
		case Open = 'OPEN';
		case Payed = 'PAYED';
		case Finished = 'FINISHED';
		case Reversed = 'REVERSED';
		case Returned = 'RETURNED';
		case Closed = 'CLOSED';
		case Pending = 'PENDING';
		case Rejected = 'REJECTED';
		case Holded = 'HOLDED';
		case Canceled = 'CANCELED';
		case NeedsConfirmation = 'NEEDS_CONFIRMATION';
		case Unknown = 'UNKNOWN';
	}

	/** How the payer confirms a payment: with a code that the bank shows (LOOKUP) or on the bank's page (3DS). */
	enum ConfirmationType: string
	{
		case Lookup = 'LOOKUP';
		case ThreeDs = '3DS';
		case Unknown = 'UNKNOWN';
	}

	enum Locale: string
	{
		case Uk = 'uk';
		case Ru = 'ru';
		case En = 'en';
	}

	/**
	 * What the two statuses of a payment mean for an order. Unknown means neither paid nor failed: look again later.
	 */
	enum PaymentOutcome: string
	{
		/** Nothing decided yet: the payer may still pay. */
		case Pending = 'pending';
		/** Authorised: the money waits for complete() or cancel(). */
		case Held = 'held';
		/** Charged. */
		case Paid = 'paid';
		/** Given back, in whole: UAPAY reports no status for a part. */
		case Refunded = 'refunded';
		/** Not charged, and will not be; also a hold that was released. */
		case Failed = 'failed';
		case Unknown = 'unknown';

		/**
		 * Whether an order that was $previous may become this. Callbacks come late, twice, and at the same time as the payer:
		 * an order that follows each as it comes goes backwards. Never Pending or Unknown after a decision, nor the same again.
		 *
		 * From Pending or Unknown an order may become anything else; Held becomes Paid, Failed (released) or Refunded; Paid becomes
		 * Refunded; Failed becomes Held, Paid or Refunded, when the payer tried again; Refunded stays.
		 */
		public function canFollow(PaymentOutcome $previous): bool {}
	}

	/** What is wrong with a connection: Ping::$cause. The list is closed; Ping::text() has words for each of them. */
	enum PingCause: string
	{
		/** The host's name has no address. */
		case Dns = 'dns';
		/** The host takes no connection: refused, or no way to it. */
		case Connect = 'connect';
		/** No connection within connectTimeout: most often a firewall that drops it. */
		case ConnectTimeout = 'connect_timeout';
		/** The request left, and no answer came within the timeout. */
		case Timeout = 'timeout';
		/** The connection ended before an answer. */
		case Reset = 'reset';
		/** What answers speaks no TLS, though the URL is https. */
		case NoTls = 'no_tls';
		/** TLS failed for another reason than the certificate: no version or cipher in common. */
		case Tls = 'tls';
		/** The certificate comes from no trusted authority; or the list of authorities is old or missing. */
		case CertificateUntrusted = 'certificate_untrusted';
		/** The certificate has expired, or is not valid yet; or this machine's date is wrong. */
		case CertificateDate = 'certificate_date';
		/** The certificate is another host's. */
		case CertificateHost = 'certificate_host';
		/** caFile, or the setting in its place, cannot be read or has no certificate in it. */
		case CaFile = 'ca_file';
		/** The proxy does not answer, or not as a proxy does. */
		case ProxyUnreachable = 'proxy_unreachable';
		/** The proxy does not connect to UAPAY. */
		case ProxyRefused = 'proxy_refused';
		/** The proxy wants a password, or another one. */
		case ProxyPassword = 'proxy_password';
		/** UAPAY refuses the time of the request, and it could not be corrected. */
		case Clock = 'clock';
		/** UAPAY does not know the clientId. */
		case UnknownClient = 'unknown_client';
		/** secretKey is not the one that UAPAY has: it refuses our signature, or its own does not fit. */
		case WrongKey = 'wrong_key';
		/** UAPAY signs for this client, and there is no secretKey. */
		case KeyMissing = 'key_missing';
		/** There is a secretKey, and the answer is not signed: so nothing proves the key, nor who answered. */
		case Unsigned = 'unsigned';
		/** UAPAY refuses for another reason: Ping::$detail has its code. */
		case Refused = 'refused';
		/** What answers is not UAPAY: a page, a redirect, JSON of something else. */
		case NotUapay = 'not_uapay';
		/** UAPAY has trouble of its own: HTTP 5xx, or a code that says so. */
		case Unavailable = 'unavailable';
		/** UAPAY wants fewer requests: HTTP 429. */
		case TooManyRequests = 'too_many_requests';
		/** None of these: Ping::$detail tells. */
		case Unknown = 'unknown';
	}

	/**
	 * A merchant's access to UAPAY. Cheap to make: connections and sessions belong to the PHP worker and are shared by
	 * all clients with the same access.
	 *
	 * @phpstan-type Logger object|callable(string, string, array<string, mixed>): mixed
	 * @phpstan-type Transport callable(string, string, float): (array{status: int, headers?: array<string, string|string[]>, body: string}|null)
	 * @phpstan-type Option Environment|non-empty-string|float|int<0, 64>|bool|Logger|null
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Client
	{
		public readonly Invoices $invoices;
		public readonly Payments $payments;
		public readonly Subscriptions $subscriptions;

		/**
		 * @param non-empty-string $clientId the merchant's id in UAPAY's cabinet
		 * @param non-empty-string|null $secretKey the key from the cabinet, as it is printed there; null for an access without signing
		 * @param Environment|non-empty-string $environment or a base URL without "api/"; http only for this machine (127.0.0.0/8,
		 *              ::1, localhost), and then through no proxy on another
		 * @param float $connectTimeout seconds for DNS, connect and TLS of one attempt
		 * @param float $timeout seconds for a whole call: sessions, attempts and the waits between them. In showList(),
		 *              showMany() and each() for each of their requests
		 * @param int<0, 10> $maxRetries 0 to 10 further attempts, where repeating is safe
		 * @param int<1, 64> $concurrency 1 to 64 requests at once in showList(), showMany() and each()
		 * @param bool|null $requireSignedResponses true refuses a success that is not signed, false takes it. null, the default:
		 *              refused once this access (client id, key, environment) got a signed answer in this worker. confirm() is
		 *              apart: UAPAY's answer to it has nothing to sign
		 * @param non-empty-string|null $proxy URL of an HTTP proxy; null for none, whatever the environment says
		 * @param non-empty-string|null $caFile PEM file of the trusted authorities, looked up from the folder that the program is in now; null for uapay.cainfo, openssl.cafile, curl.cainfo or libcurl's own
		 * @param object|null $sessionStore any object with PSR-16's get(), set() and delete(): shares sessions across workers. What it
		 *              throws is told to the logger and counted in stats(), and the call goes on without it
		 * @param object|callable|null $logger any object with PSR-3's log(), or a callable with the same arguments.
		 *              What it throws is counted in stats() and goes no further: a full disk must not make an outcome unknown
		 * @phpstan-param Logger|null $logger
		 * @param non-empty-string|null $appInfo the plugin's name and version, "my-plugin/1.2", for the User-Agent
		 * @param callable|null $transport who sends instead of libcurl; null, the default, for libcurl, whose calls block.
		 *              Called as (string $url, string $body, float $timeout): ?array{status: int, headers?: array<string,
		 *              string|string[]>, body: string}, with the seconds that are left of the timeout. It POSTs the body once,
		 *              as application/json, follows no redirect and repeats nothing: sessions, signatures, repeats and the
		 *              judgement of answers stay here. Of the headers "Date" and "Retry-After" are read.
		 *              null means that the request was certainly not sent. Anything else means, for an effect, that it left: an
		 *              exception or what is no answer ends in OutcomeUnknownException. For a read it ends in TransportException:
		 *              with the cause "transport" for an Exception, after repeats; with the cause "transport_fault" for an Error or
		 *              what is no answer, at once. What was thrown is the last getPrevious() in both. exit() and
		 *              Testing\UnexpectedRequest pass through. It may suspend the fiber that it is called in; the wait before a
		 *              repeat blocks. Requests of a list are sent one after the other. Its sessions are shared with copies by
		 *              with() alone and end with the client; a sessionStore keeps them longer. connectTimeout, proxy, caFile, appInfo
		 *              and traceparent mean nothing to it. docs/transports.md has examples
		 * @phpstan-param Transport|null $transport
		 * @param non-empty-string|null $traceparent sent as the header of this name with each request (W3C Trace Context): the caller's span, as
		 *              "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01". It belongs to one request of the shop: with() changes it
		 * @throws Exception\InvalidRequestException naming every wrong option
		 */
		public function __construct(
			string $clientId,
			#[\SensitiveParameter]
			?string $secretKey = null,
			Environment|string $environment = Environment::Production,
			float $connectTimeout = 3.0,
			float $timeout = 25.0,
			int $maxRetries = 2,
			int $concurrency = 8,
			?bool $requireSignedResponses = null,
			#[\SensitiveParameter]
			?string $proxy = null,
			?string $caFile = null,
			?object $sessionStore = null,
			object|callable|null $logger = null,
			?string $appInfo = null,
			?callable $transport = null,
			?string $traceparent = null,
		) {}

		/**
		 * A copy with some of the constructor's options changed: $client->with(timeout: 60.0).
		 *
		 * @phpstan-param Option ...$options
		 * @param mixed ...$options by name, as in the constructor; another name is PHP's own Error
		 */
		public function with(#[\SensitiveParameter] mixed ...$options): Client {}

		/** The current session, opened when there is none (sessions/create). */
		public function session(): Session {}

		/** Forgets the current session and opens a new one (sessions/create). */
		public function renewSession(): Session {}

		/**
		 * Tries the access out, for a button "Check connection": opens a new session (sessions/create), and tells how that went.
		 * Nothing that UAPAY or the network does is an exception here. Timeouts, retries and the logger are as in every call;
		 * $client->with(timeout: 10.0, maxRetries: 0)->ping() is for a page that waits.
		 *
		 * When it went well, the session is the one that this worker, and a sessionStore, have from now on. Otherwise
		 * nothing changes: what was open stays open.
		 *
		 * With a secretKey a signed answer is asked for, since nothing else proves the key: an access that takes plain
		 * answers until a signed one came fails with PingCause::Unsigned. Only requireSignedResponses: false lets a plain one
		 * pass, and then Ping::$signed is false.
		 */
		public function ping(): Ping {}

		/**
		 * Reads a callback. What it returns was signed with the secret key, so it is UAPAY's word. Answer the callback
		 * with HTTP 200, or UAPAY repeats it after 5 s, 5 min, 1 h, 2 h and 24 h; see Callback::eventKey().
		 *
		 * @param string $body the request's body, from file_get_contents('php://input')
		 * @param array<non-empty-string> $previousKeys keys that are valid as well while a key is being changed
		 * @throws Exception\SignatureException not signed, or not with a key of ours
		 * @throws Exception\ProtocolException signed, but not a callback: it names no payment or no status
		 * @throws Exception\ApiException a signed report of an error
		 */
		public function callback(
			#[\SensitiveParameter]
			string $body,
			#[\SensitiveParameter]
			array $previousKeys = [],
		): Callback {}

		/**
		 * Calls a method of UAPAY that has no method here. Session, signature and errors are as everywhere; it is taken
		 * for an effect, so it is never repeated when it may have been executed.
		 *
		 * @param non-empty-string $path UAPAY's URI after "api/": "cards/create"
		 * @param array<string, mixed> $params sent as "params"; sessionId is added
		 * @param array<string, mixed>|null $data sent as "data"; null for none
		 * @return array<string, mixed> the answer's data
		 */
		public function request(
			string $path,
			#[\SensitiveParameter]
			array $params = [],
			#[\SensitiveParameter]
			?array $data = null,
		): array {}

		/**
		 * Counters and timings of this PHP worker since it started, over all clients.
		 *
		 * @return array{
		 *   calls: int<0, max>, attempts: int<0, max>, retries: int<0, max>, failures: int<0, max>, outcomesUnknown: int<0, max>,
		 *   sessionsOpened: int<0, max>, clockCorrections: int<0, max>, connectionsOpened: int<0, max>, callbacks: int<0, max>,
		 *   storeFailures: int<0, max>, loggerFailures: int<0, max>, exchangeSeconds: float
		 * }
		 */
		public function stats(): array {}
	}

	/**
	 * UAPAY's api/invoicer/invoices.
	 *
	 * @phpstan-type Kopecks int<1, max>
	 * @phpstan-type Extra array<array-key, mixed>|string
	 * @phpstan-type Millis int<100000000000, max>
	 * @phpstan-type ServiceData array{
	 *   serviceId?: non-empty-string|null, destination?: string|null, destinationName?: string|null, account?: string|null,
	 *   mfo?: string|null, okpo?: string|null, bankName?: string|null, description?: string|null, amount?: Kopecks|null,
	 *   callbackUrl?: string|null
	 * }
	 * @phpstan-type OneTimeInvoiceData array{
	 *   externalId: non-empty-string, type: InvoiceType::Pay|InvoiceType::Hold|'PAY'|'HOLD', description: non-empty-string,
	 *   amount?: Kopecks|null,
	 *   cardTo?: array{id: non-empty-string}|null, cardToId?: non-empty-string|null, reusability?: bool|null,
	 *   redirectUrl?: string|null, callbackUrl?: string|null, extraInfo?: Extra|null, email?: string|null,
	 *   payExpiresAt?: \DateTimeInterface|non-empty-string|null, tag?: string|null, services?: list<ServiceData>|null
	 * }
	 * @phpstan-type SubscriptionInvoiceData array{
	 *   externalId: non-empty-string, type: InvoiceType::Subscribe|'SUBSCRIBE', description: non-empty-string,
	 *   amount: Kopecks, recurringInterval: int<1, 366>, expiresAt: \DateTimeInterface|Millis,
	 *   cardTo?: array{id: non-empty-string}|null, cardToId?: non-empty-string|null, reusability?: bool|null,
	 *   redirectUrl?: string|null, callbackUrl?: string|null, extraInfo?: Extra|null, email?: string|null,
	 *   payExpiresAt?: \DateTimeInterface|non-empty-string|null, tag?: string|null, services?: list<ServiceData>|null
	 * }
	 * @phpstan-type InvoiceData OneTimeInvoiceData|SubscriptionInvoiceData
	 * @phpstan-type InvoiceChanges array{
	 *   cardTo?: array{id: non-empty-string}|array{pan: non-empty-string}|null, cardToId?: non-empty-string|null, tag?: string|null,
	 *   redirectUrl?: string|null, callbackUrl?: string|null, extraInfo?: Extra|null
	 * }
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Invoices
	{
		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * Creates an invoice (invoices/create). Send the buyer to CreatedInvoice::$paymentPageUrl. An effect.
		 *
		 * Use a new externalId for each attempt to pay an order ("1500383075-2"): UAPAY does not say that one cannot be used
		 * twice, and findByExternalId(), which tells after an unknown outcome whether this very call was executed, could then
		 * find the invoice of an earlier attempt.
		 *
		 * Members of $data: externalId string, type InvoiceType, description string (all required); amount int kopecks,
		 * recurringInterval int 1 to 366 days, expiresAt DateTimeInterface or int epoch milliseconds (these three required
		 * for SUBSCRIBE); cardTo ['id' => uuid] or cardToId (one required for P2P); reusability bool; redirectUrl,
		 * callbackUrl, email string; extraInfo array, or string of JSON that can be read back (64-bit integers, no \u0000, no
		 * key twice, at most 56 levels and 1024 members in an object); payExpiresAt DateTimeInterface, or string
		 * "YYYY-MM-DD HH:MM:SS", which is taken for Kyiv's time (an assumption: UAPAY names no zone; an object is written as
		 * what Kyiv's clocks show then); tag string; services list of [serviceId, destination, destinationName, account, mfo,
		 * okpo, bankName, description, amount, callbackUrl].
		 *
		 * @phpstan-param InvoiceData $data
		 * @phpstan-param SystemType::Ecom|SystemType::P2p $systemType
		 * @throws Exception\OutcomeUnknownException findByExternalId() tells
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function create(#[\SensitiveParameter] array $data, SystemType $systemType = SystemType::Ecom): CreatedInvoice {}

		/**
		 * Changes an invoice (invoices/update). Repeatable.
		 *
		 * Members of $data, all optional: cardTo ['id' => uuid] or ['pan' => string], cardToId, tag, redirectUrl,
		 * callbackUrl string; extraInfo as in create().
		 *
		 * @param non-empty-string $id
		 * @phpstan-param InvoiceChanges $data
		 * @return non-empty-string the invoice's id
		 */
		public function update(string $id, #[\SensitiveParameter] array $data): string {}

		/**
		 * One invoice with its payments (invoices/show).
		 *
		 * @param non-empty-string $id
		 */
		public function show(string $id): Invoice {}

		/**
		 * Invoices by id or by externalId, one of the two, as strings (invoices/show/list). Any number: cut into requests of 100.
		 * An invoice that cannot be read is a ListError without an errorCode, and hides no other.
		 * For what fits in memory: about 8.5 KB an invoice. A request that fails is thrown, and what the others brought is lost: see each().
		 *
		 * @param iterable<non-empty-string>|null $ids
		 * @param iterable<non-empty-string>|null $externalIds
		 */
		public function showList(?iterable $ids = null, ?iterable $externalIds = null): InvoiceList {}

		/**
		 * The same for any number of ids, one invoice at a time, as they are iterated over (invoices/show/list). Nothing is
		 * fetched or sent before the first step. Ids are taken as they are wanted: those of the request whose answers are handed
		 * out, and those of at most `concurrency` requests after it. Memory does not grow with the list.
		 *
		 * Key: the id as it was given. Value, in the order of the ids:
		 *   Invoice                   what UAPAY has under it; several invoices of one externalId are several items with one key
		 *   ListError                 UAPAY's error about it, or an invoice that cannot be read
		 *   ProtocolException         UAPAY's answer has nothing about it, or is not one of UAPAY
		 *   InvalidRequestException   it cannot be an id; it was not sent
		 *   another CallException     the request about it and its neighbours failed; they share the object
		 * Exceptions are values here, and end nothing. After as many requests in a row as run at once got no answer at all, the rest
		 * is not sent: each id's value is a TransportException with no attempt.
		 *
		 * What the ids' own iterator throws is thrown when the values of the ids before it were handed out. `timeout` bounds each
		 * request, and does not run while your code does.
		 *
		 * @param iterable<non-empty-string>|null $ids
		 * @param iterable<non-empty-string>|null $externalIds
		 * @return AnswerIterator<Invoice|ListError>
		 */
		public function each(?iterable $ids = null, ?iterable $externalIds = null): AnswerIterator {}

		/**
		 * The invoice with this externalId, or null when UAPAY has none (invoices/show/list). Of several the one whose outcome()
		 * tells most: Paid, Held, Unknown, Pending, Refunded, Failed; of equals the newest.
		 *
		 * @param non-empty-string $externalId
		 * @throws Exception\ApiException also when UAPAY refuses for another reason than an unknown id
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function findByExternalId(string $externalId): ?Invoice {}
	}

	/**
	 * UAPAY's api/invoicer/payments.
	 *
	 * @phpstan-type Kopecks int<1, max>
	 * @phpstan-type PaymentData array{
	 *   invoiceId: non-empty-string, cardFrom: array{id: non-empty-string, securityCode: non-empty-string}, amount: Kopecks,
	 *   currency?: 980|null, email?: string|null
	 * }
	 * @phpstan-type DeviceData array{
	 *   acceptHeader?: string|null, ip?: string|null, colorDepth?: int|null, javaEnabled?: bool|null, language?: string|null,
	 *   screenHeight?: int|null, screenWidth?: int|null, windowHeight?: int|null, windowWidth?: int|null,
	 *   time?: \DateTimeInterface|non-empty-string|null, timezoneOffset?: int|null, userAgent?: string|null
	 * }
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Payments
	{
		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * Pays an invoice with a stored card (payments/create). An effect.
		 *
		 * Members of $data: invoiceId, cardFrom ['id' => uuid, 'securityCode' => string], amount int kopecks (all
		 * required); currency int, 980 when left out; email string.
		 * Members of $device, the payer's browser: acceptHeader, ip, language, userAgent string; colorDepth,
		 * screenHeight, screenWidth, windowHeight, windowWidth int; timezoneOffset int minutes; javaEnabled bool; time
		 * DateTimeInterface or ISO 8601 string.
		 *
		 * @phpstan-param PaymentData $data
		 * @phpstan-param DeviceData $device
		 * @throws Exception\OutcomeUnknownException Invoices::show() tells, in its payments
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function create(
			#[\SensitiveParameter]
			array $data,
			#[\SensitiveParameter]
			array $device,
			?Locale $locale = null,
		): CreatedPayment {}

		/**
		 * How far a payment is, and what confirmation it needs (payments/checkStatus).
		 *
		 * @param non-empty-string $paymentId
		 * @param non-empty-string $invoiceId
		 */
		public function checkStatus(string $paymentId, string $invoiceId): PaymentCheck {}

		/**
		 * Confirms a payment with the code that the payer's bank gave (payments/confirm; LOOKUP only). An effect.
		 *
		 * @param non-empty-string $paymentId
		 * @param non-empty-string $invoiceId
		 * @param non-empty-string $code
		 * @param non-empty-string $key CreatedPayment::$key
		 * @throws Exception\OutcomeUnknownException checkStatus() tells
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function confirm(
			string $paymentId,
			string $invoiceId,
			#[\SensitiveParameter]
			string $code,
			#[\SensitiveParameter]
			string $key,
		): void {}

		/**
		 * Charges a held payment (payments/complete). An effect.
		 *
		 * @param non-empty-string $paymentId
		 * @param non-empty-string $invoiceId
		 * @param int<1, max>|null $amount kopecks, to charge less than was held; null for all
		 * @return non-empty-string the payment's id
		 * @throws Exception\OutcomeUnknownException show() tells
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function complete(string $paymentId, string $invoiceId, ?int $amount = null): string {}

		/**
		 * Releases a held payment (payments/cancel). An effect.
		 *
		 * @param non-empty-string $paymentId
		 * @param non-empty-string $invoiceId
		 * @return non-empty-string the payment's id
		 * @throws Exception\OutcomeUnknownException show() tells
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function cancel(string $paymentId, string $invoiceId): string {}

		/**
		 * Gives a payment back (payments/reverse). An effect.
		 *
		 * @param non-empty-string $paymentId
		 * @param non-empty-string $invoiceId
		 * @param int<1, max>|null $amount kopecks, to give back a part; null for all
		 * @return non-empty-string the payment's id
		 * @throws Exception\OutcomeUnknownException show() tells
		 * @throws Exception\UapayException as every method that talks to UAPAY
		 */
		public function reverse(string $paymentId, string $invoiceId, ?int $amount = null): string {}

		/**
		 * One payment with its invoice (payments/show).
		 *
		 * @param non-empty-string $paymentId
		 */
		public function show(string $paymentId): Payment {}

		/**
		 * Many payments (payments/show for each). One failure does not hide the others: its value is the exception.
		 * When as many in a row as run at once got no answer at all, the rest are not sent: each is a TransportException with
		 * no attempt.
		 *
		 * @param iterable<non-empty-string> $paymentIds
		 * @return array<array-key, Payment|Exception\UapayException> in the order asked; PHP turns keys like "7" into ints
		 */
		public function showMany(iterable $paymentIds): array {}

		/**
		 * The same for any number of ids, one payment at a time, as they are iterated over: Invoices::each() tells how. Each id is
		 * a request. Value: Payment, or an exception object as there; for an id that UAPAY does not know an ApiException.
		 *
		 * @param iterable<non-empty-string> $paymentIds
		 * @return AnswerIterator<Payment>
		 */
		public function each(iterable $paymentIds): AnswerIterator {}

		/**
		 * What paying an invoice costs (payments/showCommission).
		 *
		 * @param non-empty-string $invoiceId
		 * @param int<1, max> $amount kopecks; UAPAY uses it only for an invoice without an amount
		 */
		public function showCommission(string $invoiceId, int $amount): Commission {}
	}

	/**
	 * UAPAY's api/invoicer/subscriptions.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Subscriptions
	{
		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * Changes when a subscription charges (subscriptions/update). Repeatable. One of the two is required.
		 *
		 * @param non-empty-string $invoiceId
		 * @param int<1, 366>|null $interval days, 1 to 366
		 * @param int<100000000000, max>|\DateTimeInterface|null $expiresAt the end; an int is epoch milliseconds
		 */
		public function update(
			string $invoiceId,
			?int $interval = null,
			int|\DateTimeInterface|null $expiresAt = null,
		): Subscription {}
	}

	/**
	 * What Client::ping() found. Fit for json_encode() as it is; holds no secret.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final readonly class Ping
	{
		/** Whether a session was opened, with an answer that may be trusted. */
		public readonly bool $ok;
		/** Why not; null when it is ok. */
		public readonly ?PingCause $cause;
		/**
		 * Seconds by which UAPAY's clock is ahead of this machine's, to the second; negative when it is behind; null when no
		 * answer told the time. Calls correct it by themselves, but a clock that is far out is worth mending.
		 */
		public readonly ?int $clockOffset;
		/** Whether UAPAY's answer was signed with secretKey: then the key is right. Always false without a secretKey. */
		public readonly bool $signed;
		/** Where it was tried: the case, or the base URL of another place. */
		public readonly Environment|string $environment;
		/** The technical words, in English, for a log or a hoster's support; null when it is ok. */
		public readonly ?string $detail;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * A sentence or two for the merchant: what is wrong, and what to do. Ukrainian for Locale::Uk, and for Locale::Ru, which
		 * has no words of its own; English for Locale::En. Plain text, which may quote UAPAY: escape it for HTML.
		 */
		public function text(Locale $locale): string {}
	}

	/** Exact conversion between hryvnias and kopecks; never through a float. */
	final class Money
	{
		private function __construct() {}

		/**
		 * @param string|int $hryvnias "19.99", "19.9", "19" or 19; also "19.9900", as databases have it
		 * @return int kopecks: 1999, 1990, 1900
		 * @throws Exception\InvalidRequestException for anything but a plain decimal with at most two decimals, zeros behind them aside
		 * @throws \TypeError for a float, which may have lost kopecks already, a bool or null, whatever strict_types says
		 */
		public static function kopecks(string|int $hryvnias): int {}

		/**
		 * @return string hryvnias with two decimals: 1999 gives "19.99"
		 * @throws \TypeError for anything but an int, whatever strict_types says
		 */
		public static function format(int $kopecks): string {}
	}

	/**
	 * An invoice. What UAPAY left out is null; `extra` has what no property holds.
	 *
	 * @strict-properties
	 */
	final readonly class Invoice implements \JsonSerializable
	{
		/** @var non-empty-string */
		public readonly string $id;
		public readonly ?string $externalId;
		public readonly ?int $number;
		public readonly ?string $clientId;
		public readonly ?string $clientName;
		public readonly ?SystemType $systemType;
		public readonly ?InvoiceType $type;
		public readonly ?InvoiceStatus $status;
		/** Kopecks; null for an invoice with an open amount. */
		public readonly ?int $amount;
		public readonly ?bool $reusability;
		public readonly ?string $description;
		public readonly ?string $tag;
		public readonly ?string $redirectUrl;
		public readonly ?string $callbackUrl;
		public readonly ?string $email;
		public readonly ?string $cardToId;
		/** @var array<array-key, mixed> */
		public readonly array $extraInfo;
		/** @var list<Service> UAPAY's serviceData */
		public readonly array $services;
		/** @var array<array-key, mixed> */
		public readonly array $recurringData;
		/** @var list<Payment> in UAPAY's order, which means nothing */
		public readonly array $payments;
		public readonly ?\DateTimeImmutable $createdAt;
		public readonly ?\DateTimeImmutable $updatedAt;
		/**
		 * @var array<string, mixed> members that no property holds, and what a property could not take: raw strings of
		 * Unknown enum values, dates in no known form, an extraInfo that is not JSON. What cannot be read in a free-form or
		 * unknown member (\u0000, a lone surrogate, a key twice, too deep or too much) is the text of that member
		 */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * Unknown when UAPAY told no payments, as in Payment::$invoice. Over all payments: Paid if any is paid, else Held if any is held, else Unknown if any is unclear, else Pending if
		 * any may still be paid, else Refunded if any was. With none of these: Pending while the invoice is active, Failed
		 * when it is inactive.
		 */
		public function outcome(): PaymentOutcome {}

		/**
		 * All that UAPAY sent, as it sent it. Integers of 64 bits are ints; a number that neither an int nor a float holds
		 * exactly is a string of what UAPAY wrote.
		 *
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * As toArray(), less secrets.
		 *
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @param array<array-key, mixed> $data
		 * @throws Exception\ProtocolException when the array is none of UAPAY's shapes of it
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Invoice {}

		/**
		 * For serialize(), as queues call it: toArray().
		 *
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @param array<array-key, mixed> $data
		 * @throws Exception\ProtocolException as fromArray(): no payload makes half an object
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * A payment of an invoice.
	 *
	 * @strict-properties
	 */
	final readonly class Payment implements \JsonSerializable
	{
		/** @var non-empty-string */
		public readonly string $id;
		public readonly ?string $invoiceId;
		public readonly ?int $number;
		public readonly ?string $receiptId;
		public readonly ?string $clientId;
		public readonly ?SystemType $systemType;
		/** Kopecks. */
		public readonly ?int $amount;
		/** Kopecks. */
		public readonly ?int $commission;
		/** ISO 4217 number, "980". */
		public readonly ?string $currency;
		public readonly ?string $email;
		/** UAPAY's status of the payment. */
		public readonly ?PaymentStatus $status;
		/** The payment system's status; UAPAY's paymentStatus. */
		public readonly ?PaymentSystemStatus $paymentSystemStatus;
		public readonly ?string $cardFromId;
		/** First six and last four digits. */
		public readonly ?string $cardFromMasked;
		public readonly ?string $cardToId;
		public readonly ?string $cardToMasked;
		public readonly ?string $sendOperationId;
		public readonly ?string $receiveOperationId;
		/** The receipt; UAPAY may leave its scheme out. */
		public readonly ?string $chequeLink;
		public readonly ?\DateTimeImmutable $createdAt;
		public readonly ?\DateTimeImmutable $updatedAt;
		/** May be null for a payment that is paid: use outcome(). */
		public readonly ?\DateTimeImmutable $paidAt;
		public readonly ?\DateTimeImmutable $reversedAt;
		public readonly ?\DateTimeImmutable $finishedAt;
		public readonly ?\DateTimeImmutable $canceledAt;
		/** Only in payments/show. */
		public readonly ?Invoice $invoice;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		public function outcome(): PaymentOutcome {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Payment {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * The answer to Invoices::create().
	 *
	 * @strict-properties
	 */
	final readonly class CreatedInvoice implements \JsonSerializable
	{
		/** @var non-empty-string */
		public readonly string $id;
		/** The merchant's own id, from the request. */
		public readonly ?string $externalId;
		/** @var non-empty-string send the buyer here */
		public readonly string $paymentPageUrl;
		/** The same page as a QR code; UAPAY's paymentPageUrlQR. */
		public readonly ?string $paymentPageUrlQr;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): CreatedInvoice {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * The answer to Payments::create().
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final readonly class CreatedPayment implements \JsonSerializable
	{
		/** @var non-empty-string */
		public readonly string $id;
		/** For confirm(). A secret: readable here and in toArray(), but no dump and no JSON shows it. */
		public readonly ?string $key;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): CreatedPayment {}
	}

	/**
	 * The answer to Payments::checkStatus().
	 *
	 * @strict-properties
	 */
	final readonly class PaymentCheck implements \JsonSerializable
	{
		/** @var non-empty-string the payment's id */
		public readonly string $id;
		/** Kopecks. */
		public readonly ?int $amount;
		/** The bank. */
		public readonly ?int $pluginId;
		/** UAPAY's status of the payment; named paymentStatus in this one answer of UAPAY. */
		public readonly ?PaymentStatus $status;
		/** The payment system's status; named status in this one answer of UAPAY. */
		public readonly ?PaymentSystemStatus $paymentSystemStatus;
		public readonly ?Confirmation $confirmation;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/** @implementation-alias Uapay\Payment::outcome */
		public function outcome(): PaymentOutcome {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): PaymentCheck {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * What the payer must do before a payment goes on.
	 *
	 * @strict-properties
	 */
	final readonly class Confirmation implements \JsonSerializable
	{
		public readonly ?ConfirmationType $type;
		/** LOOKUP: how many wrong codes are left. */
		public readonly ?int $confirmationsLeft;
		/** 3DS: the bank's page, to which the payer's browser posts $form and a TermUrl. */
		public readonly ?string $url;
		/** @var array<string, mixed> 3DS: fields of the form, PaReq among them */
		public readonly array $form;
		/** @var array<string, mixed> 3DS: where the bank sends the payer back: ['url' => ..., 'params' => ['id' => ...]] */
		public readonly array $redirect;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * 3DS: the TermUrl of the form, from $redirect. Null when there is none.
		 *
		 * @param string|null $returnUrl the shop's page that the payer sees at last
		 * @param string|null $key CreatedPayment::$key
		 */
		public function termUrl(?string $returnUrl = null, #[\SensitiveParameter] ?string $key = null): ?string {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Confirmation {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * The answer to Payments::showCommission().
	 *
	 * @strict-properties
	 */
	final readonly class Commission implements \JsonSerializable
	{
		/** Per cent of the amount. */
		public readonly ?float $percents;
		/** Kopecks, on top of the per cent. */
		public readonly ?int $fixed;
		/** Kopecks: the whole commission; UAPAY's commissionAmount. */
		public readonly ?int $amount;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Commission {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * The answer to Subscriptions::update().
	 *
	 * @strict-properties
	 */
	final readonly class Subscription implements \JsonSerializable
	{
		/** @var non-empty-string */
		public readonly string $invoiceId;
		/** Kopecks. */
		public readonly ?int $amount;
		/** Kopecks. */
		public readonly ?int $commission;
		/** Days. */
		public readonly ?int $interval;
		public readonly ?\DateTimeImmutable $expiresAt;
		public readonly ?\DateTimeImmutable $plannedPaidAt;
		/** "ACTIVE"; UAPAY documents no other. */
		public readonly ?string $status;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Subscription {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * One part of a split payment.
	 *
	 * @strict-properties
	 */
	final readonly class Service implements \JsonSerializable
	{
		/** UAPAY's serviceId. */
		public readonly ?string $id;
		public readonly ?string $destination;
		public readonly ?string $destinationName;
		public readonly ?string $account;
		public readonly ?string $mfo;
		public readonly ?string $okpo;
		public readonly ?string $bankName;
		public readonly ?string $description;
		/** Kopecks. */
		public readonly ?int $amount;
		public readonly ?string $callbackUrl;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Service {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * A session with UAPAY.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final readonly class Session implements \JsonSerializable
	{
		/** @var non-empty-string a secret: readable here and in toArray(), but no dump and no JSON shows it */
		public readonly string $id;
		public readonly ?\DateTimeImmutable $openedAt;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Session {}
	}

	/**
	 * What UAPAY reports when a payment changes. Compare externalId, invoiceId and amount with the order.
	 *
	 * @strict-properties
	 */
	final readonly class Callback implements \JsonSerializable
	{
		public readonly ?string $paymentId;
		public readonly ?string $invoiceId;
		public readonly ?string $externalId;
		public readonly ?int $paymentNumber;
		/** First six and last four digits. */
		public readonly ?string $cardFromMasked;
		public readonly ?string $cardToMasked;
		/** Kopecks. */
		public readonly ?int $amount;
		/** UAPAY's status of the payment. */
		public readonly ?PaymentStatus $status;
		/** The payment system's status; UAPAY's paymentStatus. */
		public readonly ?PaymentSystemStatus $paymentSystemStatus;
		public readonly ?InvoiceType $type;
		public readonly ?SystemType $systemType;
		/** The receipt: a URL, or a path in callbacks of the old orders API. */
		public readonly ?string $receiptPath;
		/** @var array<array-key, mixed> */
		public readonly array $extraInfo;
		/** UAPAY's createDate. */
		public readonly ?\DateTimeImmutable $createdAt;
		/** UAPAY's payDate. */
		public readonly ?\DateTimeImmutable $paidAt;
		/** When UAPAY signed it; its iat. */
		public readonly ?\DateTimeImmutable $signedAt;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/** @implementation-alias Uapay\Payment::outcome */
		public function outcome(): PaymentOutcome {}

		/**
		 * The same for each delivery of one event and different for different events: store it to handle an event once.
		 *
		 * @return string 64 hexadecimal digits
		 */
		public function eventKey(): string {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Callback {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * What an InvoiceList has instead of an invoice that UAPAY refused to show, or that cannot be read: then $errorCode is null,
	 * $message says why, and $extra has what UAPAY sent as "invoice".
	 *
	 * @strict-properties
	 */
	final readonly class ListError implements \JsonSerializable
	{
		/** UAPAY's code: "WRONG_ID"; null for what cannot be read. */
		public readonly ?string $errorCode;
		public readonly ?string $message;
		/** @var array<string, mixed> */
		public readonly array $details;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): ListError {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * The answer to Invoices::showList(), in UAPAY's order.
	 *
	 * @implements \IteratorAggregate<int, Invoice|ListError>
	 * @strict-properties
	 */
	final readonly class InvoiceList implements \IteratorAggregate, \Countable, \JsonSerializable
	{
		/** @var list<Invoice|ListError> */
		public readonly array $invoices;
		/** @var array<string, mixed> */
		public readonly array $extra;

		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/** @return \ArrayIterator<int, Invoice|ListError> */
		public function getIterator(): \ArrayIterator {}

		/** @return int<0, max> */
		public function count(): int {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function toArray(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::jsonSerialize
		 * @return array<string, mixed>
		 */
		public function jsonSerialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::fromArray
		 * @param array<array-key, mixed> $data
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): InvoiceList {}

		/**
		 * @implementation-alias Uapay\Invoice::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * @implementation-alias Uapay\Invoice::__unserialize
		 * @param array<array-key, mixed> $data
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}
	}

	/**
	 * What Invoices::each() and Payments::each() return: asks UAPAY as it goes, once. Its steps send and wait, and may throw what
	 * your own code throws meanwhile (ids, signal handlers); after that it can go on. Letting go of it ends what is under way.
	 * A forked child cannot go on with its parent's.
	 *
	 * @template T of object
	 * @implements \Iterator<string, T|Exception\UapayException>
	 * @strict-properties
	 * @not-serializable
	 */
	final class AnswerIterator implements \Iterator
	{
		/** @implementation-alias Uapay\Money::__construct */
		private function __construct() {}

		/**
		 * @return T|Exception\UapayException|null null at the end
		 * @phpstan-return T|Exception\UapayException
		 */
		public function current(): ?object {}

		/**
		 * @return mixed the id, a string unless another type was given; null at the end
		 * @phpstan-return string
		 */
		public function key(): mixed {}

		public function next(): void {}

		public function valid(): bool {}

		/** @throws \Error once it has left its first value: call each() again */
		public function rewind(): void {}
	}
}

namespace Uapay\Exception {

	/** Whatever this extension throws. */
	interface UapayException extends \Throwable
	{
	}

	/**
	 * The arguments are wrong; nothing was sent.
	 */
	final class InvalidRequestException extends \InvalidArgumentException implements UapayException
	{
		/** @var non-empty-array<string, string> every fault: where it is => what is wrong */
		public readonly array $errors;
	}

	/** What a call ended in: all but InvalidRequestException. The message ends in the root cause. */
	abstract class CallException extends \RuntimeException implements UapayException
	{
		/** UAPAY's URI after "api/"; null when there was no call, as in fromArray(). */
		public readonly ?string $endpoint;
		/** How many requests the call sent, those for its session included. */
		public readonly int $attempts;
		/** Why the call was not repeated, or not again. */
		public readonly ?string $retryReason;
	}

	/**
	 * UAPAY refused the request.
	 */
	final class ApiException extends CallException
	{
		/** UAPAY's code: "FORMAT_ERROR"; null when it gave none. */
		public readonly ?string $errorCode;
		/** @var array<string, mixed> a code for each bad field, laid out as the request: ['data' => ['amount' => 'REQUIRED']] */
		public readonly array $fields;
		/** @var array<string, mixed> */
		public readonly array $details;
		public readonly ?int $httpStatus;
	}

	/**
	 * No answer came, and the request was certainly not executed or is harmless to repeat.
	 */
	final class TransportException extends CallException
	{
		/** dns, connect, tls, proxy, send, timeout, reset, http, too_large, interrupted, memory; of a transport also transport, transport_fault */
		public readonly string $cause;
	}

	/**
	 * The request left, and nobody can say whether UAPAY executed it. Do not repeat it: find out first.
	 */
	final class OutcomeUnknownException extends CallException
	{
		public readonly ?string $externalId;
		public readonly ?string $invoiceId;
		public readonly ?string $paymentId;
		/** What to call to find out. */
		public readonly string $advice;
	}

	/**
	 * What came is not an answer of UAPAY: not its JSON, or without what must be in it.
	 */
	final class ProtocolException extends CallException
	{
		public readonly ?int $httpStatus;
	}

	/**
	 * A message is not signed, or not by us and UAPAY.
	 */
	final class SignatureException extends CallException
	{
	}

	/**
	 * No session could be opened, so nothing was executed. getPrevious() tells why.
	 */
	final class SessionException extends CallException
	{
	}
}

namespace Uapay\Testing {

	/**
	 * UAPAY without a network, for the tests of a shop: a client of it sends nothing, and gets what was queued here. All else
	 * is the client's own: its sessions, signatures, repeats and exceptions are those of production.
	 *
	 *     $fake = new Fake();
	 *     $shop = new Shop($fake->client());
	 *     $fake->refuse('invoices/create', 'FORMAT_ERROR', ['data' => ['amount' => 'REQUIRED']]);
	 *
	 * A path is UAPAY's URI after "api/" ("invoicer/invoices/create"), or as the methods here name it ("invoices/create");
	 * null stands for all but sessions/create. What is queued is used in the order in which it was queued, $times times each; what
	 * is queued for the path itself comes before what is queued for all. A request for which nothing is queued throws
	 * UnexpectedRequest, but sessions are opened by themselves. A read that finds no answer is repeated, as often as
	 * maxRetries allows. docs/testing.md has a test of each thing that happens to a shop.
	 *
	 * @phpstan-import-type Option from \Uapay\Client
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Fake
	{
		/**
		 * @param non-empty-string $clientId of its clients
		 * @param non-empty-string|null $secretKey of its clients, and of what it signs; null for an access without signing
		 */
		public function __construct(
			string $clientId = '1',
			#[\SensitiveParameter]
			?string $secretKey = 'key-of-the-fake',
		) {}

		/**
		 * A client that sends to this fake.
		 *
		 * @param mixed ...$options as the constructor of Client names them, but clientId, secretKey and transport
		 * @phpstan-param Option ...$options
		 * @throws \Uapay\Exception\InvalidRequestException naming every wrong option
		 */
		public function client(#[\SensitiveParameter] mixed ...$options): \Uapay\Client {}

		/**
		 * Answers with success, signed when there is a key.
		 *
		 * @param array<string, mixed> $data what UAPAY documents as the answer's "data"; names and types are UAPAY's
		 * @throws \Uapay\Exception\InvalidRequestException when it cannot be written as JSON
		 */
		public function reply(?string $path, #[\SensitiveParameter] array $data = [], int $times = 1): Fake {}

		/**
		 * Refuses: an ApiException where the code is a refusal, and something else where UAPAY's code, fields or HTTP status say
		 * something else (a dead session, a wrong clock, a fault inside UAPAY), as in production.
		 *
		 * @param string $code UAPAY's, "FORMAT_ERROR"
		 * @param array<string, mixed> $fields ['data' => ['amount' => 'REQUIRED']]
		 * @param array<string, mixed> $details ['id' => '...'] of WRONG_ID
		 */
		public function refuse(
			?string $path,
			string $code,
			#[\SensitiveParameter]
			array $fields = [],
			int $httpStatus = 200,
			#[\SensitiveParameter]
			array $details = [],
			int $times = 1,
		): Fake {}

		/** The request arrives, and its answer is lost: OutcomeUnknownException for an effect; a read is repeated. */
		public function lose(?string $path = null, int $times = 1): Fake {}

		/** The request does not arrive: nothing is executed, and it is repeated as often as maxRetries allows. */
		public function unreachable(?string $path = null, int $times = 1): Fake {}

		/**
		 * What arrived, in order: the whole path, params without the session, data or null. A repeat counts again; what was
		 * unreachable does not. Of sessions/create only when it is asked for by name.
		 *
		 * @return list<array{path: string, params: array<string, mixed>, data: array<string, mixed>|null}>
		 */
		public function requests(?string $path = null): array {}

		/**
		 * The body of a callback, signed.
		 *
		 * @param array<string, mixed> $claims as UAPAY sends them: paymentId, invoiceId, externalId, amount, status, paymentStatus ...; iat is added
		 * @throws \Uapay\Exception\InvalidRequestException when they cannot be written as JSON
		 */
		public function callback(#[\SensitiveParameter] array $claims): string {}

		/**
		 * The transport that client() gives to its clients. A transport of the test's own may call it, to be slow for instance.
		 *
		 * @return array{status: int, headers: array<string, string>, body: string}|null
		 */
		public function __invoke(string $url, #[\SensitiveParameter] string $body, float $timeout): ?array {}
	}

	/**
	 * A request that the test did not foresee. It passes through the client as it is, whatever transport throws it, and is no
	 * UapayException: a shop that catches those must not hide it. PHPUnit takes it for a failed assertion.
	 */
	final class UnexpectedRequest extends \AssertionError
	{
	}
}
