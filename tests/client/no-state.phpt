--TEST--
Nothing is kept from an answer or taken from the home directory: no cookie, no password of .netrc, no .curlrc
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../tls/tls.inc';

$home = sys_get_temp_dir() . '/uapay-test-home-' . getmypid();
mkdir($home);
file_put_contents("$home/.netrc", "machine 127.0.0.1 login me password secret\ndefault login me password secret\n");
file_put_contents("$home/.curlrc", "header = \"X-From-Curlrc: 1\"\n");
putenv("HOME=$home");
$server = Server::start([
	['data' => ['paymentId' => 'p'], 'headers' => ['Set-Cookie' => ['a=1; Path=/', 'b=2'], 'Alt-Svc' => 'h2=":1"', 'Strict-Transport-Security' => 'max-age=99']],
	['status' => 401, 'headers' => ['WWW-Authenticate' => 'Basic realm="x"'], 'body' => ''],
	['data' => ['paymentId' => 'r']],
]);
$client = plain_client($server, maxRetries: 0, sessionStore: new StoredSession());
foreach (['p', 'q', 'r'] as $id) {
	echo ending(fn () => $client->payments->show($id)), "\n";
}
foreach ($server->requests() as $request) {
	unset($request['headers']['user-agent'], $request['headers']['host'], $request['headers']['content-length']);
	echo json_encode($request['headers'], JSON_UNESCAPED_SLASHES), "\n";
}
array_map(unlink(...), ["$home/.netrc", "$home/.curlrc"]);
// Whatever was written there would be found now.
var_dump(rmdir($home));
?>
--EXPECT--
ok
Protocol
ok
{"content-type":"application/json","accept":"application/json"}
{"content-type":"application/json","accept":"application/json"}
{"content-type":"application/json","accept":"application/json"}
bool(true)
