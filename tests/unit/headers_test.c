/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/headers.h"

#include <string.h>

#define SECOND INT64_C(1000)
#define DATE "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"

static void read_all(ua_headers *headers, const char *lines)
{
	ua_headers_begin(headers);
	while (*lines) {
		size_t len = strcspn(lines, "\n");
		len += lines[len] == '\n';
		ua_headers_read(headers, lines, len);
		lines += len;
	}
}

static void every_form_of_an_http_date_is_one_moment(void)
{
	static const char *const lines[] = {
		DATE, "date:Sun, 06 Nov 1994 08:49:37 GMT", "DATE: \t Sunday, 06-Nov-94 08:49:37 GMT \r\n", "Date: Sun Nov  6 08:49:37 1994\r\n",
	};
	ua_headers headers;

	for (size_t i = 0; i < COUNT(lines); i++) {
		unit_case(lines[i]);
		read_all(&headers, lines[i]);
		CHECK_INT(headers.date, 784111777);
	}
}

static void what_is_no_date_is_none(void)
{
	static const char *const lines[] = {"", "Date\r\n", "Date:\r\n", "Date: soon\r\n", "Dates: Sun, 06 Nov 1994 08:49:37 GMT\r\n", DATE "Date: x\r\n"};
	ua_headers headers;

	for (size_t i = 0; i < COUNT(lines); i++) {
		unit_case(lines[i]);
		read_all(&headers, lines[i]);
		CHECK_INT(headers.date, -1);
	}
}

static void retry_after_is_seconds_or_a_date_from_the_answers_own(void)
{
	static const struct {
		const char *lines;
		int64_t ms;
	} cases[] = {
		{DATE, -1}, {"Retry-After: 3\r\n", 3 * SECOND}, {"retry-after:0", 0}, {"Retry-After: -5\r\n", 0},
		{"Retry-After: 99999999999999999999\r\n", 86400 * SECOND},
		{DATE "Retry-After: Sun, 06 Nov 1994 08:49:47 GMT\r\n", 10 * SECOND}, {"Retry-After: Sunday, 06-Nov-94 08:50:37 GMT\r\n" DATE, 60 * SECOND},
		{DATE "Retry-After: Sun Nov  6 08:49:38 1994\r\n", 1 * SECOND}, {DATE "Retry-After: Sun, 06 Nov 1994 08:49:36 GMT\r\n", 0},
		{"Retry-After: Sun, 06 Nov 1994 08:49:47 GMT\r\n", -1}, {DATE "Retry-After: soon\r\n", -1}, {DATE "Retry-After: 3 s\r\n", -1},
		{DATE "Retry-After:\r\n", -1},
		{"Retry-After: 86400\r\n", 86400 * SECOND}, {"Retry-After: 86401\r\n", 86400 * SECOND}, {"Retry-After: 1.5\r\n", -1},
		{DATE "Retry-After: Sun, 06 Nov 1995 08:49:37 GMT\r\n", 86400 * SECOND},
	};
	ua_headers headers;

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].lines);
		read_all(&headers, cases[i].lines);
		CHECK_INT(ua_headers_retry_after_ms(&headers), cases[i].ms);
	}
}

static void keep_alive_is_the_least_that_was_announced(void)
{
	static const struct {
		const char *lines;
		int64_t ms;
	} cases[] = {
		{DATE, INT64_MAX}, {"Keep-Alive: timeout=5, max=100\r\n", 5 * SECOND}, {"keep-alive: max=1,timeout = 7\r\n", 7 * SECOND},
		{"Keep-Alive: timeout=9\r\nKeep-Alive: timeout=4\r\n", 4 * SECOND}, {"Keep-Alive: timeout=-1\r\n", 0}, {"Keep-Alive: max=5\r\n", INT64_MAX},
		{"Keep-Alive: timeout=999999999\r\n", 86400 * SECOND}, {"Keep-Alive: timeout\r\n", INT64_MAX},
	};
	ua_headers headers;
	char line[512] = "Keep-Alive: timeout=5, ";

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].lines);
		read_all(&headers, cases[i].lines);
		CHECK_INT(headers.keep_alive_ms, cases[i].ms);
	}
	unit_case("a line too long to be read");
	memset(line + strlen(line), 'x', 400);
	read_all(&headers, line);
	CHECK_INT(headers.keep_alive_ms, 0);
}

UNIT_MAIN(
	TEST(every_form_of_an_http_date_is_one_moment),
	TEST(what_is_no_date_is_none),
	TEST(retry_after_is_seconds_or_a_date_from_the_answers_own),
	TEST(keep_alive_is_the_least_that_was_announced),
)
