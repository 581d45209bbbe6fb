<?php

foreach (['loop', 'log', 'script', 'answer', 'request', 'connection'] as $file) {
	require __DIR__ . "/$file.inc";
}

$config = Loop::config();
$options = $config['options'];
$context = null;
if (isset($options['tls'])) {
	require __DIR__ . '/tls.inc';
	[$context, $options['tls']] = tls_context($options['tls']);
}
$log = new Log($config['log']);
$script = new Script($config['steps'], $options['session'] ?? true);
$listener = Loop::listen($context, $options['address'] ?? '127.0.0.1', $options['port'] ?? null);
$connections = 0;

$accept = static function ($stream) use (&$connections, $options, $script, $log): ?Task {
	$log->write('connection', ['connection' => ++$connections]);
	if ($connections <= ($options['refuse'] ?? 0)) {
		fclose($stream);
		return null;
	}
	return new Connection($stream, $connections, $options, $script, $log);
};

$command = static function (array $message) use ($script): array {
	if (isset($message['steps'])) {
		$script->replace($message['steps']);
	}
	return [];
};

(new Loop($config, $listener))->run($accept, $command);
