/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_LOGGER_H
#define UAPAY_LOGGER_H

#include "exceptions.h"
#include "handle.h"
#include "src/core/call.h"

/* The caller's logger: see userland.h for what it may throw. */

void uapay_log_attempt(uapay_handle *handle, const ua_event *event, const uapay_ids *ids, bool outcome_unknown);
/* An effect whose answer came and proves nothing. */
void uapay_log_unknown(uapay_handle *handle, const char *endpoint, const uapay_ids *ids, const char *why);
/* `method` of the session store threw that. */
void uapay_log_store_failure(uapay_handle *handle, const char *method, const ua_account *account, zend_object *thrown);

#endif
