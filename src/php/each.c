/* SPDX-License-Identifier: MIT */
#include "each.h"
#include "batch.h"
#include "classes.h"
#include "source.h"
#include "userland.h"

#include "zend_exceptions.h"

/* The ids of one request, from when they are fetched until the last value is handed out. */
typedef struct {
	HashTable *ids;       /* a list, as they came; NULL for none */
	HashTable *parcel;    /* of those that are ids */
	zend_object *failure; /* in place of what the answer says of them; NULL for none */
} portion;

typedef enum {
	FRESH, /* nothing was asked of it */
	AT,    /* a value */
	DUE,   /* the next value is yet to be found: an exception came up instead */
	ENDED,
} position;

typedef struct {
	uapay_batch batch; /* first, so that a batch is one of these; its `loop` has what must outlive a bailout */
	const uapay_asking *asking;
	zend_object *service; /* whose handle the batch has */
	uapay_source source;
	zend_object *thrown; /* by the source; it is thrown after the values of what came before it */
	const char *gone; /* what the source or the calls ended with, before their time; NULL otherwise */
	portion *ahead; /* one for each request that may run, in a ring; NULL before the first step */
	size_t ring;
	size_t taken; /* portions */
	portion current; /* whose values are handed out */
	uint32_t place, element; /* of the next value: the id's, and that among several about it */
	zend_ulong before; /* ids that were handed out before `current` */
	long http_status;
	int attempts;
	position position;
	bool moved; /* away from the first value */
	bool running;
	zval key, value;
	zend_object std;
} each;

static zend_object_handlers each_handlers;

static each *each_of(zend_object *object)
{
	return (each *) ((char *) object - offsetof(each, std));
}

static void free_portion(portion *p)
{
	portion gone = *p;

	*p = (portion) {NULL};
	if (gone.ids) {
		zend_array_release(gone.ids);
		zend_array_release(gone.parcel);
	}
	if (gone.failure) {
		OBJ_RELEASE(gone.failure);
	}
}

/* ---- requests ---- */

/* As many as one request takes, or as there are. NULL when that is none, or when the program ends: see uapay_take_thrown(). */
static HashTable *fetch(each *e)
{
	HashTable *ids = zend_new_array(e->asking->most);
	zval id;

	while (zend_hash_num_elements(ids) < e->asking->most && uapay_source_next(&e->source, &id)) {
		zend_hash_next_index_insert_new(ids, &id);
	}
	if (EG(exception)) {
		e->thrown = uapay_take_thrown();
		e->gone = e->thrown ? NULL : "fiber";
	}
	if (EG(exception) || zend_hash_num_elements(ids) == 0) {
		zend_array_release(ids);
		return NULL;
	}
	return ids;
}

static uapay_written begin(uapay_batch *batch, size_t index, uapay_request *request)
{
	each *e = (each *) batch;
	portion *p = &e->ahead[index % e->ring];
	HashTable *ids = fetch(e);

	if (!ids) {
		return EG(exception) ? UAPAY_THREW : UAPAY_NO_MORE;
	}
	p->ids = ids;
	p->parcel = uapay_parcel_create(ids);
	if (zend_hash_num_elements(p->parcel) == 0) {
		return UAPAY_NOTHING;
	}
	if (!uapay_parcel_write(e->asking, p->parcel, request)) {
		p->failure = uapay_take_thrown();
		return UAPAY_NOTHING;
	}
	return UAPAY_WRITTEN;
}

static zend_string *end(uapay_batch *batch, size_t index, const ua_call *call)
{
	each *e = (each *) batch;
	zval answer;
	zend_string *fault = uapay_parcel_read(e->asking, e->ahead[index % e->ring].parcel, call, &answer);

	if (!fault) {
		zval_ptr_dtor(&answer); /* its elements are in the parcel */
		e->http_status = ua_call_http_status(call);
		e->attempts = ua_call_attempts(call);
	}
	return fault;
}

static void failed(uapay_batch *batch, size_t index, zend_object *exception)
{
	each *e = (each *) batch;

	e->ahead[index % e->ring].failure = exception;
}

/* ---- values ---- */

static zend_object *bad_id(const each *e, const zval *id)
{
	uapay_faults faults;
	char path[48];

	uapay_faults_init(&faults);
	snprintf(path, sizeof(path), "%s[" ZEND_ULONG_FMT "]", e->asking->name, e->before + e->place);
	uapay_check_id(&faults, path, id);
	return uapay_faults_exception(&faults, &ua_endpoints[e->asking->endpoint]);
}

static zend_object *no_word(const each *e)
{
	const uapay_ids none = {0};
	const ua_endpoint *endpoint = &ua_endpoints[e->asking->endpoint];
	ua_error error = {0};

	ua_error_set(&error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "the answer has nothing about this id (HTTP %ld)", e->http_status);
	error.http_status = e->http_status;
	error.attempts = e->attempts;
	error.retry_reason = "repeating would not help";
	return uapay_exception_create(&error, endpoint, endpoint->path, &none);
}

