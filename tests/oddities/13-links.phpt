--TEST--
Oddity 13: chequeLink may lack its scheme, receiptPath its host; both stay as they are
--EXTENSIONS--
uapay
--FILE--
<?php
require __DIR__ . '/../uapay.inc';

foreach (['uapay.ua/api/acquiring/receipts/v2/1.pdf', 'https://api.zero.uapay.ua/1.pdf', ''] as $link) {
	var_dump(Uapay\Payment::fromArray(['paymentId' => 'p', 'chequeLink' => $link])->chequeLink);
}
foreach (['/acquiring/receipts/ab.pdf', 'https://api.stage.uapay.ua/1.pdf'] as $path) {
	var_dump(Uapay\Callback::fromArray(['receiptPath' => $path])->receiptPath);
}
?>
--EXPECT--
string(40) "uapay.ua/api/acquiring/receipts/v2/1.pdf"
string(31) "https://api.zero.uapay.ua/1.pdf"
string(0) ""
string(26) "/acquiring/receipts/ab.pdf"
string(32) "https://api.stage.uapay.ua/1.pdf"
