/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_BATCH_H
#define UAPAY_BATCH_H

#include "handle.h"
#include "request.h"
#include "src/core/call.h"

/* The loop that drives calls. */

/* Many calls, or one, of one client. */
typedef struct uapay_batch uapay_batch;

struct uapay_batch {
	uapay_handle *handle;
	const ua_access *access; /* other than the client's own, or NULL */
	size_t count;
	/* Writes the request of call `index`. False with an exception. */
	bool (*begin)(uapay_batch *batch, size_t index, uapay_request *request);
	/* Takes the answer of a call that succeeded. NULL, or what is wrong with it. */
	zend_string *(*end)(uapay_batch *batch, size_t index, const ua_call *call);
	/* Sees a call that failed before its exception is made, or is NULL. */
	void (*seen)(uapay_batch *batch, const ua_call *call);
	/* Takes the exception of a call that failed; the others go on. NULL: it is thrown, and the others are given up. */
	void (*failed)(uapay_batch *batch, size_t index, zend_object *exception);
};

/* The data of an answer as an array: never null. */
void uapay_answer_array(zval *out, const ua_call *call);

/* Drives the calls, as many at once as the client allows. False with an exception. */
bool uapay_batch_run(uapay_batch *batch);

#endif
