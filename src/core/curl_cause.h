/* SPDX-License-Identifier: MIT */
#ifndef UA_CURL_CAUSE_H
#define UA_CURL_CAUSE_H

#include "error.h"

#include <curl/curl.h>

/* What libcurl's codes mean for a call. */

ua_cause ua_curl_cause(CURLcode code);
/* Of a transfer that failed: a time-out or a failure before the connection stood is told apart from one of the exchange itself,
 * which the code alone does not. `reason` is libcurl's text, which may be empty. */
ua_cause ua_curl_cause_of_transfer(CURL *easy, CURLcode code, const char *reason, bool body_left);
/* What can be told of it besides its cause; UA_FAULT_NONE for nothing. `proxied`: it was to go through a proxy. */
ua_fault ua_curl_fault(CURL *easy, CURLcode code, ua_cause cause, const char *reason, bool proxied, bool body_left);
/* libcurl's text, but where it may quote a proxy's URL, password and all. */
const char *ua_curl_describe(CURLcode code, const char *reason);

#endif
