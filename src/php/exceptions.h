/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_EXCEPTIONS_H
#define UAPAY_EXCEPTIONS_H

#include "php.h"
#include "faults.h"
#include "src/core/endpoint.h"
#include "src/core/error.h"

/* Every exception of this extension's own classes is made here. What is a mistake in the calling program, such as an object that
 * was not constructed, is an Error of PHP's, thrown where it is noticed. */

/* The InvalidRequestException of the faults, which it frees; NULL when there are none. */
zend_object *uapay_faults_exception(uapay_faults *faults, const ua_endpoint *endpoint);
/* Throws it. True when there is one. */
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
zend_object *uapay_exception_abandoned(const ua_endpoint *endpoint, const char *path, const uapay_ids *ids, int attempts);
/* What an error comes down to, fit for the end of a sentence; without the URL of a proxy, keys and sessions. */
zend_string *uapay_root_cause(const ua_error *error);

#endif
