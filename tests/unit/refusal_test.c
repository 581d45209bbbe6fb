/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/refusal.h"

#include <stdio.h>
#include <string.h>

typedef struct {
	const char *api; /* UAPAY's error object */
	ua_refusal refusal;
} reading;

static ua_refusal judge(const char *api, long http_status)
{
	ua_json_fault fault;
	ua_error error = {.kind = UA_ERROR_API, .http_status = http_status, .answer = api ? ua_json_parse(api, strlen(api), &fault) : NULL};

	error.api = error.answer;
	ua_refusal refusal = ua_refusal_judge(&error);

	CHECK(!api || error.api);
	ua_error_clear(&error);
	return refusal;
}

static void check_all(const reading *readings, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		unit_case(readings[i].api ? readings[i].api : "no error object");
		CHECK_INT(judge(readings[i].api, 200), readings[i].refusal);
	}
}

static void check_codes(const char *const codes[], size_t count, ua_refusal refusal)
{
	char api[128];

	for (size_t i = 0; i < count; i++) {
		snprintf(api, sizeof(api), "{\"code\":\"%s\"}", codes[i]);
		unit_case(codes[i]);
		CHECK_INT(judge(api, 200), refusal);
	}
}

static void documented_codes_are_about_the_request(void)
{
	static const reading readings[] = {
		{"{\"code\":\"WRONG_ID\",\"details\":{\"id\":\"other\"}}", UA_REFUSAL_REQUEST},
		{"{\"code\":\"WRONG_ID\",\"details\":{\"id\":1}}", UA_REFUSAL_REQUEST},
		{"{\"code\":\"WRONG_ID\"}", UA_REFUSAL_OTHER},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"id\":\"REQUIRED\"}}}", UA_REFUSAL_REQUEST},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"data\":{\"sessionId\":\"X\"}}}", UA_REFUSAL_REQUEST},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":[]}", UA_REFUSAL_OTHER},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":null,\"details\":null}", UA_REFUSAL_OTHER},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":\"X\"}", UA_REFUSAL_OTHER},
		{"{\"code\":\"FORMAT_ERROR\"}", UA_REFUSAL_OTHER},
		{"{\"code\":\"TIMELIMIT_ERROR\"}", UA_REFUSAL_CLOCK},
	};

	check_all(readings, COUNT(readings));
}

static void other_codes_are_refusals_that_may_be_about_the_session(void)
{
	static const char *const codes[] = {"ACCESS_DENIED", "E1042", "LIMIT_EXCEEDED", "TOO_MANY_REQUESTS", "CARD_BLOCKED", "ALREADY_REVERSED", "DEFAULT_CARD_MISSING", "E500", "1500", "ACS_SESSION_EXPIRED", "LOOKUP_SESSION_EXPIRED",
		"CONFIRMATION_SESSION_CLOSED", "TRANSACTION_SESSION_FINISHED", "SESSION_DONE",
		"WrongState", "1", "AMOUNT_TOO_LARGE", "ERROR_17", "PAYMENT_SESSION_ALREADY_PAID", "3DS_SESSION_EXPIRED", "SESSION_ALREADY_OPEN", "\\u0434\\u0456\\u044f"};

	check_codes(codes, COUNT(codes), UA_REFUSAL_OTHER);
}

static void a_code_or_a_field_names_the_session(void)
{
	static const char *const codes[] = {"SESSION_EXPIRED", "SESSION_NOT_FOUND", "WRONG_SESSION", "sessionExpired", "InvalidSessionId",
		"session-expired", "NOSESSION", "session.dead", "UNKNOWN_SESSION", "sessionUnknown", "SESSION_ID_UNKNOWN"};
	static const reading readings[] = {
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"sessionId\":\"WRONG\"}}}", UA_REFUSAL_SESSION},
		{"{\"code\":\"E1\",\"fields\":{\"params\":{\"sessionId\":\"REQUIRED\"}}}", UA_REFUSAL_SESSION},
		{"{\"code\":\"E1\",\"fields\":{\"params\":{\"sessionId\":7}}}", UA_REFUSAL_OTHER},
		{"{\"code\":\"PAYMENT_ALREADY_MADE\",\"fields\":{\"params\":{\"sessionId\":null}}}", UA_REFUSAL_OTHER},
		/* an id that happens to be the session's does not */
		{"{\"code\":\"WRONG_ID\",\"details\":{\"sessionId\":\"s1\"}}", UA_REFUSAL_OTHER},
	};

	check_codes(codes, COUNT(codes), UA_REFUSAL_SESSION);
	check_all(readings, COUNT(readings));
}

