/* SPDX-License-Identifier: MIT */
#include "timestamp.h"

#include <string.h>

#define SECOND INT64_C(1000000)
#define DAY (86400 * SECOND)
#define YEAR_1 (INT64_C(-719162) * DAY)
#define YEAR_10000 (INT64_C(2932897) * DAY)

/* Days since the epoch of a date of the proleptic Gregorian calendar. The year is taken to begin in March, so that the leap
 * day is its last. */
static int64_t days_from_date(int64_t year, int month, int day)
{
	year -= month <= 2;
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t year_of_era = year - era * 400;
	int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static void date_from_days(int64_t days, int64_t *year, int *month, int *day)
{
	days += 719468;
	int64_t era = (days >= 0 ? days : days - 146096) / 146097;
	int64_t day_of_era = days - era * 146097;
	int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64_t month_from_march = (5 * day_of_year + 2) / 153;

	*day = (int) (day_of_year - (153 * month_from_march + 2) / 5 + 1);
	*month = (int) (month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
	*year = year_of_era + era * 400 + (*month <= 2);
}

/* A cursor that never leaves the text. */
typedef struct {
	const char *p, *end;
	bool ok;
} scan;

static int digits(scan *s, int count)
{
	int value = 0;

	for (int i = 0; i < count; i++, s->p++) {
		if (s->p == s->end || *s->p < '0' || *s->p > '9') {
			s->ok = false;
			return 0;
		}
		value = value * 10 + (*s->p - '0');
	}
	return value;
}

static bool accept(scan *s, const char *any)
{
	for (; *any; any++) {
		if (s->p < s->end && *s->p == *any) {
			s->p++;
			return true;
		}
	}
	return false;
}

static void expect(scan *s, const char *any)
{
	s->ok = accept(s, any) && s->ok;
}

static int64_t fraction(scan *s)
{
	int64_t value = 0, unit = SECOND / 10;

	if (!accept(s, ".")) {
		return 0;
	}
	const char *first = s->p;
	for (; s->p < s->end && *s->p >= '0' && *s->p <= '9'; s->p++, unit /= 10) {
		value += (*s->p - '0') * unit;
	}
	s->ok = s->ok && s->p > first && s->p - first <= 9; /* nanoseconds are cut to microseconds */
	return value;
}

/* Microseconds to take off the local time. */
static int64_t offset(scan *s)
{
	if (s->p == s->end || accept(s, "Zz")) {
		return 0;
	}
	int sign = accept(s, "-") ? -1 : 1;
	if (sign == 1) {
		expect(s, "+");
	}
	int64_t hours = digits(s, 2);
	accept(s, ":");
	int64_t minutes = digits(s, 2);
	s->ok = s->ok && hours < 24 && minutes < 60;
	return sign * (hours * 3600 + minutes * 60) * SECOND;
}

static bool is_date(int year, int month, int day)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12 || day < 1) {
		return false;
	}
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return day <= lengths[month - 1] + (month == 2 && leap);
}

bool ua_time_parse(const char *text, size_t len, int64_t *micros)
{
	scan s = {text, text + len, true};
	int year = digits(&s, 4);
	expect(&s, "-");
	int month = digits(&s, 2);
	expect(&s, "-");
	int day = digits(&s, 2);
	expect(&s, "Tt ");
	int64_t hour = digits(&s, 2);
	expect(&s, ":");
	int64_t minute = digits(&s, 2);
	expect(&s, ":");
	int second = digits(&s, 2);
	int64_t rest = fraction(&s);
	int64_t shift = offset(&s);

	if (!s.ok || s.p != s.end || !is_date(year, month, day) || hour > 23 || minute > 59 || second > 60) {
		return false;
	}
	int64_t when = days_from_date(year, month, day) * DAY + (hour * 3600 + minute * 60 + second) * SECOND + rest - shift;
	if (when < YEAR_1 || when >= YEAR_10000) {
		return false; /* the year 0, or an offset that leads out of the range of ua_time_split() */
	}
	*micros = when;
	return true;
}

bool ua_time_parse_http(const char *text, size_t len, int64_t *seconds)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	const size_t prefix = strlen("Sun, ");
	const char *name = months;

	if (len != strlen("Sun, 06 Nov 1994 08:49:37 GMT") || memcmp(text + len - 4, " GMT", 4) != 0) {
		return false;
	}
	scan s = {text + prefix, text + len - 4, true};
	int day = digits(&s, 2);
	expect(&s, " ");
	while (*name && memcmp(name, s.p, 3) != 0) {
		name += 3;
	}
	int month = (int) (name - months) / 3 + 1;
	s.p += 3;
	expect(&s, " ");
	int year = digits(&s, 4);
	expect(&s, " ");
	int64_t hour = digits(&s, 2);
	expect(&s, ":");
	int64_t minute = digits(&s, 2);
	expect(&s, ":");
	int second = digits(&s, 2);
	if (!s.ok || year == 0 || !is_date(year, month, day) || hour > 23 || minute > 59 || second > 60) {
		return false;
	}
	*seconds = days_from_date(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
	return true;
}

bool ua_time_split(int64_t micros, ua_time *time)
{
	int64_t days = micros / DAY, rest = micros % DAY, year;

	if (micros < YEAR_1 || micros >= YEAR_10000) {
		return false;
	}
	if (rest < 0) {
		rest += DAY;
		days--;
	}
	date_from_days(days, &year, &time->month, &time->day);
	time->year = (int) year;
	time->hour = (int) (rest / (3600 * SECOND));
	time->minute = (int) (rest / (60 * SECOND) % 60);
	time->second = (int) (rest / SECOND % 60);
	time->micros = (int) (rest % SECOND);
	return true;
}
