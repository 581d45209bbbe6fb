/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/retry.h"

#include <stdio.h>
#include <string.h>

/* What may go wrong, and what the rules need to know of it. */
typedef struct {
	const char *name;
	ua_error_kind kind;
	ua_cause cause;
	long http_status;
	bool hopeless; /* a repeat meets the same */
} failure;

static const failure failures[] = {
	{"dns", UA_ERROR_TRANSPORT, UA_CAUSE_DNS},
	{"connect", UA_ERROR_TRANSPORT, UA_CAUSE_CONNECT},
	{"tls", UA_ERROR_TRANSPORT, UA_CAUSE_TLS, .hopeless = true},
	{"proxy", UA_ERROR_TRANSPORT, UA_CAUSE_PROXY},
	{"send", UA_ERROR_TRANSPORT, UA_CAUSE_SEND},
	{"timeout", UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT},
	{"reset", UA_ERROR_TRANSPORT, UA_CAUSE_RESET},
	{"http", UA_ERROR_TRANSPORT, UA_CAUSE_HTTP},
	{"a transport's own", UA_ERROR_TRANSPORT, UA_CAUSE_TRANSPORT},
	{"a transport's mistake", UA_ERROR_TRANSPORT, UA_CAUSE_TRANSPORT_FAULT, .hopeless = true},
	{"too large", UA_ERROR_TRANSPORT, UA_CAUSE_TOO_LARGE, .hopeless = true},
	{"interrupted", UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .hopeless = true},
	{"memory", UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, .hopeless = true},
	{"no JSON", UA_ERROR_PROTOCOL, UA_CAUSE_NONE, 200},
	{"a redirect", UA_ERROR_PROTOCOL, UA_CAUSE_NONE, 302},
	{"HTML of a gateway", UA_ERROR_PROTOCOL, UA_CAUSE_NONE, 502},
	{"too many requests", UA_ERROR_PROTOCOL, UA_CAUSE_NONE, 429},
	{"signature", UA_ERROR_SIGNATURE, UA_CAUSE_NONE, 200, .hopeless = true},
	{"UAPAY's error", UA_ERROR_API, UA_CAUSE_NONE, 200},
	{"UAPAY's error, HTTP 400", UA_ERROR_API, UA_CAUSE_NONE, 400},
	{"UAPAY's error, HTTP 429", UA_ERROR_API, UA_CAUSE_NONE, 429},
	{"UAPAY's error, HTTP 500", UA_ERROR_API, UA_CAUSE_NONE, 500},
};

#define FIRST_LIMIT 100
#define LARGEST_LIMIT 5000

static int64_t backoff_limit(int retries)
{
	int64_t limit = FIRST_LIMIT;

	while (retries-- > 0 && limit < LARGEST_LIMIT) {
		limit *= 2;
	}
	return limit < LARGEST_LIMIT ? limit : LARGEST_LIMIT;
}

/* The rules of "never twice, never lost", written down a second time. */
static ua_retry_action expected(const failure *f, const ua_retry_state *s)
{
	bool refused = s->refusal != UA_REFUSAL_NONE;
	bool slow_down = f->kind == UA_ERROR_API && (f->http_status == 429 || s->retry_after_ms >= 0);

	if (s->effect == UA_EFFECT && s->body_left && !refused) {
		return UA_RETRY_UNKNOWN;
	}
	if (s->refusal == UA_REFUSAL_CLOCK && !slow_down) {
		return s->clock_known && !s->clock_fixed ? UA_RETRY_CLOCK : UA_RETRY_NO;
	}
	if (s->refusal == UA_REFUSAL_SESSION && !slow_down) {
		return s->session_renewed ? UA_RETRY_NO : UA_RETRY_SESSION;
	}
	if (refused && !(slow_down && s->effect != UA_EFFECT)) {
		return UA_RETRY_NO;
	}
	if (f->hopeless || s->retries >= s->max_retries || s->budget < ua_retry_cost(s->error)) {
		return UA_RETRY_NO;
	}
	/* Chance is the least here, so only what the server asks for is waited. */
	int64_t wait = s->retry_after_ms > 0 ? s->retry_after_ms : 0;
	return wait < s->left_ms ? UA_RETRY_AFTER : UA_RETRY_NO;
}

