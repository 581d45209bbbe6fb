/* SPDX-License-Identifier: MIT */
#include "source.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

void uapay_source_init(uapay_source *source, zval *iterable)
{
	*source = (uapay_source) {.at = 0};
	ZVAL_COPY(&source->iterable, iterable);
}

static void begin(uapay_source *source)
{
	source->iterator = Z_OBJCE(source->iterable)->get_iterator(Z_OBJCE(source->iterable), &source->iterable, 0);
	if (source->iterator && !EG(exception)) {
		source->iterator->index = 0;
		if (source->iterator->funcs->rewind) {
			source->iterator->funcs->rewind(source->iterator);
		}
	}
}

/* Goes on only now, so that no code of a generator runs before what it yields is wanted. */
static zval *next_of_object(uapay_source *source)
{
	if (source->iterator) {
		source->iterator->index++;
		source->iterator->funcs->move_forward(source->iterator);
	} else {
		begin(source);
	}
	if (EG(exception) || source->iterator->funcs->valid(source->iterator) != SUCCESS || EG(exception)) {
		return NULL;
	}
	zval *value = source->iterator->funcs->get_current_data(source->iterator);
	return EG(exception) ? NULL : value;
}

static zval *next_of_array(uapay_source *source)
{
	zval *value = zend_hash_get_current_data_ex(Z_ARRVAL(source->iterable), &source->at);

	if (value) {
		zend_hash_move_forward_ex(Z_ARRVAL(source->iterable), &source->at);
	}
	return value;
}

bool uapay_source_next(uapay_source *source, zval *value)
{
	zval *next = NULL;

	if (!source->ended) {
		next = Z_TYPE(source->iterable) == IS_ARRAY ? next_of_array(source) : next_of_object(source);
	}
	if (!next) {
		source->ended = true;
		return false;
	}
	ZVAL_COPY_DEREF(value, next);
	return true;
}

void uapay_source_free(uapay_source *source)
{
	zend_object_iterator *iterator = source->iterator;

	source->ended = true;
	source->iterator = NULL;
	if (iterator) {
		zend_iterator_dtor(iterator);
	}
	zval_ptr_dtor(&source->iterable);
	ZVAL_UNDEF(&source->iterable);
}

HashTable *uapay_source_list(zval *iterable)
{
	HashTable *values = zend_new_array(8);
	uapay_source source;
	zval value;

	uapay_source_init(&source, iterable);
	while (uapay_source_next(&source, &value)) {
		zend_hash_next_index_insert_new(values, &value);
	}
	uapay_source_free(&source);
	if (EG(exception)) {
		zend_array_release(values);
		return NULL;
	}
	return values;
}
