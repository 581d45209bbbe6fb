/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/json_tree.h"
#include "../../src/core/utf8.h"

#include <float.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
	const char *bytes;
	size_t len;
} text;

#define TEXT(literal) {literal, sizeof(literal) - 1}

/* Parses a copy that ends where the text ends, so that the sanitizer sees every byte read beyond. */
static ua_json *parse_exactly(const char *bytes, size_t len, ua_json_fault *fault)
{
	ua_buf copy = {.data = malloc(len > 0 ? len : 1), .len = len, .cap = len};

	if (copy.data == NULL) {
		abort();
	}
	memcpy(copy.data, bytes, len);
	ua_json *root = ua_json_take(&copy, fault);
	CHECK((copy.data == NULL) == (root != NULL));
	ua_buf_free(&copy);
	return root;
}

static ua_json *parse(const char *str)
{
	ua_json_fault fault;

	return parse_exactly(str, strlen(str), &fault);
}

static bool accepts(const char *str)
{
	ua_json *root = parse(str);

	ua_json_free(root);
	return root != NULL;
}

/* Why a text is refused; "accepted" when it is not. */
static const char *refusal(const char *bytes, size_t len, size_t *offset)
{
	ua_json_fault fault;
	ua_json *root = parse_exactly(bytes, len, &fault);

	ua_json_free(root);
	CHECK((root == NULL) == (fault.reason != NULL));
	CHECK(!fault.no_memory);
	CHECK(fault.offset <= len);
	if (offset != NULL) {
		*offset = fault.offset;
	}
	return fault.reason != NULL ? fault.reason : "accepted";
}

/* Writes a tree back as text, with the writers of the core. */
static void dump(ua_buf *out, const ua_json *node)
{
	bool object = ua_json_typeof(node) == UA_JSON_OBJECT;

	switch (ua_json_typeof(node)) {
		case UA_JSON_NULL:
			ua_buf_append_str(out, "null");
			break;
		case UA_JSON_FALSE:
			ua_buf_append_str(out, "false");
			break;
		case UA_JSON_TRUE:
			ua_buf_append_str(out, "true");
			break;
		case UA_JSON_INT:
			ua_buf_append_int(out, ua_json_int(node));
			break;
		case UA_JSON_DOUBLE:
			ua_json_write_double(out, ua_json_double(node));
			break;
		case UA_JSON_STRING:
			ua_json_write_string(out, ua_json_string(node), strlen(ua_json_string(node)));
			break;
		case UA_JSON_ARRAY:
		case UA_JSON_OBJECT:
			ua_buf_append_str(out, object ? "{" : "[");
			for (const ua_json *child = ua_json_first(node); child != NULL; child = ua_json_next(child)) {
				if (object) {
					ua_json_write_string(out, ua_json_key(child), strlen(ua_json_key(child)));
					ua_buf_append_str(out, ":");
				}
				dump(out, child);
				ua_buf_append_str(out, ua_json_next(child) != NULL ? "," : "");
			}
			ua_buf_append_str(out, object ? "}" : "]");
			break;
	}
}

/* --- What is JSON and what is not --- */

static void accepts_json(void)
{
	static const struct {
		const char *given;
		const char *dumped;
	} cases[] = {
		{"null", "null"}, {"true", "true"}, {"false", "false"}, {" \t\r\n0 \t\r\n", "0"},
		{"[]", "[]"}, {"{}", "{}"}, {"[ ]", "[]"}, {"{ }", "{}"}, {"[\n]", "[]"}, {"\"\"", "\"\""},
		{"[[],[[]],{}]", "[[],[[]],{}]"}, {"[1]", "[1]"}, {"[ 1 , 2 ]", "[1,2]"}, {"[[1],2,[3]]", "[[1],2,[3]]"},
		{"{\"\":0}", "{\"\":0}"}, {"{\"a\":{\"a\":[{\"a\":1}]},\"b\":[]}", "{\"a\":{\"a\":[{\"a\":1}]},\"b\":[]}"},
		{"{\"a\" : 1 , \"b\" : null}", "{\"a\":1,\"b\":null}"}, {"{\"a\":1,\"A\":2}", "{\"a\":1,\"A\":2}"},
		{"[null,true,false]", "[null,true,false]"},
		/* numbers */
		{"0", "0"}, {"-0", "0"}, {"-1", "-1"}, {"10", "10"}, {"0.5", "0.5"}, {"-0.5", "-0.5"}, {"0e0", "0"},
		{"1e2", "100"}, {"1E2", "100"}, {"1e+2", "100"}, {"1e-2", "0.01"}, {"1.0", "1"}, {"1.5e1", "15"},
		{"0.0", "0"}, {"0e999999999999", "0"}, {"1e0000000000000000000000002", "100"}, {"19.99", "19.99"},
		{"1e22", "1e+22"}, {"[0]", "[0]"}, {"{\"a\":0}", "{\"a\":0}"}, {"[-1,1.5,2e1]", "[-1,1.5,20]"},
		/* strings */
		{"\"a b\"", "\"a b\""}, {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\""},
		{"\"\\u0041\\u0001\\u001f\"", "\"A\\u0001\\u001f\""}, {"\"\\u00e9\\u00E9\"", "\"éé\""},
		{"\"\\u0422\\u0415\\u0421\\u0422\"", "\"ТЕСТ\""}, {"\"\\ud83d\\ude00\"", "\"😀\""},
		{"\"\\uD800\\uDC00\\uDBFF\\uDFFF\"", "\"𐀀\xf4\x8f\xbf\xbf\""}, {"\"\x7f\"", "\"\x7f\""},
		{"\"\\u2028\\u2029\\ufeff\\uffff\"", "\"\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf\xef\xbf\xbf\""},
		{"\"\\\\u0000\"", "\"\\\\u0000\""}, {"\"123456789\\n123456789\"", "\"123456789\\n123456789\""},
		{"\"[{,:}]\"", "\"[{,:}]\""}, {"{\"\\u0061\\n\":1}", "{\"a\\n\":1}"},
		/* the first and last characters of every form of UTF-8 */
		{"\"\xc2\x80\xdf\xbf\"", "\"\xc2\x80\xdf\xbf\""},
		{"\"\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\"",
			"\"\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\""},
		{"\"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"", "\"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\""},
	};
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given);
		ua_json *root = parse(cases[i].given);
		if (CHECK(root != NULL)) {
			dump(&out, root);
			CHECK_BUF(&out, cases[i].dumped);
		}
		ua_json_free(root);
		ua_buf_reset(&out);
	}
	ua_buf_free(&out);
}

