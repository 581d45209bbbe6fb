/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_CLIENT_H
#define UAPAY_CLIENT_H

#include "options.h"

/* A Client, or one of its services: all four hold the same. */
typedef struct {
	uapay_config *config; /* NULL until it is constructed */
	zval options;         /* the constructor's named arguments, for with(), the store and the logger; shared, never changed */
	zend_object std;
} uapay_handle;

static inline uapay_handle *uapay_handle_from_obj(zend_object *object)
{
	return (uapay_handle *) ((char *) object - offsetof(uapay_handle, std));
}

/* The handle of $this; NULL, with an exception, when its constructor never ran. */
uapay_handle *uapay_handle_of(zval *object);

/* What Client::stats() returns. */
void uapay_stats(zval *out);

void uapay_client_init(void);

#endif
