<?php
declare(strict_types=1);

namespace UapaySandbox\Tests;

use UapaySandbox\Tests\World as W;

return [
	'four server workers, eight clients at once' => static function (World $w): void {
		if (!is_dir('/proc/self') || !function_exists('posix_kill')) {
			// Where the workers could not be ended, they are not started.
			return;
		}
		$client = new Client($w->start([], 4), '6412', Client::KEY);
		$ids = $client->paid(['amount' => 1000]);
		// Each child gives back 1.00 ten times; of 80 tries exactly ten can succeed.
		$code = 'foreach (["Answer", "Client"] as $c) { require $argv[1] . "/$c.php"; }'
			. '$c = new UapaySandbox\Tests\Client($argv[2], "6412", UapaySandbox\Tests\Client::KEY); $n = 0;'
			. 'for ($i = 0; $i < 10; $i++) {'
			. '$a = $c->call("invoicer/payments/reverse", json_decode($argv[3], true), ["amount" => 100]);'
			. 'if ($a->status !== 200 || $a->body === "") { echo "HTTP $a->status $a->body"; exit; } $n += $a->get("status") === 1 ? 1 : 0; }'
			. 'echo $n;';
		$pipes = [];
		for ($i = 0; $i < 8; $i++) {
			$command = array_map(escapeshellarg(...), [PHP_BINARY, '-r', $code, '--', dirname(__DIR__), $client->url, (string) json_encode($ids)]);
			$pipes[] = popen(implode(' ', $command), 'r');
		}
		$sum = 0;
		foreach ($pipes as $pipe) {
			$said = $pipe === false ? 'no process' : (string) stream_get_contents($pipe);
			W::same(true, ctype_digit($said), $said);
			$sum += (int) $said;
		}
		W::same(10, $sum);
		W::same('REVERSED/REVERSED', $client->statuses($ids));
	},
];
