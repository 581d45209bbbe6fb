/* SPDX-License-Identifier: MIT */
#include "headers.h"
#include "timestamp.h"

#include <curl/curl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#define strncasecmp _strnicmp
#else
#include <strings.h>
#endif

/* RFC 9110 section 5.6.7; -1 for anything else. Nearly every server writes the first form, which is read here in a fraction of the
 * time that libcurl takes; libcurl knows the obsolete ones. */
static int64_t read_date(const char *value)
{
	int64_t seconds;

	return ua_time_parse_http(value, strlen(value), &seconds) ? seconds : (int64_t) curl_getdate(value, NULL);
}

/* Seconds or a date, RFC 9110 section 10.2.3; a date counts from the answer's own. -1 for neither. */
static int64_t parse_retry_after(const char *value, int64_t date)
{
	const int64_t day = 86400;
	char *end;
	long long seconds = strtoll(value, &end, 10);

	if (end == value || *end != '\0') {
		int64_t when = read_date(value);
		if (when == -1 || date == -1) {
			return -1;
		}
		seconds = when - date;
	}
	if (seconds < 0) {
		return 0;
	}
	/* More than any timeout allows is just that. */
	return (seconds < day ? seconds : day) * 1000;
}

/* "timeout=5, max=100", RFC 2068 section 19.7.1.1: how long the connection stays, in milliseconds; 0 when that cannot be read. */
static int64_t parse_keep_alive(const char *value)
{
	const long day = 86400;
	int64_t least = INT64_MAX;

	for (const char *parameter = value; *parameter; parameter += strcspn(parameter, ",")) {
		parameter += strspn(parameter, ", \t");
		if (strncasecmp(parameter, "timeout", strlen("timeout")) != 0) {
			continue;
		}
		const char *number = parameter + strlen("timeout");
		number += strspn(number, " \t");
		if (*number != '=') {
			continue;
		}
		long seconds = strtol(number + 1, NULL, 10);
		seconds = seconds < 0 ? 0 : (seconds < day ? seconds : day);
		least = seconds * 1000 < least ? seconds * 1000 : least;
	}
	return least;
}

void ua_headers_begin(ua_headers *headers)
{
	headers->date = -1;
	headers->retry_after[0] = '\0';
	headers->keep_alive_ms = INT64_MAX;
}

static bool is_name(const char *given, size_t len, const char *name)
{
	return len == strlen(name) && strncasecmp(given, name, len) == 0;
}

/* A value without the space around it; false, with the empty string, when it is nothing that is read here. */
static bool copy_value(char *out, size_t size, const char *value, size_t len)
{
	while (len && strchr(" \t", *value)) {
		value++;
		len--;
	}
	while (len && strchr("\r\n \t", value[len - 1])) {
		len--;
	}
	bool fits = len < size && !memchr(value, '\0', len);
	memcpy(out, value, fits ? len : 0);
	out[fits ? len : 0] = '\0';
	return fits;
}

void ua_headers_note(ua_headers *headers, const char *name, size_t name_len, const char *value, size_t value_len)
{
	char text[256];

	if (is_name(name, name_len, "date")) {
		copy_value(text, sizeof(text), value, value_len);
		headers->date = read_date(text);
	} else if (is_name(name, name_len, "retry-after")) {
		copy_value(headers->retry_after, sizeof(headers->retry_after), value, value_len);
	} else if (is_name(name, name_len, "keep-alive")) {
		int64_t ms = copy_value(text, sizeof(text), value, value_len) ? parse_keep_alive(text) : 0;
		headers->keep_alive_ms = ms < headers->keep_alive_ms ? ms : headers->keep_alive_ms;
	}
}

void ua_headers_read(ua_headers *headers, const char *line, size_t len)
{
	const char *colon = memchr(line, ':', len);

	if (colon) {
		ua_headers_note(headers, line, (size_t) (colon - line), colon + 1, len - (size_t) (colon - line) - 1);
	}
}

int64_t ua_headers_retry_after_ms(const ua_headers *headers)
{
	return headers->retry_after[0] ? parse_retry_after(headers->retry_after, headers->date) : -1;
}
