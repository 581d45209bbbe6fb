/* SPDX-License-Identifier: MIT */
#include "method.h"
#include "classes.h"
#include "values.h"

/* One call, with what its answer becomes. */
typedef struct {
	uapay_batch batch; /* first, so that a batch is one of these */
	const ua_endpoint *endpoint;
	zval *args;
	zend_class_entry *ce;
	zval *return_value;
	zend_string *external_id; /* as it was sent; an array may have references in it */
} single;

static uapay_written begin_single(uapay_batch *batch, size_t index, uapay_request *request)
{
	single *one = (single *) batch;

	(void) index;
	if (!uapay_request_write(request, one->endpoint, one->args)) {
		return UAPAY_THREW;
	}
	one->external_id = request->ids.external_id ? zend_string_copy(request->ids.external_id) : NULL;
	return UAPAY_WRITTEN;
}

/* invoices/create answers without the merchant's own id, which the shop needs to find its order. */
static void add_external_id(single *one, HashTable *data)
{
	zval id;

	const zval *answered = zend_hash_str_find_deref(data, ZEND_STRL("externalId"));

	if (one->external_id && (!answered || Z_TYPE_P(answered) == IS_NULL)) {
		ZVAL_STR_COPY(&id, one->external_id);
		zend_hash_str_update(data, ZEND_STRL("externalId"), &id);
	}
}

static zend_string *end_object(uapay_batch *batch, size_t index, const ua_call *call)
{
	single *one = (single *) batch;
	zval data;

	(void) index;
	if (!ua_call_answer(call)->data) { /* not every class would miss a member */
		return zend_string_init(ZEND_STRL("there is none"), 0);
	}
	uapay_answer_array(&data, call);
	if (one->ce == uapay_ce_created_invoice && Z_REFCOUNTED(data)) {
		add_external_id(one, Z_ARRVAL(data));
	}
	zend_string *fault = uapay_value_create_bounded(one->return_value, one->ce, Z_ARRVAL(data));
	zval_ptr_dtor(&data);
	return fault;
}

static zend_string *end_id(uapay_batch *batch, size_t index, const ua_call *call)
{
	single *one = (single *) batch;
	const char *const *name = one->endpoint->answer_id;

	(void) index;
	if (!name) {
		return NULL;
	}
	for (; *name; name++) {
		const ua_json *id = ua_json_member(ua_call_answer(call)->data, *name);
		if (id && ua_json_typeof(id) == UA_JSON_STRING && *ua_json_string(id)) {
			ZVAL_STRING(one->return_value, ua_json_string(id));
			return NULL;
		}
		if (id && ua_json_typeof(id) == UA_JSON_INT) { /* as for ids in objects */
			ZVAL_STR(one->return_value, strpprintf(0, "%lld", (long long) ua_json_int(id)));
			return NULL;
		}
	}
	return strpprintf(0, "%s is missing", one->endpoint->answer_id[0]);
}

static zend_string *end_array(uapay_batch *batch, size_t index, const ua_call *call)
{
	(void) index;
	uapay_answer_array(((single *) batch)->return_value, call);
	return NULL;
}

static void run_single(zval *object, single *one)
{
	one->batch.handle = uapay_handle_of(object);
	one->batch.count = 1;
	one->batch.begin = begin_single;
	if (one->batch.handle) {
		uapay_batch_run(&one->batch);
	}
	if (one->external_id) {
		zend_string_release(one->external_id);
	}
}

void uapay_call_object(zval *object, ua_endpoint_id endpoint, zval *args, zend_class_entry *ce, zval *return_value)
{
	single one = {
		.batch.end = end_object,
		.endpoint = &ua_endpoints[endpoint],
		.args = args,
		.ce = ce,
		.return_value = return_value,
	};

	run_single(object, &one);
}

void uapay_call_id(zval *object, ua_endpoint_id endpoint, zval *args, zval *return_value)
{
	single one = {.batch.end = end_id, .endpoint = &ua_endpoints[endpoint], .args = args, .return_value = return_value};

	run_single(object, &one);
}

void uapay_call_array(zval *object, ua_endpoint_id endpoint, zval *args, zval *return_value)
{
	single one = {.batch.end = end_array, .endpoint = &ua_endpoints[endpoint], .args = args, .return_value = return_value};

	run_single(object, &one);
}

uapay_written uapay_begin_session(uapay_batch *batch, size_t index, uapay_request *request)
{
	(void) batch;
	(void) index;
	memset(request, 0, sizeof(*request));
	request->endpoint = &ua_endpoints[UA_SESSIONS_CREATE];
	ua_content_init(&request->content);
	return UAPAY_WRITTEN;
}

static zend_string *end_session(uapay_batch *batch, size_t index, const ua_call *call)
{
	(void) batch;
	(void) index;
	(void) call;
	return NULL;
}

void uapay_call_session(uapay_handle *handle)
{
	uapay_batch batch = {.handle = handle, .count = 1, .begin = uapay_begin_session, .end = end_session};

	uapay_batch_run(&batch);
}
