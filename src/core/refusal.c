/* SPDX-License-Identifier: MIT */
#include "refusal.h"

#include <string.h>

#define CODE_MAX 128 /* a longer code is read up to here */

/* Looked for in a code whose words stand between underscores, in capitals. */
static const char *const trouble[] = {
	/* trouble inside UAPAY, where nobody knows how far the request got */
	"INTERNAL", "SYSTEM", "SERVER", "SERVICE", "GATEWAY", "BACKEND", "UPSTREAM", "DATABASE", "_DB_", "_SQL", "TIMEOUT", "TIMED_OUT", "TIMEDOUT",
	"UNAVAILABLE", "NOT_AVAILABLE", "UNEXPECTED", "UNHANDLED", "EXCEPTION", "_FATAL_", "_CRASH", "OVERLOAD", "MAINTENANCE",
	"TEMPORAR", "TRY_AGAIN", "TRYAGAIN", "_RETRY_", "_LATER_", "_CONNECTION_", "_NETWORK_",
	/* work under way */
	"PROCESSING", "PROGRESS", "PENDING", "_BUSY_", "_LOCK_", "_LOCKED_", "_WAIT_", "_WAITING_", "CONCURREN", "_QUEUED_", "_ACCEPTED_", "_STARTED_",
	"_RUNNING_", "_EXECUTING_", "SESSIONBUSY", "SESSIONLOCKED",
};

/* "UNKNOWN" is trouble too, but not where it is the session that is. */
static const char *const unknown_session[] = {"UNKNOWN_SESSION", "UNKNOWNSESSION", "SESSION_UNKNOWN", "SESSIONUNKNOWN", "SESSION_ID_UNKNOWN"};

/* What else may have a session, or be done in one: a code that names it is about that. */
static const char *const other_things[] = {"PAYMENT", "INVOICE", "ORDER", "CARD", "3DS", "ALREADY", "CHECKOUT", "BANK"};

/* Codes that say nothing at all. */
static const char *const empty[] = {"_", "_ERROR_", "_FAIL_", "_FAILED_", "_FAILURE_", "_OTHER_", "_OTHER_ERROR_", "_GENERAL_ERROR_", "_GENERIC_ERROR_",
	"_COMMON_ERROR_", "_UNDEFINED_", "_NULL_", "_NONE_"};

typedef struct {
	char text[2 * CODE_MAX + 3];
} words;

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_joint(char c)
{
	return !is_upper(c) && !is_lower(c) && !(c >= '0' && c <= '9') && (unsigned char) c < 0x80;
}

/* Between "timeout" and "Error", and between "HTTP" and "Error". */
static bool word_begins(const char *code, size_t i)
{
	return i > 0 && is_upper(code[i]) && (is_lower(code[i - 1]) || (is_upper(code[i - 1]) && is_lower(code[i + 1])));
}

static void read_words(words *out, const char *code)
{
	char *to = out->text;

	*to++ = '_';
	for (size_t i = 0; code[i] && i < CODE_MAX; i++) {
		if ((is_joint(code[i]) || word_begins(code, i)) && to[-1] != '_') {
			*to++ = '_';
		}
		if (!is_joint(code[i])) {
			*to++ = is_lower(code[i]) ? (char) (code[i] - 'a' + 'A') : code[i];
		}
	}
	if (to[-1] != '_') {
		*to++ = '_';
	}
	*to = '\0';
}

static bool has_any(const words *code, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strstr(code->text, list[i])) {
			return true;
		}
	}
	return false;
}

#define HAS_ANY(code, list) has_any(code, list, sizeof(list) / sizeof(list[0]))

static bool is_trouble(const words *code)
{
	for (size_t i = 0; i < sizeof(empty) / sizeof(empty[0]); i++) {
		if (strcmp(code->text, empty[i]) == 0) {
			return true;
		}
	}
	return HAS_ANY(code, trouble) || (strstr(code->text, "UNKNOWN") && !HAS_ANY(code, unknown_session));
}

/* What a member of the error says, when it is text. */
static bool says_trouble(const ua_json *text)
{
	words said;

	if (!text || ua_json_typeof(text) != UA_JSON_STRING) {
		return false;
	}
	read_words(&said, ua_json_string(text));
	return is_trouble(&said);
}

/* Documented codes, with what they are about. */
static bool is_about_request(const ua_json *api, const char *code)
{
	const ua_json *fields = ua_json_member(api, "fields");

	return (strcmp(code, "WRONG_ID") == 0 && ua_json_member(ua_json_member(api, "details"), "id"))
		|| (strcmp(code, "FORMAT_ERROR") == 0 && fields && ua_json_typeof(fields) >= UA_JSON_ARRAY && ua_json_first(fields));
}

ua_refusal ua_refusal_judge(const ua_error *error)
{
	const char *code = error->kind == UA_ERROR_API ? ua_api_code(error->api) : NULL;
	const ua_json *session = ua_json_member(ua_json_member(ua_json_member(error->api, "fields"), "params"), "sessionId");
	words said;

	if (!code || error->http_status >= 500 || error->http_status == 408) {
		return UA_REFUSAL_NONE;
	}
	read_words(&said, code);
	/* First of all: a session that is busy is not dead. */
	if (is_trouble(&said) || says_trouble(session)) {
		return UA_REFUSAL_NONE;
	}
	if (strcmp(code, "TIMELIMIT_ERROR") == 0) {
		return UA_REFUSAL_CLOCK;
	}
	if (session || (strstr(said.text, "SESSION") && !HAS_ANY(&said, other_things))) {
		return UA_REFUSAL_SESSION;
	}
	return is_about_request(error->api, code) ? UA_REFUSAL_REQUEST : UA_REFUSAL_OTHER;
}