/* What became of an id; of several objects that the answer has about it the one whose turn it is. */
static zend_object *value_of(const each *e, zval *id, uint32_t *of_several)
{
	*of_several = 1;
	if (!uapay_is_id(id)) {
		return bad_id(e, id);
	}
	if (e->current.failure) {
		GC_ADDREF(e->current.failure);
		return e->current.failure;
	}
	zval *found = uapay_parcel_find(e->current.parcel, Z_STR_P(id));
	if (Z_TYPE_P(found) == IS_ARRAY) {
		*of_several = zend_hash_num_elements(Z_ARRVAL_P(found));
		found = zend_hash_index_find(Z_ARRVAL_P(found), e->element);
	}
	if (Z_TYPE_P(found) != IS_OBJECT) {
		return no_word(e);
	}
	Z_ADDREF_P(found);
	return Z_OBJ_P(found);
}

/* The next value of the current portion; false when nothing is left of it. */
static bool give(each *e)
{
	uint32_t of_several;

	if (!e->current.ids) {
		return false;
	}
	if (e->place == zend_hash_num_elements(e->current.ids)) {
		e->before += e->place;
		free_portion(&e->current);
		return false;
	}
	zval *id = zend_hash_index_find(e->current.ids, e->place);
	ZVAL_OBJ(&e->value, value_of(e, id, &of_several));
	ZVAL_COPY(&e->key, id);
	if (++e->element == of_several) {
		e->element = 0;
		e->place++;
	}
	return true;
}

/* ---- steps ---- */

static void let_value_go(each *e)
{
	zval key, value;

	ZVAL_COPY_VALUE(&key, &e->key);
	ZVAL_COPY_VALUE(&value, &e->value);
	ZVAL_UNDEF(&e->key);
	ZVAL_UNDEF(&e->value);
	zval_ptr_dtor(&key);
	zval_ptr_dtor(&value);
}

static bool start(each *e)
{
	if (e->gone || (e->ahead && !e->batch.loop)) {
		zend_throw_error(NULL, "uapay: the %s in which this list was begun has ended", e->gone ? e->gone : "request");
		return false;
	}
	if (e->ahead) {
		return true;
	}
	if (!uapay_batch_start(&e->batch)) {
		return false;
	}
	e->ring = (size_t) e->batch.handle->config->concurrency;
	e->ahead = ecalloc(e->ring, sizeof(*e->ahead));
	return true;
}

static void finish(each *e)
{
	zend_object *thrown = e->thrown;

	e->position = ENDED;
	e->thrown = NULL;
	uapay_batch_end(&e->batch);
	uapay_source_free(&e->source);
	if (thrown) {
		zend_throw_exception_internal(thrown);
	}
}

/* To the next value, or to the end. With an exception the way goes on from there at the next step. */
static void find(each *e)
{
	e->position = DUE;
	if (!start(e) || !uapay_batch_poll(&e->batch)) {
		return;
	}
	while (!give(e)) {
		if (!uapay_batch_await(&e->batch)) {
			return;
		}
		if (e->taken == e->batch.count) {
			finish(e);
			return;
		}
		uapay_batch_take(&e->batch);
		portion *taken = &e->ahead[e->taken++ % e->ring];
		e->current = *taken;
		*taken = (portion) {NULL};
		e->place = 0;
		if (!uapay_batch_poll(&e->batch)) {
			return;
		}
	}
	e->position = AT;
}

/* Calls find() where a value is wanted. False with an exception. */
static bool step(each *e, bool forward)
{
	if (e->running) { /* by the ids' generator, a logger, a transport, or in another fiber */
		zend_throw_error(NULL, "uapay: the list is on its way to the next answer already");
		return false;
	}
	e->running = true;
	if (e->position == FRESH || e->position == DUE) {
		bool was_due = e->position == DUE;
		find(e);
		forward = forward && !was_due;
	}
	if (forward && e->position == AT) {
		e->moved = true;
		let_value_go(e);
		find(e);
	}
	e->running = false;
	return !EG(exception);
}

PHP_METHOD(Uapay_AnswerIterator, current)
{
	ZEND_PARSE_PARAMETERS_NONE();

	each *e = each_of(Z_OBJ_P(ZEND_THIS));
	if (!step(e, false)) {
		RETURN_THROWS();
	}
	if (e->position == AT) {
		RETURN_COPY(&e->value);
	}
}

