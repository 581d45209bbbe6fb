/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_REQUEST_H
#define UAPAY_REQUEST_H

#include "php.h"
#include "exceptions.h"
#include "src/core/envelope.h"

/* What is sent: PHP's values as JSON. */

typedef struct {
	const ua_endpoint *endpoint;
	zend_string *path; /* of an endpoint without one; borrowed */
	ua_content content;
	ua_buf scratch; /* for a string of JSON on its way into the content */
	uapay_ids ids;
} uapay_request;

/* Writes the arguments of a method, one zval for each row of endpoint->arguments, as JSON, and checks every rule of the
 * table. A NULL or UNDEF argument is left out. False, with every fault in one InvalidRequestException, when a rule is
 * broken; nothing is left to free then. */
bool uapay_request_write(uapay_request *request, const ua_endpoint *endpoint, zval *args);
void uapay_request_free(uapay_request *request);

#endif
