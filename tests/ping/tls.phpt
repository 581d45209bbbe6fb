--TEST--
ping() tells what is wrong with TLS: none at all, no version in common, and each fault of a certificate
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/ping.inc';

$good = tls_identity();
$server = tls_server($good);
echo 'good: ', facts(plain_client($server, caFile: $good['ca'])->ping()), "\n";
told('an unknown authority', plain_client($server, caFile: tls_identity()['ca']));
told('the authorities of the system', plain_client($server, maxRetries: 0));
$nothing = Child::temporary("no certificate\n");
// GnuTLS takes it for a list of no authorities.
echo 'a file without certificates: ', facts(plain_client($server, caFile: $nothing)->ping()), "\n";
$gone = Child::temporary('');
$client = plain_client($server, caFile: $gone);
unlink($gone);
unlink($nothing);
told('no file', $client);

$self = tls_identity(['self_signed' => true]);
echo 'self-signed: ', facts(plain_client(tls_server($self), caFile: $good['ca'])->ping()), "\n";
$expired = tls_identity(['expired' => true]);
told('expired', plain_client(tls_server($expired), caFile: $expired['ca']));
$wrong = tls_identity(['wrong_host' => true]);
told('another host', plain_client(tls_server($wrong), caFile: $wrong['ca']));
told('TLS 1.1', plain_client(tls_server($good, ['min' => '1.0', 'max' => '1.1']), caFile: $good['ca']));

$child = proc_open([Child::php(), '-r', '
	$server = stream_socket_server("tcp://127.0.0.1:0");
	echo stream_socket_get_name($server, false), "\n";
	while ($client = @stream_socket_accept($server, 60)) {
		fread($client, 5);
		fwrite($client, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
		stream_socket_shutdown($client, STREAM_SHUT_WR);
		while (fread($client, 8192));
		fclose($client);
	}
'], [1 => ['pipe', 'w']], $pipes);
told('plain HTTP', plain_client('https://' . trim(fgets($pipes[1])) . '/', caFile: $good['ca']));
proc_terminate($child, 9);
?>
--EXPECTF--
good: ok
an unknown authority: not ok, certificate_untrusted
  Сертифікату 127.0.0.1:PORT не можна довіряти: його видав невідомий центр сертифікації. Найчастіше на цьому сервері застарів перелік таких центрів: попросіть хостера оновити його (пакет ca-certificates). Доки це не виправлено, платежів приймати не можна.
  The certificate of 127.0.0.1:PORT cannot be trusted: an unknown authority issued it. Most often this server's list of authorities is out of date: ask your hosting company to update it (the package ca-certificates). Until then payments cannot be taken.
the authorities of the system: not ok, certificate_untrusted
  Сертифікату 127.0.0.1:PORT не можна довіряти: його видав невідомий центр сертифікації. Найчастіше на цьому сервері застарів перелік таких центрів: попросіть хостера оновити його (пакет ca-certificates). Доки це не виправлено, платежів приймати не можна.
  The certificate of 127.0.0.1:PORT cannot be trusted: an unknown authority issued it. Most often this server's list of authorities is out of date: ask your hosting company to update it (the package ca-certificates). Until then payments cannot be taken.
a file without certificates: not ok, %r(ca_file|certificate_untrusted)%r
no file: not ok, ca_file
  Файл із сертифікатами центрів сертифікації не читається, або сертифікатів у ньому немає. Вкажіть у налаштуваннях правильний файл (caFile, uapay.cainfo) або попросіть про це хостера.
  The file with the certificates of the authorities cannot be read, or has none in it. Set the right file in the settings (caFile, uapay.cainfo), or ask your hosting company to.
self-signed: not ok, certificate_untrusted
expired: not ok, certificate_date
  Строк дії сертифіката 127.0.0.1:PORT закінчився або ще не почався. Перевірте дату й час на цьому сервері; якщо вони правильні, повідомте підтримку UAPAY.
  The certificate of 127.0.0.1:PORT has expired or is not valid yet. Check the date and time of this server; if they are right, tell UAPAY's support.
another host: not ok, certificate_host
  Сертифікат видано не для 127.0.0.1:PORT: відповідає якийсь інший сервер. Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, зверніться до хостера.
  The certificate is not that of 127.0.0.1:PORT: another server answers. Check UAPAY's address in the settings; if it is right, ask your hosting company.
TLS 1.1: not ok, tls
  Не вдалося встановити захищене з'єднання з 127.0.0.1:PORT: сервери не мають спільної версії TLS або шифру. Попросіть хостера увімкнути TLS 1.2 чи новіший та оновити OpenSSL.
  No secure connection to 127.0.0.1:PORT: the two servers have no TLS version or cipher in common. Ask your hosting company to enable TLS 1.2 or newer and to update OpenSSL.
plain HTTP: not ok, no_tls
  За адресою 127.0.0.1:PORT відповідає сервер без захищеного з'єднання (HTTPS). Перевірте адресу UAPAY в налаштуваннях; якщо вона правильна, зверніться до хостера: можливо, з'єднання щось перехоплює.
  What answers at 127.0.0.1:PORT does not use a secure connection (HTTPS). Check UAPAY's address in the settings; if it is right, ask your hosting company: something may be intercepting the connection.
