--TEST--
After an unknown outcome the advice leads to the truth, whether it was executed or not
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/cuts.inc';

/* For each effect: the question of docs/outcomes.md, and how its answer tells that it was executed. */
$questions = [
	'invoicer/invoices/create' => fn ($c, $e) => $c->invoices->findByExternalId($e->externalId) !== null,
	'invoicer/payments/create' => function ($c, $e) use (&$before) {
		$after = count($c->invoices->show($e->invoiceId)->payments);
		return $after > $before;
	},
	'invoicer/payments/confirm' => fn ($c, $e) => $c->payments->checkStatus($e->paymentId, $e->invoiceId)->paymentSystemStatus
		!== Uapay\PaymentSystemStatus::NeedsConfirmation,
	'invoicer/payments/complete' => fn ($c, $e) => $c->payments->show($e->paymentId)->outcome() === Uapay\PaymentOutcome::Paid,
	'invoicer/payments/cancel' => fn ($c, $e) => $c->payments->show($e->paymentId)->outcome() === Uapay\PaymentOutcome::Failed,
];

$sandbox = Sandbox::start();
$proxy = Proxy::start($sandbox->url);
$direct = $sandbox->client();
$shop = new Shop($sandbox, $direct);
$calls = array_map(fn ($call) => $call[0], cut_calls($shop));
// A refund of the whole payment: only that shows in what UAPAY reports.
$calls['invoicer/payments/reverse'] = function () use ($sandbox, $shop) {
	$id = $sandbox->admin('pay', ['invoiceId' => $shop->invoice('PAY')])['payment']['paymentId'];
	return fn ($c) => $c->payments->reverse($id, $shop->invoice('PAY'));
};
$questions['invoicer/payments/reverse'] = fn ($c, $e) => $c->payments->show($e->paymentId)->outcome() === Uapay\PaymentOutcome::Refunded;

foreach (endpoints() as $endpoint) {
	// request() calls what is not known here.
	$endpoint->isEffect() && $endpoint->name() !== 'request' && !isset($questions[$endpoint->path]) && print("no question after $endpoint->path\n");
}
$client = client($proxy->url, secretKey: Sandbox::KEY);
foreach ($questions as $path => $question) {
	foreach (['cut_request_after' => 'not executed', 'cut_answer_after' => 'executed'] as $cut => $truth) {
		$call = $calls[$path]();
		$client->session();
		$before = $path === 'invoicer/payments/create' ? count($direct->invoices->show($shop->invoice('PAY'))->payments) : 0;
		$sandbox->executions($path);
		// In the middle of the request's body, or of the answer.
		$proxy->set([$cut => $cut === 'cut_request_after' ? 400 : 100]);
		try {
			$call($client);
			echo "$path: it ended well?\n";
			continue;
		} catch (Uapay\Exception\OutcomeUnknownException $e) {
		}
		$proxy->set([]);
		$found = $question($client, $e) ? 'executed' : 'not executed';
		$happened = $sandbox->executions($path) ? 'executed' : 'not executed';
		echo "$path, $truth: found \"$found\", the sandbox says \"$happened\"\n";
		echo $cut === 'cut_request_after' ? "  $e->advice\n" : '';
	}
}
?>
--EXPECT--
invoicer/invoices/create, not executed: found "not executed", the sandbox says "not executed"
  $client->invoices->findByExternalId($externalId) tells whether it was executed
invoicer/invoices/create, executed: found "executed", the sandbox says "executed"
invoicer/payments/create, not executed: found "not executed", the sandbox says "not executed"
  $client->invoices->show($invoiceId)->payments tells whether it was executed
invoicer/payments/create, executed: found "executed", the sandbox says "executed"
invoicer/payments/confirm, not executed: found "not executed", the sandbox says "not executed"
  $client->payments->checkStatus($paymentId, $invoiceId) tells whether it was executed
invoicer/payments/confirm, executed: found "executed", the sandbox says "executed"
invoicer/payments/complete, not executed: found "not executed", the sandbox says "not executed"
  $client->payments->show($paymentId) tells whether it was executed
invoicer/payments/complete, executed: found "executed", the sandbox says "executed"
invoicer/payments/cancel, not executed: found "not executed", the sandbox says "not executed"
  $client->payments->show($paymentId) tells whether it was executed
invoicer/payments/cancel, executed: found "executed", the sandbox says "executed"
invoicer/payments/reverse, not executed: found "not executed", the sandbox says "not executed"
  $client->payments->show($paymentId) tells whether it was executed
invoicer/payments/reverse, executed: found "executed", the sandbox says "executed"
