/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_VALUES_H
#define UAPAY_VALUES_H

#include "php.h"

/* Reads UAPAY's arrays into objects of the value classes. */

/* Makes an object of a value class. NULL on success; otherwise what is wrong with the array, naming the place, and no
 * object. The array is kept, for toArray(). */
zend_string *uapay_value_create(zval *out, zend_class_entry *ce, HashTable *data);

/* The same of what came from outside, where the objects may take no more memory than a shop can spare. */
zend_string *uapay_value_create_bounded(zval *out, zend_class_entry *ce, HashTable *data);

#endif
