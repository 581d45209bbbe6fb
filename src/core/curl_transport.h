/* SPDX-License-Identifier: MIT */
#ifndef UA_CURL_TRANSPORT_H
#define UA_CURL_TRANSPORT_H

#include "transport.h"

/* The transport over libcurl: one multi handle with its connections, TLS sessions and parsed CA store. Belongs to one
 * thread. curl_global_init() is the caller's matter. */

typedef struct ua_curl ua_curl;

typedef struct {
	long max_idle_connections; /* kept open while nothing is in flight */
	long idle_timeout_s;       /* an idle connection older than this is not used again */
	long max_age_s;            /* nor one that was opened longer ago than this */
	int64_t (*monotonic_ms)(void *self); /* the clock for the end that a server announces */
	void *self;
} ua_curl_limits;

extern const ua_transport ua_curl_transport;

ua_curl *ua_curl_create(const ua_curl_limits *limits); /* NULL when there is no memory */
/* Before a wait: how many exchanges, some thousands at most, will be started as soon as others have ended in it. At 0 the
 * connections that are idle are ended, but as many as may be kept. */
void ua_curl_expect(ua_curl *curl, size_t following);
void ua_curl_destroy(ua_curl *curl);

#endif
