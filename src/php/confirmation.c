/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "classes.h"

#include "ext/standard/url.h"
#include "zend_smart_str.h"

static void append_query(smart_str *url, const char *name, const zend_string *value)
{
	bool has_query = url->s && memchr(ZSTR_VAL(url->s), '?', ZSTR_LEN(url->s)) != NULL;
	zend_string *encoded = php_raw_url_encode(ZSTR_VAL(value), ZSTR_LEN(value));

	smart_str_appendc(url, has_query ? '&' : '?');
	smart_str_appends(url, name);
	smart_str_appendc(url, '=');
	smart_str_append(url, encoded);
	zend_string_release(encoded);
}

static void append_params(smart_str *url, HashTable *params)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(params, name, value) {
		ZVAL_DEREF(value);
		if (name && (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG)) {
			zend_string *text = zval_get_string(value);
			append_query(url, ZSTR_VAL(name), text);
			zend_string_release(text);
		}
	}
	ZEND_HASH_FOREACH_END();
}

PHP_METHOD(Uapay_Confirmation, termUrl)
{
	zend_string *return_url = NULL, *key = NULL;
	smart_str url = {0};
	zval rv;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(return_url)
		Z_PARAM_STR_OR_NULL(key)
	ZEND_PARSE_PARAMETERS_END();

	zval *redirect = zend_read_property(uapay_ce_confirmation, Z_OBJ_P(ZEND_THIS), ZEND_STRL("redirect"), true, &rv);
	if (Z_TYPE_P(redirect) != IS_ARRAY) { /* a payload has not filled it yet */
		RETURN_NULL();
	}
	zval *base = zend_hash_str_find_deref(Z_ARRVAL_P(redirect), ZEND_STRL("url"));
	zval *params = zend_hash_str_find_deref(Z_ARRVAL_P(redirect), ZEND_STRL("params"));
	if (!base || Z_TYPE_P(base) != IS_STRING || Z_STRLEN_P(base) == 0) {
		RETURN_NULL();
	}
	const char *fragment = memchr(Z_STRVAL_P(base), '#', Z_STRLEN_P(base)), *end = Z_STRVAL_P(base) + Z_STRLEN_P(base);
	smart_str_appendl(&url, Z_STRVAL_P(base), (size_t) ((fragment ? fragment : end) - Z_STRVAL_P(base)));
	if (params && Z_TYPE_P(params) == IS_ARRAY) {
		append_params(&url, Z_ARRVAL_P(params));
	}
	if (return_url) {
		append_query(&url, "redirect", return_url);
	}
	if (key) {
		append_query(&url, "key", key);
	}
	if (fragment) {
		smart_str_appendl(&url, fragment, (size_t) (end - fragment));
	}
	RETURN_STR(smart_str_extract(&url));
}
