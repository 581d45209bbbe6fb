--TEST--
Integers of 64 bits are ints, and a number that neither an int nor a float holds exactly is the text of it
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/answers.inc';

$numbers = ['9007199254740993', '-9007199254740993', '9223372036854775807', '-9223372036854775808', '9223372036854775808', '-9223372036854775809',
	'12345678901234567890', '18446744073709551616', '0.12345678901234567890', '1e400', '-1e-400', '1.5', '1e2', '0.1', '9007199254740994.0', str_repeat('7', 100)];
foreach ($numbers as $number) {
	$body = '{"status":1,"data":{"id":' . $number . ',"paymentId":"p","x":' . $number . ',"y":[{"z":' . $number . '}],"invoice":{"id":"i","extraInfo":{"a":' . $number . ',"cart":7}}}}';
	$server = Server::start([['body' => $body]]);
	try {
		$payment = plain_client($server, maxRetries: 0)->payments->show('p');
	} catch (Throwable $thrown) {
		echo short($thrown), "\n";
		continue;
	}
	var_dump($payment->extra['x']);
	$same = [$payment->extra['y'][0]['z'], $payment->invoice->extraInfo['a'], $payment->toArray()['x'], $payment->extra['id']] === array_fill(0, 4, $payment->extra['x']);
	$again = Uapay\Payment::fromArray($payment->toArray());
	if (!$same || $payment->invoice->extraInfo['cart'] !== 7 || $again != $payment) {
		echo "NOT THE SAME\n";
	}
}
echo "-- where a property is an int, it holds all of them and no other\n";
foreach (['9007199254740993', '9223372036854775807', '9223372036854775808', '1.5'] as $number) {
	$server = Server::start([['body' => '{"status":1,"data":{"paymentId":"p","amount":' . $number . ',"number":"' . $number . '"}}']]);
	try {
		$payment = plain_client($server, maxRetries: 0)->payments->show('p');
		var_dump($payment->amount === $payment->number ? $payment->amount : false);
	} catch (Throwable $thrown) {
		echo short($thrown), "\n";
	}
}
echo "-- an id, a date and a rate\n";
$server = Server::start([
	['body' => '{"status":1,"data":{"paymentId":12345678901234567890,"createdAt":12345678901234567890}}'],
	['body' => '{"status":1,"data":{"commission":{"percents":0.12345678901234567890,"fixed":0},"commissionAmount":1}}'],
]);
$payment = plain_client($server, maxRetries: 0)->payments->show('12345678901234567890');
var_dump($payment->id, $payment->createdAt, $payment->extra);
$commission = plain_client($server, maxRetries: 0)->payments->showCommission('i', 100);
var_dump($commission->percents === 0.12345678901234568, $commission->extra);
?>
--EXPECT--
int(9007199254740993)
int(-9007199254740993)
int(9223372036854775807)
int(-9223372036854775808)
string(19) "9223372036854775808"
string(20) "-9223372036854775809"
string(20) "12345678901234567890"
string(20) "18446744073709551616"
string(22) "0.12345678901234567890"
string(5) "1e400"
string(7) "-1e-400"
float(1.5)
int(100)
float(0.1)
float(9007199254740994)
string(100) "7777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777"
-- where a property is an int, it holds all of them and no other
int(9007199254740993)
int(9223372036854775807)
Protocol: the answer's data is not as documented: number must be an integer, string given
Protocol: the answer's data is not as documented: number must be an integer, string given
-- an id, a date and a rate
string(20) "12345678901234567890"
NULL
array(1) {
  ["createdAt"]=>
  string(20) "12345678901234567890"
}
bool(true)
array(1) {
  ["commission"]=>
  array(1) {
    ["percents"]=>
    string(22) "0.12345678901234567890"
  }
}
