/* SPDX-License-Identifier: MIT */
#include "fake_transport.h"
#include "hmac.h"
#include "unit.h"

#include "../../src/core/call.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEY "dummy-key-for-tests-only=="
#define TIMEOUT_MS 25000
#define NOW_S (FAKE_EPOCH_MS / 1000)
#define EVENTS_MAX 32
#define ROUNDS_MAX 1000

#define SESSIONS "sessions/create"
#define CREATE "invoicer/invoices/create"
#define UPDATE "invoicer/invoices/update"
#define SHOW "invoicer/invoices/show"
#define LIST "invoicer/invoices/show/list"
#define OTHER "invoicer/new/method" /* of request() */

#define SESSION(id) {SESSIONS, "{\"status\":1,\"data\":{\"id\":\"" id "\"}}"}
#define OK_BODY "{\"status\":1,\"data\":{\"id\":\"i1\"}}"
#define OK(path) {path, OK_BODY}
#define ERROR_BODY(code) "{\"error\":{\"code\":\"" code "\"}}"
#define DEAD_BODY "{\"error\":{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"sessionId\":\"WRONG\"}}}}"
#define DEAD(path) {path, DEAD_BODY}
#define REFUSED_BODY "{\"error\":{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"id\":\"WRONG\"}}}}"
#define DENIED(path) {path, ERROR_BODY("ACCESS_DENIED")}
#define TIME_LIMIT(path, when) {path, ERROR_BODY("TIMELIMIT_ERROR"), .date = when}
#define BROKEN(path, what) {path, .cause = what}
#define UNSENT(path, what) {path, .cause = what, .unsent = true}
#define HTML(path, http_status) {path, "<html>", http_status}

/* ---- the world of one test ---- */

static const unit_key key = {KEY, sizeof(KEY) - 1};
static fake_transport fake;
static ua_pool pool;
static ua_access access_data;
static ua_account *account;
/* What the driver has in its store, and what it was asked. */
static const char *stored;
static int64_t stored_opened_ms;
static int store_asked, sessions_reported;
static ua_event events[EVENTS_MAX];
static char event_codes[EVENTS_MAX][64];
static size_t event_count;

static ua_account *account_for(const char *client_id)
{
	return ua_pool_account(&pool, UNIT_SIGNING(KEY), client_id, "https://api.test/", NULL, NULL, UA_PLAIN_UNTIL_SIGNED);
}

static void begin(const fake_answer *answers, size_t count)
{
	ua_world world;

	fake_init(&fake, &world);
	ua_pool_init(&pool, &fake_transport_functions, &fake, &world);
	access_data = (ua_access) {
		.base_url = "https://api.test/",
		.client_id = "6412",
		.signing = {&key, unit_hmac_sha256},
		.connect_timeout_ms = 3000,
		.timeout_ms = TIMEOUT_MS,
		.max_retries = 2,
		.user_agent = "unit",
	};
	stored = NULL;
	stored_opened_ms = 0;
	store_asked = sessions_reported = 0;
	event_count = 0;
	account = account_for("6412");
	fake_answer_all(&fake, answers, count);
}

#define BEGIN(...) \
	do { \
		static const fake_answer script[] = {__VA_ARGS__}; \
		begin(script, COUNT(script)); \
	} while (0)

static void begin_in_session(const fake_answer *answers, size_t count)
{
	begin(answers, count);
	ua_account_set_session(account, "s0", FAKE_EPOCH_MS, false);
}

/* The account has the session s0 already. */
#define BEGIN_IN_SESSION(...) \
	do { \
		static const fake_answer script[] = {__VA_ARGS__}; \
		begin_in_session(script, COUNT(script)); \
	} while (0)

static void over(void)
{
	fake_check_over(&fake);
	CHECK(account == NULL || account->opener == NULL);
	ua_pool_clear(&pool);
}

/* The ids that the request names. */
static const ua_ids named = {{[UA_ID_INVOICE] = "i1"}};

static ua_call *create_in(ua_endpoint_id id, const void *group)
{
	ua_content content;

	ua_content_init(&content);
	ua_buf_append_str(&content.params, "\"id\":\"i1\"");
	if (content.params.failed) {
		ua_content_free(&content);
		return NULL;
	}
	return ua_call_create(&pool, account, &access_data, &ua_endpoints[id], id == UA_OTHER ? OTHER : NULL, &content,
		&named, group);
}

static ua_call *create(ua_endpoint_id id)
{
	return create_in(id, &pool);
}

static void note_event(ua_call *call)
{
	const ua_event *event = ua_call_event(call);

	if (!event) {
		return;
	}
	if (event_count < EVENTS_MAX) {
		events[event_count] = *event;
		snprintf(event_codes[event_count], sizeof(event_codes[0]), "%s", event->code ? event->code : "");
		event_count++;
	}
	CHECK(ua_call_event(call) == NULL); /* once */
	CHECK(event->endpoint && *event->endpoint);
	CHECK(event->ok == (event->reason == NULL));
	CHECK(!event->ok || (!event->cause && !event->code && !event->repeated));
}

static ua_call_state step(ua_call *call)
{
	ua_call_state state = ua_call_step(call);

	note_event(call);
	sessions_reported += ua_call_opened_session(call);
	CHECK(!ua_call_opened_session(call)); /* once */
	if (state == UA_CALL_WANTS_SESSION) {
		store_asked++;
		ua_call_offer_session(call, stored, stored_opened_ms);
	}
	return state;
}

/* There is an answer or an error, and a step changes nothing any more. */
static void check_done(ua_call *call)
{
	const ua_error *error = ua_call_error(call);
	size_t started = fake.started;

	CHECK(error->kind != UA_ERROR_NONE || ua_call_answer(call)->ok);
	CHECK(error->kind == UA_ERROR_NONE || error->message[0]);
	CHECK(error->kind == UA_ERROR_NONE || error->retry_reason);
	CHECK(!error->outcome_unknown || ua_call_endpoint(call)->effect == UA_EFFECT);
	CHECK(!error->outcome_unknown || !error->in_session);
	CHECK_INT(ua_call_step(call), UA_CALL_DONE);
	CHECK(ua_call_is_done(call));
	ua_call_interrupt(call, "too late");
	CHECK(ua_call_error(call)->cause != UA_CAUSE_INTERRUPTED || strcmp(error->message, "too late") != 0);
	CHECK_INT((int64_t) fake.started, (int64_t) started);
}

/* Steps and waits until that many requests were started, or the call is done. */
static ua_call_state drive_until(ua_call *call, size_t started)
{
	ua_call_state state = UA_CALL_WAITING;

	for (int i = 0; i < ROUNDS_MAX && state != UA_CALL_DONE; i++) {
		state = step(call);
		if (fake.started >= started && state != UA_CALL_WANTS_SESSION) {
			break;
		}
		if (state == UA_CALL_WAITING) {
			fake_transport_functions.wait(&fake, ua_call_wait_ms(call));
		}
	}
	return state;
}

static void drive(ua_call *call)
{
	CHECK_INT(drive_until(call, SIZE_MAX), UA_CALL_DONE);
	check_done(call);
}

/* A whole call from the beginning to the end. */
static ua_call *run(ua_endpoint_id id)
{
	ua_call *call = create(id);

	drive(call);
	return call;
}

static void check_ok(const ua_call *call)
{
	const ua_error *error = ua_call_error(call);

	if (!CHECK_INT(error->kind, UA_ERROR_NONE)) {
		CHECK_STR(error->message, NULL);
		return;
	}
	const ua_json *id = ua_json_member(ua_call_answer(call)->data, "id");
	CHECK_STR(id ? ua_json_string(id) : NULL, "i1");
}

typedef struct {
	ua_error_kind kind;
	ua_cause cause;
	bool in_session, outcome_unknown;
	int attempts;
} failed;

static void check_failed(const ua_call *call, failed expected)
{
	const ua_error *error = ua_call_error(call);

	CHECK_INT(error->kind, expected.kind);
	CHECK_INT(error->cause, expected.cause);
	CHECK_INT(error->in_session, expected.in_session);
	CHECK_INT(error->outcome_unknown, expected.outcome_unknown);
	CHECK_INT(error->attempts, expected.attempts);
	CHECK_INT(ua_call_attempts(call), expected.attempts);
}

/* A member of a request's "params", or of the request itself when `in` is NULL. */
static const char *sent_member(size_t request, const char *in, const char *name)
{
	static char text[128];
	ua_json_fault fault;
	ua_json *root = ua_json_parse(fake.requests[request].body, strlen(fake.requests[request].body), &fault);
	const ua_json *member = ua_json_member(in ? ua_json_member(root, in) : root, name);

	snprintf(text, sizeof(text), "%s", member && ua_json_typeof(member) == UA_JSON_STRING ? ua_json_string(member) : "");
	if (member && ua_json_typeof(member) == UA_JSON_INT) {
		snprintf(text, sizeof(text), "%lld", (long long) ua_json_int(member));
	}
	ua_json_free(root);
	return text;
}

