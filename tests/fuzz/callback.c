/* SPDX-License-Identifier: MIT */
/* Any body of a callback is refused with a reason, or its claims are an object. The first byte says whether the rest is the
 * body or what a correct token in it says. */
#include "envelope.h"
#include "fuzz.h"
#include "../unit/hmac.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const ua_signing keys[] = {
		{.key = NULL},
		{.key = "another-key", .key_len = 11, .mac = unit_hmac_sha256},
		{.key = FUZZ_KEY, .key_len = sizeof(FUZZ_KEY) - 1, .mac = unit_hmac_sha256},
	};

	if (size < 1) {
		return 0;
	}
	const char *text = (const char *) bytes + 1;
	size_t len = size - 1;
	ua_error error = {.kind = UA_ERROR_NONE};
	ua_buf wrapped;

	ua_buf_init(&wrapped, UA_BUF_UNLIMITED);
	if (bytes[0] & 1 && len) {
		ua_buf_append_str(&wrapped, "{\"token\":\"");
		ua_token_sign(&wrapped, text, len, FUZZ_KEY, strlen(FUZZ_KEY), unit_hmac_sha256);
		ua_buf_append_str(&wrapped, "\"}");
		HOLDS(!wrapped.failed);
		text = wrapped.data;
		len = wrapped.len;
	}

	for (size_t count = 0; count <= sizeof(keys) / sizeof(*keys); count++) {
		ua_json *claims = ua_envelope_read_callback(&error, text, len, keys, count);
		if (claims) {
			HOLDS(count == 3 && error.kind == UA_ERROR_NONE);
			HOLDS(ua_json_typeof(claims) == UA_JSON_OBJECT);
		} else {
			HOLDS(error.kind != UA_ERROR_NONE && error.message[0]);
			HOLDS(memchr(error.message, '\0', sizeof(error.message)));
		}
		ua_json_free(claims);
		ua_error_clear(&error);
	}
	ua_buf_free(&wrapped);
	return 0;
}
