/* SPDX-License-Identifier: MIT */
#include "session_store.h"
#include "logger.h"
#include "userland.h"
#include "worker.h"
#include "src/core/utf8.h"

#include "zend_interfaces.h"

/* PSR-16 promises 64 characters; half of the account's digest tells accounts apart well enough. */
static void store_key(zval *key, const ua_account *account)
{
	char text[sizeof("uapay.session.") + UA_MAC_SIZE];
	size_t len = (size_t) snprintf(text, sizeof(text), "uapay.session.");

	for (size_t i = 0; i < UA_MAC_SIZE / 2; i++) {
		len += (size_t) snprintf(text + len, sizeof(text) - len, "%02x", account->id[i]);
	}
	ZVAL_STRINGL(key, text, len);
}

/* Calls $store->$method($key, ...). A store that throws is no store: `result` is UNDEF then, and the call goes on. */
static void call_store(uapay_handle *handle, const char *method, const ua_account *account, zval *result, uint32_t count, zval extra[2])
{
	zval arguments[3], *store = uapay_handle_option(handle, "sessionStore");
	zend_string *name = zend_string_init(method, strlen(method), false);

	store_key(&arguments[0], account);
	for (uint32_t i = 1; i < count; i++) {
		ZVAL_COPY_VALUE(&arguments[i], &extra[i - 1]);
	}
	ZVAL_UNDEF(result);
	zend_call_method_if_exists(Z_OBJ_P(store), name, result, count, arguments);
	zval_ptr_dtor(&arguments[0]);
	zend_string_release(name);
	zend_object *thrown = uapay_take_thrown();
	if (thrown) {
		uapay_worker_count_failure(UAPAY_FAILED_STORE);
		uapay_log_store_failure(handle, method, account, thrown);
		OBJ_RELEASE(thrown);
	}
}

zend_string *uapay_store_get(uapay_handle *handle, const ua_account *account, int64_t *opened_ms)
{
	zval result;
	zend_string *session = NULL;

	if (!uapay_handle_option(handle, "sessionStore")) {
		return NULL;
	}
	call_store(handle, "get", account, &result, 1, NULL);
	if (Z_TYPE(result) == IS_ARRAY) {
		zval *id = zend_hash_str_find_deref(Z_ARRVAL(result), ZEND_STRL("id"));
		zval *opened = zend_hash_str_find_deref(Z_ARRVAL(result), ZEND_STRL("openedAt"));
		if (id && opened && Z_TYPE_P(id) == IS_STRING && Z_TYPE_P(opened) == IS_LONG
			&& Z_LVAL_P(opened) >= 0 && Z_LVAL_P(opened) <= ZEND_LONG_MAX / 1000 && Z_STRLEN_P(id) > 0
			&& ua_utf8_valid(Z_STRVAL_P(id), Z_STRLEN_P(id)) && strlen(Z_STRVAL_P(id)) == Z_STRLEN_P(id)) {
			session = zend_string_copy(Z_STR_P(id));
			*opened_ms = (int64_t) Z_LVAL_P(opened) * 1000;
		}
	}
	zval_ptr_dtor(&result);
	return session;
}

void uapay_store_set(uapay_handle *handle, const ua_account *account)
{
	zval result, extra[2];

	if (!uapay_handle_option(handle, "sessionStore") || !account->session) {
		return;
	}
	array_init_size(&extra[0], 2);
	add_assoc_string(&extra[0], "id", account->session);
	add_assoc_long(&extra[0], "openedAt", (zend_long) (account->session_opened_ms / 1000));
	ZVAL_LONG(&extra[1], UA_SESSION_MAX_AGE_MS / 1000);
	call_store(handle, "set", account, &result, 3, extra);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&extra[0]);
}

void uapay_store_delete(uapay_handle *handle, const ua_account *account)
{
	zval result;

	if (uapay_handle_option(handle, "sessionStore")) {
		call_store(handle, "delete", account, &result, 1, NULL);
		zval_ptr_dtor(&result);
	}
}