static void refuses_what_is_no_json(void)
{
	static const text cases[] = {
		TEXT(""), TEXT(" "), TEXT("\n\t\r "), TEXT("\0"), TEXT("a"), TEXT("'a'"), TEXT("undefined"), TEXT("NaN"),
		TEXT("nul"), TEXT("nulll"), TEXT("Null"), TEXT("TRUE"), TEXT("tru"), TEXT("fals"), TEXT("[nul]"),
		TEXT("[truee]"), TEXT("\xc2\xa0" "1"), TEXT("\f1"), TEXT("\v1"), TEXT("1\f"), TEXT("/**/1"), TEXT("1//"),
		TEXT("# 1"),
		/* bytes after the value */
		TEXT("1 1"), TEXT("{}{}"), TEXT("{}}"), TEXT("[]]"), TEXT("[],"), TEXT("\"\"\""), TEXT("null\0"),
		TEXT("{}\0"), TEXT("1\0"), TEXT("[1]x"), TEXT("{\"a\":1}<html>"), TEXT("1,2"), TEXT("{}\xef\xbb\xbf"),
		/* containers */
		TEXT("["), TEXT("{"), TEXT("]"), TEXT("}"), TEXT("[1"), TEXT("[1,"), TEXT("[1,]"), TEXT("[,1]"), TEXT("[,]"),
		TEXT("[1,,2]"), TEXT("[1 2]"), TEXT("[1:2]"), TEXT("[1}"), TEXT("{]"), TEXT("[}"), TEXT("[[]"), TEXT("[]]"),
		TEXT("[1;2]"), TEXT("[\"a\",\n4\n,1,"), TEXT("{\"a\"}"), TEXT("{\"a\":}"), TEXT("{\"a\":1,}"), TEXT("{,}"),
		TEXT("{\"a\":1 \"b\":2}"), TEXT("{\"a\" 1}"), TEXT("{\"a\"::1}"), TEXT("{\"a\",1}"), TEXT("{a:1}"),
		TEXT("{'a':1}"), TEXT("{1:1}"), TEXT("{null:1}"), TEXT("{\"a\":1]"), TEXT("{\"a\":1,,\"b\":2}"),
		TEXT("{\"a\":1"), TEXT("{\"a\""), TEXT("{\"a\":"), TEXT("{\"a\":[}"), TEXT("{[]:1}"), TEXT("{\"a\":1:2}"),
		TEXT("[1]]"), TEXT("[{}"), TEXT("{\"a\":{}"),
		/* numbers */
		TEXT("+1"), TEXT("--1"), TEXT("-"), TEXT("[-]"), TEXT("- 1"), TEXT("-a"), TEXT("01"), TEXT("-01"), TEXT("00"),
		TEXT("-00"), TEXT("012.5"), TEXT("1."), TEXT("-1."), TEXT(".1"), TEXT("-.1"), TEXT("1.e1"), TEXT("1..1"),
		TEXT("1.1.1"), TEXT("1e"), TEXT("1e+"), TEXT("1e-"), TEXT("1E"), TEXT("1.5e"), TEXT("1e1.5"), TEXT("1ee1"),
		TEXT("1e1e1"), TEXT("0e"), TEXT("0x1"), TEXT("0b1"), TEXT("1_000"), TEXT("1,5"), TEXT("1a"), TEXT("1.a"),
		TEXT("1-1"), TEXT("1+1"), TEXT("Infinity"), TEXT("-Infinity"), TEXT("inf"), TEXT("nan"), TEXT("[1.]"),
		TEXT("[01]"), TEXT("[1e]"), TEXT("\xef\xbc\x91"),
		/* strings */
		TEXT("\""), TEXT("\"a"), TEXT("\"\\"), TEXT("\"\\\""), TEXT("\"\\x\""), TEXT("\"\\a\""), TEXT("\"\\'\""),
		TEXT("\"\\0\""), TEXT("\"\\U0041\""), TEXT("\"\\ \""), TEXT("\"\\\n\""), TEXT("\"\\\0\""),
		TEXT("\"\\\xc3\xa9\""), TEXT("\"\\u\""), TEXT("\"\\u0\""), TEXT("\"\\u004\""), TEXT("\"\\u004g\""),
		TEXT("\"\\u+041\""), TEXT("\"\\u 041\""), TEXT("\"\\u004"), TEXT("\"\\u0041"), TEXT("\"\t\""), TEXT("\"\n\""),
		TEXT("\"\r\""), TEXT("\"\0\""), TEXT("\"a\x1f\""), TEXT("\"12345678\x01\""), TEXT("{\"a\tb\":1}"),
		TEXT("\"\\u0000\""), TEXT("{\"\\u0000\":1}"), TEXT("\"a\\u0000b\""), TEXT("\"\\ud800\""), TEXT("\"\\udbff\""),
		TEXT("\"\\udc00\""), TEXT("\"\\udfff\""), TEXT("\"\\ud800\\ud800\""), TEXT("\"\\udc00\\ud800\""),
		TEXT("\"\\ud800a\""), TEXT("\"\\ud800\\n\""), TEXT("\"\\ud800\\u0041\""), TEXT("\"\\ud800\\udbff\""),
		TEXT("\"\\ud800\\ue000\""), TEXT("\"\\ud800\\u\""), TEXT("\"\\ud800\\udc0"),
		TEXT("\"\\ud83d\xf0\x9f\x98\x80\""),
		/* UTF-8 */
		TEXT("\"\x80\""), TEXT("\"\xbf\""), TEXT("\"\xff\""), TEXT("\"\xfe\""), TEXT("\"\xc3\""), TEXT("\"\xc3"),
		TEXT("\"\xc3(\""), TEXT("\"\xc0\xaf\""), TEXT("\"\xc0\x80\""), TEXT("\"\xc1\xbf\""), TEXT("\"\xe0\x9f\xbf\""),
		TEXT("\"\xe0\x80\xaf\""), TEXT("\"\xe2\x82\""), TEXT("\"\xe2\x82"), TEXT("\"\xe2(\xa1\""),
		TEXT("\"\xe2\x82(\""), TEXT("\"\xed\xa0\x80\""), TEXT("\"\xed\xbf\xbf\""),
		TEXT("\"\xed\xa0\xbd\xed\xb8\x80\""), TEXT("\"\xf0\x8f\xbf\xbf\""), TEXT("\"\xf0\x9f\x98\""),
		TEXT("\"\xf0\x9f\x98"), TEXT("\"\xf0\x28\x8c\xbc\""), TEXT("\"\xf0\x90\x28\xbc\""),
		TEXT("\"\xf0\x90\x8c\x28\""), TEXT("\"\xf4\x90\x80\x80\""), TEXT("\"\xf5\x80\x80\x80\""),
		TEXT("\"\xf8\x88\x80\x80\x80\""), TEXT("\"\xfc\x84\x80\x80\x80\x80\""), TEXT("\"ok\xd0\xb0\xd0\""),
		TEXT("{\"\xff\":1}"), TEXT("\xff"), TEXT("[\xc3\xa9]"), TEXT("\"\xc3\xa9"),
		TEXT("\"\xcf\xf0\xe8\xe2\xb3\xf2\""),
		/* byte order marks and other encodings */
		TEXT("\xef\xbb\xbf{}"), TEXT("\xef\xbb\xbf"), TEXT("\xef\xbb{}"), TEXT("\xfe\xff\0{\0}"),
		TEXT("\xff\xfe{\0}\0"), TEXT("{\0}\0"),
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].bytes);
		CHECK(strcmp(refusal(cases[i].bytes, cases[i].len, NULL), "accepted") != 0);
	}
}

static void tells_what_and_where(void)
{
	static const struct {
		text given;
		const char *reason;
		size_t offset;
	} cases[] = {
		{TEXT(""), "empty text", 0},
		{TEXT("  "), "empty text", 2},
		{TEXT("\xef\xbb\xbf{}"), "byte order mark", 0},
		{TEXT("<html>"), "unexpected character", 0},
		{TEXT("{\"a\":x}"), "unexpected character", 5},
		{TEXT("{\"a\":"), "the text ends too early", 5},
		{TEXT("[\"abc"), "the text ends too early", 5},
		{TEXT("{} x"), "bytes after the value", 3},
		{TEXT("[01]"), "number with a leading zero", 1},
		{TEXT("[1.]"), "unexpected character", 3},
		{TEXT(" -1e400"), "number out of range or too precise", 1},
		{TEXT("99999999999999999999"), "number out of range or too precise", 0},
		{TEXT("[\"\\q\"]"), "invalid escape in a string", 2},
		{TEXT("[\"a\\u0000\"]"), "\\u0000 in a string", 3},
		{TEXT("[\"\\ud83d\\u0041\"]"), "lone surrogate in a string", 2},
		{TEXT("[\"a\tb\"]"), "control character in a string", 3},
		{TEXT("[\"\xd0\xb0\xff\"]"), "malformed UTF-8 in a string", 4},
		{TEXT("{\"a\":1,\"a\":2}"), "duplicate key in an object", 12},
	};
	size_t offset;

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given.bytes);
		CHECK_STR(refusal(cases[i].given.bytes, cases[i].given.len, &offset), cases[i].reason);
		CHECK_INT((int64_t) offset, (int64_t) cases[i].offset);
	}
}

