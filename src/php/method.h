/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_METHOD_H
#define UAPAY_METHOD_H

#include "batch.h"

/* What a method does after it parsed its parameters: marshal, call, hydrate or throw. `args` has one zval for each row of
 * the endpoint's arguments; null leaves one out. */

/* The answer is an object of `ce`. */
void uapay_call_object(zval *object, ua_endpoint_id endpoint, zval *args, zend_class_entry *ce, zval *return_value);
/* The answer is an id, or nothing. */
void uapay_call_id(zval *object, ua_endpoint_id endpoint, zval *args, zval *return_value);
/* The answer is an array. */
void uapay_call_array(zval *object, ua_endpoint_id endpoint, zval *args, zval *return_value);
/* Opens a session. */
void uapay_call_session(uapay_handle *handle);
/* The `begin` of a batch that does. */
uapay_written uapay_begin_session(uapay_batch *batch, size_t index, uapay_request *request);

#endif
