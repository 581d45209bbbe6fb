<?php
require __DIR__ . '/../uapay.inc';

$server = Server::start();
$client = plain_client($server, maxRetries: 0);
$answers = [
	'{"status":1,"data":{"paymentId":"p"}}',
	'{"status":"1","data":{"paymentId":"p"}}',
	'{"status":0,"error":{"code":"X"}}',
	'{"status":"0","error":{"code":"X"}}',
	'{"error":{"code":"X"}}',
	'{"status":1,"error":{"code":"X"}}',
	'{"status":0}',
	'{"status":0,"error":null,"data":{"paymentId":"p"}}',
	'{"status":1,"error":null,"data":{"paymentId":"p"}}',
	// and what says neither
	'{"data":{"paymentId":"p"}}',
	'{"status":null,"data":{"paymentId":"p"}}',
	'{"status":true,"data":{"paymentId":"p"}}',
	'{"status":2,"data":{"paymentId":"p"}}',
	'{"status":"01","data":{"paymentId":"p"}}',
	'{"status":"FINISHED","data":{"paymentId":"p"}}',
];
foreach ($answers as $answer) {
	$server->script([['body' => $answer]]);
	echo $answer, "\n  ";
	try {
		echo $client->payments->show('p')->id, "\n";
	} catch (Uapay\Exception\UapayException $exception) {
		echo substr(strrchr($exception::class, '\\'), 1), ': ', $exception->getMessage(), "\n";
	}
}
?>