/* What is read and written must be read the same. */
static void changed_texts_never_confuse(void)
{
	static const char *const seeds[] = {
		"{\"id\":\"de305d54-75b4\",\"iat\":1534862834,\"a\":[1.5,-2e3,null,true,false,{}],\"\\u0442\":\"\xd1\x82\\n\"}",
		"[[0.30000000000000004,9007199254740992,1e-5],{\"k\":\"\\ud83d\\ude00\",\"l\":\"\xf0\x9f\x98\x80\\\\\"},[]]",
	};
	static const char alphabet[] = "{}[]\",:\\u0d8c19.eE+-tfn \xd0\x82\xe2\xf0\n";
	uint32_t random = 1;
	ua_json_fault fault;
	ua_buf first, second;
	int accepted = 0;

	ua_buf_init(&first, UA_BUF_UNLIMITED);
	ua_buf_init(&second, UA_BUF_UNLIMITED);
	for (int round = 0; round < 60000; round++) {
		char given[160];
		size_t len = strlen(strcpy(given, seeds[round % 2]));
		for (int changes = 1 + round / 2 % 3; changes > 0; changes--) {
			random = random * 1664525 + 1013904223;
			given[(random >> 8) % len] = alphabet[(random >> 20) % (sizeof(alphabet) - 1)];
		}
		ua_json *root = parse_exactly(given, len, &fault);
		unit_case(given);
		CHECK(!fault.no_memory);
		if (root == NULL) {
			continue;
		}
		accepted++;
		dump(&first, root);
		ua_json_free(root);
		root = parse_exactly(first.data, first.len, &fault);
		if (CHECK(root != NULL)) {
			dump(&second, root);
			CHECK_BUF(&second, first.data);
		}
		ua_json_free(root);
		ua_buf_reset(&first);
		ua_buf_reset(&second);
	}
	unit_case(NULL);
	CHECK(accepted > 1000); /* or the changes are too wild to prove anything */
	ua_buf_free(&first);
	ua_buf_free(&second);
}

/* --- Depth --- */

static bool accepts_depth(size_t depth, const char *open, const char *innermost, char close)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < depth; i++) {
		ua_buf_append_str(&buf, open);
	}
	ua_buf_append_str(&buf, innermost);
	for (size_t i = 0; i < depth; i++) {
		ua_buf_append(&buf, &close, 1);
	}
	bool accepted = accepts(buf.data);
	ua_buf_free(&buf);
	return accepted;
}

static void bounds_the_depth(void)
{
	CHECK(accepts_depth(UA_JSON_MAX_DEPTH, "[", "", ']'));
	CHECK(accepts_depth(UA_JSON_MAX_DEPTH, "[", "1", ']'));
	CHECK(accepts_depth(UA_JSON_MAX_DEPTH, "{\"a\":", "1", '}'));
	CHECK(accepts_depth(UA_JSON_MAX_DEPTH - 1, "{\"a\":", "{}", '}'));
	CHECK(!accepts_depth(UA_JSON_MAX_DEPTH, "{\"a\":", "{}", '}'));
	CHECK(!accepts_depth(UA_JSON_MAX_DEPTH + 1, "[", "", ']'));
	CHECK(!accepts_depth(UA_JSON_MAX_DEPTH + 1, "{\"a\":", "1", '}'));
	CHECK(!accepts_depth(1000, "[", "", ']'));
	CHECK(!accepts_depth(1000000, "[", "", ']'));
	/* siblings do not add up */
	CHECK(!accepts_depth(UA_JSON_MAX_DEPTH - 1, "[[],[[]],", "[]", ']'));
	CHECK(accepts_depth(UA_JSON_MAX_DEPTH - 2, "[[],[[]],", "[]", ']'));
}

/* --- Numbers --- */

static void keeps_integers(void)
{
	static const struct {
		const char *given;
		int64_t value;
	} cases[] = {
		{"0", 0}, {"-0", 0}, {"-0.0", 0}, {"100000", 100000}, {"2147483647", 2147483647},
		{"2147483648", INT64_C(2147483648)}, {"-2147483649", INT64_C(-2147483649)}, {"4294967296", INT64_C(4294967296)},
		{"1234567890123460", INT64_C(1234567890123460)}, {"1618221793000", INT64_C(1618221793000)},
		{"999999999999999", INT64_C(999999999999999)}, {"9007199254740991", INT64_C(9007199254740991)},
		{"9007199254740992", UA_JSON_MAX_INT}, {"-9007199254740992", -UA_JSON_MAX_INT},
		{"1e15", INT64_C(1000000000000000)}, {"1.00", 1}, {"199900e-2", 1999}, {"9007199254740992.0", UA_JSON_MAX_INT},
		{"9.007199254740992e15", UA_JSON_MAX_INT},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given);
		ua_json *root = parse(cases[i].given);
		if (CHECK(root != NULL)) {
			CHECK_INT(ua_json_typeof(root), UA_JSON_INT);
			CHECK_INT(ua_json_int(root), cases[i].value);
			CHECK(ua_json_double(root) == (double) cases[i].value);
		}
		ua_json_free(root);
	}
}

static void keeps_integers_of_64_bits(void)
{
	static const struct {
		const char *given;
		int64_t value;
	} cases[] = {
		{"9007199254740993", INT64_C(9007199254740993)}, {"-9007199254740993", INT64_C(-9007199254740993)},
		{"9223372036854775806", INT64_MAX - 1}, {"9223372036854775807", INT64_MAX},
		{"-9223372036854775807", -INT64_MAX}, {"-9223372036854775808", INT64_MIN},
		{"1234567890123456789", INT64_C(1234567890123456789)},
	};
	char list[64];

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given);
		snprintf(list, sizeof(list), "[%s,1]", cases[i].given);
		ua_json *one = parse(cases[i].given), *root = parse(list);
		if (CHECK(one != NULL && root != NULL)) {
			CHECK_INT(ua_json_int(one), cases[i].value);
			CHECK_INT(ua_json_typeof(ua_json_first(root)), UA_JSON_INT);
			CHECK_INT(ua_json_int(ua_json_first(root)), cases[i].value);
			CHECK(ua_json_double(ua_json_first(root)) == (double) cases[i].value);
			CHECK_INT(ua_json_int(ua_json_next(ua_json_first(root))), 1);
		}
		ua_json_free(one);
		ua_json_free(root);
	}
}

