--TEST--
Confirmation::termUrl() joins the redirect's URL, its params, the shop's page and the key
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

use Uapay\Confirmation;

$url = 'https://api.zero.uapay.ua/api/payments/ecom/confirm';
$confirmation = Confirmation::fromArray(['redirect' => ['url' => $url, 'params' => ['id' => 'p']]]);
echo $confirmation->termUrl(), "\n";
echo $confirmation->termUrl('https://shop.example/back?order=1&a=б'), "\n";
echo $confirmation->termUrl('https://shop.example/', 'a key+/='), "\n";
echo $confirmation->termUrl(key: 'k'), "\n";
echo "-- other shapes\n";
foreach ([
	['url' => $url],
	['url' => "$url?a=1", 'params' => ['id' => 'p', 'number' => 7, 'b' => 'x y&z', 'list' => [1], 'none' => null]],
	['url' => $url, 'params' => []],
	['url' => $url, 'params' => 'x'],
	['url' => '', 'params' => ['id' => 'p']],
	['url' => 7],
	['params' => ['id' => 'p']],
	[],
] as $redirect) {
	var_dump(Confirmation::fromArray(['redirect' => $redirect])->termUrl());
}
?>
--EXPECT--
https://api.zero.uapay.ua/api/payments/ecom/confirm?id=p
https://api.zero.uapay.ua/api/payments/ecom/confirm?id=p&redirect=https%3A%2F%2Fshop.example%2Fback%3Forder%3D1%26a%3D%D0%B1
https://api.zero.uapay.ua/api/payments/ecom/confirm?id=p&redirect=https%3A%2F%2Fshop.example%2F&key=a%20key%2B%2F%3D
https://api.zero.uapay.ua/api/payments/ecom/confirm?id=p&key=k
-- other shapes
string(51) "https://api.zero.uapay.ua/api/payments/ecom/confirm"
string(81) "https://api.zero.uapay.ua/api/payments/ecom/confirm?a=1&id=p&number=7&b=x%20y%26z"
string(51) "https://api.zero.uapay.ua/api/payments/ecom/confirm"
string(51) "https://api.zero.uapay.ua/api/payments/ecom/confirm"
NULL
NULL
NULL
NULL