static int64_t sent_iat(size_t request)
{
	return strtoll(sent_member(request, NULL, "iat"), NULL, 10);
}

static void check_session_sent(size_t request, const char *session)
{
	CHECK_STR(sent_member(request, "params", "sessionId"), session);
}

/* ---- sessions ---- */

static void the_first_call_opens_a_session_the_second_does_not(void)
{
	BEGIN(SESSION("s1"), OK(CREATE), OK(SHOW));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	CHECK_INT(ua_call_attempts(call), 2);
	CHECK_INT(store_asked, 1);
	CHECK_INT(sessions_reported, 1);
	CHECK_STR(sent_member(0, "params", "clientId"), "6412");
	check_session_sent(0, "");
	check_session_sent(1, "s1");
	CHECK_STR(sent_member(1, "params", "id"), "i1");
	CHECK_STR(fake.requests[1].url, "https://api.test/api/" CREATE);
	ua_call_free(call);

	call = run(UA_INVOICES_SHOW);
	check_ok(call);
	CHECK_INT(ua_call_attempts(call), 1);
	check_session_sent(2, "s1");
	ua_call_free(call);
	CHECK_INT(store_asked, 1);
	over();
}

static void a_session_of_the_store_is_used(void)
{
	BEGIN(OK(CREATE), OK(SHOW));
	stored = "s7";
	stored_opened_ms = FAKE_EPOCH_MS - 3600000;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	check_session_sent(0, "s7");
	CHECK_INT(sessions_reported, 0);
	ua_call_free(call);
	call = run(UA_INVOICES_SHOW);
	check_session_sent(1, "s7");
	ua_call_free(call);
	CHECK_INT(store_asked, 1);
	over();
}

static void a_session_of_the_store_that_is_too_old_is_not_used(void)
{
	BEGIN(SESSION("s1"), OK(CREATE));
	stored = "s7";
	stored_opened_ms = FAKE_EPOCH_MS - UA_SESSION_MAX_AGE_MS;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	check_session_sent(1, "s1");
	ua_call_free(call);
	over();
}

static void an_empty_session_of_the_store_is_none(void)
{
	BEGIN(SESSION("s1"), OK(CREATE));
	stored = "";
	stored_opened_ms = FAKE_EPOCH_MS;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	ua_call_free(call);
	over();
}

static void a_session_is_renewed_before_its_day_is_over(void)
{
	BEGIN(SESSION("s1"), OK(SHOW), OK(SHOW), SESSION("s2"), OK(SHOW));

	ua_call_free(run(UA_INVOICES_SHOW));
	fake_pass(&fake, UA_SESSION_MAX_AGE_MS - 1);
	ua_call_free(run(UA_INVOICES_SHOW));
	fake_pass(&fake, 1);
	ua_call_free(run(UA_INVOICES_SHOW));
	check_session_sent(2, "s1");
	check_session_sent(4, "s2");
	over();
}

static void a_dead_session_is_renewed_once_whatever_the_call_does(void)
{
	static const struct {
		ua_endpoint_id id;
		const char *path;
	} cases[] = {{UA_INVOICES_SHOW, SHOW}, {UA_INVOICES_UPDATE, UPDATE}, {UA_INVOICES_CREATE, CREATE}};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].path);
		const fake_answer script[] = {DEAD(cases[i].path), SESSION("s1"), OK(cases[i].path)};
		begin_in_session(script, COUNT(script));
		ua_call *call = run(cases[i].id);
		check_ok(call);
		check_session_sent(0, "s0");
		check_session_sent(2, "s1");
		CHECK_STR(ua_call_dead_session(call), "s0");
		CHECK_INT(store_asked, 1);
		CHECK_INT(sessions_reported, 1);
		CHECK_STR(ua_account_session(account, fake.epoch), "s1");
		ua_call_free(call);
		over();
	}
}

static void a_session_that_died_twice_fails_the_call(void)
{
	BEGIN_IN_SESSION(DEAD(CREATE), SESSION("s1"), DEAD(CREATE));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 3});
	CHECK_STR(ua_api_code(ua_call_error(call)->api), "FORMAT_ERROR");
	ua_call_free(call);
	over();
}

static void a_dead_session_of_the_store_is_not_taken_again(void)
{
	BEGIN(DEAD(CREATE), SESSION("s1"), OK(CREATE));
	stored = "s0";
	stored_opened_ms = FAKE_EPOCH_MS;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	CHECK_INT(store_asked, 2);
	check_session_sent(2, "s1");
	ua_call_free(call);
	over();
}

static void a_newer_session_of_the_store_replaces_a_dead_one(void)
{
	BEGIN_IN_SESSION(DEAD(CREATE), OK(CREATE));
	stored = "s9";
	stored_opened_ms = FAKE_EPOCH_MS;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	check_session_sent(1, "s9");
	CHECK_INT(sessions_reported, 0);
	ua_call_free(call);
	over();
}

/* Another worker left it there. It may be as dead; only the session that is opened then is the renewal. */
static void a_dead_session_of_the_store_does_not_count(void)
{
	BEGIN_IN_SESSION(DEAD(CREATE), DEAD(CREATE), SESSION("s1"), OK(CREATE));
	stored = "s9";
	stored_opened_ms = FAKE_EPOCH_MS;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	check_session_sent(1, "s9");
	check_session_sent(3, "s1");
	CHECK_INT(store_asked, 2);
	CHECK_INT(sessions_reported, 1);
	ua_call_free(call);
	over();
}

static void a_store_full_of_dead_sessions_ends(void)
{
	BEGIN(DEAD(CREATE), SESSION("s1"), DEAD(CREATE), DEAD(CREATE), SESSION("s2"), DEAD(CREATE));
	stored = "s8";
	stored_opened_ms = FAKE_EPOCH_MS;

	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 3);
	stored = "s9";
	drive(call);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 6});
	check_session_sent(3, "s9");
	ua_call_free(call);
	over();
}

static void an_unknown_refusal_is_thrown_at_once_and_the_next_call_opens_a_session(void)
{
	static const struct {
		ua_endpoint_id id;
		const char *path;
	} cases[] = {{UA_INVOICES_SHOW, SHOW}, {UA_INVOICES_UPDATE, UPDATE}, {UA_INVOICES_CREATE, CREATE}};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].path);
		const fake_answer script[] = {DENIED(cases[i].path), SESSION("s1"), OK(SHOW)};
		begin_in_session(script, COUNT(script));
		stored = "s0"; /* as it was put there */
		stored_opened_ms = FAKE_EPOCH_MS;
		ua_call *call = run(cases[i].id);
		check_failed(call, (failed) {UA_ERROR_API, .attempts = 1});
		CHECK_STR(ua_api_code(ua_call_error(call)->api), "ACCESS_DENIED");
		CHECK_INT(fake.monotonic, 5000);
		ua_call_free(call);
		call = run(UA_INVOICES_SHOW);
		check_ok(call);
		check_session_sent(2, "s1");
		CHECK_INT(store_asked, 0);
		ua_call_free(call);
		over();
	}
}

static void a_suspect_session_is_replaced_once_a_minute(void)
{
	BEGIN_IN_SESSION(DENIED(CREATE), SESSION("s1"), DENIED(CREATE), DENIED(CREATE), SESSION("s2"), OK(CREATE), OK(CREATE));

	ua_call_free(run(UA_INVOICES_CREATE));
	ua_call_free(run(UA_INVOICES_CREATE));
	fake_pass(&fake, UA_SUSPECT_PAUSE_MS - 1);
	ua_call_free(run(UA_INVOICES_CREATE));
	check_session_sent(3, "s1");
	fake_pass(&fake, 1);
	ua_call_free(run(UA_INVOICES_CREATE));
	check_session_sent(5, "s2");
	fake_pass(&fake, UA_SUSPECT_PAUSE_MS);
	ua_call_free(run(UA_INVOICES_CREATE));
	check_session_sent(6, "s2");
	over();
}

/* Who opens a session by itself has the old one until there is a new one. */
static void a_suspect_session_outlives_a_session_that_cannot_be_opened(void)
{
	BEGIN_IN_SESSION(DENIED(CREATE), BROKEN(SESSIONS, UA_CAUSE_TLS), SESSION("s1"));

	ua_call_free(run(UA_INVOICES_CREATE));
	ua_call_free(run(UA_SESSIONS_CREATE));
	CHECK_STR(account->session, "s0");
	CHECK(account->suspect);
	ua_call_free(run(UA_SESSIONS_CREATE));
	CHECK_STR(account->session, "s1");
	CHECK(!account->suspect);
	over();
}