static void numbers_that_would_change_stay_text(void)
{
	static const char *const cases[] = {
		"9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "12345678901234567890",
		"100000000000000000000000", "9007199254740993.0", "9007199254740993e0",
		"9.007199254740993e15", "0.1000000000000000001", "0.12345678901234567", "3.14159265358979323846",
		"1e400", "-1e400", "1E+309", "1.8e308", "1e-400", "1e99999999999999999999", "1e-99999999999999999999",
		"6e-324", "1.234567890123456e-320", "2e-324",
		/* longer than any use for it */
		"1.00000000000000000000000000000000000000000000000000000000000000",
		"-1.0000000000000000000000000000000000000000000000000000000000000e0",
	};
	static const char *const around[] = {"[%s]", "[ %s ,%s]", "{\"a\":%s}", "{\"a\" :\t%s\n,\"b\":[%s,\"x\"]}"};
	char given[256];

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i]);
		CHECK_STR(refusal(cases[i], strlen(cases[i]), NULL), "number out of range or too precise");
		for (size_t j = 0; j < COUNT(around); j++) {
			snprintf(given, sizeof(given), around[j], cases[i], cases[i]);
			ua_json *root = parse(given);
			if (!CHECK(root != NULL)) {
				continue;
			}
			CHECK_INT(ua_json_typeof(ua_json_first(root)), UA_JSON_STRING);
			CHECK_STR(ua_json_string(ua_json_first(root)), cases[i]);
			const ua_json *second = ua_json_next(ua_json_first(root));
			if (j == 3 && CHECK(second != NULL)) {
				CHECK_STR(ua_json_key(second), "b");
				CHECK_STR(ua_json_string(ua_json_first(second)), cases[i]);
				CHECK_STR(ua_json_string(ua_json_next(ua_json_first(second))), "x");
			}
			ua_json_free(root);
		}
	}
	unit_case(NULL);
	CHECK(accepts("1.0000000000000000000000000000000000000000000000000000000000000"));
}

static void keeps_doubles(void)
{
	static const struct {
		const char *given;
		double value;
	} cases[] = {
		{"19.99", 19.99}, {"0.1", 0.1}, {"-0.25", -0.25}, {"0.30000000000000004", 0.1 + 0.2}, {"1e20", 1e20},
		{"9007199254740994.0", 9007199254740994.0}, {"1e300", 1e300}, {"1e308", 1e308},
		{"1.7976931348623157e308", DBL_MAX}, {"1.7976931348623157e+308", DBL_MAX}, {"2.2250738585072014e-308", DBL_MIN},
		{"5e-324", 4.9406564584124654e-324}, {"4.94065645841247e-324", 4.9406564584124654e-324}, {"1e-307", 1e-307},
		{"19.989999999999998", 19.989999999999998}, {"123456789012345.6", 123456789012345.6},
		{"0.000000000000000000000000000001", 1e-30}, {"1.50000000000000000000", 1.5},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given);
		ua_json *root = parse(cases[i].given);
		if (CHECK(root != NULL)) {
			CHECK_INT(ua_json_typeof(root), UA_JSON_DOUBLE);
			CHECK(ua_json_double(root) == cases[i].value);
		}
		ua_json_free(root);
	}
}

static void writes_doubles(void)
{
	static const struct {
		double value;
		const char *written;
	} cases[] = {
		{0, "0"}, {-0.0, "-0"}, {1, "1"}, {0.1, "0.1"}, {19.99, "19.99"}, {-1.5, "-1.5"},
		{0.1 + 0.2, "0.30000000000000004"},
		{1e15, "1e+15"}, {1e22, "1e+22"}, {1.0 / 3, "0.3333333333333333"}, {123456.789, "123456.789"},
		{1e-7, "1e-07"}, {DBL_MAX, "1.7976931348623157e+308"}, {DBL_MIN, "2.2250738585072014e-308"},
		{4.9406564584124654e-324, "5e-324"}, {9007199254740994.0, "9007199254740994e0"}, {9007199254740992.0, "9007199254740992"},
	};
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		CHECK(ua_json_write_double(&out, cases[i].value));
		CHECK(accepts(out.data));
		CHECK_BUF(&out, cases[i].written);
		ua_buf_reset(&out);
	}
	CHECK(!ua_json_write_double(&out, INFINITY) && out.failed);
	ua_buf_reset(&out);
	CHECK(!ua_json_write_double(&out, -INFINITY) && out.failed);
	ua_buf_reset(&out);
	CHECK(!ua_json_write_double(&out, NAN) && out.failed);
	CHECK(out.len == 0);
	ua_buf_free(&out);
}

static void reads_every_double_that_it_writes(void)
{
	uint64_t bits = 88172645463325252;
	ua_json_fault fault;
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	for (int i = 0; i < 50000; i++) {
		double value;
		bits ^= bits << 13;
		bits ^= bits >> 7;
		bits ^= bits << 17;
		memcpy(&value, &bits, sizeof(value));
		if (i % 2 == 0) {
			value = (double) (bits % 100000000) / 100;
		}
		if (!isfinite(value)) {
			continue;
		}
		ua_json_write_double(&out, value);
		/* an integral double over 2^53 may be written without an exponent, and so look like an integer over 2^53 */
		ua_json *root = parse_exactly(out.data, out.len, &fault);
		if (root == NULL) {
			unit_case(out.data);
			CHECK(fabs(value) > (double) UA_JSON_MAX_INT && fabs(value) < 1e17);
			unit_case(NULL);
		} else {
			CHECK(ua_json_double(root) == value);
		}
		ua_json_free(root);
		ua_buf_reset(&out);
	}
	ua_buf_free(&out);
}

/* --- Strings --- */

static void judges_utf8(void)
{
	static const text valid[] = {
		TEXT(""), TEXT("plain"), TEXT("\"\\\n\x01\x7f"), TEXT("a\0b"), TEXT("Замовлення"), TEXT("12345678é"),
		TEXT("é\"é"), TEXT("\xf4\x8f\xbf\xbf"), TEXT("\xef\xbf\xbf"),
	};
	static const text invalid[] = {
		TEXT("\x80"), TEXT("a\xff"), TEXT("12345678\xc3"), TEXT("\xc3\"\xa9"), TEXT("é\xc0\xaf"),
		TEXT("\xed\xa0\x80"), TEXT("\xf4\x90\x80\x80"), TEXT("\xe2\x82"), TEXT("é\xf0\x9f\x98"), TEXT("\n\xbf"),
		TEXT("\xcf\xf0\xe8"),
	};

	for (size_t i = 0; i < COUNT(valid); i++) {
		unit_case(valid[i].bytes);
		CHECK(ua_utf8_valid(valid[i].bytes, valid[i].len));
	}
	for (size_t i = 0; i < COUNT(invalid); i++) {
		unit_case(invalid[i].bytes);
		CHECK(!ua_utf8_valid(invalid[i].bytes, invalid[i].len));
	}
	CHECK(ua_utf8_valid(NULL, 0));
}

/* Every code point, encoded here by the book; every other sequence of the same shape must be refused. */
static void accepts_exactly_the_code_points(void)
{
	for (uint32_t c = 0x80; c < 0x200000; c++) {
		char bytes[4];
		size_t len = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
		for (size_t i = len - 1, rest = c; i > 0; i--, rest >>= 6) {
			bytes[i] = (char) (0x80 | (rest & 0x3f));
		}
		bytes[0] = (char) (len == 2 ? 0xc0 | c >> 6 : len == 3 ? 0xe0 | c >> 12 : 0xf0 | c >> 18);
		bool scalar = c < 0xd800 || (c > 0xdfff && c < 0x110000);
		if (ua_utf8_valid(bytes, len) != scalar) {
			CHECK_INT(c, -1);
		}
	}
	/* overlong: three and four bytes for what fits in fewer */
	for (uint32_t c = 0; c < 0x10000; c++) {
		char four[4] = {(char) 0xf0, (char) (0x80 | c >> 12), (char) (0x80 | (c >> 6 & 0x3f)),
			(char) (0x80 | (c & 0x3f))};
		char three[3] = {(char) 0xe0, (char) (0x80 | (c >> 6 & 0x3f)), (char) (0x80 | (c & 0x3f))};
		if (ua_utf8_valid(four, 4) || (c < 0x800 && ua_utf8_valid(three, 3))) {
			CHECK_INT(c, -1);
		}
	}
}

