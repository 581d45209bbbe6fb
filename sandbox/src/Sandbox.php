<?php
declare(strict_types=1);

namespace UapaySandbox;

/** Puts the parts together for one request and finds out who has to answer it. */
final class Sandbox
{
	private readonly Clock $clock;
	private readonly Quirks $quirks;
	private readonly Journal $journal;
	private readonly Callbacks $callbacks;
	private readonly Ledger $ledger;
	private readonly ?Response $badSetting;

	public function __construct(
		private readonly Config $config,
		private readonly Store $store,
		private readonly Request $request,
	) {
		$settings = new Settings($store, $config);
		$bad = null;
		try {
			$settings->seed();
			$quirks = new Quirks([$settings->quirks(), $request->quirks]);
		} catch (BadSetting $e) {
			$store->rollBack();
			$bad = Response::json(['error' => ['code' => 'SANDBOX_SETTING', 'message' => $e->getMessage()]], 400);
			$quirks = new Quirks([]);
		}
		$this->badSetting = $bad;
		$this->quirks = $quirks;
		$this->clock = new Clock($settings->clockOffset());
		$this->journal = new Journal($store, $this->clock);
		$this->callbacks = new Callbacks($store, $config, $this->clock, $this->quirks);
		$this->ledger = new Ledger($store, $this->clock, $this->callbacks, $this->journal, $config->commission);
	}

	public function handle(): Response
	{
		if ($this->badSetting !== null && !str_starts_with($this->request->path, '/sandbox')) {
			return $this->badSetting;
		}
		try {
			return $this->route();
		} catch (\Throwable $e) {
			$this->store->rollBack();
			error_log((string) $e);
			return Response::json(['error' => ['code' => 'SANDBOX_FAILURE', 'message' => $e->getMessage()]], 500);
		}
	}

	public function httpDate(): string
	{
		return $this->clock->httpDate();
	}

	/** Sends callbacks in a process of its own: this one has the next request to answer. */
	public function deliver(): void
	{
		if ($this->config->deliver && $this->callbacks->pending()) {
			Deliverer::spawn($this->config);
		}
	}

	private function route(): Response
	{
		$path = $this->request->path;
		return match (true) {
			$path === ThreeDs::RETURN_PATH, $path === '/acs' => $this->inTransaction($this->page()->threeDs(...)),
			str_starts_with($path, '/api/') && isset(Rules::ENDPOINTS[substr($path, 5)]) => $this->api(substr($path, 5)),
			str_starts_with($path, Receipts::PATH) => $this->receipt(substr($path, strlen(Receipts::PATH))),
			str_starts_with($path, '/pay/') => $this->inTransaction($this->page()->invoice(...)),
			$path === '/sandbox' || str_starts_with($path, '/sandbox/') => $this->inTransaction($this->admin()->answer(...)),
			default => Response::json(['error' => ['code' => 'NOT_FOUND']], 404),
		};
	}

	private function api(string $endpoint): Response
	{
		if ($this->request->method !== 'POST') {
			return new Response(405, Json::encode(['error' => ['code' => 'NOT_ALLOWED']]), headers: ['Allow' => 'POST']);
		}
		$this->journal->start($endpoint);
		$this->store->begin();
		$faults = new Faults($this->store);
		$fault = $faults->take($endpoint);
		if ($fault?->kind === 'slow' && $fault->before()) {
			// Others are served meanwhile: nobody waits for the lock of somebody who sleeps.
			$this->store->commit();
			usleep($fault->value * 1000);
			$this->store->begin();
		}
		$envelope = new Envelope($this->store, $this->config, $this->clock, $this->quirks);
		$result = 'ok';
		$answer = $fault?->refusal($envelope);
		if ($answer !== null) {
			$result = 'fault';
		} else {
			try {
				$call = $envelope->open($endpoint, $this->request->body);
				$answer = $envelope->seal($endpoint, $this->endpoints()->call($endpoint, $call));
			} catch (ApiError $error) {
				$result = $error->errorCode;
				$answer = $envelope->refuse($error);
			}
			if ($fault !== null && !$fault->before()) {
				$answer = $fault->spoil($answer);
			}
		}
		$this->journal->answered($envelope->clientId, $result, $answer->status, $fault?->name());
		$this->store->commit();
		return $answer;
	}

	private function endpoints(): Api
	{
		return new Api(
			$this->store,
			$this->clock,
			$this->ledger,
			$this->journal,
			new Shapes($this->config->baseUrl, $this->ledger),
			$this->config->baseUrl,
			$this->config->sessionLifetime,
		);
	}

	private function page(): PaymentPage
	{
		$this->journal->start('page');
		return new PaymentPage($this->ledger, $this->request, $this->config->baseUrl);
	}

	private function admin(): Admin
	{
		$this->journal->start('admin');
		return new Admin($this->store, $this->config, $this->clock, $this->ledger, $this->request);
	}

	private function receipt(string $name): Response
	{
		$payment = $this->ledger->payment(basename($name, '.pdf'));
		return $payment === null
			? Response::json(['error' => ['code' => 'NOT_FOUND']], 404)
			: new Response(200, Receipts::pdf($payment), 'application/pdf');
	}

	/** @param \Closure(): Response $action */
	private function inTransaction(\Closure $action): Response
	{
		$this->store->begin();
		$answer = $action();
		$this->store->commit();
		return $answer;
	}
}
