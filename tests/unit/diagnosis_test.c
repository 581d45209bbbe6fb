/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/diagnosis.h"

#include <string.h>

typedef struct {
	const char *api; /* UAPAY's error object */
	ua_fault fault;
} reading;

static ua_fault diagnose(const char *api, long http_status)
{
	ua_json_fault unreadable;
	ua_error error = {.kind = UA_ERROR_API, .http_status = http_status, .answer = api ? ua_json_parse(api, strlen(api), &unreadable) : NULL};

	error.api = error.answer;
	ua_fault fault = ua_diagnose(&error);

	CHECK(!api || error.api);
	ua_error_clear(&error);
	return fault;
}

static void each_cause_has_a_fault(void)
{
	static const ua_fault faults[] = {
		[UA_CAUSE_NONE] = UA_FAULT_UNKNOWN,
		[UA_CAUSE_DNS] = UA_FAULT_DNS,
		[UA_CAUSE_CONNECT] = UA_FAULT_CONNECT,
		[UA_CAUSE_TLS] = UA_FAULT_TLS,
		[UA_CAUSE_PROXY] = UA_FAULT_PROXY_UNREACHABLE,
		[UA_CAUSE_SEND] = UA_FAULT_RESET,
		[UA_CAUSE_TIMEOUT] = UA_FAULT_TIMEOUT,
		[UA_CAUSE_RESET] = UA_FAULT_RESET,
		[UA_CAUSE_HTTP] = UA_FAULT_NOT_UAPAY,
		[UA_CAUSE_TOO_LARGE] = UA_FAULT_NOT_UAPAY,
		[UA_CAUSE_TRANSPORT] = UA_FAULT_UNKNOWN,
		[UA_CAUSE_TRANSPORT_FAULT] = UA_FAULT_UNKNOWN,
		[UA_CAUSE_INTERRUPTED] = UA_FAULT_UNKNOWN,
		[UA_CAUSE_MEMORY] = UA_FAULT_UNKNOWN,
	};

	for (size_t i = 0; i < COUNT(faults); i++) {
		unit_case(ua_cause_name((ua_cause) i));
		CHECK_INT(ua_diagnose(&(ua_error) {.kind = UA_ERROR_TRANSPORT, .cause = (ua_cause) i}), faults[i]);
	}
}

static void what_was_noted_counts_before_all_else(void)
{
	CHECK_INT(ua_diagnose(&(ua_error) {.kind = UA_ERROR_TRANSPORT, .cause = UA_CAUSE_TLS, .fault = UA_FAULT_NO_TLS}), UA_FAULT_NO_TLS);
	CHECK_INT(ua_diagnose(&(ua_error) {.kind = UA_ERROR_SIGNATURE, .http_status = 500, .fault = UA_FAULT_UNSIGNED}), UA_FAULT_UNSIGNED);
}

static void a_status_tells_of_an_answer_that_says_nothing(void)
{
	static const struct {
		long status;
		ua_fault fault;
	} answers[] = {
		{200, UA_FAULT_NOT_UAPAY},
		{302, UA_FAULT_NOT_UAPAY},
		{404, UA_FAULT_NOT_UAPAY},
		{408, UA_FAULT_UNAVAILABLE},
		{429, UA_FAULT_TOO_MANY_REQUESTS},
		{499, UA_FAULT_NOT_UAPAY},
		{500, UA_FAULT_UNAVAILABLE},
		{504, UA_FAULT_UNAVAILABLE},
	};

	for (size_t i = 0; i < COUNT(answers); i++) {
		CHECK_INT(ua_diagnose(&(ua_error) {.kind = UA_ERROR_PROTOCOL, .http_status = answers[i].status}), answers[i].fault);
	}
	CHECK_INT(diagnose("{\"code\":\"WRONG_ID\"}", 503), UA_FAULT_UNAVAILABLE);
	CHECK_INT(diagnose("{\"code\":\"INTERNAL_ERROR\"}", 429), UA_FAULT_TOO_MANY_REQUESTS);
}

static void a_refusal_is_about_the_key_the_client_or_something_else(void)
{
	static const reading readings[] = {
		{NULL, UA_FAULT_UNAVAILABLE},
		{"{}", UA_FAULT_UNAVAILABLE},
		{"{\"code\":\"INTERNAL_ERROR\"}", UA_FAULT_UNAVAILABLE},
		{"{\"code\":\"UNKNOWN_ERROR\"}", UA_FAULT_UNAVAILABLE},
		{"{\"code\":\"TIMELIMIT_ERROR\"}", UA_FAULT_CLOCK},
		{"{\"code\":\"WRONG_ID\"}", UA_FAULT_UNKNOWN_CLIENT},
		{"{\"code\":\"WRONG_ID\",\"details\":{\"id\":\"6412\"}}", UA_FAULT_UNKNOWN_CLIENT},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"clientId\":\"REQUIRED\"}}}", UA_FAULT_UNKNOWN_CLIENT},
		{"{\"code\":\"clientNotFound\"}", UA_FAULT_UNKNOWN_CLIENT},
		{"{\"code\":\"NO_SUCH_MERCHANT\"}", UA_FAULT_UNKNOWN_CLIENT},
		{"{\"code\":\"WRONG_TOKEN\"}", UA_FAULT_WRONG_KEY},
		{"{\"code\":\"BadSignature\"}", UA_FAULT_WRONG_KEY},
		{"{\"code\":\"sign-error\"}", UA_FAULT_WRONG_KEY},
		{"{\"code\":\"JWT_INVALID\"}", UA_FAULT_WRONG_KEY},
		{"{\"code\":\"CLIENT_KEY_NOT_FOUND\"}", UA_FAULT_WRONG_KEY},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"token\":\"REQUIRED\"}}", UA_FAULT_WRONG_KEY},
		{"{\"code\":\"NOT_ALLOWED\"}", UA_FAULT_REFUSED},
		{"{\"code\":\"FORMAT_ERROR\"}", UA_FAULT_REFUSED},
		{"{\"code\":\"DESIGNATION\"}", UA_FAULT_REFUSED},
		{"{\"code\":\"MONKEY\"}", UA_FAULT_REFUSED},
		{"{\"code\":\"SESSION_LIMIT\"}", UA_FAULT_REFUSED},
	};

	for (size_t i = 0; i < COUNT(readings); i++) {
		unit_case(readings[i].api ? readings[i].api : "no error object");
		CHECK_INT(diagnose(readings[i].api, 200), readings[i].fault);
	}
}

UNIT_MAIN(
	TEST(each_cause_has_a_fault),
	TEST(what_was_noted_counts_before_all_else),
	TEST(a_status_tells_of_an_answer_that_says_nothing),
	TEST(a_refusal_is_about_the_key_the_client_or_something_else),
)