static void writes_strings(void)
{
	static const struct {
		text given;
		const char *written;
	} cases[] = {
		{TEXT(""), "\"\""},
		{TEXT("plain"), "\"plain\""},
		{TEXT("https://uapay.ua/a?b"), "\"https://uapay.ua/a?b\""},
		{TEXT("Замовлення 😀"), "\"Замовлення 😀\""},
		{TEXT("\"\\\b\f\n\r\t"), "\"\\\"\\\\\\b\\f\\n\\r\\t\""},
		{TEXT("\x01\x0b\x1f\x7f"), "\"\\u0001\\u000b\\u001f\x7f\""},
		{TEXT("a\0b"), "\"a\\u0000b\""},
	};
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		CHECK(ua_json_write_string(&out, cases[i].given.bytes, cases[i].given.len));
		CHECK_BUF(&out, cases[i].written);
		ua_buf_reset(&out);
	}
	CHECK(ua_json_write_string(&out, NULL, 0));
	ua_buf_free(&out);
	ua_buf_init(&out, 4);
	CHECK(!ua_json_write_string(&out, "abc", 3));
	CHECK(out.failed);
	ua_buf_free(&out);
}

/* --- Keys --- */

static void refuses_duplicate_keys(void)
{
	static const char *const cases[] = {
		"{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"a\":3}", "{\"\":1,\"\":2}", "{\"a\":1,\"\\u0061\":2}",
		"{\"\xd0\xb0\":1,\"\\u0430\":2}", "[{\"a\":1,\"a\":2}]", "{\"x\":{\"y\":[0,{\"a\":1,\"a\":2}]}}",
		"{\"x\":[],\"y\":{\"a\":{},\"a\":{}}}",
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i]);
		CHECK_STR(refusal(cases[i], strlen(cases[i]), NULL), "duplicate key in an object");
	}
	unit_case(NULL);
	CHECK(accepts("{\"a\":1,\"A\":2,\"a \":3,\"aa\":4}"));
	CHECK(accepts("[{\"a\":1},{\"a\":1},{\"a\":{\"a\":1}}]"));
}

/* An object with `count` keys k0, k1...; when `twin` is a key's number, a further key equals that one. */
static ua_json *parse_many_keys(size_t count, int64_t twin, ua_json_fault *fault)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	ua_buf_append_str(&buf, "{");
	for (size_t i = 0; i < count; i++) {
		ua_buf_append_str(&buf, i > 0 ? ",\"k" : "\"k");
		/* neither sorted nor reversed */
		ua_buf_append_int(&buf, (int64_t) (i * 2654435761U % 4294967296U));
		ua_buf_append_str(&buf, "\":0");
	}
	if (twin >= 0) {
		ua_buf_append_str(&buf, ",\"k");
		ua_buf_append_int(&buf, (int64_t) ((uint64_t) twin * 2654435761U % 4294967296U));
		ua_buf_append_str(&buf, "\":0");
	}
	ua_buf_append_str(&buf, "}");
	ua_json *root = ua_json_parse(buf.data, buf.len, fault);
	ua_buf_free(&buf);
	return root;
}

static void finds_the_twin_among_any_number_of_keys(void)
{
	ua_json_fault fault;

	for (size_t count = 1; count < 140; count++) {
		ua_json *root = parse_many_keys(count, -1, &fault);
		CHECK(root != NULL && ua_json_size(root) == count);
		ua_json_free(root);
		for (size_t twin = 0; twin < count; twin += 7) {
			CHECK(parse_many_keys(count, (int64_t) twin, &fault) == NULL);
			CHECK_STR(fault.reason, "duplicate key in an object");
		}
	}
}

static void bounds_the_members(void)
{
	ua_json_fault fault;
	ua_json *root = parse_many_keys(UA_JSON_MAX_MEMBERS, -1, &fault);

	CHECK(root != NULL && ua_json_size(root) == UA_JSON_MAX_MEMBERS);
	ua_json_free(root);
	CHECK(parse_many_keys(UA_JSON_MAX_MEMBERS + 1, -1, &fault) == NULL);
	CHECK_STR(fault.reason, "too many members in an object");
	CHECK(parse_many_keys(UA_JSON_MAX_VALUES, -1, &fault) == NULL);
}

static bool accepts_values(size_t scalars, size_t containers)
{
	ua_buf buf;

	ua_buf_init(&buf, UA_BUF_UNLIMITED);
	ua_buf_append_str(&buf, "[0");
	for (size_t i = 1; i < scalars; i++) {
		ua_buf_append_str(&buf, ",0");
	}
	for (size_t i = 1; i < containers; i++) {
		ua_buf_append_str(&buf, i % 2 ? ",[]" : ",{}");
	}
	ua_buf_append_str(&buf, "]");
	bool accepted = accepts(buf.data);
	ua_buf_free(&buf);
	return accepted;
}

static void bounds_the_values(void)
{
	const size_t most = UA_JSON_MAX_VALUES / UA_JSON_CONTAINER_VALUES;

	CHECK(accepts_values(UA_JSON_MAX_VALUES - UA_JSON_CONTAINER_VALUES, 1));
	CHECK(!accepts_values(UA_JSON_MAX_VALUES - UA_JSON_CONTAINER_VALUES + 1, 1));
	CHECK(accepts_values(1, most));
	CHECK(!accepts_values(1, most + 1));
}

/* --- What is spared --- */

static ua_member_kind kind(const char *key)
{
	if (strcmp(key, "list") == 0) {
		return UA_MEMBER_LIST;
	}
	return strcmp(key, "id") == 0 || strcmp(key, "in") == 0 ? UA_MEMBER_RELIED : UA_MEMBER_FREE;
}

/* A copy as in parse_exactly(). */
static ua_json *parse_sparing(const char *bytes, size_t len, ua_json_fault *fault)
{
	ua_buf copy = {.data = malloc(len > 0 ? len : 1), .len = len, .cap = len};

	if (copy.data == NULL) {
		abort();
	}
	memcpy(copy.data, bytes, len);
	ua_json *root = ua_json_take_sparing(&copy, kind, fault);
	ua_buf_free(&copy);
	return root;
}

#define DEEP_64 "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"

