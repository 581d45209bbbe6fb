/* SPDX-License-Identifier: MIT */
#ifndef UA_TRANSPORT_H
#define UA_TRANSPORT_H

#include "buffer.h"
#include "error.h"

/* One HTTP exchange at a time per handle, many handles at once, none of them blocking but in wait(). Behind it: libcurl, or
 * a script in the tests. */

#define UA_AWAY_MS 10 /* shorter whiles without a look make no difference */
#define UA_ANSWER_MAX ((size_t) 16 * 1024 * 1024)

#define UA_TRACEPARENT_SIZE 55 /* W3C Trace Context: version-traceid-parentid-flags */

typedef struct {
	const char *url;
	const char *body; /* stays valid until release() */
	size_t body_len;
	int64_t connect_timeout_ms;
	int64_t timeout_ms;
	const char *user_agent;
	const char *proxy;   /* NULL for none */
	const char *ca_file; /* NULL for the library's own; stays valid until release() */
	const char *traceparent; /* the header's value, at most UA_TRACEPARENT_SIZE; NULL for none */
	bool traced; /* body_left must be exact; otherwise it may be said as soon as sending begins, which costs less */
} ua_http_request;

typedef struct {
	ua_cause cause; /* UA_CAUSE_NONE when a complete answer came */
	ua_fault fault; /* of a cause, where more is known */
	char detail[256]; /* of a cause */
	bool body_left; /* a byte of the request's body may have left */
	long status;
	ua_buf body;
	int64_t date;           /* epoch seconds of the Date header; -1 for none */
	int64_t retry_after_ms; /* of the Retry-After header; -1 for none */
	int connects;           /* new connections made for it */
	int64_t micros;         /* how long it took */
} ua_http_answer;

typedef struct ua_exchange ua_exchange;

typedef struct {
	/* NULL when there is no memory. What `request` points to is copied, but the body and the CA file's name. The transport
	 * sends it once: when that fails after a byte of the body was handed out, it must not send it again by itself. */
	ua_exchange *(*start)(void *self, const ua_http_request *request);
	/* Lets every exchange go on, for at most `timeout_ms`; returns early when one may have finished. */
	void (*wait)(void *self, int64_t timeout_ms);
	/* The answer, valid until release(); NULL while the exchange goes on. */
	ua_http_answer *(*finish)(void *self, ua_exchange *exchange);
	/* Whether a byte of the request's body may have left so far. */
	bool (*body_left)(void *self, const ua_exchange *exchange);
	/* Ends an exchange, finished or not. */
	void (*release)(void *self, ua_exchange *exchange);
} ua_transport;

#endif
