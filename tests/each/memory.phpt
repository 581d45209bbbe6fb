--TEST--
each() over 100,000 ids from a generator holds no more than over a few: within 16 MiB of the start
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/each.inc';

$count = slowed() ? 2000 : 100000;
function held(): int
{
	preg_match('~VmRSS:\s+(\d+)~', (string) @file_get_contents('/proc/self/status'), $match);
	return (int) ($match[1] ?? 0) * 1024;
}
/** Runs a list to its end: how many values were right, and the most memory above the start, PHP's own and the process's. */
function measure(iterable $each, int $start = 0): array
{
	$usage = memory_get_usage();
	$held = held();
	$most = $most_held = $right = 0;
	foreach ($each as $id => $value) {
		$right += $id === 'id-' . $start++ && $value->id === $id;
		if ($start % 1000 === 0) {
			$most_held = max($most_held, held() - $held);
		}
		$most = max($most, memory_get_usage() - $usage);
	}
	return [$right, $most, $most_held];
}
// A transport of one's own: what is measured is the list, and no server.
$client = answering(fn (array $ids) => array_map(fn ($id) => ['id' => $id, 'amount' => 100, 'payments' => [['paymentId' => "p-$id", 'amount' => 100]]], $ids));
measure($client->invoices->each(ids(200)));
[$right, $most, $held] = measure($client->invoices->each(ids($count)));
echo $right === $count ? 'all of them' : "$right of $count", ', ', $most < 16 << 20 ? 'little memory' : $most, ', ', $held < 16 << 20 || slowed() ? 'little in all' : $held, "\n";

// libcurl and a server, with answers as large as UAPAY's, from 64 requests at once.
$invoice = array_diff_key(example('invoices-show-list.response.json')['data']['invoices'][0], ['externalId' => true]);
$server = Server::start([['list' => $invoice] + INVOICES]);
$client = plain_client($server, concurrency: 64);
[$right, $most, $held] = measure($client->invoices->each(ids($count / 10)));
echo $right === $count / 10 ? 'all of them' : "$right", ', ', $most < 16 << 20 ? 'little memory' : $most, ', ', $held < 64 << 20 || slowed() ? 'little in all' : $held, "\n";
?>
--EXPECT--
all of them, little memory, little in all
all of them, little memory, little in all
