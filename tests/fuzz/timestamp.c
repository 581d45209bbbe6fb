/* SPDX-License-Identifier: MIT */
/* Any text is refused, or is a point in time that is written and read again unchanged; any integer is split or refused. */
#include "fuzz.h"
#include "timestamp.h"

static void split(int64_t micros, bool must)
{
	char text[40];
	int64_t again;
	ua_time time;

	if (!ua_time_split(micros, &time)) {
		HOLDS(!must);
		return;
	}
	HOLDS(time.year >= 1 && time.year <= 9999 && time.month >= 1 && time.month <= 12 && time.day >= 1 && time.day <= 31);
	HOLDS(time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 && time.second >= 0 && time.second < 60);
	HOLDS(time.micros >= 0 && time.micros < 1000000);
	int len = snprintf(text, sizeof(text), "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", time.year, time.month, time.day, time.hour,
		time.minute, time.second, time.micros);
	HOLDS(ua_time_parse(text, (size_t) len, &again));
	HOLDS(again == micros);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	int64_t micros;

	if (ua_time_parse((const char *) bytes, size, &micros)) {
		split(micros, true);
	}
	if (size >= sizeof(micros)) {
		memcpy(&micros, bytes, sizeof(micros));
		split(micros, false);
	}
	return 0;
}
