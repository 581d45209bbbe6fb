<?php
declare(strict_types=1);

namespace UapaySandbox;

/** The frame of the pages, and escaping. */
final class Html
{
	private const STYLE = <<<'CSS'
		:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#5a6472;--line:#c4cad3;--main:#0b57d0;--bad:#b3261e;--back:#f2f4f7}
		@media (prefers-color-scheme:dark){:root{--ink:#eceff3;--paper:#1d2126;--soft:#aab3bf;--line:#4a525d;--main:#8ab4f8;--bad:#ffb4ab;--back:#121518}}
		*{box-sizing:border-box}
		body{margin:0;background:var(--back);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
		main,header{max-width:32rem;margin:0 auto;padding:1rem}
		header{display:flex;justify-content:space-between;gap:1rem;font-size:.9rem;color:var(--soft)}
		main{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem;margin-bottom:2rem}
		h1{font-size:1.4rem;line-height:1.25;margin:0 0 1rem}
		h2{font-size:1rem;margin:0}
		dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1.25rem}
		dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}dd.sum{font-size:1.25rem;font-weight:600}
		fieldset{border:1px solid var(--line);border-radius:.5rem;margin:0 0 1rem;padding:.5rem 1rem}
		.choice{display:flex;gap:.6rem;align-items:baseline;padding:.4rem 0}
		.choice small{display:block;color:var(--soft)}
		.field{margin:0 0 1rem}
		.field .error{margin:0 0 .4rem;color:var(--bad)}
		.field input{display:block;width:100%;font:inherit;padding:.55rem .7rem;border:1px solid var(--line);border-radius:.4rem;background:var(--paper);color:inherit}
		.field input[aria-invalid]{border:2px solid var(--bad)}
		button,.button{display:inline-block;margin:0 .25rem .5rem 0;font:inherit;font-weight:600;padding:.65rem 1.4rem;border:1px solid var(--main);border-radius:.4rem;background:var(--main);color:var(--paper);text-decoration:none;cursor:pointer}
		button.plain{background:transparent;color:var(--main)}
		form.row{display:inline-block;margin:0 .25rem 0 0}
		a{color:var(--main)}a.button{color:var(--paper)}
		nav{white-space:nowrap}
		:focus-visible{outline:3px solid var(--main);outline-offset:2px}
		.alert{border-left:.3rem solid var(--bad);padding:.5rem 1rem;margin:0 0 1rem}.alert ul{margin:0;padding:0;list-style:none}.alert a{color:var(--bad)}
		.note{color:var(--soft)}
		CSS;

	/** The only script: who types a number means that card, who then chooses another one does not. */
	public const SCRIPT = <<<'JS'

		(() => {
			const number = document.getElementById('number');
			const cards = document.querySelectorAll('input[name=card]');
			const other = cards[cards.length - 1];
			number.addEventListener('input', () => { if (number.value.trim() !== '') other.checked = true; });
			cards.forEach(card => card.addEventListener('change', () => { if (card !== other) number.value = ''; }));
		})();

		JS;

	public static function escape(string $text): string
	{
		return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5);
	}

	/** A link's target; anything but http and https (javascript: above all) leads nowhere. */
	public static function link(string $url): string
	{
		return preg_match('~^https?://~i', $url) === 1 ? self::escape($url) : '#';
	}

	/**
	 * @param string $title as HTML
	 * @param string $content as HTML
	 * @param string $here the page's own address, for the links to the other language
	 */
	public static function page(Texts $texts, string $title, string $content, string $here): string
	{
		$languages = [];
		foreach (Texts::LANGUAGES as $code => $name) {
			$languages[] = $code === $texts->language
				? "<strong lang=\"$code\" aria-current=\"true\">$name</strong>"
				: "<a lang=\"$code\" hreflang=\"$code\" href=\"" . self::escape(self::with($here, $code)) . "\">$name</a>";
		}
		return "<!DOCTYPE html>\n<html lang=\"$texts->language\">\n<head>\n<meta charset=\"utf-8\">\n"
			. "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n"
			. "<title>$title – UAPAY sandbox</title>\n<style>\n" . self::STYLE . "\n</style>\n</head>\n<body>\n"
			. '<header><span>' . $texts->say('sandbox') . '</span><nav aria-label="' . $texts->say('language') . '">'
			. implode(' | ', $languages) . "</nav></header>\n<main>\n<h1>$title</h1>\n$content\n</main>\n</body>\n</html>\n";
	}

	public static function with(string $url, string $language): string
	{
		return $url . (str_contains($url, '?') ? '&' : '?') . "lang=$language";
	}
}
