<?php
// SPDX-License-Identifier: MIT

$_['heading_title'] = 'Payment';
$_['text_method'] = 'Bank card (UAPAY)';
$_['text_redirect'] = 'You pay on the page of UAPAY and come back here.';
$_['text_amount'] = 'To be paid in hryvnias: %s';
$_['text_order'] = 'Order No. %d, %s';
$_['text_description'] = 'Order No. %d, %s';
$_['button_pay'] = 'Pay by card';
$_['button_shop'] = 'Back to the shop';
$_['button_reload'] = 'Look again';

$_['text_waiting'] = 'We are waiting for the bank to confirm your payment. This takes a few seconds.';
$_['text_paid'] = 'Thank you! Your payment has been received.';
$_['text_failed'] = 'The payment was declined, and no money was taken. You can try again, with another card too.';
$_['text_open'] = 'This order has not been paid yet.';
$_['text_pending'] = 'The bank has not confirmed the payment yet. Your order is placed, and we will write to you as soon as the answer comes. Please do not pay again.';
$_['text_unknown'] = 'We do not know yet whether the payment went through. We are finding out, and will write to you. Please do not pay again.';
$_['text_refunded'] = 'The money for this order has been returned.';

$_['error_order'] = 'The order was not found. Please start the checkout again.';
$_['error_amount'] = 'This order cannot be paid by card. Please choose another payment method.';
$_['error_rate'] = 'The amount in hryvnias has changed. Please reload the page and look at it again.';
$_['error_changed'] = 'The amount in hryvnias has changed. Please look at it before you pay.';
$_['error_busy'] = 'Your payment page is being prepared. Please try again in a few seconds.';
$_['error_unavailable'] = 'The payment service does not answer, and no money was taken. Please try again in a minute or choose another payment method.';
$_['error_unreachable'] = 'The payment service does not answer, so we cannot see whether this order has been paid already. Please try again in a minute.';
$_['error_under_way'] = 'A payment for this order is under way. Please wait until it is finished.';
$_['error_unknown'] = 'We do not know yet whether your payment went through. We are finding out; please do not pay again.';
$_['error_refunded'] = 'The money for this order has been returned. Please place a new order.';

$_['text_decimal_point'] = '.';
$_['comment_pending'] = 'The bank has not confirmed the payment yet.';
$_['comment_held'] = '%s UAH have been authorised on the card and will be charged later.';
$_['comment_paid'] = '%s UAH have been paid by card.';
$_['comment_refunded'] = '%s UAH have been returned to the card.';
$_['comment_part'] = '%s UAH have been returned to the card.';
$_['comment_failed'] = 'The payment by card was declined.';
$_['comment_released'] = 'The authorisation of %s UAH has been released; nothing was charged.';
$_['comment_unknown'] = 'UAPAY reports a status of the payment that is neither paid nor declined. Look at it in UAPAY\'s cabinet.';
$_['comment_wrong_amount'] = 'UAPAY reports a payment of another amount than the %s UAH that were asked for. Look at it in UAPAY\'s cabinet before you send anything.';
$_['comment_twice'] = 'This order had been paid already, and %s UAH came a second time. Return one of the payments.';
$_['comment_changed'] = '%s UAH have been paid, but the order was changed after the payment page had been opened. Compare the amounts before you send anything.';
