--TEST--
An error report with arguments shows no secret
--EXTENSIONS--
uapay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
memory_limit=256M
display_errors=1
html_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/secrets.inc';

// What PHP itself prints for an uncaught exception.
$code = <<<'PHP'
require $argv[1];
$client = new Uapay\Client('6412', SECRETS['secretKey'], 'http://127.0.0.1:1/', proxy: 'http://u:' . SECRETS['proxy password'] . '@127.0.0.1:1', maxRetries: 0);
$client->payments->create(['invoiceId' => 'i', 'cardFrom' => ['id' => SECRETS['pan'], 'securityCode' => SECRETS['securityCode']], 'amount' => 1], []);
PHP;
$php = getenv('TEST_PHP_EXECUTABLE_ESCAPED') ?: escapeshellarg(getenv('TEST_PHP_EXECUTABLE'));
$output = shell_exec($php . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1 -d html_errors=0 -d zend.exception_ignore_args=0'
	. ' -d zend.exception_string_param_max_len=1000 -r ' . escapeshellarg($code) . ' ' . escapeshellarg(__DIR__ . '/secrets.inc') . ' 2>&1');
search('the report', $output);
var_dump(str_contains($output, 'Uncaught Uapay\Exception'), str_contains($output, 'SensitiveParameterValue'));
?>
--EXPECT--
bool(true)
bool(true)
