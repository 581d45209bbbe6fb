/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static void appends(void)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	CHECK(buf.data == NULL);
	CHECK(ua_buf_append(&buf, "abc", 2));
	CHECK(ua_buf_append_str(&buf, "cd"));
	CHECK(ua_buf_append(&buf, NULL, 0));
	CHECK_BUF(&buf, "abcd");
	for (int i = 0; i < 1000; i++) {
		ua_buf_append(&buf, "\0x", 2);
	}
	CHECK_INT((int64_t) buf.len, 2004);
	CHECK(memcmp(buf.data + 2002, "\0x", 3) == 0);
	ua_buf_free(&buf);
	CHECK(buf.data == NULL && buf.len == 0 && buf.cap == 0 && !buf.failed && buf.max == UA_BUF_UNLIMITED);
	ua_buf_free(&buf);
}

static void appends_integers(void)
{
	static const struct {
		int64_t value;
		const char *text;
	} cases[] = {
		{0, "0"}, {7, "7"}, {-1, "-1"}, {1999, "1999"}, {INT64_C(2147483648), "2147483648"},
		{INT64_C(9007199254740993), "9007199254740993"}, {INT64_C(1234567890123460), "1234567890123460"},
		{INT64_MAX, "9223372036854775807"}, {INT64_MIN, "-9223372036854775808"},
	};
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		CHECK(ua_buf_append_int(&buf, cases[i].value));
		CHECK_BUF(&buf, cases[i].text);
		ua_buf_reset(&buf);
	}
	ua_buf_free(&buf);
}

static void stops_at_its_maximum(void)
{
	ua_buf buf;

	ua_buf_init(&buf, 5);
	CHECK(ua_buf_append_str(&buf, "abc"));
	CHECK(ua_buf_append_str(&buf, "de"));
	CHECK(ua_buf_append_str(&buf, ""));
	CHECK(!ua_buf_append_str(&buf, "f"));
	CHECK(buf.failed);
	CHECK(!ua_buf_append_str(&buf, ""));
	CHECK_BUF(&buf, "abcde");
	ua_buf_reset(&buf);
	CHECK(!buf.failed);
	CHECK(!ua_buf_append_str(&buf, "abcdef"));
	CHECK_BUF(&buf, "");
	ua_buf_free(&buf);

	ua_buf_init(&buf, 0);
	CHECK(ua_buf_append_str(&buf, ""));
	CHECK(!ua_buf_append_str(&buf, "a"));
	ua_buf_free(&buf);
}

/* A failed append must not be followed by one that happens to fit: the text would have a hole. */
static void refuses_everything_after_a_failure(void)
{
	ua_buf buf;

	ua_buf_init(&buf, 5);
	CHECK(!ua_buf_append_str(&buf, "too long"));
	CHECK(!ua_buf_append_str(&buf, "fits"));
	CHECK(!ua_buf_append_int(&buf, 1));
	CHECK(!ua_buf_reserve(&buf, 1));
	CHECK_INT((int64_t) buf.len, 0);
	ua_buf_free(&buf);
	CHECK(ua_buf_append_str(&buf, "fits"));
	ua_buf_free(&buf);
}

static void survives_absurd_sizes(void)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	CHECK(ua_buf_append_str(&buf, "abc"));
	CHECK(!ua_buf_reserve(&buf, SIZE_MAX));
	ua_buf_reset(&buf);
	CHECK(ua_buf_append_str(&buf, "abc"));
	CHECK(!ua_buf_reserve(&buf, SIZE_MAX - 3));
	CHECK_BUF(&buf, "abc");
	ua_buf_free(&buf);
	CHECK(ua_strndup("", SIZE_MAX) == NULL);
}

static void reset_wipes_and_keeps_the_memory(void)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	ua_buf_append_str(&buf, "secret");
	char *data = buf.data;
	ua_buf_reset(&buf);
	CHECK(buf.data == data && buf.len == 0);
	CHECK(memcmp(data, "\0\0\0\0\0\0", 6) == 0);
	ua_buf_free(&buf);
}

static void wipes(void)
{
	char secret[] = "secret";

	ua_wipe(secret, 0);
	CHECK_STR(secret, "secret");
	ua_wipe(secret + 1, 2);
	CHECK(memcmp(secret, "s\0\0ret", sizeof(secret)) == 0);
	ua_wipe(NULL, 0);
}

static void copies_strings(void)
{
	char *copy = ua_strndup("a\0bc", 3);

	CHECK(copy != NULL && memcmp(copy, "a\0b", 4) == 0);
	ua_free_secret(copy);
	copy = ua_strndup(NULL, 0);
	CHECK_STR(copy, "");
	ua_free_secret(copy);
	ua_free_secret(NULL);
}

static void fails_without_memory(void)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	unit_fail_allocation(1);
	CHECK(!ua_buf_append_str(&buf, "a"));
	CHECK(buf.failed && buf.data == NULL);
	ua_buf_reset(&buf);
	CHECK(ua_buf_append_str(&buf, "kept"));
	unit_fail_allocation(1);
	CHECK(!ua_buf_reserve(&buf, 100000));
	CHECK(buf.failed);
	CHECK_BUF(&buf, "kept");
	ua_buf_free(&buf);
	unit_fail_allocation(1);
	CHECK(ua_strndup("a", 1) == NULL);
}

UNIT_MAIN(
	TEST(appends),
	TEST(appends_integers),
	TEST(stops_at_its_maximum),
	TEST(refuses_everything_after_a_failure),
	TEST(survives_absurd_sizes),
	TEST(reset_wipes_and_keeps_the_memory),
	TEST(wipes),
	TEST(copies_strings),
	TEST(fails_without_memory)
)
