--TEST--
One instant leaves as one text or number, whatever zone its object is in, and whatever zone PHP is in
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/input.inc';

// Which of its two names a PHP knows depends on the age of its list, and on the system's.
define('KYIV', in_array('Europe/Kyiv', DateTimeZone::listIdentifiers(), true) ? 'Europe/Kyiv' : 'Europe/Kiev');

final class Mine extends DateTimeImmutable
{
	public function setTimezone($timezone): static { throw new Error('never asked'); }
	public function format($format): string { throw new Error('never asked'); }
}

$server = Server::start([['repeat' => true, 'data' => ['id' => 'i', 'paymentId' => 'p', 'invoiceId' => 'i', 'paymentPageUrl' => 'https://pay.example/']]]);
$client = plain_client($server);
foreach (['2030-01-01T12:00:00Z', '2030-07-01T12:00:00Z', '2030-03-31T00:59:59.9Z', '2030-03-31T01:00:00Z', '2029-12-31T22:00:00Z', '1999-06-01T00:00:00Z'] as $text) {
	$sent = [];
	foreach (['UTC', KYIV, 'America/New_York', '+05:45', 'Pacific/Auckland'] as $zone) {
		date_default_timezone_set($zone[0] === '+' ? 'Asia/Tokyo' : $zone);
		$zone = new DateTimeZone($zone);
		$when = (new DateTimeImmutable($text))->setTimezone($zone);
		foreach ([$when, DateTime::createFromImmutable($when), new Mine($when->format('Y-m-d H:i:s.u'), $zone)] as $date) {
			$client->invoices->create(INVOICE + ['payExpiresAt' => $date, 'expiresAt' => $date]);
			$client->payments->create(CARD_PAYMENT, ['time' => $date]);
			$client->subscriptions->update('i', expiresAt: $date);
			$requests = array_column(array_slice($server->requests('invoicer'), -3), 'json');
			$sent[] = json_encode([$requests[0]['data']['payExpiresAt'], $requests[0]['data']['expiresAt'], $requests[1]['params']['device']['time'] ?? $requests[1]['data']['device']['time'] ?? null,
				$requests[2]['data']['expiresAt']]);
		}
	}
	echo $text, ' ', implode(' ', array_unique($sent)), "\n";
}
?>
--EXPECT--
2030-01-01T12:00:00Z ["2030-01-01 14:00:00",1893499200000,"2030-01-01T12:00:00.000Z",1893499200000]
2030-07-01T12:00:00Z ["2030-07-01 15:00:00",1909137600000,"2030-07-01T12:00:00.000Z",1909137600000]
2030-03-31T00:59:59.9Z ["2030-03-31 02:59:59",1901149199900,"2030-03-31T00:59:59.900Z",1901149199900]
2030-03-31T01:00:00Z ["2030-03-31 04:00:00",1901149200000,"2030-03-31T01:00:00.000Z",1901149200000]
2029-12-31T22:00:00Z ["2030-01-01 00:00:00",1893448800000,"2029-12-31T22:00:00.000Z",1893448800000]
1999-06-01T00:00:00Z ["1999-06-01 03:00:00",928195200000,"1999-06-01T00:00:00.000Z",928195200000]
