/* SPDX-License-Identifier: MIT */
#include "transport.h"
#include "arguments.h"
#include "classes.h"
#include "faults.h"
#include "userland.h"
#include "src/core/headers.h"
#include "src/core/retry.h"
#include "src/core/utf8.h"

#include "zend_exceptions.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#else
#include <time.h>
#endif

struct ua_exchange {
	char *url;
	const char *body;
	size_t body_len;
	int64_t ends_ms; /* monotonic */
	bool done;
	ua_http_answer answer;
};

static int64_t now_ms(const uapay_transport *transport)
{
	return transport->pool.world.monotonic_ms(transport->pool.world.self);
}

static void let_thrown_go(uapay_transport *transport)
{
	zend_object *thrown = transport->thrown;

	transport->thrown = NULL;
	if (thrown) {
		OBJ_RELEASE(thrown);
	}
}

static ua_exchange *start(void *self, const ua_http_request *request)
{
	uapay_transport *transport = self;
	ua_exchange *exchange = calloc(1, sizeof(*exchange));
	char *url = exchange ? ua_strndup(request->url, strlen(request->url)) : NULL;

	if (!url) {
		free(exchange); /* LCOV_EXCL_LINE: no memory */
		return NULL; /* LCOV_EXCL_LINE: likewise */
	}
	ZEND_ASSERT(!transport->exchange);
	exchange->url = url;
	exchange->body = request->body;
	exchange->body_len = request->body_len;
	exchange->ends_ms = now_ms(transport) + request->timeout_ms;
	exchange->answer.date = -1;
	exchange->answer.retry_after_ms = -1;
	ua_buf_init(&exchange->answer.body, UA_ANSWER_MAX);
	transport->exchange = exchange;
	return exchange;
}

static void fail(ua_exchange *exchange, ua_cause cause, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* The answer's place is taken by a cause. Text of others is cut where a character ends. */
static void fail(ua_exchange *exchange, ua_cause cause, const char *format, ...)
{
	ua_http_answer *answer = &exchange->answer;
	va_list args;

	va_start(args, format);
	vsnprintf(answer->detail, sizeof(answer->detail), format, args);
	va_end(args);
	size_t len = strlen(answer->detail);
	while (len > 0 && !ua_utf8_valid(answer->detail, len)) {
		len--;
	}
	answer->detail[len] = '\0';
	answer->cause = cause;
}

/* ---- what the callable returned: as little to be trusted as what a server sends ---- */

#define NO_ANSWER "the transport returned no answer: "

static bool read_status(ua_exchange *exchange, HashTable *returned)
{
	const zval *status = zend_hash_str_find_deref(returned, ZEND_STRL("status"));

	if (!status || Z_TYPE_P(status) != IS_LONG) {
		fail(exchange, UA_CAUSE_TRANSPORT_FAULT, NO_ANSWER "\"status\" must be an int, %s given", status ? uapay_type_name(status) : "none");
		return false;
	}
	if (Z_LVAL_P(status) < 100 || Z_LVAL_P(status) > 599) {
		fail(exchange, UA_CAUSE_TRANSPORT_FAULT, NO_ANSWER "\"status\" must be from 100 to 599, " ZEND_LONG_FMT " given", Z_LVAL_P(status));
		return false;
	}
	exchange->answer.status = (long) Z_LVAL_P(status);
	return true;
}

static bool read_body(ua_exchange *exchange, HashTable *returned)
{
	const zval *body = zend_hash_str_find_deref(returned, ZEND_STRL("body"));
	ua_buf *out = &exchange->answer.body;

	if (!body || Z_TYPE_P(body) != IS_STRING) {
		fail(exchange, UA_CAUSE_TRANSPORT_FAULT, NO_ANSWER "\"body\" must be a string, %s given", body ? uapay_type_name(body) : "none");
	} else if (Z_STRLEN_P(body) > out->max) {
		fail(exchange, UA_CAUSE_TOO_LARGE, "the answer is larger than allowed");
	} else if (!ua_buf_append(out, Z_STRVAL_P(body), Z_STRLEN_P(body))) {
		fail(exchange, UA_CAUSE_MEMORY, "there is no memory for the answer"); /* LCOV_EXCL_LINE: no memory */
	} else {
		return true;
	}
	return false;
}

/* A string, or the first of a list of them, as PSR-7 gives the values of a header. NULL for anything else. */
static const zend_string *value_of(zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(value)) && zend_hash_num_elements(Z_ARRVAL_P(value)) > 0) {
		value = zend_hash_index_find_deref(Z_ARRVAL_P(value), 0);
	}
	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}

