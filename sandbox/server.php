<?php
declare(strict_types=1);

/*
 * A local UAPAY. Start it with: php -S 127.0.0.1:8620 sandbox/server.php
 * Environment, routes and test cards are in README.md beside this file.
 */

namespace UapaySandbox;

if (PHP_SAPI !== 'cli-server') {
	fwrite(STDERR, "Start it with: php -S 127.0.0.1:8620 sandbox/server.php\n");
	exit(1);
}
require __DIR__ . '/src/bootstrap.php';

$request = Request::fromGlobals();
$config = Config::fromEnvironment($request->port, $request->host);
$sandbox = new Sandbox($config, new Store($config->store), $request);
$sandbox->handle()->send($sandbox->httpDate());
$sandbox->deliver();
