/* SPDX-License-Identifier: MIT */
#include "refusal.h"

#include <string.h>

#define CODE_MAX 128 /* a longer code is read up to here */

/* Lists of words, read by their lines. */
/* clang-format off */

/* Looked for in a code: those with underscores among its words, which stand between underscores in capitals; the others in its
 * words without any joint. */
static const char *const trouble[] = {
	/* trouble inside UAPAY or behind it, where nobody knows how far the request got */
	"INTERNAL", "SYSTEM", "SERVER", "SERVICE", "GATEWAY", "BACKEND", "UPSTREAM", "DATABASE", "_DB_", "DBERROR", "SQL", "DEADLOCK", "_IO_", "IOERROR",
	"TIMEOUT", "TIMEDOUT", "DEADLINE", "UNAVAILABLE", "NOTAVAILABLE", "NOTREADY", "UNEXPECTED", "UNDEFINED", "UNHANDLED", "EXCEPTION", "RUNTIME",
	"TYPEERROR", "TECHNICAL", "CRITICAL", "FATAL", "PANIC", "CRASH", "_FAULT_", "ABORT", "INTERRUPT", "OVERLOAD", "MAINTENANCE", "TEMPORAR", "TRYAGAIN",
	"_RETRY_", "_LATER_", "CONNECTION", "NETWORK", "SOCKET", "ECONN", "PIPE", "NORESPONSE", "NOANSWER", "HOSTERROR", "ACQUIRER",
	/* work under way */
	"PROCESS", "PROGRESS", "PENDING", "BUSY", "_LOCK_", "_LOCKED_", "SESSIONLOCK", "INUSE", "OCCUPIED", "CONFLICT", "PARALLEL", "_WAIT_", "_WAITING_",
	"CONCURREN", "_QUEUED_", "_ACCEPTED_", "_STARTED_", "_RUNNING_", "_EXECUTING_", "_COMPLETED_",
};

/* "UNKNOWN" is trouble too, but not where it is the session that is. */
static const char *const unknown_session[] = {"UNKNOWNSESSION", "SESSIONUNKNOWN", "SESSIONIDUNKNOWN"};

/* Codes that say nothing at all. */
static const char *const empty[] = {"", "ERROR", "ERR", "FAIL", "FAILED", "FAILURE", "OTHER", "OTHERERROR", "GENERALERROR", "GENERICERROR",
	"COMMONERROR", "NULL", "NONE"};

/* A code names the session when it consists of these: with any other word it is about a payment's session, or tells what was
 * done in one. Longer ones first. */
static const char *const about_session[] = {"SESSIONS", "SESSION", "INCORRECT", "TERMINATED", "INACTIVE", "REQUIRED", "EXPIRED", "INVALID", "MISSING",
	"UNKNOWN", "CLOSED", "ABSENT", "EXISTS", "ACTIVE", "WRONG", "FOUND", "ENDED", "EXIST", "ERROR", "DEAD", "DOES", "LOST", "BAD", "NOT", "OLD", "ID",
	"IS", "NO"};

/* In what sessions/create is refused with: the key, or the client. */
static const char *const about_key[] = {"SIGNATURE", "_SIGN_", "_SIGNED_", "UNSIGNED", "_TOKEN_", "_JWT_", "_JWS_", "_MAC_", "_HMAC_", "_HASH_", "_KEY_",
	"SECRET"};
static const char *const about_client[] = {"CLIENT", "MERCHANT"};
/* clang-format on */

typedef struct {
	char text[2 * CODE_MAX + 3];
	char squeezed[CODE_MAX + 1]; /* without joints */
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
	static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	char *to = out->text, *squeezed = out->squeezed;

	*to++ = '_';
	for (size_t i = 0; i < CODE_MAX && code[i]; i++) {
		if ((is_joint(code[i]) || word_begins(code, i)) && to[-1] != '_') {
			*to++ = '_';
		}
		if (is_lower(code[i])) {
			*to++ = *squeezed++ = capitals[code[i] - 'a'];
		} else if (!is_joint(code[i])) {
			*to++ = *squeezed++ = code[i];
		}
	}
	if (to[-1] != '_') {
		*to++ = '_';
	}
	*to = '\0';
	*squeezed = '\0';
}

