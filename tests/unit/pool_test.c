/* SPDX-License-Identifier: MIT */
#include "fake_transport.h"
#include "hmac.h"
#include "unit.h"

#include "../../src/core/retry.h"

#include <string.h>

#define NOW FAKE_EPOCH_MS
#define HOUR (INT64_C(3600) * 1000)

static fake_transport fake;
static ua_pool pool;

static void begin(void)
{
	ua_world world;

	fake_init(&fake, &world);
	ua_pool_init(&pool, &fake_transport_functions, &fake, &world);
}

typedef struct {
	const char *what;
	const unit_key *key;
	const char *client_id, *base_url, *proxy, *ca_file;
	ua_plain_rule plain;
} access_data;

static ua_account *account_of(const access_data *a)
{
	const ua_signing signing = {a->key, unit_hmac_sha256};

	return ua_pool_account(&pool, &signing, a->client_id, a->base_url, a->proxy, a->ca_file, a->plain);
}

static void accounts_that_differ_in_anything_are_not_shared(void)
{
	const access_data cases[] = {
		{"base", UNIT_KEY("key"), "1", "https://a/", NULL, NULL},
		{"another key", UNIT_KEY("kez"), "1", "https://a/", NULL, NULL},
		{"a longer key", UNIT_KEY("key2"), "1", "https://a/", NULL, NULL},
		{"a shorter key", UNIT_KEY("ke"), "1", "https://a/", NULL, NULL},
		{"an empty key", UNIT_KEY(""), "1", "https://a/", NULL, NULL},
		{"no key", NULL, "1", "https://a/", NULL, NULL},
		{"no key, client", NULL, "2", "https://a/", NULL, NULL},
		{"client", UNIT_KEY("key"), "2", "https://a/", NULL, NULL},
		{"empty client", UNIT_KEY("key"), "", "https://a/", NULL, NULL},
		{"base URL", UNIT_KEY("key"), "1", "https://b/", NULL, NULL},
		{"the same bytes, cut elsewhere", UNIT_KEY("key"), "1h", "ttps://a/", NULL, NULL},
		{"a client that looks like two parts", UNIT_KEY("key"), "1:https://a/", "", NULL, NULL},
		{"a client that looks like another's prefix", UNIT_KEY("key"), "10:https://a/", "", NULL, NULL},
		{"proxy", UNIT_KEY("key"), "1", "https://a/", "http://p", NULL},
		{"another proxy", UNIT_KEY("key"), "1", "https://a/", "http://q", NULL},
		{"an empty proxy", UNIT_KEY("key"), "1", "https://a/", "", NULL},
		{"CA file", UNIT_KEY("key"), "1", "https://a/", NULL, "http://p"},
		{"an empty CA file", UNIT_KEY("key"), "1", "https://a/", NULL, ""},
		{"proxy and CA file", UNIT_KEY("key"), "1", "https://a/", "http://p", "ca"},
		{"proxy and CA file, cut elsewhere", UNIT_KEY("key"), "1", "https://a/", "http://pc", "a"},
		{"plain answers", UNIT_KEY("key"), "1", "https://a/", NULL, NULL, UA_PLAIN_ALWAYS},
		{"no plain answers", UNIT_KEY("key"), "1", "https://a/", NULL, NULL, UA_PLAIN_NEVER},
	};
	ua_account *accounts[COUNT(cases)];

	begin();
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].what);
		accounts[i] = account_of(&cases[i]);
		CHECK(accounts[i] != NULL);
		for (size_t j = 0; j < i; j++) {
			CHECK(accounts[i] != accounts[j]);
		}
	}
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].what);
		CHECK(account_of(&cases[i]) == accounts[i]);
	}
	ua_pool_clear(&pool);
}

static void equal_text_at_another_address_is_the_same_account(void)
{
	char url[] = "https://a/", client[] = "1", key[] = "key";
	const unit_key copy = {key, strlen(key)};
	const access_data a = {"", UNIT_KEY("key"), "1", "https://a/", NULL, NULL}, b = {"", &copy, client, url, NULL, NULL};

	begin();
	CHECK(account_of(&a) == account_of(&b));
	ua_pool_clear(&pool);
}

static void a_new_account_knows_nothing(void)
{
	const access_data a = {"", UNIT_KEY("key"), "1", "https://a/", NULL, NULL};

	begin();
	ua_account *account = account_of(&a);
	CHECK_STR(ua_account_session(account, NOW), NULL);
	CHECK_INT(account->clock_offset_ms, 0);
	CHECK_INT(pool.budget, UA_BUDGET_MAX);
	ua_pool_clear(&pool);
}

static void the_pool_keeps_no_key(void)
{
	const access_data a = {"", UNIT_KEY("a-very-secret-key"), "1", "https://a/", NULL, NULL};
	const char *bytes;

	begin();
	ua_account *account = account_of(&a);
	bytes = (const char *) account;
	for (size_t i = 0; i + 8 <= sizeof(*account); i++) {
		CHECK(memcmp(bytes + i, "a-very-s", 8) != 0);
	}
	CHECK(account->id[0] | account->id[1] | account->id[2] | account->id[3]);
	ua_pool_clear(&pool);
}

