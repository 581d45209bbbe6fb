/* SPDX-License-Identifier: MIT */
#include "hmac.h"
#include "unit.h"

#include "../../src/core/base64url.h"
#include "../../src/core/json.h"

#include <stdlib.h>
#include <string.h>

#define KEY "dummy-key-for-tests-only=="

static void append_hex(ua_buf *out, const unsigned char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		ua_buf_append(out, &"0123456789abcdef"[bytes[i] >> 4], 1);
		ua_buf_append(out, &"0123456789abcdef"[bytes[i] & 15], 1);
	}
}

/* The tests' own MAC must be right before it can prove anything. */
static void hmac_is_that_of_rfc_4231(void)
{
	char long_key[131], key_aa[20], data_dd[50], data_cd[50], key_0b[20], key_25[25];

	memset(long_key, 0xaa, sizeof(long_key));
	memset(key_aa, 0xaa, sizeof(key_aa));
	memset(data_dd, 0xdd, sizeof(data_dd));
	memset(data_cd, 0xcd, sizeof(data_cd));
	memset(key_0b, 0x0b, sizeof(key_0b));
	for (size_t i = 0; i < sizeof(key_25); i++) {
		key_25[i] = (char) (i + 1);
	}
	static const char case_6[] = "Test Using Larger Than Block-Size Key - Hash Key First";
	static const char case_7[] = "This is a test using a larger than block-size key and a larger than block-size data. "
		"The key needs to be hashed before being used by the HMAC algorithm.";
	const struct {
		unit_key key;
		const char *data;
		size_t len;
		const char *mac;
	} cases[] = {
		{{key_0b, 20}, "Hi There", 8, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
		{{"Jefe", 4}, "what do ya want for nothing?", 28,
			"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
		{{key_aa, 20}, data_dd, 50, "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
		{{key_25, 25}, data_cd, 50, "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"},
		{{long_key, 131}, case_6, sizeof(case_6) - 1,
			"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
		{{long_key, 131}, case_7, sizeof(case_7) - 1,
			"9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"},
	};
	unsigned char mac[UA_MAC_SIZE];
	ua_buf hex;

	ua_buf_init(&hex, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_hmac_sha256(&cases[i].key, cases[i].data, cases[i].len, mac);
		append_hex(&hex, mac, sizeof(mac));
		CHECK_BUF(&hex, cases[i].mac);
		ua_buf_reset(&hex);
	}
	ua_buf_free(&hex);
}

static ua_token_result verify(ua_buf *claims, const char *token)
{
	return ua_token_verify(claims, token, strlen(token), UNIT_SIGNING(KEY));
}

/* A token over any header and payload, well signed. */
static void make_token(ua_buf *out, const char *header, const char *payload)
{
	unsigned char mac[UA_MAC_SIZE];

	ua_buf_reset(out);
	ua_base64url_encode(out, header, strlen(header));
	ua_buf_append_str(out, ".");
	ua_base64url_encode(out, payload, strlen(payload));
	unit_hmac_sha256(UNIT_KEY(KEY), out->data, out->len, mac);
	ua_buf_append_str(out, ".");
	ua_base64url_encode(out, (const char *) mac, sizeof(mac));
}

static void verifies_the_token_of_rfc_7515(void)
{
	static const char token[] = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
		".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
		".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
	static const char key_text[] =
		"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
	ua_buf key, claims;

	ua_buf_init(&key, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	CHECK(ua_base64url_decode(&key, key_text, strlen(key_text)));
	CHECK_INT((int64_t) key.len, 64);
	const unit_key bytes = {key.data, key.len};
	const ua_signing signing = {&bytes, unit_hmac_sha256};
	CHECK_INT(ua_token_verify(&claims, token, strlen(token), &signing), UA_TOKEN_OK);
	CHECK_BUF(&claims, "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}");
	ua_buf_free(&key);
	ua_buf_free(&claims);
}

static const char *member(const ua_json *vector, const char *key)
{
	const ua_json *value = ua_json_member(vector, key);

	return value != NULL ? ua_json_string(value) : NULL;
}

static void check_vector(const ua_json *vector)
{
	const char *token = member(vector, "token");
	const char *payload = member(vector, "payload_bytes_utf8");
	const char *verify_text = member(vector, "should_verify_with_key");
	const unit_key verify_key = {verify_text, strlen(verify_text)};
	const ua_signing verifying = {&verify_key, unit_hmac_sha256};
	bool valid = ua_json_typeof(ua_json_member(vector, "valid")) == UA_JSON_TRUE;
	ua_buf out;

	unit_case(member(vector, "name"));
	ua_buf_init(&out, UA_BUF_UNLIMITED);
	ua_token_result result = ua_token_verify(&out, token, strlen(token), &verifying);
	CHECK((result == UA_TOKEN_OK) == valid);
	CHECK_BUF(&out, valid ? payload : "");
	ua_buf_reset(&out);
	/* those with our own header can be made, too */
	if (valid && strncmp(token, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.", 37) == 0) {
		const char *text = member(vector, "key");
		const unit_key key = {text, strlen(text)};
		const ua_signing signing = {&key, unit_hmac_sha256};
		CHECK(ua_token_sign(&out, payload, strlen(payload), &signing));
		CHECK_BUF(&out, token);
	}
	ua_buf_free(&out);
	unit_case(NULL);
}

static void agrees_with_the_vectors(void)
{
	ua_json_fault fault;
	ua_buf text;

	ua_buf_init(&text, UA_BUF_UNLIMITED);
	unit_read_data(&text, "jwt-vectors.constructed.json");
	ua_json *vectors = ua_json_parse(text.data, text.len, &fault);
	if (CHECK(vectors != NULL)) {
		CHECK(ua_json_size(vectors) >= 10);
		for (const ua_json *vector = ua_json_first(vectors); vector != NULL; vector = ua_json_next(vector)) {
			check_vector(vector);
		}
	}
	ua_json_free(vectors);
	ua_buf_free(&text);
}

static void signs_by_appending(void)
{
	ua_buf out, claims;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	ua_buf_append_str(&out, "{\"token\":\"");
	CHECK(ua_token_sign(&out, "{}", 2, UNIT_SIGNING(KEY)));
	CHECK(strncmp(out.data, "{\"token\":\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.", 51) == 0);
	ua_buf_append_str(&claims, "before ");
	CHECK_INT(verify(&claims, out.data + 10), UA_TOKEN_OK);
	CHECK_BUF(&claims, "{}");
	CHECK_INT(ua_token_verify(&claims, out.data + 10, out.len - 10, UNIT_SIGNING("other")), UA_TOKEN_MAC);
	CHECK_BUF(&claims, "{}");
	ua_buf_free(&out);
	ua_buf_free(&claims);
}

/* The claims are bytes to this layer. */
static void payload_may_be_anything(void)
{
	static const char payload[] = "\0\xff.\"\n";
	ua_buf token, claims;

	ua_buf_init(&token, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	CHECK(ua_token_sign(&token, payload, sizeof(payload), UNIT_SIGNING("")));
	CHECK_INT(ua_token_verify(&claims, token.data, token.len, UNIT_SIGNING("")), UA_TOKEN_OK);
	CHECK(claims.len == sizeof(payload) && memcmp(claims.data, payload, sizeof(payload)) == 0);
	ua_buf_free(&token);
	ua_buf_free(&claims);
}

static void refuses_malformed_tokens(void)
{
	static const struct {
		const char *token;
		ua_token_result result;
	} cases[] = {
		{"", UA_TOKEN_SEGMENTS},
		{".", UA_TOKEN_SEGMENTS},
		{"..", UA_TOKEN_SEGMENTS},
		{"...", UA_TOKEN_SEGMENTS},
		{"e30", UA_TOKEN_SEGMENTS},
		{"e30.e30", UA_TOKEN_SEGMENTS},
		{"e30.e30.e30.e30", UA_TOKEN_SEGMENTS},
		{"e30.e30.e30.", UA_TOKEN_SEGMENTS},
		{".e30.e30", UA_TOKEN_SEGMENTS},
		{"e30..e30", UA_TOKEN_SEGMENTS},
		{"e30=.e30.e30", UA_TOKEN_ENCODING},
		{"e30.e3+.e30", UA_TOKEN_ENCODING},
		{"e30.e30.e3", UA_TOKEN_ENCODING},
		{"e30.e30.e30 ", UA_TOKEN_ENCODING},
		{"e30.e30.e30\n", UA_TOKEN_ENCODING},
		{"e3.e30.", UA_TOKEN_ENCODING},
		{"e30.e30.", UA_TOKEN_ALGORITHM},
		{"e30.e30.e30", UA_TOKEN_ALGORITHM},
		{"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.", UA_TOKEN_MAC},
		{"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.e30", UA_TOKEN_MAC},
	};
	ua_buf claims;

	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].token);
		CHECK_INT(verify(&claims, cases[i].token), cases[i].result);
		CHECK(claims.len == 0);
	}
	unit_case(NULL);
	CHECK_INT(ua_token_verify(&claims, "e30.e30.\0", 9, UNIT_SIGNING(KEY)), UA_TOKEN_ENCODING);
	CHECK_INT(ua_token_verify(&claims, NULL, 0, UNIT_SIGNING(KEY)), UA_TOKEN_SEGMENTS);
	ua_buf_free(&claims);
}

/* All of these are signed with the right key, so the header alone decides. */
static void judges_the_header(void)
{
	static const struct {
		const char *header;
		ua_token_result result;
	} cases[] = {
		{"{\"alg\":\"HS256\"}", UA_TOKEN_OK},
		{"{\"typ\":\"anything\",\"alg\":\"HS256\",\"kid\":\"1\"}", UA_TOKEN_OK},
		{" { \"alg\" : \"\\u0048S256\" } ", UA_TOKEN_OK},
		{"{\"alg\":\"none\"}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":\"hs256\"}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":\"HS256 \"}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":\"HS384\"}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":\"RS256\"}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":[\"HS256\"]}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":256}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":null}", UA_TOKEN_ALGORITHM},
		{"{\"Alg\":\"HS256\"}", UA_TOKEN_ALGORITHM},
		{"{}", UA_TOKEN_ALGORITHM},
		{"{\"alg\":\"HS256\",\"crit\":[\"exp\"]}", UA_TOKEN_HEADER},
		{"{\"alg\":\"HS256\",\"crit\":null}", UA_TOKEN_HEADER},
		{"{\"alg\":\"none\",\"crit\":[]}", UA_TOKEN_HEADER},
		{"{\"alg\":\"HS256\",\"alg\":\"HS256\"}", UA_TOKEN_HEADER},
		{"{\"alg\":\"none\",\"\\u0061lg\":\"HS256\"}", UA_TOKEN_HEADER},
		{"{\"alg\":\"HS256\\u0000\"}", UA_TOKEN_HEADER},
		{"{\"alg\":\"HS256\"}}", UA_TOKEN_HEADER},
		{"[\"alg\",\"HS256\"]", UA_TOKEN_HEADER},
		{"\"HS256\"", UA_TOKEN_HEADER},
		{"null", UA_TOKEN_HEADER},
		{"HS256", UA_TOKEN_HEADER},
		{" ", UA_TOKEN_HEADER},
	};
	ua_buf token, claims;

	ua_buf_init(&token, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].header);
		make_token(&token, cases[i].header, "{}");
		CHECK_INT(verify(&claims, token.data), cases[i].result);
		CHECK_BUF(&claims, cases[i].result == UA_TOKEN_OK ? "{}" : "");
		ua_buf_reset(&claims);
	}
	ua_buf_free(&token);
	ua_buf_free(&claims);
}

static void no_changed_byte_passes(void)
{
	ua_buf token, claims;

	ua_buf_init(&token, UA_BUF_UNLIMITED);
	ua_buf_init(&claims, UA_BUF_UNLIMITED);
	ua_token_sign(&token, "{\"id\":\"1\"}", 10, UNIT_SIGNING(KEY));
	for (size_t i = 0; i < token.len; i++) {
		char right = token.data[i];
		for (int c = 0; c < 256; c++) {
			token.data[i] = (char) c;
			ua_token_result result = ua_token_verify(&claims, token.data, token.len, UNIT_SIGNING(KEY));
			CHECK((result == UA_TOKEN_OK) == ((char) c == right));
		}
		token.data[i] = right;
		CHECK(ua_token_verify(&claims, token.data, i, UNIT_SIGNING(KEY)) != UA_TOKEN_OK);
	}
	ua_buf_free(&token);
	ua_buf_free(&claims);
}

static void every_result_has_a_sentence(void)
{
	CHECK_STR(ua_token_result_text(UA_TOKEN_SEGMENTS), "the token does not have three segments");
	for (int i = UA_TOKEN_OK; i <= UA_TOKEN_NO_MEMORY; i++) {
		for (int j = UA_TOKEN_OK; j < i; j++) {
			CHECK(strcmp(ua_token_result_text((ua_token_result) i), ua_token_result_text((ua_token_result) j)) != 0);
		}
	}
}

static void signing_survives_each_failed_allocation(void)
{
	char payload[1000];
	size_t nth = 0;
	ua_buf out;

	memset(payload, 'x', sizeof(payload));
	do {
		ua_buf_init(&out, UA_BUF_UNLIMITED);
		unit_fail_allocation(++nth);
		bool signed_well = ua_token_sign(&out, payload, sizeof(payload), UNIT_SIGNING(KEY));
		CHECK(signed_well == !unit_allocation_failed());
		CHECK(out.failed == unit_allocation_failed());
		ua_buf_free(&out);
	} while (unit_allocation_failed());
	CHECK(nth > 2);
	ua_buf_init(&out, 60);
	CHECK(!ua_token_sign(&out, "{}", 2, UNIT_SIGNING(KEY)));
	ua_buf_free(&out);
}

static void verifying_survives_each_failed_allocation(void)
{
	size_t nth = 0;
	ua_buf token, claims;

	ua_buf_init(&token, UA_BUF_UNLIMITED);
	make_token(&token, "{\"typ\":\"JWT\",\"kid\":[1,{\"a\":\"b\"}],\"alg\":\"HS256\"}", "{\"id\":\"1\"}");
	do {
		ua_buf_init(&claims, UA_BUF_UNLIMITED);
		unit_fail_allocation(++nth);
		ua_token_result result = verify(&claims, token.data);
		CHECK_INT(result, unit_allocation_failed() ? UA_TOKEN_NO_MEMORY : UA_TOKEN_OK);
		CHECK_BUF(&claims, unit_allocation_failed() ? "" : "{\"id\":\"1\"}");
		ua_buf_free(&claims);
	} while (unit_allocation_failed());
	CHECK_INT(nth, 6); /* three decoded segments, two for the header as JSON; then none fails */
	ua_buf_init(&claims, 5);
	CHECK_INT(verify(&claims, token.data), UA_TOKEN_NO_MEMORY);
	ua_buf_free(&claims);
	ua_buf_free(&token);
}

UNIT_MAIN(
	TEST(hmac_is_that_of_rfc_4231),
	TEST(verifies_the_token_of_rfc_7515),
	TEST(agrees_with_the_vectors),
	TEST(signs_by_appending),
	TEST(payload_may_be_anything),
	TEST(refuses_malformed_tokens),
	TEST(judges_the_header),
	TEST(no_changed_byte_passes),
	TEST(every_result_has_a_sentence),
	TEST(signing_survives_each_failed_allocation),
	TEST(verifying_survives_each_failed_allocation)
)
