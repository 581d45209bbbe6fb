/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/base64url.h"

#include <stdlib.h>
#include <string.h>

static void encodes_and_decodes(void)
{
	static const struct {
		const char *bytes;
		const char *text;
	} cases[] = {
		/* RFC 4648, section 10, without the padding */
		{"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"},
		{"foobar", "Zm9vYmFy"},
		/* RFC 7515, appendix C */
		{"\x03\xec\xff\xe0\xc1", "A-z_4ME"},
		{"\xfb\xff\xbf", "-_-_"},
		{"ТЕСТ", "0KLQldCh0KI"},
	};
	ua_buf encoded, decoded;

	ua_buf_init(&encoded, UA_BUF_UNLIMITED);
	ua_buf_init(&decoded, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].text);
		CHECK(ua_base64url_encode(&encoded, cases[i].bytes, strlen(cases[i].bytes)));
		CHECK_BUF(&encoded, cases[i].text);
		CHECK(ua_base64url_decode(&decoded, cases[i].text, strlen(cases[i].text)));
		CHECK_BUF(&decoded, cases[i].bytes);
		ua_buf_reset(&encoded);
		ua_buf_reset(&decoded);
	}
	ua_buf_free(&encoded);
	ua_buf_free(&decoded);
}

static void gives_back_every_byte(void)
{
	char bytes[256];
	ua_buf encoded, decoded;

	for (int i = 0; i < 256; i++) {
		bytes[i] = (char) i;
	}
	for (size_t len = 0; len <= sizeof(bytes); len++) {
		ua_buf_init(&encoded, UA_BUF_UNLIMITED);
		ua_buf_init(&decoded, UA_BUF_UNLIMITED);
		CHECK(ua_base64url_encode(&encoded, bytes, len));
		CHECK(encoded.len == strspn(encoded.data,
			"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"));
		CHECK(ua_base64url_decode(&decoded, encoded.data, encoded.len));
		CHECK(decoded.len == len && memcmp(decoded.data, bytes, len) == 0);
		ua_buf_free(&encoded);
		ua_buf_free(&decoded);
	}
}

static void refuses_all_but_the_canonical_form(void)
{
	static const char *const cases[] = {
		"Zg==", "Zm8=", "=", "Z", "Zm9vY", "Zm9vYg=", /* padding, impossible lengths */
		"+/+/", "Zm9v\n", " Zm9v", "Zm 9v", "Zm9v.", "Z!9v", "\xd0\xa2\xd0\xa2", /* other alphabets */
		"Zh", "Zv", "Zm9", "Zm-", "A-z_4MF", /* bits to spare that are not zero */
	};
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	ua_buf_append_str(&out, "kept");
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i]);
		CHECK(!ua_base64url_decode(&out, cases[i], strlen(cases[i])));
		CHECK(!out.failed);
		CHECK_BUF(&out, "kept");
	}
	unit_case("NUL");
	CHECK(!ua_base64url_decode(&out, "Zm\0v", 4));
	ua_buf_free(&out);
}

/* Every change of one character is another value or no value. */
static void is_a_bijection(void)
{
	int valid = 0;
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	for (int first = 0; first < 256; first++) {
		for (int last = 0; last < 256; last++) {
			char text[2] = {(char) first, (char) last};
			valid += ua_base64url_decode(&out, text, 2);
			ua_buf_reset(&out);
		}
	}
	CHECK_INT(valid, 256);
	ua_buf_free(&out);
}

static void appends(void)
{
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	ua_buf_append_str(&out, "a.");
	CHECK(ua_base64url_encode(&out, "foo", 3));
	CHECK_BUF(&out, "a.Zm9v");
	CHECK(ua_base64url_decode(&out, "Zm8", 3));
	CHECK_BUF(&out, "a.Zm9vfo");
	CHECK(ua_base64url_encode(&out, NULL, 0) && ua_base64url_decode(&out, NULL, 0));
	CHECK_BUF(&out, "a.Zm9vfo");
	ua_buf_free(&out);
}

static void keeps_to_the_maximum(void)
{
	ua_buf out;

	ua_buf_init(&out, 4);
	CHECK(ua_base64url_encode(&out, "foo", 3));
	CHECK(!ua_base64url_encode(&out, "f", 1));
	CHECK(out.failed);
	ua_buf_free(&out);
	CHECK(!ua_base64url_encode(&out, "", SIZE_MAX));
	CHECK(out.failed);
	ua_buf_free(&out);
	CHECK(!ua_base64url_decode(&out, "Zm9vYmE", 7));
	CHECK(out.failed);
	ua_buf_free(&out);
}

static void fails_without_memory(void)
{
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	unit_fail_allocation(1);
	CHECK(!ua_base64url_encode(&out, "foo", 3));
	CHECK(out.failed);
	ua_buf_reset(&out);
	unit_fail_allocation(1);
	CHECK(!ua_base64url_decode(&out, "Zm9v", 4));
	CHECK(out.failed);
	ua_buf_free(&out);
}

UNIT_MAIN(
	TEST(encodes_and_decodes),
	TEST(gives_back_every_byte),
	TEST(refuses_all_but_the_canonical_form),
	TEST(is_a_bijection),
	TEST(appends),
	TEST(keeps_to_the_maximum),
	TEST(fails_without_memory)
)