static bool read_headers(ua_exchange *exchange, HashTable *returned)
{
	zval *headers = zend_hash_str_find_deref(returned, ZEND_STRL("headers")), *given;
	zend_string *name;
	ua_headers read;

	if (!headers || Z_TYPE_P(headers) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(headers) != IS_ARRAY) {
		fail(exchange, UA_CAUSE_TRANSPORT_FAULT, NO_ANSWER "\"headers\" must be an array, %s given", uapay_type_name(headers));
		return false;
	}
	ua_headers_begin(&read);
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(headers), name, given) {
		const zend_string *value = value_of(given);
		if (!name || !value) {
			fail(exchange, UA_CAUSE_TRANSPORT_FAULT, NO_ANSWER "\"headers\" must be names with strings, or with lists of strings");
			return false;
		}
		ua_headers_note(&read, ZSTR_VAL(name), ZSTR_LEN(name), ZSTR_VAL(value), ZSTR_LEN(value));
	}
	ZEND_HASH_FOREACH_END();
	exchange->answer.date = read.date;
	exchange->answer.retry_after_ms = ua_headers_retry_after_ms(&read);
	return true;
}

static void read_returned(ua_exchange *exchange, zval *returned)
{
	ZVAL_DEREF(returned);
	if (Z_TYPE_P(returned) == IS_NULL) {
		exchange->answer.body_left = false;
		fail(exchange, UA_CAUSE_CONNECT, "the transport did not send it");
	} else if (Z_TYPE_P(returned) != IS_ARRAY) {
		fail(exchange, UA_CAUSE_TRANSPORT_FAULT, NO_ANSWER "it must be an array, %s given", uapay_type_name(returned));
	} else if (read_status(exchange, Z_ARRVAL_P(returned)) && read_headers(exchange, Z_ARRVAL_P(returned))) {
		read_body(exchange, Z_ARRVAL_P(returned));
	}
}

/* ---- what it threw ---- */

#define QUOTED_MIN 12

/* Whether a message repeats anything of the request: in that is a session, and there may be a card. What is behind the text that
 * is shown need not be looked for, which would take the product of both lengths. */
static bool quotes(const zend_string *message, const ua_exchange *exchange)
{
	const char *end = exchange->body + exchange->body_len;
	size_t len = MIN(ZSTR_LEN(message), sizeof(exchange->answer.detail));

	for (size_t i = 0; i + QUOTED_MIN <= len; i++) {
		if (zend_memnstr(exchange->body, ZSTR_VAL(message) + i, QUOTED_MIN, end)) {
			return true;
		}
	}
	return false;
}

static void tell_thrown(ua_exchange *exchange, zend_object *thrown)
{
	zval rv, *message = zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &rv);
	/* An Error is a mistake in the transport, which is there the next time as well; a client that sends for it has repeated. */
	bool final = instanceof_function(thrown->ce, zend_ce_error) || instanceof_function(thrown->ce, uapay_ce_call);
	bool shown = Z_TYPE_P(message) == IS_STRING && Z_STRLEN_P(message) > 0 && ua_utf8_valid(Z_STRVAL_P(message), Z_STRLEN_P(message))
		&& !quotes(Z_STR_P(message), exchange);

	fail(exchange, final ? UA_CAUSE_TRANSPORT_FAULT : UA_CAUSE_TRANSPORT, "the transport threw %s%s%s", ZSTR_VAL(thrown->ce->name), shown ? ": " : "", shown ? Z_STRVAL_P(message) : "");
}

#define OPTIONS_MAX 8 /* how deep in arrays a body is looked for */

static bool has_body(const zval *value, const zend_string *body, int depth)
{
	const zval *element;

	if (Z_TYPE_P(value) == IS_STRING) {
		return zend_string_equals(Z_STR_P(value), body);
	}
	if (Z_TYPE_P(value) == IS_ARRAY && depth > 0) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
			if (has_body(element, body, depth - 1)) {
				return true;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	return false;
}

/* Takes it out of the value's copy in a trace, and out of arrays in it, as HTTP clients have it in their options. */
static void hide_in_value(zval *value, const zend_string *body, int depth)
{
	zval *element, hidden;

	if (!has_body(value, body, depth)) {
		return; /* and stays shared */
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		uapay_hide_value(&hidden, value);
		zval_ptr_dtor(value);
		ZVAL_COPY_VALUE(value, &hidden);
		return;
	}
	SEPARATE_ARRAY(value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		hide_in_value(element, body, depth - 1);
	}
	ZEND_HASH_FOREACH_END();
}

/* A trace has the arguments of all functions on the way, and few authors of a callable mark theirs as sensitive. */
static void hide_in_trace(zend_object *thrown, const zend_string *body)
{
	zval rv, *frame, *trace = zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_TRACE), true, &rv);

	if (Z_TYPE_P(trace) != IS_ARRAY) {
		return; /* LCOV_EXCL_LINE: who has changed it knows */
	}
	SEPARATE_ARRAY(trace);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(trace), frame) {
		zval *arguments = NULL;
		if (Z_TYPE_P(frame) == IS_ARRAY) {
			SEPARATE_ARRAY(frame);
			arguments = zend_hash_find(Z_ARRVAL_P(frame), ZSTR_KNOWN(ZEND_STR_ARGS));
		}
		if (arguments) {
			hide_in_value(arguments, body, OPTIONS_MAX);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* In the exception and in those before it. */
static void hide_body(zend_object *thrown, const zend_string *body)
{
	zval rv;

	while (thrown) {
		hide_in_trace(thrown, body);
		zval *previous = zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_PREVIOUS), true, &rv);
		thrown = Z_TYPE_P(previous) == IS_OBJECT ? Z_OBJ_P(previous) : NULL;
	}
}

