/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_MARSHAL_H
#define UAPAY_MARSHAL_H

#include "php.h"
#include "exceptions.h"
#include "src/core/envelope.h"

/* Between PHP's values and the core's. */

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
bool uapay_marshal(uapay_request *request, const ua_endpoint *endpoint, zval *args);
void uapay_request_free(uapay_request *request);

/* Writes any array as a JSON object. False, with InvalidRequestException, when something in it is not JSON. */
bool uapay_write_json(ua_buf *out, HashTable *array);

/* ua_json_free() for uapay_hold(). */
void uapay_free_json(void *json);
/* An array, scalar or null; objects become arrays, as json_decode($text, true) makes them. */
void uapay_from_json(zval *out, const ua_json *node);

#endif
