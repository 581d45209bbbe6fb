/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "classes.h"
#include "exceptions.h"
#include "from_json.h"
#include "handle.h"
#include "held.h"
#include "mac.h"
#include "to_json.h"
#include "value_object.h"
#include "values.h"
#include "worker.h"

#include "zend_exceptions.h"

#define KEYS_MAX 8

static const char callback_path[] = "callback";

static void throw_error(ua_error *error)
{
	const uapay_ids none = {0};

	zend_throw_exception_internal(uapay_exception_create(error, &ua_endpoints[UA_OTHER], callback_path, &none));
	ua_error_clear(error);
}

/* The client's key, then the previous ones, which are to be wiped. False with an exception. */
static bool collect_keys(ua_signing keys[KEYS_MAX], size_t *count, uapay_mac_key prepared[KEYS_MAX], const ua_signing *own,
	HashTable *previous)
{
	uapay_faults faults;
	zval *key;

	uapay_faults_init(&faults);
	keys[0] = *own;
	*count = own->key ? 1 : 0;
	ZEND_HASH_FOREACH_VAL(previous, key) {
		ZVAL_DEREF(key);
		if (Z_TYPE_P(key) != IS_STRING || Z_STRLEN_P(key) == 0) {
			uapay_fault(&faults, "previousKeys", "must be strings that are not empty");
		} else if (uapay_invisible_character(Z_STR_P(key))) {
			uapay_fault(&faults, "previousKeys", "must not contain %s, which nobody sees", uapay_invisible_character(Z_STR_P(key)));
		} else if (*count == KEYS_MAX) {
			uapay_fault(&faults, "previousKeys", "must have at most %d elements", KEYS_MAX - 1);
		} else {
			uapay_mac_prepare(&prepared[*count], Z_STRVAL_P(key), Z_STRLEN_P(key));
			keys[*count] = (ua_signing) {&prepared[*count], own->mac};
			(*count)++;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!faults.errors && *count == 0) {
		ua_error error = {0};
		ua_error_set(&error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE,
			"a callback cannot be verified without a secretKey: look the payment up instead");
		throw_error(&error);
		return false;
	}
	return !uapay_faults_throw(&faults, NULL);
}

/* A signed {"status":0,"error":{...}} is UAPAY's report, and no payment. */
static bool throw_reported(ua_json *claims)
{
	const ua_json *reported = ua_json_member(claims, "error");
	ua_error error = {0};

	if (!reported || ua_json_typeof(reported) != UA_JSON_OBJECT) {
		return false;
	}
	ua_error_set(&error, UA_ERROR_API, UA_CAUSE_NONE, "UAPAY reports an error");
	error.api = reported;
	throw_error(&error);
	return true;
}

static void throw_no_callback(const char *why)
{
	ua_error error = {0};

	ua_error_set(&error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "signed, but not a callback: %s", why);
	throw_error(&error);
}

static void throw_other(const char *message)
{
	ua_error error = {0};

	ua_error_set(&error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "signed, but not a callback: it is %s", message);
	throw_error(&error);
}

static bool has_any(const ua_json *claims, const char *const names[])
{
	for (; *names; names++) {
		if (!ua_json_is_empty(ua_json_member(claims, *names))) {
			return true;
		}
	}
	return false;
}

/* The same key signs requests and answers: one of them, sent here by anybody who saw it, is not news of a payment. These
 * members are theirs alone. */
static const struct {
	const char *member;
	const char *message;
} others[] = {
	{"params", "a request"},
	{"invoice", "an answer to payments/show"},
	{"confirmation", "an answer to payments/checkStatus"},
	{"plannedPaidAt", "an answer to subscriptions/update"},
	{"invoiceStatus", "an answer to invoices/show"},
	{"invoiceNumber", "an answer to invoices/show"},
	{"payments", "an answer to invoices/show"},
	{"invoices", "an answer to invoices/show/list"},
	{"paymentPageUrl", "an answer to invoices/create"},
	{"commissionAmount", "an answer to payments/showCommission"},
};

static bool is_text(const ua_json *node, const char *const texts[])
{
	for (; node && ua_json_typeof(node) == UA_JSON_STRING && *texts; texts++) {
		if (strcmp(ua_json_string(node), *texts) == 0) {
			return true;
		}
	}
	return false;
}

/* In an answer to payments/checkStatus the names of the two statuses are swapped: each has words that only the other knows. It
 * names the bank's plug-in, and no invoice. */
static bool is_check(const ua_json *claims)
{
	static const char *const plugin[] = {"pluginId", NULL};
	static const char *const order[] = {"invoiceId", "orderId", "externalId", NULL};
	static const char *const system[] = {"OPEN", "PAYED", "RETURNED", "CLOSED", "PENDING", "REJECTED", "HOLDED", "NEEDS_CONFIRMATION", NULL};
	static const char *const invoicer[] = {"NEW", "PAID", NULL};

	return !has_any(claims, order)
		&& (is_text(ua_json_member(claims, "status"), system) || is_text(ua_json_member(claims, "paymentStatus"), invoicer)
			|| has_any(claims, plugin));
}

/* What other message it is, or NULL. */
static const char *other_message(const ua_json *claims)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		const char *const member[] = {others[i].member, NULL};
		if (has_any(claims, member)) {
			return others[i].message;
		}
	}
	return is_check(claims) ? "an answer to payments/checkStatus" : NULL;
}