static void trouble_is_heard_in_any_case_and_joint(void)
{
	static const char *const codes[] = {"INTERNAL_ERROR", "internal_error", "InternalServerError", "INTERNAL-ERROR", "internal error",
		"internalerror", "SERVICE_UNAVAILABLE", "BANK_TIMEOUT", "RequestTimedOut", "GATEWAY_ERROR", "GATEWAY-TIMEOUT", "UNKNOWN_ERROR", "UNKNOWN", "STATUS_UNKNOWN", "UNKNOWN_SESSION_TIMEOUT",
		"SystemFailure", "DB_ERROR", "SQLSTATE", "TRY_AGAIN_LATER", "TemporaryFailure", "NullPointerException", "HTTPTimeout", "networkError",
		"TIME_OUT", "requestTimeOut", "REQUEST TIME-OUT", "DEADLINE_EXCEEDED", "DEADLOCK", "MYSQL_ERROR", "DBERROR", "DataBaseError",
		"IO_ERROR", "SOCKET_HANG_UP", "ECONNRESET", "BROKEN_PIPE", "NO_RESPONSE", "BANK_NO_ANSWER", "TECHNICAL_ERROR", "RUNTIME_ERROR", "TypeError",
		"HOST_ERROR", "ACQUIRER_ERROR", "500", "HTTP_502", "ABORTED", "INTERRUPTED", "PANIC", "CRITICAL_ERROR", "UNDEFINED_ERROR", "ERR", "NOT_READY",
		"ERROR", "error", "Error", "FAILED", "failure", "", "_", "-", "GENERAL_ERROR"};

	check_codes(codes, COUNT(codes), UA_REFUSAL_NONE);
}

static void work_under_way_is_not_a_refusal_nor_a_dead_session(void)
{
	static const char *const codes[] = {"PROCESSING", "OPERATION_IN_PROGRESS", "operationInProgress", "PENDING", "SESSION_BUSY", "SESSION_LOCKED",
		"sessionLocked", "SESSIONBUSY", "LOCKED", "SESSION_IN_PROGRESS", "CONCURRENT_REQUEST", "PAYMENT_ACCEPTED", "session-wait", "SESSION_IN_USE", "SESSION_IN_PROCESS", "SESSION_OCCUPIED",
		"SESSION_CONFLICT", "SESSION_PARALLEL_REQUEST", "SESSION_COMPLETED", "SESSION_TIME_OUT", "PAYMENT_IN_PROCESS", "PROCESS_ERROR"};
	static const reading readings[] = {
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"sessionId\":\"BUSY\"}}}", UA_REFUSAL_NONE},
		{"{\"code\":\"WRONG_ID\",\"fields\":{\"params\":{\"sessionId\":\"inProgress\"}}}", UA_REFUSAL_NONE},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"sessionId\":\"IN_USE\"}}}", UA_REFUSAL_NONE},
		{"{\"code\":\"FORMAT_ERROR\",\"fields\":{\"params\":{\"sessionId\":\"\"}}}", UA_REFUSAL_NONE},
	};

	check_codes(codes, COUNT(codes), UA_REFUSAL_NONE);
	check_all(readings, COUNT(readings));
}

static void without_a_code_nothing_is_said(void)
{
	static const reading readings[] = {
		{"{\"message\":\"session\"}", UA_REFUSAL_NONE},
		{"{\"code\":7}", UA_REFUSAL_NONE},
		{"{\"code\":null,\"fields\":{\"params\":{\"sessionId\":\"WRONG\"}}}", UA_REFUSAL_NONE},
		{"{}", UA_REFUSAL_NONE},
		{NULL, UA_REFUSAL_NONE},
	};

	check_all(readings, COUNT(readings));
}

static void some_http_statuses_speak_against_a_refusal(void)
{
	static const struct {
		long http_status;
		bool refused;
	} cases[] = {{200, true}, {400, true}, {401, true}, {404, true}, {408, false}, {409, true}, {429, true}, {499, true}, {500, false}, {502, false},
		{503, false}, {599, false}};

	for (size_t i = 0; i < COUNT(cases); i++) {
		CHECK((judge("{\"code\":\"E1042\"}", cases[i].http_status) != UA_REFUSAL_NONE) == cases[i].refused);
		CHECK((judge("{\"code\":\"SESSION_EXPIRED\"}", cases[i].http_status) != UA_REFUSAL_NONE) == cases[i].refused);
		CHECK((judge("{\"code\":\"TIMELIMIT_ERROR\"}", cases[i].http_status) != UA_REFUSAL_NONE) == cases[i].refused);
	}
}

static void a_code_of_any_length_is_read(void)
{
	char api[4096] = "{\"code\":\"";
	size_t len = strlen(api);

	memset(api + len, 'A', 2000);
	snprintf(api + len + 2000, sizeof(api) - len - 2000, "INTERNAL\"}");
	CHECK_INT(judge(api, 200), UA_REFUSAL_OTHER);
	for (size_t i = 0; i < 2000; i += 2) {
		api[len + i] = 'a';
	}
	CHECK_INT(judge(api, 200), UA_REFUSAL_OTHER);
}

static void only_an_error_of_uapay_says_anything(void)
{
	static const ua_error_kind kinds[] = {UA_ERROR_NONE, UA_ERROR_TRANSPORT, UA_ERROR_PROTOCOL, UA_ERROR_SIGNATURE};

	for (size_t i = 0; i < COUNT(kinds); i++) {
		const ua_error error = {.kind = kinds[i], .http_status = 401, .message = "SESSION"};
		CHECK_INT(ua_refusal_judge(&error), UA_REFUSAL_NONE);
	}
}

UNIT_MAIN(
	TEST(documented_codes_are_about_the_request),
	TEST(other_codes_are_refusals_that_may_be_about_the_session),
	TEST(a_code_or_a_field_names_the_session),
	TEST(trouble_is_heard_in_any_case_and_joint),
	TEST(work_under_way_is_not_a_refusal_nor_a_dead_session),
	TEST(without_a_code_nothing_is_said),
	TEST(some_http_statuses_speak_against_a_refusal),
	TEST(a_code_of_any_length_is_read),
	TEST(only_an_error_of_uapay_says_anything),
)