static void spares_free_members(void)
{
	static const struct {
		const char *given;
		const char *dumped;
	} cases[] = {
		/* nothing is spared that can be read */
		{"{\"id\":1,\"x\":{\"a\":[1e400]}}", "{\"id\":1,\"x\":{\"a\":[\"1e400\"]}}"},
		/* each reason, in a value, a key, deep inside, at the member's start and end */
		{"{\"id\":1,\"x\":\"a\\u0000\"}", "{\"id\":1,\"x\":\"\\\"a\\\\u0000\\\"\"}"},
		{"{\"x\" : [\"\\u0041\",\"\\ud800\"] ,\"id\":2}", "{\"x\":\"[\\\"\\\\u0041\\\",\\\"\\\\ud800\\\"]\",\"id\":2}"},
		{"{\"x\":{\"b\":1,\"b\":2},\"id\":\"\\u0041\"}", "{\"x\":\"{\\\"b\\\":1,\\\"b\\\":2}\",\"id\":\"A\"}"},
		{"{\"x\":{\"b\\u0000\":1}}", "{\"x\":\"{\\\"b\\\\u0000\\\":1}\"}"},
		{"{\"x\":\"\xff\xd0\xb0\xd0\",\"id\":3}", "{\"x\":\"\\\"?\xd0\xb0?\\\"\",\"id\":3}"},
		{"{\"x\":" DEEP_64 ",\"y\":[2]}", "{\"x\":\"" DEEP_64 "\",\"y\":[2]}"},
		{"{\"in\":{\"id\":1,\"x\":{\"id\":\"\\u0000\"}}}", "{\"in\":{\"id\":1,\"x\":\"{\\\"id\\\":\\\"\\\\u0000\\\"}\"}}"},
		{"{\"x\":1e400,\"y\":[12345678901234567890,\"\\u0000\"],\"z\":1e400}",
			"{\"x\":\"1e400\",\"y\":\"[12345678901234567890,\\\"\\\\u0000\\\"]\",\"z\":\"1e400\"}"},
		{"{\"x\":\"\\u0000\",\"y\":\"\\u0000\",\"id\":1}", "{\"x\":\"\\\"\\\\u0000\\\"\",\"y\":\"\\\"\\\\u0000\\\"\",\"id\":1}"},
		/* a key of a free member */
		{"{\"\\u0000\":1,\"id\":1}", "{\"\\\\u0000\":1,\"id\":1}"},
		{"{\"id\":1,\"\\u0041\xff\" : {}}", "{\"id\":1,\"\\\\u0041?\":{}}"},
		/* elements of a list */
		{"{\"list\":[{\"id\":1},{\"id\":\"\\u0000\",\"x\":\"\\ud800\"},{\"id\":2}]}",
			"{\"list\":[{\"id\":1},\"{\\\"id\\\":\\\"\\\\u0000\\\",\\\"x\\\":\\\"\\\\ud800\\\"}\",{\"id\":2}]}"},
		{"{\"list\":[{\"id\":1,\"x\":\"\\ud800\"},\"\\u0000\",{\"id\":2,\"id\":3}]}",
			"{\"list\":[{\"id\":1,\"x\":\"\\\"\\\\ud800\\\"\"},\"\\\"\\\\u0000\\\"\",\"{\\\"id\\\":2,\\\"id\\\":3}\"]}"},
	};
	ua_json_fault fault;
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given);
		ua_json *root = parse_sparing(cases[i].given, strlen(cases[i].given), &fault);
		if (CHECK(root != NULL)) {
			dump(&out, root);
			CHECK_BUF(&out, cases[i].dumped);
		}
		ua_json_free(root);
		ua_buf_reset(&out);
	}
	ua_buf_free(&out);
}

static void spares_nothing_else(void)
{
	static const struct {
		const char *given;
		const char *reason;
	} cases[] = {
		{"{\"id\":\"\\u0000\"}", "\\u0000 in a string"}, {"{\"in\":{\"id\":\"\xff\"}}", "malformed UTF-8 in a string"},
		{"{\"in\":[\"\\ud800\"]}", "lone surrogate in a string"}, {"{\"id\":1,\"id\":2}", "duplicate key in an object"},
		{"{\"x\":1,\"x\":2}", "duplicate key in an object"}, {"{\"in\":{\"x\":\"\\u0000\",\"x\":2}}", "duplicate key in an object"},
		{"[\"\\u0000\"]", "\\u0000 in a string"}, {"\"\\u0000\"", "\\u0000 in a string"}, {"{\"in\":" DEEP_64 "}", "nested too deeply"},
		/* what is not JSON has no end that is known */
		{"{\"x\":[1}", "unexpected character"}, {"{\"x\":\"\\u0000\",\"y\":01}", "number with a leading zero"},
		{"{\"x\":[\"\\u0000\",01]}", "\\u0000 in a string"}, {"{\"x\":\"\\u0000\"", "the text ends too early"},
		{"{\"x\":\"\\u0000", "\\u0000 in a string"}, {"{\"x\":\"\t\"}", "control character in a string"}, {"", "empty text"},
		{"{\"list\":[\"\\u0000\",]}", "unexpected character"}, {"{\"x\":\"\\u0000\"}}", "bytes after the value"},
	};
	ua_json_fault fault;

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].given);
		CHECK(parse_sparing(cases[i].given, strlen(cases[i].given), &fault) == NULL);
		CHECK_STR(fault.reason, cases[i].reason);
	}
}

/* `count` times a text, with what stands around all of them. */
static void repeat(ua_buf *out, const char *before, const char *part, size_t count, const char *after)
{
	ua_buf_init(out, UA_BUF_UNLIMITED);
	ua_buf_append_str(out, before);
	for (size_t i = 0; i < count; i++) {
		ua_buf_append_str(out, i > 0 ? "," : "");
		ua_buf_append_str(out, part);
	}
	ua_buf_append_str(out, after);
}

static void spares_what_is_too_much(void)
{
	ua_json_fault fault;
	ua_buf given;

	repeat(&given, "{\"id\":1,\"x\":[", "[]", UA_JSON_MAX_VALUES, "],\"y\":[2]}");
	ua_json *root = parse_sparing(given.data, given.len, &fault);
	if (CHECK(root != NULL)) {
		CHECK_INT(ua_json_typeof(ua_json_member(root, "x")), UA_JSON_STRING);
		CHECK_INT((int64_t) strlen(ua_json_string(ua_json_member(root, "x"))), 3 * UA_JSON_MAX_VALUES + 1);
		CHECK_INT(ua_json_int(ua_json_first(ua_json_member(root, "y"))), 2);
	}
	ua_json_free(root);
	ua_buf_free(&given);

	/* the elements are too many, each of which could be spared */
	repeat(&given, "{\"list\":[", "{\"x\":\"\\u0000\"}", UA_JSON_MAX_VALUES, "]}");
	CHECK(parse_sparing(given.data, given.len, &fault) == NULL);
	CHECK_STR(fault.reason, "too many values");
	ua_buf_free(&given);

	/* many times, in little time */
	repeat(&given, "{\"list\":[", "{\"\\u0000\":\"\\u0000\",\"x\":\"\\u0000\",\"id\":\"\\u0000\"}", UA_JSON_MAX_VALUES - 100, "]}");
	root = parse_sparing(given.data, given.len, &fault);
	CHECK(root != NULL);
	ua_json_free(root);
	ua_buf_free(&given);
}

static void tells_what_returns(void)
{
	static const char *const returning[] = {"{}", "[]", "1", "\"x\"", "{\"a\":9223372036854775807}", "{\"a\":[1e400]}"};
	static const char *const others[] = {"", "x", "{\"a\":1,\"a\":2}", "\"\\u0000\"", "[\"\\ud800\"]", "{\"a\":1}x", DEEP_64, "1e400"};
	ua_json_fault fault;

	for (size_t i = 0; i < COUNT(returning); i++) {
		unit_case(returning[i]);
		CHECK(ua_json_returns(returning[i], strlen(returning[i]), &fault));
	}
	for (size_t i = 0; i < COUNT(others); i++) {
		unit_case(others[i]);
		CHECK(!ua_json_returns(others[i], strlen(others[i]), &fault));
		CHECK(fault.reason != NULL);
	}
	const char *deep = DEEP_64;
	size_t less = UA_JSON_MAX_DEPTH - UA_JSON_MAX_SENT_DEPTH;
	CHECK(ua_json_returns(deep + less, strlen(deep) - 2 * less, &fault));
	CHECK(!ua_json_returns(deep + less - 1, strlen(deep) - 2 * less + 2, &fault));
	CHECK_STR(fault.reason, "nested too deeply");
}

