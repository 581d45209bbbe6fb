/* SPDX-License-Identifier: MIT */
#include "envelope.h"

#include "members.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BODY_MAX ((size_t) 16 * 1024 * 1024)
#define BOTH_AT_ONCE "the answer reports a success and an error at once"
#define CLOCKS_DIFFER_S 60 /* by so much a token may be early or late */
#define CALLBACK_MAX ((size_t) 256 * 1024) /* anybody may send one: it must not cost much before it is verified */

void ua_content_init(ua_content *content)
{
	ua_buf_init(&content->params, BODY_MAX);
	ua_buf_init(&content->data, BODY_MAX);
}

void ua_content_free(ua_content *content)
{
	ua_buf_free(&content->params);
	ua_buf_free(&content->data);
}

void ua_answer_free(ua_answer *answer)
{
	ua_json_free(answer->root);
	memset(answer, 0, sizeof(*answer));
}

/* Everything up to "iat", without the closing brace. */
static void write_payload(ua_buf *out, const ua_content *content, const char *session_id)
{
	ua_buf_append_str(out, "{\"params\":{");
	if (session_id) {
		ua_buf_append_str(out, "\"sessionId\":");
		ua_json_write_string(out, session_id, strlen(session_id));
		if (content->params.len) {
			ua_buf_append_str(out, ",");
		}
	}
	ua_buf_append(out, content->params.data, content->params.len);
	ua_buf_append_str(out, "}");
	if (content->data.len) {
		ua_buf_append_str(out, ",\"data\":");
		ua_buf_append(out, content->data.data, content->data.len);
	}
}

bool ua_envelope_write(ua_buf *body, const ua_content *content, const char *session_id, int64_t iat,
	const ua_signing *signing)
{
	write_payload(body, content, session_id);
	if (!signing->key) {
		return ua_buf_append_str(body, "}") && !body->failed;
	}

	ua_buf_append_str(body, ",\"iat\":");
	ua_buf_append_int(body, iat);
	ua_buf_append_str(body, "}");
	if (body->failed) {
		return false;
	}

	ua_buf token;
	ua_buf_init(&token, UA_BUF_UNLIMITED);
	if (ua_token_sign(&token, body->data, body->len, signing)) {
		body->len--; /* the token joins the signed members, inside the brace */
		ua_buf_append_str(body, ",\"token\":\"");
		ua_buf_append(body, token.data, token.len);
		ua_buf_append_str(body, "\"}");
	} else {
		body->failed = true;
	}
	ua_buf_free(&token);
	return !body->failed;
}

static void protocol_error(ua_error *error, long http_status, const char *what)
{
	char where[32] = "";

	if (http_status) { /* a callback has none */
		snprintf(where, sizeof(where), " (HTTP %ld)", http_status);
	}
	ua_error_set(error, UA_ERROR_PROTOCOL, UA_CAUSE_NONE, "%s%s", what, where);
	error->http_status = http_status;
}

static void json_error(ua_error *error, long http_status, const char *what, const ua_json_fault *fault)
{
	if (fault->no_memory) {
		ua_error_set(error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory to read %s", what);
	} else {
		char text[160];
		snprintf(text, sizeof(text), "%s is not valid JSON: %s at byte %zu", what, fault->reason, fault->offset);
		protocol_error(error, http_status, text);
	}
	error->http_status = http_status;
}

/* 1 for success, 0 for failure, -1 when it is missing, -2 for anything else; UAPAY sends numbers and strings. */
static int read_status(const ua_json *root)
{
	const ua_json *status = ua_json_member(root, "status");

	if (!status) {
		return -1;
	}
	if (ua_json_typeof(status) == UA_JSON_INT && (ua_json_int(status) == 0 || ua_json_int(status) == 1)) {
		return (int) ua_json_int(status);
	}
	if (ua_json_typeof(status) == UA_JSON_STRING) {
		const char *text = ua_json_string(status);
		if (strcmp(text, "0") == 0 || strcmp(text, "1") == 0) {
			return text[0] - '0';
		}
	}
	return -2;
}

static bool is_type(const ua_json *node, ua_json_type type)
{
	return node && ua_json_typeof(node) == type;
}

static bool says_something(const ua_json *node)
{
	return !ua_json_is_empty(node) && !is_type(node, UA_JSON_FALSE) && !(is_type(node, UA_JSON_STRING) && !*ua_json_string(node));
}

/* True when the answer reports an error, which then takes it over. */
static bool read_error(ua_error *error, ua_answer *answer, int status, long http_status)
{
	const ua_json *api = ua_json_present(answer->root, "error");

	if (!api && status != 0) {
		return false;
	}
	if (api && ua_json_typeof(api) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the answer's \"error\" is not an object");
		return true;
	}
	if (api && (status == 1 || says_something(ua_json_member(answer->root, "data")))) {
		protocol_error(error, http_status, BOTH_AT_ONCE);
		return true;
	}
	ua_error_set(error, UA_ERROR_API, UA_CAUSE_NONE, "UAPAY refused the request");
	error->http_status = http_status;
	error->api = api;
	error->answer = answer->root;
	answer->root = NULL;
	return true;
}

/* A NumericDate, RFC 7519 section 2; also as text, and in milliseconds, as UAPAY writes times: so many seconds would be in the
 * year 5138. False when it is none. */
static bool read_numeric_date(const ua_json *claim, double *seconds)
{
	const char *rest = "";

	if (is_type(claim, UA_JSON_INT) || is_type(claim, UA_JSON_DOUBLE)) {
		*seconds = ua_json_double(claim);
	} else if (is_type(claim, UA_JSON_STRING) && strspn(ua_json_string(claim), "0123456789") > 0) {
		*seconds = (double) strtoll(ua_json_string(claim), (char **) &rest, 10);
	} else {
		return false;
	}
	if (*seconds > 1e11) {
		*seconds /= 1000;
	}
	return *rest == '\0';
}

/* What is wrong with a token's time, or NULL; RFC 7519 sections 4.1.4 and 4.1.5. "iat" is not judged: nothing says what UAPAY
 * means by it. */
static const char *wrong_time(const ua_json *claims, int64_t now)
{
	const ua_json *exp = ua_json_present(claims, "exp"), *nbf = ua_json_present(claims, "nbf");
	double seconds;

	if (exp && (!read_numeric_date(exp, &seconds) || seconds + CLOCKS_DIFFER_S <= (double) now)) {
		return "the token has expired";
	}
	if (nbf && (!read_numeric_date(nbf, &seconds) || seconds - CLOCKS_DIFFER_S > (double) now)) {
		return "the token is not valid yet";
	}
	return NULL;
}

/* What is wrong with verified claims, which are then in `error`. */
static bool check_claims(ua_error *error, long http_status, const ua_json *claims, int64_t now)
{
	const char *time = NULL;

	if (ua_json_typeof(claims) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the token's content is not an object");
	} else if (ua_json_present(claims, "params")) { /* the same key signs requests and answers */
		protocol_error(error, http_status, "the token is that of a request, sent back");
	} else if ((time = wrong_time(claims, now))) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "%s", time);
		error->fault = UA_FAULT_CLOCK;
	} else {
		return true;
	}
	return false;
}

