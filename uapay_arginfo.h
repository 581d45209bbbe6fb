/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: ad047a6d190f5bf6a8005237881af45dbcd042eb */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_PaymentOutcome_canFollow, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO(0, previous, Uapay\\PaymentOutcome, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Uapay_Client___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secretKey, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, environment, Uapay\\Environment, MAY_BE_STRING, "Uapay\\Environment::Production")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connectTimeout, IS_DOUBLE, 0, "3.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 0, "25.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxRetries, IS_LONG, 0, "2")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, requireSignedResponses, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, proxy, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, caFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sessionStore, IS_OBJECT, 1, "null")
	ZEND_ARG_TYPE_MASK(0, logger, MAY_BE_OBJECT|MAY_BE_CALLABLE|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, appInfo, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, transport, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceparent, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Client_with, 0, 0, Uapay\\Client, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, options, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Client_session, 0, 0, Uapay\\Session, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Client_renewSession arginfo_class_Uapay_Client_session

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Client_ping, 0, 0, Uapay\\Ping, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Client_callback, 0, 1, Uapay\\Callback, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, previousKeys, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Client_request, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, params, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, data, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Client_stats, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Uapay_Invoices___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoices_create, 0, 1, Uapay\\CreatedInvoice, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, systemType, Uapay\\SystemType, 0, "Uapay\\SystemType::Ecom")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Invoices_update, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoices_show, 0, 1, Uapay\\Invoice, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoices_showList, 0, 0, Uapay\\InvoiceList, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, ids, Traversable, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, externalIds, Traversable, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoices_each, 0, 0, Uapay\\AnswerIterator, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, ids, Traversable, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, externalIds, Traversable, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoices_findByExternalId, 0, 1, Uapay\\Invoice, 1)
	ZEND_ARG_TYPE_INFO(0, externalId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Payments___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Payments_create, 0, 2, Uapay\\CreatedPayment, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, device, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, locale, Uapay\\Locale, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Payments_checkStatus, 0, 2, Uapay\\PaymentCheck, 0)
	ZEND_ARG_TYPE_INFO(0, paymentId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Payments_confirm, 0, 4, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, paymentId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Payments_complete, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, paymentId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, amount, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Payments_cancel, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, paymentId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Payments_reverse arginfo_class_Uapay_Payments_complete

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Payments_show, 0, 1, Uapay\\Payment, 0)
	ZEND_ARG_TYPE_INFO(0, paymentId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Payments_showMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, paymentIds, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Payments_each, 0, 1, Uapay\\AnswerIterator, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, paymentIds, Traversable, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Payments_showCommission, 0, 2, Uapay\\Commission, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Subscriptions___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Subscriptions_update, 0, 1, Uapay\\Subscription, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, interval, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, expiresAt, DateTimeInterface, MAY_BE_LONG|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Ping___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Ping_text, 0, 1, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, locale, Uapay\\Locale, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Money___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Money_kopecks, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_MASK(0, hryvnias, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Money_format, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, kopecks, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Invoice___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoice_outcome, 0, 0, Uapay\\PaymentOutcome, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Invoice_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Invoice_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Invoice_fromArray, 0, 1, Uapay\\Invoice, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Invoice___serialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Invoice___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Payment___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_Payment_outcome arginfo_class_Uapay_Invoice_outcome

#define arginfo_class_Uapay_Payment_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Payment_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Payment_fromArray, 0, 1, Uapay\\Payment, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Payment___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Payment___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_CreatedInvoice___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_CreatedInvoice_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_CreatedInvoice_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_CreatedInvoice_fromArray, 0, 1, Uapay\\CreatedInvoice, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_CreatedInvoice___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_CreatedInvoice___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_CreatedPayment___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_CreatedPayment_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_CreatedPayment_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_CreatedPayment_fromArray, 0, 1, Uapay\\CreatedPayment, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_PaymentCheck___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_PaymentCheck_outcome arginfo_class_Uapay_Invoice_outcome

#define arginfo_class_Uapay_PaymentCheck_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_PaymentCheck_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_PaymentCheck_fromArray, 0, 1, Uapay\\PaymentCheck, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_PaymentCheck___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_PaymentCheck___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_Confirmation___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Confirmation_termUrl, 0, 0, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, returnUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, key, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Confirmation_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Confirmation_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Confirmation_fromArray, 0, 1, Uapay\\Confirmation, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Confirmation___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Confirmation___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_Commission___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_Commission_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Commission_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Commission_fromArray, 0, 1, Uapay\\Commission, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Commission___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Commission___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_Subscription___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_Subscription_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Subscription_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Subscription_fromArray, 0, 1, Uapay\\Subscription, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Subscription___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Subscription___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_Service___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_Service_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Service_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Service_fromArray, 0, 1, Uapay\\Service, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Service___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Service___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_Session___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_Session_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Session_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Session_fromArray, 0, 1, Uapay\\Session, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Callback___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_Callback_outcome arginfo_class_Uapay_Invoice_outcome

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Callback_eventKey, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Callback_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Callback_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Callback_fromArray, 0, 1, Uapay\\Callback, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Callback___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_Callback___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_ListError___construct arginfo_class_Uapay_Invoices___construct

#define arginfo_class_Uapay_ListError_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_ListError_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_ListError_fromArray, 0, 1, Uapay\\ListError, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_ListError___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_ListError___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_InvoiceList___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_InvoiceList_getIterator, 0, 0, ArrayIterator, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_InvoiceList_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_InvoiceList_toArray arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_InvoiceList_jsonSerialize arginfo_class_Uapay_Client_stats

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_InvoiceList_fromArray, 0, 1, Uapay\\InvoiceList, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_InvoiceList___serialize arginfo_class_Uapay_Client_stats

#define arginfo_class_Uapay_InvoiceList___unserialize arginfo_class_Uapay_Invoice___unserialize

#define arginfo_class_Uapay_AnswerIterator___construct arginfo_class_Uapay_Invoices___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_AnswerIterator_current, 0, 0, IS_OBJECT, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_AnswerIterator_key, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_AnswerIterator_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_AnswerIterator_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_AnswerIterator_rewind arginfo_class_Uapay_AnswerIterator_next

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Uapay_Testing_Fake___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 0, "\'1\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secretKey, IS_STRING, 1, "\'key-of-the-fake\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Testing_Fake_client arginfo_class_Uapay_Client_with

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Testing_Fake_reply, 0, 1, Uapay\\Testing\\Fake, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, data, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, times, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Testing_Fake_refuse, 0, 2, Uapay\\Testing\\Fake, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fields, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, httpStatus, IS_LONG, 0, "200")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, details, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, times, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Uapay_Testing_Fake_lose, 0, 0, Uapay\\Testing\\Fake, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, path, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, times, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

#define arginfo_class_Uapay_Testing_Fake_unreachable arginfo_class_Uapay_Testing_Fake_lose

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Testing_Fake_requests, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, path, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Testing_Fake_callback, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, claims, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Uapay_Testing_Fake___invoke, 0, 3, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, url, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, timeout, IS_DOUBLE, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Uapay_PaymentOutcome, canFollow);
ZEND_METHOD(Uapay_Client, __construct);
ZEND_METHOD(Uapay_Client, with);
ZEND_METHOD(Uapay_Client, session);
ZEND_METHOD(Uapay_Client, renewSession);
ZEND_METHOD(Uapay_Client, ping);
ZEND_METHOD(Uapay_Client, callback);
ZEND_METHOD(Uapay_Client, request);
ZEND_METHOD(Uapay_Client, stats);
ZEND_METHOD(Uapay_Money, __construct);
ZEND_METHOD(Uapay_Invoices, create);
ZEND_METHOD(Uapay_Invoices, update);
ZEND_METHOD(Uapay_Invoices, show);
ZEND_METHOD(Uapay_Invoices, showList);
ZEND_METHOD(Uapay_Invoices, each);
ZEND_METHOD(Uapay_Invoices, findByExternalId);
ZEND_METHOD(Uapay_Payments, create);
ZEND_METHOD(Uapay_Payments, checkStatus);
ZEND_METHOD(Uapay_Payments, confirm);
ZEND_METHOD(Uapay_Payments, complete);
ZEND_METHOD(Uapay_Payments, cancel);
ZEND_METHOD(Uapay_Payments, reverse);
ZEND_METHOD(Uapay_Payments, show);
ZEND_METHOD(Uapay_Payments, showMany);
ZEND_METHOD(Uapay_Payments, each);
ZEND_METHOD(Uapay_Payments, showCommission);
ZEND_METHOD(Uapay_Subscriptions, update);
ZEND_METHOD(Uapay_Ping, text);
ZEND_METHOD(Uapay_Money, kopecks);
ZEND_METHOD(Uapay_Money, format);
ZEND_METHOD(Uapay_Invoice, outcome);
ZEND_METHOD(Uapay_Invoice, toArray);
ZEND_METHOD(Uapay_Invoice, jsonSerialize);
ZEND_METHOD(Uapay_Invoice, fromArray);
ZEND_METHOD(Uapay_Invoice, __unserialize);
ZEND_METHOD(Uapay_Payment, outcome);
ZEND_METHOD(Uapay_Confirmation, termUrl);
ZEND_METHOD(Uapay_Callback, eventKey);
ZEND_METHOD(Uapay_InvoiceList, getIterator);
ZEND_METHOD(Uapay_InvoiceList, count);
ZEND_METHOD(Uapay_AnswerIterator, current);
ZEND_METHOD(Uapay_AnswerIterator, key);
ZEND_METHOD(Uapay_AnswerIterator, next);
ZEND_METHOD(Uapay_AnswerIterator, valid);
ZEND_METHOD(Uapay_AnswerIterator, rewind);
ZEND_METHOD(Uapay_Testing_Fake, __construct);
ZEND_METHOD(Uapay_Testing_Fake, client);
ZEND_METHOD(Uapay_Testing_Fake, reply);
ZEND_METHOD(Uapay_Testing_Fake, refuse);
ZEND_METHOD(Uapay_Testing_Fake, lose);
ZEND_METHOD(Uapay_Testing_Fake, unreachable);
ZEND_METHOD(Uapay_Testing_Fake, requests);
ZEND_METHOD(Uapay_Testing_Fake, callback);
ZEND_METHOD(Uapay_Testing_Fake, __invoke);


