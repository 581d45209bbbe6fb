/* SPDX-License-Identifier: MIT */
#include "ping.h"
#include "classes.h"
#include "exceptions.h"
#include "method.h"
#include "src/core/diagnosis.h"

#include "zend_enum.h"

/* Client::ping(): opens a session, and tells how that went. */

/* A try, with what came of it. */
typedef struct {
	uapay_batch batch; /* first, so that a batch is one of these */
	ua_access access;
	ua_fault fault; /* UA_FAULT_NONE: a session was opened */
	zend_string *detail; /* of the fault */
	bool was_signed;
	bool has_clock;
	int64_t clock_offset_ms;
} attempt;

static zend_object *create_object(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &std_object_handlers;
	return object;
}

/* With a function of our own Reflection makes no object without its constructor. */
void uapay_ping_init(void)
{
	uapay_ce_ping->create_object = create_object;
	ZEND_ASSERT(uapay_ce_ping->default_properties_count == UAPAY_PING_DETAIL + 1);
}

static void note_call(attempt *a, const ua_call *call)
{
	a->was_signed = ua_call_answer(call)->was_signed;
	a->has_clock = ua_call_clock_offset(call, &a->clock_offset_ms);
}

static zend_string *end(uapay_batch *batch, size_t index, const ua_call *call)
{
	(void) index;
	note_call((attempt *) batch, call);
	return NULL;
}

static void see_failure(uapay_batch *batch, const ua_call *call)
{
	attempt *a = (attempt *) batch;

	note_call(a, call);
	a->fault = ua_diagnose(ua_call_error(call));
	if (a->fault == UA_FAULT_WRONG_KEY && !a->access.signing.key) {
		a->fault = UA_FAULT_KEY_MISSING;
	}
	a->detail = uapay_root_cause(ua_call_error(call));
}

/* It is told, and not thrown. */
static void take_exception(uapay_batch *batch, size_t index, zend_object *exception)
{
	(void) batch;
	(void) index;
	OBJ_RELEASE(exception);
}

/* A plain answer proves neither the key nor who answered: a page of settings must not call that well. */
static void ask_for_signature(ua_access *access)
{
	if (access->signing.key && access->plain == UA_PLAIN_UNTIL_SIGNED) {
		access->plain = UA_PLAIN_NEVER;
	}
}

static void return_cause(zval *slot, ua_fault fault)
{
	static const char *const cases[] = {
		[UA_FAULT_DNS] = "Dns",
		[UA_FAULT_CONNECT] = "Connect",
		[UA_FAULT_CONNECT_TIMEOUT] = "ConnectTimeout",
		[UA_FAULT_TIMEOUT] = "Timeout",
		[UA_FAULT_RESET] = "Reset",
		[UA_FAULT_NO_TLS] = "NoTls",
		[UA_FAULT_TLS] = "Tls",
		[UA_FAULT_CERTIFICATE_UNTRUSTED] = "CertificateUntrusted",
		[UA_FAULT_CERTIFICATE_DATE] = "CertificateDate",
		[UA_FAULT_CERTIFICATE_HOST] = "CertificateHost",
		[UA_FAULT_CA_FILE] = "CaFile",
		[UA_FAULT_PROXY_UNREACHABLE] = "ProxyUnreachable",
		[UA_FAULT_PROXY_REFUSED] = "ProxyRefused",
		[UA_FAULT_PROXY_PASSWORD] = "ProxyPassword",
		[UA_FAULT_CLOCK] = "Clock",
		[UA_FAULT_UNKNOWN_CLIENT] = "UnknownClient",
		[UA_FAULT_WRONG_KEY] = "WrongKey",
		[UA_FAULT_KEY_MISSING] = "KeyMissing",
		[UA_FAULT_UNSIGNED] = "Unsigned",
		[UA_FAULT_REFUSED] = "Refused",
		[UA_FAULT_NOT_UAPAY] = "NotUapay",
		[UA_FAULT_UNAVAILABLE] = "Unavailable",
		[UA_FAULT_TOO_MANY_REQUESTS] = "TooManyRequests",
		[UA_FAULT_UNKNOWN] = "Unknown",
	};

	if (fault != UA_FAULT_NONE) {
		ZVAL_OBJ_COPY(slot, zend_enum_get_case_cstr(uapay_ce_ping_cause, cases[fault]));
	} else {
		ZVAL_NULL(slot);
	}
}

/* Whole seconds: the Date header has no more, so half of one is none. */
static zend_long whole_seconds(int64_t ms)
{
	return (zend_long) ((ms < 0 ? ms - 499 : ms + 499) / 1000);
}

static void return_environment(zval *slot, zend_string *base_url)
{
	zend_object *environment = NULL;

	zend_enum_get_case_by_value(&environment, uapay_ce_environment, 0, base_url, true);
	if (environment) {
		ZVAL_OBJ_COPY(slot, environment);
	} else {
		ZVAL_STR_COPY(slot, base_url);
	}
}

/* Takes the detail over. */
static void return_ping(zval *return_value, attempt *a)
{
	object_init_ex(return_value, uapay_ce_ping);
	zend_object *ping = Z_OBJ_P(return_value);

	ZVAL_BOOL(OBJ_PROP_NUM(ping, UAPAY_PING_OK), a->fault == UA_FAULT_NONE);
	return_cause(OBJ_PROP_NUM(ping, UAPAY_PING_CAUSE), a->fault);
	if (a->has_clock) {
		ZVAL_LONG(OBJ_PROP_NUM(ping, UAPAY_PING_CLOCK_OFFSET), whole_seconds(a->clock_offset_ms));
	} else {
		ZVAL_NULL(OBJ_PROP_NUM(ping, UAPAY_PING_CLOCK_OFFSET));
	}
	ZVAL_BOOL(OBJ_PROP_NUM(ping, UAPAY_PING_SIGNED), a->was_signed);
	return_environment(OBJ_PROP_NUM(ping, UAPAY_PING_ENVIRONMENT), a->batch.handle->config->base_url);
	if (a->detail) {
		ZVAL_STR(OBJ_PROP_NUM(ping, UAPAY_PING_DETAIL), a->detail);
	} else {
		ZVAL_NULL(OBJ_PROP_NUM(ping, UAPAY_PING_DETAIL));
	}
	for (uint32_t i = 0; i <= UAPAY_PING_DETAIL; i++) {
		Z_PROP_FLAG_P(OBJ_PROP_NUM(ping, i)) = 0;
	}
}

PHP_METHOD(Uapay_Client, ping)
{
	attempt a = {.batch = {.count = 1, .begin = uapay_begin_session, .end = end, .seen = see_failure, .failed = take_exception}};

	ZEND_PARSE_PARAMETERS_NONE();

	a.batch.handle = uapay_handle_of(ZEND_THIS);
	if (!a.batch.handle) {
		RETURN_THROWS();
	}
	a.access = a.batch.handle->config->access;
	ask_for_signature(&a.access);
	a.batch.access = &a.access;
	if (!uapay_batch_run(&a.batch)) { /* what PHP code threw: a signal's handler, or there is no memory */
		if (a.detail) {
			zend_string_release(a.detail);
		}
		RETURN_THROWS();
	}
	return_ping(return_value, &a);
}