PHP_METHOD(Uapay_AnswerIterator, key)
{
	ZEND_PARSE_PARAMETERS_NONE();

	each *e = each_of(Z_OBJ_P(ZEND_THIS));
	if (!step(e, false)) {
		RETURN_THROWS();
	}
	if (e->position == AT) {
		RETURN_COPY(&e->key);
	}
}

PHP_METHOD(Uapay_AnswerIterator, next)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (!step(each_of(Z_OBJ_P(ZEND_THIS)), true)) {
		RETURN_THROWS();
	}
}

PHP_METHOD(Uapay_AnswerIterator, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	each *e = each_of(Z_OBJ_P(ZEND_THIS));
	if (!step(e, false)) {
		RETURN_THROWS();
	}
	RETURN_BOOL(e->position == AT);
}

PHP_METHOD(Uapay_AnswerIterator, rewind)
{
	ZEND_PARSE_PARAMETERS_NONE();

	each *e = each_of(Z_OBJ_P(ZEND_THIS));
	if (e->moved) {
		zend_throw_error(NULL, "uapay: a list that is asked for as it goes cannot be rewound: call each() again");
		RETURN_THROWS();
	}
	if (!step(e, false)) {
		RETURN_THROWS();
	}
}

/* ---- the object ---- */

static zend_object *create_object(zend_class_entry *ce)
{
	each *e = zend_object_alloc(sizeof(*e), ce);

	zend_object_std_init(&e->std, ce);
	object_properties_init(&e->std, ce);
	e->std.handlers = &each_handlers;
	e->position = ENDED;
	return &e->std;
}

/* Nothing stays under way. Not while it runs, in a fiber that is destroyed after this at the end of the program. */
static void destroy_object(zend_object *object)
{
	each *e = each_of(object);

	if (!e->running) {
		e->gone = "request"; /* for code that comes after this */
		uapay_batch_end(&e->batch);
		uapay_source_free(&e->source);
	}
}

static void free_object(zend_object *object)
{
	each *e = each_of(object);

	uapay_batch_end(&e->batch);
	uapay_source_free(&e->source);
	let_value_go(e);
	free_portion(&e->current);
	for (size_t i = 0; i < e->ring; i++) {
		free_portion(&e->ahead[i]);
	}
	if (e->ahead) {
		efree(e->ahead);
	}
	if (e->thrown) {
		OBJ_RELEASE(e->thrown);
	}
	if (e->service) {
		OBJ_RELEASE(e->service);
	}
	zend_object_std_dtor(object);
}

static void add_values(zend_get_gc_buffer *buffer, HashTable *table)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(table, value) {
		zend_get_gc_buffer_add_zval(buffer, value);
	}
	ZEND_HASH_FOREACH_END();
}

static void add_portion(zend_get_gc_buffer *buffer, const portion *p)
{
	if (p->ids) {
		add_values(buffer, p->ids);
		add_values(buffer, p->parcel);
	}
	if (p->failure) {
		zend_get_gc_buffer_add_obj(buffer, p->failure);
	}
}

/* The source may hold the iterator, as a generator does that was made in the function which has it. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	each *e = each_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &e->source.iterable);
	if (e->source.iterator) {
		zend_get_gc_buffer_add_obj(buffer, &e->source.iterator->std);
	}
	zend_get_gc_buffer_add_zval(buffer, &e->key);
	zend_get_gc_buffer_add_zval(buffer, &e->value);
	add_portion(buffer, &e->current);
	for (size_t i = 0; i < e->ring; i++) {
		add_portion(buffer, &e->ahead[i]);
	}
	if (e->thrown) {
		zend_get_gc_buffer_add_obj(buffer, e->thrown);
	}
	if (e->service) {
		zend_get_gc_buffer_add_obj(buffer, e->service);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

void uapay_each(zval *service, zval *ids, const uapay_asking *asking, zval *return_value)
{
	uapay_handle *handle = uapay_handle_of(service);

	if (!handle) {
		return; /* LCOV_EXCL_LINE: no service is made without its client */
	}
	object_init_ex(return_value, uapay_ce_answer_iterator);
	each *e = each_of(Z_OBJ_P(return_value));
	e->batch = (uapay_batch) {.handle = handle, .count = SIZE_MAX, .begin = begin, .end = end, .failed = failed};
	e->asking = asking;
	e->service = Z_OBJ_P(service);
	GC_ADDREF(e->service);
	uapay_source_init(&e->source, ids);
	e->position = FRESH;
}

void uapay_each_init(void)
{
	memcpy(&each_handlers, &std_object_handlers, sizeof(each_handlers));
	each_handlers.offset = offsetof(each, std);
	each_handlers.dtor_obj = destroy_object;
	each_handlers.free_obj = free_object;
	each_handlers.clone_obj = NULL;
	each_handlers.get_gc = get_gc;
	each_handlers.compare = zend_objects_not_comparable;
	uapay_ce_answer_iterator->create_object = create_object;
}