static const zend_function_entry class_Uapay_Environment_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_SystemType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_InvoiceType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_InvoiceStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_PaymentStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_PaymentSystemStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_ConfirmationType_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Locale_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_PaymentOutcome_methods[] = {
	ZEND_ME(Uapay_PaymentOutcome, canFollow, arginfo_class_Uapay_PaymentOutcome_canFollow, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_PingCause_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Client_methods[] = {
	ZEND_ME(Uapay_Client, __construct, arginfo_class_Uapay_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, with, arginfo_class_Uapay_Client_with, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, session, arginfo_class_Uapay_Client_session, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, renewSession, arginfo_class_Uapay_Client_renewSession, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, ping, arginfo_class_Uapay_Client_ping, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, callback, arginfo_class_Uapay_Client_callback, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, request, arginfo_class_Uapay_Client_request, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Client, stats, arginfo_class_Uapay_Client_stats, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Invoices_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Invoices___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Invoices, create, arginfo_class_Uapay_Invoices_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoices, update, arginfo_class_Uapay_Invoices_update, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoices, show, arginfo_class_Uapay_Invoices_show, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoices, showList, arginfo_class_Uapay_Invoices_showList, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoices, each, arginfo_class_Uapay_Invoices_each, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoices, findByExternalId, arginfo_class_Uapay_Invoices_findByExternalId, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Payments_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Payments___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Payments, create, arginfo_class_Uapay_Payments_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, checkStatus, arginfo_class_Uapay_Payments_checkStatus, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, confirm, arginfo_class_Uapay_Payments_confirm, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, complete, arginfo_class_Uapay_Payments_complete, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, cancel, arginfo_class_Uapay_Payments_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, reverse, arginfo_class_Uapay_Payments_reverse, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, show, arginfo_class_Uapay_Payments_show, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, showMany, arginfo_class_Uapay_Payments_showMany, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, each, arginfo_class_Uapay_Payments_each, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Payments, showCommission, arginfo_class_Uapay_Payments_showCommission, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Subscriptions_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Subscriptions___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Subscriptions, update, arginfo_class_Uapay_Subscriptions_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Ping_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Ping___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Ping, text, arginfo_class_Uapay_Ping_text, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Money_methods[] = {
	ZEND_ME(Uapay_Money, __construct, arginfo_class_Uapay_Money___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Money, kopecks, arginfo_class_Uapay_Money_kopecks, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Uapay_Money, format, arginfo_class_Uapay_Money_format, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Invoice_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Invoice___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Invoice, outcome, arginfo_class_Uapay_Invoice_outcome, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoice, toArray, arginfo_class_Uapay_Invoice_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoice, jsonSerialize, arginfo_class_Uapay_Invoice_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoice, fromArray, arginfo_class_Uapay_Invoice_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Invoice___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Invoice, __unserialize, arginfo_class_Uapay_Invoice___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Payment_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Payment___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Payment, outcome, arginfo_class_Uapay_Payment_outcome, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Payment_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Payment_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Payment_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Payment___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_Payment___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_CreatedInvoice_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_CreatedInvoice___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_CreatedInvoice_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_CreatedInvoice_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_CreatedInvoice_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_CreatedInvoice___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_CreatedInvoice___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_CreatedPayment_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_CreatedPayment___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_CreatedPayment_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_CreatedPayment_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_CreatedPayment_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_PaymentCheck_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_PaymentCheck___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Payment, outcome, outcome, arginfo_class_Uapay_PaymentCheck_outcome, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_PaymentCheck_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_PaymentCheck_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_PaymentCheck_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_PaymentCheck___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_PaymentCheck___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Confirmation_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Confirmation___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_Confirmation, termUrl, arginfo_class_Uapay_Confirmation_termUrl, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Confirmation_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Confirmation_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Confirmation_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Confirmation___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_Confirmation___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Commission_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Commission___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Commission_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Commission_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Commission_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Commission___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_Commission___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Subscription_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Subscription___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Subscription_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Subscription_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Subscription_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Subscription___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_Subscription___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Service_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Service___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Service_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Service_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Service_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Service___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_Service___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Session_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Session___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Session_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Session_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Session_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Callback_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_Callback___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Payment, outcome, outcome, arginfo_class_Uapay_Callback_outcome, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Callback, eventKey, arginfo_class_Uapay_Callback_eventKey, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_Callback_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_Callback_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_Callback_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_Callback___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_Callback___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_ListError_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_ListError___construct, ZEND_ACC_PRIVATE)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_ListError_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_ListError_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_ListError_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_ListError___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_ListError___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_InvoiceList_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_InvoiceList___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_InvoiceList, getIterator, arginfo_class_Uapay_InvoiceList_getIterator, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_InvoiceList, count, arginfo_class_Uapay_InvoiceList_count, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, toArray, toArray, arginfo_class_Uapay_InvoiceList_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, jsonSerialize, jsonSerialize, arginfo_class_Uapay_InvoiceList_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, fromArray, fromArray, arginfo_class_Uapay_InvoiceList_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Uapay_Invoice, __serialize, toArray, arginfo_class_Uapay_InvoiceList___serialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Uapay_Invoice, __unserialize, __unserialize, arginfo_class_Uapay_InvoiceList___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_AnswerIterator_methods[] = {
	ZEND_MALIAS(Uapay_Money, __construct, __construct, arginfo_class_Uapay_AnswerIterator___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Uapay_AnswerIterator, current, arginfo_class_Uapay_AnswerIterator_current, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_AnswerIterator, key, arginfo_class_Uapay_AnswerIterator_key, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_AnswerIterator, next, arginfo_class_Uapay_AnswerIterator_next, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_AnswerIterator, valid, arginfo_class_Uapay_AnswerIterator_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_AnswerIterator, rewind, arginfo_class_Uapay_AnswerIterator_rewind, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_UapayException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_InvalidRequestException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_CallException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_ApiException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_TransportException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_OutcomeUnknownException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_ProtocolException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_SignatureException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Exception_SessionException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Testing_Fake_methods[] = {
	ZEND_ME(Uapay_Testing_Fake, __construct, arginfo_class_Uapay_Testing_Fake___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, client, arginfo_class_Uapay_Testing_Fake_client, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, reply, arginfo_class_Uapay_Testing_Fake_reply, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, refuse, arginfo_class_Uapay_Testing_Fake_refuse, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, lose, arginfo_class_Uapay_Testing_Fake_lose, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, unreachable, arginfo_class_Uapay_Testing_Fake_unreachable, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, requests, arginfo_class_Uapay_Testing_Fake_requests, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, callback, arginfo_class_Uapay_Testing_Fake_callback, ZEND_ACC_PUBLIC)
	ZEND_ME(Uapay_Testing_Fake, __invoke, arginfo_class_Uapay_Testing_Fake___invoke, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Uapay_Testing_UnexpectedRequest_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Uapay_Environment(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\Environment", IS_STRING, class_Uapay_Environment_methods);

	zval enum_case_Production_value;
	zend_string *enum_case_Production_value_str = zend_string_init("https://api.uapay.ua/", strlen("https://api.uapay.ua/"), 1);
	ZVAL_STR(&enum_case_Production_value, enum_case_Production_value_str);
	zend_enum_add_case_cstr(class_entry, "Production", &enum_case_Production_value);

	zval enum_case_Demo_value;
	zend_string *enum_case_Demo_value_str = zend_string_init("https://api.demo.uapay.ua/", strlen("https://api.demo.uapay.ua/"), 1);
	ZVAL_STR(&enum_case_Demo_value, enum_case_Demo_value_str);
	zend_enum_add_case_cstr(class_entry, "Demo", &enum_case_Demo_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_SystemType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\SystemType", IS_STRING, class_Uapay_SystemType_methods);

	zval enum_case_Ecom_value;
	zend_string *enum_case_Ecom_value_str = zend_string_init("ECOM", strlen("ECOM"), 1);
	ZVAL_STR(&enum_case_Ecom_value, enum_case_Ecom_value_str);
	zend_enum_add_case_cstr(class_entry, "Ecom", &enum_case_Ecom_value);

	zval enum_case_P2p_value;
	zend_string *enum_case_P2p_value_str = zend_string_init("P2P", strlen("P2P"), 1);
	ZVAL_STR(&enum_case_P2p_value, enum_case_P2p_value_str);
	zend_enum_add_case_cstr(class_entry, "P2p", &enum_case_P2p_value);

	zval enum_case_Biller_value;
	zend_string *enum_case_Biller_value_str = zend_string_init("BILLER", strlen("BILLER"), 1);
	ZVAL_STR(&enum_case_Biller_value, enum_case_Biller_value_str);
	zend_enum_add_case_cstr(class_entry, "Biller", &enum_case_Biller_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("UNKNOWN", strlen("UNKNOWN"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_InvoiceType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\InvoiceType", IS_STRING, class_Uapay_InvoiceType_methods);

	zval enum_case_Pay_value;
	zend_string *enum_case_Pay_value_str = zend_string_init("PAY", strlen("PAY"), 1);
	ZVAL_STR(&enum_case_Pay_value, enum_case_Pay_value_str);
	zend_enum_add_case_cstr(class_entry, "Pay", &enum_case_Pay_value);

	zval enum_case_Hold_value;
	zend_string *enum_case_Hold_value_str = zend_string_init("HOLD", strlen("HOLD"), 1);
	ZVAL_STR(&enum_case_Hold_value, enum_case_Hold_value_str);
	zend_enum_add_case_cstr(class_entry, "Hold", &enum_case_Hold_value);

	zval enum_case_Subscribe_value;
	zend_string *enum_case_Subscribe_value_str = zend_string_init("SUBSCRIBE", strlen("SUBSCRIBE"), 1);
	ZVAL_STR(&enum_case_Subscribe_value, enum_case_Subscribe_value_str);
	zend_enum_add_case_cstr(class_entry, "Subscribe", &enum_case_Subscribe_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("UNKNOWN", strlen("UNKNOWN"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_InvoiceStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\InvoiceStatus", IS_STRING, class_Uapay_InvoiceStatus_methods);

	zval enum_case_Active_value;
	zend_string *enum_case_Active_value_str = zend_string_init("ACTIVE", strlen("ACTIVE"), 1);
	ZVAL_STR(&enum_case_Active_value, enum_case_Active_value_str);
	zend_enum_add_case_cstr(class_entry, "Active", &enum_case_Active_value);

	zval enum_case_Inactive_value;
	zend_string *enum_case_Inactive_value_str = zend_string_init("INACTIVE", strlen("INACTIVE"), 1);
	ZVAL_STR(&enum_case_Inactive_value, enum_case_Inactive_value_str);
	zend_enum_add_case_cstr(class_entry, "Inactive", &enum_case_Inactive_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("UNKNOWN", strlen("UNKNOWN"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_PaymentStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\PaymentStatus", IS_STRING, class_Uapay_PaymentStatus_methods);

	zval enum_case_New_value;
	zend_string *enum_case_New_value_str = zend_string_init("NEW", strlen("NEW"), 1);
	ZVAL_STR(&enum_case_New_value, enum_case_New_value_str);
	zend_enum_add_case_cstr(class_entry, "New", &enum_case_New_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("PAID", strlen("PAID"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_Finished_value;
	zend_string *enum_case_Finished_value_str = zend_string_init("FINISHED", strlen("FINISHED"), 1);
	ZVAL_STR(&enum_case_Finished_value, enum_case_Finished_value_str);
	zend_enum_add_case_cstr(class_entry, "Finished", &enum_case_Finished_value);

	zval enum_case_Reversed_value;
	zend_string *enum_case_Reversed_value_str = zend_string_init("REVERSED", strlen("REVERSED"), 1);
	ZVAL_STR(&enum_case_Reversed_value, enum_case_Reversed_value_str);
	zend_enum_add_case_cstr(class_entry, "Reversed", &enum_case_Reversed_value);

	zval enum_case_Canceled_value;
	zend_string *enum_case_Canceled_value_str = zend_string_init("CANCELED", strlen("CANCELED"), 1);
	ZVAL_STR(&enum_case_Canceled_value, enum_case_Canceled_value_str);
	zend_enum_add_case_cstr(class_entry, "Canceled", &enum_case_Canceled_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("UNKNOWN", strlen("UNKNOWN"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_PaymentSystemStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\PaymentSystemStatus", IS_STRING, class_Uapay_PaymentSystemStatus_methods);

	zval enum_case_Open_value;
	zend_string *enum_case_Open_value_str = zend_string_init("OPEN", strlen("OPEN"), 1);
	ZVAL_STR(&enum_case_Open_value, enum_case_Open_value_str);
	zend_enum_add_case_cstr(class_entry, "Open", &enum_case_Open_value);

	zval enum_case_Payed_value;
	zend_string *enum_case_Payed_value_str = zend_string_init("PAYED", strlen("PAYED"), 1);
	ZVAL_STR(&enum_case_Payed_value, enum_case_Payed_value_str);
	zend_enum_add_case_cstr(class_entry, "Payed", &enum_case_Payed_value);

	zval enum_case_Finished_value;
	zend_string *enum_case_Finished_value_str = zend_string_init("FINISHED", strlen("FINISHED"), 1);
	ZVAL_STR(&enum_case_Finished_value, enum_case_Finished_value_str);
	zend_enum_add_case_cstr(class_entry, "Finished", &enum_case_Finished_value);

	zval enum_case_Reversed_value;
	zend_string *enum_case_Reversed_value_str = zend_string_init("REVERSED", strlen("REVERSED"), 1);
	ZVAL_STR(&enum_case_Reversed_value, enum_case_Reversed_value_str);
	zend_enum_add_case_cstr(class_entry, "Reversed", &enum_case_Reversed_value);

	zval enum_case_Returned_value;
	zend_string *enum_case_Returned_value_str = zend_string_init("RETURNED", strlen("RETURNED"), 1);
	ZVAL_STR(&enum_case_Returned_value, enum_case_Returned_value_str);
	zend_enum_add_case_cstr(class_entry, "Returned", &enum_case_Returned_value);

	zval enum_case_Closed_value;
	zend_string *enum_case_Closed_value_str = zend_string_init("CLOSED", strlen("CLOSED"), 1);
	ZVAL_STR(&enum_case_Closed_value, enum_case_Closed_value_str);
	zend_enum_add_case_cstr(class_entry, "Closed", &enum_case_Closed_value);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("PENDING", strlen("PENDING"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Rejected_value;
	zend_string *enum_case_Rejected_value_str = zend_string_init("REJECTED", strlen("REJECTED"), 1);
	ZVAL_STR(&enum_case_Rejected_value, enum_case_Rejected_value_str);
	zend_enum_add_case_cstr(class_entry, "Rejected", &enum_case_Rejected_value);

	zval enum_case_Holded_value;
	zend_string *enum_case_Holded_value_str = zend_string_init("HOLDED", strlen("HOLDED"), 1);
	ZVAL_STR(&enum_case_Holded_value, enum_case_Holded_value_str);
	zend_enum_add_case_cstr(class_entry, "Holded", &enum_case_Holded_value);

	zval enum_case_Canceled_value;
	zend_string *enum_case_Canceled_value_str = zend_string_init("CANCELED", strlen("CANCELED"), 1);
	ZVAL_STR(&enum_case_Canceled_value, enum_case_Canceled_value_str);
	zend_enum_add_case_cstr(class_entry, "Canceled", &enum_case_Canceled_value);

	zval enum_case_NeedsConfirmation_value;
	zend_string *enum_case_NeedsConfirmation_value_str = zend_string_init("NEEDS_CONFIRMATION", strlen("NEEDS_CONFIRMATION"), 1);
	ZVAL_STR(&enum_case_NeedsConfirmation_value, enum_case_NeedsConfirmation_value_str);
	zend_enum_add_case_cstr(class_entry, "NeedsConfirmation", &enum_case_NeedsConfirmation_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("UNKNOWN", strlen("UNKNOWN"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_ConfirmationType(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\ConfirmationType", IS_STRING, class_Uapay_ConfirmationType_methods);

	zval enum_case_Lookup_value;
	zend_string *enum_case_Lookup_value_str = zend_string_init("LOOKUP", strlen("LOOKUP"), 1);
	ZVAL_STR(&enum_case_Lookup_value, enum_case_Lookup_value_str);
	zend_enum_add_case_cstr(class_entry, "Lookup", &enum_case_Lookup_value);

	zval enum_case_ThreeDs_value;
	zend_string *enum_case_ThreeDs_value_str = zend_string_init("3DS", strlen("3DS"), 1);
	ZVAL_STR(&enum_case_ThreeDs_value, enum_case_ThreeDs_value_str);
	zend_enum_add_case_cstr(class_entry, "ThreeDs", &enum_case_ThreeDs_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("UNKNOWN", strlen("UNKNOWN"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Locale(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\Locale", IS_STRING, class_Uapay_Locale_methods);

	zval enum_case_Uk_value;
	zend_string *enum_case_Uk_value_str = zend_string_init("uk", strlen("uk"), 1);
	ZVAL_STR(&enum_case_Uk_value, enum_case_Uk_value_str);
	zend_enum_add_case_cstr(class_entry, "Uk", &enum_case_Uk_value);

	zval enum_case_Ru_value;
	zend_string *enum_case_Ru_value_str = zend_string_init("ru", strlen("ru"), 1);
	ZVAL_STR(&enum_case_Ru_value, enum_case_Ru_value_str);
	zend_enum_add_case_cstr(class_entry, "Ru", &enum_case_Ru_value);

	zval enum_case_En_value;
	zend_string *enum_case_En_value_str = zend_string_init("en", strlen("en"), 1);
	ZVAL_STR(&enum_case_En_value, enum_case_En_value_str);
	zend_enum_add_case_cstr(class_entry, "En", &enum_case_En_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_PaymentOutcome(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\PaymentOutcome", IS_STRING, class_Uapay_PaymentOutcome_methods);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("pending", strlen("pending"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Held_value;
	zend_string *enum_case_Held_value_str = zend_string_init("held", strlen("held"), 1);
	ZVAL_STR(&enum_case_Held_value, enum_case_Held_value_str);
	zend_enum_add_case_cstr(class_entry, "Held", &enum_case_Held_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_Refunded_value;
	zend_string *enum_case_Refunded_value_str = zend_string_init("refunded", strlen("refunded"), 1);
	ZVAL_STR(&enum_case_Refunded_value, enum_case_Refunded_value_str);
	zend_enum_add_case_cstr(class_entry, "Refunded", &enum_case_Refunded_value);

	zval enum_case_Failed_value;
	zend_string *enum_case_Failed_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&enum_case_Failed_value, enum_case_Failed_value_str);
	zend_enum_add_case_cstr(class_entry, "Failed", &enum_case_Failed_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_PingCause(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Uapay\\PingCause", IS_STRING, class_Uapay_PingCause_methods);

	zval enum_case_Dns_value;
	zend_string *enum_case_Dns_value_str = zend_string_init("dns", strlen("dns"), 1);
	ZVAL_STR(&enum_case_Dns_value, enum_case_Dns_value_str);
	zend_enum_add_case_cstr(class_entry, "Dns", &enum_case_Dns_value);

	zval enum_case_Connect_value;
	zend_string *enum_case_Connect_value_str = zend_string_init("connect", strlen("connect"), 1);
	ZVAL_STR(&enum_case_Connect_value, enum_case_Connect_value_str);
	zend_enum_add_case_cstr(class_entry, "Connect", &enum_case_Connect_value);

	zval enum_case_ConnectTimeout_value;
	zend_string *enum_case_ConnectTimeout_value_str = zend_string_init("connect_timeout", strlen("connect_timeout"), 1);
	ZVAL_STR(&enum_case_ConnectTimeout_value, enum_case_ConnectTimeout_value_str);
	zend_enum_add_case_cstr(class_entry, "ConnectTimeout", &enum_case_ConnectTimeout_value);

	zval enum_case_Timeout_value;
	zend_string *enum_case_Timeout_value_str = zend_string_init("timeout", strlen("timeout"), 1);
	ZVAL_STR(&enum_case_Timeout_value, enum_case_Timeout_value_str);
	zend_enum_add_case_cstr(class_entry, "Timeout", &enum_case_Timeout_value);

	zval enum_case_Reset_value;
	zend_string *enum_case_Reset_value_str = zend_string_init("reset", strlen("reset"), 1);
	ZVAL_STR(&enum_case_Reset_value, enum_case_Reset_value_str);
	zend_enum_add_case_cstr(class_entry, "Reset", &enum_case_Reset_value);

	zval enum_case_NoTls_value;
	zend_string *enum_case_NoTls_value_str = zend_string_init("no_tls", strlen("no_tls"), 1);
	ZVAL_STR(&enum_case_NoTls_value, enum_case_NoTls_value_str);
	zend_enum_add_case_cstr(class_entry, "NoTls", &enum_case_NoTls_value);

	zval enum_case_Tls_value;
	zend_string *enum_case_Tls_value_str = zend_string_init("tls", strlen("tls"), 1);
	ZVAL_STR(&enum_case_Tls_value, enum_case_Tls_value_str);
	zend_enum_add_case_cstr(class_entry, "Tls", &enum_case_Tls_value);

	zval enum_case_CertificateUntrusted_value;
	zend_string *enum_case_CertificateUntrusted_value_str = zend_string_init("certificate_untrusted", strlen("certificate_untrusted"), 1);
	ZVAL_STR(&enum_case_CertificateUntrusted_value, enum_case_CertificateUntrusted_value_str);
	zend_enum_add_case_cstr(class_entry, "CertificateUntrusted", &enum_case_CertificateUntrusted_value);

	zval enum_case_CertificateDate_value;
	zend_string *enum_case_CertificateDate_value_str = zend_string_init("certificate_date", strlen("certificate_date"), 1);
	ZVAL_STR(&enum_case_CertificateDate_value, enum_case_CertificateDate_value_str);
	zend_enum_add_case_cstr(class_entry, "CertificateDate", &enum_case_CertificateDate_value);

	zval enum_case_CertificateHost_value;
	zend_string *enum_case_CertificateHost_value_str = zend_string_init("certificate_host", strlen("certificate_host"), 1);
	ZVAL_STR(&enum_case_CertificateHost_value, enum_case_CertificateHost_value_str);
	zend_enum_add_case_cstr(class_entry, "CertificateHost", &enum_case_CertificateHost_value);

	zval enum_case_CaFile_value;
	zend_string *enum_case_CaFile_value_str = zend_string_init("ca_file", strlen("ca_file"), 1);
	ZVAL_STR(&enum_case_CaFile_value, enum_case_CaFile_value_str);
	zend_enum_add_case_cstr(class_entry, "CaFile", &enum_case_CaFile_value);

	zval enum_case_ProxyUnreachable_value;
	zend_string *enum_case_ProxyUnreachable_value_str = zend_string_init("proxy_unreachable", strlen("proxy_unreachable"), 1);
	ZVAL_STR(&enum_case_ProxyUnreachable_value, enum_case_ProxyUnreachable_value_str);
	zend_enum_add_case_cstr(class_entry, "ProxyUnreachable", &enum_case_ProxyUnreachable_value);

	zval enum_case_ProxyRefused_value;
	zend_string *enum_case_ProxyRefused_value_str = zend_string_init("proxy_refused", strlen("proxy_refused"), 1);
	ZVAL_STR(&enum_case_ProxyRefused_value, enum_case_ProxyRefused_value_str);
	zend_enum_add_case_cstr(class_entry, "ProxyRefused", &enum_case_ProxyRefused_value);

	zval enum_case_ProxyPassword_value;
	zend_string *enum_case_ProxyPassword_value_str = zend_string_init("proxy_password", strlen("proxy_password"), 1);
	ZVAL_STR(&enum_case_ProxyPassword_value, enum_case_ProxyPassword_value_str);
	zend_enum_add_case_cstr(class_entry, "ProxyPassword", &enum_case_ProxyPassword_value);

	zval enum_case_Clock_value;
	zend_string *enum_case_Clock_value_str = zend_string_init("clock", strlen("clock"), 1);
	ZVAL_STR(&enum_case_Clock_value, enum_case_Clock_value_str);
	zend_enum_add_case_cstr(class_entry, "Clock", &enum_case_Clock_value);

	zval enum_case_UnknownClient_value;
	zend_string *enum_case_UnknownClient_value_str = zend_string_init("unknown_client", strlen("unknown_client"), 1);
	ZVAL_STR(&enum_case_UnknownClient_value, enum_case_UnknownClient_value_str);
	zend_enum_add_case_cstr(class_entry, "UnknownClient", &enum_case_UnknownClient_value);

	zval enum_case_WrongKey_value;
	zend_string *enum_case_WrongKey_value_str = zend_string_init("wrong_key", strlen("wrong_key"), 1);
	ZVAL_STR(&enum_case_WrongKey_value, enum_case_WrongKey_value_str);
	zend_enum_add_case_cstr(class_entry, "WrongKey", &enum_case_WrongKey_value);

	zval enum_case_KeyMissing_value;
	zend_string *enum_case_KeyMissing_value_str = zend_string_init("key_missing", strlen("key_missing"), 1);
	ZVAL_STR(&enum_case_KeyMissing_value, enum_case_KeyMissing_value_str);
	zend_enum_add_case_cstr(class_entry, "KeyMissing", &enum_case_KeyMissing_value);

	zval enum_case_Unsigned_value;
	zend_string *enum_case_Unsigned_value_str = zend_string_init("unsigned", strlen("unsigned"), 1);
	ZVAL_STR(&enum_case_Unsigned_value, enum_case_Unsigned_value_str);
	zend_enum_add_case_cstr(class_entry, "Unsigned", &enum_case_Unsigned_value);

	zval enum_case_Refused_value;
	zend_string *enum_case_Refused_value_str = zend_string_init("refused", strlen("refused"), 1);
	ZVAL_STR(&enum_case_Refused_value, enum_case_Refused_value_str);
	zend_enum_add_case_cstr(class_entry, "Refused", &enum_case_Refused_value);

	zval enum_case_NotUapay_value;
	zend_string *enum_case_NotUapay_value_str = zend_string_init("not_uapay", strlen("not_uapay"), 1);
	ZVAL_STR(&enum_case_NotUapay_value, enum_case_NotUapay_value_str);
	zend_enum_add_case_cstr(class_entry, "NotUapay", &enum_case_NotUapay_value);

	zval enum_case_Unavailable_value;
	zend_string *enum_case_Unavailable_value_str = zend_string_init("unavailable", strlen("unavailable"), 1);
	ZVAL_STR(&enum_case_Unavailable_value, enum_case_Unavailable_value_str);
	zend_enum_add_case_cstr(class_entry, "Unavailable", &enum_case_Unavailable_value);

	zval enum_case_TooManyRequests_value;
	zend_string *enum_case_TooManyRequests_value_str = zend_string_init("too_many_requests", strlen("too_many_requests"), 1);
	ZVAL_STR(&enum_case_TooManyRequests_value, enum_case_TooManyRequests_value_str);
	zend_enum_add_case_cstr(class_entry, "TooManyRequests", &enum_case_TooManyRequests_value);

	zval enum_case_Unknown_value;
	zend_string *enum_case_Unknown_value_str = zend_string_init("unknown", strlen("unknown"), 1);
	ZVAL_STR(&enum_case_Unknown_value, enum_case_Unknown_value_str);
	zend_enum_add_case_cstr(class_entry, "Unknown", &enum_case_Unknown_value);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Client", class_Uapay_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_invoices_class_Uapay_Invoices = zend_string_init("Uapay\\Invoices", sizeof("Uapay\\Invoices")-1, 1);
	zval property_invoices_default_value;
	ZVAL_UNDEF(&property_invoices_default_value);
	zend_string *property_invoices_name = zend_string_init("invoices", sizeof("invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoices_name, &property_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_invoices_class_Uapay_Invoices, 0, 0));
	zend_string_release(property_invoices_name);

	zend_string *property_payments_class_Uapay_Payments = zend_string_init("Uapay\\Payments", sizeof("Uapay\\Payments")-1, 1);
	zval property_payments_default_value;
	ZVAL_UNDEF(&property_payments_default_value);
	zend_string *property_payments_name = zend_string_init("payments", sizeof("payments") - 1, 1);
	zend_declare_typed_property(class_entry, property_payments_name, &property_payments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_payments_class_Uapay_Payments, 0, 0));
	zend_string_release(property_payments_name);

	zend_string *property_subscriptions_class_Uapay_Subscriptions = zend_string_init("Uapay\\Subscriptions", sizeof("Uapay\\Subscriptions")-1, 1);
	zval property_subscriptions_default_value;
	ZVAL_UNDEF(&property_subscriptions_default_value);
	zend_string *property_subscriptions_name = zend_string_init("subscriptions", sizeof("subscriptions") - 1, 1);
	zend_declare_typed_property(class_entry, property_subscriptions_name, &property_subscriptions_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_subscriptions_class_Uapay_Subscriptions, 0, 0));
	zend_string_release(property_subscriptions_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 8, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "with", sizeof("with") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "callback", sizeof("callback") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "callback", sizeof("callback") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "request", sizeof("request") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "request", sizeof("request") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Invoices(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Invoices", class_Uapay_Invoices_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "update", sizeof("update") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Payments(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Payments", class_Uapay_Payments_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "confirm", sizeof("confirm") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "confirm", sizeof("confirm") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Subscriptions(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Subscriptions", class_Uapay_Subscriptions_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Ping(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Ping", class_Uapay_Ping_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zval property_ok_default_value;
	ZVAL_UNDEF(&property_ok_default_value);
	zend_string *property_ok_name = zend_string_init("ok", sizeof("ok") - 1, 1);
	zend_declare_typed_property(class_entry, property_ok_name, &property_ok_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_ok_name);

	zend_string *property_cause_class_Uapay_PingCause = zend_string_init("Uapay\\PingCause", sizeof("Uapay\\PingCause")-1, 1);
	zval property_cause_default_value;
	ZVAL_UNDEF(&property_cause_default_value);
	zend_string *property_cause_name = zend_string_init("cause", sizeof("cause") - 1, 1);
	zend_declare_typed_property(class_entry, property_cause_name, &property_cause_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cause_class_Uapay_PingCause, 0, MAY_BE_NULL));
	zend_string_release(property_cause_name);

	zval property_clockOffset_default_value;
	ZVAL_UNDEF(&property_clockOffset_default_value);
	zend_string *property_clockOffset_name = zend_string_init("clockOffset", sizeof("clockOffset") - 1, 1);
	zend_declare_typed_property(class_entry, property_clockOffset_name, &property_clockOffset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_clockOffset_name);

	zval property_signed_default_value;
	ZVAL_UNDEF(&property_signed_default_value);
	zend_string *property_signed_name = zend_string_init("signed", sizeof("signed") - 1, 1);
	zend_declare_typed_property(class_entry, property_signed_name, &property_signed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_signed_name);

	zend_string *property_environment_class_Uapay_Environment = zend_string_init("Uapay\\Environment", sizeof("Uapay\\Environment")-1, 1);
	zval property_environment_default_value;
	ZVAL_UNDEF(&property_environment_default_value);
	zend_string *property_environment_name = zend_string_init("environment", sizeof("environment") - 1, 1);
	zend_declare_typed_property(class_entry, property_environment_name, &property_environment_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_environment_class_Uapay_Environment, 0, MAY_BE_STRING));
	zend_string_release(property_environment_name);

	zval property_detail_default_value;
	ZVAL_UNDEF(&property_detail_default_value);
	zend_string *property_detail_name = zend_string_init("detail", sizeof("detail") - 1, 1);
	zend_declare_typed_property(class_entry, property_detail_name, &property_detail_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_detail_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Money(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Money", class_Uapay_Money_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Invoice(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Invoice", class_Uapay_Invoice_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_number_name);

	zval property_clientId_default_value;
	ZVAL_UNDEF(&property_clientId_default_value);
	zend_string *property_clientId_name = zend_string_init("clientId", sizeof("clientId") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientId_name, &property_clientId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_clientId_name);

	zval property_clientName_default_value;
	ZVAL_UNDEF(&property_clientName_default_value);
	zend_string *property_clientName_name = zend_string_init("clientName", sizeof("clientName") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientName_name, &property_clientName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_clientName_name);

	zend_string *property_systemType_class_Uapay_SystemType = zend_string_init("Uapay\\SystemType", sizeof("Uapay\\SystemType")-1, 1);
	zval property_systemType_default_value;
	ZVAL_UNDEF(&property_systemType_default_value);
	zend_string *property_systemType_name = zend_string_init("systemType", sizeof("systemType") - 1, 1);
	zend_declare_typed_property(class_entry, property_systemType_name, &property_systemType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_systemType_class_Uapay_SystemType, 0, MAY_BE_NULL));
	zend_string_release(property_systemType_name);

	zend_string *property_type_class_Uapay_InvoiceType = zend_string_init("Uapay\\InvoiceType", sizeof("Uapay\\InvoiceType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_Uapay_InvoiceType, 0, MAY_BE_NULL));
	zend_string_release(property_type_name);

	zend_string *property_status_class_Uapay_InvoiceStatus = zend_string_init("Uapay\\InvoiceStatus", sizeof("Uapay\\InvoiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Uapay_InvoiceStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_reusability_default_value;
	ZVAL_UNDEF(&property_reusability_default_value);
	zend_string *property_reusability_name = zend_string_init("reusability", sizeof("reusability") - 1, 1);
	zend_declare_typed_property(class_entry, property_reusability_name, &property_reusability_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_reusability_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_tag_default_value;
	ZVAL_UNDEF(&property_tag_default_value);
	zend_string *property_tag_name = zend_string_init("tag", sizeof("tag") - 1, 1);
	zend_declare_typed_property(class_entry, property_tag_name, &property_tag_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tag_name);

	zval property_redirectUrl_default_value;
	ZVAL_UNDEF(&property_redirectUrl_default_value);
	zend_string *property_redirectUrl_name = zend_string_init("redirectUrl", sizeof("redirectUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirectUrl_name, &property_redirectUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_redirectUrl_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_callbackUrl_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zval property_cardToId_default_value;
	ZVAL_UNDEF(&property_cardToId_default_value);
	zend_string *property_cardToId_name = zend_string_init("cardToId", sizeof("cardToId") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardToId_name, &property_cardToId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardToId_name);

	zval property_extraInfo_default_value;
	ZVAL_UNDEF(&property_extraInfo_default_value);
	zend_string *property_extraInfo_name = zend_string_init("extraInfo", sizeof("extraInfo") - 1, 1);
	zend_declare_typed_property(class_entry, property_extraInfo_name, &property_extraInfo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extraInfo_name);

	zval property_services_default_value;
	ZVAL_UNDEF(&property_services_default_value);
	zend_string *property_services_name = zend_string_init("services", sizeof("services") - 1, 1);
	zend_declare_typed_property(class_entry, property_services_name, &property_services_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_services_name);

	zval property_recurringData_default_value;
	ZVAL_UNDEF(&property_recurringData_default_value);
	zend_string *property_recurringData_name = zend_string_init("recurringData", sizeof("recurringData") - 1, 1);
	zend_declare_typed_property(class_entry, property_recurringData_name, &property_recurringData_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_recurringData_name);

	zval property_payments_default_value;
	ZVAL_UNDEF(&property_payments_default_value);
	zend_string *property_payments_name = zend_string_init("payments", sizeof("payments") - 1, 1);
	zend_declare_typed_property(class_entry, property_payments_name, &property_payments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_payments_name);

	zend_string *property_createdAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createdAt_default_value;
	ZVAL_UNDEF(&property_createdAt_default_value);
	zend_string *property_createdAt_name = zend_string_init("createdAt", sizeof("createdAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_createdAt_name, &property_createdAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createdAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_createdAt_name);

	zend_string *property_updatedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_updatedAt_default_value;
	ZVAL_UNDEF(&property_updatedAt_default_value);
	zend_string *property_updatedAt_name = zend_string_init("updatedAt", sizeof("updatedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_updatedAt_name, &property_updatedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_updatedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_updatedAt_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Payment(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Payment", class_Uapay_Payment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_invoiceId_default_value;
	ZVAL_UNDEF(&property_invoiceId_default_value);
	zend_string *property_invoiceId_name = zend_string_init("invoiceId", sizeof("invoiceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoiceId_name, &property_invoiceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_invoiceId_name);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_number_name);

	zval property_receiptId_default_value;
	ZVAL_UNDEF(&property_receiptId_default_value);
	zend_string *property_receiptId_name = zend_string_init("receiptId", sizeof("receiptId") - 1, 1);
	zend_declare_typed_property(class_entry, property_receiptId_name, &property_receiptId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_receiptId_name);

	zval property_clientId_default_value;
	ZVAL_UNDEF(&property_clientId_default_value);
	zend_string *property_clientId_name = zend_string_init("clientId", sizeof("clientId") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientId_name, &property_clientId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_clientId_name);

	zend_string *property_systemType_class_Uapay_SystemType = zend_string_init("Uapay\\SystemType", sizeof("Uapay\\SystemType")-1, 1);
	zval property_systemType_default_value;
	ZVAL_UNDEF(&property_systemType_default_value);
	zend_string *property_systemType_name = zend_string_init("systemType", sizeof("systemType") - 1, 1);
	zend_declare_typed_property(class_entry, property_systemType_name, &property_systemType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_systemType_class_Uapay_SystemType, 0, MAY_BE_NULL));
	zend_string_release(property_systemType_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_commission_default_value;
	ZVAL_UNDEF(&property_commission_default_value);
	zend_string *property_commission_name = zend_string_init("commission", sizeof("commission") - 1, 1);
	zend_declare_typed_property(class_entry, property_commission_name, &property_commission_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_commission_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_currency_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	zend_string *property_status_class_Uapay_PaymentStatus = zend_string_init("Uapay\\PaymentStatus", sizeof("Uapay\\PaymentStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Uapay_PaymentStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	zend_string *property_paymentSystemStatus_class_Uapay_PaymentSystemStatus = zend_string_init("Uapay\\PaymentSystemStatus", sizeof("Uapay\\PaymentSystemStatus")-1, 1);
	zval property_paymentSystemStatus_default_value;
	ZVAL_UNDEF(&property_paymentSystemStatus_default_value);
	zend_string *property_paymentSystemStatus_name = zend_string_init("paymentSystemStatus", sizeof("paymentSystemStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentSystemStatus_name, &property_paymentSystemStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paymentSystemStatus_class_Uapay_PaymentSystemStatus, 0, MAY_BE_NULL));
	zend_string_release(property_paymentSystemStatus_name);

	zval property_cardFromId_default_value;
	ZVAL_UNDEF(&property_cardFromId_default_value);
	zend_string *property_cardFromId_name = zend_string_init("cardFromId", sizeof("cardFromId") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardFromId_name, &property_cardFromId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardFromId_name);

	zval property_cardFromMasked_default_value;
	ZVAL_UNDEF(&property_cardFromMasked_default_value);
	zend_string *property_cardFromMasked_name = zend_string_init("cardFromMasked", sizeof("cardFromMasked") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardFromMasked_name, &property_cardFromMasked_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardFromMasked_name);

	zval property_cardToId_default_value;
	ZVAL_UNDEF(&property_cardToId_default_value);
	zend_string *property_cardToId_name = zend_string_init("cardToId", sizeof("cardToId") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardToId_name, &property_cardToId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardToId_name);

	zval property_cardToMasked_default_value;
	ZVAL_UNDEF(&property_cardToMasked_default_value);
	zend_string *property_cardToMasked_name = zend_string_init("cardToMasked", sizeof("cardToMasked") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardToMasked_name, &property_cardToMasked_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardToMasked_name);

	zval property_sendOperationId_default_value;
	ZVAL_UNDEF(&property_sendOperationId_default_value);
	zend_string *property_sendOperationId_name = zend_string_init("sendOperationId", sizeof("sendOperationId") - 1, 1);
	zend_declare_typed_property(class_entry, property_sendOperationId_name, &property_sendOperationId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_sendOperationId_name);

	zval property_receiveOperationId_default_value;
	ZVAL_UNDEF(&property_receiveOperationId_default_value);
	zend_string *property_receiveOperationId_name = zend_string_init("receiveOperationId", sizeof("receiveOperationId") - 1, 1);
	zend_declare_typed_property(class_entry, property_receiveOperationId_name, &property_receiveOperationId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_receiveOperationId_name);

	zval property_chequeLink_default_value;
	ZVAL_UNDEF(&property_chequeLink_default_value);
	zend_string *property_chequeLink_name = zend_string_init("chequeLink", sizeof("chequeLink") - 1, 1);
	zend_declare_typed_property(class_entry, property_chequeLink_name, &property_chequeLink_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_chequeLink_name);

	zend_string *property_createdAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createdAt_default_value;
	ZVAL_UNDEF(&property_createdAt_default_value);
	zend_string *property_createdAt_name = zend_string_init("createdAt", sizeof("createdAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_createdAt_name, &property_createdAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createdAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_createdAt_name);

	zend_string *property_updatedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_updatedAt_default_value;
	ZVAL_UNDEF(&property_updatedAt_default_value);
	zend_string *property_updatedAt_name = zend_string_init("updatedAt", sizeof("updatedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_updatedAt_name, &property_updatedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_updatedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_updatedAt_name);

	zend_string *property_paidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_paidAt_default_value;
	ZVAL_UNDEF(&property_paidAt_default_value);
	zend_string *property_paidAt_name = zend_string_init("paidAt", sizeof("paidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidAt_name, &property_paidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_paidAt_name);

	zend_string *property_reversedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_reversedAt_default_value;
	ZVAL_UNDEF(&property_reversedAt_default_value);
	zend_string *property_reversedAt_name = zend_string_init("reversedAt", sizeof("reversedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_reversedAt_name, &property_reversedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reversedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_reversedAt_name);

	zend_string *property_finishedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_finishedAt_default_value;
	ZVAL_UNDEF(&property_finishedAt_default_value);
	zend_string *property_finishedAt_name = zend_string_init("finishedAt", sizeof("finishedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_finishedAt_name, &property_finishedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_finishedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_finishedAt_name);

	zend_string *property_canceledAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_canceledAt_default_value;
	ZVAL_UNDEF(&property_canceledAt_default_value);
	zend_string *property_canceledAt_name = zend_string_init("canceledAt", sizeof("canceledAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_canceledAt_name, &property_canceledAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_canceledAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_canceledAt_name);

	zend_string *property_invoice_class_Uapay_Invoice = zend_string_init("Uapay\\Invoice", sizeof("Uapay\\Invoice")-1, 1);
	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_invoice_class_Uapay_Invoice, 0, MAY_BE_NULL));
	zend_string_release(property_invoice_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_CreatedInvoice(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "CreatedInvoice", class_Uapay_CreatedInvoice_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	zval property_paymentPageUrl_default_value;
	ZVAL_UNDEF(&property_paymentPageUrl_default_value);
	zend_string *property_paymentPageUrl_name = zend_string_init("paymentPageUrl", sizeof("paymentPageUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentPageUrl_name, &property_paymentPageUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_paymentPageUrl_name);

	zval property_paymentPageUrlQr_default_value;
	ZVAL_UNDEF(&property_paymentPageUrlQr_default_value);
	zend_string *property_paymentPageUrlQr_name = zend_string_init("paymentPageUrlQr", sizeof("paymentPageUrlQr") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentPageUrlQr_name, &property_paymentPageUrlQr_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentPageUrlQr_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_CreatedPayment(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "CreatedPayment", class_Uapay_CreatedPayment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_key_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_PaymentCheck(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "PaymentCheck", class_Uapay_PaymentCheck_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_pluginId_default_value;
	ZVAL_UNDEF(&property_pluginId_default_value);
	zend_string *property_pluginId_name = zend_string_init("pluginId", sizeof("pluginId") - 1, 1);
	zend_declare_typed_property(class_entry, property_pluginId_name, &property_pluginId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_pluginId_name);

	zend_string *property_status_class_Uapay_PaymentStatus = zend_string_init("Uapay\\PaymentStatus", sizeof("Uapay\\PaymentStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Uapay_PaymentStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	zend_string *property_paymentSystemStatus_class_Uapay_PaymentSystemStatus = zend_string_init("Uapay\\PaymentSystemStatus", sizeof("Uapay\\PaymentSystemStatus")-1, 1);
	zval property_paymentSystemStatus_default_value;
	ZVAL_UNDEF(&property_paymentSystemStatus_default_value);
	zend_string *property_paymentSystemStatus_name = zend_string_init("paymentSystemStatus", sizeof("paymentSystemStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentSystemStatus_name, &property_paymentSystemStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paymentSystemStatus_class_Uapay_PaymentSystemStatus, 0, MAY_BE_NULL));
	zend_string_release(property_paymentSystemStatus_name);

	zend_string *property_confirmation_class_Uapay_Confirmation = zend_string_init("Uapay\\Confirmation", sizeof("Uapay\\Confirmation")-1, 1);
	zval property_confirmation_default_value;
	ZVAL_UNDEF(&property_confirmation_default_value);
	zend_string *property_confirmation_name = zend_string_init("confirmation", sizeof("confirmation") - 1, 1);
	zend_declare_typed_property(class_entry, property_confirmation_name, &property_confirmation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_confirmation_class_Uapay_Confirmation, 0, MAY_BE_NULL));
	zend_string_release(property_confirmation_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Confirmation(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Confirmation", class_Uapay_Confirmation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zend_string *property_type_class_Uapay_ConfirmationType = zend_string_init("Uapay\\ConfirmationType", sizeof("Uapay\\ConfirmationType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_Uapay_ConfirmationType, 0, MAY_BE_NULL));
	zend_string_release(property_type_name);

	zval property_confirmationsLeft_default_value;
	ZVAL_UNDEF(&property_confirmationsLeft_default_value);
	zend_string *property_confirmationsLeft_name = zend_string_init("confirmationsLeft", sizeof("confirmationsLeft") - 1, 1);
	zend_declare_typed_property(class_entry, property_confirmationsLeft_name, &property_confirmationsLeft_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_confirmationsLeft_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_url_name);

	zval property_form_default_value;
	ZVAL_UNDEF(&property_form_default_value);
	zend_string *property_form_name = zend_string_init("form", sizeof("form") - 1, 1);
	zend_declare_typed_property(class_entry, property_form_name, &property_form_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_form_name);

	zval property_redirect_default_value;
	ZVAL_UNDEF(&property_redirect_default_value);
	zend_string *property_redirect_name = zend_string_init("redirect", sizeof("redirect") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirect_name, &property_redirect_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_redirect_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "termurl", sizeof("termurl") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Commission(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Commission", class_Uapay_Commission_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_percents_default_value;
	ZVAL_UNDEF(&property_percents_default_value);
	zend_string *property_percents_name = zend_string_init("percents", sizeof("percents") - 1, 1);
	zend_declare_typed_property(class_entry, property_percents_name, &property_percents_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release(property_percents_name);

	zval property_fixed_default_value;
	ZVAL_UNDEF(&property_fixed_default_value);
	zend_string *property_fixed_name = zend_string_init("fixed", sizeof("fixed") - 1, 1);
	zend_declare_typed_property(class_entry, property_fixed_name, &property_fixed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_fixed_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Subscription(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Subscription", class_Uapay_Subscription_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_invoiceId_default_value;
	ZVAL_UNDEF(&property_invoiceId_default_value);
	zend_string *property_invoiceId_name = zend_string_init("invoiceId", sizeof("invoiceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoiceId_name, &property_invoiceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_invoiceId_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_commission_default_value;
	ZVAL_UNDEF(&property_commission_default_value);
	zend_string *property_commission_name = zend_string_init("commission", sizeof("commission") - 1, 1);
	zend_declare_typed_property(class_entry, property_commission_name, &property_commission_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_commission_name);

	zval property_interval_default_value;
	ZVAL_UNDEF(&property_interval_default_value);
	zend_string *property_interval_name = zend_string_init("interval", sizeof("interval") - 1, 1);
	zend_declare_typed_property(class_entry, property_interval_name, &property_interval_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_interval_name);

	zend_string *property_expiresAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expiresAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);

	zend_string *property_plannedPaidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_plannedPaidAt_default_value;
	ZVAL_UNDEF(&property_plannedPaidAt_default_value);
	zend_string *property_plannedPaidAt_name = zend_string_init("plannedPaidAt", sizeof("plannedPaidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_plannedPaidAt_name, &property_plannedPaidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_plannedPaidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_plannedPaidAt_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Service(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Service", class_Uapay_Service_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_destination_default_value;
	ZVAL_UNDEF(&property_destination_default_value);
	zend_string *property_destination_name = zend_string_init("destination", sizeof("destination") - 1, 1);
	zend_declare_typed_property(class_entry, property_destination_name, &property_destination_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_destination_name);

	zval property_destinationName_default_value;
	ZVAL_UNDEF(&property_destinationName_default_value);
	zend_string *property_destinationName_name = zend_string_init("destinationName", sizeof("destinationName") - 1, 1);
	zend_declare_typed_property(class_entry, property_destinationName_name, &property_destinationName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_destinationName_name);

	zval property_account_default_value;
	ZVAL_UNDEF(&property_account_default_value);
	zend_string *property_account_name = zend_string_init("account", sizeof("account") - 1, 1);
	zend_declare_typed_property(class_entry, property_account_name, &property_account_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_account_name);

	zval property_mfo_default_value;
	ZVAL_UNDEF(&property_mfo_default_value);
	zend_string *property_mfo_name = zend_string_init("mfo", sizeof("mfo") - 1, 1);
	zend_declare_typed_property(class_entry, property_mfo_name, &property_mfo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_mfo_name);

	zval property_okpo_default_value;
	ZVAL_UNDEF(&property_okpo_default_value);
	zend_string *property_okpo_name = zend_string_init("okpo", sizeof("okpo") - 1, 1);
	zend_declare_typed_property(class_entry, property_okpo_name, &property_okpo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_okpo_name);

	zval property_bankName_default_value;
	ZVAL_UNDEF(&property_bankName_default_value);
	zend_string *property_bankName_name = zend_string_init("bankName", sizeof("bankName") - 1, 1);
	zend_declare_typed_property(class_entry, property_bankName_name, &property_bankName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bankName_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_callbackUrl_default_value;
	ZVAL_UNDEF(&property_callbackUrl_default_value);
	zend_string *property_callbackUrl_name = zend_string_init("callbackUrl", sizeof("callbackUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_callbackUrl_name, &property_callbackUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_callbackUrl_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Session(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Session", class_Uapay_Session_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zend_string *property_openedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_openedAt_default_value;
	ZVAL_UNDEF(&property_openedAt_default_value);
	zend_string *property_openedAt_name = zend_string_init("openedAt", sizeof("openedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_openedAt_name, &property_openedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_openedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_openedAt_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Callback(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "Callback", class_Uapay_Callback_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_paymentId_default_value;
	ZVAL_UNDEF(&property_paymentId_default_value);
	zend_string *property_paymentId_name = zend_string_init("paymentId", sizeof("paymentId") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentId_name, &property_paymentId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentId_name);

	zval property_invoiceId_default_value;
	ZVAL_UNDEF(&property_invoiceId_default_value);
	zend_string *property_invoiceId_name = zend_string_init("invoiceId", sizeof("invoiceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoiceId_name, &property_invoiceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_invoiceId_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	zval property_paymentNumber_default_value;
	ZVAL_UNDEF(&property_paymentNumber_default_value);
	zend_string *property_paymentNumber_name = zend_string_init("paymentNumber", sizeof("paymentNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentNumber_name, &property_paymentNumber_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_paymentNumber_name);

	zval property_cardFromMasked_default_value;
	ZVAL_UNDEF(&property_cardFromMasked_default_value);
	zend_string *property_cardFromMasked_name = zend_string_init("cardFromMasked", sizeof("cardFromMasked") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardFromMasked_name, &property_cardFromMasked_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardFromMasked_name);

	zval property_cardToMasked_default_value;
	ZVAL_UNDEF(&property_cardToMasked_default_value);
	zend_string *property_cardToMasked_name = zend_string_init("cardToMasked", sizeof("cardToMasked") - 1, 1);
	zend_declare_typed_property(class_entry, property_cardToMasked_name, &property_cardToMasked_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cardToMasked_name);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zend_string *property_status_class_Uapay_PaymentStatus = zend_string_init("Uapay\\PaymentStatus", sizeof("Uapay\\PaymentStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Uapay_PaymentStatus, 0, MAY_BE_NULL));
	zend_string_release(property_status_name);

	zend_string *property_paymentSystemStatus_class_Uapay_PaymentSystemStatus = zend_string_init("Uapay\\PaymentSystemStatus", sizeof("Uapay\\PaymentSystemStatus")-1, 1);
	zval property_paymentSystemStatus_default_value;
	ZVAL_UNDEF(&property_paymentSystemStatus_default_value);
	zend_string *property_paymentSystemStatus_name = zend_string_init("paymentSystemStatus", sizeof("paymentSystemStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentSystemStatus_name, &property_paymentSystemStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paymentSystemStatus_class_Uapay_PaymentSystemStatus, 0, MAY_BE_NULL));
	zend_string_release(property_paymentSystemStatus_name);

	zend_string *property_type_class_Uapay_InvoiceType = zend_string_init("Uapay\\InvoiceType", sizeof("Uapay\\InvoiceType")-1, 1);
	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_Uapay_InvoiceType, 0, MAY_BE_NULL));
	zend_string_release(property_type_name);

	zend_string *property_systemType_class_Uapay_SystemType = zend_string_init("Uapay\\SystemType", sizeof("Uapay\\SystemType")-1, 1);
	zval property_systemType_default_value;
	ZVAL_UNDEF(&property_systemType_default_value);
	zend_string *property_systemType_name = zend_string_init("systemType", sizeof("systemType") - 1, 1);
	zend_declare_typed_property(class_entry, property_systemType_name, &property_systemType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_systemType_class_Uapay_SystemType, 0, MAY_BE_NULL));
	zend_string_release(property_systemType_name);

	zval property_receiptPath_default_value;
	ZVAL_UNDEF(&property_receiptPath_default_value);
	zend_string *property_receiptPath_name = zend_string_init("receiptPath", sizeof("receiptPath") - 1, 1);
	zend_declare_typed_property(class_entry, property_receiptPath_name, &property_receiptPath_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_receiptPath_name);

	zval property_extraInfo_default_value;
	ZVAL_UNDEF(&property_extraInfo_default_value);
	zend_string *property_extraInfo_name = zend_string_init("extraInfo", sizeof("extraInfo") - 1, 1);
	zend_declare_typed_property(class_entry, property_extraInfo_name, &property_extraInfo_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extraInfo_name);

	zend_string *property_createdAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_createdAt_default_value;
	ZVAL_UNDEF(&property_createdAt_default_value);
	zend_string *property_createdAt_name = zend_string_init("createdAt", sizeof("createdAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_createdAt_name, &property_createdAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createdAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_createdAt_name);

	zend_string *property_paidAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_paidAt_default_value;
	ZVAL_UNDEF(&property_paidAt_default_value);
	zend_string *property_paidAt_name = zend_string_init("paidAt", sizeof("paidAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_paidAt_name, &property_paidAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paidAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_paidAt_name);

	zend_string *property_signedAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zval property_signedAt_default_value;
	ZVAL_UNDEF(&property_signedAt_default_value);
	zend_string *property_signedAt_name = zend_string_init("signedAt", sizeof("signedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_signedAt_name, &property_signedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_signedAt_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release(property_signedAt_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_ListError(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "ListError", class_Uapay_ListError_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_message_name);

	zval property_details_default_value;
	ZVAL_UNDEF(&property_details_default_value);
	zend_string *property_details_name = zend_string_init("details", sizeof("details") - 1, 1);
	zend_declare_typed_property(class_entry, property_details_name, &property_details_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_details_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_InvoiceList(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_Countable, zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "InvoiceList", class_Uapay_InvoiceList_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_READONLY_CLASS;
	zend_class_implements(class_entry, 3, class_entry_IteratorAggregate, class_entry_Countable, class_entry_JsonSerializable);

	zval property_invoices_default_value;
	ZVAL_UNDEF(&property_invoices_default_value);
	zend_string *property_invoices_name = zend_string_init("invoices", sizeof("invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoices_name, &property_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_invoices_name);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, 1);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_extra_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_AnswerIterator(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay", "AnswerIterator", class_Uapay_AnswerIterator_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_UapayException(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "UapayException", class_Uapay_Exception_UapayException_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_InvalidRequestException(zend_class_entry *class_entry_InvalidArgumentException, zend_class_entry *class_entry_Uapay_Exception_UapayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "InvalidRequestException", class_Uapay_Exception_InvalidRequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_InvalidArgumentException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;
	zend_class_implements(class_entry, 1, class_entry_Uapay_Exception_UapayException);

	zval property_errors_default_value;
	ZVAL_UNDEF(&property_errors_default_value);
	zend_string *property_errors_name = zend_string_init("errors", sizeof("errors") - 1, 1);
	zend_declare_typed_property(class_entry, property_errors_name, &property_errors_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_errors_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_CallException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_Uapay_Exception_UapayException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "CallException", class_Uapay_Exception_CallException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT;
	zend_class_implements(class_entry, 1, class_entry_Uapay_Exception_UapayException);

	zval property_endpoint_default_value;
	ZVAL_UNDEF(&property_endpoint_default_value);
	zend_string *property_endpoint_name = zend_string_init("endpoint", sizeof("endpoint") - 1, 1);
	zend_declare_typed_property(class_entry, property_endpoint_name, &property_endpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_endpoint_name);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempts_name);

	zval property_retryReason_default_value;
	ZVAL_UNDEF(&property_retryReason_default_value);
	zend_string *property_retryReason_name = zend_string_init("retryReason", sizeof("retryReason") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryReason_name, &property_retryReason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_retryReason_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_ApiException(zend_class_entry *class_entry_Uapay_Exception_CallException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "ApiException", class_Uapay_Exception_ApiException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Uapay_Exception_CallException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	zval property_details_default_value;
	ZVAL_UNDEF(&property_details_default_value);
	zend_string *property_details_name = zend_string_init("details", sizeof("details") - 1, 1);
	zend_declare_typed_property(class_entry, property_details_name, &property_details_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_details_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_httpStatus_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_TransportException(zend_class_entry *class_entry_Uapay_Exception_CallException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "TransportException", class_Uapay_Exception_TransportException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Uapay_Exception_CallException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval property_cause_default_value;
	ZVAL_UNDEF(&property_cause_default_value);
	zend_string *property_cause_name = zend_string_init("cause", sizeof("cause") - 1, 1);
	zend_declare_typed_property(class_entry, property_cause_name, &property_cause_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_cause_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_OutcomeUnknownException(zend_class_entry *class_entry_Uapay_Exception_CallException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "OutcomeUnknownException", class_Uapay_Exception_OutcomeUnknownException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Uapay_Exception_CallException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	zval property_invoiceId_default_value;
	ZVAL_UNDEF(&property_invoiceId_default_value);
	zend_string *property_invoiceId_name = zend_string_init("invoiceId", sizeof("invoiceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoiceId_name, &property_invoiceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_invoiceId_name);

	zval property_paymentId_default_value;
	ZVAL_UNDEF(&property_paymentId_default_value);
	zend_string *property_paymentId_name = zend_string_init("paymentId", sizeof("paymentId") - 1, 1);
	zend_declare_typed_property(class_entry, property_paymentId_name, &property_paymentId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paymentId_name);

	zval property_advice_default_value;
	ZVAL_UNDEF(&property_advice_default_value);
	zend_string *property_advice_name = zend_string_init("advice", sizeof("advice") - 1, 1);
	zend_declare_typed_property(class_entry, property_advice_name, &property_advice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_advice_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_ProtocolException(zend_class_entry *class_entry_Uapay_Exception_CallException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "ProtocolException", class_Uapay_Exception_ProtocolException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Uapay_Exception_CallException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_httpStatus_name);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_SignatureException(zend_class_entry *class_entry_Uapay_Exception_CallException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "SignatureException", class_Uapay_Exception_SignatureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Uapay_Exception_CallException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Exception_SessionException(zend_class_entry *class_entry_Uapay_Exception_CallException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Exception", "SessionException", class_Uapay_Exception_SessionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Uapay_Exception_CallException);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Testing_Fake(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Testing", "Fake", class_Uapay_Testing_Fake_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "client", sizeof("client") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "reply", sizeof("reply") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "refuse", sizeof("refuse") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "refuse", sizeof("refuse") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "callback", sizeof("callback") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__invoke", sizeof("__invoke") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Uapay_Testing_UnexpectedRequest(zend_class_entry *class_entry_AssertionError)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Uapay\\Testing", "UnexpectedRequest", class_Uapay_Testing_UnexpectedRequest_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_AssertionError);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}
