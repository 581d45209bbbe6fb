<?php
require __DIR__ . '/../uapay.inc';

foreach (['5355175521', '535517******5521', '0000000001', 4111111111] as $masked) {
	$payment = Uapay\Payment::fromArray(['paymentId' => 'p', 'cardFromMasked' => $masked, 'cardToMasked' => $masked]);
	$callback = Uapay\Callback::fromArray(['cardPanMasked' => $masked]);
	echo json_encode([$payment->cardFromMasked, $payment->cardToMasked, $callback->cardFromMasked]), "\n";
}
?>