/* Codes that are about the request, and ways to be told to wait. */
static void what_does_not_make_a_session_suspect(void)
{
	static const fake_answer answers[] = {
		{CREATE, REFUSED_BODY},
		{CREATE, ERROR_BODY("INTERNAL_ERROR")},
		{CREATE, ERROR_BODY("ACCESS_DENIED"), 429},
		{CREATE, ERROR_BODY("SESSION_EXPIRED"), 429},
		{CREATE, ERROR_BODY("ACCESS_DENIED"), .retry_after_ms = 10},
		{CREATE, ERROR_BODY("SESSION_EXPIRED"), .retry_after_ms = 10},
		{CREATE, ERROR_BODY("SESSION_BUSY")},
		{CREATE, "<html>", 502},
	};

	for (size_t i = 0; i < COUNT(answers); i++) {
		const fake_answer script[] = {answers[i], OK(SHOW)};
		unit_case(answers[i].body);
		begin_in_session(script, COUNT(script));
		ua_call *call = run(UA_INVOICES_CREATE);
		CHECK_INT(ua_call_attempts(call), 1);
		ua_call_free(call);
		ua_call_free(run(UA_INVOICES_SHOW));
		check_session_sent(1, "s0");
		over();
	}
}

static void a_read_that_is_told_to_wait_waits_in_its_session(void)
{
	static const fake_answer answers[] = {
		{SHOW, ERROR_BODY("SESSION_EXPIRED"), 429, .retry_after_ms = 1000},
		{SHOW, ERROR_BODY("LIMIT_EXCEEDED"), 429, .retry_after_ms = 1000},
		{SHOW, DEAD_BODY, 429, .retry_after_ms = 1000},
		{SHOW, ERROR_BODY("E1042"), .retry_after_ms = 1000},
	};

	for (size_t i = 0; i < COUNT(answers); i++) {
		const fake_answer script[] = {answers[i], OK(SHOW)};
		unit_case(answers[i].body);
		begin_in_session(script, COUNT(script));
		ua_call *call = run(UA_INVOICES_SHOW);
		check_ok(call);
		check_session_sent(1, "s0");
		CHECK_INT(fake.requests[1].at - fake.requests[0].at, 1000);
		ua_call_free(call);
		over();
	}
}

static void many_calls_in_a_dead_session_open_one(void)
{
	enum { MANY = 64 };
	ua_call *calls[MANY];
	size_t left = MANY;

	begin_in_session(NULL, 0);
	for (size_t i = 0; i < MANY; i++) {
		fake_answer_with(&fake, (fake_answer) {SHOW, DEAD_BODY, .takes_ms = 1 + (int64_t) i % 7});
	}
	fake_answer_with(&fake, (fake_answer) {SESSIONS, "{\"status\":1,\"data\":{\"id\":\"s1\"}}", .takes_ms = 3});
	for (size_t i = 0; i < MANY; i++) {
		fake_answer_with(&fake, (fake_answer) OK(SHOW));
		calls[i] = create(UA_INVOICES_SHOW);
	}
	for (int round = 0; left > 0 && round < ROUNDS_MAX; round++) {
		left = 0;
		for (size_t i = 0; i < MANY; i++) {
			left += !ua_call_is_done(calls[i]) && step(calls[i]) != UA_CALL_DONE;
		}
		fake_transport_functions.wait(&fake, 1);
	}
	CHECK_INT(pool.stats.sessions_opened, 1);
	for (size_t i = 0; i < MANY; i++) {
		check_ok(calls[i]);
		check_session_sent(MANY + 1 + i, "s1");
		ua_call_free(calls[i]);
	}
	over();
}

/* ---- answers of others ---- */

static void an_answer_about_something_else_is_none(void)
{
	static const fake_answer other = {SHOW, "{\"status\":1,\"data\":{\"id\":\"i2\"}}"};
	const fake_answer read[] = {other, other, OK(SHOW)};

	begin_in_session(read, COUNT(read));
	ua_call *call = run(UA_INVOICES_SHOW);
	check_ok(call);
	ua_call_free(call);
	over();

	const fake_answer effect[] = {{CREATE, "{\"status\":1,\"data\":{\"id\":\"new\",\"externalId\":\"o2\"}}"}};
	begin_in_session(effect, COUNT(effect));
	ua_content content;
	ua_content_init(&content);
	const ua_ids order = {{[UA_ID_EXTERNAL] = "o1"}};
	call = ua_call_create(&pool, account, &access_data, &ua_endpoints[UA_INVOICES_CREATE], NULL, &content, &order, &pool);
	drive(call);
	check_failed(call, (failed) {UA_ERROR_PROTOCOL, .outcome_unknown = true, .attempts = 1});
	ua_call_free(call);
	over();
}

/* ---- errors ---- */

static void a_fault_inside_uapay_leaves_an_effect_unsure(void)
{
	BEGIN_IN_SESSION({CREATE, ERROR_BODY("INTERNAL_ERROR")});

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .outcome_unknown = true, .attempts = 1});
	CHECK_STR(ua_api_code(ua_call_error(call)->api), "INTERNAL_ERROR");
	ua_call_free(call);
	over();
}

static void the_session_is_hidden_in_an_error(void)
{
	BEGIN_IN_SESSION({CREATE, "{\"error\":{\"code\":\"WRONG_SESSION\",\"message\":\"no s0\",\"details\":{\"id\":\"s0\"}}}"}, SESSION("s1"),
		{CREATE, "{\"error\":{\"code\":\"WRONG_SESSION\",\"details\":{\"id\":\"s1\",\"list\":[\"s0\"]}}}"});

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 3});
	const ua_json *details = ua_json_member(ua_call_error(call)->api, "details");
	CHECK(strstr(ua_json_string(ua_json_member(details, "id")), "s1") == NULL);
	CHECK(strstr(ua_json_string(ua_json_first(ua_json_member(details, "list"))), "s0") == NULL);
	ua_call_free(call);
	over();
}

static void a_failed_session_means_that_the_call_was_not_sent(void)
{
	static const struct {
		const char *name;
		fake_answer answer;
		ua_error_kind kind;
		ua_cause cause;
	} cases[] = {
		{"refused", {SESSIONS, ERROR_BODY("FORMAT_ERROR")}, UA_ERROR_API},
		{"reset", BROKEN(SESSIONS, UA_CAUSE_RESET), UA_ERROR_TRANSPORT, UA_CAUSE_RESET},
		{"not sent", UNSENT(SESSIONS, UA_CAUSE_DNS), UA_ERROR_TRANSPORT, UA_CAUSE_DNS},
		{"HTML", HTML(SESSIONS, 502), UA_ERROR_PROTOCOL},
		{"no id", {SESSIONS, "{\"status\":1,\"data\":{}}"}, UA_ERROR_PROTOCOL},
		{"an empty id", {SESSIONS, "{\"status\":1,\"data\":{\"id\":\"\"}}"}, UA_ERROR_PROTOCOL},
		{"an id that is a number", {SESSIONS, "{\"status\":1,\"data\":{\"id\":5}}"}, UA_ERROR_PROTOCOL},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].name);
		begin(&cases[i].answer, 1);
		access_data.max_retries = 0;
		ua_call *call = run(UA_INVOICES_CREATE);
		check_failed(call, (failed) {cases[i].kind, cases[i].cause, .in_session = true, .attempts = 1});
		CHECK_STR(ua_account_session(account, fake.epoch), NULL);
		CHECK_INT(sessions_reported, 0);
		ua_call_free(call);
		over();
	}
}

static void opening_a_session_is_retried_also_for_an_effect(void)
{
	BEGIN(BROKEN(SESSIONS, UA_CAUSE_RESET), SESSION("s1"), OK(CREATE));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	ua_call_free(call);
	over();
}

static void the_session_in_the_envelope_itself_is_taken(void)
{
	BEGIN({SESSIONS, "{\"status\":\"1\",\"id\":\"s1\"}"}, OK(CREATE));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	check_session_sent(1, "s1");
	ua_call_free(call);
	over();
}

static void sessions_create_itself_replaces_the_session(void)
{
	BEGIN_IN_SESSION(SESSION("s1"), OK(SHOW));

	ua_call *call = run(UA_SESSIONS_CREATE);
	CHECK_INT(ua_call_error(call)->kind, UA_ERROR_NONE);
	CHECK_INT(store_asked, 0);
	CHECK_INT(sessions_reported, 1);
	CHECK_STR(ua_account_session(account, fake.epoch), "s1");
	ua_call_free(call);
	ua_call_free(run(UA_INVOICES_SHOW));
	check_session_sent(1, "s1");
	over();
}

/* ---- the request ---- */

static void a_method_without_a_path_goes_to_that_of_the_call(void)
{
	BEGIN_IN_SESSION(OK(OTHER));

	ua_call *call = run(UA_OTHER);
	check_ok(call);
	CHECK_STR(ua_call_path(call), OTHER);
	CHECK(ua_call_endpoint(call) == &ua_endpoints[UA_OTHER]);
	ua_call_free(call);
	over();
}

static void the_access_goes_with_each_request(void)
{
	BEGIN(SESSION("s1"), OK(SHOW));
	access_data.proxy = "http://proxy";
	access_data.ca_file = "ca.pem";

	ua_call_free(run(UA_INVOICES_SHOW));
	for (size_t i = 0; i < 2; i++) {
		CHECK_STR(fake.requests[i].user_agent, "unit");
		CHECK_STR(fake.requests[i].proxy, "http://proxy");
		CHECK_STR(fake.requests[i].ca_file, "ca.pem");
		CHECK_INT(fake.requests[i].connect_timeout_ms, 3000);
	}
	over();
}

