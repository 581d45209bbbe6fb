<?php
declare(strict_types=1);

/* Each page of docs/, and each README for users, has its Ukrainian twin: the same headings, code, tables and lists, in the same order. A link of a page leads to
 * a file, and what a page's PHP code names is there. */

require __DIR__ . '/report.inc';

/** @return list<array{string, string}> the code blocks of a page: language and code */
function code_blocks(string $page): array
{
	preg_match_all('/^```(\w*)\n(.*?)^```$/ms', $page, $found, PREG_SET_ORDER);
	return array_map(static fn (array $block): array => [$block[1], $block[2]], $found);
}

/** @return list<string> marks that name a stage of .ci/run which is not there */
function lost_stages(string $file): array
{
	preg_match_all('~^<!-- run elsewhere: \.ci/run, "(.+)" -->$~m', text($file), $marks);
	return array_map(
		static fn (string $stage): string => "$file names the stage \"$stage\", which .ci/run has not",
		array_values(array_filter($marks[1], static fn (string $stage): bool => !str_contains(text('.ci/run'), "stage '$stage'"))),
	);
}

/** Comments after code are for people, and in their language. */
function bare_code(string $code): string
{
	return preg_replace('~\s*(//|\s#\s|^#\s).*$~m', '', $code);
}

/** @return list<string> what a page is made of, without its words */
function shape(string $page): array
{
	$shape = array_map(static fn (array $block): string => "code $block[0]: " . bare_code($block[1]), code_blocks($page));
	preg_match_all('/^(#+ |\| |- |> |!\[)/m', preg_replace('/^```.*?^```$/ms', '', $page), $marks);
	preg_match_all('/^\|.*\|$/m', $page, $rows);
	return [...$marks[1], ...array_map(static fn (string $row): string => 'row of ' . substr_count(str_replace('\|', '', $row), '|'), $rows[0]), ...$shape];
}

/** @return list<string> */
function broken_links(string $file): array
{
	preg_match_all('/\]\(([^)#\s]+)[^)]*\)/', preg_replace('/^```.*?^```$/ms', '', text($file)), $links);
	$faults = [];
	foreach (array_unique($links[1]) as $link) {
		if (!str_contains($link, '://') && !file_exists(ROOT . '/' . dirname($file) . "/$link")) {
			$faults[] = "$file links $link, which is not there";
		}
	}
	return $faults;
}

/** @return list<string> code that PHP cannot read */
function unreadable_code(string $file): array
{
	$faults = [];
	foreach (code_blocks(text($file)) as [$language, $code]) {
		if ($language === 'php') {
			$script = tempnam(sys_get_temp_dir(), 'uapay-docs-');
			file_put_contents($script, str_starts_with($code, '<?php') ? $code : "<?php\n$code");
			[$status, $output] = run(PHP_BINARY, '-n', '-l', $script);
			unlink($script);
			if ($status !== 0) {
				$faults[] = "$file: " . trim(str_replace("\n", ' ', $output)) . ' of: ' . strtok($code, "\n");
			}
		}
	}
	return $faults;
}

$english = files('docs/*.md');
$faults = $english === [] ? ['docs/ has no page'] : [];
$twins = array_combine($english, array_map(static fn (string $file): string => 'docs/uk/' . basename($file), $english));
foreach (['README.md', ...files('plugins/*/README.md')] as $file) {
	$twins[$file] = preg_replace('/\.md$/', '.uk.md', $file);
}
foreach ($twins as $file => $twin) {
	if (!is_file(ROOT . "/$twin")) {
		$faults[] = "$twin is missing";
		continue;
	}
	$here = shape(text($file));
	$there = shape(text($twin));
	foreach ($here as $i => $part) {
		if ($part !== ($there[$i] ?? null)) {
			$faults[] = "$twin differs from $file: " . json_encode([$part, $there[$i] ?? null], JSON_UNESCAPED_UNICODE);
			break;
		}
	}
	if (count($here) < count($there)) {
		$faults[] = "$twin has more than $file";
	}
}
foreach (files('docs/uk/*.md') as $file) {
	if (!is_file(ROOT . '/docs/' . basename($file))) {
		$faults[] = "$file has no English twin";
	}
}
verdict('each page for users is the same in English and Ukrainian', $faults);

$pages = [...files('*.md'), ...$english, ...files('docs/uk/*.md'), ...files('sandbox/*.md'), ...files('plugins/*/*.md')];
if (is_file(ROOT . '/.ci/run')) {
	verdict('links between the pages lead somewhere', array_merge(...array_map(broken_links(...), $pages)));
} else {
	echo "skip links between the pages lead somewhere: the PECL package has no plugins and no figures\n";
}
verdict('PHP code of the pages can be read', array_merge(...array_map(unreadable_code(...), $pages)));
if (is_file(ROOT . '/.ci/run')) {
	verdict('what the pages say is run elsewhere, .ci/run runs', array_merge(...array_map(lost_stages(...), $pages)));
}
