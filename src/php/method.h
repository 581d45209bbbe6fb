/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_METHOD_H
#define UAPAY_METHOD_H

#include "client.h"
#include "src/core/endpoint.h"

/* What a method does after it parsed its parameters: marshal, call, hydrate or throw. `args` has one zval for each row of
 * the endpoint's arguments; null leaves one out. */

/* Whether an argument is an int as it came. PHP would make one of "10.00", 19.99 and true, whatever the caller meant: where
 * money is asked for that must not be. Otherwise throws a TypeError; `number` counts from 1, `type` is the parameter's own, with a
 * hint for the one who has hryvnias. */
bool uapay_is_int_argument(uint32_t number, const char *type, const zval *value);

/* The answer is an object of `ce`. */
void uapay_call_object(zval *object, ua_endpoint_id endpoint, zval *args, zend_class_entry *ce, zval *return_value);
/* The answer is an id, or nothing. */
void uapay_call_id(zval *object, ua_endpoint_id endpoint, zval *args, zval *return_value);
/* The answer is an array. */
void uapay_call_array(zval *object, ua_endpoint_id endpoint, zval *args, zval *return_value);
/* Opens a session. */
void uapay_call_session(uapay_handle *handle);
/* invoices/show/list in requests of UA_LIST_MAX. `argument` is 0 for ids and 1 for externalIds; `name` is what the caller
 * knows a single one of them as, NULL for a list. */
void uapay_call_list(zval *object, HashTable *ids, uint32_t argument, const char *name, zval *return_value);
/* payments/show for each id: an array of id => Payment or exception. */
void uapay_call_payments(zval *object, HashTable *ids, zval *return_value);

#endif
