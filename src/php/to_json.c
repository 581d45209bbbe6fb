/* SPDX-License-Identifier: MIT */
#include "to_json.h"
#include "exceptions.h"
#include "src/core/json.h"
#include "src/core/utf8.h"

#include "zend_enum.h"

size_t uapay_enter(uapay_writer *w, const char *name, size_t len)
{
	size_t before = w->path.s ? ZSTR_LEN(w->path.s) : 0;

	if (before) {
		smart_str_appendc(&w->path, '.');
	}
	smart_str_appendl(&w->path, name, len);
	smart_str_0(&w->path);
	return before;
}

#define NAME_SHOWN_MAX 64

size_t uapay_enter_key(uapay_writer *w, zend_string *key)
{
	bool odd = ZSTR_LEN(key) > NAME_SHOWN_MAX || !ua_utf8_valid(ZSTR_VAL(key), ZSTR_LEN(key));
	smart_str escaped = {0};

	for (size_t i = 0; i < ZSTR_LEN(key) && !odd; i++) {
		odd = (unsigned char) ZSTR_VAL(key)[i] < 0x20 || ZSTR_VAL(key)[i] == 0x7f;
	}
	if (!odd) {
		return uapay_enter(w, ZSTR_VAL(key), ZSTR_LEN(key));
	}
	smart_str_append_escaped_truncated(&escaped, key, NAME_SHOWN_MAX);
	size_t before = uapay_enter(w, ZSTR_VAL(escaped.s), ZSTR_LEN(escaped.s));
	smart_str_free(&escaped);
	return before;
}

size_t uapay_enter_index(uapay_writer *w, zend_ulong index)
{
	size_t before = ZSTR_LEN(w->path.s);

	smart_str_append_printf(&w->path, "[" ZEND_ULONG_FMT "]", index);
	smart_str_0(&w->path);
	return before;
}

void uapay_leave(uapay_writer *w, size_t before)
{
	ZSTR_LEN(w->path.s) = before;
	smart_str_0(&w->path);
}

void uapay_separate(uapay_writer *w, bool *first)
{
	if (!*first) {
		ua_buf_append_str(w->out, ",");
	}
	*first = false;
}

bool uapay_check_text(uapay_writer *w, const zend_string *text)
{
	const char *fault = uapay_text_fault(text);

	if (fault) {
		UAPAY_FAULT(w, "%s", fault);
	}
	return !fault;
}

void uapay_write_text(uapay_writer *w, const zend_string *text)
{
	if (uapay_check_text(w, text)) {
		ua_json_write_string(w->out, ZSTR_VAL(text), ZSTR_LEN(text));
	}
}

void uapay_write_integer(uapay_writer *w, zend_long value, int64_t min, int64_t max)
{
	if (min == max && value != min) {
		UAPAY_FAULT(w, "must be %lld, " ZEND_LONG_FMT " given", (long long) min, value);
		return;
	}
	if (value < min || value > max) {
		UAPAY_FAULT(w, "must be from %lld to %lld, " ZEND_LONG_FMT " given", (long long) min, (long long) max, value);
		return;
	}
	ua_buf_append_int(w->out, value);
}

static void write_free(uapay_writer *w, zval *value);

static void write_key(uapay_writer *w, zend_string *key, zend_ulong index)
{
	if (key) {
		uapay_write_text(w, key);
	} else {
		ua_buf_append_str(w->out, "\"");
		ua_buf_append_int(w->out, (int64_t) index);
		ua_buf_append_str(w->out, "\"");
	}
	ua_buf_append_str(w->out, ":");
}

static void write_elements(uapay_writer *w, HashTable *array, bool list)
{
	zend_ulong index;
	zend_string *key;
	zval *value;
	bool first = true;

	ua_buf_append_str(w->out, list ? "[" : "{");
	ZEND_HASH_FOREACH_KEY_VAL(array, index, key, value) {
		size_t before = key ? uapay_enter_key(w, key) : uapay_enter_index(w, index);
		uapay_separate(w, &first);
		if (!list) {
			write_key(w, key, index);
		}
		write_free(w, value);
		uapay_leave(w, before);
	}
	ZEND_HASH_FOREACH_END();
	ua_buf_append_str(w->out, list ? "]" : "}");
}

void uapay_write_array(uapay_writer *w, HashTable *array, bool list)
{
	bool guard = !(GC_FLAGS(array) & GC_IMMUTABLE);

	if (guard && GC_IS_RECURSIVE(array)) {
		UAPAY_FAULT(w, "must not contain itself");
		return;
	}
	if (w->depth >= UA_JSON_MAX_DEPTH) {
		UAPAY_FAULT(w, "must not be nested deeper than %d levels", UA_JSON_MAX_DEPTH);
		return;
	}
	w->depth++;
	if (guard) {
		GC_PROTECT_RECURSION(array);
	}
	write_elements(w, array, list && zend_array_is_list(array));
	if (guard) {
		GC_UNPROTECT_RECURSION(array);
	}
	w->depth--;
}

zval *uapay_enum_value(zval *value)
{
	bool backed = Z_TYPE_P(value) == IS_OBJECT && (Z_OBJCE_P(value)->ce_flags & ZEND_ACC_ENUM)
		&& Z_OBJCE_P(value)->enum_backing_type != IS_UNDEF;

	return backed ? zend_enum_fetch_case_value(Z_OBJ_P(value)) : NULL;
}

static void write_free(uapay_writer *w, zval *value)
{
	ZVAL_DEREF(value);
	zval *backing = uapay_enum_value(value);
	if (backing) {
		value = backing;
	}
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			ua_buf_append_str(w->out, "null");
			break;
		case IS_FALSE:
			ua_buf_append_str(w->out, "false");
			break;
		case IS_TRUE:
			ua_buf_append_str(w->out, "true");
			break;
		case IS_LONG:
			if (w->is_sent) {
				uapay_write_integer(w, Z_LVAL_P(value), -UA_JSON_MAX_INT, UA_JSON_MAX_INT);
			} else { /* it is for ourselves */
				ua_buf_append_int(w->out, Z_LVAL_P(value));
			}
			break;
		case IS_DOUBLE:
			if (zend_finite(Z_DVAL_P(value))) {
				ua_json_write_double(w->out, Z_DVAL_P(value));
			} else {
				UAPAY_FAULT(w, "must be a finite number");
			}
			break;
		case IS_STRING:
			uapay_write_text(w, Z_STR_P(value));
			break;
		case IS_ARRAY:
			uapay_write_array(w, Z_ARRVAL_P(value), true);
			break;
		default:
			UAPAY_FAULT(w, "must be an array or a scalar, %s given", uapay_type_name(value));
	}
}

bool uapay_write_json(ua_buf *out, HashTable *array)
{
	uapay_faults faults;
	uapay_writer w = {.out = out, .faults = &faults};

	uapay_faults_init(&faults);
	size_t before = uapay_enter(&w, ZEND_STRL("data"));
	uapay_write_array(&w, array, false);
	uapay_leave(&w, before);
	smart_str_free(&w.path);
	if (!faults.errors && out->failed) {
		uapay_fault(&faults, "data", "is too large"); /* LCOV_EXCL_LINE: no memory */
	}
	return !uapay_faults_throw(&faults, NULL);
}
