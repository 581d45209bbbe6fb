/* SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE /* timegm() */

#include "unit.h"

#include "../../src/core/timestamp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SECOND INT64_C(1000000)
#define DAY (86400 * SECOND)
#define YEAR_1 (INT64_C(-62135596800) * SECOND)
#define YEAR_10000 (INT64_C(253402300800) * SECOND)

/* A copy that ends where the text ends, so that the sanitizer sees every byte read beyond. */
static bool parse_exactly(const char *text, size_t len, int64_t *micros)
{
	char *copy = malloc(len > 0 ? len : 1);

	if (copy == NULL) {
		abort();
	}
	memcpy(copy, text, len);
	bool ok = ua_time_parse(copy, len, micros);
	free(copy);
	return ok;
}

static bool parse(const char *text, int64_t *micros)
{
	return parse_exactly(text, strlen(text), micros);
}

static void reads_the_forms_of_iso_8601(void)
{
	static const struct {
		const char *text;
		int64_t micros;
	} cases[] = {
		{"1970-01-01T00:00:00Z", 0},
		{"2018-11-07T12:13:06.000Z", INT64_C(1541592786) * SECOND},
		{"2018-11-07T12:13:06Z", INT64_C(1541592786) * SECOND},
		{"2018-11-07T12:13:06z", INT64_C(1541592786) * SECOND},
		{"2018-11-07 12:13:06Z", INT64_C(1541592786) * SECOND},
		{"2018-11-07 12:13:06", INT64_C(1541592786) * SECOND},
		{"2018-11-07T12:13:06", INT64_C(1541592786) * SECOND},
		{"2018-11-07T14:13:06+02:00", INT64_C(1541592786) * SECOND},
		{"2018-11-07T14:13:06+0200", INT64_C(1541592786) * SECOND},
		{"2018-11-07T06:43:06-05:30", INT64_C(1541592786) * SECOND},
		{"2018-11-07T12:13:06+00:00", INT64_C(1541592786) * SECOND},
		{"2018-11-07T12:13:06-00:00", INT64_C(1541592786) * SECOND},
		{"2018-11-08T00:12:06.5+11:59", INT64_C(1541592786) * SECOND + 500000},
		{"2018-11-07T12:13:06.1Z", INT64_C(1541592786) * SECOND + 100000},
		{"2018-11-07T12:13:06.000001Z", INT64_C(1541592786) * SECOND + 1},
		{"2018-11-07T12:13:06.999999", INT64_C(1541592786) * SECOND + 999999},
		{"2018-11-07T12:13:06.123456-01:00", INT64_C(1541596386) * SECOND + 123456},
		{"2018-11-07t12:13:06z", INT64_C(1541592786) * SECOND},
		{"2018-11-07t14:13:06+02:00", INT64_C(1541592786) * SECOND},
		{"2018-11-07T12:13:06.1234567Z", INT64_C(1541592786) * SECOND + 123456},
		{"2018-11-07T12:13:06.000000999Z", INT64_C(1541592786) * SECOND},
		{"1970-01-01T23:59:00+23:59", 0},
		{"1969-12-31T23:59:59.999999Z", -1},
		{"1969-12-31T00:00:00Z", -DAY},
		{"0001-01-01T00:00:00Z", YEAR_1},
		{"9999-12-31T23:59:59.999999Z", YEAR_10000 - 1},
		{"2016-12-31T23:59:60Z", INT64_C(1483228800) * SECOND}, /* a leap second */
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		int64_t micros = 42;
		unit_case(cases[i].text);
		CHECK(parse(cases[i].text, &micros));
		CHECK_INT(micros, cases[i].micros);
	}
}

