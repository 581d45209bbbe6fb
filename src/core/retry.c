/* SPDX-License-Identifier: MIT */
#include "retry.h"

#define BACKOFF_FIRST_MS 100
#define BACKOFF_MAX_MS 5000
#define ATTEMPT_MIN_MS 10 /* with less left, another attempt could only fail */

bool ua_retry_is_slow_down(const ua_error *error, int64_t retry_after_ms)
{
	return error->kind == UA_ERROR_API && (error->http_status == 429 || retry_after_ms >= 0);
}

/* Full jitter: anything up to a limit that doubles with each repeat. */
static int64_t backoff(int retries, uint64_t random)
{
	int64_t limit = retries < 6 ? BACKOFF_FIRST_MS << retries : BACKOFF_MAX_MS;

	return (int64_t) (random % (uint64_t) ((limit < BACKOFF_MAX_MS ? limit : BACKOFF_MAX_MS) + 1));
}

static ua_retry_decision give_up(const ua_retry_state *state, bool executed_maybe, const char *reason)
{
	return (ua_retry_decision) {
		state->effect == UA_EFFECT && executed_maybe ? UA_RETRY_UNKNOWN : UA_RETRY_NO,
		0,
		reason,
	};
}

int ua_retry_cost(const ua_error *error)
{
	return error->kind == UA_ERROR_TRANSPORT && error->cause == UA_CAUSE_TIMEOUT ? 10 : 5;
}

static ua_retry_decision decide_clock(const ua_retry_state *state)
{
	if (state->clock_fixed) {
		return give_up(state, false, "the clock was already corrected once");
	}
	if (!state->clock_known) {
		return give_up(state, false, "the answer does not tell the server's time");
	}
	return (ua_retry_decision) {UA_RETRY_CLOCK, 0, "the clock is corrected"};
}

static ua_retry_decision decide_session(const ua_retry_state *state)
{
	if (state->session_renewed) {
		return give_up(state, false, "the session was just opened and is still not accepted");
	}
	return (ua_retry_decision) {UA_RETRY_SESSION, 0, "the session is renewed"};
}

ua_retry_decision ua_retry_decide(const ua_retry_state *state)
{
	const ua_error *error = state->error;
	bool refused = state->refusal != UA_REFUSAL_NONE;
	bool executed_maybe = state->body_left && !refused;
	bool slow_down = ua_retry_is_slow_down(error, state->retry_after_ms);

	if (!slow_down && state->refusal == UA_REFUSAL_CLOCK) {
		return decide_clock(state);
	}
	if (!slow_down && state->refusal == UA_REFUSAL_SESSION) {
		return decide_session(state);
	}
	if (refused && (!slow_down || state->effect == UA_EFFECT)) {
		return give_up(state, false, "UAPAY refused the request");
	}
	if (error->kind == UA_ERROR_TRANSPORT
		&& (error->cause == UA_CAUSE_MEMORY || error->cause == UA_CAUSE_INTERRUPTED || error->cause == UA_CAUSE_TOO_LARGE
			|| error->cause == UA_CAUSE_TRANSPORT_FAULT)) {
		return give_up(state, executed_maybe, "repeating would not help");
	}
	if (state->effect == UA_EFFECT && executed_maybe) {
		return give_up(state, true, "it may have been executed");
	}
	if (error->kind == UA_ERROR_SIGNATURE || (error->kind == UA_ERROR_TRANSPORT && error->cause == UA_CAUSE_TLS)) {
		return give_up(state, executed_maybe, "repeating would not help");
	}
	if (state->retries >= state->max_retries) {
		return give_up(state, executed_maybe, state->max_retries ? "all retries are used up" : "maxRetries is 0");
	}
	if (state->budget < ua_retry_cost(error)) {
		return give_up(state, executed_maybe, "too many calls in this worker are failing");
	}

	int64_t delay = backoff(state->retries, state->random);
	if (state->retry_after_ms > delay) {
		delay = state->retry_after_ms;
	}
	if (delay + ATTEMPT_MIN_MS > state->left_ms) {
		return give_up(state, executed_maybe,
			state->left_ms < ATTEMPT_MIN_MS ? "the timeout is used up" : "the wait before the next attempt would exceed the timeout");
	}
	return (ua_retry_decision) {UA_RETRY_AFTER, delay, executed_maybe ? "it is harmless to repeat" : "it was not executed"};
}
