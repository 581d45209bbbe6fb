/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_WORKER_H
#define UAPAY_WORKER_H

#include "client.h"
#include "php_uapay.h"
#include "marshal.h"
#include "src/core/call.h"

/* What this PHP worker keeps between calls and requests, and the loop that drives calls. */

/* The worker of this thread and process, made when there is none; NULL, with an exception, when there is no memory. */
uapay_worker *uapay_worker_get(void);
/* The same, but none is made. */
uapay_worker *uapay_worker_peek(void);
const ua_stats *uapay_worker_stats(const uapay_worker *worker);
void uapay_worker_count_callback(uapay_worker *worker);

/* Which of the caller's objects threw. */
typedef enum {
	UAPAY_FAILED_STORE,
	UAPAY_FAILED_LOGGER,
} uapay_failure;

void uapay_worker_count_failure(uapay_failure what);
/* The account of a client; NULL, with an exception, when there is no memory. */
ua_account *uapay_worker_account(uapay_config *config);
int64_t uapay_epoch_ms(void);

/* Many calls, or one, of one client. */
typedef struct uapay_batch uapay_batch;

struct uapay_batch {
	uapay_handle *handle;
	size_t count;
	/* Writes the request of call `index`. False with an exception. */
	bool (*begin)(uapay_batch *batch, size_t index, uapay_request *request);
	/* Takes the answer of a call that succeeded. NULL, or what is wrong with it. */
	zend_string *(*end)(uapay_batch *batch, size_t index, const ua_call *call);
	/* Takes the exception of a call that failed; the others go on. NULL: it is thrown, and the others are given up. */
	void (*failed)(uapay_batch *batch, size_t index, zend_object *exception);
};

/* Drives the calls, as many at once as the client allows. False with an exception. */
bool uapay_run(uapay_batch *batch);

/* At the end of a request: frees what a bailout left, and without persistence everything. */
void uapay_worker_end_request(void);
/* At the end of the thread. */
void uapay_worker_destroy(uapay_worker *worker);

#endif
