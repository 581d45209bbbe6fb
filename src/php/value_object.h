/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_VALUE_OBJECT_H
#define UAPAY_VALUE_OBJECT_H

#include "value_class.h"

/* The objects of the value classes, however they are filled. */

typedef struct {
	HashTable *data; /* what UAPAY sent; NULL until it is made */
	const uapay_value_class *class;
	zend_object std;
} uapay_value;

static inline uapay_value *uapay_value_from_obj(zend_object *object)
{
	return (uapay_value *) ((char *) object - offsetof(uapay_value, std));
}

/* What UAPAY sent; borrowed. */
HashTable *uapay_value_data(zend_object *object);

/* Of an InvoiceList; none of one that a payload has not filled yet. Borrowed. */
HashTable *uapay_value_elements(zend_object *list);

/* When all classes are registered. */
void uapay_value_objects_init(void);

#endif