static bool has_any(const char *text, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strstr(text, list[i])) {
			return true;
		}
	}
	return false;
}

#define COUNT(list) (sizeof(list) / sizeof(list[0]))

/* Of a list whose words stand between underscores or in no joint. */
static bool has_any_word(const words *said, const char *const list[], size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strstr(strchr(list[i], '_') ? said->text : said->squeezed, list[i])) {
			return true;
		}
	}
	return false;
}

/* "500", "HTTP_502": what a gateway says. */
static bool has_server_status(const words *said)
{
	for (const char *word = strstr(said->text, "_5"); word; word = strstr(word + 1, "_5")) {
		if (strspn(word + 1, "0123456789") == 3 && word[4] == '_') {
			return true;
		}
	}
	return false;
}

static bool is_trouble(const words *said)
{
	const char *squeezed = said->squeezed;

	for (size_t i = 0; i < COUNT(empty); i++) {
		if (strcmp(squeezed, empty[i]) == 0) {
			return true;
		}
	}
	return has_any_word(said, trouble, COUNT(trouble)) || has_server_status(said)
		|| (strstr(squeezed, "UNKNOWN") && !has_any(squeezed, unknown_session, COUNT(unknown_session)));
}

static size_t length_of_word(const char *text)
{
	for (size_t i = 0; i < COUNT(about_session); i++) {
		size_t len = strlen(about_session[i]);
		if (strncmp(text, about_session[i], len) == 0) {
			return len;
		}
	}
	return 0;
}

static bool names_session(const words *said)
{
	const char *rest = said->squeezed;
	size_t len;

	while ((len = length_of_word(rest)) > 0) {
		rest += len;
	}
	return *rest == '\0' && strstr(said->squeezed, "SESSION");
}

/* Whether a field's code says something of it, and no trouble. */
static bool is_complaint(const ua_json *field)
{
	words said = {{0}, {0}};

	if (!field || ua_json_typeof(field) != UA_JSON_STRING) {
		return false;
	}
	read_words(&said, ua_json_string(field));
	return !is_trouble(&said);
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
	words said = {{0}, {0}};

	if (!code || error->http_status >= 500 || error->http_status == 408) {
		return UA_REFUSAL_NONE;
	}
	read_words(&said, code);
	/* First of all: a session that is busy is not dead. */
	if (is_trouble(&said) || (session && ua_json_typeof(session) == UA_JSON_STRING && !is_complaint(session))) {
		return UA_REFUSAL_NONE;
	}
	if (strcmp(code, "TIMELIMIT_ERROR") == 0) {
		return UA_REFUSAL_CLOCK;
	}
	if (is_complaint(session) || names_session(&said)) {
		return UA_REFUSAL_SESSION;
	}
	return is_about_request(error->api, code) ? UA_REFUSAL_REQUEST : UA_REFUSAL_OTHER;
}

ua_fault ua_refusal_of_access(const ua_error *error)
{
	const char *code = ua_api_code(error->api);
	const ua_json *fields = ua_json_member(error->api, "fields");
	words said;

	if (!code) {
		return UA_FAULT_REFUSED;
	}
	read_words(&said, code);
	if (ua_json_member(fields, "token") || has_any_word(&said, about_key, COUNT(about_key))) {
		return UA_FAULT_WRONG_KEY;
	}
	if (strcmp(code, "WRONG_ID") == 0 || ua_json_member(ua_json_member(fields, "params"), "clientId")
		|| has_any_word(&said, about_client, COUNT(about_client))) {
		return UA_FAULT_UNKNOWN_CLIENT;
	}
	return UA_FAULT_REFUSED;
}
