/* SPDX-License-Identifier: MIT */
/* Any answer to any endpoint gives data or an error, never both; nothing unsigned passes where a signature is demanded.
 * The first byte chooses the endpoint, the second how the client signs, whether the rest is the answer or is what a correct
 * token in it says, and the HTTP status. */
#include "endpoint.h"
#include "envelope.h"
#include "fuzz.h"
#include "../unit/hmac.h"

enum { SIGNS = 1, DEMANDS = 2, WRAPPED = 4 };

static void wrap(ua_buf *body, const char *claims, size_t size)
{
	ua_buf_append_str(body, "{\"status\":1,\"data\":{\"token\":\"");
	ua_token_sign(body, claims, size, FUZZ_KEY, strlen(FUZZ_KEY), unit_hmac_sha256);
	ua_buf_append_str(body, "\"}}");
	HOLDS(!body->failed);
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
		.key = flags & SIGNS ? FUZZ_KEY : NULL,
		.key_len = flags & SIGNS ? strlen(FUZZ_KEY) : 0,
		.mac = unit_hmac_sha256,
		.require_signed = flags & DEMANDS,
	};
	ua_answer answer;
	ua_error error = {.kind = UA_ERROR_NONE};
	ua_buf wrapped;

	ua_buf_init(&wrapped, UA_BUF_UNLIMITED);
	if (flags & WRAPPED && len) {
		wrap(&wrapped, text, len);
		text = wrapped.data;
		len = wrapped.len;
	}
	ua_envelope_read(&answer, &error, endpoint, http_status, text, len, &signing);

	if (answer.ok) {
		HOLDS(error.kind == UA_ERROR_NONE && !error.api);
		HOLDS(http_status >= 200 && http_status <= 299);
		HOLDS(!answer.data || ua_json_typeof(answer.data) == UA_JSON_OBJECT);
		if (signing.key && signing.require_signed && !(flags & WRAPPED)) {
			/* Not made by wrap(), so signed in the text itself or empty. */
			HOLDS(memmem(text, len, "token", 5) || memmem(text, len, "\\u", 2) || endpoint->answer_empty);
		}
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
	HOLDS(ua_cause_name(error.cause));

	ua_answer_free(&answer);
	ua_error_clear(&error);
	ua_buf_free(&wrapped);
	return 0;
}
