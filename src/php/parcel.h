/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_PARCEL_H
#define UAPAY_PARCEL_H

#include "request.h"
#include "src/core/call.h"

/* Some of many ids, which one request asks about, and what its answer says of each. */

typedef struct {
	ua_endpoint_id endpoint;
	uint32_t argument; /* of the endpoint: it takes the ids */
	uint32_t most;     /* of them in one request; where it is 1, it takes an id and no list */
	const char *name;  /* of the method's parameter */
} uapay_asking;

extern const uapay_asking uapay_by_id, uapay_by_external_id; /* invoices/show/list */
extern const uapay_asking uapay_by_payment_id;               /* payments/show */

bool uapay_is_id(const zval *id);
/* Notes why it is none, if it is none. */
void uapay_check_id(uapay_faults *faults, const char *path, const zval *id);

/* Ids as a table which has each of them once, as it was asked first. What is no id is left out. */
HashTable *uapay_parcel_create(HashTable *ids);
/* Writes the request about a table's or a list's values. False, with an exception, when it is too large. */
bool uapay_parcel_write(const uapay_asking *asking, HashTable *ids, uapay_request *request);
/* The answer of payments/show as a Payment, that of invoices/show/list as an InvoiceList which has nothing but what was asked
 * for. NULL, or what is wrong with it, and no object. In the table what it says of each id takes the id's place. */
zend_string *uapay_parcel_read(const uapay_asking *asking, HashTable *parcel, const ua_call *call, zval *out);
/* What it says of an id: null for nothing, an object, or an array of objects. Borrowed. */
zval *uapay_parcel_find(HashTable *parcel, zend_string *id);

#endif