/* An effect that reports an error in its data says two things as well. What a record that is read has under that name may be
 * the record's own. */
static bool contradicts_itself(const ua_answer *answer, const ua_question *question)
{
	return question->endpoint->effect == UA_EFFECT && says_something(ua_json_member(answer->data, "error"));
}

/* Verifies a token and parses its claims; NULL, with `error` set, when either fails. `verified` tells whether the signature
 * is good, whatever it signs. */
static ua_json *read_claims(ua_error *error, long http_status, const char *token, const ua_signing *signing, int64_t now,
	bool *verified)
{
	ua_json *claims = NULL;
	ua_json_fault fault;
	ua_buf text;

	ua_buf_init(&text, UA_BUF_UNLIMITED);
	ua_token_result result = ua_token_verify(&text, token, strlen(token), signing);
	*verified = result == UA_TOKEN_OK;
	if (result == UA_TOKEN_NO_MEMORY) {
		ua_error_set(error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory to verify the token");
	} else if (result != UA_TOKEN_OK) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "%s", ua_token_result_text(result));
		error->fault = result == UA_TOKEN_MAC ? UA_FAULT_WRONG_KEY : UA_FAULT_NOT_UAPAY;
	} else if (!(claims = ua_json_take_sparing(&text, ua_member_kind_of, &fault))) {
		json_error(error, http_status, "the token's content", &fault);
	} else if (!check_claims(error, http_status, claims, now)) {
		ua_json_free(claims);
		claims = NULL;
	}
	error->http_status = http_status;
	ua_buf_free(&text);
	return claims;
}

/* When it was signed, and until when that counts, says nothing of the record: it is no part of the data. */
static void take_claims(ua_answer *answer, ua_json *claims)
{
	static const char *const times[] = {"iat", "exp", "nbf"};

	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
		ua_json_remove(claims, times[i]);
	}
	ua_json_free(answer->root);
	answer->root = claims;
	answer->data = claims;
	answer->was_signed = true;
	answer->ok = true;
}

