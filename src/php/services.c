/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "arguments.h"
#include "classes.h"
#include "date.h"
#include "each.h"
#include "exceptions.h"
#include "lists.h"
#include "method.h"
#include "source.h"

#include "zend_enum.h"

/* The methods of Invoices, Payments and Subscriptions: parse the parameters, lay them out as the endpoint's row says, call. */

static void arg_str(zval *arg, zend_string *value)
{
	ZVAL_STR(arg, value); /* borrowed: the engine keeps the argument alive */
}

#define KOPECKS "int, in kopecks (Uapay\\Money::kopecks() converts)"

/* An int that may be left out; false with a TypeError for any other type, which PHP would convert. */
static bool arg_int(zval *arg, uint32_t number, const char *type, const zval *value)
{
	if (!value || Z_TYPE_P(value) == IS_NULL) {
		ZVAL_NULL(arg);
		return true;
	}
	ZVAL_COPY_VALUE(arg, value);
	return uapay_is_int_argument(number, type, value);
}

static void arg_obj(zval *arg, zend_object *value)
{
	if (value) {
		ZVAL_OBJ(arg, value);
	} else {
		ZVAL_NULL(arg);
	}
}

PHP_METHOD(Uapay_Invoices, create)
{
	zval args[2], *data;
	zend_object *system_type = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS(system_type, uapay_ce_system_type)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_COPY_VALUE(&args[0], data);
	arg_obj(&args[1], system_type ? system_type : zend_enum_get_case_cstr(uapay_ce_system_type, "Ecom"));
	uapay_call_object(ZEND_THIS, UA_INVOICES_CREATE, args, uapay_ce_created_invoice, return_value);
}

PHP_METHOD(Uapay_Invoices, update)
{
	zval args[2], *data;
	zend_string *id;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(id)
		Z_PARAM_ARRAY(data)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], id);
	ZVAL_COPY_VALUE(&args[1], data);
	uapay_call_id(ZEND_THIS, UA_INVOICES_UPDATE, args, return_value);
}

PHP_METHOD(Uapay_Invoices, show)
{
	zval args[1];
	zend_string *id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(id)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], id);
	uapay_call_object(ZEND_THIS, UA_INVOICES_SHOW, args, uapay_ce_invoice, return_value);
}

/* Which ids a list of invoices is asked by: just one of the two. NULL with an exception. */
static const uapay_asking *asking_of(const zval *ids, const zval *external_ids)
{
	uapay_faults faults;

	uapay_faults_init(&faults);
	if (!ids == !external_ids) {
		uapay_fault(&faults, "ids", "is required, or externalIds, but not both");
	}
	if (uapay_faults_throw(&faults, &ua_endpoints[UA_INVOICES_SHOW_LIST])) {
		return NULL;
	}
	return ids ? &uapay_by_id : &uapay_by_external_id;
}

PHP_METHOD(Uapay_Invoices, showList)
{
	zval *ids = NULL, *external_ids = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_ITERABLE_OR_NULL(ids)
		Z_PARAM_ITERABLE_OR_NULL(external_ids)
	ZEND_PARSE_PARAMETERS_END();

	const uapay_asking *asking = asking_of(ids, external_ids);
	HashTable *list = asking ? uapay_source_list(ids ? ids : external_ids) : NULL;
	if (!list) {
		RETURN_THROWS();
	}
	uapay_call_list(ZEND_THIS, list, asking, NULL, return_value);
	zend_array_release(list);
}

PHP_METHOD(Uapay_Invoices, each)
{
	zval *ids = NULL, *external_ids = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_ITERABLE_OR_NULL(ids)
		Z_PARAM_ITERABLE_OR_NULL(external_ids)
	ZEND_PARSE_PARAMETERS_END();

	const uapay_asking *asking = asking_of(ids, external_ids);
	if (!asking) {
		RETURN_THROWS();
	}
	uapay_each(ZEND_THIS, ids ? ids : external_ids, asking, return_value);
}

PHP_METHOD(Uapay_Payments, create)
{
	zval args[3], *data, *device;
	zend_object *locale = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_ARRAY(data)
		Z_PARAM_ARRAY(device)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(locale, uapay_ce_locale)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_COPY_VALUE(&args[0], data);
	ZVAL_COPY_VALUE(&args[1], device);
	arg_obj(&args[2], locale);
	uapay_call_object(ZEND_THIS, UA_PAYMENTS_CREATE, args, uapay_ce_created_payment, return_value);
}

