/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_BATCH_H
#define UAPAY_BATCH_H

#include "handle.h"
#include "request.h"
#include "src/core/call.h"

/* The loop that drives calls. */

typedef enum {
	UAPAY_WRITTEN,
	UAPAY_NOTHING, /* there is nothing to send under this index; the next one may have something */
	UAPAY_NO_MORE, /* neither under this index nor under a later one */
	UAPAY_THREW,
} uapay_written;

/* Many calls, or one, of one client. */
typedef struct uapay_batch uapay_batch;
typedef struct uapay_loop uapay_loop;

struct uapay_batch {
	uapay_handle *handle;
	const ua_access *access; /* other than the client's own, or NULL */
	size_t count; /* SIZE_MAX while nobody knows */
	/* Writes the request of call `index`, or says why there is none. */
	uapay_written (*begin)(uapay_batch *batch, size_t index, uapay_request *request);
	/* Takes the answer of a call that succeeded. NULL, or what is wrong with it. */
	zend_string *(*end)(uapay_batch *batch, size_t index, const ua_call *call);
	/* Sees a call that failed before its exception is made, or is NULL. */
	void (*seen)(uapay_batch *batch, const ua_call *call);
	/* Takes the exception of a call that failed; the others go on. NULL: it is thrown, and the others are given up. */
	void (*failed)(uapay_batch *batch, size_t index, zend_object *exception);
	uapay_loop *loop; /* of one that is driven step by step: NULL before, after, and once the request has ended */
};

/* The data of an answer as an array: never null. */
void uapay_answer_array(zval *out, const ua_call *call);

/* Drives the calls, as many at once as the client allows. False with an exception. */
bool uapay_batch_run(uapay_batch *batch);

/* Step by step, where the answers are taken in order, and no call begins before the one that is as many before it as may run at
 * once was taken. All but the last one: false with an exception. After that one may go on, but for a forked child, whose
 * calls are the parent's. */

bool uapay_batch_start(uapay_batch *batch);
/* Until the call whose turn it is has ended. When there is none any more, `count` tells. */
bool uapay_batch_await(uapay_batch *batch);
/* Takes it: `end` or `failed` is called, unless it has failed before. */
void uapay_batch_take(uapay_batch *batch);
/* Goes on with the others, as far as nobody must wait: at most one begins. */
bool uapay_batch_poll(uapay_batch *batch);
void uapay_batch_end(uapay_batch *batch);

#endif
