/* SPDX-License-Identifier: MIT */
#include "parcel.h"
#include "batch.h"
#include "classes.h"
#include "value_object.h"
#include "values.h"
#include "src/core/ids.h"

const uapay_asking uapay_by_id = {UA_INVOICES_SHOW_LIST, 0, UA_LIST_MAX, "ids"};
const uapay_asking uapay_by_external_id = {UA_INVOICES_SHOW_LIST, 1, UA_LIST_MAX, "externalIds"};
const uapay_asking uapay_by_payment_id = {UA_PAYMENTS_SHOW, 0, 1, "paymentIds"};

/* Of a string. */
static const char *id_fault(const zval *id)
{
	return Z_STRLEN_P(id) == 0 ? "must not be empty" : uapay_text_fault(Z_STR_P(id));
}

bool uapay_is_id(const zval *id)
{
	return Z_TYPE_P(id) == IS_STRING && !id_fault(id);
}

void uapay_check_id(uapay_faults *faults, const char *path, const zval *id)
{
	if (Z_TYPE_P(id) != IS_STRING) {
		uapay_fault(faults, path, "must be a string, %s given", uapay_type_name(id));
	} else if (id_fault(id)) {
		uapay_fault(faults, path, "%s", id_fault(id));
	}
}

/* ---- the request ---- */

/* Under this an id is found, however it is written: see ua_id_same(). */
static zend_string *key_of(zend_string *id)
{
	return ua_id_is_uuid(ZSTR_VAL(id)) ? zend_string_tolower(id) : zend_string_copy(id);
}

HashTable *uapay_parcel_create(HashTable *ids)
{
	HashTable *parcel = zend_new_array(zend_hash_num_elements(ids));
	zval *id;

	ZEND_HASH_FOREACH_VAL(ids, id) {
		if (!uapay_is_id(id)) {
			continue;
		}
		zend_string *key = key_of(Z_STR_P(id));
		if (zend_hash_add(parcel, key, id)) {
			Z_TRY_ADDREF_P(id);
		}
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	return parcel;
}

#define ARGUMENTS_MAX 2 /* of the endpoints above */

bool uapay_parcel_write(const uapay_asking *asking, HashTable *ids, uapay_request *request)
{
	zval args[ARGUMENTS_MAX], list, *id = NULL;

	array_init_size(&list, zend_hash_num_elements(ids));
	ZEND_HASH_FOREACH_VAL(ids, id) {
		Z_TRY_ADDREF_P(id);
		zend_hash_next_index_insert_new(Z_ARRVAL(list), id);
	}
	ZEND_HASH_FOREACH_END();
	for (size_t i = 0; i < ARGUMENTS_MAX; i++) {
		ZVAL_NULL(&args[i]);
	}
	ZVAL_COPY_VALUE(&args[asking->argument], asking->most == 1 ? zend_hash_index_find(Z_ARRVAL(list), 0) : &list);
	bool ok = uapay_request_write(request, &ua_endpoints[asking->endpoint], args);
	zval_ptr_dtor(&list);
	return ok;
}

/* ---- the answer ---- */

/* One that cannot be read stands in a ListError as it came. */
static zval *id_of_unreadable(const uapay_asking *asking, zval *invoice)
{
	static const char *const names[][3] = {{"id", "Id", "invoiceId"}, {"externalId"}};
	zval *id = NULL;

	for (size_t i = 0; Z_TYPE_P(invoice) == IS_ARRAY && !id && i < 3 && names[asking->argument][i]; i++) {
		id = zend_hash_str_find_deref(Z_ARRVAL_P(invoice), names[asking->argument][i], strlen(names[asking->argument][i]));
	}
	return id;
}

/* The id by which an element says what it is about; NULL when it does not. */
static zval *id_of_element(const uapay_asking *asking, zend_object *element, zval *rv)
{
	if (element->ce == uapay_ce_list_error) {
		zval *invoice = zend_hash_str_find_deref(uapay_value_data(element), ZEND_STRL("invoice"));
		zval *details = zend_read_property(element->ce, element, ZEND_STRL("details"), true, rv);
		return invoice ? id_of_unreadable(asking, invoice) : zend_hash_str_find_deref(Z_ARRVAL_P(details), ZEND_STRL("id"));
	}
	const char *name = asking == &uapay_by_id ? "id" : "externalId";
	return zend_read_property(element->ce, element, name, strlen(name), true, rv);
}

/* Puts one more element into the place of what it is about. */
static void put(zval *place, zval *element)
{
	zval first;

	Z_ADDREF_P(element);
	if (Z_TYPE_P(place) == IS_NULL) {
		ZVAL_COPY_VALUE(place, element);
		return;
	}
	if (Z_TYPE_P(place) == IS_OBJECT) {
		ZVAL_COPY_VALUE(&first, place);
		array_init(place);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(place), &first);
	}
	zend_hash_next_index_insert_new(Z_ARRVAL_P(place), element);
}

