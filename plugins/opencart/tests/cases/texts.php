<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace UapayOpencart;

/* What is said, in both languages. */

const EXTENSION = __DIR__ . '/../../extension/';

/** @return array<string, string> */
$texts = static function (string $side, string $language): array {
	/** @var array<string, string> $_ */
	$_ = [];
	require EXTENSION . "$side/language/$language/payment/uapay.php";
	return $_;
};

return [
	'the same texts with the same places to fill in, in both languages' => static function () use ($texts): void {
		foreach (['admin', 'catalog'] as $side) {
			$english = $texts($side, 'en-gb');
			$ukrainian = $texts($side, 'uk-ua');
			same(array_keys($english), array_keys($ukrainian), $side);
			foreach ($english as $name => $text) {
				same(preg_match_all('/%[sd]/', $text), preg_match_all('/%[sd]/', $ukrainian[$name]), "$side: $name");
			}
		}
	},
	'whatever is asked for is there' => static function () use ($texts): void {
		foreach (['admin', 'catalog'] as $side) {
			$code = '';
			foreach ([...(glob(EXTENSION . "$side/*/payment/*.php") ?: []), ...(glob(EXTENSION . "$side/view/template/payment/*.twig") ?: []),
				...(glob(EXTENSION . 'system/library/*.php') ?: [])] as $file) {
				$code .= file_get_contents($file);
			}
			preg_match_all('/\b(?:text|error|entry|help|button|comment|confirm|action|outcome)_[a-z_]+[a-z]\b/', $code, $names);
			$known = [...array_keys($texts('admin', 'en-gb')), ...array_keys($texts('catalog', 'en-gb'))];
			$others = ['button_save', 'button_back', 'text_home', 'action_amount', 'action_at', 'action_lost', 'outcome_text'];
			same([], array_values(array_diff(array_unique($names[0]), $known, $others)), $side);
		}
	},
];
