<?php
declare(strict_types=1);

/*
 * The client of all examples, from the environment:
 *   UAPAY_CLIENT_ID, UAPAY_SECRET_KEY  the access, from UAPAY's cabinet
 *   UAPAY_URL                          where UAPAY answers, "http://127.0.0.1:8620/" for a sandbox; the demo server if unset
 * A plugin reads them from its settings instead.
 */

require_once __DIR__ . '/fail.php';

if (!extension_loaded('uapay')) {
	fail('The uapay extension is not loaded: php -d extension=/path/to/uapay.so ...');
}

return new Uapay\Client(
	clientId: getenv('UAPAY_CLIENT_ID') ?: fail('Set UAPAY_CLIENT_ID and UAPAY_SECRET_KEY.'),
	secretKey: getenv('UAPAY_SECRET_KEY') ?: null,
	environment: getenv('UAPAY_URL') ?: Uapay\Environment::Demo,
	appInfo: 'uapay-examples/1.0',
);
