/* SPDX-License-Identifier: MIT */
#ifndef UA_POOL_H
#define UA_POOL_H

#include "token.h"
#include "transport.h"

/* What outlives a call and a client: the transport with its connections, and for each access its session and the offset of
 * UAPAY's clock. Belongs to one thread of one process. */

/* Time and chance come from outside, so that tests decide on them. */
typedef struct {
	int64_t (*monotonic_ms)(void *self);
	int64_t (*epoch_ms)(void *self);
	uint64_t (*random)(void *self);
	void *self;
} ua_world;

/* Which plain answers an access takes for UAPAY's. */
typedef enum {
	UA_PLAIN_UNTIL_SIGNED, /* none any more once a signed one came */
	UA_PLAIN_ALWAYS,
	UA_PLAIN_NEVER,
} ua_plain_rule;

typedef struct ua_account ua_account;

struct ua_account {
	ua_account *next;
	unsigned char id[UA_MAC_SIZE];
	char *session;              /* NULL when there is none */
	int64_t session_opened_ms;  /* epoch */
	bool session_stored;        /* it came from outside, by ua_call_offer_session() */
	bool suspect;               /* something was refused in it under a code that may be about it */
	int64_t suspected_ms;       /* monotonic: when one was last replaced for that; 0 for never */
	bool signed_seen;           /* a signed answer came */
	const void *opener;         /* the call that is opening one */
	const void *opener_group;   /* the calls that are driven together with it */
	int64_t clock_offset_ms;    /* UAPAY's clock less ours */
};

typedef struct {
	int64_t calls, attempts, retries;
	int64_t sessions_opened, clock_corrections;
	int64_t connections_opened;
	int64_t outcomes_unknown, failures;
	int64_t callbacks;
	int64_t store_failures, logger_failures; /* what the caller's own objects threw */
	int64_t wait_us; /* time spent in exchanges */
} ua_stats;

/* Adds up what was counted apart. */
void ua_stats_add(ua_stats *to, const ua_stats *from);

typedef struct {
	const ua_transport *transport;
	void *transport_self;
	ua_world world;
	ua_account *accounts;
	int budget;
	ua_stats stats;
} ua_pool;

void ua_pool_init(ua_pool *pool, const ua_transport *transport, void *transport_self, const ua_world *world);
/* Forgets the accounts; the transport is the caller's. */
void ua_pool_clear(ua_pool *pool);

/* The account of an access, made when it is new; NULL when there is no memory. Two accesses that differ in any of these
 * never share one. The key itself is not kept. */
ua_account *ua_pool_account(ua_pool *pool, const ua_signing *signing, const char *client_id, const char *base_url,
	const char *proxy, const char *ca_file, ua_plain_rule plain);

/* A session lives at most a day; it is renewed before. */
#define UA_SESSION_MAX_AGE_MS (INT64_C(23) * 3600 * 1000)

/* The session to use now, or NULL. */
const char *ua_account_session(const ua_account *account, int64_t epoch_ms);
bool ua_account_set_session(ua_account *account, const char *id, int64_t opened_ms, bool stored);
void ua_account_drop_session(ua_account *account);

/* A suspect session is replaced before the next call, but not more often than this: UAPAY may refuse for another reason. */
#define UA_SUSPECT_PAUSE_MS 60000

/* Something was refused in this session that may be about it. */
void ua_account_suspect(ua_account *account, const char *session);
/* True when the session is to be replaced now, because it is suspect; it is dropped then. */
bool ua_account_replace_suspect(ua_account *account, int64_t monotonic_ms);

#endif
