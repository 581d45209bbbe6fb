--TEST--
A relative file of authorities is that of the folder in which the client was made, also for its copies
--EXTENSIONS--
uapay
openssl
--FILE--
<?php
require __DIR__ . '/options.inc';
require __DIR__ . '/../server/tls.inc';

$identity = tls_identity();
$server = Server::start([['repeat' => true, 'data' => ['paymentId' => 'p']]], ['tls' => ['cert' => $identity['cert']]]);
$url = strtr($server->url, ['127.0.0.1' => 'localhost']);
$folder = tempnam(sys_get_temp_dir(), 'uapay-');
unlink($folder);
mkdir("$folder/below", 0700, true);
copy($identity['ca'], "$folder/ca.pem");
foreach (["$folder" => 'ca.pem', "$folder/below" => '../ca.pem', '/' => ltrim("$folder/ca.pem", '/')] as $where => $file) {
	chdir($where);
	$client = plain_client($url, caFile: $file, maxRetries: 0);
	chdir(sys_get_temp_dir());
	echo $client->payments->show('p')->id, ' ', $client->with(timeout: 30.0)->payments->show('p')->id, "\n";
}
unlink("$folder/ca.pem");
rmdir("$folder/below");
rmdir($folder);
?>
--EXPECT--
p p
p p
p p
