/* SPDX-License-Identifier: MIT */
/* Any text is refused, or is the point in time that the C library makes of it; any integer is split as it does, or refused. */
#include "fuzz.h"
#include "timestamp.h"

#include <strings.h>
#include <time.h>

static void split(int64_t micros, bool must)
{
	ua_time time;
	struct tm expected;
	time_t seconds = (time_t) (micros / 1000000 - (micros % 1000000 < 0));

	if (!ua_time_split(micros, &time)) {
		HOLDS(!must);
		gmtime_r(&seconds, &expected);
		HOLDS(expected.tm_year + 1900 < 1 || expected.tm_year + 1900 > 9999);
		return;
	}
	HOLDS(gmtime_r(&seconds, &expected));
	HOLDS(time.year == expected.tm_year + 1900 && time.month == expected.tm_mon + 1 && time.day == expected.tm_mday);
	HOLDS(time.hour == expected.tm_hour && time.minute == expected.tm_min && time.second == expected.tm_sec);
	HOLDS(time.micros >= 0 && time.micros == (int) (micros - (int64_t) seconds * 1000000));
	HOLDS(time.year >= 1 && time.year <= 9999);

	char text[64];
	int64_t again;
	int len = snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", time.year, time.month, time.day, time.hour,
		time.minute, time.second, time.micros);
	HOLDS(ua_time_parse(text, (size_t) len, &again) && again == micros);
}

/* Reads what was accepted once more, less carefully. */
static int64_t read_again(const char *text)
{
	struct tm parts = {0};
	int end = 0, hours = 0, minutes = 0;
	int64_t fraction = 0;

	HOLDS(sscanf(text, "%4d-%2d-%2d%*1[Tt ]%2d:%2d:%2d%n", &parts.tm_year, &parts.tm_mon, &parts.tm_mday, &parts.tm_hour,
		&parts.tm_min, &parts.tm_sec, &end) == 6);
	struct tm day = {.tm_year = parts.tm_year -= 1900, .tm_mon = --parts.tm_mon, .tm_mday = parts.tm_mday};
	timegm(&day);
	HOLDS(day.tm_mon == parts.tm_mon && day.tm_mday == parts.tm_mday); /* it is a day that there was */
	text += end;
	if (*text == '.') {
		char micros[] = "000000"; /* what is finer is cut off */
		size_t digits = strspn(text + 1, "0123456789");
		memcpy(micros, text + 1, digits < 6 ? digits : 6);
		fraction = strtol(micros, NULL, 10);
		text += 1 + digits;
	}
	int sign = *text == '-' ? -1 : 1;
	if (*text == '+' || *text == '-') {
		HOLDS(sscanf(text + 1, strchr(text, ':') ? "%2d:%2d" : "%2d%2d", &hours, &minutes) == 2);
	} else {
		HOLDS(!*text || strcasecmp(text, "z") == 0);
	}
	return (int64_t) (timegm(&parts) - sign * (hours * 3600 + minutes * 60)) * 1000000 + fraction;
}

/* A Date header: the date is right, whatever stands before it. */
static void http(const char *text, size_t size)
{
	int64_t seconds;
	char again[64];
	struct tm parts;

	if (!ua_time_parse_http(text, size, &seconds)) {
		return;
	}
	HOLDS(size == strlen("Sun, 06 Nov 1994 08:49:37 GMT"));
	time_t when = (time_t) seconds;
	bool leap_second = memcmp(text + 23, "60", 2) == 0;
	when -= leap_second;
	HOLDS(gmtime_r(&when, &parts));
	parts.tm_sec += leap_second;
	HOLDS(strftime(again, sizeof(again), "%a, %d %b ", &parts) == strlen("Sun, 06 Nov "));
	snprintf(again + 12, sizeof(again) - 12, "%04d %02d:%02d:%02d GMT", parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
		parts.tm_sec);
	HOLDS(memcmp(again + 5, text + 5, size - 5) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	int64_t micros;

	if (ua_time_parse((const char *) bytes, size, &micros)) {
		char text[64] = "";
		HOLDS(size < sizeof(text) && !memchr(bytes, '\0', size));
		memcpy(text, bytes, size);
		HOLDS(read_again(text) == micros);
		split(micros, true);
	}
	if (size >= sizeof(micros)) {
		memcpy(&micros, bytes, sizeof(micros));
		split(micros, false);
	}
	http((const char *) bytes, size);
	return 0;
}
