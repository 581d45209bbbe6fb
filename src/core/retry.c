/* SPDX-License-Identifier: MIT */
#include "retry.h"

#include <string.h>

#define BACKOFF_FIRST_MS 100
#define BACKOFF_MAX_MS 5000
#define ATTEMPT_MIN_MS 10 /* with less left, another attempt could only fail */

static bool is_time_limit(const ua_error *error)
{
	const char *code = error->kind == UA_ERROR_API ? ua_api_code(error->api) : NULL;

	return code && strcmp(code, "TIMELIMIT_ERROR") == 0;
}

static bool equals(const ua_json *node, const char *text)
{
	return node && text && ua_json_typeof(node) == UA_JSON_STRING && strcmp(ua_json_string(node), text) == 0;
}

/* Codes that UAPAY documents, with what they are about. */
static bool explains_itself(const ua_json *api, const char *code)
{
	const ua_json *fields = ua_json_member(api, "fields");

	return strcmp(code, "TIMELIMIT_ERROR") == 0
		|| (strcmp(code, "WRONG_ID") == 0 && ua_json_member(ua_json_member(api, "details"), "id"))
		|| (strcmp(code, "FORMAT_ERROR") == 0 && fields && ua_json_typeof(fields) >= UA_JSON_ARRAY && ua_json_first(fields));
}

ua_session_verdict ua_session_judge(const ua_error *error, const char *session)
{
	const ua_json *details = ua_json_member(error->api, "details");
	const char *code = ua_api_code(error->api);

	if (error->kind != UA_ERROR_API) {
		return UA_SESSION_FINE;
	}
	if (ua_json_member(ua_json_member(ua_json_member(error->api, "fields"), "params"), "sessionId")
		|| equals(ua_json_member(details, "sessionId"), session) || equals(ua_json_member(details, "id"), session)) {
		return UA_SESSION_DEAD;
	}
	return !code || explains_itself(error->api, code) ? UA_SESSION_FINE : UA_SESSION_SUSPECT;
}

/* Words in codes that tell of a fault inside UAPAY, where nobody knows how far the request got. */
static bool is_inner_fault(const char *code)
{
	static const char *const words[] = {"INTERNAL", "SYSTEM", "SERVER", "SERVICE", "TIMEOUT", "UNAVAILABLE", "UNKNOWN"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strstr(code, words[i])) {
			return true;
		}
	}
	return false;
}

/* UAPAY said no, gave a reason, and it was not its gateway or a fault of its own that did. */
static bool is_refusal(const ua_error *error)
{
	const char *code = ua_api_code(error->api);

	return error->kind == UA_ERROR_API && error->http_status < 500 && error->http_status != 408 && code
		&& !is_inner_fault(code);
}

/* "Too many requests": a read may be asked again later. */
static bool is_slow_down(const ua_retry_state *state)
{
	return state->error->http_status == 429 && state->effect != UA_EFFECT;
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

ua_retry_decision ua_retry_decide(const ua_retry_state *state)
{
	const ua_error *error = state->error;
	bool refused = is_refusal(error);
	bool executed_maybe = state->body_left && !refused;

	if (refused && is_time_limit(error)) {
		if (state->clock_fixed) {
			return give_up(state, false, "the clock was already corrected once");
		}
		if (!state->clock_known) {
			return give_up(state, false, "the answer does not tell the server's time");
		}
		return (ua_retry_decision) {UA_RETRY_CLOCK, 0, "the clock is corrected"};
	}
	if (refused && state->session == UA_SESSION_DEAD) {
		if (state->session_renewed) {
			return give_up(state, false, "the session is new, and still not accepted");
		}
		return (ua_retry_decision) {UA_RETRY_SESSION, 0, "the session is renewed"};
	}
	if (refused && state->session == UA_SESSION_SUSPECT && !state->probed && !state->session_renewed) {
		return (ua_retry_decision) {UA_RETRY_PROBE, 0, "the session may be dead"};
	}
	if (refused && !is_slow_down(state)) {
		return give_up(state, false, "UAPAY refused the request");
	}
	if (error->kind == UA_ERROR_TRANSPORT
		&& (error->cause == UA_CAUSE_MEMORY || error->cause == UA_CAUSE_INTERRUPTED || error->cause == UA_CAUSE_TOO_LARGE)) {
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
		return give_up(state, executed_maybe, "too many calls of this worker fail");
	}

	int64_t delay = backoff(state->retries, state->random);
	if (state->retry_after_ms > delay) {
		delay = state->retry_after_ms;
	}
	if (delay + ATTEMPT_MIN_MS > state->left_ms) {
		return give_up(state, executed_maybe,
			state->left_ms < ATTEMPT_MIN_MS ? "the timeout is used up" : "the wait before a repeat would pass the timeout");
	}
	return (ua_retry_decision) {UA_RETRY_AFTER, delay, executed_maybe ? "it is harmless to repeat" : "it was not executed"};
}