static void refuses_everything_else(void)
{
	static const char *const cases[] = {
		"", "2018", "2018-11-07", "2018-11-07T", "2018-11-07T12:13", "2018-11-07T12:13:", "2018-11-07T12:13:6Z",
		"18-11-07T12:13:06Z", "12018-11-07T12:13:06Z", "-018-11-07T12:13:06Z", "+2018-11-07T12:13:06Z",
		"2018-1-07T12:13:06Z", "2018-11-7T12:13:06Z", "2018/11/07T12:13:06Z", "20181107T121306Z", "2018-11-07_12:13:06Z",
		"2018-11-07  12:13:06Z", " 2018-11-07T12:13:06Z", "2018-11-07T12:13:06Z ",
		"2018-11-07T12:13:06ZZ", "2018-11-07T12:13:06 Z", "2018-11-07T12:13:06.Z", "2018-11-07T12:13:06.",
		"2018-11-07T12:13:06,5Z", "2018-11-07T12:13:06.1234567890Z", "2018-11-07T12:13:06.0000000000Z",
		"2018-11-07T12:13:06.-5Z", "2018-11-07T12:13:06+", "2018-11-07T12:13:06+2", "2018-11-07T12:13:06+02",
		"2018-11-07T12:13:06+02:", "2018-11-07T12:13:06+02:0", "2018-11-07T12:13:06+24:00", "2018-11-07T12:13:06+02:60",
		"2018-11-07T12:13:06+02:00Z", "2018-11-07T12:13:06+-2:00", "2018-11-07T12:13:06+02::00", "2018-11-07T12:13:06+020:0",
		"2018-00-07T12:13:06Z", "2018-13-07T12:13:06Z", "2018-11-00T12:13:06Z", "2018-11-31T12:13:06Z",
		"2018-04-31T12:13:06Z", "2018-01-32T12:13:06Z", "2018-11-07T24:00:00Z", "2018-11-07T12:60:06Z",
		"2018-11-07T12:13:61Z", "1541592786", "1541592786000", "null", "today", "2018-11-07T12:13:0\xd9\xa6",
		"2018-11-07T12:1a:06Z", "2o18-11-07T12:13:06Z",
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		int64_t micros = 42;
		unit_case(cases[i]);
		CHECK(!parse(cases[i], &micros));
		CHECK_INT(micros, 42); /* left alone */
	}
	unit_case("NUL inside");
	int64_t micros;
	CHECK(!parse_exactly("2018-11-07T12:13:06\0", 20, &micros));
	CHECK(!parse_exactly("2018-11-07\0" "12:13:06Z", 20, &micros));
}

static void every_cut_of_a_date_is_read_within_its_bounds(void)
{
	static const char text[] = "2018-11-07T12:13:06.123456+02:00";

	for (size_t len = 0; len < sizeof(text) - 1; len++) {
		int64_t micros;
		/* Whole are: seconds; then one to six decimals. */
		bool whole = len == 19 || (len >= 21 && len <= 26);
		CHECK_INT(parse_exactly(text, len, &micros), whole);
	}
}

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static void the_29th_of_february_is_there_in_leap_years(void)
{
	for (int year = 1; year <= 9999; year++) {
		char text[40];
		int64_t micros, march;
		snprintf(text, sizeof(text), "%04d-02-29T00:00:00Z", year);
		if (!CHECK_INT(parse(text, &micros), is_leap(year))) {
			printf("  in %d\n", year);
		}
		if (is_leap(year)) {
			snprintf(text, sizeof(text), "%04d-03-01T00:00:00Z", year);
			CHECK(parse(text, &march));
			CHECK_INT(march - micros, DAY);
		}
		snprintf(text, sizeof(text), "%04d-02-30T00:00:00Z", year);
		CHECK(!parse(text, &micros));
	}
}

static void check_split(int64_t micros)
{
	int64_t seconds = micros / SECOND - (micros % SECOND < 0), parsed = 0;
	time_t clock = (time_t) seconds;
	struct tm libc;
	ua_time ours;
	char text[40];

	if (!CHECK(ua_time_split(micros, &ours)) || !CHECK(gmtime_r(&clock, &libc) != NULL)) {
		return;
	}
	CHECK_INT(ours.year, libc.tm_year + 1900);
	CHECK_INT(ours.month, libc.tm_mon + 1);
	CHECK_INT(ours.day, libc.tm_mday);
	CHECK_INT(ours.hour, libc.tm_hour);
	CHECK_INT(ours.minute, libc.tm_min);
	CHECK_INT(ours.second, libc.tm_sec);
	CHECK_INT(ours.micros, micros - seconds * SECOND);
	snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", ours.year, ours.month, ours.day, ours.hour,
		ours.minute, ours.second, ours.micros);
	CHECK(parse(text, &parsed));
	CHECK_INT(parsed, micros);
}

/* Against the C library, over all years, at uneven steps of about eleven days and one hour. */
static void split_and_parse_agree_with_the_c_library(void)
{
	const int64_t step = 11 * DAY + 3607 * SECOND + 1234567;

	for (int64_t micros = YEAR_1; micros < YEAR_10000; micros += step) {
		check_split(micros);
	}
}

