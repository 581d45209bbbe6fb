/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_LISTS_H
#define UAPAY_LISTS_H

#include "parcel.h"

/* Methods that take a list of ids: several calls, of which each is about some of them. */

/* invoices/show/list. `name` is what the caller knows a single id as, NULL for a list. */
void uapay_call_list(zval *object, HashTable *ids, const uapay_asking *asking, const char *name, zval *return_value);
/* payments/show for each id: an array of id => Payment or exception. */
void uapay_call_payments(zval *object, HashTable *ids, zval *return_value);

#endif
