--TEST--
A date is read from each of UAPAY's forms, always in UTC; what is no date is null and stays in extra
--INI--
date.timezone=Europe/Kyiv
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

$forms = [
	'2018-11-07T12:13:06.000Z', '2018-11-07T12:13:06Z', '2018-11-07T12:13:06', '2018-11-07 12:13:06', '2018-11-07T12:13:06z',
	'2018-11-07T12:13:06.5Z', '2018-11-07T12:13:06.123456Z', '2018-11-07T12:13:06.001+02:00', '2018-11-07T12:13:06-0330',
	'2018-11-07t12:13:06z', '2018-11-07t12:13:06.5+02:00', '2018-11-07T12:13:06.1234567Z', '2018-11-07T12:13:06.123456789Z',
	'2018-11-07T00:13:06+02:00', '2020-02-29T23:59:59Z', '2016-12-31T23:59:60Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z',
	1541592786000, 1541592786000.0, 1541592786000.75, '1541592786000', '1541592786999', 0, '0', 1, -1, '-1', -1000, 951782400000, 253402300799999, -62135596800000,
	// and what is none
	'', ' ', '2018-11-07', '2018-11-07T12:13', '2018-11-07T12:13:06.Z', '2018-11-07T12:13:06.1234567890Z', '2018-11-07T12:13:06 Z',
	'2018-11-07T12:13:06.000Z ', '2018-13-07T12:13:06Z', '2018-11-31T12:13:06Z', '2019-02-29T00:00:00Z', '2018-11-07T24:00:00Z',
	'2018-11-07T12:60:00Z', '2018-11-07T12:13:06+25:00', '2018-11-07T12:13:06+02', 'now', '1541592786000.5', '1.5e12', '+1541592786000', ' 1541592786000',
	2018, '2018', 2026.0, 1000, 9999, 201811, '20181107', 99999999,
	'0000-01-01T00:00:00Z', 253402300800000, -62135596800001, PHP_INT_MAX, PHP_INT_MIN, '9223372036854775808', 1e300, -1e300,
];
foreach ($forms as $form) {
	echo json_encode($form, JSON_PRESERVE_ZERO_FRACTION), ': ';
	$invoice = Uapay\Invoice::fromArray(['id' => 'i', 'createdAt' => $form]);
	$date = $invoice->createdAt;
	echo $date ? $date::class . $date->format(' Y-m-d H:i:s.u T (e)') : 'none', "\n";
	if ($invoice->toArray() !== ['id' => 'i', 'createdAt' => $form] || $invoice->extra !== ($date ? [] : ['createdAt' => $form])) {
		echo "LOST\n";
	}
}
echo "-- iat is in seconds\n";
foreach ([1618221790, '1618221790', 1618221790.5, 1618221790123, 2021, '2021'] as $iat) {
	$date = Uapay\Callback::fromArray(['iat' => $iat])->signedAt;
	echo json_encode($iat), ' ', $date?->format('Y-m-d H:i:s.u T') ?? 'none', "\n";
}
echo "-- the same moment as PHP's own reading, for a day of each month of 400 years\n";
$different = 0;
for ($month = 0; $month < 4800; $month++) {
	$text = sprintf('%04d-%02d-%02dT%02d:%02d:%02d.%03dZ', 1800 + intdiv($month, 12), $month % 12 + 1, $month % 28 + 1, $month % 24,
		$month % 60, $month * 7 % 60, $month % 1000);
	$php = new DateTimeImmutable($text);
	$ours = Uapay\Invoice::fromArray(['id' => 'i', 'createdAt' => $text])->createdAt;
	$millis = $php->getTimestamp() * 1000 + (int) $php->format('v');
	$again = Uapay\Invoice::fromArray(['id' => 'i', 'createdAt' => $millis])->createdAt;
	$different += (int) ($ours != $php || $again != $php || $ours->format('c.u') !== $php->setTimezone(new DateTimeZone('UTC'))->format('c.u'));
}
var_dump($different);
?>
--EXPECT--
"2018-11-07T12:13:06.000Z": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"2018-11-07T12:13:06Z": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"2018-11-07T12:13:06": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"2018-11-07 12:13:06": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"2018-11-07T12:13:06z": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"2018-11-07T12:13:06.5Z": DateTimeImmutable 2018-11-07 12:13:06.500000 UTC (UTC)
"2018-11-07T12:13:06.123456Z": DateTimeImmutable 2018-11-07 12:13:06.123456 UTC (UTC)
"2018-11-07T12:13:06.001+02:00": DateTimeImmutable 2018-11-07 10:13:06.001000 UTC (UTC)
"2018-11-07T12:13:06-0330": DateTimeImmutable 2018-11-07 15:43:06.000000 UTC (UTC)
"2018-11-07t12:13:06z": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"2018-11-07t12:13:06.5+02:00": DateTimeImmutable 2018-11-07 10:13:06.500000 UTC (UTC)
"2018-11-07T12:13:06.1234567Z": DateTimeImmutable 2018-11-07 12:13:06.123456 UTC (UTC)
"2018-11-07T12:13:06.123456789Z": DateTimeImmutable 2018-11-07 12:13:06.123456 UTC (UTC)
"2018-11-07T00:13:06+02:00": DateTimeImmutable 2018-11-06 22:13:06.000000 UTC (UTC)
"2020-02-29T23:59:59Z": DateTimeImmutable 2020-02-29 23:59:59.000000 UTC (UTC)
"2016-12-31T23:59:60Z": DateTimeImmutable 2017-01-01 00:00:00.000000 UTC (UTC)
"0001-01-01T00:00:00Z": DateTimeImmutable 0001-01-01 00:00:00.000000 UTC (UTC)
"9999-12-31T23:59:59.999999Z": DateTimeImmutable 9999-12-31 23:59:59.999999 UTC (UTC)
1541592786000: DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
1541592786000.0: DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
1541592786000.75: DateTimeImmutable 2018-11-07 12:13:06.000750 UTC (UTC)
"1541592786000": DateTimeImmutable 2018-11-07 12:13:06.000000 UTC (UTC)
"1541592786999": DateTimeImmutable 2018-11-07 12:13:06.999000 UTC (UTC)
0: DateTimeImmutable 1970-01-01 00:00:00.000000 UTC (UTC)
"0": DateTimeImmutable 1970-01-01 00:00:00.000000 UTC (UTC)
1: DateTimeImmutable 1970-01-01 00:00:00.001000 UTC (UTC)
-1: DateTimeImmutable 1969-12-31 23:59:59.999000 UTC (UTC)
"-1": DateTimeImmutable 1969-12-31 23:59:59.999000 UTC (UTC)
-1000: DateTimeImmutable 1969-12-31 23:59:59.000000 UTC (UTC)
951782400000: DateTimeImmutable 2000-02-29 00:00:00.000000 UTC (UTC)
253402300799999: DateTimeImmutable 9999-12-31 23:59:59.999000 UTC (UTC)
-62135596800000: DateTimeImmutable 0001-01-01 00:00:00.000000 UTC (UTC)
"": none
" ": none
"2018-11-07": none
"2018-11-07T12:13": none
"2018-11-07T12:13:06.Z": none
"2018-11-07T12:13:06.1234567890Z": none
"2018-11-07T12:13:06 Z": none
"2018-11-07T12:13:06.000Z ": none
"2018-13-07T12:13:06Z": none
"2018-11-31T12:13:06Z": none
"2019-02-29T00:00:00Z": none
"2018-11-07T24:00:00Z": none
"2018-11-07T12:60:00Z": none
"2018-11-07T12:13:06+25:00": none
"2018-11-07T12:13:06+02": none
"now": none
"1541592786000.5": none
"1.5e12": none
"+1541592786000": none
" 1541592786000": none
2018: none
"2018": none
2026.0: none
1000: none
9999: none
201811: none
"20181107": none
99999999: none
"0000-01-01T00:00:00Z": none
253402300800000: none
-62135596800001: none
9223372036854775807: none
-9223372036854775808: none
"9223372036854775808": none
1.0e+300: none
-1.0e+300: none
-- iat is in seconds
1618221790 2021-04-12 10:03:10.000000 UTC
"1618221790" 2021-04-12 10:03:10.000000 UTC
1618221790.5 2021-04-12 10:03:10.500000 UTC
1618221790123 none
2021 none
"2021" none
-- the same moment as PHP's own reading, for a day of each month of 400 years
int(0)