static void each_attempt_is_signed_afresh(void)
{
	BEGIN_IN_SESSION({SHOW, .cause = UA_CAUSE_RESET, .takes_ms = 4000}, {SHOW, .cause = UA_CAUSE_RESET, .takes_ms = 7000}, OK(SHOW));

	ua_call_free(run(UA_INVOICES_SHOW));
	CHECK_INT(sent_iat(0), NOW_S);
	CHECK_INT(sent_iat(1), NOW_S + 4);
	CHECK_INT(sent_iat(2), NOW_S + 11);
	for (size_t i = 0; i < 3; i++) {
		ua_buf claims;
		ua_buf_init(&claims, UA_BUF_UNLIMITED);
		const char *token = strstr(fake.requests[i].body, "\"token\":\"");
		if (CHECK(token != NULL)) {
			token += strlen("\"token\":\"");
			CHECK_INT(ua_token_verify(&claims, token, strcspn(token, "\""), UNIT_SIGNING(KEY)), UA_TOKEN_OK);
			CHECK_INT(strncmp(claims.data, fake.requests[i].body, claims.len - 1), 0);
		}
		ua_buf_free(&claims);
	}
	over();
}

static void without_a_key_nothing_is_signed(void)
{
	BEGIN(SESSION("s1"), OK(SHOW));
	access_data.signing.key = NULL;

	ua_call *call = run(UA_INVOICES_SHOW);
	check_ok(call);
	CHECK_STR(fake.requests[0].body, "{\"params\":{\"clientId\":\"6412\"}}");
	CHECK_STR(fake.requests[1].body, "{\"params\":{\"sessionId\":\"s1\",\"id\":\"i1\"}}");
	ua_call_free(call);
	over();
}

static void a_client_id_is_escaped(void)
{
	BEGIN(SESSION("s1"), OK(SHOW));
	access_data.signing.key = NULL;
	access_data.client_id = "6\"4";

	ua_call_free(run(UA_INVOICES_SHOW));
	CHECK_STR(fake.requests[0].body, "{\"params\":{\"clientId\":\"6\\\"4\"}}");
	over();
}

/* ---- the clock ---- */

static void a_wrong_clock_is_corrected_by_the_server_s(void)
{
	BEGIN_IN_SESSION(TIME_LIMIT(CREATE, NOW_S + 3600), OK(CREATE), OK(SHOW));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	CHECK_INT(sent_iat(0), NOW_S);
	CHECK_INT(sent_iat(1), NOW_S + 3600);
	ua_call_free(call);
	/* and stays so */
	ua_call_free(run(UA_INVOICES_SHOW));
	CHECK_INT(sent_iat(2), NOW_S + 3600);
	CHECK_INT(pool.stats.clock_corrections, 1);
	over();
}

static void a_clock_that_is_ahead_is_corrected_too(void)
{
	BEGIN(TIME_LIMIT(SESSIONS, NOW_S - 86400), SESSION("s1"), OK(CREATE));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_ok(call);
	CHECK_INT(sent_iat(1), NOW_S - 86400);
	CHECK_INT(sent_iat(2), NOW_S - 86400);
	ua_call_free(call);
	over();
}

static void without_a_date_the_clock_stays(void)
{
	BEGIN_IN_SESSION({CREATE, ERROR_BODY("TIMELIMIT_ERROR")}, OK(SHOW));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 1});
	ua_call_free(call);
	ua_call_free(run(UA_INVOICES_SHOW));
	CHECK_INT(sent_iat(1), NOW_S);
	over();
}

static void a_date_that_lies_is_forgotten(void)
{
	BEGIN_IN_SESSION(TIME_LIMIT(CREATE, NOW_S + 3600), TIME_LIMIT(CREATE, NOW_S + 3600), OK(SHOW));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 2});
	CHECK_STR(ua_api_code(ua_call_error(call)->api), "TIMELIMIT_ERROR");
	ua_call_free(call);
	ua_call_free(run(UA_INVOICES_SHOW));
	CHECK_INT(sent_iat(1), NOW_S + 3600);
	CHECK_INT(sent_iat(2), NOW_S);
	over();
}

static void a_corrected_clock_that_uapay_takes_is_kept_when_the_call_fails(void)
{
	BEGIN_IN_SESSION(TIME_LIMIT(CREATE, NOW_S + 3600), {CREATE, REFUSED_BODY}, OK(SHOW));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 2});
	ua_call_free(call);
	ua_call_free(run(UA_INVOICES_SHOW));
	CHECK_INT(sent_iat(2), NOW_S + 3600);
	over();
}

/* Half a second is the middle of a Date, and half of the way was gone when it was written. */
static void an_answer_tells_how_far_the_clocks_are_apart(void)
{
	static const struct {
		int64_t date, takes_ms, offset_ms;
	} cases[] = {
		{NOW_S, 0, 500},
		{NOW_S, 1000, 0},
		{NOW_S + 3600, 2000, 3599500},
		{NOW_S - 3600, 0, -3599500},
	};
	int64_t offset_ms;

	for (size_t i = 0; i < COUNT(cases); i++) {
		const fake_answer script[] = {{SESSIONS, "{\"status\":1,\"data\":{\"id\":\"i1\"}}", .date = cases[i].date, .takes_ms = cases[i].takes_ms}};
		begin(script, COUNT(script));
		ua_call *call = run(UA_SESSIONS_CREATE);
		check_ok(call);
		CHECK(ua_call_clock_offset(call, &offset_ms));
		CHECK_INT(offset_ms, cases[i].offset_ms);
		ua_call_free(call);
		over();
	}
}

static void the_last_answer_with_a_date_tells(void)
{
	int64_t offset_ms;

	BEGIN({SESSIONS, ERROR_BODY("INTERNAL"), 500, .date = NOW_S + 100}, {SESSIONS, ERROR_BODY("NO"), .date = 0});
	ua_call *call = run(UA_SESSIONS_CREATE);
	CHECK(ua_call_clock_offset(call, &offset_ms));
	CHECK_INT(offset_ms, 100500);
	ua_call_free(call);
	over();

	BEGIN(SESSION("s1"));
	call = run(UA_SESSIONS_CREATE);
	CHECK(!ua_call_clock_offset(call, &offset_ms));
	ua_call_free(call);
	over();
}

/* ---- failures ---- */

static const fake_answer unsure_answers[] = {
	BROKEN(CREATE, UA_CAUSE_SEND), BROKEN(CREATE, UA_CAUSE_TIMEOUT), BROKEN(CREATE, UA_CAUSE_RESET),
	BROKEN(CREATE, UA_CAUSE_HTTP), BROKEN(CREATE, UA_CAUSE_TOO_LARGE), BROKEN(CREATE, UA_CAUSE_INTERRUPTED),
	BROKEN(CREATE, UA_CAUSE_MEMORY), BROKEN(CREATE, UA_CAUSE_TLS), BROKEN(CREATE, UA_CAUSE_PROXY),
	HTML(CREATE, 502), HTML(CREATE, 200), HTML(CREATE, 404), HTML(CREATE, 429), {CREATE, NULL, 500}, {CREATE, NULL, 200},
	{CREATE, OK_BODY, 500}, {CREATE, "{\"status\":2}"}, {CREATE, "{\"status\":1,\"data\":\"x\"}"}, {CREATE, "{\"status\":1"},
	{CREATE, "{\"status\":1,\"data\":{\"token\":\"a.b.c\"}}"}, {CREATE, "{\"error\":\"x\"}"},
	{CREATE, REFUSED_BODY, 503}, {CREATE, "{\"status\":0}"}, {CREATE, ERROR_BODY("INTERNAL_ERROR")}, {CREATE, "", 302}, {CREATE, OK_BODY, .takes_ms = TIMEOUT_MS + 1},
	{CREATE, OK_BODY, 503, .retry_after_ms = 1000},
};

static void an_effect_that_left_is_never_repeated(void)
{
	for (size_t i = 0; i < COUNT(unsure_answers); i++) {
		char name[32];
		snprintf(name, sizeof(name), "answer %zu", i);
		unit_case(name);
		begin_in_session(&unsure_answers[i], 1);
		ua_call *call = run(UA_INVOICES_CREATE);
		CHECK_INT((int64_t) fake.started, 1);
		CHECK(ua_call_error(call)->kind != UA_ERROR_NONE);
		CHECK(ua_call_error(call)->outcome_unknown);
		CHECK(!ua_call_error(call)->in_session);
		CHECK_INT(pool.stats.outcomes_unknown, 1);
		CHECK_INT(pool.stats.retries, 0);
		ua_call_free(call);
		over();
	}
}

static void an_effect_that_has_to_be_signed_is_unsure_without(void)
{
	BEGIN_IN_SESSION(OK(CREATE));
	access_data.plain = UA_PLAIN_NEVER;

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_SIGNATURE, .outcome_unknown = true, .attempts = 1});
	ua_call_free(call);
	over();
}

