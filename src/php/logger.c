/* SPDX-License-Identifier: MIT */
#include "logger.h"
#include "userland.h"
#include "worker.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

static void add_id(zval *context, const char *name, zend_string *id)
{
	if (id) {
		add_assoc_str(context, name, zend_string_copy(id));
	}
}

static void add_ids(zval *context, const uapay_ids *ids)
{
	add_id(context, "externalId", ids->external_id);
	add_id(context, "invoiceId", ids->invoice_id);
	add_id(context, "paymentId", ids->payment_id);
}

/* Only what is named here is ever logged: no body, no session, no key. */
static void make_context(zval *context, const ua_event *event, const uapay_ids *ids)
{
	array_init(context);
	add_assoc_string(context, "endpoint", event->endpoint);
	add_assoc_long(context, "attempt", event->attempt);
	add_assoc_double(context, "seconds", (double) event->micros / 1000000);
	add_assoc_bool(context, "newConnection", event->new_connection);
	if (event->http_status) {
		add_assoc_long(context, "httpStatus", event->http_status);
	}
	if (event->cause) {
		add_assoc_string(context, "cause", event->cause);
	}
	if (event->code) {
		add_assoc_string(context, "errorCode", event->code);
	}
	if (!event->ok) {
		add_assoc_bool(context, "repeated", event->repeated);
		add_assoc_string(context, "reason", event->reason);
		add_assoc_double(context, "delay", (double) event->delay_ms / 1000);
	}
	add_ids(context, ids);
}

/* Takes the text and the context over. */
static void call_logger(zval *logger, const char *level, zend_string *text, zval *context)
{
	zval result, arguments[3];
	zend_string *method = zend_string_init(ZEND_STRL("log"), false);
	bool psr = Z_TYPE_P(logger) == IS_OBJECT
		&& (zend_hash_exists(&Z_OBJCE_P(logger)->function_table, method)
			|| (Z_OBJCE_P(logger)->__call && !zend_is_callable(logger, 0, NULL)));

	ZVAL_STRING(&arguments[0], level);
	ZVAL_STR(&arguments[1], text);
	ZVAL_COPY_VALUE(&arguments[2], context);
	ZVAL_UNDEF(&result);
	if (psr) {
		zend_call_method_if_exists(Z_OBJ_P(logger), method, &result, 3, arguments);
	} else {
		call_user_function(NULL, NULL, logger, &result, 3, arguments);
	}
	zval_ptr_dtor(&result);
	zend_string_release(method);
	for (size_t i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	/* A full disk must not make a payment's outcome unknown: a log that fails is no log. */
	zend_object *thrown = uapay_take_thrown();
	if (thrown) {
		uapay_worker_count_failure(UAPAY_FAILED_LOGGER);
		OBJ_RELEASE(thrown);
	}
}

static zend_string *describe(const ua_event *event, bool outcome_unknown)
{
	if (event->ok) {
		return strpprintf(0, "UAPAY %s: done", event->endpoint);
	}
	const char *next = event->repeated ? "it is repeated" : "it is not repeated";
	return strpprintf(0, "UAPAY %s: attempt %d failed, %s: %s", event->endpoint, event->attempt,
		outcome_unknown ? "its outcome is unknown" : next, event->reason);
}

void uapay_log_attempt(uapay_handle *handle, const ua_event *event, const uapay_ids *ids, bool outcome_unknown)
{
	zval context, *logger = uapay_handle_option(handle, "logger");

	if (!logger) {
		return;
	}
	const char *level = event->ok ? "debug" : (outcome_unknown ? "critical" : (event->repeated ? "notice" : "warning"));
	make_context(&context, event, ids);
	call_logger(logger, level, describe(event, outcome_unknown), &context);
}

void uapay_log_unknown(uapay_handle *handle, const char *endpoint, const uapay_ids *ids, const char *why)
{
	zval context, *logger = uapay_handle_option(handle, "logger");

	if (!logger) {
		return;
	}
	array_init(&context);
	add_assoc_string(&context, "endpoint", endpoint);
	add_ids(&context, ids);
	call_logger(logger, "critical", strpprintf(0, "UAPAY %s: its outcome is unknown: %s", endpoint, why), &context);
}

/* What an exception says, unless it has the session's id in it, as one of a store may that quotes what it could not keep. */
static zend_string *message_of(zend_object *thrown, const ua_account *account)
{
	zval rv, *message = zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &rv);

	if (Z_TYPE_P(message) != IS_STRING || Z_STRLEN_P(message) == 0
		|| (account->session && php_memnstr(Z_STRVAL_P(message), account->session, strlen(account->session), Z_STRVAL_P(message) + Z_STRLEN_P(message)))) {
		return zend_string_copy(thrown->ce->name);
	}
	return strpprintf(0, "%s: %s", ZSTR_VAL(thrown->ce->name), Z_STRVAL_P(message));
}

void uapay_log_store_failure(uapay_handle *handle, const char *method, const ua_account *account, zend_object *thrown)
{
	zval context, *logger = uapay_handle_option(handle, "logger");

	if (!logger) {
		return;
	}
	zend_string *what = message_of(thrown, account);
	zend_string *text = strpprintf(0, "UAPAY: %s() of the session store failed, and the call goes on without it: %s", method, ZSTR_VAL(what));
	array_init_size(&context, 2);
	add_assoc_string(&context, "sessionStore", method);
	add_assoc_str(&context, "thrown", zend_string_copy(thrown->ce->name));
	call_logger(logger, "warning", text, &context);
	zend_string_release(what);
}
