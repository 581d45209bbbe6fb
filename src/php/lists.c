/* SPDX-License-Identifier: MIT */
#include "lists.h"
#include "batch.h"
#include "classes.h"
#include "exceptions.h"
#include "value_object.h"
#include "values.h"
#include "src/core/utf8.h"

typedef struct {
	uapay_batch batch;
	HashTable *ids;
	uint32_t argument;
	zval *parts; /* each chunk's InvoiceList */
	zval *return_value;
} list;

static bool begin_chunk(uapay_batch *batch, size_t index, uapay_request *request)
{
	list *l = (list *) batch;
	zval args[2], chunk;

	array_init_size(&chunk, UA_LIST_MAX);
	for (size_t i = index * UA_LIST_MAX; i < MIN((index + 1) * UA_LIST_MAX, zend_hash_num_elements(l->ids)); i++) {
		zval *id = zend_hash_index_find(l->ids, i);
		Z_TRY_ADDREF_P(id);
		zend_hash_next_index_insert_new(Z_ARRVAL(chunk), id);
	}
	ZVAL_NULL(&args[0]);
	ZVAL_NULL(&args[1]);
	ZVAL_COPY_VALUE(&args[l->argument], &chunk);
	bool ok = uapay_request_write(request, &ua_endpoints[UA_INVOICES_SHOW_LIST], args);
	zval_ptr_dtor(&chunk);
	return ok;
}

/* Of a chunk's ids: the one at the same place, as nearly always, or any. */
static bool was_asked(const list *l, size_t index, size_t place, zval *given)
{
	zend_string *id = zval_get_string(given); /* UAPAY sends some ids as numbers */
	zval *likely = zend_hash_index_find(l->ids, index * UA_LIST_MAX + place);
	bool asked = likely && ua_id_same(Z_STRVAL_P(likely), ZSTR_VAL(id));

	for (size_t i = index * UA_LIST_MAX; !asked && i < MIN((index + 1) * UA_LIST_MAX, zend_hash_num_elements(l->ids)); i++) {
		asked = ua_id_same(Z_STRVAL_P(zend_hash_index_find(l->ids, i)), ZSTR_VAL(id));
	}
	zend_string_release(id);
	return asked;
}

/* The id by which an element says what it is about; NULL when it does not. */
static zval *id_of_element(const list *l, zend_object *element, zval *rv)
{
	if (element->ce == uapay_ce_list_error) {
		zval *details = zend_read_property(element->ce, element, ZEND_STRL("details"), true, rv);
		return zend_hash_str_find_deref(Z_ARRVAL_P(details), ZEND_STRL("id"));
	}
	const char *name = l->argument == 0 ? "id" : "externalId";
	return zend_read_property(element->ce, element, name, strlen(name), true, rv);
}

