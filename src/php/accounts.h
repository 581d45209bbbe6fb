/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_ACCOUNTS_H
#define UAPAY_ACCOUNTS_H

#include "src/core/pool.h"

/* The sessions and clocks of a client with a transport of its own, and of its copies by with(). They are not the worker's:
 * what a transport says of UAPAY must not reach a client that asks UAPAY itself, nor the next request. */

typedef struct {
	uint32_t refcount;
	ua_pool pool; /* its accounts alone are used */
} uapay_accounts;

/* NULL, with an exception, when there is no memory. */
uapay_accounts *uapay_accounts_create(void);
uapay_accounts *uapay_accounts_share(uapay_accounts *accounts);
/* NULL is fine. */
void uapay_accounts_release(uapay_accounts *accounts);

#endif
