<?php
require __DIR__ . '/../uapay.inc';

foreach (['uapay.ua/api/acquiring/receipts/v2/1.pdf', 'https://api.zero.uapay.ua/1.pdf', ''] as $link) {
	var_dump(Uapay\Payment::fromArray(['paymentId' => 'p', 'chequeLink' => $link])->chequeLink);
}
foreach (['/acquiring/receipts/ab.pdf', 'https://api.stage.uapay.ua/1.pdf'] as $path) {
	var_dump(Uapay\Callback::fromArray(['receiptPath' => $path])->receiptPath);
}
?>