static void an_effect_that_did_not_leave_is_repeated(void)
{
	static const ua_cause causes[] = {UA_CAUSE_DNS, UA_CAUSE_CONNECT, UA_CAUSE_PROXY, UA_CAUSE_TIMEOUT, UA_CAUSE_RESET};

	for (size_t i = 0; i < COUNT(causes); i++) {
		unit_case(ua_cause_name(causes[i]));
		const fake_answer script[] = {UNSENT(CREATE, causes[i]), UNSENT(CREATE, causes[i]), OK(CREATE)};
		begin_in_session(script, COUNT(script));
		ua_call *call = run(UA_INVOICES_CREATE);
		check_ok(call);
		CHECK_INT(pool.stats.retries, 2);
		CHECK_INT(pool.stats.outcomes_unknown, 0);
		ua_call_free(call);
		over();
	}
}

static void an_effect_that_never_left_fails_for_sure(void)
{
	BEGIN_IN_SESSION(UNSENT(CREATE, UA_CAUSE_CONNECT), UNSENT(CREATE, UA_CAUSE_CONNECT), UNSENT(CREATE, UA_CAUSE_DNS));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_DNS, .attempts = 3});
	ua_call_free(call);
	over();
}

static void an_effect_that_left_in_its_second_attempt_is_unsure(void)
{
	BEGIN_IN_SESSION(UNSENT(CREATE, UA_CAUSE_CONNECT), BROKEN(CREATE, UA_CAUSE_RESET));

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_RESET, .outcome_unknown = true, .attempts = 2});
	ua_call_free(call);
	over();
}

static void a_refused_effect_fails_for_sure(void)
{
	BEGIN_IN_SESSION({CREATE, REFUSED_BODY, 400});

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_API, .attempts = 1});
	CHECK_INT(ua_call_http_status(call), 400);
	ua_call_free(call);
	over();
}

static void reads_and_repeatables_are_retried(void)
{
	for (size_t i = 0; i < COUNT(unsure_answers); i++) {
		fake_answer first = unsure_answers[i];
		char name[32];
		bool hopeless = first.cause == UA_CAUSE_TOO_LARGE || first.cause == UA_CAUSE_INTERRUPTED || first.cause == UA_CAUSE_MEMORY
			|| first.cause == UA_CAUSE_TLS || (first.body && strstr(first.body, "token")) || first.takes_ms;
		if (hopeless) {
			continue;
		}
		snprintf(name, sizeof(name), "answer %zu", i);
		unit_case(name);
		for (int update = 0; update < 2; update++) {
			first.path = update ? UPDATE : SHOW;
			const fake_answer script[] = {first, OK(first.path)};
			begin_in_session(script, COUNT(script));
			ua_call *call = run(update ? UA_INVOICES_UPDATE : UA_INVOICES_SHOW);
			check_ok(call);
			CHECK_INT(pool.stats.retries, 1);
			ua_call_free(call);
			over();
		}
	}
}

static void a_read_without_success_fails_as_the_last_time(void)
{
	BEGIN_IN_SESSION(BROKEN(SHOW, UA_CAUSE_RESET), HTML(SHOW, 502), HTML(SHOW, 503));

	ua_call *call = run(UA_INVOICES_SHOW);
	check_failed(call, (failed) {UA_ERROR_PROTOCOL, .attempts = 3});
	CHECK_INT(ua_call_error(call)->http_status, 503);
	CHECK_INT(pool.stats.failures, 1);
	ua_call_free(call);
	over();
}

static void no_retries_are_made_when_none_are_allowed(void)
{
	BEGIN_IN_SESSION(BROKEN(SHOW, UA_CAUSE_RESET));
	access_data.max_retries = 0;

	ua_call *call = run(UA_INVOICES_SHOW);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_RESET, .attempts = 1});
	ua_call_free(call);
	over();
}

/* ---- time ---- */

static void it_sleeps_between_attempts(void)
{
	BEGIN_IN_SESSION(BROKEN(SHOW, UA_CAUSE_RESET), BROKEN(SHOW, UA_CAUSE_RESET), OK(SHOW));
	fake.random = 70;

	ua_call *call = create(UA_INVOICES_SHOW);
	drive_until(call, 1);
	CHECK_INT(ua_call_wait_ms(call), TIMEOUT_MS + 26); /* just past the deadline and its grace */
	fake_pass(&fake, 0);
	CHECK_INT(step(call), UA_CALL_WAITING);
	CHECK_INT((int64_t) fake.released, 1);
	CHECK_INT(ua_call_wait_ms(call), 70);
	fake_pass(&fake, 69);
	CHECK_INT(step(call), UA_CALL_WAITING);
	CHECK_INT((int64_t) fake.started, 1);
	CHECK_INT(ua_call_wait_ms(call), 1);
	fake_pass(&fake, 1);
	CHECK_INT(ua_call_wait_ms(call), 0);
	step(call);
	CHECK_INT((int64_t) fake.started, 2);
	drive(call);
	check_ok(call);
	CHECK_INT(fake.requests[2].at - fake.requests[1].at, 70);
	ua_call_free(call);
	over();
}

static void it_waits_as_long_as_the_server_says(void)
{
	BEGIN_IN_SESSION({SHOW, "<html>", 503, .retry_after_ms = 4000}, OK(SHOW));

	ua_call *call = run(UA_INVOICES_SHOW);
	check_ok(call);
	CHECK_INT(fake.requests[1].at - fake.requests[0].at, 4000);
	ua_call_free(call);
	over();
}

static void it_does_not_wait_longer_than_its_timeout(void)
{
	BEGIN_IN_SESSION({SHOW, "<html>", 503, .retry_after_ms = TIMEOUT_MS});
	const int64_t began = fake.monotonic;

	ua_call *call = run(UA_INVOICES_SHOW);
	check_failed(call, (failed) {UA_ERROR_PROTOCOL, .attempts = 1});
	CHECK_INT(fake.monotonic, began);
	ua_call_free(call);
	over();
}

static void one_deadline_bounds_session_call_and_retries(void)
{
	BEGIN({SESSIONS, "{\"status\":1,\"data\":{\"id\":\"s1\"}}", .takes_ms = 10000}, {SHOW, .cause = UA_CAUSE_RESET, .takes_ms = 12500},
		{SHOW, OK_BODY, .takes_ms = 60000});
	const int64_t began = fake.monotonic;

	ua_call *call = run(UA_INVOICES_SHOW);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .attempts = 3});
	CHECK_INT(fake.requests[0].timeout_ms, 25000);
	CHECK_INT(fake.requests[1].timeout_ms, 15000);
	CHECK_INT(fake.requests[2].timeout_ms, 2500);
	CHECK_INT(fake.requests[2].connect_timeout_ms, 2500);
	CHECK_INT(fake.monotonic - began, TIMEOUT_MS);
	ua_call_free(call);
	over();
}

static void a_session_that_used_the_time_up_leaves_the_call_unsent(void)
{
	BEGIN({SESSIONS, "{\"status\":1,\"data\":{\"id\":\"s1\"}}", .takes_ms = TIMEOUT_MS - 1});

	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 1);
	fake_pass(&fake, TIMEOUT_MS - 1);
	fake_pass(&fake, 1);
	drive(call);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .attempts = 1});
	CHECK_INT((int64_t) fake.started, 1);
	/* The session is good for the next call all the same. */
	CHECK_STR(ua_account_session(account, fake.epoch), "s1");
	ua_call_free(call);
	over();
}

static void a_session_that_timed_out_fails_in_session(void)
{
	BEGIN({SESSIONS, OK_BODY, .takes_ms = TIMEOUT_MS * 2});

	ua_call *call = run(UA_INVOICES_CREATE);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .in_session = true, .attempts = 1});
	ua_call_free(call);
	over();
}

static void a_call_that_is_driven_too_late_is_not_sent(void)
{
	begin_in_session(NULL, 0);
	ua_call *call = create(UA_INVOICES_CREATE);

	fake_pass(&fake, TIMEOUT_MS);
	CHECK_INT(ua_call_wait_ms(call), 0);
	drive(call);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .attempts = 0});
	ua_call_free(call);
	over();
}

static void check_stuck(ua_endpoint_id id, fake_answer answer, failed expected)
{
	begin_in_session(&answer, 1);
	ua_call *call = create(id);

	drive_until(call, 1);
	fake_pass(&fake, TIMEOUT_MS);
	CHECK_INT(step(call), UA_CALL_WAITING); /* the transport may still say more */
	fake_pass(&fake, 100);
	CHECK_INT(step(call), UA_CALL_DONE);
	check_done(call);
	check_failed(call, expected);
	ua_call_free(call);
	over();
}