static void a_session_lives_for_less_than_a_day(void)
{
	static const struct {
		const char *what;
		int64_t age;
		bool usable;
	} cases[] = {
		{"new", 0, true},
		{"an hour", HOUR, true},
		{"just below 23 hours", 23 * HOUR - 1, true},
		{"23 hours", 23 * HOUR, false},
		{"a day", 24 * HOUR, false},
		{"a year", 365 * 24 * HOUR, false},
		{"a clock set back by a second", -1000, true},
		{"a clock set back by an hour", -HOUR, false},
		{"a clock set back by a day", -24 * HOUR, false},
	};
	ua_account account = {0};

	CHECK(UA_SESSION_MAX_AGE_MS < 24 * HOUR);
	CHECK(ua_account_set_session(&account, "s1", NOW, false));
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].what);
		CHECK_STR(ua_account_session(&account, NOW + cases[i].age), cases[i].usable ? "s1" : NULL);
	}
	ua_account_drop_session(&account);
}

static void a_session_is_replaced_and_dropped(void)
{
	ua_account account = {0};
	char id[] = "s1";

	unit_secret("s1-secret");
	CHECK(ua_account_set_session(&account, id, NOW, false));
	id[1] = '?'; /* it is a copy */
	CHECK_STR(ua_account_session(&account, NOW), "s1");
	CHECK(ua_account_set_session(&account, "s1-secret", NOW + 23 * HOUR, false));
	CHECK_STR(ua_account_session(&account, NOW + 24 * HOUR), "s1-secret");
	/* itself, again */
	CHECK(ua_account_set_session(&account, account.session, NOW, false));
	CHECK_STR(ua_account_session(&account, NOW), "s1-secret");
	ua_account_drop_session(&account);
	CHECK_STR(ua_account_session(&account, NOW), NULL);
	ua_account_drop_session(&account);
}

static void without_memory_the_old_session_stays(void)
{
	ua_account account = {0};

	CHECK(ua_account_set_session(&account, "s1", NOW, false));
	unit_fail_allocation(1);
	CHECK(!ua_account_set_session(&account, "s2", NOW + 1, false));
	CHECK(unit_allocation_failed());
	CHECK_STR(ua_account_session(&account, NOW), "s1");
	CHECK_INT(account.session_opened_ms, NOW);
	ua_account_drop_session(&account);
}

static void without_memory_there_is_no_account(void)
{
	const access_data a = {"", UNIT_KEY("key"), "1", "https://a/", NULL, NULL};
	size_t n = 0;

	begin();
	do {
		unit_fail_allocation(++n);
		ua_account *account = account_of(&a);
		CHECK((account == NULL) == unit_allocation_failed());
	} while (unit_allocation_failed());
	unit_fail_allocation(0);
	CHECK(n > 2);
	CHECK(pool.accounts != NULL && pool.accounts->next == NULL);
	ua_pool_clear(&pool);
}

static void clearing_forgets_all_accounts(void)
{
	const access_data a = {"", UNIT_KEY("key"), "1", "https://a/", NULL, NULL}, b = {"", UNIT_KEY("key"), "2", "https://a/", NULL, NULL};

	begin();
	unit_secret("s1-secret");
	CHECK(ua_account_set_session(account_of(&a), "s1-secret", NOW, false));
	CHECK(ua_account_set_session(account_of(&b), "s1-secret", NOW, false));
	ua_pool_clear(&pool);
	CHECK(pool.accounts == NULL);
	CHECK_STR(ua_account_session(account_of(&a), NOW), NULL);
	ua_pool_clear(&pool);
	ua_pool_clear(&pool);
}

static void counters_add_up_each_for_itself(void)
{
	ua_stats sum = {.calls = 1, .attempts = 2, .wait_us = 3};
	const ua_stats more = {.calls = 10, .attempts = 20, .retries = 30, .logger_failures = 40, .wait_us = 50};

	ua_stats_add(&sum, &more);
	CHECK_INT(sum.calls, 11);
	CHECK_INT(sum.attempts, 22);
	CHECK_INT(sum.retries, 30);
	CHECK_INT(sum.failures, 0);
	CHECK_INT(sum.logger_failures, 40);
	CHECK_INT(sum.wait_us, 53);
	CHECK_INT(more.calls, 10);
}

UNIT_MAIN(
	TEST(accounts_that_differ_in_anything_are_not_shared),
	TEST(equal_text_at_another_address_is_the_same_account),
	TEST(a_new_account_knows_nothing),
	TEST(the_pool_keeps_no_key),
	TEST(a_session_lives_for_less_than_a_day),
	TEST(a_session_is_replaced_and_dropped),
	TEST(without_memory_the_old_session_stays),
	TEST(without_memory_there_is_no_account),
	TEST(clearing_forgets_all_accounts),
	TEST(counters_add_up_each_for_itself),
)
