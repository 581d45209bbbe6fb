/* SPDX-License-Identifier: MIT */
#include "fake_transport.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ua_exchange {
	size_t number; /* of the request */
	const char *body;
	size_t body_len;
	int64_t ends_at;
	bool done;
	ua_http_answer answer;
};

static void copy(char *out, size_t size, const char *text)
{
	snprintf(out, size, "%s", text ? text : "");
}

static void record(fake_transport *fake, const ua_http_request *request)
{
	fake_request *seen = &fake->requests[fake->started];
	const char *api = strstr(request->url, "/api/");

	copy(seen->url, sizeof(seen->url), request->url);
	copy(seen->path, sizeof(seen->path), api ? api + 5 : "");
	copy(seen->body, sizeof(seen->body), request->body);
	copy(seen->user_agent, sizeof(seen->user_agent), request->user_agent);
	copy(seen->proxy, sizeof(seen->proxy), request->proxy);
	copy(seen->ca_file, sizeof(seen->ca_file), request->ca_file);
	seen->connect_timeout_ms = request->connect_timeout_ms;
	seen->timeout_ms = request->timeout_ms;
	seen->at = fake->monotonic;
	CHECK_INT((int64_t) strlen(request->body), (int64_t) request->body_len);
	CHECK(request->body_len < sizeof(seen->body));
	CHECK(request->timeout_ms > 0);
	CHECK(request->connect_timeout_ms > 0);
	CHECK(request->connect_timeout_ms <= request->timeout_ms);
}

static ua_exchange *start(void *self, const ua_http_request *request)
{
	fake_transport *fake = self;
	ua_exchange *exchange = fake->started < FAKE_MAX ? calloc(1, sizeof(*exchange)) : NULL;

	if (!exchange) {
		CHECK(fake->started < FAKE_MAX);
		return NULL;
	}
	record(fake, request);
	exchange->number = fake->started++;
	exchange->body = request->body;
	exchange->body_len = request->body_len;
	ua_buf_init(&exchange->answer.body, UA_ANSWER_MAX);
	fake->flying[exchange->number] = exchange;

	bool scripted = exchange->number < fake->scripted;
	const fake_answer *answer = &fake->script[exchange->number];
	if (!CHECK(scripted)) {
		printf("  which is a request for %s\n", fake->requests[exchange->number].path);
	} else if (answer->path) {
		CHECK_STR(fake->requests[exchange->number].path, answer->path);
	}
	int64_t takes = scripted ? answer->takes_ms : 0;
	exchange->ends_at = fake->monotonic + (takes < request->timeout_ms ? takes : request->timeout_ms);
	if (scripted && answer->stuck) {
		exchange->ends_at = INT64_MAX;
	}
	return exchange;
}

static void end(fake_transport *fake, ua_exchange *exchange)
{
	const fake_answer *answer = &fake->script[exchange->number];
	const fake_request *request = &fake->requests[exchange->number];
	ua_http_answer *http = &exchange->answer;

	exchange->done = true;
	http->date = answer->date ? answer->date : -1;
	http->retry_after_ms = answer->retry_after_ms ? answer->retry_after_ms : -1;
	http->connects = answer->connects;
	http->micros = (fake->monotonic - request->at) * 1000;
	http->body_left = !answer->unsent;
	http->cause = exchange->number < fake->scripted ? answer->cause : UA_CAUSE_CONNECT;
	http->fault = answer->fault;
	if (answer->takes_ms >= request->timeout_ms) {
		http->cause = UA_CAUSE_TIMEOUT;
	}
	if (http->cause == UA_CAUSE_NONE && !ua_buf_append_str(&http->body, answer->body ? answer->body : "")) {
		http->cause = UA_CAUSE_MEMORY;
	}
	if (http->cause == UA_CAUSE_NONE) {
		http->status = answer->status ? answer->status : 200;
	} else {
		snprintf(http->detail, sizeof(http->detail), "the script says: %s", ua_cause_name(http->cause));
	}
}

static void end_due(fake_transport *fake)
{
	for (size_t i = 0; i < fake->started; i++) {
		ua_exchange *exchange = fake->flying[i];
		if (exchange && !exchange->done && fake->monotonic >= exchange->ends_at) {
			end(fake, exchange);
		}
	}
}

void fake_pass(fake_transport *fake, int64_t ms)
{
	fake->monotonic += ms;
	fake->epoch += ms;
	end_due(fake);
}

static void wait(void *self, int64_t timeout_ms)
{
	fake_transport *fake = self;
	int64_t until = fake->monotonic + timeout_ms;

	for (size_t i = 0; i < fake->started; i++) {
		const ua_exchange *exchange = fake->flying[i];
		if (exchange && exchange->ends_at < until) {
			until = exchange->ends_at;
		}
	}
	fake_pass(fake, until > fake->monotonic ? until - fake->monotonic : 0);
}

static ua_http_answer *finish(void *self, ua_exchange *exchange)
{
	fake_transport *fake = self;

	CHECK(fake->flying[exchange->number] == exchange);
	return exchange->done ? &exchange->answer : NULL;
}

/* The body leaves at once or not at all. */
static bool body_left(void *self, const ua_exchange *exchange)
{
	const fake_transport *fake = self;

	CHECK(fake->flying[exchange->number] == exchange);
	return !fake->script[exchange->number].unsent;
}

static void release(void *self, ua_exchange *exchange)
{
	fake_transport *fake = self;
	size_t number = exchange->number;

	/* The transport may read the body until now. */
	CHECK(memcmp(fake->requests[number].body, exchange->body, exchange->body_len) == 0);
	CHECK(fake->flying[number] == exchange);
	fake->flying[number] = NULL;
	fake->released++;
	ua_buf_free(&exchange->answer.body);
	free(exchange);
}

const ua_transport fake_transport_functions = {start, wait, finish, body_left, release};

static int64_t monotonic_ms(void *self)
{
	return ((fake_transport *) self)->monotonic;
}

static int64_t epoch_ms(void *self)
{
	return ((fake_transport *) self)->epoch;
}

static uint64_t random_bits(void *self)
{
	return ((fake_transport *) self)->random;
}

void fake_init(fake_transport *fake, ua_world *world)
{
	memset(fake, 0, sizeof(*fake));
	fake->monotonic = 5000;
	fake->epoch = FAKE_EPOCH_MS;
	*world = (ua_world) {monotonic_ms, epoch_ms, random_bits, fake};
}

void fake_answer_with(fake_transport *fake, fake_answer answer)
{
	if (CHECK(fake->scripted < FAKE_MAX)) {
		fake->script[fake->scripted++] = answer;
	}
}

void fake_answer_all(fake_transport *fake, const fake_answer *answers, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		fake_answer_with(fake, answers[i]);
	}
}

void fake_check_over(const fake_transport *fake)
{
	CHECK_INT((int64_t) fake->started, (int64_t) fake->scripted);
	CHECK_INT((int64_t) fake->released, (int64_t) fake->started);
}
