<?php
declare(strict_types=1);

/* The committed arginfo is what the generator makes of the stub. */

require __DIR__ . '/report.inc';

$name = 'uapay_arginfo.h is what scripts/arginfo makes of uapay.stub.php';
$made = tempnam(sys_get_temp_dir(), 'uapay');
[$status, $output] = run('sh', 'scripts/arginfo', $made);
if ($status === 3) {
	echo "skip $name: ", strtok($output, "\n"), "\n";
} elseif ($status !== 0) {
	verdict($name, ["status $status: " . trim(strtr($output, "\n", ' '))]);
} else {
	verdict($name, file_get_contents($made) === text('uapay_arginfo.h') ? [] : ['it differs: run sh scripts/arginfo']);
}
unlink($made);
