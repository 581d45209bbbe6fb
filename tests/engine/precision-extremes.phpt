--TEST--
The largest and the automatic precision change neither what is sent nor what is read
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$floats = [0.1, 1 / 3, 1e22, 123456789.125, 5e-324];
foreach ([0, 1, 40, 500, -1] as $precision) {
	ini_set('precision', $precision);
	ini_set('serialize_precision', $precision);
	$server = Server::start([['data' => ['id' => 'i']], ['body' => '{"status":1,"data":{"commission":{"percents":2.75,"fixed":1},"commissionAmount":2}}']]);
	$client = plain_client($server);
	$client->invoices->update('i', ['extraInfo' => $floats]);
	echo $server->requests('update')[0]['json']['data']['extraInfo'], ' ';
	var_dump($client->payments->showCommission('i', 1)->percents === 2.75);
}
?>
--EXPECT--
[0.1,0.3333333333333333,1e+22,123456789.125,5e-324] bool(true)
[0.1,0.3333333333333333,1e+22,123456789.125,5e-324] bool(true)
[0.1,0.3333333333333333,1e+22,123456789.125,5e-324] bool(true)
[0.1,0.3333333333333333,1e+22,123456789.125,5e-324] bool(true)
[0.1,0.3333333333333333,1e+22,123456789.125,5e-324] bool(true)
