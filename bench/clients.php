<?php

/* SPDX-License-Identifier: MIT */

/*
 * One client, one kind of call: for each number read it makes so many calls and prints what one cost, as a line of JSON.
 * Arguments: client, row (show, list, list-plain, each, each-plain, callback), base URL, CA file or nothing for the system's, key,
 * file of the callback, warm-up calls; none where another script makes the calls.
 */

[, $client, $row, $url, $ca, $key, $callback, $warm] = $argv;

const SESSION = '9499b6f1-907c-4907-93bf-5d89bda6c40a';
const PAYMENT = 'e408a23f-982d-4557-97bb-96183056db22';

function base64url(string $bytes): string
{
	return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

/** What a plugin's author writes by hand, and well. */
function signed_body(array $params, ?string $key): string
{
	$body = ['params' => ['sessionId' => SESSION] + $params];
	if ($key === null) {
		return json_encode($body);
	}
	$body['iat'] = time();
	$text = base64url('{"alg":"HS256","typ":"JWT"}') . '.' . base64url(json_encode($body));
	return json_encode($body + ['token' => $text . '.' . base64url(hash_hmac('sha256', $text, $key, true))]);
}

function verified(string $token, string $key): array
{
	[$header, $payload, $signature] = explode('.', $token);
	$decode = fn (string $text): string => base64_decode(strtr($text, '-_', '+/'));
	if (json_decode($decode($header))->alg !== 'HS256' || !hash_equals(hash_hmac('sha256', "$header.$payload", $key, true), $decode($signature))) {
		throw new RuntimeException('another signature');
	}
	return json_decode($decode($payload), true, 64, JSON_THROW_ON_ERROR);
}

function read_answer(string $answer, ?string $key): array
{
	$answer = json_decode($answer, true, 64, JSON_THROW_ON_ERROR);
	if ($answer['status'] !== 1) {
		throw new RuntimeException('refused');
	}
	return isset($answer['data']['token']) ? verified($answer['data']['token'], $key) : $answer['data'];
}

function curl_handle(string $ca): CurlHandle
{
	$curl = curl_init();
	curl_setopt_array($curl, [CURLOPT_POST => true, CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 25, CURLOPT_CONNECTTIMEOUT => 3,
		CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json', 'Expect:']] + ($ca === '' ? [] : [CURLOPT_CAINFO => $ca]));
	return $curl;
}

function curl_post(CurlHandle $curl, string $url, string $body): string
{
	curl_setopt($curl, CURLOPT_URL, $url);
	curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
	return curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));
}

/** The same with the libraries: what sends is the difference. */
function jwt_body(array $params, ?string $key): string
{
	$body = ['params' => ['sessionId' => SESSION] + $params];
	if ($key !== null) {
		$body['iat'] = time();
		$body['token'] = Firebase\JWT\JWT::encode($body, $key, 'HS256');
	}
	return json_encode($body);
}

function jwt_answer(string $answer, ?string $key): object
{
	$answer = json_decode($answer, false, 64, JSON_THROW_ON_ERROR);
	if ($answer->status !== 1) {
		throw new RuntimeException('refused');
	}
	return isset($answer->data->token) ? Firebase\JWT\JWT::decode($answer->data->token, new Firebase\JWT\Key($key, 'HS256')) : $answer->data;
}

$each = str_starts_with($row, 'each');
$list = $each || str_starts_with($row, 'list');
if (str_ends_with($row, '-plain')) {
	$url .= 'plain/';
}
$path = $url . 'api/invoicer/' . ($list ? 'invoices/show/list' : 'payments/show');
$ids = array_map(fn (int $i): string => sprintf('0004cf22-3a80-475c-bee4-%012d', $i), range(0, 99));
$params = $list ? ['ids' => $ids] : ['id' => PAYMENT];
$sign = str_ends_with($row, '-plain') ? null : $key;
$callback = $callback === '' ? '' : file_get_contents($callback);
if ($each) {
	require __DIR__ . '/lists.php';
}

if ($client === 'uapay') {
	$uapay = new Uapay\Client('6412', $sign, $url, caFile: $ca === '' ? null : $ca);
	$one = match (true) {
		$row === 'callback' => fn () => $uapay->callback($callback),
		$each => fn () => total($uapay->invoices->each(ids: many($ids))),
		$list => fn () => $uapay->invoices->showList(ids: $ids),
		default => fn () => $uapay->payments->show(PAYMENT),
	};
} elseif ($client === 'ext-curl' && $each) {
	$multi = curl_multi_init();
	$lanes = array_map(fn () => curl_handle($ca), range(1, 8)); // as many as a client has by default
	foreach ($lanes as $lane) {
		curl_setopt($lane, CURLOPT_URL, $path);
	}
	$one = fn () => total(invoices($multi, $lanes, many($ids), $sign));
} elseif ($client === 'ext-curl' || $client === 'ext-curl-shared') {
	$curl = curl_handle($ca);
	if ($client === 'ext-curl-shared') {
		curl_setopt($curl, CURLOPT_SHARE, curl_share_init_persistent([CURL_LOCK_DATA_DNS, CURL_LOCK_DATA_CONNECT, CURL_LOCK_DATA_SSL_SESSION]));
	}
	$one = $row === 'callback' ? fn () => verified(json_decode($callback, true)['token'], $key)
		: fn () => read_answer(curl_post($curl, $path, signed_body($params, $sign)), $key);
} elseif ($client === 'plugin') {
	$one = function () use ($ca, $url, $path, $params, $sign, $key) {
		read_answer(curl_post(curl_handle($ca), $url . 'api/sessions/create', signed_body(['clientId' => '6412'], $sign)), $key);
		return read_answer(curl_post(curl_handle($ca), $path, signed_body($params, $sign)), $key);
	};
} else {
	require getenv('PEERS');
	$headers = ['Content-Type' => 'application/json', 'Accept' => 'application/json'];
	if ($client === 'guzzle') {
		$http = new GuzzleHttp\Client(['timeout' => 25, 'verify' => $ca === '' ? true : $ca]);
		$send = fn (string $body): string => (string) $http->post($path, ['body' => $body, 'headers' => $headers])->getBody();
	} elseif ($client === 'symfony') {
		$http = Symfony\Component\HttpClient\HttpClient::create(['timeout' => 25, 'cafile' => $ca === '' ? null : $ca]);
		$send = fn (string $body): string => $http->request('POST', $path, ['body' => $body, 'headers' => $headers])->getContent();
	}
	$one = $row === 'callback' ? fn () => Firebase\JWT\JWT::decode(json_decode($callback)->token, new Firebase\JWT\Key($key, 'HS256'))
		: fn () => jwt_answer($send(jwt_body($params, $sign)), $key);
}

if ($warm === 0) {
	return; // page.php and first.php call it
}

for ($i = 0; $i < $warm; $i++) {
	$one();
}
$cpu = function (): float {
	$usage = getrusage();
	return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
};
if (function_exists('memory_reset_peak_usage')) {
	memory_reset_peak_usage();
}
$before = memory_get_usage();
$one();
$peak = memory_get_peak_usage() - $before;
while (($calls = (int) fgets(STDIN)) > 0) {
	$start = hrtime(true);
	$used = $cpu();
	for ($i = 0; $i < $calls; $i++) {
		$one();
	}
	$wall = (hrtime(true) - $start) / 1e9;
	$used = $cpu() - $used;
	// What libraries allocate is not in PHP's own count. getrusage() would count whoever started this process, too.
	preg_match('~^VmHWM:\s+(\d+) kB~m', file_get_contents('/proc/self/status'), $match);
	echo json_encode(['cpu' => $used / $calls, 'wall' => $wall / $calls, 'peak' => $peak, 'resident' => $match[1] * 1024]), "\n";
}
