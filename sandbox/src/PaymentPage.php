<?php
declare(strict_types=1);

namespace UapaySandbox;

/**
 * What the buyer sees: the invoice, the questions of the bank, the result. Works without JavaScript, which only moves the
 * choice of the card along with what is typed. After a payment the
 * browser is sent to the result by 303, so that reloading it pays nothing twice.
 */
final class PaymentPage
{
	/** The field that a mistake is in. */
	private const FIELDS = ['error-amount' => 'amount', 'error-card' => 'number', 'error-email' => 'email'];

	private readonly Texts $texts;

	public function __construct(
		private readonly Ledger $ledger,
		private readonly Request $request,
		private readonly string $baseUrl,
	) {
		$this->texts = Texts::for($request->query['lang'] ?? '', $request->acceptLanguage);
	}

	/** /pay/ID and /pay/qr/ID; with ?payment=ID the state of a payment. */
	public function invoice(): Response
	{
		$id = (string) preg_replace('~^/pay/(qr/)?~', '', $this->request->path);
		$invoice = $this->ledger->invoice($id);
		if ($invoice === null) {
			return $this->problem('unknown', 404);
		}
		$posted = $this->request->method === 'POST';
		$payment = $this->ledger->payment($this->request->query['payment'] ?? '');
		if ($payment !== null && $payment->invoiceId === $invoice->id) {
			return $posted ? $this->confirm($invoice, $payment) : $this->state($invoice, $payment);
		}
		$obstacle = $this->ledger->obstacle($invoice);
		$blocking = $obstacle === 'paid' && !$posted ? $this->ledger->blockingPayment($invoice) : null;
		if ($blocking !== null) {
			// Who comes back sees how it went, or goes on with what the bank has asked.
			return $this->state($invoice, $blocking);
		}
		if ($obstacle !== null) {
			$why = '<p role="status">' . $this->texts->say("obstacle-$obstacle") . '</p>';
			return $this->html('title', $why . $this->back($invoice), 409);
		}
		return $posted ? $this->pay($invoice) : $this->html('title', $this->form($invoice, []));
	}

	/** The bank's side of 3DS (/acs) and the way back from there. */
	public function threeDs(): Response
	{
		$input = $this->request->form + $this->request->query;
		$atBank = $this->request->path === '/acs';
		$id = $atBank ? ThreeDs::paymentId($input['PaReq'] ?? '') : $this->request->query['id'] ?? '';
		$payment = $this->ledger->payment($id ?? '');
		$invoice = $payment === null ? null : $this->ledger->invoice($payment->invoiceId);
		if ($payment === null || $invoice === null) {
			return $this->problem('unknown-3ds', 404);
		}
		return $atBank
			? $this->ask($invoice, $payment, $input['TermUrl'] ?? '', $input['MD'] ?? '')
			: $this->comeBack($invoice, $payment, $input['PaRes'] ?? '');
	}

	private function pay(Invoice $invoice): Response
	{
		$form = $this->request->form;
		$card = $this->chosen() === 'other'
			? Cards::byNumber((string) preg_replace('/[\s-]+/', '', $form['number'] ?? ''))
			: Cards::byName($form['card'] ?? '');
		$amount = $invoice->amount ?? self::kopecks($form['amount'] ?? '');
		$email = trim($form['email'] ?? '');
		$errors = array_keys(array_filter([
			'error-amount' => $amount === null,
			'error-card' => $card === null,
			'error-email' => $email !== '' && filter_var($email, FILTER_VALIDATE_EMAIL) === false,
		]));
		if ($card === null || $amount === null || $errors !== []) {
			return $this->html('title', $this->form($invoice, $errors), 422);
		}
		$payment = $this->ledger->pay($invoice, $card, $amount, $email === '' ? null : $email);
		return Response::redirect($payment->confirmation === '3DS' ? $this->bankUrl($payment) : $this->resultUrl($payment));
	}

	private function confirm(Invoice $invoice, Payment $payment): Response
	{
		if (!$payment->is('NEEDS_CONFIRMATION') || $payment->confirmation !== 'LOOKUP') {
			return Response::redirect($this->resultUrl($payment));
		}
		if (isset($this->request->form['cancel'])) {
			$this->ledger->settle($invoice, $payment, false);
			return Response::redirect($this->resultUrl($payment));
		}
		$right = $this->ledger->confirm($invoice, $payment, trim($this->request->form['code'] ?? ''));
		if ($right || $payment->confirmationsLeft <= 1) {
			return Response::redirect($this->resultUrl($payment));
		}
		return $this->html('lookup-title', $this->codeForm($invoice, $payment, $payment->confirmationsLeft - 1), 422);
	}

