/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_USERLAND_H
#define UAPAY_USERLAND_H

#include "client.h"
#include "exceptions.h"
#include "src/core/call.h"

/* The caller's own objects: the logger (PSR-3) and the session store (PSR-16). What they throw is
 * counted and goes no further; only exit() and its like are left in EG(exception). */

/* Whether the handle has any of them. */
bool uapay_calls_php(uapay_handle *handle);

/* An effect whose answer came and proves nothing. */
void uapay_log_unknown(uapay_handle *handle, const char *endpoint, const uapay_ids *ids, const char *why);
void uapay_log_attempt(uapay_handle *handle, const ua_event *event, const uapay_ids *ids, bool outcome_unknown);

/* The stored session of an account, or NULL. */
zend_string *uapay_store_get(uapay_handle *handle, const ua_account *account, int64_t *opened_ms);
void uapay_store_set(uapay_handle *handle, const ua_account *account);
void uapay_store_delete(uapay_handle *handle, const ua_account *account);

#endif