/* What is left in EG(exception) then ends the call: exit() and its like, and a test that failed. A list may go on after them. */
static void take_thrown(uapay_transport *transport, ua_exchange *exchange, const zend_string *body)
{
	fail(exchange, UA_CAUSE_TRANSPORT, "the transport did not return");
	if (instanceof_function(EG(exception)->ce, uapay_ce_unexpected_request)) {
		exchange->answer.body_left = false; /* it says so itself */
		return;
	}
	zend_object *thrown = uapay_take_thrown();
	if (thrown) {
		hide_body(thrown, body);
		tell_thrown(exchange, thrown);
		transport->thrown = thrown;
	}
}

/* ---- the exchange ---- */

static void free_body(zval *body)
{
	if (Z_REFCOUNT_P(body) == 1) {
		ua_wipe(Z_STRVAL_P(body), Z_STRLEN_P(body));
	}
	zval_ptr_dtor(body);
}

static void call_transport(uapay_transport *transport, ua_exchange *exchange)
{
	int64_t began = now_ms(transport), left_ms = exchange->ends_ms - began;
	zval arguments[3], returned;

	ZVAL_UNDEF(&returned);
	ZVAL_STRING(&arguments[0], exchange->url);
	ZVAL_STRINGL(&arguments[1], exchange->body, exchange->body_len);
	ZVAL_DOUBLE(&arguments[2], (double) MAX(left_ms, 1) / 1000);
	exchange->answer.body_left = true; /* whatever comes of it */
	call_user_function(NULL, NULL, transport->callable, &returned, 3, arguments);
	exchange->answer.micros = (now_ms(transport) - began) * 1000;
	exchange->done = true;
	if (EG(exception)) {
		take_thrown(transport, exchange, Z_STR(arguments[1]));
	} else {
		read_returned(exchange, &returned);
	}
	zval_ptr_dtor(&arguments[0]);
	free_body(&arguments[1]);
	zval_ptr_dtor(&returned);
}

static void send_or_sleep(void *self, int64_t timeout_ms)
{
	uapay_transport *transport = self;

	if (transport->exchange && !transport->exchange->done) {
		let_thrown_go(transport);
		call_transport(transport, transport->exchange);
	} else if (timeout_ms > 0) {
		nanosleep(&(struct timespec) {.tv_sec = timeout_ms / 1000, .tv_nsec = (long) (timeout_ms % 1000) * 1000000}, NULL);
	}
}

static ua_http_answer *finish(void *self, ua_exchange *exchange)
{
	(void) self;
	return exchange->done ? &exchange->answer : NULL;
}

static bool body_left(void *self, const ua_exchange *exchange)
{
	(void) self;
	return exchange->answer.body_left;
}

static void release(void *self, ua_exchange *exchange)
{
	uapay_transport *transport = self;

	transport->exchange = NULL;
	ua_buf_free(&exchange->answer.body);
	free(exchange->url);
	free(exchange);
}

static const ua_transport callable_transport = {start, send_or_sleep, finish, body_left, release};

#define NESTED_MAX 8

bool uapay_transport_may_begin(void)
{
	const zend_class_entry *const classes[] = {uapay_ce_client, uapay_ce_invoices, uapay_ce_payments, uapay_ce_subscriptions, uapay_ce_answer_iterator};
	int nested = 0;

	for (const zend_execute_data *frame = EG(current_execute_data); frame; frame = frame->prev_execute_data) {
		for (size_t i = 0; frame->func && i < sizeof(classes) / sizeof(classes[0]); i++) {
			nested += frame->func->common.scope == classes[i];
		}
	}
	if (nested > NESTED_MAX) {
		zend_throw_error(NULL, "uapay: a transport calls the client that it sends for, %d times over", NESTED_MAX);
	}
	return nested <= NESTED_MAX;
}

void uapay_transport_init(uapay_transport *transport, const uapay_handle *handle, const ua_pool *worker)
{
	*transport = (uapay_transport) {.callable = uapay_handle_option(handle, "transport")};
	ua_pool_init(&transport->pool, &callable_transport, transport, &worker->world);
	transport->pool.budget = transport->budget = worker->budget;
}

void uapay_transport_count(const uapay_transport *transport, ua_pool *worker)
{
	ua_stats_add(&worker->stats, &transport->pool.stats);
	int budget = worker->budget + transport->pool.budget - transport->budget;
	worker->budget = budget < 0 ? 0 : MIN(budget, UA_BUDGET_MAX);
}

void uapay_transport_explain(uapay_transport *transport, zend_object *exception)
{
	zend_object *thrown = transport->thrown;

	transport->thrown = NULL;
	if (thrown) {
		zend_exception_set_previous(exception, thrown);
	}
}

void uapay_transport_end(uapay_transport *transport)
{
	let_thrown_go(transport);
}
