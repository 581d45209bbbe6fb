<?php
declare(strict_types=1);

/*
 * Checks the access, as the button "Check connection" on a plugin's page of settings does.
 * Usage: php check.php [uk|en]
 */

use Uapay\Locale;

/** @var Uapay\Client $client */
$client = require __DIR__ . '/client.php';

$locale = Locale::tryFrom($argv[1] ?? 'uk') ?? fail('Usage: php check.php [uk|en]');
$ping = $client->with(timeout: 10.0, maxRetries: 0)->ping(); // somebody waits for the page
if (!$ping->ok) {
	// The second line is for the log: the hoster or UAPAY's support will ask for it.
	fail("{$ping->text($locale)}\n{$ping->cause?->value}: {$ping->detail}");
}
echo $ping->text($locale), "\n";
