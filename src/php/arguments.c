/* SPDX-License-Identifier: MIT */
#include "arguments.h"
#include "faults.h"

#include "zend_attributes.h"

bool uapay_is_int_argument(uint32_t number, const char *type, const zval *value)
{
	if (Z_TYPE_P(value) == IS_LONG) {
		return true;
	}
	zend_argument_type_error(number, "must be of type %s, %s given", type, uapay_type_name(value));
	return false;
}

void uapay_hide_value(zval *out, zval *value)
{
	object_init_ex(out, zend_ce_sensitive_parameter_value);
	zend_call_known_function(zend_ce_sensitive_parameter_value->constructor, Z_OBJ_P(out), zend_ce_sensitive_parameter_value, NULL,
		1, value, NULL);
}

HashTable *uapay_take_named_arguments(zend_execute_data *execute_data)
{
	HashTable *named = execute_data->extra_named_params, *hidden = zend_new_array(zend_hash_num_elements(named));
	zend_string *name;
	zval *argument, stand_in;

	ZEND_HASH_FOREACH_STR_KEY_VAL(named, name, argument) {
		uapay_hide_value(&stand_in, argument);
		zend_hash_add_new(hidden, name, &stand_in);
	}
	ZEND_HASH_FOREACH_END();
	execute_data->extra_named_params = hidden;
	return named;
}