static void check_one(const failure *f, const ua_retry_state *s)
{
	static char name[300];
	ua_retry_decision decision = ua_retry_decide(s);
	ua_retry_action action = expected(f, s);

	if (decision.action != action) {
		snprintf(name, sizeof(name), "%s, effect %d, body left %d, retry after %lld, left %lld, retries %d/%d, clock %d/%d, "
			"refusal %d, session %d, budget %d", f->name, s->effect, s->body_left, (long long) s->retry_after_ms,
			(long long) s->left_ms, s->retries, s->max_retries, s->clock_known, s->clock_fixed, s->refusal,
			s->session_renewed, s->budget);
		unit_case(name);
	}
	CHECK_INT(decision.action, action);
	CHECK(decision.reason != NULL && *decision.reason);
	CHECK(decision.delay_ms >= 0);
	if (decision.action == UA_RETRY_AFTER) {
		CHECK(decision.delay_ms < s->left_ms);
		CHECK(decision.delay_ms >= s->retry_after_ms);
	} else {
		CHECK_INT(decision.delay_ms, 0);
	}
}

static void each_flag(const failure *f, ua_retry_state state)
{
	for (int bits = 0; bits < 32; bits++) {
		state.body_left = bits & 1;
		state.clock_known = bits & 2;
		state.clock_fixed = bits & 4;
		state.session_renewed = bits & 8;
		state.budget = bits & 16 ? UA_BUDGET_MAX : 0;
		check_one(f, &state);
	}
}

static void each_number(const failure *f, ua_retry_state state)
{
	static const struct {
		int64_t retry_after_ms, left_ms;
		int retries, max_retries;
	} cases[] = {
		{-1, 25000, 0, 2}, {-1, 25000, 1, 2}, {-1, 25000, 2, 2}, {-1, 25000, 0, 0}, {-1, 25000, 7, 10}, {-1, 1000, 0, 2},
		{-1, 0, 0, 2}, {-1, -5000, 0, 2}, {0, 25000, 0, 2}, {3000, 25000, 0, 2}, {3000, 2000, 0, 2}, {3000, 3000, 0, 2},
		{86400000, 25000, 0, 2}, {3000, 25000, 2, 2}, {24000, 25000, 1, 2},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		state.retry_after_ms = cases[i].retry_after_ms;
		state.left_ms = cases[i].left_ms;
		state.retries = cases[i].retries;
		state.max_retries = cases[i].max_retries;
		each_flag(f, state);
	}
}

static void every_failure_is_decided_as_the_rules_say(void)
{
	static const ua_effect effects[] = {UA_READ, UA_REPEATABLE, UA_EFFECT};
	static const ua_refusal refusals[] = {UA_REFUSAL_NONE, UA_REFUSAL_REQUEST, UA_REFUSAL_CLOCK, UA_REFUSAL_SESSION, UA_REFUSAL_OTHER};

	for (size_t i = 0; i < COUNT(failures); i++) {
		const failure *f = &failures[i];
		const ua_error error = {.kind = f->kind, .cause = f->cause, .http_status = f->http_status};
		unit_case(f->name);
		for (size_t e = 0; e < COUNT(effects); e++) {
			for (size_t r = 0; r < (f->kind == UA_ERROR_API ? COUNT(refusals) : 1); r++) {
				each_number(f, (ua_retry_state) {.effect = effects[e], .error = &error, .refusal = refusals[r]});
			}
		}
	}
}

/* ---- waits ---- */

static ua_retry_decision decide_reset(int retries, uint64_t random, int64_t retry_after_ms, int64_t left_ms)
{
	const ua_error error = {.kind = UA_ERROR_TRANSPORT, .cause = UA_CAUSE_RESET};
	const ua_retry_state state = {.effect = UA_READ, .error = &error, .body_left = true, .retry_after_ms = retry_after_ms,
		.left_ms = left_ms, .retries = retries, .max_retries = 100, .clock_known = true, .budget = UA_BUDGET_MAX, .random = random};

	return ua_retry_decide(&state);
}

static uint64_t scramble(uint64_t x)
{
	x += UINT64_C(0x9e3779b97f4a7c15);
	x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
	return x ^ (x >> 31);
}

