/* SPDX-License-Identifier: MIT */
#include "faults.h"
#include "src/core/utf8.h"

void uapay_faults_init(uapay_faults *faults)
{
	faults->errors = NULL;
}

void uapay_fault(uapay_faults *faults, const char *path, const char *format, ...)
{
	va_list args;
	zval message;

	va_start(args, format);
	ZVAL_STR(&message, zend_vstrpprintf(0, format, args));
	va_end(args);
	if (!faults->errors) {
		faults->errors = zend_new_array(4);
	}
	/* The first fault of a place is the one that matters. */
	if (!zend_hash_str_add(faults->errors, path, strlen(path), &message)) {
		zval_ptr_dtor_str(&message);
	}
}

const char *uapay_text_fault(const zend_string *text)
{
	if (memchr(ZSTR_VAL(text), '\0', ZSTR_LEN(text))) {
		return "must not contain a NUL byte";
	}
	return ua_utf8_valid(ZSTR_VAL(text), ZSTR_LEN(text)) ? NULL : "must be valid UTF-8";
}

/* Keys are pasted from pages and mails. */
const char *uapay_invisible_character(const zend_string *text)
{
	static const struct {
		const char *bytes, *name;
	} invisible[] = {
		{"\xEF\xBB\xBF", "a byte order mark (U+FEFF)"},
		{"\xC2\xA0", "a no-break space (U+00A0)"},
		{"\xE2\x80\xAF", "a narrow no-break space (U+202F)"},
		{"\xE2\x80\x87", "a figure space (U+2007)"},
		{"\xE2\x80\x8B", "a zero-width space (U+200B)"},
		{"\xE2\x80\x8C", "a zero-width non-joiner (U+200C)"},
		{"\xE2\x80\x8D", "a zero-width joiner (U+200D)"},
		{"\xE2\x80\x8E", "a left-to-right mark (U+200E)"},
		{"\xE2\x80\x8F", "a right-to-left mark (U+200F)"},
		{"\xE2\x81\xA0", "a word joiner (U+2060)"},
		{"\xC2\xAD", "a soft hyphen (U+00AD)"},
	};

	for (size_t i = 0; i < sizeof(invisible) / sizeof(invisible[0]); i++) {
		if (strstr(ZSTR_VAL(text), invisible[i].bytes)) {
			return invisible[i].name;
		}
	}
	return NULL;
}

const char *uapay_type_name(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_zval_type_name(value);
}
