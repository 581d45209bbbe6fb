<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

return [
	'shows the invoice, escaped, in two languages' => static function (World $w): void {
		$invoice = $w->client->invoice(['description' => '<script>"1"&', 'redirectUrl' => 'http://shop.example/?a=1&b="']);
		$page = Client::page($invoice->text('paymentPageUrl'));
		W::contains('<html lang="en">', $page->body);
		W::contains('&lt;script&gt;&quot;1&quot;&amp;', $page->body);
		W::contains('19.99', $page->body);
		W::contains('19,99', Client::page($invoice->text('paymentPageUrlQR') . '?lang=uk')->body);
		W::same(404, Client::page($w->client->url . '/pay/nothing')->status);
	},
	'pays once' => static function (World $w): void {
		$invoice = $w->client->invoice(['redirectUrl' => 'http://shop.example/?a=1&b=2']);
		$paid = Client::post($invoice->text('paymentPageUrl') . '?lang=en', ['card' => 'other', 'number' => '4111 1111-11111111']);
		W::same(303, $paid->status);
		$result = Client::page((string) $paid->header('Location'));
		W::contains('<h1>Paid</h1>', $result->body);
		W::contains('href="http://shop.example/?a=1&amp;b=2"', $result->body);
		W::same(409, Client::post($invoice->text('paymentPageUrl'), ['card' => 'success'])->status);
		W::same(1, count((array) $w->client->call('invoicer/invoices/show', ['id' => $invoice->text('id')])->data('payments')));
		preg_match('~href="([^"]+\.pdf)"~', $result->body, $match);
		W::contains('%PDF', Client::page($match[1] ?? '')->body);
	},
	'pays many times' => static function (World $w): void {
		$invoice = $w->client->invoice(['reusability' => true]);
		foreach (['success', 'declined', 'success-mastercard'] as $card) {
			W::same(303, Client::post($invoice->text('paymentPageUrl'), ['card' => $card])->status);
		}
		W::same(3, count((array) $w->client->call('invoicer/invoices/show', ['id' => $invoice->text('id')])->data('payments')));
	},
	'a declined buyer tries again' => static function (World $w): void {
		$invoice = $w->client->invoice();
		$declined = Client::page((string) Client::post($invoice->text('paymentPageUrl') . '?lang=en', ['card' => 'declined'])->header('Location'));
		W::contains('Try again', $declined->body);
		W::same(303, Client::post($invoice->text('paymentPageUrl'), ['card' => 'success'])->status);
	},
	'asks for an open amount' => static function (World $w): void {
		$invoice = $w->client->call('invoicer/invoices/create', ['systemType' => 'ECOM'], [
			'externalId' => '1', 'type' => 'PAY', 'description' => 'open',
		]);
		$url = $invoice->text('paymentPageUrl') . '?lang=en';
		W::contains('name="amount"', Client::page($url)->body);
		foreach (['0', '-1', '1.999', 'x', ''] as $amount) {
			W::same(422, Client::post($url, ['card' => 'success', 'amount' => $amount])->status, $amount);
		}
		W::same(303, Client::post($url, ['card' => 'success', 'amount' => '1 019,9'])->status);
		W::same(101990, $w->client->call('invoicer/invoices/show', ['id' => $invoice->text('id')])->data('payments.0.amount'));
	},
	'refuses other cards' => static function (World $w): void {
		$page = Client::post($w->client->invoice()->text('paymentPageUrl') . '?lang=en', ['card' => 'other', 'number' => '"<5']);
		W::same(422, $page->status);
		W::contains('There is no such test card', $page->body);
		W::contains('value="&quot;&lt;5"', $page->body);
	},
	'takes a typed number for the card that is meant' => static function (World $w): void {
		$url = $w->client->invoice()->text('paymentPageUrl') . '?lang=en';
		$page = Client::page($url);
		W::contains('value="success" checked', $page->body);
		// The browser runs the script under its hash alone.
		preg_match('~<script>(.*)</script>~s', $page->body, $script);
		W::contains("'sha256-" . base64_encode(hash('sha256', $script[1] ?? '', true)) . "'", (string) $page->header('Content-Security-Policy'));
		$page = Client::post($url, ['card' => 'success', 'number' => '4000 0000 0000 0003'])->body;
		W::contains('value="other" checked', $page);
		W::same(1, substr_count($page, ' checked'));
		$result = Client::page((string) Client::post($url, ['card' => 'success', 'number' => '4000 0000 0000 0002'])->header('Location'));
		W::contains('The bank declined the payment', $result->body);
	},
	'ties what is wrong to its field, and puts the focus there' => static function (World $w): void {
		$invoice = $w->client->call('invoicer/invoices/create', ['systemType' => 'ECOM'], [
			'externalId' => '1', 'type' => 'PAY', 'description' => 'open',
		]);
		$url = $invoice->text('paymentPageUrl') . '?lang=en';
		$wrong = static function (array $form) use ($url): array {
			/** @var array<string, string> $form */
			$page = Client::post($url, $form)->body;
			preg_match_all('~<input id="(\w+)"[^>]* aria-invalid="true" aria-describedby="([\w-]+)"( autofocus)?>~', $page, $inputs, PREG_SET_ORDER);
			W::same(substr_count($page, ' aria-invalid="true"'), count($inputs));
			$found = [];
			foreach ($inputs as $input) {
				W::contains("<label for=\"$input[1]\">", $page);
				preg_match("~id=\"$input[2]\">([^<]+)<~", $page, $said);
				W::contains("<a href=\"#$input[1]\">" . ($said[1] ?? '?') . '</a>', $page);
				$found[$input[1]] = ($said[1] ?? '') . (isset($input[3]) ? ' (focus)' : '');
			}
			return $found;
		};
		W::same(['number'], array_keys($wrong(['card' => 'none', 'amount' => '1'])));
		W::same([
			'amount' => 'Enter an amount above zero, such as 150.50. (focus)',
			'number' => 'There is no such test card. Choose one from the list.',
			'email' => 'Check the e-mail address.',
		], $wrong(['card' => 'other', 'number' => '1', 'amount' => '0', 'email' => 'x']));
		W::same(['email' => 'Check the e-mail address. (focus)'], $wrong(['card' => 'success', 'amount' => '1', 'email' => 'x']));
		W::same(0, preg_match('/aria-invalid=|autofocus|role="alert"/', Client::page($url)->body), 'before anything was sent');
	},
	'shows what is confirmed' => static function (World $w): void {
		foreach (['lookup', '3ds'] as $card) {
			$url = $w->client->invoice(['externalId' => 'order-77', 'amount' => 123450])->text('paymentPageUrl') . '?lang=en';
			$page = Client::page((string) Client::post($url, ['card' => $card])->header('Location'));
			W::contains('<dd>order-77</dd>', $page->body);
			W::contains("1234.50\u{a0}UAH", $page->body);
		}
		$url = $w->client->invoice(['externalId' => 'order-78'])->text('paymentPageUrl') . '?lang=en';
		$next = (string) Client::post($url, ['card' => 'lookup'])->header('Location');
		$wrong = Client::post($next, ['code' => '1'])->body;
		W::contains('<dd>order-78</dd>', $wrong);
		W::contains('aria-invalid="true" aria-describedby="code-error" autofocus', $wrong);
	},
	'asks for a code' => static function (World $w): void {
		$invoice = $w->client->invoice(['type' => 'HOLD']);
		$next = (string) Client::post($invoice->text('paymentPageUrl') . '?lang=en', ['card' => 'lookup'])->header('Location');
		W::contains('name="code"', Client::page($next)->body);
		W::contains('Attempts left: 2', Client::post($next, ['code' => '1'])->body);
		W::same(303, Client::post($next, ['code' => '123456'])->status);
		W::contains('held on your card', Client::page($next)->body);
	},
	'goes to the bank and back' => static function (World $w): void {
		$invoice = $w->client->invoice();
		$bank = Client::page((string) Client::post($invoice->text('paymentPageUrl') . '?lang=en', ['card' => '3ds'])->header('Location'));
		preg_match('~action="([^"]+)".*?name="PaRes" value="([^"]+)"~s', $bank->body, $match);
		$back = Client::post(html_entity_decode($match[1] ?? ''), ['PaRes' => $match[2] ?? '']);
		W::contains('<h1>Paid</h1>', Client::page((string) $back->header('Location'))->body);
	},
	'takes up where the buyer left' => static function (World $w): void {
		foreach (['3ds' => 'Go to the bank', 'lookup' => 'name="code"', 'success' => '<h1>Paid</h1>'] as $card => $text) {
			$url = $w->client->invoice()->text('paymentPageUrl') . '?lang=en';
			Client::post($url, ['card' => $card]);
			W::contains($text, Client::page($url)->body);
		}
	},
	'is open until a clock in Kyiv says so' => static function (World $w): void {
		$store = new \PDO("sqlite:$w->folder/0.sqlite");
		foreach (['2031-07-01 12:00:00' => '09:00', '2031-12-01 12:00:00' => '10:00'] as $kyiv => $utc) {
			$id = $w->client->invoice(['payExpiresAt' => $kyiv])->text('id');
			$rows = $store->query("SELECT pay_expires_ms FROM invoices WHERE id = '$id'");
			[$milliseconds] = $rows === false ? [0] : $rows->fetchAll(\PDO::FETCH_COLUMN);
			W::same($utc, gmdate('H:i', is_int($milliseconds) ? intdiv($milliseconds, 1000) : 0), $kyiv);
		}
		$skipped = $w->client->invoice(['payExpiresAt' => '2027-03-28 03:30:00']);
		W::same('WRONG_VALUE', $skipped->get('error.fields.data.payExpiresAt'), 'an hour that spring leaves out');
	},
	'is too late' => static function (World $w): void {
		$invoice = $w->client->invoice(['payExpiresAt' => '2021-07-28 15:00:00']);
		W::contains('has passed', Client::page($invoice->text('paymentPageUrl'))->body);
	},
];
