/* SPDX-License-Identifier: MIT */
#include "pool.h"
#include "retry.h"

#include <stdlib.h>
#include <string.h>

void ua_pool_init(ua_pool *pool, const ua_transport *transport, void *transport_self, const ua_world *world)
{
	memset(pool, 0, sizeof(*pool));
	pool->transport = transport;
	pool->transport_self = transport_self;
	pool->world = *world;
	pool->budget = UA_BUDGET_MAX;
}

void ua_stats_add(ua_stats *to, const ua_stats *from)
{
	int64_t *sums = (int64_t *) to; /* it has nothing else in it */
	const int64_t *counted = (const int64_t *) from;

	for (size_t i = 0; i < sizeof(*to) / sizeof(*sums); i++) {
		sums[i] += counted[i];
	}
}

void ua_pool_clear(ua_pool *pool)
{
	while (pool->accounts) {
		ua_account *account = pool->accounts;
		pool->accounts = account->next;
		ua_free_secret(account->session);
		free(account);
	}
}

/* A digest under the key, so that nothing in the pool gives the key away. Lengths keep "ab" + "c" from being "a" + "bc". */
static bool account_id(unsigned char id[UA_MAC_SIZE], const ua_signing *signing, const char *const parts[], size_t count)
{
	ua_buf text;

	ua_buf_init(&text, UA_BUF_UNLIMITED);
	ua_buf_append_int(&text, signing->key != NULL);
	for (size_t i = 0; i < count; i++) {
		ua_buf_append_int(&text, parts[i] ? (int64_t) strlen(parts[i]) : -1);
		ua_buf_append_str(&text, ":");
		ua_buf_append_str(&text, parts[i] ? parts[i] : "");
	}
	bool ok = !text.failed;
	if (ok) {
		signing->mac(signing->key, text.data, text.len, id);
	}
	ua_buf_free(&text);
	return ok;
}

ua_account *ua_pool_account(ua_pool *pool, const ua_signing *signing, const char *client_id, const char *base_url,
	const char *proxy, const char *ca_file, ua_plain_rule plain)
{
	static const char *const rules[] = {[UA_PLAIN_UNTIL_SIGNED] = "until", [UA_PLAIN_ALWAYS] = "always", [UA_PLAIN_NEVER] = "never"};
	/* The rule too: what one access took on trust, another that asks for more must not use. */
	const char *const parts[] = {client_id, base_url, proxy, ca_file, rules[plain]};
	unsigned char id[UA_MAC_SIZE];

	if (!account_id(id, signing, parts, sizeof(parts) / sizeof(parts[0]))) {
		return NULL;
	}
	for (ua_account *account = pool->accounts; account; account = account->next) {
		if (memcmp(account->id, id, sizeof(id)) == 0) {
			return account;
		}
	}

	ua_account *account = calloc(1, sizeof(*account));
	if (account) {
		memcpy(account->id, id, sizeof(id));
		account->next = pool->accounts;
		pool->accounts = account;
	}
	return account;
}

const char *ua_account_session(const ua_account *account, int64_t epoch_ms)
{
	int64_t age = epoch_ms - account->session_opened_ms;

	/* From the future it can only be by clocks that differ a little, or by a broken store. */
	return account->session && age < UA_SESSION_MAX_AGE_MS && age > -60000 ? account->session : NULL;
}

bool ua_account_set_session(ua_account *account, const char *id, int64_t opened_ms, bool stored)
{
	char *copy = ua_strndup(id, strlen(id));

	if (!copy) {
		return false;
	}
	ua_account_drop_session(account);
	account->session = copy;
	account->session_opened_ms = opened_ms;
	account->session_stored = stored;
	return true;
}

void ua_account_drop_session(ua_account *account)
{
	ua_free_secret(account->session);
	account->session = NULL;
	account->suspect = false;
}

void ua_account_suspect(ua_account *account, const char *session)
{
	if (account->session && strcmp(account->session, session) == 0) {
		account->suspect = true;
	}
}

bool ua_account_replace_suspect(ua_account *account, int64_t monotonic_ms)
{
	if (!account->suspect || (account->suspected_ms && monotonic_ms - account->suspected_ms < UA_SUSPECT_PAUSE_MS)) {
		return false;
	}
	account->suspected_ms = monotonic_ms;
	ua_account_drop_session(account);
	return true;
}
