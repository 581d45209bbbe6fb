/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "exceptions.h"
#include "value_object.h"
#include "values.h"

#include "ext/spl/spl_array.h"
#include "zend_interfaces.h"

/* The methods of every value class, and InvoiceList's own. */

#define DEPTH_MAX 512

static HashTable *copy_without_references(HashTable *array, int depth);

/* What an element is, apart from the reference that it may be. */
static bool copy_element(zval *out, zval *element, int depth)
{
	ZVAL_DEREF(element);
	if (Z_TYPE_P(element) != IS_ARRAY) {
		ZVAL_COPY(out, element);
		return true;
	}
	HashTable *copy = copy_without_references(Z_ARRVAL_P(element), depth);
	if (copy && (GC_FLAGS(copy) & GC_IMMUTABLE)) {
		ZVAL_EMPTY_ARRAY(out); /* the type of such an array */
		Z_ARR_P(out) = copy;
	} else if (copy) {
		ZVAL_ARR(out, copy);
	}
	return copy != NULL;
}

static bool is_plain(HashTable *array)
{
	zval *element;

	if (GC_FLAGS(array) & GC_IMMUTABLE) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(array, element) {
		if (Z_TYPE_P(element) == IS_REFERENCE || Z_TYPE_P(element) == IS_ARRAY) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* An array that nobody else can change afterwards, as one with references in it can be. NULL for one that contains itself,
 * or is deeper than anything of UAPAY's. */
static HashTable *copy_without_references(HashTable *array, int depth)
{
	zend_string *key;
	zend_ulong index;
	zval *element, one;
	bool ok = true;

	if (is_plain(array)) {
		GC_TRY_ADDREF(array);
		return array;
	}
	if (GC_IS_RECURSIVE(array) || depth == DEPTH_MAX) {
		return NULL;
	}
	HashTable *copy = zend_new_array(zend_hash_num_elements(array));
	GC_PROTECT_RECURSION(array);
	ZEND_HASH_FOREACH_KEY_VAL(array, index, key, element) {
		ok = copy_element(&one, element, depth + 1);
		if (!ok) {
			break;
		}
		if (key) {
			zend_hash_add_new(copy, key, &one);
		} else {
			zend_hash_index_add_new(copy, index, &one);
		}
	}
	ZEND_HASH_FOREACH_END();
	GC_UNPROTECT_RECURSION(array);
	if (!ok) {
		zend_array_release(copy);
	}
	return ok ? copy : NULL;
}

/* uapay_value_create() from an array that the caller made. One that cannot be copied is kept as it is, and follows its
 * references where only `extra` shows them. False with an exception. */
static bool create_from_caller(zval *out, zend_class_entry *ce, HashTable *data)
{
	HashTable *copy = copy_without_references(data, 0);
	zend_string *fault = uapay_value_create(out, ce, copy ? copy : data);

	if (copy) {
		zend_array_release(copy);
	}
	if (fault) {
		uapay_throw_bad_array(ce, fault);
	}
	return !fault;
}

PHP_METHOD(Uapay_Invoice, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(zend_array_dup(uapay_value_data(Z_OBJ_P(ZEND_THIS))));
}

PHP_METHOD(Uapay_Invoice, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const uapay_value_class *class = uapay_value_from_obj(Z_OBJ_P(ZEND_THIS))->class;
	RETVAL_ARR(zend_array_dup(uapay_value_data(Z_OBJ_P(ZEND_THIS))));
	for (uint32_t i = 0; i < class->count; i++) {
		const uapay_property *property = &class->properties[i];
		for (size_t j = 0; property->secret && j < UAPAY_WIRE_MAX && property->wire[j]; j++) {
			zend_hash_del(Z_ARRVAL_P(return_value), property->wire[j]);
		}
	}
}

PHP_METHOD(Uapay_Invoice, fromArray)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	/* One function serves every value class: the class is the one that the method was declared in. */
	zend_class_entry *ce = EX(func)->common.scope;
	if (!create_from_caller(return_value, ce, data)) {
		RETURN_THROWS();
	}
}

PHP_METHOD(Uapay_Invoice, __unserialize)
{
	HashTable *data;
	zval made;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	uapay_value *value = uapay_value_from_obj(Z_OBJ_P(ZEND_THIS));
	if (value->data) {
		zend_throw_error(NULL, "%s is already constructed", ZSTR_VAL(value->std.ce->name));
		RETURN_THROWS();
	}
	if (!create_from_caller(&made, value->std.ce, data)) {
		RETURN_THROWS();
	}
	/* All at once: what a payload made of it before is an object without any property. */
	uapay_value *source = uapay_value_from_obj(Z_OBJ(made));
	for (int i = 0; i < value->std.ce->default_properties_count; i++) {
		zval *slot = OBJ_PROP_NUM(&value->std, i);
		ZVAL_COPY_VALUE(slot, OBJ_PROP_NUM(&source->std, i));
		Z_PROP_FLAG_P(slot) = 0;
		ZVAL_UNDEF(OBJ_PROP_NUM(&source->std, i));
	}
	value->data = source->data;
	source->data = NULL;
	zval_ptr_dtor(&made);
}

PHP_METHOD(Uapay_InvoiceList, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zval invoices;
	ZVAL_ARR(&invoices, zend_array_dup(uapay_value_elements(Z_OBJ_P(ZEND_THIS))));
	object_init_ex(return_value, spl_ce_ArrayIterator);
	zend_call_known_instance_method_with_1_params(spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL, &invoices);
	zval_ptr_dtor(&invoices);
}

PHP_METHOD(Uapay_InvoiceList, count)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_LONG(zend_hash_num_elements(uapay_value_elements(Z_OBJ_P(ZEND_THIS))));
}
