/* SPDX-License-Identifier: MIT */
#ifndef UA_CALL_H
#define UA_CALL_H

#include "envelope.h"
#include "pool.h"
#include "retry.h"

/* One call of the API: session, signature, attempts, verification, waits. A state machine that never blocks: its driver
 * steps it, and waits in the transport in between. Many calls may be driven at once. */

/* Who calls whom and how; stays valid, unchanged, while a call goes on. */
typedef struct {
	const char *base_url; /* ends in a slash */
	const char *client_id;
	ua_signing signing;
	int64_t connect_timeout_ms;
	int64_t timeout_ms;
	int max_retries;
	ua_plain_rule plain;
	const char *user_agent;
	const char *proxy;
	const char *ca_file;
	const char *traceparent;
} ua_access;

typedef enum {
	UA_CALL_WAITING,       /* for the transport, for another call, or for a time: see ua_call_wait_ms() */
	UA_CALL_WANTS_SESSION, /* answer with ua_call_offer_session(), then step again */
	UA_CALL_DONE,
} ua_call_state;

/* One finished attempt, for a log. All text is static or lives as long as the call. */
typedef struct {
	const char *endpoint;
	int attempt;          /* counted from 1 */
	long http_status;     /* 0 when there was no answer */
	const char *cause;    /* of a transport failure, or NULL */
	const char *code;     /* UAPAY's error code, or NULL */
	bool ok;
	bool repeated;        /* it will be */
	const char *reason;   /* why it is repeated or not; NULL when ok */
	int64_t delay_ms;
	int64_t micros;
	bool new_connection;
} ua_event;

typedef struct ua_call ua_call;

/* Takes the content over, also when it fails: NULL when there is no memory. `path` is copied; it names the method of an
 * endpoint without one, and is NULL otherwise. What `ids` points to stays valid as long as the call. `group` is the same for
 * all calls that are driven together. */
ua_call *ua_call_create(ua_pool *pool, ua_account *account, const ua_access *access, const ua_endpoint *endpoint,
	const char *path, ua_content *content, const ua_ids *ids, const void *group);
void ua_call_free(ua_call *call);

ua_call_state ua_call_step(ua_call *call);
bool ua_call_is_done(const ua_call *call);
/* How long nothing can happen but in the transport. */
int64_t ua_call_wait_ms(const ua_call *call);
/* A session that is known elsewhere, or NULL. One that this call found dead is not taken, nor one too many. */
void ua_call_offer_session(ua_call *call, const char *id, int64_t opened_ms);
/* The session that UAPAY refused in this call, or NULL. */
const char *ua_call_dead_session(const ua_call *call);
/* True once after this call opened a session. */
bool ua_call_opened_session(ua_call *call);
/* The attempt that ended in the last step, or NULL; once. */
const ua_event *ua_call_event(ua_call *call);
/* Moves its deadline: for so long nobody looked whether an answer came. */
void ua_call_postpone(ua_call *call, int64_t ms);
/* Gives the call up. An effect that may have left fails as unknown. */
void ua_call_interrupt(ua_call *call, const char *why);

/* When it is done: the answer, or the error that says why there is none. Both are the call's. */
const ua_answer *ua_call_answer(const ua_call *call);
const ua_error *ua_call_error(const ua_call *call);
const ua_endpoint *ua_call_endpoint(const ua_call *call);
const char *ua_call_path(const ua_call *call);
long ua_call_http_status(const ua_call *call);
int ua_call_attempts(const ua_call *call);
/* How far UAPAY's clock is ahead of ours, give or take a second, by the last answer that told the time; false when none did. */
bool ua_call_clock_offset(const ua_call *call, int64_t *ms);

#endif
