--TEST--
ping() tells a proxy that is dead, one that refuses and one that wants a password apart; a password shows nowhere
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/ping.inc';

$identity = tls_identity();
$server = tls_server($identity);
$through = fn (string $proxy, float $patience = 10.0) => plain_client($server, caFile: $identity['ca'], connectTimeout: $patience, maxRetries: 0,
	proxy: str_replace('http://', 'http://user:PASSWORD@', $proxy));
$pings = [];

$proxy = ConnectProxy::start([]);
echo 'good: ', facts($through($proxy->url)->ping()), "\n";
$proxy->stop();
$pings[] = told('dead', $through($proxy->url));
$pings[] = $ping = $through('http://proxy.invalid:3128')->ping();
echo 'no such proxy: ', facts($ping), "\n";
foreach ([
	'hangs' => ['hang' => true],
	'wants a password' => ['status' => 407, 'headers' => ['Proxy-Authenticate' => 'Basic realm="x"'], 'close' => true],
	'refuses' => ['status' => 403, 'close' => true],
	'cannot reach UAPAY' => ['status' => 502, 'body' => '<html>Bad Gateway</html>'],
	'opens the tunnel and closes it' => ['status' => 200, 'close' => true],
] as $name => $options) {
	$proxy = ConnectProxy::start($options);
	if (in_array($name, ['wants a password', 'refuses'], true)) {
		$pings[] = told($name, $through($proxy->url));
	} else {
		$pings[] = $ping = $through($proxy->url, $name === 'hangs' ? 0.2 : 10.0)->ping();
		echo "$name: ", facts($ping), "\n";
	}
	$proxy->stop();
}
foreach (['closes without an answer' => ['close_before' => true], 'is none' => ['raw' => "SSH-2.0-OpenSSH\r\n", 'close' => 'fin']] as $name => $step) {
	$proxy = Server::start([$step + ['repeat' => true]]);
	echo "$name: ", facts($through($proxy->url)->ping()), "\n";
}
$wrong = tls_identity(['wrong_host' => true]);
echo 'its certificate is wrong: ', facts($through(strtr(tls_server($wrong)->url, ['https://' => 'https://user:PASSWORD@']))->ping()), "\n";
echo 'the certificate of UAPAY behind it: ';
// of another authority, and with nothing else that is wrong: libcurl 8.23 names a wrong host first
$proxy = ConnectProxy::start(['target' => 'tcp://127.0.0.1:' . tls_server(tls_identity())->port]);
echo facts($through($proxy->url)->ping()), "\n";
foreach ($pings as $ping) {
	if (str_contains(json_encode($ping) . $ping->text(Uapay\Locale::Uk) . print_r($ping, true), 'PASSWORD')) {
		echo 'the password shows: ', json_encode($ping), "\n";
	}
}
echo count($pings), " pings without a password\n";
?>
--EXPECT--
good: ok
dead: not ok, proxy_unreachable
  Проксі-сервер не відповідає. Перевірте його адресу й порт у налаштуваннях або зверніться до його адміністратора.
  The proxy does not answer. Check its address and port in the settings, or ask whoever runs it.
no such proxy: not ok, proxy_unreachable
hangs: not ok, proxy_unreachable
wants a password: not ok, proxy_password
  Проксі-сервер не приймає ім'я та пароль. Вкажіть правильні в його адресі: http://ім'я:пароль@проксі:порт.
  The proxy does not accept the name and the password. Set the right ones in its address: http://name:password@proxy:port.
refuses: not ok, proxy_refused
  Проксі-сервер не пропускає з'єднання з UAPAY. Попросіть його адміністратора дозволити з'єднання з 127.0.0.1:PORT.
  The proxy does not let the connection to UAPAY through. Ask whoever runs it to allow connections to 127.0.0.1:PORT.
cannot reach UAPAY: not ok, proxy_refused
opens the tunnel and closes it: not ok, reset
closes without an answer: not ok, proxy_unreachable
is none: not ok, proxy_unreachable
its certificate is wrong: not ok, proxy_unreachable
the certificate of UAPAY behind it: not ok, certificate_untrusted
7 pings without a password
