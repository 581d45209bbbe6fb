/* SPDX-License-Identifier: MIT */
#include "call.h"

#include <stdlib.h>
#include <string.h>

/* What an exchange is for. */
typedef enum {
	FOR_CALL,
	FOR_SESSION, /* sessions/create */
	FOR_PROBE,   /* a read that tells whether the session lives */
} purpose;

/* How far the question is whether a refusal was about the session. */
typedef enum {
	PROBE_NONE,
	PROBE_OLD,       /* an unrelated read in the session in question */
	PROBE_OPEN,      /* a new session */
	PROBE_NEW,       /* the same read in it */
	PROBE_OLD_AGAIN, /* and once more in the old one */
	PROBE_OVER,
} probe;

typedef enum {
	PHASE_READY,    /* the next attempt may start */
	PHASE_SLEEPING, /* until wake_at */
	PHASE_FLYING,   /* an exchange goes on */
	PHASE_DONE,
} phase;

struct ua_call {
	ua_pool *pool;
	ua_account *account;
	const ua_access *access;
	const ua_endpoint *endpoint;
	char *path;
	ua_content content;
	const void *group;

	phase phase;
	int64_t deadline, wake_at; /* monotonic */
	ua_exchange *exchange;
	purpose purpose;   /* of the exchange */
	ua_buf body;       /* of the exchange */
	char *used_session;
	char *dead_session;
	int64_t sent_at;   /* epoch, of the exchange */
	int64_t clock_before; /* offset before it was corrected */
	int attempts, retries;
	int spent; /* on the last repeat */
	probe probe;
	bool store_asked, session_renewed, clock_fixed, clock_proven, opened;
	bool had_event;
	ua_event event;
	char *event_code;
	long http_status;

	ua_answer answer;
	ua_error error;
	ua_error refusal; /* what the probe is about */
};

static int64_t now(const ua_call *call)
{
	return call->pool->world.monotonic_ms(call->pool->world.self);
}

static int64_t epoch(const ua_call *call)
{
	return call->pool->world.epoch_ms(call->pool->world.self);
}

/* The endpoint that the exchange goes to. */
static const ua_endpoint *target(const ua_call *call)
{
	static const ua_endpoint_id targets[] = {[FOR_SESSION] = UA_SESSIONS_CREATE, [FOR_PROBE] = UA_INVOICES_SHOW_LIST};

	return call->purpose == FOR_CALL ? call->endpoint : &ua_endpoints[targets[call->purpose]];
}

static const char *target_path(const ua_call *call)
{
	return call->purpose == FOR_CALL ? call->path : target(call)->path;
}

static bool is_session_call(const ua_call *call)
{
	return call->endpoint == &ua_endpoints[UA_SESSIONS_CREATE];
}

ua_call *ua_call_create(ua_pool *pool, ua_account *account, const ua_access *access, const ua_endpoint *endpoint,
	const char *path, ua_content *content, const void *group)
{
	ua_call *call = calloc(1, sizeof(*call));

	if (!path) {
		path = endpoint->path;
	}
	char *copy = call ? ua_strndup(path, strlen(path)) : NULL;
	if (!copy) {
		free(call);
		ua_content_free(content);
		return NULL;
	}
	call->pool = pool;
	call->account = account;
	call->access = access;
	call->endpoint = endpoint;
	call->path = copy;
	call->content = *content;
	ua_content_init(content);
	call->group = group;
	call->deadline = now(call) + access->timeout_ms;
	ua_buf_init(&call->body, UA_BUF_UNLIMITED);
	pool->stats.calls++;
	return call;
}

static void release_exchange(ua_call *call)
{
	if (call->exchange) {
		call->pool->transport->release(call->pool->transport_self, call->exchange);
		call->exchange = NULL;
	}
	ua_buf_reset(&call->body);
}

static void reset_purpose(ua_call *call)
{
	if (call->account->opener == call) {
		call->account->opener = NULL;
	}
	call->purpose = FOR_CALL;
}

void ua_call_free(ua_call *call)
{
	release_exchange(call);
	reset_purpose(call);
	ua_content_free(&call->content);
	ua_buf_free(&call->body);
	ua_free_secret(call->used_session);
	ua_free_secret(call->dead_session);
	ua_answer_free(&call->answer);
	ua_error_clear(&call->error);
	ua_error_clear(&call->refusal);
	free(call->event_code);
	free(call->path);
	free(call);
}

