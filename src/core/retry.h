/* SPDX-License-Identifier: MIT */
#ifndef UA_RETRY_H
#define UA_RETRY_H

#include "endpoint.h"
#include "error.h"

/* Whether and when a failed exchange is repeated. A pure function of what is known, so that the rules can be read, and
 * tested, in one place. */

typedef enum {
	UA_RETRY_NO,      /* the call fails with the error as it is */
	UA_RETRY_UNKNOWN, /* the call fails, and its outcome is unknown */
	UA_RETRY_AFTER,   /* wait, then repeat */
	UA_RETRY_CLOCK,   /* repeat at once by the server's clock */
	UA_RETRY_SESSION, /* repeat at once in a new session */
	UA_RETRY_PROBE,   /* find out first whether the session still lives */
} ua_retry_action;

/* What an error says of the session. UAPAY's documents name no code for a session that it no longer accepts, so most codes
 * may mean just that. */
typedef enum {
	UA_SESSION_FINE,    /* the code is about something else */
	UA_SESSION_SUSPECT, /* it may be about the session */
	UA_SESSION_DEAD,    /* it is */
} ua_session_verdict;

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
	ua_session_verdict session;
	bool probed;            /* the session was already looked at, and lives */
	bool clock_known;       /* the answer carried the server's time */
	int budget;             /* what the worker may still spend on repeats */
	uint64_t random;
} ua_retry_state;

typedef struct {
	ua_retry_action action;
	int64_t delay_ms;
	const char *reason; /* static text */
} ua_retry_decision;

/* `session` is the id that the refused request carried. */
ua_session_verdict ua_session_judge(const ua_error *error, const char *session);

ua_retry_decision ua_retry_decide(const ua_retry_state *state);

/* A token bucket shared by all calls of a worker, as in the standard mode of the AWS SDKs: a repeat takes its cost, and the
 * success of the call gives back the cost of its last repeat, or one token when it needed none. When UAPAY is down, a busy
 * shop so stops repeating instead of adding to the storm. */
#define UA_BUDGET_MAX 500

/* What repeating after this error takes: a time-out also cost the server time. */
int ua_retry_cost(const ua_error *error);

#endif
