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
#include "value_object.h"

#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

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
static const uapay_asking *asking_of(zval *ids, zval *external_ids)
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

/* UAPAY has two ways to say that there is no such invoice: an element of the list, and an error of the whole call. Both must
 * be about this id, since null makes shops create another invoice: the element because nothing else was asked for, the error
 * because it says so. */
static bool is_absence(zend_object *error, zend_string *external_id)
{
	zval rv, rv2, *code = zend_read_property(error->ce, error, ZEND_STRL("errorCode"), true, &rv);
	zval *details = zend_read_property(error->ce, error, ZEND_STRL("details"), true, &rv2);
	zval *id = zend_hash_str_find_deref(Z_ARRVAL_P(details), ZEND_STRL("id"));

	if (Z_TYPE_P(code) != IS_STRING || !zend_string_equals_literal(Z_STR_P(code), "WRONG_ID")) {
		return false;
	}
	if (!id || (Z_TYPE_P(id) != IS_STRING && Z_TYPE_P(id) != IS_LONG)) {
		return !id && error->ce == uapay_ce_list_error;
	}
	zend_string *text = zval_get_string(id);
	bool same = ua_id_same(ZSTR_VAL(text), ZSTR_VAL(external_id));
	zend_string_release(text);
	return same;
}

/* How much an invoice's outcome tells of the order, least first. */
static int telling(zend_object *invoice)
{
	static const char *const names[] = {"Failed", "Refunded", "Pending", "Unknown", "Held", "Paid"};
	zval outcome;
	int rank = 0;

	zend_call_method_with_0_params(invoice, invoice->ce, NULL, "outcome", &outcome);
	const zend_string *name = Z_STR_P(zend_enum_fetch_case_name(Z_OBJ(outcome)));
	while (!zend_string_equals_cstr(name, names[rank], strlen(names[rank]))) {
		rank++;
	}
	zval_ptr_dtor(&outcome);
	return rank;
}

static int compare_property(zend_object *one, zend_object *other, const char *name)
{
	zval rv, rv2;
	zval *a = zend_read_property(one->ce, one, name, strlen(name), true, &rv);
	zval *b = zend_read_property(other->ce, other, name, strlen(name), true, &rv2);

	if (Z_TYPE_P(a) == IS_NULL || Z_TYPE_P(b) == IS_NULL) {
		return (Z_TYPE_P(a) != IS_NULL) - (Z_TYPE_P(b) != IS_NULL);
	}
	return zend_compare(a, b);
}

/* Of several invoices of one order that one is picked which tells most; of equals the newest, which UAPAY also numbers last. */
static bool tells_more(zend_object *one, zend_object *other)
{
	int difference = telling(one) - telling(other);

	if (difference == 0) {
		difference = compare_property(one, other, "createdAt");
	}
	if (difference == 0) {
		difference = compare_property(one, other, "number");
	}
	return difference > 0;
}

/* A ListError that was made of an invoice that cannot be read. */
static void throw_unreadable(const ua_endpoint *endpoint, zend_object *list_error)
{
	const uapay_ids none = {0};
	ua_error error = {0};
	zval rv, *message = zend_read_property(list_error->ce, list_error, ZEND_STRL("message"), true, &rv);

	ua_error_set(&error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "the answer's data is not as documented: %s", Z_STRVAL_P(message));
	error.retry_reason = "repeating would not help";
	zend_throw_exception_internal(uapay_exception_create(&error, endpoint, endpoint->path, &none));
}

static void throw_list_error(zend_object *list_error)
{
	const ua_endpoint *endpoint = &ua_endpoints[UA_INVOICES_SHOW_LIST];
	zval rv, rv2;

	if (zend_hash_str_exists(uapay_value_data(list_error), ZEND_STRL("invoice"))) {
		throw_unreadable(endpoint, list_error);
		return;
	}
	zval *code = zend_read_property(list_error->ce, list_error, ZEND_STRL("errorCode"), true, &rv);
	zval *details = zend_read_property(list_error->ce, list_error, ZEND_STRL("details"), true, &rv2);
	uapay_throw_refusal(endpoint->path, Z_TYPE_P(code) == IS_STRING ? Z_STR_P(code) : NULL, details);
}

/* The invoice, or null; anything else is thrown. That all of it is about this order was seen before. */
static void pick_invoice(HashTable *elements, zend_string *external_id, zval *return_value)
{
	zend_object *best = NULL;
	zval *element;

	ZEND_HASH_FOREACH_VAL(elements, element) {
		zend_object *object = Z_OBJ_P(element);

		if (object->ce == uapay_ce_list_error && !is_absence(object, external_id)) {
			throw_list_error(object);
			RETURN_THROWS();
		}
		if (object->ce == uapay_ce_invoice && (!best || tells_more(object, best))) {
			best = object;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (best) {
		RETURN_OBJ_COPY(best);
	}
}

PHP_METHOD(Uapay_Invoices, findByExternalId)
{
	zend_string *external_id;
	zval list, id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(external_id)
	ZEND_PARSE_PARAMETERS_END();

	HashTable *ids = zend_new_array(1);
	ZVAL_STR_COPY(&id, external_id);
	zend_hash_next_index_insert_new(ids, &id);
	ZVAL_UNDEF(&list);
	uapay_call_list(ZEND_THIS, ids, &uapay_by_external_id, "externalId", &list);
	zend_array_release(ids);
	if (EG(exception)) {
		if (EG(exception)->ce == uapay_ce_api && is_absence(EG(exception), external_id)) {
			zend_clear_exception();
			RETURN_NULL();
		}
		RETURN_THROWS();
	}
	pick_invoice(Z_ARRVAL_P(OBJ_PROP_NUM(Z_OBJ(list), 0)), external_id, return_value);
	zval_ptr_dtor(&list);
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