static void days_around_each_turn_are_right(void)
{
	static const int years[] = {1, 4, 100, 400, 1582, 1600, 1899, 1900, 1904, 1969, 1970, 1999, 2000, 2001, 2038, 2100, 9999};

	for (size_t i = 0; i < COUNT(years); i++) {
		for (int month = 1; month <= 12; month++) {
			struct tm first = {.tm_year = years[i] - 1900, .tm_mon = month - 1, .tm_mday = 1};
			int64_t micros = (int64_t) timegm(&first) * SECOND;
			check_split(micros);
			check_split(micros + DAY - 1);
			if (micros > YEAR_1) {
				check_split(micros - 1);
			}
		}
	}
}

static void splits_around_the_epoch(void)
{
	static const int64_t cases[] = {0, 1, -1, SECOND, -SECOND, 999999, -999999, -SECOND - 1, DAY - 1, DAY, -DAY, -DAY - 1, 1 - DAY};

	for (size_t i = 0; i < COUNT(cases); i++) {
		check_split(cases[i]);
	}
}

static void splits_no_year_before_1_or_after_9999(void)
{
	static const int64_t outside[] = {YEAR_1 - 1, YEAR_10000, YEAR_1 - 400 * 366 * DAY, YEAR_10000 + DAY, INT64_MIN, INT64_MIN + 1,
		INT64_MAX};
	ua_time time;

	for (size_t i = 0; i < COUNT(outside); i++) {
		CHECK(!ua_time_split(outside[i], &time));
	}
	CHECK(ua_time_split(YEAR_1, &time));
	CHECK_INT(time.year * 10000 + time.month * 100 + time.day, 10101);
	CHECK(ua_time_split(YEAR_10000 - 1, &time));
	CHECK_INT(time.year * 10000 + time.month * 100 + time.day, 99991231);
	CHECK_INT(time.hour * 10000 + time.minute * 100 + time.second, 235959);
	CHECK_INT(time.micros, 999999);
}

/* What was read can be written again: a date outside the years 1 to 9999 is none. */
static void what_is_parsed_can_be_split(void)
{
	static const char *const outside[] = {
		"0000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
		"9999-12-31T23:59:60Z",
	};
	ua_time time;

	for (size_t i = 0; i < COUNT(outside); i++) {
		int64_t micros = 42;
		unit_case(outside[i]);
		CHECK(!parse(outside[i], &micros) || ua_time_split(micros, &time));
	}
}

static bool parse_http(const char *text, int64_t *seconds)
{
	return ua_time_parse_http(text, strlen(text), seconds);
}

static void reads_the_date_of_an_http_header(void)
{
	static const struct {
		const char *text;
		int64_t seconds;
	} dates[] = {
		{"Sun, 06 Nov 1994 08:49:37 GMT", 784111777},
		{"Thu, 01 Jan 1970 00:00:00 GMT", 0},
		{"Wed, 31 Dec 1969 23:59:59 GMT", -1},
		{"Thu, 29 Feb 2024 12:00:00 GMT", 1709208000},
		{"Fri, 31 Dec 9999 23:59:59 GMT", INT64_C(253402300799)},
	};

	for (size_t i = 0; i < COUNT(dates); i++) {
		int64_t seconds = 42;
		unit_case(dates[i].text);
		CHECK(parse_http(dates[i].text, &seconds));
		CHECK_INT(seconds, dates[i].seconds);
	}
}

static void refuses_another_form_of_an_http_date(void)
{
	static const char *const texts[] = {
		"", "GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37",
		"Sun, 06 nov 1994 08:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT", "Thu, 29 Feb 2023 12:00:00 GMT", "Sun, 06 Nov 0000 08:49:37 GMT",
		"Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 6x Nov 1994 08:49:37 GMT",
		"Sun, 06 Nov 1994 08:49:3x GMT", "Sun, 06 Nov 19x4 08:49:37 GMT", "Sun, 06 Nov 1994 08.49.37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ",
	};

	for (size_t i = 0; i < COUNT(texts); i++) {
		int64_t seconds = 42;
		unit_case(texts[i]);
		CHECK(!parse_http(texts[i], &seconds));
		CHECK_INT(seconds, 42);
	}
}

UNIT_MAIN(
	TEST(reads_the_forms_of_iso_8601),
	TEST(refuses_everything_else),
	TEST(every_cut_of_a_date_is_read_within_its_bounds),
	TEST(the_29th_of_february_is_there_in_leap_years),
	TEST(split_and_parse_agree_with_the_c_library),
	TEST(days_around_each_turn_are_right),
	TEST(splits_around_the_epoch),
	TEST(splits_no_year_before_1_or_after_9999),
	TEST(what_is_parsed_can_be_split),
	TEST(reads_the_date_of_an_http_header),
	TEST(refuses_another_form_of_an_http_date),
)
