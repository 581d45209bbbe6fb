--TEST--
A proxy that fails: an effect was not executed, and no message shows the proxy's password
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/tls.inc';

$identity = tls_identity();
$server = tls_server($identity);
$cases = [
	'407' => ['status' => 407, 'headers' => ['Proxy-Authenticate' => 'Basic realm="x"'], 'close' => true],
	'407 without a close' => ['status' => 407, 'headers' => ['Proxy-Authenticate' => 'Basic realm="x"']],
	'502' => ['status' => 502, 'body' => '<html>Bad Gateway</html>'],
	'502 with a success as its body' => ['status' => 502, 'body' => '{"status":1,"data":{"paymentId":"p"}}'],
	'302' => ['status' => 302, 'headers' => ['Location' => $server->url]],
	'hangs' => ['hang' => true],
	'opens the tunnel and closes it' => ['status' => 200, 'close' => true],
	'204, and then nothing' => ['status' => 204],
];
foreach ($cases as $name => $options) {
	$proxy = ConnectProxy::start($options);
	$url = str_replace('http://', 'http://user:PASSWORD@', $proxy->url);
	$patience = in_array($name, ['hangs', '204, and then nothing'], true) ? 0.2 : 10.0;
	$client = plain_client($server, caFile: $identity['ca'], proxy: $url, connectTimeout: $patience, maxRetries: 0, sessionStore: new StoredSession());
	echo "$name: ";
	echo ending(fn () => $client->payments->complete('p', 'i'), $e), "\n";
	if (str_contains((string) $e, 'PASSWORD')) {
		echo "the password shows: $e\n";
	}
	$proxy->stop();
}
$client = $client->with(connectTimeout: 10.0); // the last one's was short
foreach (['closed without an answer' => ['close_before' => true], 'reset without an answer' => ['close_before' => true, 'close' => 'rst'],
	'garbage' => ['raw' => "SSH-2.0-OpenSSH\r\n", 'close' => 'fin']] as $name => $step) {
	$proxy = Server::start([$step + ['repeat' => true]]);
	echo "$name: ";
	$with = $client->with(proxy: $proxy->url);
	echo ending(fn () => $with->payments->complete('p', 'i')), "\n";
	$proxy->stop();
}
echo 'refused: ';
echo ending(fn () => $client->payments->complete('p', 'i')), "\n";
echo 'no such proxy: ';
$client = plain_client($server, caFile: $identity['ca'], proxy: 'http://user:PASSWORD@proxy.invalid:1', maxRetries: 0, sessionStore: new StoredSession());
echo ending(fn () => $client->payments->complete('p', 'i'), $e), "\n";
var_dump(str_contains((string) $e, 'PASSWORD'));
echo 'executed ', count($server->executed()), "\n";
?>
--EXPECTF--
407: Transport(proxy)
407 without a close: Transport(proxy)
502: Transport(proxy)
502 with a success as its body: Transport(proxy)
302: Transport(proxy)
hangs: Transport(timeout)
opens the tunnel and closes it: Transport(reset)
204, and then nothing: Transport(timeout)
closed without an answer: Transport(reset)
reset without an answer: Transport(reset)
garbage: Transport(%r(reset|http)%r)
refused: Transport(connect)
no such proxy: Transport(proxy)
bool(false)
executed 0