static void done(ua_call *call)
{
	call->phase = PHASE_DONE;
	release_exchange(call);
	reset_purpose(call);
}

/* UAPAY may name the session in its error; the exception must not. */
static void hide_session(ua_call *call)
{
	const char *const sessions[] = {call->used_session, call->dead_session};

	for (size_t i = 0; i < sizeof(sessions) / sizeof(sessions[0]); i++) {
		if (call->error.api && sessions[i]) {
			ua_json_mask(call->error.api, sessions[i]);
		}
	}
}

static void fail(ua_call *call, bool outcome_unknown, const char *reason)
{
	bool in_session = call->purpose == FOR_SESSION;

	/* Whatever became of the probe, the call itself was refused. */
	if (call->refusal.kind != UA_ERROR_NONE) {
		ua_error_clear(&call->error);
		call->error = call->refusal;
		memset(&call->refusal, 0, sizeof(call->refusal));
		call->http_status = call->error.http_status;
		reason = "UAPAY refused the request";
		in_session = false;
	}
	hide_session(call);
	if (call->clock_fixed && !call->clock_proven) {
		call->account->clock_offset_ms = call->clock_before; /* the Date header may have led astray */
	}
	call->error.in_session = in_session;
	call->error.outcome_unknown = outcome_unknown && call->purpose == FOR_CALL;
	call->error.attempts = call->attempts;
	call->error.retry_reason = reason;
	call->pool->stats.failures++;
	call->pool->stats.outcomes_unknown += call->error.outcome_unknown;
	ua_answer_free(&call->answer);
	done(call);
}

static void fail_too_late(ua_call *call)
{
	ua_error_set(&call->error, UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, "the timeout of %lld ms passed before it was sent",
		(long long) call->access->timeout_ms);
	fail(call, false, "the timeout is used up");
}

