--TEST--
A generator is read to its end before a call, and closed
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/engine.inc';

$server = Server::start([['repeat' => true, 'error' => ['code' => 'WRONG_ID', 'details' => ['id' => 'x']]]]);
function ids(): Generator
{
	try {
		yield 'a';
		yield 'a';
		yield 'b';
	} finally {
		echo "closed\n";
	}
}
foreach (plain_client($server, maxRetries: 0)->payments->showMany(ids()) as $id => $value) {
	echo $id, ' ', $value->errorCode, "\n";
}
?>
--EXPECT--
closed
a WRONG_ID
b WRONG_ID