/* Finds the answer's data: claims of a token, the "data" object, or for sessions/create also the envelope itself. */
static void read_data(ua_answer *answer, ua_error *error, const ua_question *question, long http_status)
{
	const ua_endpoint *endpoint = question->endpoint;
	const ua_signing *signing = question->signing;
	const ua_json *data = ua_json_member(answer->root, "data");
	const ua_json *token = ua_json_member(data, "token");

	/* What an endpoint that is not known here calls a token may be something else: a signature stands alone. */
	if (token && endpoint == &ua_endpoints[UA_OTHER] && ua_json_size(data) > 1) {
		token = NULL;
	}
	if (token && ua_json_typeof(token) != UA_JSON_STRING) {
		protocol_error(error, http_status, "the answer's token is not a string");
		return;
	}
	if (token && !signing->key) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE,
			"the answer is signed and cannot be verified without a secretKey");
		error->fault = UA_FAULT_KEY_MISSING;
		error->http_status = http_status;
		return;
	}
	if (token) {
		bool verified;
		ua_json *claims = read_claims(error, http_status, ua_json_string(token), signing, question->now, &verified);
		if (claims) {
			take_claims(answer, claims);
		}
		return;
	}
	bool empty = ua_json_is_empty(data);
	if (!empty && ua_json_typeof(data) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the answer's \"data\" is not an object");
	} else if (signing->key && question->require_signed && !(empty && endpoint->answer_empty)) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "the answer is not signed, but must be");
		error->fault = UA_FAULT_UNSIGNED;
		error->http_status = http_status;
	} else if (!empty) {
		answer->data = data;
		answer->ok = true;
	} else if (endpoint == &ua_endpoints[UA_SESSIONS_CREATE]) {
		answer->data = answer->root;
		answer->ok = true;
	} else {
		answer->data = is_type(data, UA_JSON_OBJECT) ? data : NULL;
		answer->ok = true;
	}
}

/* An answer that names another record than the request did is another request's. */
static void check_data(ua_answer *answer, ua_error *error, const ua_question *question, long http_status)
{
	const char *name = answer->data ? ua_ids_conflict(question->ids, question->endpoint, answer->data) : NULL;
	char text[96];

	if (name) {
		snprintf(text, sizeof(text), "the answer is about something else: its \"%s\" is not the one asked for", name);
		protocol_error(error, http_status, text);
	} else if (contradicts_itself(answer, question)) {
		protocol_error(error, http_status, BOTH_AT_ONCE);
	} else {
		return;
	}
	answer->ok = false;
	answer->data = NULL;
}

static const char *no_answer_text(long http_status)
{
	return http_status == 200 ? "the answer is empty" : "the server answered without a body";
}

static bool is_markup(const ua_buf *body)
{
	return body->data[strspn(body->data, " \t\r\n")] == '<';
}

void ua_envelope_read(ua_answer *answer, ua_error *error, const ua_question *question, long http_status, ua_buf *body)
{
	ua_json_fault fault;

	memset(answer, 0, sizeof(*answer));
	ua_error_clear(error);
	if (http_status >= 300 && http_status < 400) {
		protocol_error(error, http_status, "the server answered with a redirect, which is not followed");
		return;
	}
	if (body->len == 0) {
		protocol_error(error, http_status, no_answer_text(http_status));
		return;
	}
	answer->root = ua_json_take_sparing(body, ua_member_kind_of, &fault);
	if (!answer->root && !fault.no_memory && is_markup(body)) {
		protocol_error(error, http_status, "the answer is HTML, probably from a gateway in front of UAPAY");
		return;
	}
	if (!answer->root) {
		json_error(error, http_status, "the answer", &fault);
		return;
	}
	if (ua_json_typeof(answer->root) != UA_JSON_OBJECT) {
		protocol_error(error, http_status, "the answer is not a JSON object");
		return;
	}

	int status = read_status(answer->root);
	if (read_error(error, answer, status, http_status)) {
		return;
	}
	if (status != 1) {
		protocol_error(error, http_status, status == -1 ? "the answer has no \"status\"" : "the answer's \"status\" is unknown");
	} else if (http_status < 200 || http_status > 299) {
		protocol_error(error, http_status, "the answer reports success, but its HTTP status does not");
	} else {
		read_data(answer, error, question, http_status);
	}
	if (answer->ok) {
		check_data(answer, error, question, http_status);
	}
}

ua_json *ua_envelope_read_callback(ua_error *error, const char *body, size_t len, const ua_signing *keys, size_t count,
	int64_t now)
{
	ua_json_fault fault;
	ua_json *claims = NULL;

	ua_error_clear(error);
	if (len > CALLBACK_MAX) {
		ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "the callback is larger than the %zu bytes allowed",
			CALLBACK_MAX);
		return NULL;
	}
	ua_json *root = ua_json_parse(body, len, &fault);
	if (!root) {
		if (fault.no_memory) {
			ua_error_set(error, UA_ERROR_TRANSPORT, UA_CAUSE_MEMORY, "there is no memory to read the callback");
		} else {
			ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE, "the callback is not signed: it is not valid JSON: %s at byte %zu",
				fault.reason, fault.offset);
		}
		return NULL;
	}

	const ua_json *token = ua_json_member(root, "token");
	ua_error_set(error, UA_ERROR_SIGNATURE, UA_CAUSE_NONE,
		is_type(token, UA_JSON_STRING)
			? "there is no key to verify the callback with"
			: "the callback is not signed: it has no token");
	for (size_t i = 0; i < count && is_type(token, UA_JSON_STRING) && !claims; i++) {
		if (!keys[i].key) {
			continue;
		}
		bool verified;
		claims = read_claims(error, 0, ua_json_string(token), &keys[i], now, &verified);
		if (!claims && (verified || error->kind != UA_ERROR_SIGNATURE)) {
			break; /* signed with this key, and still no callback: another key cannot help */
		}
	}
	if (claims) {
		ua_error_clear(error);
	}
	ua_json_free(root);
	return claims;
}
