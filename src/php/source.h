/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_SOURCE_H
#define UAPAY_SOURCE_H

#include "php.h"

/* The values of an array or a Traversable, one by one, each fetched when it is asked for. */

typedef struct {
	zval iterable;
	HashPosition at; /* in an array */
	zend_object_iterator *iterator; /* of an object, once it was asked */
	bool ended;
} uapay_source;

void uapay_source_init(uapay_source *source, zval *iterable);
/* False at the end; also with an exception, which is the end too. The value is the caller's. */
bool uapay_source_next(uapay_source *source, zval *value);
/* May run PHP code, such as what a generator has in "finally". Once is enough, twice does no harm. */
void uapay_source_free(uapay_source *source);
/* All of them as a list; NULL with an exception. */
HashTable *uapay_source_list(zval *iterable);

#endif
