/* SPDX-License-Identifier: MIT */
#include "call.h"

#include <stdlib.h>
#include <string.h>

typedef enum {
	PHASE_READY,    /* the next attempt may start */
	PHASE_SLEEPING, /* until wake_at */
	PHASE_FLYING,   /* an exchange goes on */
	PHASE_DONE,
} phase;

/* What an exchange is sent out for. Who makes it says all that differs; who runs it need not ask. */
typedef struct {
	const ua_endpoint *endpoint;
	const char *path;
	ua_content content;
	ua_ids ids; /* that the answer must agree with */
	const char *session; /* that it is sent in, known when it starts; NULL for none */
	bool (*keep)(ua_call *call); /* takes a good answer; false, with an error, when it is none after all. NULL: nothing to do */
	phase after; /* a good answer */
} errand;

#define OFFERS_MAX 2 /* a store may be full of dead sessions */

struct ua_call {
	ua_pool *pool;
	ua_account *account;
	const ua_access *access;
	const void *group;
	errand asked;     /* by the caller: what the call is for */
	errand opening;   /* of a session for it; of a sessions/create, the call itself */
	bool needs_session;
	char *path;

	phase phase;
	int64_t deadline, wake_at; /* monotonic */
	const errand *errand; /* under way; NULL for none */
	ua_exchange *exchange; /* its own, as is the body */
	ua_buf body;
	char *used_session;
	char *dead_session;
	int64_t sent_at;   /* epoch, of the exchange */
	int64_t clock_before; /* offset before it was corrected */
	int64_t clock_offset_ms; /* as last seen, when clock_seen */
	int attempts, retries;
	int spent; /* on the last repeat */
	int offers; /* of the store, taken */
	bool used_stored; /* used_session came from the store */
	bool store_asked, session_renewed, clock_fixed, clock_proven, clock_seen, opened;
	bool had_event;
	ua_event event;
	char *event_code;
	long http_status;

	ua_answer answer;
	ua_error error;
};

static int64_t now(const ua_call *call)
{
	return call->pool->world.monotonic_ms(call->pool->world.self);
}

static int64_t epoch(const ua_call *call)
{
	return call->pool->world.epoch_ms(call->pool->world.self);
}

static bool keep_session(ua_call *call);

ua_call *ua_call_create(ua_pool *pool, ua_account *account, const ua_access *access, const ua_endpoint *endpoint,
	const char *path, ua_content *content, const ua_ids *ids, const void *group)
{
	const ua_endpoint *opens = &ua_endpoints[UA_SESSIONS_CREATE];
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
	call->group = group;
	call->path = copy;
	call->needs_session = endpoint != opens;
	call->asked = (errand) {endpoint, copy, *content, *ids, .after = PHASE_DONE};
	ua_content_init(content);
	call->opening = (errand) {opens, opens->path, .keep = keep_session, .after = call->needs_session ? PHASE_READY : PHASE_DONE};
	ua_content_init(&call->opening.content);
	call->deadline = now(call) + access->timeout_ms;
	ua_buf_init(&call->body, UA_BUF_UNLIMITED);
	pool->stats.calls++;
	return call;
}

/* The errand is over, whatever came of it. Who opens a session for others goes on to be the one while it sleeps: else each of
 * them would try at once. */
static void end_errand(ua_call *call, phase next)
{
	if (call->exchange) {
		call->pool->transport->release(call->pool->transport_self, call->exchange);
		call->exchange = NULL;
	}
	ua_buf_reset(&call->body);
	call->errand = NULL;
	call->phase = next;
	if (next != PHASE_SLEEPING && call->account->opener == call) {
		call->account->opener = NULL;
	}
}

void ua_call_free(ua_call *call)
{
	end_errand(call, PHASE_DONE);
	ua_content_free(&call->asked.content);
	ua_content_free(&call->opening.content);
	ua_buf_free(&call->body);
	ua_free_secret(call->used_session);
	ua_free_secret(call->dead_session);
	ua_answer_free(&call->answer);
	ua_error_clear(&call->error);
	free(call->event_code);
	free(call->path);
	free(call);
}

/* UAPAY may name the session in its error; the exception must not. */
static void hide_session(ua_call *call)
{
	const char *const sessions[] = {call->used_session, call->dead_session};

	for (size_t i = 0; i < sizeof(sessions) / sizeof(sessions[0]); i++) {
		if (call->error.answer && sessions[i]) {
			ua_json_mask(call->error.answer, sessions[i]);
		}
	}
}