/* A list has what was asked for and nothing else. An element that does not say what it is about is about the only id there is,
 * or about nothing that can be told. */
static zend_string *sort(const uapay_asking *asking, HashTable *parcel, HashTable *elements)
{
	HashPosition first = 0;
	zval *only = zend_hash_num_elements(parcel) == 1 ? zend_hash_get_current_data_ex(parcel, &first) : NULL;
	zval *element, rv;

	ZEND_HASH_FOREACH_VAL(elements, element) {
		zval *id = id_of_element(asking, Z_OBJ_P(element), &rv), *place = only;
		if (id && (Z_TYPE_P(id) == IS_STRING || Z_TYPE_P(id) == IS_LONG)) {
			zend_string *text = zval_get_string(id); /* UAPAY sends some ids as numbers */
			place = uapay_parcel_find(parcel, text);
			zend_string_release(text);
			if (!place) {
				return zend_string_init(ZEND_STRL("it has something else than what was asked for"), false);
			}
		}
		if (place) {
			put(place, element);
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static void forget_ids(HashTable *parcel)
{
	zval *place;

	ZEND_HASH_FOREACH_VAL(parcel, place) {
		zval_ptr_dtor(place);
		ZVAL_NULL(place);
	}
	ZEND_HASH_FOREACH_END();
}

static zend_string *read_payment(HashTable *parcel, HashTable *data, zval *out)
{
	HashPosition first = 0;
	zend_string *fault = uapay_value_create_bounded(out, uapay_ce_payment, data);

	if (!fault) {
		put(zend_hash_get_current_data_ex(parcel, &first), out);
	}
	return fault;
}

static zend_string *read_invoices(const uapay_asking *asking, HashTable *parcel, HashTable *data, zval *out)
{
	zval *invoices = zend_hash_str_find_deref(data, ZEND_STRL("invoices"));
	zend_string *fault = invoices && Z_TYPE_P(invoices) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(invoices))
		? uapay_value_create_bounded(out, uapay_ce_invoice_list, data)
		: zend_string_init(ZEND_STRL("invoices must be a list"), false);

	if (fault) {
		return fault;
	}
	fault = sort(asking, parcel, uapay_value_elements(Z_OBJ_P(out)));
	if (fault) {
		zval_ptr_dtor(out);
		ZVAL_UNDEF(out);
	}
	return fault;
}

zend_string *uapay_parcel_read(const uapay_asking *asking, HashTable *parcel, const ua_call *call, zval *out)
{
	zend_string *fault;
	zval data;

	forget_ids(parcel);
	uapay_answer_array(&data, call);
	if (asking->endpoint == UA_PAYMENTS_SHOW) {
		fault = read_payment(parcel, Z_ARRVAL(data), out);
	} else {
		fault = read_invoices(asking, parcel, Z_ARRVAL(data), out);
	}
	zval_ptr_dtor(&data);
	return fault;
}

zval *uapay_parcel_find(HashTable *parcel, zend_string *id)
{
	zval *place = zend_hash_find(parcel, id); /* as nearly every id is written */

	if (!place) {
		zend_string *key = key_of(id);
		place = zend_hash_find(parcel, key);
		zend_string_release(key);
	}
	return place;
}
