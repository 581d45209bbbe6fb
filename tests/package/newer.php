<?php
declare(strict_types=1);

/* Our PHP uses nothing that a newer PHP than .ci/run's deprecates: there every use is a line of output, in the middle of a page. */

require __DIR__ . '/report.inc';

const DEPRECATED = [
	'~\$http_response_header\b~' => '8.5: get_headers() returns them',
	'~\b(curl|curl_share|finfo)_close\(|\bxml_parser_free\(|\bimagedestroy\(|->setAccessible\(~' => '8.5: it does nothing',
	'~implements SessionHandlerInterface\b(?!.*function create_sid\(.*function validateId\()~s' => '8.6: create_sid() and validateId()',
	'~\((integer|boolean|double|binary)\)\s*[\$\w(]~' => '8.5: (int), (bool), (float), (string)',
];

/** @return list<string> */
function php_files(string $folder): array
{
	$found = [];
	foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $file) {
		if (preg_match('~\.(php|inc|phpt)$~', $file->getFilename()) === 1 && realpath($file->getPathname()) !== __FILE__) {
			$found[] = $file->getPathname();
		}
	}
	return $found;
}

$files = array_merge(...array_map(php_files(...), array_filter(
	[ROOT . '/examples', ROOT . '/sandbox', ROOT . '/tests', ROOT . '/bench', ROOT . '/plugins'],
	is_dir(...),
)));
$faults = count($files) > 100 ? [] : ['only ' . count($files) . ' files were found'];
foreach ($files as $file) {
	foreach (DEPRECATED as $pattern => $instead) {
		if (preg_match($pattern, file_get_contents($file), $match) === 1) {
			$faults[] = substr($file, strlen(ROOT) + 1) . " has $match[0] ($instead)";
		}
	}
}
verdict('nothing is used that a newer PHP deprecates', $faults);