/* Spared or not, what is read is written and read the same, and nothing is spared that can be read. */
static void changed_texts_are_spared_or_not(void)
{
	static const char seed[] = "{\"id\":\"a\",\"x\":{\"b\":[\"\\u0041\",\"\\ud83d\\ude00\",1e300]},\"list\":[{\"id\":1},{\"y\":\"\\u0030\"}],\"z\":[]}";
	static const char alphabet[] = "{}[]\",:\\u0d8c19.eE+-tfn \xd0\x82\xe2\xf0\n";
	uint32_t random = 1;
	ua_json_fault fault;
	int spared = 0;

	for (int round = 0; round < 60000; round++) {
		char given[160];
		size_t len = strlen(strcpy(given, seed));
		for (int changes = 1 + round % 3; changes > 0; changes--) {
			random = random * 1664525 + 1013904223;
			given[(random >> 8) % len] = alphabet[(random >> 20) % (sizeof(alphabet) - 1)];
		}
		unit_case(given);
		ua_json *strict = parse_exactly(given, len, &fault), *root = parse_sparing(given, len, &fault);
		CHECK(!fault.no_memory);
		CHECK(strict == NULL || root != NULL);
		if (root != NULL) {
			ua_buf first, second;
			ua_buf_init(&first, UA_BUF_UNLIMITED);
			ua_buf_init(&second, UA_BUF_UNLIMITED);
			dump(&first, root);
			if (strict != NULL) {
				dump(&second, strict);
				CHECK_BUF(&first, second.data);
			} else {
				spared++;
				CHECK(accepts(first.data));
			}
			ua_buf_free(&first);
			ua_buf_free(&second);
		}
		ua_json_free(strict);
		ua_json_free(root);
	}
	unit_case(NULL);
	CHECK(spared > 500);
}

/* --- The tree --- */

static void walks(void)
{
	ua_json *root = parse("{\"status\":1,\"Status\":\"x\",\"list\":[1,null],\"data\":{\"id\":\"7\"}}");

	if (!CHECK(root != NULL)) {
		return;
	}
	CHECK_INT((int64_t) ua_json_size(root), 4);
	CHECK_STR(ua_json_key(ua_json_first(root)), "status");
	CHECK_STR(ua_json_key(ua_json_next(ua_json_first(root))), "Status");
	CHECK_INT(ua_json_int(ua_json_member(root, "status")), 1);
	CHECK_STR(ua_json_string(ua_json_member(root, "Status")), "x");
	CHECK(ua_json_member(root, "STATUS") == NULL);
	CHECK(ua_json_member(root, "statu") == NULL && ua_json_member(root, "") == NULL);
	CHECK_STR(ua_json_string(ua_json_member(ua_json_member(root, "data"), "id")), "7");
	CHECK(ua_json_member(ua_json_member(root, "none"), "id") == NULL);
	CHECK(ua_json_member(ua_json_member(root, "list"), "id") == NULL);
	CHECK(ua_json_member(ua_json_member(root, "Status"), "id") == NULL);
	const ua_json *list = ua_json_member(root, "list");
	CHECK_INT((int64_t) ua_json_size(list), 2);
	CHECK_INT(ua_json_typeof(ua_json_next(ua_json_first(list))), UA_JSON_NULL);
	CHECK(ua_json_next(ua_json_next(ua_json_first(list))) == NULL);
	CHECK(ua_json_first(ua_json_member(root, "Status")) == NULL);
	CHECK_INT((int64_t) ua_json_size(ua_json_member(root, "Status")), 0);
	ua_json_free(root);
	ua_json_free(NULL);
}

static void removes(void)
{
	ua_json *root = parse("{\"a\":1,\"data\":{\"id\":\"7\"},\"b\":2}");

	if (!CHECK(root != NULL)) {
		return;
	}
	CHECK(!ua_json_remove(root, "DATA"));
	CHECK(!ua_json_remove(NULL, "data"));
	CHECK(ua_json_remove(root, "data"));
	CHECK(ua_json_member(root, "data") == NULL && !ua_json_remove(root, "data"));
	CHECK_INT((int64_t) ua_json_size(root), 2);
	CHECK_INT(ua_json_int(ua_json_member(root, "b")), 2);
	ua_json_free(root);
}

static void tells_what_says_nothing(void)
{
	ua_json *root = parse("{\"null\":null,\"list\":[],\"object\":{},\"false\":false,\"zero\":0,\"text\":\"\",\"one\":[null]}");

	if (!CHECK(root != NULL)) {
		return;
	}
	CHECK(ua_json_is_empty(NULL) && !ua_json_is_empty(root));
	CHECK(ua_json_present(NULL, "list") == NULL && ua_json_present(root, "none") == NULL);
	for (const ua_json *child = ua_json_first(root); child != NULL; child = ua_json_next(child)) {
		const char *key = ua_json_key(child);
		unit_case(key);
		CHECK_INT(ua_json_is_empty(child), strcmp(key, "null") == 0 || strcmp(key, "list") == 0 || strcmp(key, "object") == 0);
		CHECK(ua_json_present(root, key) == (strcmp(key, "null") == 0 ? NULL : child));
	}
	ua_json_free(root);
}

/* --- What json_tree.h promises of cJSON --- */

static void check_links(const cJSON *item)
{
	const cJSON *last = NULL;
	int count = 0;

	for (const cJSON *child = item->child; child != NULL; child = child->next) {
		CHECK(last == NULL || child->prev == last);
		CHECK((child->string != NULL) == cJSON_IsObject(item));
		check_links(child);
		last = child;
		count++;
	}
	CHECK(item->child == NULL || item->child->prev == last);
	CHECK_INT(cJSON_GetArraySize(item), count);
}

static void cjson_walks_prints_compares_and_copies_a_tree(void)
{
	static const char given[] = "{\"status\":1,\"data\":{\"id\":\"7\\u0442\",\"amounts\":[1999,-0.5,1e300,true,false,null],\"none\":{}},"
		"\"wide\":-9223372036854775807,\"least\":-9223372036854775808,\"precise\":0.12345678901234567890,\"list\":[[],[[\"\"]]]}";
	ua_json *root = parse(given);
	ua_json_fault fault;

	if (!CHECK(root != NULL)) {
		return;
	}
	cJSON *item = ua_json_item(root);
	CHECK(item->next == NULL && item->prev == NULL && item->string == NULL);
	check_links(item);
	CHECK_STR(cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(item, "precise")), "0.12345678901234567890");
	CHECK(cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(item, "wide")) == -9223372036854775807.0);

	char *printed = cJSON_PrintUnformatted(item);
	cJSON *copy = cJSON_Duplicate(item, true), *theirs = printed != NULL ? cJSON_Parse(printed) : NULL;
	CHECK(cJSON_Compare(item, copy, true) && cJSON_Compare(copy, item, true));
	CHECK(cJSON_Compare(item, theirs, true));
	ua_json *again = printed != NULL ? ua_json_parse(printed, strlen(printed), &fault) : NULL;
	CHECK(again != NULL && cJSON_Compare(item, ua_json_item(again), true));
	cJSON_Delete(copy);
	cJSON_Delete(theirs);
	cJSON_free(printed);
	ua_json_free(again);
	ua_json_free(root);
}

static void cjson_takes_a_tree_apart(void)
{
	ua_json *root = parse("{\"a\":1,\"data\":{\"id\":\"7\"},\"list\":[1,2,3]}");

	if (!CHECK(root != NULL)) {
		return;
	}
	cJSON *item = ua_json_item(root);
	cJSON *data = cJSON_DetachItemFromObjectCaseSensitive(item, "data");
	cJSON *second = cJSON_DetachItemFromArray(cJSON_GetObjectItemCaseSensitive(item, "list"), 1);
	check_links(item);
	CHECK_INT(cJSON_GetArraySize(item), 2);
	CHECK(data != NULL && data->next == NULL && cJSON_IsString(data->child));
	CHECK(second != NULL && second->next == NULL && second->valuedouble == 2);
	CHECK(cJSON_DetachItemViaPointer(item, item->child) != NULL && cJSON_GetArraySize(item) == 1);
	ua_json_free(root); /* with all that was in it */
}

