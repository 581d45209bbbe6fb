/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_WORKER_H
#define UAPAY_WORKER_H

#include "options.h"
#include "php_uapay.h"
#include "src/core/pool.h"

/* What this PHP worker keeps between calls and requests. */

/* The worker of this thread and process, made when there is none; NULL, with an exception, when there is no memory. */
uapay_worker *uapay_worker_get(void);
/* The same, but none is made. */
uapay_worker *uapay_worker_peek(void);
ua_pool *uapay_worker_pool(uapay_worker *worker);
/* False in a process that was forked after the worker was made: its connections are the parent's. */
bool uapay_worker_is_ours(const uapay_worker *worker);
/* How many more calls are going to begin among some that are driven together; `of_these` is what was said of them before. */
void uapay_worker_expect(uapay_worker *worker, size_t *of_these, size_t calls);
/* Until a call can go on, but no longer than `ms`. */
void uapay_worker_wait(uapay_worker *worker, int64_t ms);

/* Which of the caller's objects threw. */
typedef enum {
	UAPAY_FAILED_STORE,
	UAPAY_FAILED_LOGGER,
} uapay_failure;

void uapay_worker_count_failure(uapay_failure what);
/* What Client::stats() returns. */
void uapay_worker_stats(zval *out);
/* The account of a client in a worker; NULL, with an exception, when there is no memory. */
ua_account *uapay_worker_account(uapay_worker *worker, uapay_config *config);
int64_t uapay_epoch_ms(void);

/* At the end of a request: frees what a bailout left, and without persistence everything. */
void uapay_worker_end_request(void);
/* At the end of the thread. */
void uapay_worker_destroy(uapay_worker *worker);

#endif
