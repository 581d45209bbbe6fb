/* SPDX-License-Identifier: MIT */
#include "classes.h"

#include "ext/json/php_json.h"
#include "ext/spl/spl_array.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/php_assert.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "uapay_arginfo.h"

#define DEFINE_CE(id, ...) zend_class_entry *uapay_ce_##id;
UAPAY_ENUMS(DEFINE_CE)
UAPAY_SERVICES(DEFINE_CE)
UAPAY_VALUES(DEFINE_CE)
UAPAY_CALL_EXCEPTIONS(DEFINE_CE)
zend_class_entry *uapay_ce_invoice_list;
zend_class_entry *uapay_ce_answer_iterator;
zend_class_entry *uapay_ce_money;
zend_class_entry *uapay_ce_ping;
zend_class_entry *uapay_ce_invalid_request;
zend_class_entry *uapay_ce_call;
zend_class_entry *uapay_ce_fake;
zend_class_entry *uapay_ce_unexpected_request;

#define REGISTER(id, name) uapay_ce_##id = register_class_Uapay_##name();
#define REGISTER_VALUE(id, name) uapay_ce_##id = register_class_Uapay_##name(php_json_serializable_ce);
#define REGISTER_EXCEPTION(id, name) uapay_ce_##id = register_class_Uapay_Exception_##name(uapay_ce_call);

void uapay_register_classes(void)
{
	zend_class_entry *uapay_exception;

	UAPAY_ENUMS(REGISTER)
	UAPAY_SERVICES(REGISTER)
	uapay_ce_money = register_class_Uapay_Money();
	uapay_ce_ping = register_class_Uapay_Ping();
	UAPAY_VALUES(REGISTER_VALUE)
	uapay_ce_invoice_list = register_class_Uapay_InvoiceList(zend_ce_aggregate, zend_ce_countable, php_json_serializable_ce);
	uapay_ce_answer_iterator = register_class_Uapay_AnswerIterator(zend_ce_iterator);
	uapay_exception = register_class_Uapay_Exception_UapayException(zend_ce_throwable);
	uapay_ce_invalid_request = register_class_Uapay_Exception_InvalidRequestException(spl_ce_InvalidArgumentException, uapay_exception);
	uapay_ce_call = register_class_Uapay_Exception_CallException(spl_ce_RuntimeException, uapay_exception);
	UAPAY_CALL_EXCEPTIONS(REGISTER_EXCEPTION)
	uapay_ce_fake = register_class_Uapay_Testing_Fake();
	uapay_ce_unexpected_request = register_class_Uapay_Testing_UnexpectedRequest(assertion_error_ce);
}
