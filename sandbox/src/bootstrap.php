<?php
declare(strict_types=1);

// One folder, one namespace: no Composer is needed to find a class.
spl_autoload_register(static function (string $class): void {
	$prefix = 'UapaySandbox\\';
	if (str_starts_with($class, $prefix)) {
		require __DIR__ . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
	}
});
