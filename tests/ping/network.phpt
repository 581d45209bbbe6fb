--TEST--
ping() tells a name without an address, a refusal, two kinds of time-out and a reset apart
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/ping.inc';

$ping = told('no such host', plain_client('https://uapay.invalid/', maxRetries: 0));
echo "  $ping->detail\n";
told('refused', plain_client('http://127.0.0.1:1/', maxRetries: 0));

// A listening socket whose queue is full answers no further connection.
$full = stream_socket_server('tcp://127.0.0.1:0', $errno, $error, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN,
	stream_context_create(['socket' => ['backlog' => 0]]));
$name = stream_socket_get_name($full, false);
$waiting = [];
for ($i = 0; $i < 4; $i++) {
	$waiting[] = stream_socket_client("tcp://$name", $errno, $error, 1, STREAM_CLIENT_CONNECT | STREAM_CLIENT_ASYNC_CONNECT);
}
told('nobody takes the connection', plain_client("http://$name/", connectTimeout: 0.2, maxRetries: 0));

$server = Server::start([opening(['hang' => true])]);
told('no answer', plain_client($server, timeout: 0.3, maxRetries: 0));
$server->script([opening(['close_before' => true])]);
told('closed', plain_client($server, maxRetries: 0));
$server->script([opening(['close_before' => true, 'close' => 'rst'])]);
echo 'reset: ', facts(plain_client($server, maxRetries: 0)->ping()), "\n";
$server->script([opening(['body' => '{"status":1,"data":{"id":"s"}}', 'content_length' => 100, 'close' => 'fin'])]);
echo 'half an answer: ', facts(plain_client($server, maxRetries: 0)->ping()), "\n";
?>
--EXPECTF--
no such host: not ok, dns
  Адресу uapay.invalid не знайдено. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, зверніться до хостера: цей сервер не може дізнатися IP-адресу сайту (не працює DNS).
  The address uapay.invalid was not found. Check UAPAY's address in the settings; if it is right, ask your hosting company: this server cannot look up addresses (DNS).
  could not resolve host: uapay.invalid
refused: not ok, connect
  127.0.0.1:PORT не приймає з'єднання. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, попросіть хостера дозволити вихідні з'єднання з 127.0.0.1:PORT.
  127.0.0.1:PORT does not accept the connection. Check UAPAY's address in the settings; if it is right, ask your hosting company to allow outgoing connections to 127.0.0.1:PORT.
nobody takes the connection: not ok, connect_timeout
  Не вдалося з'єднатися з 127.0.0.1:PORT за відведений час. Найчастіше з'єднання блокує мережевий екран хостера: попросіть дозволити вихідні з'єднання з 127.0.0.1:PORT.
  No connection to 127.0.0.1:PORT within the time allowed. Most often a firewall of the hosting company blocks it: ask them to allow outgoing connections to 127.0.0.1:PORT.
no answer: not ok, timeout
  З'єднання є, але відповідь від UAPAY не надійшла вчасно. Спробуйте ще раз за кілька хвилин; якщо не допоможе, зверніться до підтримки UAPAY.
  There is a connection, but UAPAY's answer did not come in time. Try again in a few minutes; if that does not help, ask UAPAY's support.
closed: not ok, reset
  З'єднання обірвалося до того, як надійшла відповідь. Спробуйте ще раз; якщо це повторюється, зверніться до хостера: з'єднання з 127.0.0.1:PORT може обривати мережевий екран.
  The connection ended before an answer came. Try again; if it happens every time, ask your hosting company: a firewall may be cutting connections to 127.0.0.1:PORT.
reset: not ok, reset
half an answer: not ok, reset