	private function state(Invoice $invoice, Payment $payment): Response
	{
		if ($payment->is('NEEDS_CONFIRMATION') && $payment->confirmation === 'LOOKUP') {
			return $this->html('lookup-title', $this->codeForm($invoice, $payment, null));
		}
		$parts = [$this->summary($invoice, $payment->amount)];
		if ($payment->is('NEEDS_CONFIRMATION')) {
			$bank = Html::escape($this->bankUrl($payment));
			$parts[] = "<p><a class=\"button\" href=\"$bank\">" . $this->texts->say('to-bank') . '</a></p>';
		}
		if ($payment->finished !== null) {
			$receipt = Html::escape($this->baseUrl . Receipts::PATH . $payment->id . '.pdf');
			$parts[] = "<p><a href=\"$receipt\">" . $this->texts->say('receipt') . '</a></p>';
		}
		if ($payment->status === 'CANCELED' && $this->ledger->obstacle($invoice) === null) {
			$again = Html::escape(Html::with("/pay/$invoice->id", $this->texts->language));
			$parts[] = "<p><a href=\"$again\">" . $this->texts->say('again') . '</a></p>';
		}
		$parts[] = $this->back($invoice);
		return $this->html("result-$payment->paymentStatus", implode("\n", $parts));
	}

	/** Two forms, one per answer: each carries the bank's sealed answer to where the shop or UAPAY waits for it. */
	private function ask(Invoice $invoice, Payment $payment, string $returnUrl, string $merchantData): Response
	{
		$forms = $this->summary($invoice, $payment->amount) . '<p>' . $this->texts->say('acs-note') . "</p>\n";
		foreach (['acs-accept' => true, 'acs-decline' => false] as $text => $accepted) {
			$class = $accepted ? '' : ' class="plain"';
			$forms .= '<form class="row" method="post" action="' . Html::link($returnUrl) . '">'
				. '<input type="hidden" name="PaRes" value="' . ThreeDs::answer($payment, $accepted) . '">'
				. '<input type="hidden" name="MD" value="' . Html::escape($merchantData) . '">'
				. "<button$class>" . $this->texts->say($text) . "</button></form>\n";
		}
		return $this->html('acs-title', $forms);
	}

	private function comeBack(Invoice $invoice, Payment $payment, string $answer): Response
	{
		$accepted = ThreeDs::accepted($payment, $answer);
		if ($accepted === null) {
			return $this->problem('unknown-3ds', 400);
		}
		// Once answered it stays answered: going back in the browser and pressing the other button changes nothing.
		if ($payment->is('NEEDS_CONFIRMATION') && $payment->confirmation === '3DS') {
			$payment = $this->ledger->answer3ds($invoice, $payment, $accepted);
		}
		$target = $this->request->query['redirect'] ?? '';
		return preg_match('~^https?://~i', $target) === 1
			? Response::redirect($target)
			: $this->state($invoice, $payment);
	}

	/** The radio button that counts. A typed number is meant, whatever is still chosen above it. */
	private function chosen(): string
	{
		$form = $this->request->form;
		return trim($form['number'] ?? '') === '' ? $form['card'] ?? 'success' : 'other';
	}

	/** @param list<string> $errors names of texts */
	private function form(Invoice $invoice, array $errors): string
	{
		$given = $this->request->form;
		$chosen = $this->chosen();
		$wrong = [];
		foreach ($errors as $error) {
			$wrong[self::FIELDS[$error]] = $this->texts->say($error);
		}
		$html = $this->errors($wrong);
		$html .= $this->summary($invoice, $invoice->amount);
		if ($invoice->type === 'HOLD') {
			$html .= '<p class="note">' . $this->texts->say('hold-note') . "</p>\n";
		}
		if ($invoice->isSubscription()) {
			$html .= '<p class="note">' . $this->texts->say('subscribe-note', $invoice->interval ?? 0) . "</p>\n";
		}
		$html .= '<form method="post" action="' . Html::escape(Html::with($this->request->path, $this->texts->language)) . "\">\n";
		if ($invoice->amount === null) {
			$html .= $this->field('amount', 'amount-label', $given['amount'] ?? '', 'inputmode="decimal" required autocomplete="off"', $wrong);
		}
		$html .= '<fieldset><legend>' . $this->texts->say('card') . "</legend>\n";
		foreach (Cards::all() as $card) {
			$number = rtrim(chunk_split($card->number, 4, ' '));
			$html .= $this->choice($card->name, $chosen, $this->texts->say("card-$card->name"), $number);
		}
		$html .= $this->choice('other', $chosen, $this->texts->say('card-other'), '') . "\n";
		$html .= $this->field('number', 'card-number', $given['number'] ?? '', 'inputmode="numeric" autocomplete="off" maxlength="23"', $wrong)
			. "</fieldset>\n";
		$html .= $this->field('email', 'email-label', $given['email'] ?? '', 'type="email" autocomplete="email"', $wrong);
		return $html . '<button>' . $this->texts->say('pay')
			. ($invoice->amount === null ? '' : ' ' . $this->texts->money($invoice->amount)) . "</button>\n</form>\n" . '<script>' . Html::SCRIPT . "</script>\n";
	}