static void a_transport_that_is_stuck_does_not_hold_the_call(void)
{
	check_stuck(UA_INVOICES_CREATE, (fake_answer) {CREATE, .stuck = true},
		(failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .outcome_unknown = true, .attempts = 1});
	check_stuck(UA_INVOICES_CREATE, (fake_answer) {CREATE, .stuck = true, .unsent = true},
		(failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .attempts = 1});
	check_stuck(UA_INVOICES_SHOW, (fake_answer) {SHOW, .stuck = true},
		(failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .attempts = 1});
}

static void time_in_which_nobody_looked_does_not_count(void)
{
	BEGIN_IN_SESSION({SHOW, .stuck = true});
	ua_call *call = create(UA_INVOICES_SHOW);

	drive_until(call, 1);
	fake_pass(&fake, 3 * TIMEOUT_MS);
	ua_call_postpone(call, 3 * TIMEOUT_MS);
	CHECK_INT(step(call), UA_CALL_WAITING);
	fake_pass(&fake, TIMEOUT_MS);
	CHECK_INT(step(call), UA_CALL_WAITING);
	fake_pass(&fake, 100);
	CHECK_INT(step(call), UA_CALL_DONE);
	check_failed(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_TIMEOUT, .attempts = 1});
	ua_call_free(call);
	over();
}

/* Whatever is scripted, no attempt starts after the deadline and none may last beyond it. */
static void no_attempt_goes_beyond_the_deadline(void)
{
	for (int64_t takes = 0; takes < 30000; takes += 397) {
		begin_in_session(NULL, 0);
		access_data.max_retries = 50;
		fake.random = (uint64_t) takes * 7919;
		for (int i = 0; i < 60; i++) {
			fake_answer_with(&fake, (fake_answer) {SHOW, .cause = UA_CAUSE_RESET, .takes_ms = takes, .retry_after_ms = takes % 5 * 300});
		}
		const int64_t deadline = fake.monotonic + TIMEOUT_MS;
		ua_call *call = run(UA_INVOICES_SHOW);
		CHECK(ua_call_error(call)->kind == UA_ERROR_TRANSPORT);
		CHECK(fake.monotonic <= deadline);
		for (size_t i = 0; i < fake.started; i++) {
			CHECK_INT(fake.requests[i].at + fake.requests[i].timeout_ms, deadline);
		}
		ua_call_free(call);
		fake.scripted = fake.started;
		over();
	}
}

/* ---- several calls ---- */

static void drive_both(ua_call *a, ua_call *b)
{
	ua_call_state one = UA_CALL_WAITING, other = UA_CALL_WAITING;

	for (int i = 0; i < ROUNDS_MAX && (one != UA_CALL_DONE || other != UA_CALL_DONE); i++) {
		one = step(a);
		other = step(b);
		if (one == UA_CALL_WAITING || other == UA_CALL_WAITING) {
			int64_t wait_a = one == UA_CALL_DONE ? TIMEOUT_MS : one == UA_CALL_WAITING ? ua_call_wait_ms(a) : 0;
			int64_t wait_b = other == UA_CALL_DONE ? TIMEOUT_MS : other == UA_CALL_WAITING ? ua_call_wait_ms(b) : 0;
			fake_transport_functions.wait(&fake, wait_a < wait_b ? wait_a : wait_b);
		}
	}
	CHECK(one == UA_CALL_DONE && other == UA_CALL_DONE);
	check_done(a);
	check_done(b);
}

static void calls_of_one_group_share_one_session(void)
{
	BEGIN({SESSIONS, "{\"status\":1,\"data\":{\"id\":\"s1\"}}", .takes_ms = 500}, OK(CREATE), OK(SHOW));
	ua_call *a = create(UA_INVOICES_SHOW), *b = create(UA_INVOICES_CREATE);

	drive_both(a, b);
	check_ok(a);
	check_ok(b);
	check_session_sent(1, "s1");
	check_session_sent(2, "s1");
	CHECK_INT(ua_call_attempts(a), 2);
	CHECK_INT(ua_call_attempts(b), 1);
	CHECK_INT(pool.stats.sessions_opened, 1);
	ua_call_free(a);
	ua_call_free(b);
	over();
}

static void a_waiting_call_opens_the_session_when_the_first_cannot(void)
{
	BEGIN({SESSIONS, ERROR_BODY("FORMAT_ERROR"), .takes_ms = 100}, SESSION("s2"), OK(CREATE));
	ua_call *a = create(UA_INVOICES_SHOW), *b = create(UA_INVOICES_CREATE);

	drive_both(a, b);
	check_failed(a, (failed) {UA_ERROR_API, .in_session = true, .attempts = 1});
	check_ok(b);
	ua_call_free(a);
	ua_call_free(b);
	over();
}

static void who_opens_for_others_stays_the_one_while_it_sleeps(void)
{
	BEGIN({SESSIONS, "<html>", 503, .retry_after_ms = 1000}, SESSION("s1"), OK(CREATE), OK(SHOW));
	ua_call *a = create(UA_INVOICES_SHOW), *b = create(UA_INVOICES_CREATE);

	drive_both(a, b);
	check_ok(a);
	check_ok(b);
	CHECK_INT(fake.requests[1].at - fake.requests[0].at, 1000);
	CHECK_INT(pool.stats.sessions_opened, 1);
	ua_call_free(a);
	ua_call_free(b);
	over();
}

static void a_waiting_call_goes_on_when_the_first_is_freed(void)
{
	BEGIN({SESSIONS, OK_BODY, .takes_ms = 100}, SESSION("s2"), OK(CREATE));
	ua_call *a = create(UA_INVOICES_SHOW), *b = create(UA_INVOICES_CREATE);

	drive_until(a, 1);
	CHECK_INT(step(b), UA_CALL_WAITING);
	CHECK_INT((int64_t) fake.started, 1);
	ua_call_free(a);
	drive(b);
	check_ok(b);
	ua_call_free(b);
	over();
}

static void a_waiting_call_times_out_by_its_own_deadline(void)
{
	BEGIN({SESSIONS, OK_BODY, .takes_ms = 90000});
	ua_access patient = access_data;
	patient.timeout_ms = 60000;
	ua_content content;
	ua_content_init(&content);
	ua_call *a = ua_call_create(&pool, account, &patient, &ua_endpoints[UA_INVOICES_SHOW], NULL, &content, &named, &pool);
	ua_call *b = create(UA_INVOICES_CREATE);

	drive_until(a, 1);
	CHECK_INT(step(b), UA_CALL_WAITING);
	CHECK_INT(ua_call_wait_ms(b), TIMEOUT_MS);
	drive(b);
	CHECK_INT(ua_call_error(b)->cause, UA_CAUSE_TIMEOUT);
	CHECK(!ua_call_error(b)->outcome_unknown);
	CHECK_INT((int64_t) fake.started, 1);
	ua_call_free(b);
	ua_call_free(a);
	over();
}

static void groups_do_not_wait_for_each_other(void)
{
	BEGIN({SESSIONS, "{\"status\":1,\"data\":{\"id\":\"s1\"}}", .takes_ms = 500}, SESSION("s2"), OK(CREATE), OK(SHOW));
	int group_a, group_b;
	ua_call *a = create_in(UA_INVOICES_SHOW, &group_a), *b = create_in(UA_INVOICES_CREATE, &group_b);
	const int64_t began = fake.monotonic;

	drive_until(a, 1);
	/* The driver of b alone goes on, as it does inside a callback of a's. */
	drive(b);
	check_ok(b);
	CHECK_INT(fake.monotonic, began);
	drive(a);
	check_ok(a);
	ua_call_free(a);
	ua_call_free(b);
	over();
}

static void accounts_have_sessions_of_their_own(void)
{
	BEGIN(SESSION("s1"), OK(SHOW), SESSION("s2"), OK(SHOW));

	ua_call_free(run(UA_INVOICES_SHOW));
	account = account_for("6413");
	access_data.client_id = "6413";
	ua_call_free(run(UA_INVOICES_SHOW));
	check_session_sent(1, "s1");
	check_session_sent(3, "s2");
	CHECK_STR(sent_member(2, "params", "clientId"), "6413");
	over();
}

static void a_session_that_another_call_renewed_is_not_dropped(void)
{
	BEGIN_IN_SESSION({SHOW, DEAD_BODY, .takes_ms = 10}, {CREATE, DEAD_BODY, .takes_ms = 50},
		SESSION("s1"), OK(SHOW), OK(CREATE));
	ua_call *a = create(UA_INVOICES_SHOW), *b = create(UA_INVOICES_CREATE);

	drive_both(a, b);
	check_ok(a);
	check_ok(b);
	check_session_sent(4, "s1");
	CHECK_INT(pool.stats.sessions_opened, 1);
	ua_call_free(a);
	ua_call_free(b);
	over();
}

/* ---- giving up ---- */

static void check_interrupted(ua_call *call, failed expected)
{
	ua_call_interrupt(call, "the signal said so");
	check_done(call);
	check_failed(call, expected);
	CHECK_STR(ua_call_error(call)->message, "the signal said so");
	CHECK_INT(ua_call_step(call), UA_CALL_DONE);
	ua_call_free(call);
	over();
}