PHP_METHOD(Uapay_Payments, checkStatus)
{
	zval args[2];
	zend_string *payment_id, *invoice_id;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(payment_id)
		Z_PARAM_STR(invoice_id)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], payment_id);
	arg_str(&args[1], invoice_id);
	uapay_call_object(ZEND_THIS, UA_PAYMENTS_CHECK_STATUS, args, uapay_ce_payment_check, return_value);
}

PHP_METHOD(Uapay_Payments, confirm)
{
	zval args[4];
	zend_string *payment_id, *invoice_id, *code, *key;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(payment_id)
		Z_PARAM_STR(invoice_id)
		Z_PARAM_STR(code)
		Z_PARAM_STR(key)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], payment_id);
	arg_str(&args[1], invoice_id);
	arg_str(&args[2], code);
	arg_str(&args[3], key);
	uapay_call_id(ZEND_THIS, UA_PAYMENTS_CONFIRM, args, return_value);
}

/* complete() and reverse(): they differ only in where the amount stands, which their rows know. */
static void call_with_amount(INTERNAL_FUNCTION_PARAMETERS, ua_endpoint_id endpoint)
{
	zval args[3];
	zend_string *payment_id, *invoice_id;
	zval *amount = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(payment_id)
		Z_PARAM_STR(invoice_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(amount)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], payment_id);
	arg_str(&args[1], invoice_id);
	if (!arg_int(&args[2], 3, "?" KOPECKS, amount)) {
		RETURN_THROWS();
	}
	uapay_call_id(ZEND_THIS, endpoint, args, return_value);
}

PHP_METHOD(Uapay_Payments, complete)
{
	call_with_amount(INTERNAL_FUNCTION_PARAM_PASSTHRU, UA_PAYMENTS_COMPLETE);
}

PHP_METHOD(Uapay_Payments, cancel)
{
	zval args[2];
	zend_string *payment_id, *invoice_id;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(payment_id)
		Z_PARAM_STR(invoice_id)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], payment_id);
	arg_str(&args[1], invoice_id);
	uapay_call_id(ZEND_THIS, UA_PAYMENTS_CANCEL, args, return_value);
}

PHP_METHOD(Uapay_Payments, reverse)
{
	call_with_amount(INTERNAL_FUNCTION_PARAM_PASSTHRU, UA_PAYMENTS_REVERSE);
}

PHP_METHOD(Uapay_Payments, show)
{
	zval args[1];
	zend_string *payment_id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(payment_id)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], payment_id);
	uapay_call_object(ZEND_THIS, UA_PAYMENTS_SHOW, args, uapay_ce_payment, return_value);
}

PHP_METHOD(Uapay_Payments, showMany)
{
	zval *payment_ids;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ITERABLE(payment_ids)
	ZEND_PARSE_PARAMETERS_END();

	HashTable *ids = uapay_source_list(payment_ids);
	if (!ids) {
		RETURN_THROWS();
	}
	uapay_call_payments(ZEND_THIS, ids, return_value);
	zend_array_release(ids);
}

PHP_METHOD(Uapay_Payments, each)
{
	zval *payment_ids;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ITERABLE(payment_ids)
	ZEND_PARSE_PARAMETERS_END();

	uapay_each(ZEND_THIS, payment_ids, &uapay_by_payment_id, return_value);
}

PHP_METHOD(Uapay_Payments, showCommission)
{
	zval args[2];
	zend_string *invoice_id;
	zval *amount;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(invoice_id)
		Z_PARAM_ZVAL(amount)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], invoice_id);
	if (!uapay_is_int_argument(2, KOPECKS, amount)) {
		RETURN_THROWS();
	}
	ZVAL_COPY_VALUE(&args[1], amount);
	uapay_call_object(ZEND_THIS, UA_PAYMENTS_SHOW_COMMISSION, args, uapay_ce_commission, return_value);
}

PHP_METHOD(Uapay_Subscriptions, update)
{
	zval args[3];
	zend_string *invoice_id;
	zval *interval = NULL, *expires_at = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(invoice_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(interval)
		Z_PARAM_ZVAL(expires_at)
	ZEND_PARSE_PARAMETERS_END();

	arg_str(&args[0], invoice_id);
	if (!arg_int(&args[1], 2, "?int", interval)) {
		RETURN_THROWS();
	}
	if (expires_at && uapay_is_date(expires_at)) {
		ZVAL_COPY_VALUE(&args[2], expires_at);
	} else if (!arg_int(&args[2], 3, "DateTimeInterface|int|null", expires_at)) {
		RETURN_THROWS();
	}
	uapay_call_object(ZEND_THIS, UA_SUBSCRIPTIONS_UPDATE, args, uapay_ce_subscription, return_value);
}
