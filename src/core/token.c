/* SPDX-License-Identifier: MIT */
#include "token.h"

#include "base64url.h"
#include "json.h"

#include <string.h>

/* {"alg":"HS256","typ":"JWT"} */
#define SIGNED_HEADER "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"

enum {
	HEADER,
	PAYLOAD,
	SIGNATURE,
	SEGMENTS,
};

typedef struct {
	const char *text;
	size_t len;
} segment;

bool ua_token_sign(ua_buf *out, const char *payload, size_t len, const ua_signing *signing)
{
	unsigned char bytes[UA_MAC_SIZE];
	size_t start = out->len;

	ua_buf_append_str(out, SIGNED_HEADER ".");
	ua_base64url_encode(out, payload, len);
	if (out->failed) {
		return false;
	}
	signing->mac(signing->key, out->data + start, out->len - start, bytes);
	ua_buf_append(out, ".", 1);
	ua_base64url_encode(out, (const char *) bytes, sizeof(bytes));
	return !out->failed;
}

/* An empty signature is let through to be judged by its algorithm: that is how an unsigned token ("none") looks. */
static bool split(segment segments[SEGMENTS], const char *token, size_t len)
{
	if (len == 0) {
		return false;
	}
	const char *end = token + len;
	for (int i = HEADER; i < SIGNATURE; i++) {
		const char *dot = token < end ? memchr(token, '.', (size_t) (end - token)) : NULL;
		if (dot == NULL || dot == token) {
			return false;
		}
		segments[i] = (segment) {token, (size_t) (dot - token)};
		token = dot + 1;
	}
	segments[SIGNATURE] = (segment) {token, (size_t) (end - token)};
	return token == end || memchr(token, '.', segments[SIGNATURE].len) == NULL;
}

static ua_token_result decode(ua_buf decoded[SEGMENTS], const segment segments[SEGMENTS])
{
	for (int i = HEADER; i < SEGMENTS; i++) {
		if (!ua_base64url_decode(&decoded[i], segments[i].text, segments[i].len)) {
			return decoded[i].failed ? UA_TOKEN_NO_MEMORY : UA_TOKEN_ENCODING;
		}
	}
	return UA_TOKEN_OK;
}

static ua_token_result check_header(ua_buf *text)
{
	ua_json_fault fault;
	ua_json *header = ua_json_take(text, &fault);

	if (header == NULL) {
		return fault.no_memory ? UA_TOKEN_NO_MEMORY : UA_TOKEN_HEADER;
	}
	ua_token_result result = UA_TOKEN_ALGORITHM;
	const ua_json *alg = ua_json_member(header, "alg");
	if (ua_json_typeof(header) != UA_JSON_OBJECT || ua_json_member(header, "crit") != NULL) {
		result = UA_TOKEN_HEADER;
	} else if (alg != NULL && ua_json_typeof(alg) == UA_JSON_STRING && strcmp(ua_json_string(alg), "HS256") == 0) {
		result = UA_TOKEN_OK;
	}
	ua_json_free(header);
	return result;
}

/* How long it takes must not tell how many bytes of a forged MAC were right. */
static bool same_mac(const unsigned char expected[UA_MAC_SIZE], const ua_buf *given)
{
	volatile unsigned char difference = 0;

	if (given->len != UA_MAC_SIZE) {
		return false;
	}
	for (size_t i = 0; i < UA_MAC_SIZE; i++) {
		difference |= (unsigned char) (expected[i] ^ (unsigned char) given->data[i]);
	}
	return difference == 0;
}

static ua_token_result check_mac(const segment *signed_text, const ua_buf *given, const ua_signing *signing)
{
	unsigned char expected[UA_MAC_SIZE];

	signing->mac(signing->key, signed_text->text, signed_text->len, expected);
	bool same = same_mac(expected, given);
	/* of a forged token this is the one value that would make it good */
	ua_wipe(expected, sizeof(expected));
	return same ? UA_TOKEN_OK : UA_TOKEN_MAC;
}

ua_token_result ua_token_verify(ua_buf *claims, const char *token, size_t len, const ua_signing *signing)
{
	segment segments[SEGMENTS];
	ua_buf decoded[SEGMENTS];

	if (!split(segments, token, len)) {
		return UA_TOKEN_SEGMENTS;
	}
	for (int i = HEADER; i < SEGMENTS; i++) {
		ua_buf_init(&decoded[i], UA_BUF_UNLIMITED);
	}
	ua_token_result result = decode(decoded, segments);
	if (result == UA_TOKEN_OK) {
		result = check_header(&decoded[HEADER]);
	}
	if (result == UA_TOKEN_OK) {
		segment signed_text = {token, segments[HEADER].len + 1 + segments[PAYLOAD].len};
		result = check_mac(&signed_text, &decoded[SIGNATURE], signing);
	}
	if (result == UA_TOKEN_OK) {
		ua_buf_free(claims);
		*claims = decoded[PAYLOAD];
		ua_buf_init(&decoded[PAYLOAD], UA_BUF_UNLIMITED);
	}
	for (int i = HEADER; i < SEGMENTS; i++) {
		ua_buf_free(&decoded[i]);
	}
	return result;
}

const char *ua_token_result_text(ua_token_result result)
{
	switch (result) {
		case UA_TOKEN_OK:
			return "the token is valid";
		case UA_TOKEN_SEGMENTS:
			return "the token does not have three segments";
		case UA_TOKEN_ENCODING:
			return "the token is not encoded in base64url";
		case UA_TOKEN_HEADER:
			return "the token's header is not valid";
		case UA_TOKEN_ALGORITHM:
			return "the token is not signed with HS256";
		case UA_TOKEN_MAC:
			return "the token's signature does not match";
		case UA_TOKEN_NO_MEMORY:
			return "there is no memory to verify the token";
	}
	return "the token is not valid"; /* LCOV_EXCL_LINE: there is no other result */
}
