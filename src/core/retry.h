/* SPDX-License-Identifier: MIT */
#ifndef UA_RETRY_H
#define UA_RETRY_H

#include "endpoint.h"
#include "refusal.h"

/* Whether and when a failed exchange is repeated. A pure function of what is known, so that the rules can be read, and
 * tested, in one place. */

typedef enum {
	UA_RETRY_NO,      /* the call fails with the error as it is */
	UA_RETRY_UNKNOWN, /* the call fails, and its outcome is unknown */
	UA_RETRY_AFTER,   /* wait, then repeat */
	UA_RETRY_CLOCK,   /* repeat at once by the server's clock */
	UA_RETRY_SESSION, /* repeat at once in a new session */
} ua_retry_action;

typedef struct {
	ua_effect effect;
	const ua_error *error;
	bool body_left;
	int64_t retry_after_ms; /* -1 when the server named none */
	int64_t left_ms;        /* until the deadline */
	int retries;            /* repeats so far, those for clock and session not counted */
	int max_retries;
	bool clock_fixed;       /* already repeated for it */
	bool session_renewed;   /* likewise */
	ua_refusal refusal;     /* what the error says; NONE of a request without a session that a session cannot help */
	bool clock_known;       /* the answer carried the server's time */
	int budget;             /* what the worker may still spend on repeats */
	uint64_t random;
} ua_retry_state;

typedef struct {
	ua_retry_action action;
	int64_t delay_ms;
	const char *reason; /* static text */
} ua_retry_decision;

ua_retry_decision ua_retry_decide(const ua_retry_state *state);

/* "Too many requests", or a time to wait: it comes before all that a code may say. */
bool ua_retry_is_slow_down(const ua_error *error, int64_t retry_after_ms);

/* A token bucket shared by all calls of a worker, as in the standard mode of the AWS SDKs: a repeat takes its cost, and the
 * success of the call gives back the cost of its last repeat, or one token when it needed none. When UAPAY is down, a busy
 * shop so stops repeating instead of adding to the storm. */
#define UA_BUDGET_MAX 500

/* What repeating after this error takes: a time-out also cost the server time. */
int ua_retry_cost(const ua_error *error);

#endif
