<?php

foreach (['loop', 'pump', 'tunnel', 'relay'] as $file) {
	require __DIR__ . "/$file.inc";
}

$config = Loop::config();
$relay = new Relay($config);
(new Loop($config, Loop::listen()))->run($relay->accept(...), $relay->command(...));
