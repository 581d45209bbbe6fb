<?php
declare(strict_types=1);

/* uapay.stub.php, which IDEs and people read, says what the module has: both are dumped by Reflection and compared. */

require __DIR__ . '/report.inc';

$name = 'the stub says what the module has';
[$stubStatus, $stub] = run(PHP_BINARY, '-n', __DIR__ . '/reflect.inc', ROOT . '/uapay.stub.php');
[$moduleStatus, $module] = run(PHP_BINARY, '-n', '-d', 'extension=' . getenv('MODULE'), __DIR__ . '/reflect.inc');
if ($stubStatus !== 0 || $moduleStatus !== 0) {
	verdict($name, ['no dump: ' . ($stubStatus !== 0 ? $stub : $module)]);
} elseif (substr_count($stub, "\n") < 100) {
	verdict($name, ['the dump of the stub is too short: ' . strlen($stub) . ' bytes']);
} else {
	verdict($name, differences('the stub', explode("\n", $stub), 'the module', explode("\n", $module)));
}
