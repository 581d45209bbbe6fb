/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_TRANSPORT_H
#define UAPAY_TRANSPORT_H

#include "handle.h"
#include "src/core/pool.h"

/* The `transport` of a client: a callable of the caller's in libcurl's place. It is called by wait(), where nothing of the
 * core is on the stack, for one exchange at a time. Each run of calls has a transport of its own, so that runs in several
 * fibers do not meet. */

typedef struct {
	ua_pool pool; /* as the worker's, but that the callable sends, and with counters that begin at zero */
	int budget; /* what it had of it at first */
	zval *callable; /* the handle's */
	ua_exchange *exchange; /* under way; NULL for none */
	zend_object *thrown; /* by the callable in the exchange that ended last; NULL when it did not throw */
} uapay_transport;

/* False, with an exception, when a transport calls its own client, which calls it again, and so on: the stack has an end. */
bool uapay_transport_may_begin(void);
void uapay_transport_init(uapay_transport *transport, const uapay_handle *handle, const ua_pool *worker);
/* Hands what the callable threw on, as the last of the exception's previous ones. */
void uapay_transport_explain(uapay_transport *transport, zend_object *exception);
/* Adds what was counted to the worker's. */
void uapay_transport_count(const uapay_transport *transport, ua_pool *worker);
/* Lets go of what the callable threw. Not after a bailout: the objects are the engine's then. */
void uapay_transport_end(uapay_transport *transport);

#endif
