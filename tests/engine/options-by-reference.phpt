--TEST--
An option that was passed by reference keeps its value of that moment
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]]);
$options = ['clientId' => 'one', 'secretKey' => null, 'environment' => $server->url];
foreach ($options as &$option) {
}
$client = new Uapay\Client(...$options);
$options['clientId'] = 'two';
$option = 'nowhere';
$client->with(timeout: 50.0)->session();
echo $server->requests()[0]['json']['params']['clientId'], "\n";
?>
--EXPECT--
one
