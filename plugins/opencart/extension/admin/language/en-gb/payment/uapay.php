<?php
// SPDX-License-Identifier: MIT

$_['heading_title'] = 'UAPAY';
$_['text_extension'] = 'Extensions';
$_['text_edit'] = 'Card payments through UAPAY';
$_['text_saved'] = 'The settings have been saved.';
$_['text_access'] = 'Access';
$_['text_payments'] = 'Payments and orders';
$_['text_checkout'] = 'Checkout';
$_['text_has_key'] = 'a key is saved';
$_['text_keep'] = '- leave as it is -';
$_['text_all_zones'] = 'All zones';

$_['entry_client_id'] = 'Client id';
$_['entry_secret_key'] = 'Key';
$_['help_secret_key'] = 'From UAPAY\'s cabinet. It is never shown again; leave the field empty to keep the saved one.';
$_['entry_environment'] = 'Server';
$_['text_production'] = 'UAPAY: takes money';
$_['text_demo'] = 'UAPAY\'s demo server';
$_['text_custom'] = 'Another address (a sandbox)';
$_['entry_url'] = 'Address';
$_['help_url'] = 'Only for another address: without "api/", such as http://127.0.0.1:8620/';
$_['entry_callback_url'] = 'Callback address';
$_['help_callback_url'] = 'Give it to your manager at UAPAY, who puts it on the allow-list. Without that UAPAY\'s server for real payments does not report any.';
$_['button_check'] = 'Check connection';

$_['entry_type'] = 'Charging';
$_['text_pay'] = 'Charge at once';
$_['text_hold'] = 'Authorise only: you charge or release it on the order\'s page';
$_['help_type'] = 'UAPAY does not say how long an authorisation lasts: ask your manager.';
$_['entry_pending'] = 'Status: the bank has not decided';
$_['entry_held'] = 'Status: authorised';
$_['entry_paid'] = 'Status: paid';
$_['entry_refunded'] = 'Status: refunded';
$_['entry_failed'] = 'Status: declined';
$_['entry_released'] = 'Status: authorisation released';

$_['entry_min_total'] = 'Smallest total, UAH';
$_['entry_max_total'] = 'Largest total, UAH';
$_['help_total'] = 'Orders below or above are not offered this method. Empty: no limit.';
$_['entry_geo_zone'] = 'Geo zone';
$_['entry_sort_order'] = 'Sort order';
$_['entry_status'] = 'Status';

$_['error_permission'] = 'You may not change the settings and payments of UAPAY.';
$_['error_extension'] = 'The PHP extension uapay is not loaded, so this method is not offered in the checkout. Install it for this PHP (%s) with PIE, PECL or from a package, add extension=uapay to %s and restart PHP.';
$_['error_client_id'] = 'The client id is needed.';
$_['error_secret_key'] = 'The key is needed.';
$_['error_environment'] = 'Choose a server.';
$_['error_total'] = 'This must be an amount in hryvnias, such as 19.99.';

$_['text_uah'] = 'UAH';
$_['text_none'] = 'Nobody has tried to pay this order through UAPAY.';
$_['text_received'] = 'Received';
$_['text_refunded'] = 'Refunded';
$_['text_invoice'] = 'Invoice';
$_['text_payment'] = 'Payment';
$_['text_amount'] = 'Amount in hryvnias';
$_['text_events'] = 'Callbacks';
$_['text_busy'] = 'UAPAY is being asked just now.';
$_['text_unclear'] = 'It is not known whether UAPAY has done this: %s, %s UAH.';
$_['text_ask_first'] = 'Nothing else can be done with this payment before you have asked.';
$_['text_undecidable'] = 'UAPAY does not report partial refunds. Look into UAPAY\'s cabinet, and then say here whether it was done.';
$_['text_look_again'] = 'UAPAY has not done it so far. The request may still be under way: ask again in a minute.';
$_['text_looked'] = 'This is what UAPAY says.';
$_['text_done_complete'] = 'The money has been charged.';
$_['text_done_cancel'] = 'The authorisation has been released.';
$_['text_done_reverse'] = 'The money has been returned.';
$_['button_complete'] = 'Charge';
$_['button_cancel'] = 'Release';
$_['button_reverse'] = 'Refund';
$_['button_look'] = 'Ask UAPAY';
$_['button_done'] = 'It was done';
$_['button_undone'] = 'It was not done';
$_['confirm_complete'] = 'Charge %s UAH?';
$_['confirm_cancel'] = 'Release the authorisation? The money cannot be charged any more then.';
$_['confirm_reverse'] = 'Return %s UAH to the buyer?';

$_['action_create'] = 'open the payment page';
$_['action_complete'] = 'charge';
$_['action_cancel'] = 'release';
$_['action_reverse'] = 'refund';

$_['outcome_pending'] = 'Not paid yet';
$_['outcome_held'] = 'Authorised';
$_['outcome_paid'] = 'Paid';
$_['outcome_refunded'] = 'Refunded';
$_['outcome_failed'] = 'Not paid';
$_['outcome_unknown'] = 'Unknown';

$_['error_order'] = 'There is no such payment.';
$_['error_busy'] = 'UAPAY is being asked about this payment just now. Reload the page in a minute.';
$_['error_unclear'] = 'UAPAY did not answer, and it is not known whether it has done it. Ask before you try again.';
$_['error_state'] = 'This payment is not in a state for that.';
$_['error_action_amount'] = 'The amount must be in hryvnias, such as 19.99, and not more than there is.';
$_['error_not_done'] = 'Nothing has been done. %s';
