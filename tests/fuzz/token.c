/* SPDX-License-Identifier: MIT */
/* base64url is canonical both ways; a token is refused, or is the one that signing gives; what is signed verifies. */
#include "base64url.h"
#include "fuzz.h"
#include "json.h"


static void base64url(const char *text, size_t size)
{
	ua_buf decoded, encoded;

	ua_buf_init(&decoded, UA_BUF_UNLIMITED);
	ua_buf_init(&encoded, UA_BUF_UNLIMITED);
	if (ua_base64url_decode(&decoded, text, size)) {
		HOLDS(ua_base64url_encode(&encoded, decoded.data, decoded.len));
		HOLDS(encoded.len == size && (!size || memcmp(encoded.data, text, size) == 0));
	} else {
		HOLDS(decoded.len == 0 && !decoded.failed);
		HOLDS(ua_base64url_encode(&encoded, text, size));
		HOLDS(ua_base64url_decode(&decoded, encoded.data, encoded.len));
		HOLDS(decoded.len == size && (!size || memcmp(decoded.data, text, size) == 0));
	}
	ua_buf_free(&decoded);
	ua_buf_free(&encoded);
}

/* What is said of an accepted token, looked at by other means: three segments, the last of them the MAC of the others, the
 * middle one its claims, and a header that names the algorithm and demands nothing. */
static void accepted(const char *token, size_t len, const ua_buf *claims)
{
	const char *first = memchr(token, '.', len), *last = memrchr(token, '.', len);
	unsigned char mac[UA_MAC_SIZE];
	ua_buf text;
	ua_json_fault fault;

	HOLDS(first && last > first + 1 && !memchr(first + 1, '.', (size_t) (last - first - 1)));
	ua_buf_init(&text, UA_BUF_UNLIMITED);
	unit_hmac_sha256(UNIT_KEY(FUZZ_KEY), token, (size_t) (last - token), mac);
	ua_base64url_encode(&text, (const char *) mac, sizeof(mac));
	HOLDS(text.len == len - (size_t) (last + 1 - token) && memcmp(text.data, last + 1, text.len) == 0);
	ua_buf_reset(&text);
	ua_base64url_encode(&text, claims->data, claims->len);
	HOLDS(text.len == (size_t) (last - first - 1) && memcmp(text.data, first + 1, text.len) == 0);
	ua_buf_reset(&text);
	HOLDS(ua_base64url_decode(&text, token, (size_t) (first - token)));
	ua_json *header = ua_json_parse(text.data, text.len, &fault);
	HOLDS(header && !ua_json_member(header, "crit"));
	HOLDS(strcmp(ua_json_string(ua_json_member(header, "alg")), "HS256") == 0);
	ua_json_free(header);
	ua_buf_free(&text);
}

static ua_token_result verify(const char *token, size_t len)
{
	ua_buf claims;

	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	HOLDS(ua_token_verify(&claims, token, len, UNIT_SIGNING(NOBODYS_KEY)) != UA_TOKEN_OK);
	ua_token_result result = ua_token_verify(&claims, token, len, UNIT_SIGNING(FUZZ_KEY));
	HOLDS(result == UA_TOKEN_OK || claims.len == 0);
	HOLDS(ua_token_result_text(result));
	if (result == UA_TOKEN_OK) {
		accepted(token, len, &claims);
	}
	ua_buf_free(&claims);
	return result;
}

/* The same bytes, signed as they are: so that what comes after the MAC is reached too. */
static void verify_signed(const char *token, size_t len)
{
	unsigned char mac[UA_MAC_SIZE];
	ua_buf with_mac;

	ua_buf_init(&with_mac, UA_BUF_UNLIMITED);
	unit_hmac_sha256(UNIT_KEY(FUZZ_KEY), token, len, mac);
	ua_buf_append(&with_mac, token, len);
	ua_buf_append_str(&with_mac, ".");
	ua_base64url_encode(&with_mac, (const char *) mac, sizeof(mac));
	HOLDS(!with_mac.failed);
	HOLDS(verify(with_mac.data, with_mac.len) != UA_TOKEN_MAC);
	ua_buf_free(&with_mac);
}

/* Text before the first line break is a header, what follows a payload. */
static void verify_header(const char *text, size_t size)
{
	const char *end = memchr(text, '\n', size);
	ua_buf token;

	if (!end) {
		return;
	}
	ua_buf_init(&token, UA_BUF_UNLIMITED);
	ua_base64url_encode(&token, text, (size_t) (end - text));
	ua_buf_append_str(&token, ".");
	ua_base64url_encode(&token, end + 1, size - (size_t) (end + 1 - text));
	HOLDS(!token.failed);
	verify_signed(token.data, token.len);
	ua_buf_free(&token);
}

static void sign(const char *payload, size_t size)
{
	ua_buf token, claims;

	if (!size) {
		return;
	}
	ua_buf_init(&token, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	HOLDS(ua_token_sign(&token, payload, size, UNIT_SIGNING(FUZZ_KEY)));
	HOLDS(ua_token_verify(&claims, token.data, token.len, UNIT_SIGNING(FUZZ_KEY)) == UA_TOKEN_OK);
	HOLDS(claims.len == size && memcmp(claims.data, payload, size) == 0);

	size_t at = (unsigned char) payload[0] % token.len;
	token.data[at] = token.data[at] == 'A' ? 'B' : 'A';
	HOLDS(verify(token.data, token.len) != UA_TOKEN_OK);
	ua_buf_free(&token);
	ua_buf_free(&claims);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const char *text = (const char *) bytes;

	base64url(text, size);
	verify(text, size);
	verify_signed(text, size);
	verify_header(text, size);
	sign(text, size);
	return 0;
}
