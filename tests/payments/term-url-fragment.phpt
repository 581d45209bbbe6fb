--TEST--
Confirmation::termUrl() puts its query before a fragment, which no server sees
--EXTENSIONS--
uapay
--FILE--
<?php
foreach (['https://p.example/a', 'https://p.example/a#top', 'https://p.example/a?x=1#top', 'https://p.example/a#top?y=2', '#', 'https://p.example/?#'] as $url) {
	$confirmation = Uapay\Confirmation::fromArray(['redirect' => ['url' => $url, 'params' => ['id' => 'p 1']]]);
	echo $confirmation->termUrl('https://shop.example/#end', 'k'), "\n";
	echo Uapay\Confirmation::fromArray(['redirect' => ['url' => $url]])->termUrl(), "\n";
}
?>
--EXPECT--
https://p.example/a?id=p%201&redirect=https%3A%2F%2Fshop.example%2F%23end&key=k
https://p.example/a
https://p.example/a?id=p%201&redirect=https%3A%2F%2Fshop.example%2F%23end&key=k#top
https://p.example/a#top
https://p.example/a?x=1&id=p%201&redirect=https%3A%2F%2Fshop.example%2F%23end&key=k#top
https://p.example/a?x=1#top
https://p.example/a?id=p%201&redirect=https%3A%2F%2Fshop.example%2F%23end&key=k#top?y=2
https://p.example/a#top?y=2
?id=p%201&redirect=https%3A%2F%2Fshop.example%2F%23end&key=k#
#
https://p.example/?&id=p%201&redirect=https%3A%2F%2Fshop.example%2F%23end&key=k#
https://p.example/?#