	private function codeForm(Invoice $invoice, Payment $payment, ?int $left): string
	{
		$wrong = $left === null ? [] : ['code' => $this->texts->say('error-code', $left)];
		return $this->errors($wrong)
			. $this->summary($invoice, $payment->amount)
			. '<p>' . $this->texts->say('lookup-note', Cards::LOOKUP_CODE) . "</p>\n"
			. '<form method="post" action="' . Html::escape($this->resultUrl($payment)) . "\">\n"
			. $this->field('code', 'code', '', 'inputmode="numeric" autocomplete="one-time-code" maxlength="12"', $wrong)
			. '<button>' . $this->texts->say('confirm') . '</button> '
			. '<button class="plain" name="cancel" value="1">' . $this->texts->say('cancel') . "</button>\n</form>\n";
	}

	private function summary(Invoice $invoice, ?int $amount): string
	{
		$rows = ['order' => Html::escape($invoice->externalId), 'purpose' => Html::escape($invoice->description)];
		$html = '<dl>';
		foreach ($rows as $name => $value) {
			$html .= '<dt>' . $this->texts->say($name) . "</dt><dd>$value</dd>";
		}
		if ($amount !== null) {
			$html .= '<dt>' . $this->texts->say('amount') . '</dt><dd class="sum">' . $this->texts->money($amount) . '</dd>';
		}
		return "$html</dl>\n";
	}

	private function back(Invoice $invoice): string
	{
		$url = $invoice->redirectUrl ?? '';
		return $url === ''
			? ''
			: '<p><a class="button" href="' . Html::link($url) . '">' . $this->texts->say('back') . '</a></p>';
	}

	/** @param array<string, string> $wrong what is wrong, as HTML, by the name of the field */
	private function errors(array $wrong): string
	{
		$links = array_map(static fn (string $name, string $text): string => "<li><a href=\"#$name\">$text</a></li>", array_keys($wrong), $wrong);
		return $links === [] ? '' : '<div class="alert" role="alert"><h2>' . $this->texts->say('error-title') . '</h2><ul>'
			. implode('', $links) . "</ul></div>\n";
	}

	/**
	 * A field says itself what is wrong with it. The first one that is wrong has the focus.
	 *
	 * @param array<string, string> $wrong as HTML, by the name of the field
	 */
	private function field(string $name, string $label, string $value, string $attributes, array $wrong): string
	{
		$error = $wrong[$name] ?? null;
		if ($error !== null) {
			$attributes .= " aria-invalid=\"true\" aria-describedby=\"$name-error\"" . (array_key_first($wrong) === $name ? ' autofocus' : '');
		}
		return "<div class=\"field\"><label for=\"$name\">" . $this->texts->say($label) . '</label>'
			. ($error === null ? '' : "<p class=\"error\" id=\"$name-error\">$error</p>")
			. "<input id=\"$name\" name=\"$name\" value=\"" . Html::escape($value) . "\" $attributes></div>\n";
	}

	private function choice(string $value, string $chosen, string $text, string $hint): string
	{
		$checked = $value === $chosen ? ' checked' : '';
		return "<label class=\"choice\"><input type=\"radio\" name=\"card\" value=\"$value\"$checked><span>$text"
			. ($hint === '' ? '' : "<small>$hint</small>") . "</span></label>\n";
	}

	private function resultUrl(Payment $payment): string
	{
		return "$this->baseUrl/pay/$payment->invoiceId?payment=$payment->id&lang={$this->texts->language}";
	}

	/** To the bank of a 3DS card, which sends the buyer back to the result. */
	private function bankUrl(Payment $payment): string
	{
		$return = ['id' => $payment->id, 'redirect' => $this->resultUrl($payment)];
		return $this->baseUrl . '/acs?' . http_build_query([
			'PaReq' => ThreeDs::question($payment),
			'TermUrl' => $this->baseUrl . ThreeDs::RETURN_PATH . '?' . http_build_query($return),
			'lang' => $this->texts->language,
		]);
	}

	private function problem(string $text, int $status): Response
	{
		return $this->html('title', '<p role="alert">' . $this->texts->say($text) . '</p>', $status);
	}

	private function html(string $title, string $content, int $status = 200): Response
	{
		// The bank's page may have been posted to; as a link it needs all that came with the form.
		$query = $this->request->query + ($this->request->path === '/acs' ? $this->request->form : []);
		unset($query['lang']);
		$here = $this->request->path . ($query === [] ? '' : '?' . http_build_query($query));
		return Response::html(Html::page($this->texts, $this->texts->say($title), $content, $here), $status);
	}

	/** "150", "150,5" or "150.50" in whole kopecks; no floating point is involved. */
	private static function kopecks(string $text): ?int
	{
		if (preg_match('/^(\d{1,9})(?:[.,](\d{1,2}))?$/D', (string) preg_replace('/\s/u', '', $text), $match) !== 1) {
			return null;
		}
		$kopecks = (int) $match[1] * 100 + (int) str_pad($match[2] ?? '', 2, '0');
		return $kopecks > 0 ? $kopecks : null;
	}
}
