/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_SESSION_STORE_H
#define UAPAY_SESSION_STORE_H

#include "handle.h"
#include "src/core/pool.h"

/* The caller's session store: see userland.h for what it may throw. */

/* The stored session of an account, or NULL. */
zend_string *uapay_store_get(uapay_handle *handle, const ua_account *account, int64_t *opened_ms);
void uapay_store_set(uapay_handle *handle, const ua_account *account);
void uapay_store_delete(uapay_handle *handle, const ua_account *account);

#endif