/* A list has what was asked for and nothing else. */
static zend_string *check_elements(const list *l, size_t index)
{
	zval rv, *element;
	zend_ulong place;

	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL_P(OBJ_PROP_NUM(Z_OBJ(l->parts[index]), 0)), place, element) {
		zval *id = id_of_element(l, Z_OBJ_P(element), &rv);
		if (id && (Z_TYPE_P(id) == IS_STRING || Z_TYPE_P(id) == IS_LONG) && !was_asked(l, index, place, id)) {
			return zend_string_init(ZEND_STRL("it has something else than what was asked for"), false);
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

/* Each chunk is made an InvoiceList at once, so that a fault in it is a fault of its answer. */
static zend_string *end_chunk(uapay_batch *batch, size_t index, const ua_call *call)
{
	list *l = (list *) batch;
	zval data;

	uapay_answer_array(&data, call);
	zval *invoices = zend_hash_str_find_deref(Z_ARRVAL(data), ZEND_STRL("invoices"));
	zend_string *fault = invoices && Z_TYPE_P(invoices) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(invoices))
		? uapay_value_create_bounded(&l->parts[index], uapay_ce_invoice_list, Z_ARRVAL(data))
		: zend_string_init(ZEND_STRL("invoices must be a list"), false);
	zval_ptr_dtor(&data);
	return fault ? fault : check_elements(l, index);
}

static HashTable *invoices_of(const zval *part)
{
	return Z_ARRVAL_P(zend_hash_str_find_deref(uapay_value_data(Z_OBJ_P(part)), ZEND_STRL("invoices")));
}

/* All chunks' invoices behind one another, in the order asked. */
static void join_chunks(list *l, zval *data)
{
	zval *element, joined;

	ZVAL_ARR(data, zend_array_dup(uapay_value_data(Z_OBJ(l->parts[0]))));
	ZVAL_ARR(&joined, zend_array_dup(invoices_of(&l->parts[0])));
	for (size_t i = 1; i < l->batch.count; i++) {
		ZEND_HASH_FOREACH_VAL(invoices_of(&l->parts[i]), element) {
			Z_TRY_ADDREF_P(element);
			zend_hash_next_index_insert(Z_ARRVAL(joined), element);
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_hash_str_update(Z_ARRVAL_P(data), ZEND_STRL("invoices"), &joined);
}

static void return_list(list *l)
{
	zval data;

	if (l->batch.count == 1) {
		ZVAL_COPY(l->return_value, &l->parts[0]);
		return;
	}
	join_chunks(l, &data);
	zend_string *fault = uapay_value_create(l->return_value, uapay_ce_invoice_list, Z_ARRVAL(data));
	ZEND_ASSERT(!fault); /* every part of it was a list */
	(void) fault;
	zval_ptr_dtor(&data);
}

static void check_id(uapay_faults *faults, const char *path, const zval *id)
{
	if (Z_TYPE_P(id) != IS_STRING) {
		uapay_fault(faults, path, "must be a string, %s given",
			Z_TYPE_P(id) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(id)->name) : zend_zval_type_name(id));
	} else if (Z_STRLEN_P(id) == 0) {
		uapay_fault(faults, path, "must not be empty");
	} else if (memchr(Z_STRVAL_P(id), '\0', Z_STRLEN_P(id))) {
		uapay_fault(faults, path, "must not contain a NUL byte");
	} else if (!ua_utf8_valid(Z_STRVAL_P(id), Z_STRLEN_P(id))) {
		uapay_fault(faults, path, "must be valid UTF-8");
	}
}

/* Every id is checked before any request leaves, and all faults are told together. */
static bool check_ids(HashTable *ids, const char *list_name, const char *single_name, ua_endpoint_id endpoint)
{
	uapay_faults faults;
	char path[48];
	zend_ulong index;
	zval *id;

	uapay_faults_init(&faults);
	ZEND_HASH_FOREACH_NUM_KEY_VAL(ids, index, id) {
		snprintf(path, sizeof(path), "%s[" ZEND_ULONG_FMT "]", list_name, index);
		check_id(&faults, single_name ? single_name : path, id);
	}
	ZEND_HASH_FOREACH_END();
	return !uapay_faults_throw(&faults, &ua_endpoints[endpoint]);
}

void uapay_call_list(zval *object, HashTable *ids, uint32_t argument, const char *name, zval *return_value)
{
	size_t count = zend_hash_num_elements(ids);
	list l = {
		.batch = {
			.handle = uapay_handle_of(object),
			.count = (count + UA_LIST_MAX - 1) / UA_LIST_MAX,
			.begin = begin_chunk,
			.end = end_chunk,
		},
		.ids = ids,
		.argument = argument,
		.return_value = return_value,
	};

	const char *field = ua_endpoints[UA_INVOICES_SHOW_LIST].arguments[argument].field.name;
	if (!l.batch.handle || !check_ids(ids, field, name, UA_INVOICES_SHOW_LIST)) {
		return;
	}
	if (count == 0) { /* nothing asked, nothing to send */
		HashTable *data = zend_new_array(1);
		zval none;
		ZVAL_EMPTY_ARRAY(&none);
		zend_hash_str_add_new(data, ZEND_STRL("invoices"), &none);
		uapay_value_create(return_value, uapay_ce_invoice_list, data);
		zend_array_release(data);
		return;
	}
	l.parts = ecalloc(l.batch.count, sizeof(*l.parts));
	if (uapay_batch_run(&l.batch)) {
		return_list(&l);
	}
	for (size_t i = 0; i < l.batch.count; i++) {
		zval_ptr_dtor(&l.parts[i]);
	}
	efree(l.parts);
}

static bool begin_payment(uapay_batch *batch, size_t index, uapay_request *request)
{
	return uapay_request_write(request, &ua_endpoints[UA_PAYMENTS_SHOW], zend_hash_index_find(((list *) batch)->ids, index));
}

/* The result's place was made beforehand, so that the order is the one asked. */
static zval *place_of(uapay_batch *batch, size_t index)
{
	list *l = (list *) batch;
	zend_string *id = Z_STR_P(zend_hash_index_find(l->ids, index));

	return zend_symtable_find(Z_ARRVAL_P(l->return_value), id);
}

static zend_string *end_payment(uapay_batch *batch, size_t index, const ua_call *call)
{
	zval data, payment;

	uapay_answer_array(&data, call);
	zend_string *fault = uapay_value_create_bounded(&payment, uapay_ce_payment, Z_ARRVAL(data));
	zval_ptr_dtor(&data);
	if (!fault) {
		zval *place = place_of(batch, index);
		zval_ptr_dtor(place);
		ZVAL_COPY_VALUE(place, &payment);
	}
	return fault;
}

static void failed_payment(uapay_batch *batch, size_t index, zend_object *exception)
{
	zval *place = place_of(batch, index);

	zval_ptr_dtor(place);
	ZVAL_OBJ(place, exception);
}

void uapay_call_payments(zval *object, HashTable *ids, zval *return_value)
{
	zval *id, none;
	list l = {
		.batch = {
			.handle = uapay_handle_of(object),
			.count = zend_hash_num_elements(ids),
			.begin = begin_payment,
			.end = end_payment,
			.failed = failed_payment,
		},
		.ids = ids,
		.return_value = return_value,
	};

	if (!l.batch.handle || !check_ids(ids, "paymentIds", NULL, UA_PAYMENTS_SHOW)) {
		return;
	}
	array_init_size(return_value, (uint32_t) l.batch.count);
	ZEND_HASH_FOREACH_VAL(ids, id) {
		ZVAL_NULL(&none);
		zend_symtable_update(Z_ARRVAL_P(return_value), Z_STR_P(id), &none);
	}
	ZEND_HASH_FOREACH_END();
	if (l.batch.count > 0) {
		uapay_batch_run(&l.batch);
	}
}
