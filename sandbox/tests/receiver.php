<?php
declare(strict_types=1);

// A shop's callback address: notes each body in a file, answers with the status that the address asks for. With
// ?fail=N the first N attempts of each body get HTTP 500.

$file = (string) getenv('RECEIVER_FILE');
$body = (string) file_get_contents('php://input');
$seen = is_file($file) ? substr_count((string) file_get_contents($file), $body) : 0;
file_put_contents($file, $body . "\n", FILE_APPEND);
$failures = $_GET['fail'] ?? '0';
http_response_code($seen < (is_string($failures) ? (int) $failures : 0) ? 500 : 200);
