/* SPDX-License-Identifier: MIT */
#include "lists.h"
#include "batch.h"
#include "classes.h"
#include "parcel.h"
#include "value_object.h"
#include "values.h"

typedef struct {
	uapay_batch batch; /* first, so that a batch is one of these */
	const uapay_asking *asking;
	HashTable *ids;
	zval *parts; /* each answer's InvoiceList */
	zval *return_value;
} list;

/* The ids that one request asks about. */
static HashTable *ids_of_part(const list *l, size_t index)
{
	size_t first = index * l->asking->most, end = MIN(first + l->asking->most, zend_hash_num_elements(l->ids));
	HashTable *ids = zend_new_array((uint32_t) (end - first));

	for (size_t i = first; i < end; i++) {
		zval *id = zend_hash_index_find(l->ids, i);
		Z_TRY_ADDREF_P(id);
		zend_hash_next_index_insert_new(ids, id);
	}
	return ids;
}

static uapay_written begin(uapay_batch *batch, size_t index, uapay_request *request)
{
	const list *l = (list *) batch;
	HashTable *ids = ids_of_part(l, index);
	bool ok = uapay_parcel_write(l->asking, ids, request);

	zend_array_release(ids);
	return ok ? UAPAY_WRITTEN : UAPAY_THREW;
}

static zend_string *read_part(const list *l, size_t index, const ua_call *call, zval *out)
{
	HashTable *ids = ids_of_part(l, index), *parcel = uapay_parcel_create(ids);
	zend_string *fault = uapay_parcel_read(l->asking, parcel, call, out);

	zend_array_release(parcel);
	zend_array_release(ids);
	return fault;
}

/* Every id is checked before any request leaves, and all faults are told together. `single_name` is what the caller knows a
 * single one of them as. */
static bool check_ids(const list *l, const char *single_name)
{
	uapay_faults faults;
	char path[48];
	zend_ulong index;
	zval *id;

	uapay_faults_init(&faults);
	ZEND_HASH_FOREACH_NUM_KEY_VAL(l->ids, index, id) {
		snprintf(path, sizeof(path), "%s[" ZEND_ULONG_FMT "]", l->asking->name, index);
		uapay_check_id(&faults, single_name ? single_name : path, id);
	}
	ZEND_HASH_FOREACH_END();
	return !uapay_faults_throw(&faults, &ua_endpoints[l->asking->endpoint]);
}

static void init(list *l, zval *object, const uapay_asking *asking, HashTable *ids, zval *return_value)
{
	l->asking = asking;
	l->ids = ids;
	l->return_value = return_value;
	l->batch.handle = uapay_handle_of(object);
	l->batch.count = (zend_hash_num_elements(ids) + asking->most - 1) / asking->most;
	l->batch.begin = begin;
}

/* ---- invoices ---- */

/* Each part is made an InvoiceList at once, so that a fault in it is a fault of its answer. */
static zend_string *end_invoices(uapay_batch *batch, size_t index, const ua_call *call)
{
	const list *l = (list *) batch;

	return read_part(l, index, call, &l->parts[index]);
}

static HashTable *invoices_of(const zval *part)
{
	return Z_ARRVAL_P(zend_hash_str_find_deref(uapay_value_data(Z_OBJ_P(part)), ZEND_STRL("invoices")));
}

/* All parts' invoices behind one another, in the order asked. */
static void join_parts(const list *l, zval *data)
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

static void return_invoices(const list *l)
{
	zval data;

	if (l->batch.count == 1) {
		ZVAL_COPY(l->return_value, &l->parts[0]);
		return;
	}
	join_parts(l, &data);
	zend_string *fault = uapay_value_create(l->return_value, uapay_ce_invoice_list, Z_ARRVAL(data));
	ZEND_ASSERT(!fault); /* every part of it was a list */
	(void) fault;
	zval_ptr_dtor(&data);
}

static void return_no_invoices(zval *return_value)
{
	HashTable *data = zend_new_array(1);
	zval none;

	ZVAL_EMPTY_ARRAY(&none);
	zend_hash_str_add_new(data, ZEND_STRL("invoices"), &none);
	uapay_value_create(return_value, uapay_ce_invoice_list, data);
	zend_array_release(data);
}

void uapay_call_list(zval *object, HashTable *ids, const uapay_asking *asking, const char *name, zval *return_value)
{
	list l = {.batch.end = end_invoices};

	init(&l, object, asking, ids, return_value);
	if (!l.batch.handle || !check_ids(&l, name)) {
		return;
	}
	if (l.batch.count == 0) { /* nothing asked, nothing to send */
		return_no_invoices(return_value);
		return;
	}
	l.parts = ecalloc(l.batch.count, sizeof(*l.parts));
	if (uapay_batch_run(&l.batch)) {
		return_invoices(&l);
	}
	for (size_t i = 0; i < l.batch.count; i++) {
		zval_ptr_dtor(&l.parts[i]);
	}
	efree(l.parts);
}

/* ---- payments ---- */

/* The result's place was made beforehand, so that the order is the one asked. */
static void put_payment(const list *l, size_t index, zval *payment)
{
	zval *place = zend_symtable_find(Z_ARRVAL_P(l->return_value), Z_STR_P(zend_hash_index_find(l->ids, index)));

	zval_ptr_dtor(place);
	ZVAL_COPY_VALUE(place, payment);
}

static zend_string *end_payment(uapay_batch *batch, size_t index, const ua_call *call)
{
	const list *l = (list *) batch;
	zval payment;
	zend_string *fault = read_part(l, index, call, &payment);

	if (!fault) {
		put_payment(l, index, &payment);
	}
	return fault;
}

static void failed_payment(uapay_batch *batch, size_t index, zend_object *exception)
{
	zval value;

	ZVAL_OBJ(&value, exception);
	put_payment((list *) batch, index, &value);
}

void uapay_call_payments(zval *object, HashTable *ids, zval *return_value)
{
	list l = {.batch = {.end = end_payment, .failed = failed_payment}};
	zval *id, none;

	init(&l, object, &uapay_by_payment_id, ids, return_value);
	if (!l.batch.handle || !check_ids(&l, NULL)) {
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
