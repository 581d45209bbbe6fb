/* SPDX-License-Identifier: MIT */
/* Any answer to any endpoint gives data or an error, never both; what passes said that it went well, and was signed where
 * that is demanded; what a correct token says is the data. The first byte chooses the endpoint, the second how the client signs, whether the rest is the answer or is what a correct
 * token in it says, and the HTTP status. */
#include "endpoint.h"
#include "envelope.h"
#include "fuzz.h"

enum { SIGNS = 1, DEMANDS = 2, WRAPPED = 4 };

static void wrap(ua_buf *body, const char *claims, size_t size)
{
	ua_buf_append_str(body, "{\"status\":1,\"data\":{\"token\":\"");
	ua_token_sign(body, claims, size, UNIT_SIGNING(FUZZ_KEY));
	ua_buf_append_str(body, "\"}}");
	HOLDS(!body->failed);
}

/* Of an answer that passed, looked at by other means. */
static void check_ok(const ua_answer *answer, const ua_endpoint *endpoint, const char *text, size_t len, const ua_signing *signing,
	bool require_signed)
{
	ua_json *root = fuzz_read(text, len);
	const ua_json *status = ua_json_member(root, "status"), *error = ua_json_member(root, "error");
	const ua_json *data = ua_json_member(root, "data");
	const ua_json *token = ua_json_member(data, "token");

	HOLDS(status && (ua_json_typeof(status) == UA_JSON_INT ? ua_json_int(status) == 1 : strcmp(ua_json_string(status), "1") == 0));
	HOLDS(!error || ua_json_typeof(error) == UA_JSON_NULL);
	if (signing->key && require_signed) {
		HOLDS(endpoint->answer_empty ? !token || fuzz_signed(token) : fuzz_signed(token));
		HOLDS(fuzz_signed(token) || !answer->data || !ua_json_first(answer->data));
	}
	if (token && endpoint != &ua_endpoints[UA_OTHER]) {
		HOLDS(signing->key && fuzz_signed(token));
	} else if (data && ua_json_first(data) && !fuzz_signed(token)) {
		HOLDS(fuzz_same(answer->data, data));
	}
	ua_json_free(root);
}

static bool is_null(const ua_json *node)
{
	return !node || ua_json_typeof(node) == UA_JSON_NULL;
}

/* Whether there is an error in it: not null, false, "", [] or {}. */
static bool has_error(const ua_json *data)
{
	const ua_json *error = ua_json_member(data, "error");

	if (is_null(error) || ua_json_typeof(error) == UA_JSON_FALSE) {
		return false;
	}
	if (ua_json_typeof(error) == UA_JSON_ARRAY || ua_json_typeof(error) == UA_JSON_OBJECT) {
		return ua_json_first(error) != NULL;
	}
	return ua_json_typeof(error) != UA_JSON_STRING || *ua_json_string(error);
}

/* The answer to a correct token: what it says, less the time of signing, whenever that is an object, is no request, and, to
 * an effect, reports no error. */
static void check_wrapped(const ua_answer *answer, const ua_error *error, long http_status, const char *said, size_t len,
	const ua_question *question)
{
	const ua_signing *signing = question->signing;
	ua_json *expected = fuzz_read(said, len);
	bool object = expected && ua_json_typeof(expected) == UA_JSON_OBJECT;
	bool good = object && signing->key && http_status >= 200 && http_status <= 299 && is_null(ua_json_member(expected, "params"))
		&& !(question->endpoint->effect == UA_EFFECT && has_error(expected));
	bool timed = object && !(is_null(ua_json_member(expected, "exp")) && is_null(ua_json_member(expected, "nbf")));

	HOLDS(!answer->ok || good);
	HOLDS(answer->ok || !good || timed);
	if (answer->ok) {
		ua_json_remove(expected, "iat");
		ua_json_remove(expected, "exp");
		ua_json_remove(expected, "nbf");
		HOLDS(fuzz_same(answer->data, expected));
	} else if (!signing->key && http_status >= 200 && http_status <= 299) {
		HOLDS(error->kind == UA_ERROR_SIGNATURE);
	}
	ua_json_free(expected);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const long statuses[] = {200, 201, 0, 302, 400, 401, 500, 502};

	if (size < 2) {
		return 0;
	}
	const ua_endpoint *endpoint = &ua_endpoints[bytes[0] % UA_ENDPOINT_COUNT];
	unsigned flags = bytes[1];
	long http_status = statuses[flags >> 3 & 7];
	const char *text = (const char *) bytes + 2;
	size_t len = size - 2;
	const ua_signing signing = {
		.key = flags & SIGNS ? UNIT_KEY(FUZZ_KEY) : NULL,
		.mac = unit_hmac_sha256,
	};
	static const ua_ids none;
	const ua_question question = {.endpoint = endpoint, .ids = &none, .signing = &signing, .require_signed = flags & DEMANDS, .now = FUZZ_NOW};
	ua_answer answer;
	ua_error error = {.kind = UA_ERROR_NONE};
	ua_buf wrapped, body;

	ua_buf_init(&wrapped, UA_BUF_UNLIMITED);
	if (flags & WRAPPED && len) {
		wrap(&wrapped, text, len);
		text = wrapped.data;
		len = wrapped.len;
	}
	ua_buf_init(&body, UA_BUF_UNLIMITED);
	ua_buf_append(&body, text, len);
	ua_envelope_read(&answer, &error, &question, http_status, &body);
	ua_buf_free(&body);

	if (answer.ok) {
		HOLDS(error.kind == UA_ERROR_NONE && !error.api);
		HOLDS(http_status >= 200 && http_status <= 299);
		HOLDS(!answer.data || ua_json_typeof(answer.data) == UA_JSON_OBJECT);
		check_ok(&answer, endpoint, text, len, &signing, question.require_signed);
	} else {
		HOLDS(error.kind != UA_ERROR_NONE && !answer.data);
		HOLDS(!error.api || error.kind == UA_ERROR_API);
		HOLDS(memchr(error.message, '\0', sizeof(error.message)) && error.message[0]);
		HOLDS(error.http_status == http_status);
		if (error.api) {
			HOLDS(ua_json_typeof(error.api) == UA_JSON_OBJECT);
			ua_api_code(error.api);
		}
	}
	if (wrapped.len) {
		check_wrapped(&answer, &error, http_status, (const char *) bytes + 2, size - 2, &question);
	}
	HOLDS(ua_cause_name(error.cause));

	ua_answer_free(&answer);
	ua_error_clear(&error);
	ua_buf_free(&wrapped);
	return 0;
}
