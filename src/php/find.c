/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "classes.h"
#include "exceptions.h"
#include "lists.h"
#include "value_object.h"
#include "src/core/ids.h"

#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* Invoices::findByExternalId(): which invoice an order has, if any. */

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
	pick_invoice(uapay_value_elements(Z_OBJ(list)), external_id, return_value);
	zval_ptr_dtor(&list);
}
