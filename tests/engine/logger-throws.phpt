--TEST--
An exception of the logger ends the call: a read with it, an effect with its outcome unknown
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$throw = false;
$client = plain_client($server, logger: function ($level, $message) use (&$throw) {
	if ($throw) {
		throw new DomainException("disk full");
	}
});
$client->session();
$throw = true;
thrown(fn () => $client->payments->show('p'));
$e = thrown(fn () => $client->payments->reverse('the payment', 'i'));
var_dump($e->paymentId, $e->attempts, $e->retryReason);
thrown(fn () => $client->payments->showMany(['a', 'b', 'c']));
thrown(fn () => $client->invoices->update('i', []));
thrown(fn () => $client->renewSession());
$throw = false;
echo $client->payments->reverse('p', 'i'), "\n";
echo count($server->executed('reverse')), " reversals\n";
?>
--EXPECT--
DomainException: disk full
Uapay\Exception\OutcomeUnknownException: invoicer/payments/reverse: the request left, and its outcome is unknown. Do not repeat it: $client->payments->show($paymentId) tells whether it was executed. What went wrong: an exception ended the call
  DomainException: disk full
string(11) "the payment"
int(1)
string(27) "an exception ended the call"
DomainException: disk full
DomainException: disk full
DomainException: disk full
p
2 reversals
