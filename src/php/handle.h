/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_HANDLE_H
#define UAPAY_HANDLE_H

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

/* Makes another hold the same. */
void uapay_handle_share(uapay_handle *to, const uapay_handle *from);

/* One of the constructor's arguments; NULL when it is null or was left out. */
zval *uapay_handle_option(const uapay_handle *handle, const char *name);

void uapay_handle_init(void);

#endif