static bool is_callback(const ua_json *claims)
{
	static const char *const ids[] = {"paymentId", "id", "invoiceId", "orderId", NULL};
	static const char *const statuses[] = {"status", "paymentStatus", NULL};

	return has_any(claims, ids) && has_any(claims, statuses);
}

static void hydrate(ua_json *claims, zval *return_value)
{
	const char *other = other_message(claims);
	zval data;

	if (other) {
		throw_other(other);
		return;
	}
	if (!is_callback(claims)) {
		throw_no_callback("it must name a payment and its status");
		return;
	}
	uapay_from_json(&data, claims);
	zend_string *fault = uapay_value_create_bounded(return_value, uapay_ce_callback, Z_ARRVAL(data));
	if (fault) {
		throw_no_callback(ZSTR_VAL(fault));
		zend_string_release(fault);
	}
	zval_ptr_dtor(&data);
}

PHP_METHOD(Uapay_Client, callback)
{
	zend_string *body;
	HashTable *previous = (HashTable *) &zend_empty_array;
	ua_signing keys[KEYS_MAX];
	uapay_mac_key prepared[KEYS_MAX];
	size_t count;
	ua_error error = {0};

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(body)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(previous)
	ZEND_PARSE_PARAMETERS_END();

	uapay_handle *handle = uapay_handle_of(ZEND_THIS);
	uapay_worker *worker = handle ? uapay_worker_get() : NULL;
	const ua_account *account = worker ? uapay_worker_account(worker, handle->config) : NULL;
	if (!account) {
		RETURN_THROWS();
	}
	int64_t now = (uapay_epoch_ms() + account->clock_offset_ms) / 1000;
	bool collected = collect_keys(keys, &count, prepared, &handle->config->access.signing, previous);
	ua_json *claims = collected ? ua_envelope_read_callback(&error, ZSTR_VAL(body), ZSTR_LEN(body), keys, count, now) : NULL;
	ua_wipe(prepared, count * sizeof(prepared[0]));
	if (!collected) {
		RETURN_THROWS();
	}
	if (!claims) {
		throw_error(&error);
		RETURN_THROWS();
	}
	uapay_worker_pool(worker)->stats.callbacks++;
	if (!uapay_hold(claims, uapay_free_json)) {
		RETURN_THROWS(); /* LCOV_EXCL_LINE: no memory */
	}
	if (!throw_reported(claims)) {
		hydrate(claims, return_value);
	}
	uapay_let_go(claims);
}

static void free_text(void *text)
{
	ua_buf_free(text);
	free(text);
}

static int compare_keys(Bucket *a, Bucket *b)
{
	if (a->key && b->key) {
		return zend_binary_strcmp(ZSTR_VAL(a->key), ZSTR_LEN(a->key), ZSTR_VAL(b->key), ZSTR_LEN(b->key));
	}
	if (!a->key && !b->key) { /* names of digits, which PHP takes for ints */
		return a->h < b->h ? -1 : a->h > b->h;
	}
	return (a->key != NULL) - (b->key != NULL);
}

PHP_METHOD(Uapay_Callback, eventKey)
{
	char hex[65];

	ZEND_PARSE_PARAMETERS_NONE();

	/* A repeated delivery may be signed anew: everything counts but the time of signing. */
	HashTable *claims = zend_array_dup(uapay_value_data(Z_OBJ_P(ZEND_THIS)));
	zend_hash_str_del(claims, ZEND_STRL("iat"));
	zend_hash_str_del(claims, ZEND_STRL("exp"));
	zend_hash_str_del(claims, ZEND_STRL("nbf"));
	zend_hash_sort(claims, compare_keys, false);
	ua_buf *text = uapay_hold(calloc(1, sizeof(*text)), free_text);
	if (text) {
		ua_buf_init(text, UA_BUF_UNLIMITED);
		if (uapay_write_json(text, claims)) {
			uapay_sha256_hex(text->data, text->len, hex);
			RETVAL_STRINGL(hex, 64);
		}
		uapay_let_go(text);
	}
	zend_array_release(claims);
}
