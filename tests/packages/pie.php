<?php
declare(strict_types=1);

/*
 * An archive is one that PIE 1.4 takes for a PHP, and gives it the extension: its name among those that PIE asks a release for
 * (from what that PHP says of itself), the module at its top, the module found by the settings that PIE writes.
 * Usage: php pie.php path/to/php archive.zip
 */

[, $php, $archive] = $argv;

function fail(string $why): never
{
	fwrite(STDERR, "$why\n");
	exit(1);
}

function output(string ...$command): string
{
	$process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
	$output = stream_get_contents($pipes[1]);
	$status = proc_close($process);
	return $status === 0 ? $output : fail(implode(' ', $command) . " ended with status $status: $output");
}

/** What PIE finds out with phpinfo() and one-liners. */
function platform(string $php): array
{
	$info = output($php, '-n', '-i');
	if (preg_match('/PHP Extension Build[ =>\t]+(API.*)/', $info, $build) !== 1) {
		fail('phpinfo() names no build');
	}
	[$minor, $family, $machine] = explode(' ', output($php, '-n', '-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, " ", PHP_OS_FAMILY, " ", php_uname("m");'));
	$architectures = ['x86_64' => ['x86_64', 'x64'], 'amd64' => ['x86_64', 'x64'], 'arm64' => ['arm64', 'aarch64'], 'aarch64' => ['arm64', 'aarch64']];
	return [
		'minor' => $minor,
		'family' => strtolower($family),
		'architectures' => $architectures[strtolower($machine)] ?? ['x86'],
		'libc' => str_contains(output('ldd', trim(output('sh', '-c', 'command -v ls'))), 'musl') ? 'musl' : 'glibc',
		'debug' => preg_match('/^Debug Build => yes$/m', $info) === 1,
		'zts' => !in_array('NTS', explode(',', trim($build[1])), true),
	];
}

/** @return list<string> */
function names(string $extension, string $version, array $of): array
{
	$names = [];
	foreach ($of['architectures'] as $architecture) {
		foreach ($of['zts'] ? ['-zts'] : ['', '-nts'] as $threads) {
			foreach (['zip', 'tgz'] as $form) {
				$names[] = strtolower("php_$extension-{$version}_php{$of['minor']}-$architecture-{$of['family']}-{$of['libc']}"
					. ($of['debug'] ? '-debug' : '') . "$threads.$form");
			}
		}
	}
	return $names;
}

$root = __DIR__ . '/../..';
$composer = json_decode(file_get_contents("$root/composer.json"), true, flags: JSON_THROW_ON_ERROR)['php-ext'];
if (($composer['download-url-method'][0] ?? null) !== 'pre-packaged-binary' || !in_array('composer-default', $composer['download-url-method'], true)) {
	fail('composer.json does not send PIE to the archives first, and to the source for want of one');
}
preg_match('/^#define PHP_UAPAY_VERSION "(.+)"$/m', file_get_contents("$root/php_uapay.h"), $version);
$extension = $composer['extension-name'];
$names = names($extension, $version[1], platform($php));
if (!in_array(strtolower(basename($archive)), $names, true)) {
	fail(basename($archive) . ' is none of ' . implode(', ', $names));
}

$folder = sys_get_temp_dir() . '/uapay-pie-' . getmypid();
mkdir("$folder/conf.d", recursive: true);
register_shutdown_function(static fn () => output('rm', '-rf', $folder));
output('unzip', '-q', $archive, '-d', "$folder/archive");
if (!is_file("$folder/archive/$extension.so")) {
	fail("$extension.so is not at the top of the archive");
}

// An installation with nothing in it but this: the file is copied to the folder of modules, and named in a folder of settings.
file_put_contents("$folder/conf.d/80-$extension.ini", "extension_dir=$folder/archive\nextension=$extension\n");
putenv("PHP_INI_SCAN_DIR=$folder/conf.d");
$loaded = output($php, '-r', 'echo implode(" ", array_map(strtolower(...), get_loaded_extensions()));');
if (!in_array(strtolower($extension), explode(' ', $loaded), true)) {
	fail("PHP has $loaded");
}
if (output($php, '-r', "echo phpversion('$extension'), ' ', Uapay\\Money::kopecks('19.99');") !== "$version[1] 1999") {
	fail('the extension is another one, or does not work');
}
$symbols = output('objdump', '-T', "$folder/archive/$extension.so");
preg_match_all('/GLIBC_(\d+\.\d+)/', $symbols, $versions);
usort($versions[1], version_compare(...));
echo basename($archive), ' needs glibc ', end($versions[1]), "\n";