static void jitter_is_full_and_bounded(void)
{
	for (int retries = 0; retries < 70; retries++) {
		int64_t limit = backoff_limit(retries), least = INT64_MAX, most = -1, sum = 0;
		const int rounds = 4000;
		for (int i = 0; i < rounds; i++) {
			ua_retry_decision decision = decide_reset(retries, scramble((uint64_t) i), -1, 1000000);
			CHECK_INT(decision.action, UA_RETRY_AFTER);
			least = decision.delay_ms < least ? decision.delay_ms : least;
			most = decision.delay_ms > most ? decision.delay_ms : most;
			sum += decision.delay_ms;
		}
		CHECK(least >= 0);
		CHECK(least <= limit / 20);
		CHECK(most <= limit);
		CHECK(most >= limit - limit / 20);
		CHECK(sum / rounds > limit * 45 / 100);
		CHECK(sum / rounds < limit * 55 / 100);
	}
}

static void the_extremes_of_chance_stay_in_bounds(void)
{
	static const uint64_t randoms[] = {0, 1, 99, 100, 101, INT64_MAX, UINT64_C(1) << 63, UINT64_MAX};

	for (size_t i = 0; i < COUNT(randoms); i++) {
		for (int retries = 0; retries < 10; retries++) {
			ua_retry_decision decision = decide_reset(retries, randoms[i], -1, 1000000);
			CHECK_INT(decision.action, UA_RETRY_AFTER);
			CHECK(decision.delay_ms >= 0 && decision.delay_ms <= backoff_limit(retries));
		}
	}
}

static void the_server_s_wait_is_the_least(void)
{
	for (uint64_t i = 0; i < 500; i++) {
		int64_t after = (int64_t) (i * 7);
		ua_retry_decision decision = decide_reset(0, scramble(i), after, 1000000);
		int64_t most = after > FIRST_LIMIT ? after : FIRST_LIMIT;
		CHECK_INT(decision.action, UA_RETRY_AFTER);
		CHECK(decision.delay_ms >= after && decision.delay_ms <= most);
	}
}

static void no_wait_passes_the_deadline(void)
{
	for (uint64_t i = 0; i < 4000; i++) {
		int64_t left = (int64_t) (scramble(i) % 6000);
		int64_t after = i % 3 ? -1 : (int64_t) (scramble(i + 1) % 6000);
		ua_retry_decision decision = decide_reset((int) (i % 8), scramble(i + 2), after, left);
		if (decision.action == UA_RETRY_AFTER) {
			CHECK(decision.delay_ms < left);
			CHECK(decision.delay_ms >= after);
		} else {
			CHECK_INT(decision.action, UA_RETRY_NO);
		}
	}
}

static void a_repeat_needs_its_cost_in_the_budget(void)
{
	static const ua_cause causes[] = {UA_CAUSE_CONNECT, UA_CAUSE_RESET, UA_CAUSE_TIMEOUT};

	for (size_t i = 0; i < COUNT(causes); i++) {
		const ua_error error = {.kind = UA_ERROR_TRANSPORT, .cause = causes[i]};
		ua_retry_state state = {.effect = UA_READ, .error = &error, .retry_after_ms = -1, .left_ms = 1000, .max_retries = 1};
		int cost = ua_retry_cost(&error);
		unit_case(ua_cause_name(causes[i]));
		CHECK(cost > 0);
		CHECK(cost <= UA_BUDGET_MAX / 10);
		for (state.budget = 0; state.budget <= UA_BUDGET_MAX; state.budget++) {
			CHECK_INT(ua_retry_decide(&state).action, state.budget >= cost ? UA_RETRY_AFTER : UA_RETRY_NO);
		}
	}
}

static void a_timeout_costs_more_than_another_failure(void)
{
	const ua_error reset = {.kind = UA_ERROR_TRANSPORT, .cause = UA_CAUSE_RESET};
	const ua_error timeout = {.kind = UA_ERROR_TRANSPORT, .cause = UA_CAUSE_TIMEOUT};
	const ua_error answer = {.kind = UA_ERROR_PROTOCOL, .http_status = 503};

	CHECK(ua_retry_cost(&timeout) > ua_retry_cost(&reset));
	CHECK_INT(ua_retry_cost(&answer), ua_retry_cost(&reset));
}

UNIT_MAIN(
	TEST(every_failure_is_decided_as_the_rules_say),
	TEST(jitter_is_full_and_bounded),
	TEST(the_extremes_of_chance_stay_in_bounds),
	TEST(the_server_s_wait_is_the_least),
	TEST(no_wait_passes_the_deadline),
	TEST(a_repeat_needs_its_cost_in_the_budget),
	TEST(a_timeout_costs_more_than_another_failure),
)