static void fail(ua_call *call, bool outcome_unknown, const char *reason)
{
	hide_session(call);
	if (call->clock_fixed && !call->clock_proven) {
		call->account->clock_offset_ms = call->clock_before; /* the Date header may have led astray */
	}
	call->error.in_session = call->errand && !call->errand->session;
	call->error.outcome_unknown = outcome_unknown;
	call->error.attempts = call->attempts;
	call->error.retry_reason = reason;
	call->pool->stats.failures++;
	call->pool->stats.outcomes_unknown += call->error.outcome_unknown;
	ua_answer_free(&call->answer);
	end_errand(call, PHASE_DONE);
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

/* Seconds by UAPAY's clock. */
static int64_t their_time(const ua_call *call)
{
	return (epoch(call) + call->account->clock_offset_ms) / 1000;
}

static void start(ua_call *call, const errand *what)
{
	const ua_access *access = call->access;
	int64_t left = call->deadline - now(call);
	ua_buf url;

	call->errand = what;
	if (left <= 0) {
		fail_too_late(call);
		return;
	}
	ua_buf_init(&url, UA_BUF_UNLIMITED);
	ua_buf_append_str(&url, access->base_url);
	ua_buf_append_str(&url, "api/");
	ua_buf_append_str(&url, what->path);
	if (!url.failed && ua_envelope_write(&call->body, &what->content, what->session, their_time(call), &access->signing)) {
		ua_http_request request = {
			.url = url.data,
			.body = call->body.data,
			.body_len = call->body.len,
			.connect_timeout_ms = access->connect_timeout_ms < left ? access->connect_timeout_ms : left,
			.timeout_ms = left,
			.user_agent = access->user_agent,
			.proxy = access->proxy,
			.ca_file = access->ca_file,
			.traceparent = access->traceparent,
			.traced = what->endpoint->effect == UA_EFFECT,
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

/* What sessions/create answered; false when that is no session. */
static bool keep_session(ua_call *call)
{
	const ua_json *id = ua_json_member(call->answer.data, "id");

	if (!id || ua_json_typeof(id) != UA_JSON_STRING || !*ua_json_string(id)) {
		ua_error_set(&call->error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "the answer has no session id (HTTP %ld)",
			call->http_status);
		call->error.http_status = call->http_status;
		return false;
	}
	if (!ua_account_set_session(call->account, ua_json_string(id), call->sent_at, false)) {
		ua_error_set(&call->error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory for the session");
		return false;
	}
	call->opened = true;
	call->pool->stats.sessions_opened++;
	return true;
}

static void run_in(ua_call *call, const char *session)
{
	ua_free_secret(call->used_session);
	call->used_session = ua_strndup(session, strlen(session));
	call->used_stored = call->account->session_stored;
	if (!call->used_session) {
		fail_no_memory(call);
		return;
	}
	call->asked.session = call->used_session;
	start(call, &call->asked);
}

static void open_session(ua_call *call)
{
	const char *client_id = call->access->client_id;
	ua_buf *params = &call->opening.content.params;

	call->account->opener = call;
	call->account->opener_group = call->group;
	ua_buf_reset(params);
	ua_buf_append_str(params, "\"clientId\":");
	ua_json_write_string(params, client_id, strlen(client_id));
	if (params->failed) {
		fail_no_memory(call);
		return;
	}
	start(call, &call->opening);
}

/* A session to use, or one to wait for, or one to open. */
static ua_call_state ready(ua_call *call)
{
	ua_account *account = call->account;

	/* What the store has may be the suspect itself. Who opens a session anyway keeps the old one until there is a new one. */
	call->store_asked |= call->needs_session && ua_account_replace_suspect(account, now(call));
	const char *session = call->needs_session ? ua_account_session(account, epoch(call)) : NULL;
	if (session) {
		run_in(call, session);
	} else if (now(call) >= call->deadline) {
		fail_too_late(call);
	} else if (waits_for_opener(call)) {
		return UA_CALL_WAITING;
	} else if (call->needs_session && !call->store_asked) {
		call->store_asked = true;
		return UA_CALL_WANTS_SESSION;
	} else {
		open_session(call);
	}
	return call->phase == PHASE_DONE ? UA_CALL_DONE : UA_CALL_WAITING;
}

/* The Date header is cut to seconds: its middle is the best guess. */
static int64_t told_ms(const ua_http_answer *http)
{
	return http->date * 1000 + 500;
}

static void correct_clock(ua_call *call, const ua_http_answer *http)
{
	call->clock_before = call->account->clock_offset_ms;
	call->account->clock_offset_ms = told_ms(http) - epoch(call);
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
	/* One that another worker left in the store is not the renewal. */
	call->session_renewed |= !call->used_stored;
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
		.endpoint = call->errand->path,
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

static ua_retry_decision decide(ua_call *call, const ua_http_answer *http, ua_refusal refusal)
{
	const ua_pool *pool = call->pool;
	ua_retry_state state = {
		.effect = call->errand->endpoint->effect,
		.error = &call->error,
		.body_left = http->body_left,
		.retry_after_ms = http->retry_after_ms,
		.left_ms = call->deadline - now(call),
		.retries = call->retries,
		.max_retries = call->access->max_retries,
		.clock_fixed = call->clock_fixed,
		.session_renewed = call->session_renewed && !call->used_stored,
		.refusal = refusal,
		.clock_known = http->date != -1,
		.budget = pool->budget,
		.random = pool->world.random(pool->world.self),
	};

	return ua_retry_decide(&state);
}

static void act(ua_call *call, const ua_http_answer *http, const ua_retry_decision *decision, ua_refusal refusal)
{
	switch (decision->action) {
		case UA_RETRY_NO:
			if (refusal == UA_REFUSAL_OTHER) {
				ua_account_suspect(call->account, call->used_session);
			}
			/* fall through */
		case UA_RETRY_UNKNOWN:
			fail(call, decision->action == UA_RETRY_UNKNOWN, decision->reason);
			return;
		case UA_RETRY_AFTER:
			call->retries++;
			call->pool->stats.retries++;
			call->spent = ua_retry_cost(&call->error);
			call->pool->budget -= call->spent;
			call->wake_at = now(call) + decision->delay_ms;
			end_errand(call, PHASE_SLEEPING);
			return;
		case UA_RETRY_CLOCK:
			correct_clock(call, http);
			break;
		case UA_RETRY_SESSION:
			renew_session(call);
			break;
	}
	end_errand(call, PHASE_READY);
}

static void read_answer(ua_call *call, ua_http_answer *http)
{
	ua_account *account = call->account;
	const ua_question question = {
		.endpoint = call->errand->endpoint,
		.ids = &call->errand->ids,
		.signing = &call->access->signing,
		.require_signed = call->access->plain == UA_PLAIN_NEVER || (call->access->plain == UA_PLAIN_UNTIL_SIGNED && account->signed_seen),
		.now = their_time(call),
	};

	ua_answer_free(&call->answer);
	ua_error_clear(&call->error);
	call->http_status = http->status;
	if (http->cause != UA_CAUSE_NONE) {
		ua_error_set(&call->error, UA_ERROR_TRANSPORT, http->cause, "%s", http->detail);
		call->error.fault = http->fault;
		return;
	}
	ua_envelope_read(&call->answer, &call->error, &question, http->status, &http->body);
	account->signed_seen |= call->answer.was_signed;
	if (call->answer.ok && call->errand->keep) {
		call->answer.ok = call->errand->keep(call);
	}
}

/* What the error says. Where no session was used, none can be at fault; and HTTP 429 or a Retry-After come before all that
 * a code may say. */
static ua_refusal judge(const ua_call *call, const ua_http_answer *http)
{
	ua_refusal refusal = ua_refusal_judge(&call->error);
	bool slow_down = ua_retry_is_slow_down(&call->error, http->retry_after_ms);
	bool about_session = refusal == UA_REFUSAL_SESSION || refusal == UA_REFUSAL_OTHER;

	return about_session && (slow_down || !call->errand->session) ? UA_REFUSAL_REQUEST : refusal;
}

static void see_clock(ua_call *call, const ua_http_answer *http)
{
	if (http->cause == UA_CAUSE_NONE && http->date != -1) {
		call->clock_offset_ms = told_ms(http) - (call->sent_at + (epoch(call) - call->sent_at) / 2);
		call->clock_seen = true;
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
	ua_refusal refusal = UA_REFUSAL_NONE;

	call->pool->stats.connections_opened += http->connects;
	call->pool->stats.wait_us += http->micros;
	see_clock(call, http);
	read_answer(call, http);
	if (call->answer.ok) {
		refund(call);
	} else {
		refusal = judge(call, http);
		decision = decide(call, http, refusal);
	}
	note(call, http, &decision);
	if (call->error.kind != UA_ERROR_TRANSPORT) {
		prove_clock(call);
	}
	if (call->answer.ok) {
		end_errand(call, call->errand->after);
	} else {
		act(call, http, &decision, refusal);
	}
}

/* An effect under way, whose answer will not be read any more, has perhaps left. */
static bool effect_left(const ua_call *call)
{
	return call->phase == PHASE_FLYING && call->errand->endpoint->effect == UA_EFFECT
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
	bool dead = id && call->dead_session && strcmp(call->dead_session, id) == 0;

	if (id && *id && !dead && call->offers < OFFERS_MAX) {
		call->offers++;
		ua_account_set_session(call->account, id, opened_ms, true);
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

void ua_call_postpone(ua_call *call, int64_t ms)
{
	call->deadline += ms;
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
	return call->asked.endpoint;
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

bool ua_call_clock_offset(const ua_call *call, int64_t *ms)
{
	*ms = call->clock_offset_ms;
	return call->clock_seen;
}