static void what_the_transport_knows_of_a_failure_is_in_the_error(void)
{
	BEGIN({SESSIONS, .cause = UA_CAUSE_TLS, .fault = UA_FAULT_CERTIFICATE_HOST});

	ua_call *call = run(UA_SESSIONS_CREATE);
	CHECK_INT(ua_call_error(call)->fault, UA_FAULT_CERTIFICATE_HOST);
	ua_call_free(call);
	over();
}

static void an_interrupt_before_the_start_sends_nothing(void)
{
	begin_in_session(NULL, 0);
	check_interrupted(create(UA_INVOICES_CREATE), (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED});
}

static void an_interrupt_while_opening_a_session(void)
{
	BEGIN(SESSION("s1"));
	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 1);
	check_interrupted(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .in_session = true, .attempts = 1});
}

static void an_interrupt_between_session_and_call(void)
{
	BEGIN(SESSION("s1"));
	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 1);
	fake_pass(&fake, 0);
	CHECK_INT(step(call), UA_CALL_WAITING);
	check_interrupted(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .attempts = 1});
}

static void an_interrupt_under_way_leaves_an_effect_unsure(void)
{
	BEGIN_IN_SESSION(OK(CREATE));
	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 1);
	check_interrupted(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .outcome_unknown = true, .attempts = 1});
}

static void an_interrupt_before_a_byte_left_is_sure(void)
{
	BEGIN_IN_SESSION(UNSENT(CREATE, UA_CAUSE_CONNECT));
	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 1);
	check_interrupted(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .attempts = 1});
}

static void an_interrupt_under_way_leaves_a_read_sure(void)
{
	BEGIN_IN_SESSION(OK(SHOW));
	ua_call *call = create(UA_INVOICES_SHOW);
	drive_until(call, 1);
	check_interrupted(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .attempts = 1});
}

static void an_interrupt_while_sleeping_is_sure(void)
{
	BEGIN_IN_SESSION(UNSENT(CREATE, UA_CAUSE_CONNECT));
	fake.random = 50;
	ua_call *call = create(UA_INVOICES_CREATE);
	drive_until(call, 1);
	fake_pass(&fake, 0);
	CHECK_INT(step(call), UA_CALL_WAITING);
	check_interrupted(call, (failed) {UA_ERROR_TRANSPORT, UA_CAUSE_INTERRUPTED, .attempts = 1});
}

static void a_call_may_be_freed_at_any_time(void)
{
	static const fake_answer script[] = {
		DEAD(SHOW), SESSION("s1"), BROKEN(SHOW, UA_CAUSE_RESET), {SHOW, ERROR_BODY("ACCESS_DENIED"), 503},
		TIME_LIMIT(SHOW, NOW_S + 60), OK(SHOW),
	};
	size_t steps = 0;
	bool was_done = false;

	while (!was_done && steps < 100) {
		begin_in_session(script, COUNT(script));
		fake.random = 50;
		ua_call *call = create(UA_INVOICES_SHOW);
		ua_call_state state = UA_CALL_WAITING;
		for (size_t i = 0; i < steps && state != UA_CALL_DONE; i++) {
			state = step(call);
			if (state == UA_CALL_WAITING && i % 2) {
				fake_transport_functions.wait(&fake, ua_call_wait_ms(call));
			}
		}
		was_done = state == UA_CALL_DONE;
		ua_call_free(call);
		fake.scripted = fake.started;
		over();
		steps++;
	}
	CHECK(was_done);
	CHECK(steps > 10);
}

/* ---- what is told ---- */

static void each_attempt_makes_an_event(void)
{
	BEGIN({SESSIONS, "{\"status\":1,\"data\":{\"id\":\"s1\"}}", .takes_ms = 20, .connects = 1}, DEAD(SHOW), SESSION("s2"),
		{SHOW, .cause = UA_CAUSE_RESET, .connects = 1}, {SHOW, OK_BODY, 201, .takes_ms = 7});
	static const struct {
		const char *endpoint, *cause, *code;
		long http_status;
		bool ok, repeated;
		int64_t delay_ms, micros;
		bool new_connection;
	} expected[] = {
		{SESSIONS, NULL, "", 200, true, false, 0, 20000, true},
		{SHOW, NULL, "FORMAT_ERROR", 200, false, true, 0, 0, false},
		{SESSIONS, NULL, "", 200, true, false, 0, 0, false},
		{SHOW, "reset", "", 0, false, true, 33, 0, true},
		{SHOW, NULL, "", 201, true, false, 0, 7000, false},
	};

	fake.random = 33;
	ua_call *call = run(UA_INVOICES_SHOW);
	check_ok(call);
	CHECK_INT((int64_t) event_count, COUNT(expected));
	for (size_t i = 0; i < COUNT(expected) && i < event_count; i++) {
		CHECK_STR(events[i].endpoint, expected[i].endpoint);
		CHECK_INT(events[i].attempt, (int64_t) i + 1);
		CHECK_STR(events[i].cause, expected[i].cause);
		CHECK_STR(event_codes[i], expected[i].code);
		CHECK_INT(events[i].http_status, expected[i].http_status);
		CHECK_INT(events[i].ok, expected[i].ok);
		CHECK_INT(events[i].repeated, expected[i].repeated);
		CHECK_INT(events[i].delay_ms, expected[i].delay_ms);
		CHECK_INT(events[i].micros, expected[i].micros);
		CHECK_INT(events[i].new_connection, expected[i].new_connection);
	}
	CHECK_INT(pool.stats.calls, 1);
	CHECK_INT(pool.stats.attempts, 5);
	CHECK_INT(pool.stats.retries, 1);
	CHECK_INT(pool.stats.sessions_opened, 2);
	CHECK_INT(pool.stats.connections_opened, 2);
	CHECK_INT(pool.stats.failures, 0);
	CHECK_INT(pool.stats.outcomes_unknown, 0);
	CHECK_INT(pool.stats.wait_us, 27000);
	ua_call_free(call);
	over();
}

static void the_event_of_a_final_failure_is_not_repeated(void)
{
	BEGIN_IN_SESSION({CREATE, REFUSED_BODY, 400});

	ua_call_free(run(UA_INVOICES_CREATE));
	CHECK_INT((int64_t) event_count, 1);
	CHECK(!events[0].ok && !events[0].repeated);
	CHECK_INT(events[0].http_status, 400);
	CHECK_STR(event_codes[0], "FORMAT_ERROR");
	CHECK_INT(pool.stats.failures, 1);
	over();
}

static void worker_budget_stops_a_storm(void)
{
	int calls = 0;

	begin_in_session(NULL, 0);
	access_data.max_retries = 10;
	for (; calls < 200; calls++) {
		fake.scripted = fake.started = fake.released = 0;
		for (int i = 0; i < 11; i++) {
			fake_answer_with(&fake, (fake_answer) HTML(SHOW, 503));
		}
		ua_call_free(run(UA_INVOICES_SHOW));
		if (fake.started == 1) {
			break;
		}
	}
	/* Each repeat has its price, so that they end soon, and stay away. */
	CHECK(calls > 1);
	CHECK(calls < 60);
	CHECK(pool.stats.retries <= UA_BUDGET_MAX);
	CHECK(pool.budget >= 0);
	/* Success brings them back. */
	int64_t retries = pool.stats.retries;
	for (int i = 0; i < 50; i++) {
		fake.scripted = fake.started = fake.released = 0;
		fake_answer_with(&fake, (fake_answer) OK(SHOW));
		ua_call_free(run(UA_INVOICES_SHOW));
	}
	fake.scripted = fake.started = fake.released = 0;
	fake_answer_with(&fake, (fake_answer) HTML(SHOW, 503));
	fake_answer_with(&fake, (fake_answer) OK(SHOW));
	ua_call *call = run(UA_INVOICES_SHOW);
	check_ok(call);
	CHECK_INT(pool.stats.retries, retries + 1);
	CHECK(pool.budget <= UA_BUDGET_MAX);
	ua_call_free(call);
	over();
}

static void the_budget_never_grows_over_its_limit(void)
{
	begin_in_session(NULL, 0);
	for (int i = 0; i < 20; i++) {
		fake_answer_with(&fake, (fake_answer) OK(SHOW));
		ua_call_free(run(UA_INVOICES_SHOW));
	}
	CHECK_INT(pool.budget, UA_BUDGET_MAX);
	over();
}

/* ---- secrets and memory ---- */

static void nothing_secret_stays_in_freed_memory(void)
{
	unit_secret("secret-session");
	unit_secret("secret-code");
	BEGIN(SESSION("secret-session-1"), DEAD("invoicer/payments/confirm"), SESSION("secret-session-2"),
		UNSENT("invoicer/payments/confirm", UA_CAUSE_CONNECT), {"invoicer/payments/confirm", "{\"status\":1}"});
	ua_content content;
	ua_content_init(&content);
	ua_buf_append_str(&content.params, "\"code\":\"secret-code\"");

	ua_call *call = ua_call_create(&pool, account, &access_data, &ua_endpoints[UA_PAYMENTS_CONFIRM], NULL, &content, &named, &pool);
	drive(call);
	CHECK_INT(ua_call_error(call)->kind, UA_ERROR_NONE);
	CHECK(ua_call_answer(call)->data == NULL);
	ua_call_free(call);
	over();
}

