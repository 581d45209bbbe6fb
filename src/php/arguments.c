/* SPDX-License-Identifier: MIT */
#include "arguments.h"

bool uapay_is_int_argument(uint32_t number, const char *type, const zval *value)
{
	if (Z_TYPE_P(value) == IS_LONG) {
		return true;
	}
	zend_argument_type_error(number, "must be of type %s, %s given", type,
		Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_zval_type_name(value));
	return false;
}
