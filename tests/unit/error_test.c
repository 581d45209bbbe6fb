/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/error.h"

#include <string.h>

static ua_json *parse(const char *text)
{
	ua_json_fault fault;

	return ua_json_parse(text, strlen(text), &fault);
}

static void set_formats_the_message(void)
{
	ua_error error = {0};

	ua_error_set(&error, UA_ERROR_TRANSPORT, UA_CAUSE_DNS, "%s has no address (%d)", "host", 7);
	CHECK_INT(error.kind, UA_ERROR_TRANSPORT);
	CHECK_INT(error.cause, UA_CAUSE_DNS);
	CHECK_STR(error.message, "host has no address (7)");
	ua_error_clear(&error);
}

static void set_cuts_a_long_message(void)
{
	char text[2000];
	ua_error error = {0};

	memset(text, 'a', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	ua_error_set(&error, UA_ERROR_TRANSPORT, UA_CAUSE_HTTP, "%s", text);
	CHECK_INT((int64_t) strlen(error.message), sizeof(error.message) - 1);
	ua_error_clear(&error);
}

static void set_and_clear_forget_what_was_before(void)
{
	ua_error error = {.kind = UA_ERROR_API, .in_session = true, .outcome_unknown = true, .http_status = 400, .attempts = 3,
		.retry_reason = "because"};

	error.api = error.answer = parse("{\"code\":\"X\"}");
	ua_error_set(&error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "new");
	CHECK(error.api == NULL && error.answer == NULL);
	CHECK(!error.in_session);
	CHECK(!error.outcome_unknown);
	CHECK_INT(error.http_status, 0);
	CHECK_INT(error.attempts, 0);
	CHECK_STR(error.retry_reason, NULL);

	error.api = error.answer = parse("{}");
	ua_error_clear(&error);
	CHECK_INT(error.kind, UA_ERROR_NONE);
	CHECK_STR(error.message, "");
	CHECK(error.api == NULL && error.answer == NULL);
	ua_error_clear(&error);
}

static void the_code_is_a_string_or_none(void)
{
	static const struct {
		const char *text, *code;
	} cases[] = {
		{"{\"code\":\"FORMAT_ERROR\"}", "FORMAT_ERROR"}, {"{\"code\":\"\"}", ""}, {"{\"code\":1}", NULL},
		{"{\"code\":null}", NULL}, {"{\"code\":{\"code\":\"X\"}}", NULL}, {"{\"Code\":\"X\"}", NULL}, {"{}", NULL},
		{"[\"code\"]", NULL}, {"\"code\"", NULL},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		ua_json *api = parse(cases[i].text);
		unit_case(cases[i].text);
		CHECK_STR(ua_api_code(api), cases[i].code);
		ua_json_free(api);
	}
	unit_case(NULL);
	CHECK_STR(ua_api_code(NULL), NULL);
}

static void each_cause_has_a_name_of_its_own(void)
{
	for (int i = UA_CAUSE_NONE; i <= UA_CAUSE_MEMORY; i++) {
		CHECK(ua_cause_name((ua_cause) i) != NULL);
		for (int j = UA_CAUSE_NONE; j < i; j++) {
			CHECK(strcmp(ua_cause_name((ua_cause) i), ua_cause_name((ua_cause) j)) != 0);
		}
	}
	CHECK_STR(ua_cause_name(UA_CAUSE_DNS), "dns");
	CHECK_STR(ua_cause_name(UA_CAUSE_RESET), "reset");
	CHECK_STR(ua_cause_name(UA_CAUSE_TOO_LARGE), "too_large");
	CHECK_STR(ua_cause_name(UA_CAUSE_MEMORY), "memory");
}

UNIT_MAIN(
	TEST(set_formats_the_message),
	TEST(set_cuts_a_long_message),
	TEST(set_and_clear_forget_what_was_before),
	TEST(the_code_is_a_string_or_none),
	TEST(each_cause_has_a_name_of_its_own),
)