static void creating_takes_the_content_over(void)
{
	ua_content content;

	begin_in_session(NULL, 0);
	ua_content_init(&content);
	ua_buf_append_str(&content.params, "\"id\":\"i1\"");
	ua_buf_append_str(&content.data, "{}");
	ua_call *call = ua_call_create(&pool, account, &access_data, &ua_endpoints[UA_INVOICES_SHOW], NULL, &content, &named, &pool);
	CHECK(content.params.data == NULL && content.data.data == NULL);
	ua_call_free(call);

	for (size_t nth = 1; nth <= 2; nth++) {
		ua_content_init(&content);
		ua_buf_append_str(&content.params, "\"id\":\"i1\"");
		unit_fail_allocation(nth);
		CHECK(ua_call_create(&pool, account, &access_data, &ua_endpoints[UA_INVOICES_SHOW], NULL, &content, &named, &pool) == NULL);
		CHECK(unit_allocation_failed());
		CHECK(content.params.data == NULL);
	}
	over();
}

/* The whole of a call with the nth allocation failing. The fake transport allocates too, as libcurl does. */
static bool run_without_memory(ua_endpoint_id id, const char *path, const fake_answer *script, size_t count, size_t nth)
{
	begin_in_session(script, count);
	unit_fail_allocation(nth);
	ua_call *call = create(id);
	if (call) {
		CHECK_INT(drive_until(call, SIZE_MAX), UA_CALL_DONE);
	}
	bool memory_failed = unit_allocation_failed();
	unit_fail_allocation(0);
	if (call) {
		const ua_error *error = ua_call_error(call);
		bool effect = ua_endpoints[id].effect == UA_EFFECT;
		size_t executed = 0;
		for (size_t i = 0; i < fake.started; i++) {
			executed += strcmp(fake.requests[i].path, path) == 0 && script[i].body && strcmp(script[i].body, OK_BODY) == 0;
		}
		/* An effect was perhaps executed once, and then the call is not said to have failed for sure. */
		CHECK(executed <= 1 || !effect);
		CHECK(executed == 0 || error->kind == UA_ERROR_NONE || error->outcome_unknown || !effect);
		CHECK(executed >= 1 || error->kind != UA_ERROR_NONE);
		CHECK(memory_failed || error->kind == UA_ERROR_NONE);
		check_done(call);
		ua_call_free(call);
	} else {
		CHECK(memory_failed);
	}
	fake.scripted = fake.started;
	over();
	return memory_failed;
}

static void fail_each_allocation(ua_endpoint_id id, const char *path, const fake_answer *script, size_t count)
{
	size_t nth = 1;

	unit_case(path);
	while (run_without_memory(id, path, script, count, nth) && nth < 5000) {
		nth++;
	}
	CHECK(nth > 25);
	CHECK(nth < 5000);
}

/* A read whose answer found no memory is read again: there is an answer for that too. */
static void each_endpoint_survives_every_lack_of_memory(void)
{
	for (ua_endpoint_id id = 0; id < UA_ENDPOINT_COUNT; id++) {
		const char *path = id == UA_OTHER ? OTHER : ua_endpoints[id].path;
		const fake_answer in_session[] = {DEAD(path), SESSION("s1"), UNSENT(path, UA_CAUSE_CONNECT), TIME_LIMIT(path, NOW_S + 60),
			OK(path), OK(path)};
		const fake_answer opening[] = {UNSENT(path, UA_CAUSE_CONNECT), TIME_LIMIT(path, NOW_S + 60), OK(path), OK(path)};

		if (id == UA_SESSIONS_CREATE) {
			fail_each_allocation(id, path, opening, COUNT(opening));
		} else {
			fail_each_allocation(id, path, in_session, COUNT(in_session));
		}
	}
}

UNIT_MAIN(
	TEST(the_first_call_opens_a_session_the_second_does_not),
	TEST(a_session_of_the_store_is_used),
	TEST(a_session_of_the_store_that_is_too_old_is_not_used),
	TEST(an_empty_session_of_the_store_is_none),
	TEST(a_session_is_renewed_before_its_day_is_over),
	TEST(a_dead_session_is_renewed_once_whatever_the_call_does),
	TEST(a_session_that_died_twice_fails_the_call),
	TEST(a_dead_session_of_the_store_is_not_taken_again),
	TEST(a_newer_session_of_the_store_replaces_a_dead_one),
	TEST(a_dead_session_of_the_store_does_not_count),
	TEST(a_store_full_of_dead_sessions_ends),
	TEST(an_unknown_refusal_is_thrown_at_once_and_the_next_call_opens_a_session),
	TEST(a_suspect_session_is_replaced_once_a_minute),
	TEST(a_suspect_session_outlives_a_session_that_cannot_be_opened),
	TEST(what_does_not_make_a_session_suspect),
	TEST(a_read_that_is_told_to_wait_waits_in_its_session),
	TEST(many_calls_in_a_dead_session_open_one),
	TEST(an_answer_about_something_else_is_none),
	TEST(a_fault_inside_uapay_leaves_an_effect_unsure),
	TEST(the_session_is_hidden_in_an_error),
	TEST(a_failed_session_means_that_the_call_was_not_sent),
	TEST(opening_a_session_is_retried_also_for_an_effect),
	TEST(the_session_in_the_envelope_itself_is_taken),
	TEST(sessions_create_itself_replaces_the_session),
	TEST(a_method_without_a_path_goes_to_that_of_the_call),
	TEST(the_access_goes_with_each_request),
	TEST(each_attempt_is_signed_afresh),
	TEST(without_a_key_nothing_is_signed),
	TEST(a_client_id_is_escaped),
	TEST(a_wrong_clock_is_corrected_by_the_server_s),
	TEST(a_clock_that_is_ahead_is_corrected_too),
	TEST(without_a_date_the_clock_stays),
	TEST(a_date_that_lies_is_forgotten),
	TEST(a_corrected_clock_that_uapay_takes_is_kept_when_the_call_fails),
	TEST(an_answer_tells_how_far_the_clocks_are_apart),
	TEST(the_last_answer_with_a_date_tells),
	TEST(an_effect_that_left_is_never_repeated),
	TEST(an_effect_that_has_to_be_signed_is_unsure_without),
	TEST(an_effect_that_did_not_leave_is_repeated),
	TEST(an_effect_that_never_left_fails_for_sure),
	TEST(an_effect_that_left_in_its_second_attempt_is_unsure),
	TEST(a_refused_effect_fails_for_sure),
	TEST(reads_and_repeatables_are_retried),
	TEST(a_read_without_success_fails_as_the_last_time),
	TEST(no_retries_are_made_when_none_are_allowed),
	TEST(it_sleeps_between_attempts),
	TEST(it_waits_as_long_as_the_server_says),
	TEST(it_does_not_wait_longer_than_its_timeout),
	TEST(one_deadline_bounds_session_call_and_retries),
	TEST(a_session_that_used_the_time_up_leaves_the_call_unsent),
	TEST(a_session_that_timed_out_fails_in_session),
	TEST(a_call_that_is_driven_too_late_is_not_sent),
	TEST(a_transport_that_is_stuck_does_not_hold_the_call),
	TEST(time_in_which_nobody_looked_does_not_count),
	TEST(no_attempt_goes_beyond_the_deadline),
	TEST(calls_of_one_group_share_one_session),
	TEST(a_waiting_call_opens_the_session_when_the_first_cannot),
	TEST(who_opens_for_others_stays_the_one_while_it_sleeps),
	TEST(a_waiting_call_goes_on_when_the_first_is_freed),
	TEST(a_waiting_call_times_out_by_its_own_deadline),
	TEST(groups_do_not_wait_for_each_other),
	TEST(accounts_have_sessions_of_their_own),
	TEST(a_session_that_another_call_renewed_is_not_dropped),
	TEST(what_the_transport_knows_of_a_failure_is_in_the_error),
	TEST(an_interrupt_before_the_start_sends_nothing),
	TEST(an_interrupt_while_opening_a_session),
	TEST(an_interrupt_between_session_and_call),
	TEST(an_interrupt_under_way_leaves_an_effect_unsure),
	TEST(an_interrupt_before_a_byte_left_is_sure),
	TEST(an_interrupt_under_way_leaves_a_read_sure),
	TEST(an_interrupt_while_sleeping_is_sure),
	TEST(a_call_may_be_freed_at_any_time),
	TEST(each_attempt_makes_an_event),
	TEST(the_event_of_a_final_failure_is_not_repeated),
	TEST(worker_budget_stops_a_storm),
	TEST(the_budget_never_grows_over_its_limit),
	TEST(nothing_secret_stays_in_freed_memory),
	TEST(creating_takes_the_content_over),
	TEST(each_endpoint_survives_every_lack_of_memory),
)