static void fail_no_memory(ua_call *call)
{
	ua_error_set(&call->error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory for the request");
	fail(call, false, "repeating would not help");
}

/* What the call says besides its own content: who opens a session, or a question whose answer does not matter. */
static bool write_own_params(ua_buf *params, const ua_call *call)
{
	if (call->purpose == FOR_PROBE) {
		return ua_buf_append_str(params, "\"ids\":[\"00000000-0000-4000-8000-000000000000\"]");
	}
	ua_buf_append_str(params, "\"clientId\":");
	return ua_json_write_string(params, call->access->client_id, strlen(call->access->client_id));
}

/* The request's body, by the clock of this moment. */
static bool write_body(ua_call *call)
{
	int64_t iat = (epoch(call) + call->account->clock_offset_ms) / 1000;
	const char *session = call->probe == PROBE_NEW ? call->account->session : call->used_session;
	ua_content own;

	if (call->purpose == FOR_CALL) {
		return ua_envelope_write(&call->body, &call->content, session, iat, &call->access->signing);
	}
	if (call->purpose == FOR_SESSION) {
		session = NULL;
	}
	ua_content_init(&own);
	bool ok = write_own_params(&own.params, call)
		&& ua_envelope_write(&call->body, &own, session, iat, &call->access->signing);
	ua_content_free(&own);
	return ok;
}

static void start_exchange(ua_call *call)
{
	const ua_access *access = call->access;
	int64_t left = call->deadline - now(call);
	ua_buf url;

	if (left <= 0) {
		fail_too_late(call);
		return;
	}
	ua_buf_init(&url, UA_BUF_UNLIMITED);
	ua_buf_append_str(&url, access->base_url);
	ua_buf_append_str(&url, "api/");
	ua_buf_append_str(&url, target_path(call));
	if (!url.failed && write_body(call)) {
		ua_http_request request = {
			.url = url.data,
			.body = call->body.data,
			.body_len = call->body.len,
			.connect_timeout_ms = access->connect_timeout_ms < left ? access->connect_timeout_ms : left,
			.timeout_ms = left,
			.user_agent = access->user_agent,
			.proxy = access->proxy,
			.ca_file = access->ca_file,
			.traced = target(call)->effect == UA_EFFECT,
		};
		call->sent_at = epoch(call);
		call->exchange = call->pool->transport->start(call->pool->transport_self, &request);
	}
	ua_buf_free(&url);
	if (!call->exchange) {
		fail_no_memory(call);
		return;
	}
	call->attempts++;
	call->pool->stats.attempts++;
	call->phase = PHASE_FLYING;
}

/* Another call that is driven together with this one is opening a session for both. */
static bool waits_for_opener(const ua_call *call)
{
	const ua_account *account = call->account;

	return account->opener && account->opener != call && account->opener_group == call->group;
}

/* A session to use, or one to wait for, or one to open. */
static ua_call_state ready(ua_call *call)
{
	ua_account *account = call->account;
	const char *session = is_session_call(call) ? NULL : ua_account_session(account, epoch(call));

	if (session) {
		ua_free_secret(call->used_session);
		call->used_session = ua_strndup(session, strlen(session));
		if (!call->used_session) {
			fail_no_memory(call);
			return UA_CALL_DONE;
		}
		start_exchange(call);
	} else if (!call->store_asked && !is_session_call(call)) {
		call->store_asked = true;
		return UA_CALL_WANTS_SESSION;
	} else if (now(call) >= call->deadline) {
		fail_too_late(call);
	} else if (waits_for_opener(call)) {
		return UA_CALL_WAITING;
	} else {
		account->opener = call;
		account->opener_group = call->group;
		call->purpose = FOR_SESSION;
		start_exchange(call);
	}
	return call->phase == PHASE_DONE ? UA_CALL_DONE : UA_CALL_WAITING;
}

static void take_session(ua_call *call)
{
	const ua_json *id = ua_json_member(call->answer.data, "id");

	if (!id || ua_json_typeof(id) != UA_JSON_STRING || !*ua_json_string(id)) {
		call->answer.ok = false;
		ua_error_set(&call->error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "the answer has no session id (HTTP %ld)",
			call->http_status);
		call->error.http_status = call->http_status;
	} else if (!ua_account_set_session(call->account, ua_json_string(id), call->sent_at)) {
		call->answer.ok = false;
		ua_error_set(&call->error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory for the session");
	} else {
		call->opened = true;
		call->pool->stats.sessions_opened++;
	}
}

static void correct_clock(ua_call *call, const ua_http_answer *http)
{
	/* The Date header is cut to seconds: its middle is the best guess. */
	call->clock_before = call->account->clock_offset_ms;
	call->account->clock_offset_ms = http->date * 1000 + 500 - epoch(call);
	call->clock_fixed = true;
	call->pool->stats.clock_corrections++;
}

static void renew_session(ua_call *call)
{
	ua_account *account = call->account;

	if (account->session && call->used_session && strcmp(account->session, call->used_session) == 0) {
		ua_account_drop_session(account);
	}
	ua_free_secret(call->dead_session);
	call->dead_session = call->used_session;
	call->used_session = NULL;
	call->session_renewed = true;
	call->store_asked = false;
}

static void note(ua_call *call, const ua_http_answer *http, const ua_retry_decision *decision)
{
	const ua_error *error = &call->error;
	const char *code = ua_api_code(error->api);

	free(call->event_code);
	call->event_code = code ? ua_strndup(code, strlen(code)) : NULL; /* without memory the log has one word less */
	call->had_event = true;
	call->event = (ua_event) {
		.endpoint = target_path(call),
		.attempt = call->attempts,
		.http_status = http->cause == UA_CAUSE_NONE ? http->status : 0,
		.cause = error->kind == UA_ERROR_TRANSPORT ? ua_cause_name(error->cause) : NULL,
		.ok = call->answer.ok,
		.code = call->event_code,
		.repeated = decision->action >= UA_RETRY_AFTER && decision->action <= UA_RETRY_SESSION,
		.reason = call->answer.ok ? NULL : decision->reason,
		.delay_ms = decision->delay_ms,
		.micros = http->micros,
		.new_connection = http->connects > 0,
	};
}

static ua_retry_decision decide(ua_call *call, const ua_http_answer *http)
{
	const ua_pool *pool = call->pool;
	ua_retry_state state = {
		.effect = target(call)->effect,
		.error = &call->error,
		.body_left = http->body_left,
		.retry_after_ms = http->retry_after_ms,
		.left_ms = call->deadline - now(call),
		.retries = call->retries,
		.max_retries = call->access->max_retries,
		.clock_fixed = call->clock_fixed,
		.session_renewed = call->session_renewed,
		.session = call->purpose == FOR_CALL ? ua_session_judge(&call->error, call->used_session) : UA_SESSION_FINE,
		.probed = call->probe != PROBE_NONE,
		.clock_known = http->date != -1,
		.budget = pool->budget,
		.random = pool->world.random(pool->world.self),
	};

	return ua_retry_decide(&state);
}

static bool same_code(const ua_error *a, const ua_error *b)
{
	const char *one = ua_api_code(a->api), *other = ua_api_code(b->api);

	return one && other && strcmp(one, other) == 0;
}

static void start_probe(ua_call *call, probe next)
{
	ua_account *account = call->account;

	release_exchange(call);
	reset_purpose(call);
	call->probe = next;
	call->purpose = next == PROBE_OPEN ? FOR_SESSION : FOR_PROBE;
	if (next == PROBE_OPEN) {
		account->opener = call;
		account->opener_group = call->group;
	}
	start_exchange(call);
}

static void begin_probe(ua_call *call)
{
	call->refusal = call->error;
	memset(&call->error, 0, sizeof(call->error));
	start_probe(call, PROBE_OLD);
}

/* The code of a refusal is about the session when UAPAY refuses an unrelated read in that session under the same code,
 * accepts it in a new session, and still refuses it in the old one. Then the call was refused for its session too, and was
 * not executed. Anything less proves nothing: a fault inside UAPAY also refuses everything for a while. */
static void continue_probe(ua_call *call)
{
	bool answered = call->answer.ok;
	bool refused_alike = call->error.kind == UA_ERROR_API && same_code(&call->error, &call->refusal);
	bool as_if_dead = call->probe == PROBE_OPEN || call->probe == PROBE_NEW ? answered : refused_alike;

	ua_answer_free(&call->answer);
	if (!as_if_dead) {
		fail(call, false, NULL);
		return;
	}
	ua_error_clear(&call->error);
	if (call->probe == PROBE_OLD && call->account->session && strcmp(call->account->session, call->used_session) != 0) {
		start_probe(call, PROBE_NEW); /* another call has renewed it meanwhile */
		return;
	}
	if (call->probe != PROBE_OLD_AGAIN) {
		start_probe(call, call->probe + 1);
		return;
	}
	ua_error_clear(&call->refusal);
	release_exchange(call);
	reset_purpose(call);
	call->probe = PROBE_OVER;
	renew_session(call);
	call->phase = PHASE_READY;
}

static void act(ua_call *call, const ua_http_answer *http, const ua_retry_decision *decision)
{
	switch (decision->action) {
		case UA_RETRY_NO:
		case UA_RETRY_UNKNOWN:
			fail(call, decision->action == UA_RETRY_UNKNOWN, decision->reason);
			return;
		case UA_RETRY_AFTER:
			call->retries++;
			call->pool->stats.retries++;
			call->spent = ua_retry_cost(&call->error);
			call->pool->budget -= call->spent;
			call->wake_at = now(call) + decision->delay_ms;
			call->phase = PHASE_SLEEPING;
			break;
		case UA_RETRY_CLOCK:
			correct_clock(call, http);
			call->phase = PHASE_READY;
			break;
		case UA_RETRY_SESSION:
			renew_session(call);
			call->phase = PHASE_READY;
			break;
		case UA_RETRY_PROBE:
			begin_probe(call);
			return;
	}
	release_exchange(call);
	reset_purpose(call);
}

static void read_answer(ua_call *call, ua_http_answer *http)
{
	ua_answer_free(&call->answer);
	ua_error_clear(&call->error);
	call->http_status = http->status;
	if (http->cause != UA_CAUSE_NONE) {
		ua_error_set(&call->error, UA_ERROR_TRANSPORT, http->cause, "%s", http->detail);
		return;
	}
	ua_envelope_read(&call->answer, &call->error, target(call), http->status, &http->body, &call->access->signing);
	if (call->answer.ok && call->purpose == FOR_SESSION) {
		take_session(call);
	}
}

/* A corrected clock is right once UAPAY says anything else than that it is wrong. */
static void prove_clock(ua_call *call)
{
	const char *code = ua_api_code(call->error.api);

	call->clock_proven |= call->clock_fixed && (call->answer.ok || (code && strcmp(code, "TIMELIMIT_ERROR") != 0));
}

static void refund(ua_call *call)
{
	int budget = call->pool->budget + (call->spent ? call->spent : 1);

	call->spent = 0;
	call->pool->budget = budget < UA_BUDGET_MAX ? budget : UA_BUDGET_MAX;
}

static void landed(ua_call *call, ua_http_answer *http)
{
	ua_retry_decision decision = {UA_RETRY_NO, 0, NULL};

	call->pool->stats.connections_opened += http->connects;
	call->pool->stats.wait_us += http->micros;
	read_answer(call, http);
	bool probing = call->probe != PROBE_NONE && call->probe != PROBE_OVER;
	if (probing) {
		decision.reason = "it only tells whether the session lives";
	} else if (!call->answer.ok) {
		decision = decide(call, http);
	} else {
		refund(call);
	}
	note(call, http, &decision);
	if (call->error.kind != UA_ERROR_TRANSPORT) {
		prove_clock(call);
	}
	if (probing) {
		continue_probe(call);
	} else if (!call->answer.ok) {
		act(call, http, &decision);
	} else if (call->purpose == FOR_SESSION && !is_session_call(call)) {
		release_exchange(call);
		reset_purpose(call);
		call->phase = PHASE_READY;
	} else {
		done(call);
	}
}

/* An effect under way, whose answer will not be read any more, has perhaps left. */
static bool effect_left(const ua_call *call)
{
	return call->phase == PHASE_FLYING && target(call)->effect == UA_EFFECT
		&& call->pool->transport->body_left(call->pool->transport_self, call->exchange);
}

/* The transport knows the deadline too, and tells more precisely what did not happen in time; this is for one that is late. */
#define GRACE_MS 25

ua_call_state ua_call_step(ua_call *call)
{
	if (call->phase == PHASE_FLYING) {
		ua_http_answer *http = call->pool->transport->finish(call->pool->transport_self, call->exchange);
		if (http) {
			landed(call, http);
		} else if (now(call) > call->deadline + GRACE_MS) {
			bool unknown = effect_left(call);
			ua_error_set(&call->error, UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, "the timeout of %lld ms passed",
				(long long) call->access->timeout_ms);
			fail(call, unknown, "the timeout is used up");
		}
		return call->phase == PHASE_DONE ? UA_CALL_DONE : UA_CALL_WAITING;
	}
	if (call->phase == PHASE_SLEEPING && now(call) >= call->wake_at) {
		call->phase = PHASE_READY;
	}
	if (call->phase == PHASE_READY) {
		return ready(call);
	}
	return call->phase == PHASE_DONE ? UA_CALL_DONE : UA_CALL_WAITING;
}

int64_t ua_call_wait_ms(const ua_call *call)
{
	int64_t until = call->deadline;

	if (call->phase == PHASE_SLEEPING) {
		until = call->wake_at;
	} else if (call->phase == PHASE_FLYING) {
		until = call->deadline + GRACE_MS + 1;
	} else if (!waits_for_opener(call)) {
		return 0;
	}
	int64_t left = until - now(call);
	return left > 0 ? left : 0;
}

void ua_call_offer_session(ua_call *call, const char *id, int64_t opened_ms)
{
	if (id && *id && !(call->dead_session && strcmp(call->dead_session, id) == 0)) {
		ua_account_set_session(call->account, id, opened_ms);
	}
}

const char *ua_call_dead_session(const ua_call *call)
{
	return call->dead_session;
}

bool ua_call_opened_session(ua_call *call)
{
	bool opened = call->opened;

	call->opened = false;
	return opened;
}

const ua_event *ua_call_event(ua_call *call)
{
	if (!call->had_event) {
		return NULL;
	}
	call->had_event = false;
	return &call->event;
}

void ua_call_interrupt(ua_call *call, const char *why)
{
	if (call->phase == PHASE_DONE) {
		return;
	}
	ua_error_set(&call->error, UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, "%s", why);
	fail(call, effect_left(call), "the call was interrupted");
}

bool ua_call_is_done(const ua_call *call)
{
	return call->phase == PHASE_DONE;
}

const ua_answer *ua_call_answer(const ua_call *call)
{
	return &call->answer;
}

const ua_error *ua_call_error(const ua_call *call)
{
	return &call->error;
}

const ua_endpoint *ua_call_endpoint(const ua_call *call)
{
	return call->endpoint;
}

const char *ua_call_path(const ua_call *call)
{
	return call->path;
}

long ua_call_http_status(const ua_call *call)
{
	return call->http_status;
}

int ua_call_attempts(const ua_call *call)
{
	return call->attempts;
}
