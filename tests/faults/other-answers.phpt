--TEST--
An answer about another record, or our own request sent back, is no answer: every method
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/endpoints.inc';

const ID = '0f2b7a7c-9c7e-4c4b-8a43-2f1d0a6b5c3d';
const OTHER = '0f2b7a7c-9c7e-4c4b-8a43-2f1d0a6b5c3e';

/* What they return is, or has, the id that the answer repeats. */
const NEED_THEIR_ID = ['invoices->update', 'invoices->show', 'payments->checkStatus', 'payments->complete', 'payments->cancel',
	'payments->reverse', 'payments->show', 'subscriptions->update'];

$invoice = ['externalId' => ID, 'type' => 'PAY', 'description' => 'Order 1', 'amount' => 1999];
$card = ['invoiceId' => ID, 'cardFrom' => ['id' => 'c', 'securityCode' => '530'], 'amount' => 1999];
/* Each method with the ids that it asks for: the names by which an answer may repeat them, one of them for each id, and what
 * a right answer has besides. */
$methods = [
	'invoices->create' => [fn ($c) => $c->invoices->create($invoice), [['externalId']], ['id' => 'new', 'paymentPageUrl' => 'https://pay.example/']],
	'invoices->update' => [fn ($c) => $c->invoices->update(ID, ['tag' => 't']), [['id', 'invoiceId']], []],
	'invoices->show' => [fn ($c) => $c->invoices->show(ID), [['id', 'Id', 'invoiceId']], []],
	'payments->create' => [fn ($c) => $c->payments->create($card, []), [['invoiceId']], ['id' => 'new', 'key' => 'k']],
	'payments->checkStatus' => [fn ($c) => $c->payments->checkStatus(ID, ID), [['id', 'paymentId'], ['invoiceId']], []],
	'payments->confirm' => [fn ($c) => $c->payments->confirm(ID, ID, '1', 'k'), [['paymentId', 'id'], ['invoiceId']], []],
	'payments->complete' => [fn ($c) => $c->payments->complete(ID, ID), [['paymentId', 'id'], ['invoiceId']], []],
	'payments->cancel' => [fn ($c) => $c->payments->cancel(ID, ID), [['paymentId', 'id'], ['invoiceId']], []],
	'payments->reverse' => [fn ($c) => $c->payments->reverse(ID, ID), [['paymentId', 'id'], ['invoiceId']], []],
	'payments->show' => [fn ($c) => $c->payments->show(ID), [['paymentId', 'id']], []],
	'payments->showCommission' => [fn ($c) => $c->payments->showCommission(ID, 100), [['invoiceId']], ['commissionAmount' => 1]],
	'subscriptions->update' => [fn ($c) => $c->subscriptions->update(ID, 7), [['invoiceId', 'invoiceid', 'id']], []],
	'request' => [fn ($c) => $c->request('new/method', ['paymentId' => ID, 'invoiceId' => ID], ['externalId' => ID]),
		[['paymentId'], ['invoiceId'], ['externalId']], []],
];
$server = Server::start([], ['key' => TEST_KEY]);
$client = client($server, maxRetries: 0);
$client->session();
$end = function (Closure $call, array $data) use ($server, $client): string {
	$server->script([['data' => $data]]);
	return ending(fn () => $call($client));
};
$cases = 0;
foreach ($methods as $method => [$call, $ids, $rest]) {
	$whole = $rest + array_fill_keys(array_column($ids, 0), ID);
	$wrong = $end($call, $whole + ['params' => ['sessionId' => 's']]);
	if (!in_array($wrong, ['Protocol', 'OutcomeUnknown < Protocol'])) {
		echo "$method, its own request sent back: $wrong\n";
	}
	foreach ($ids as $i => $names) {
		foreach ($names as $name) {
			$others = array_diff_key($whole, [$names[0] => 0]);
			foreach ([ID => 'ok', strtoupper(ID) => 'ok', OTHER => $wrong, 'x' => $wrong, '7' => $wrong] as $given => $right) {
				$ending = $end($call, [$name => $given] + $others);
				if ($ending !== $right) {
					echo "$method, $name is $given: $ending\n";
				}
				$cases++;
			}
		}
		// Where the answer names no id, or null, it says nothing against it; but what the method returns must be there.
		$right = $i === 0 && in_array($method, NEED_THEIR_ID) ? $wrong : 'ok';
		foreach ([$others, [$names[0] => null] + $others] as $silent) {
			$ending = $end($call, $silent);
			if ($ending !== $right) {
				echo "$method, without $names[0]: $ending\n";
			}
			$cases++;
		}
	}
}
echo "$cases cases\n";

/* What the table does not have is not tested: each method that talks to UAPAY is there, or its ids are not of one record. */
$all = [];
foreach (['Invoices', 'Payments', 'Subscriptions'] as $class) {
	foreach ((new ReflectionClass("Uapay\\$class"))->getMethods(ReflectionMethod::IS_PUBLIC) as $one) {
		$all[] = lcfirst($class) . "->$one->name";
	}
}
echo 'elsewhere: ', implode(', ', array_diff($all, array_keys($methods))), "\n";

echo "-- lists\n";
$lists = [
	'what was asked for' => ['ids', [['id' => ID], ['id' => strtoupper(OTHER)]]],
	'one of it, and an error about the other' => ['ids', [['id' => ID], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => OTHER]]]]],
	'elements that name nothing' => ['externalIds', [['id' => 'new'], ['error' => ['code' => 'X']]]],
	'another' => ['ids', [['id' => ID], ['id' => 'x']]],
	'an error about another' => ['ids', [['id' => ID], ['error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]]]],
	'orders' => ['externalIds', [['id' => 'new', 'externalId' => ID], ['id' => 'newer', 'externalId' => ID]]],
	'another order' => ['externalIds', [['id' => 'new', 'externalId' => 'x']]],
];
foreach ($lists as $name => [$by, $invoices]) {
	echo "$name: ", $end(fn ($c) => $c->invoices->showList(...[$by => [ID, OTHER]]), ['invoices' => $invoices]), "\n";
}
echo 'showMany: ', implode(', ', array_map(fn ($one) => $one::class, (function () use ($server, $client) {
	$server->script([['data' => ['paymentId' => 'b']], ['data' => ['paymentId' => 'b']]]);
	return $client->payments->showMany(['a', 'b']);
})())), "\n";
?>
--EXPECT--
195 cases
elsewhere: invoices->showList, invoices->each, invoices->findByExternalId, payments->showMany, payments->each
-- lists
what was asked for: ok
one of it, and an error about the other: ok
elements that name nothing: ok
another: Protocol
an error about another: Protocol
orders: ok
another order: Protocol
showMany: Uapay\Exception\ProtocolException, Uapay\Payment
