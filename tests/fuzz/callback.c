/* SPDX-License-Identifier: MIT */
/* Any body of a callback is refused with a reason, or its claims are what a token signed with the key says. The first byte
 * says whether the rest is the body or what a correct token in it says. */
#include "envelope.h"
#include "fuzz.h"

/* What a correct token says is taken as it is, whenever it is an object. */
static void check_claims(const ua_json *claims, const char *said, size_t len)
{
	ua_json *expected = fuzz_read(said, len);

	bool object = expected && ua_json_typeof(expected) == UA_JSON_OBJECT;
	/* A request that is sent back, or not of this time: not taken, perhaps. */
	bool doubtful = object && (ua_json_member(expected, "params") || ua_json_member(expected, "exp") || ua_json_member(expected, "nbf"));

	HOLDS(!claims || object);
	HOLDS(claims || !object || doubtful);
	HOLDS(!claims || fuzz_same(claims, expected));
	ua_json_free(expected);
}

/* Of any other body that is taken: its token is good. */
static void check_token(const char *body, size_t len)
{
	ua_json_fault fault;
	ua_json *root = ua_json_parse(body, len, &fault);

	HOLDS(fuzz_signed(ua_json_member(root, "token")));
	ua_json_free(root);
}

/* Without its last character no token is good. */
static void check_cut(const ua_buf *wrapped, const ua_signing *keys, size_t count)
{
	ua_error error = {.kind = UA_ERROR_NONE};
	ua_buf cut;

	ua_buf_init(&cut, UA_BUF_UNLIMITED);
	ua_buf_append(&cut, wrapped->data, wrapped->len - strlen("_\"}"));
	ua_buf_append_str(&cut, "\"}");
	HOLDS(!ua_envelope_read_callback(&error, cut.data, cut.len, keys, count, FUZZ_NOW));
	HOLDS(error.kind == UA_ERROR_SIGNATURE);
	ua_error_clear(&error);
	ua_buf_free(&cut);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const ua_signing keys[] = {
		{.key = NULL},
		{.key = UNIT_KEY(NOBODYS_KEY), .mac = unit_hmac_sha256},
		{.key = UNIT_KEY(FUZZ_KEY), .mac = unit_hmac_sha256},
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
		ua_token_sign(&wrapped, text, len, UNIT_SIGNING(FUZZ_KEY));
		ua_buf_append_str(&wrapped, "\"}");
		HOLDS(!wrapped.failed);
		text = wrapped.data;
		len = wrapped.len;
	}

	for (size_t count = 0; count <= sizeof(keys) / sizeof(*keys); count++) {
		ua_json *claims = ua_envelope_read_callback(&error, text, len, keys, count, FUZZ_NOW);
		if (claims) {
			HOLDS(count == 3 && error.kind == UA_ERROR_NONE);
			HOLDS(ua_json_typeof(claims) == UA_JSON_OBJECT);
			check_token(text, len);
		} else {
			HOLDS(error.kind != UA_ERROR_NONE && error.message[0]);
			HOLDS(memchr(error.message, '\0', sizeof(error.message)));
		}
		if (wrapped.len && count == 3) {
			check_claims(claims, (const char *) bytes + 1, size - 1);
			check_cut(&wrapped, keys, count);
		}
		ua_json_free(claims);
		ua_error_clear(&error);
	}
	ua_buf_free(&wrapped);
	return 0;
}
