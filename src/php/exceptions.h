/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_EXCEPTIONS_H
#define UAPAY_EXCEPTIONS_H

#include "php.h"
#include "src/core/endpoint.h"
#include "src/core/error.h"

/* The one place that throws. */

/* What is wrong with a caller's arguments: path => message. Collected, then thrown together. */
typedef struct {
	HashTable *errors; /* NULL while there are none */
} uapay_faults;

void uapay_faults_init(uapay_faults *faults);
void uapay_fault(uapay_faults *faults, const char *path, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);
/* Throws InvalidRequestException when there are faults, and frees them. True when it threw. */
bool uapay_faults_throw(uapay_faults *faults, const ua_endpoint *endpoint);

/* The ids that a request names, for the one who must find out what became of it. */
typedef struct {
	zend_string *external_id;
	zend_string *invoice_id;
	zend_string *payment_id;
} uapay_ids;

void uapay_ids_free(uapay_ids *ids);

/* A failed call's exception object, with the exception that it wraps as previous. `path` is UAPAY's URI. */
zend_object *uapay_exception_create(const ua_error *error, const ua_endpoint *endpoint, const char *path,
	const uapay_ids *ids);
/* Throws ProtocolException for an array that makes no object of the class; takes the fault over. */
void uapay_throw_bad_array(zend_class_entry *ce, zend_string *fault);
/* Throws the ApiException that a ListError stands for. NULL: UAPAY gave no code. */
void uapay_throw_refusal(const char *path, zend_string *code, zval *details);
/* For an effect that ended while PHP code threw: nobody reads its answer any more. */
zend_object *uapay_exception_abandoned(const ua_endpoint *endpoint, const char *path, const uapay_ids *ids, int attempts,
	zend_object *previous);
/* What an error comes down to, fit for the end of a sentence; without the URL of a proxy, keys and sessions. */
zend_string *uapay_root_cause(const ua_error *error);

#endif