static void reads_no_byte_too_many(void)
{
	/* a longer text, of which a part is given */
	static const char longer[] = "{\"a\":[1,2]}3\"";
	ua_json_fault fault;
	ua_json *root = ua_json_parse(longer, 11, &fault);

	CHECK(root != NULL);
	ua_json_free(root);
	root = ua_json_parse(longer + 5, 5, &fault);
	CHECK(root != NULL && ua_json_size(root) == 2);
	ua_json_free(root);
	root = ua_json_parse(longer + 6, 1, &fault);
	CHECK(root != NULL && ua_json_int(root) == 1);
	ua_json_free(root);
	CHECK(ua_json_parse(longer, 12, &fault) == NULL);
	CHECK(ua_json_parse(NULL, 0, &fault) == NULL && !fault.no_memory);
	for (size_t len = 0; len < 11; len++) {
		CHECK(parse_exactly(longer, len, &fault) == NULL && !fault.no_memory);
	}
}

/* --- Surroundings --- */

static void check_numbers_in_this_locale(void)
{
	static const char given[] = "[19.99,0.30000000000000004,-1.5e-3,1e-320,1.7976931348623157e+308]";
	ua_json_fault fault;
	ua_buf out;

	ua_buf_init(&out, UA_BUF_UNLIMITED);
	ua_json_write_double(&out, 19.99);
	ua_json_write_double(&out, -0.1 - 0.2);
	CHECK_BUF(&out, "19.99-0.30000000000000004");
	ua_buf_reset(&out);
	CHECK(!accepts("[19,99.5.1]") && !accepts("0.1000000000000000001") && !accepts("1,5"));
	ua_json *root = parse_exactly(given, strlen(given), &fault);
	if (CHECK(root != NULL)) {
		CHECK(ua_json_double(ua_json_first(root)) == 19990.0 / 1000);
		dump(&out, root);
		CHECK_BUF(&out, "[19.99,0.30000000000000004,-0.0015,1e-320,1.7976931348623157e+308]");
	}
	ua_json_free(root);
	ua_buf_free(&out);
}

static void decimal_comma_changes_nothing(void)
{
	if (setlocale(LC_ALL, "uk_UA.UTF-8") == NULL || strcmp(localeconv()->decimal_point, ",") != 0) {
		setlocale(LC_ALL, "C");
		SKIP("there is no locale uk_UA.UTF-8, nor can one be made");
	}
	check_numbers_in_this_locale();
	CHECK(accepts("19.99"));
	setlocale(LC_ALL, "C");
}

static void long_separators_change_nothing(void)
{
	if (setlocale(LC_ALL, "ps_AF.UTF-8") == NULL || strlen(localeconv()->decimal_point) < 2) {
		setlocale(LC_ALL, "C");
		SKIP("there is no locale ps_AF.UTF-8, nor can one be made");
	}
	check_numbers_in_this_locale();
	CHECK(accepts("[1999,1e2]"));
	setlocale(LC_ALL, "C");
}

static void parsing_survives_each_failed_allocation(void)
{
	static const char given[] = "{\"a\":[1,\"two\",{\"\\u0442\":null}],\"b\":{\"c\":\".5\",\"d\":1.5},"
		"\"k0\":0,\"k1\":0,\"k2\":0,\"k3\":0,\"k4\":0,\"k5\":0,\"k6\":0,\"k7\":0,\"k8\":0,\"k9\":0,\"l0\":0,\"l1\":0,"
		"\"l2\":0,\"l3\":0,\"l4\":0,\"l5\":0,\"l6\":0,\"l7\":0,\"l8\":0,\"l9\":0,\"m0\":0,\"m1\":0,\"m2\":0,\"m3\":0}";
	ua_json_fault fault;
	size_t nth = 0;

	do {
		unit_fail_allocation(++nth);
		ua_json *root = ua_json_parse(given, strlen(given), &fault);
		CHECK((root == NULL) == unit_allocation_failed());
		CHECK(fault.no_memory == unit_allocation_failed());
		CHECK((fault.reason != NULL) == unit_allocation_failed());
		ua_json_free(root);
	} while (unit_allocation_failed());
	CHECK_INT(nth, 6); /* the copy, what owns the tree, two blocks of nodes, the keys to sort; then none fails */
}

/* The member `key` of a text after `masked` was masked in it. */
static void check_masked(const char *str, const char *masked, const char *key, const char *expected)
{
	ua_json *root = parse(str);

	unit_case(str);
	ua_json_mask(root, masked);
	const ua_json *value = ua_json_member(root, key);
	CHECK_STR(value != NULL ? ua_json_string(value) : NULL, expected);
	ua_json_free(root);
}

static void masks_a_text_wherever_it_stands(void)
{
	check_masked("{\"a\":\"secret-1\"}", "secret-1", "a", "********");
	check_masked("{\"a\":\"no secret-1, secret-1!\"}", "secret-1", "a", "no ********, ********!");
	check_masked("{\"secret-1\":\"b\"}", "secret-1", "********", "b");
	check_masked("{\"a\":\"secret-2\"}", "secret-1", "a", "secret-2");
	check_masked("{\"a\":\"x\"}", "", "a", "x");
	/* a short one only where it is all: it may be a part of any word */
	check_masked("{\"a\":\"s1\"}", "s1", "a", "**");
	check_masked("{\"a\":\"words1\"}", "s1", "a", "words1");
}

static void masks_at_any_depth(void)
{
	ua_json *root = parse("{\"a\":[1,null,{\"b\":[\"secret-1\"]}]}");
	const ua_json *object = ua_json_next(ua_json_next(ua_json_first(ua_json_member(root, "a"))));

	ua_json_mask(root, "secret-1");
	CHECK_STR(ua_json_string(ua_json_first(ua_json_member(object, "b"))), "********");
	ua_json_free(root);
}

static void masked_keys_that_are_alike_stay_apart(void)
{
	ua_json *root = parse("{\"a\":{\"secret-1\":1,\"********\":2}}");
	const ua_json *object = ua_json_member(root, "a");

	ua_json_mask(root, "secret-1");
	CHECK_INT(ua_json_size(object), 2);
	CHECK_STR(ua_json_key(ua_json_first(object)), "********");
	CHECK_STR(ua_json_key(ua_json_next(ua_json_first(object))), "********");
	CHECK_INT(ua_json_int(ua_json_next(ua_json_first(object))), 2);
	ua_json_free(root);
}

UNIT_MAIN(
	TEST(accepts_json),
	TEST(refuses_what_is_no_json),
	TEST(tells_what_and_where),
	TEST(changed_texts_never_confuse),
	TEST(bounds_the_depth),
	TEST(keeps_integers),
	TEST(keeps_integers_of_64_bits),
	TEST(numbers_that_would_change_stay_text),
	TEST(keeps_doubles),
	TEST(writes_doubles),
	TEST(reads_every_double_that_it_writes),
	TEST(judges_utf8),
	TEST(accepts_exactly_the_code_points),
	TEST(writes_strings),
	TEST(refuses_duplicate_keys),
	TEST(finds_the_twin_among_any_number_of_keys),
	TEST(bounds_the_members),
	TEST(bounds_the_values),
	TEST(spares_free_members),
	TEST(spares_nothing_else),
	TEST(spares_what_is_too_much),
	TEST(tells_what_returns),
	TEST(changed_texts_are_spared_or_not),
	TEST(walks),
	TEST(removes),
	TEST(tells_what_says_nothing),
	TEST(cjson_walks_prints_compares_and_copies_a_tree),
	TEST(cjson_takes_a_tree_apart),
	TEST(reads_no_byte_too_many),
	TEST(decimal_comma_changes_nothing),
	TEST(long_separators_change_nothing),
	TEST(parsing_survives_each_failed_allocation),
	TEST(masks_a_text_wherever_it_stands),
	TEST(masks_at_any_depth),
	TEST(masked_keys_that_are_alike_stay_apart),
)
