<?php
declare(strict_types=1);

/*
 * Sends the sandbox's callbacks. The server starts it when there is something to send; by hand:
 *
 *   php sandbox/deliver.php --store=FILE            goes on until it is stopped or the store vanishes
 *   php sandbox/deliver.php --store=FILE --once     sends what is due now and ends
 *   php sandbox/deliver.php --store=FILE --drain    ends when nothing is due soon (this is what the server starts)
 *
 * The store may come from UAPAY_SANDBOX_STORE, or with --port=PORT be that server's default one.
 */

namespace UapaySandbox;

if (PHP_SAPI !== 'cli') {
	exit(1);
}
require __DIR__ . '/src/bootstrap.php';

$options = getopt('', ['once', 'drain', 'store:', 'port:', 'parent:']);
$option = static fn (string $name): string => is_string($options[$name] ?? null) ? $options[$name] : '';
$config = Config::fromEnvironment($option('port') ?: '8620', '');
$path = $option('store') ?: $config->store;
if (!is_file($path)) {
	fwrite(STDERR, "There is no store $path\n");
	exit(1);
}
$deliverer = new Deliverer(new Store($path), $config->clockScale, $config->callbackTimeout, (int) $option('parent'));
match (true) {
	isset($options['once']) => $deliverer->sendDue(),
	isset($options['drain']) => $deliverer->drain(),
	default => $deliverer->forever(),
};
