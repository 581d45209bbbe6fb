/* SPDX-License-Identifier: MIT */
#include "json.h"
#include "utf8.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool write_escape(ua_buf *out, unsigned char c)
{
	static const char hex[] = "0123456789abcdef";
	static const char escaped[] = "\"\\\b\f\n\r\t";
	static const char letters[] = "\"\\bfnrt";
	const char *found = c != 0 ? strchr(escaped, c) : NULL;

	if (found != NULL) {
		char escape[2] = {'\\', letters[found - escaped]};
		return ua_buf_append(out, escape, sizeof(escape));
	}
	char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 0x0f]};
	return ua_buf_append(out, escape, sizeof(escape));
}

bool ua_json_write_string(ua_buf *out, const char *bytes, size_t len)
{
	const unsigned char *p = (const unsigned char *) bytes;
	const unsigned char *end = len > 0 ? p + len : p;

	ua_buf_append(out, "\"", 1);
	while (p < end) {
		const unsigned char *run = p;
		while (p < end && (ua_byte_class[*p] == UA_BYTE_PLAIN || ua_byte_class[*p] == UA_BYTE_NON_ASCII)) {
			p++;
		}
		ua_buf_append(out, (const char *) run, (size_t) (p - run));
		if (p < end) {
			write_escape(out, *p++);
		}
	}
	return ua_buf_append(out, "\"", 1);
}

/* The locale's decimal separator, which may be several bytes long, is what is no part of a number in C. */
static void write_with_point(ua_buf *out, const char *number)
{
	static const char neutral[] = "0123456789+-e";

	while (*number != '\0') {
		size_t run = strspn(number, neutral);
		ua_buf_append(out, number, run);
		number += run;
		size_t separator = strcspn(number, neutral);
		if (separator > 0) {
			ua_buf_append(out, ".", 1);
			number += separator;
		}
	}
}

bool ua_json_write_double(ua_buf *out, double value)
{
	char number[40];
	/* a subnormal may need fewer digits than the ones that every other double preserves */
	int precision = fabs(value) < DBL_MIN ? 1 : DBL_DIG;

	if (!isfinite(value)) {
		out->failed = true;
		return false;
	}
	do {
		snprintf(number, sizeof(number), "%.*g", precision, value);
	} while (precision++ < DBL_DECIMAL_DIG && strtod(number, NULL) != value);
	write_with_point(out, number);
	/* an integer so large would be refused by strict readers, ours among them */
	if (fabs(value) > (double) UA_JSON_MAX_INT && strchr(number, 'e') == NULL) {
		ua_buf_append_str(out, "e0");
	}
	return !out->failed;
}
