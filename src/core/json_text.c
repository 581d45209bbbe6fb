/* SPDX-License-Identifier: MIT */
#include "json_text.h"
#include "utf8.h"

#include <string.h>

bool ua_json_refuse(ua_json_text *t, const char *reason)
{
	t->reason = reason;
	return false;
}

bool ua_json_refuse_at(ua_json_text *t, unsigned char *pos, const char *reason)
{
	t->pos = pos;
	return ua_json_refuse(t, reason);
}

bool ua_json_refuse_value(ua_json_text *t, const char *reason)
{
	t->around = true;
	return ua_json_refuse(t, reason);
}

bool ua_json_unexpected(ua_json_text *t)
{
	return ua_json_refuse(t, t->pos == t->end ? "the text ends too early" : "unexpected character");
}

bool ua_json_no_memory(ua_json_text *t)
{
	t->no_memory = true;
	return ua_json_refuse(t, "no memory");
}

typedef struct {
	size_t offset;
	size_t len;
} span;

/* The end of a plain string needs no keeping: nowhere else is a NUL put. */
bool ua_json_keep(ua_json_text *t, const unsigned char *start, const unsigned char *end)
{
	span what = {(size_t) (start - t->start), (size_t) (end - start)};

	if (t->overwritten == NULL) {
		return true;
	}
	ua_buf_append(t->overwritten, (const char *) start, what.len);
	return ua_buf_append(t->overwritten, (const char *) &what, sizeof(what)) || ua_json_no_memory(t);
}

/* A string, up to its quote. */
static bool keep_string(ua_json_text *t, const unsigned char *string)
{
	const unsigned char *end = t->pos;

	if (t->overwritten == NULL) {
		return true;
	}
	while (end < t->end && *end != '"') {
		end += *end == '\\' && t->end - end > 1 ? 2 : 1;
	}
	return ua_json_keep(t, string, end < t->end ? end + 1 : end);
}

unsigned char *ua_json_restore(ua_json_text *t, size_t offset)
{
	unsigned char *start = t->start + offset, *nul = start;
	ua_buf *kept = t->overwritten;
	span what;

	while (nul < t->pos && (nul = memchr(nul, '\0', (size_t) (t->pos - nul))) != NULL) {
		*nul = '"';
	}
	while (kept->len > 0) {
		memcpy(&what, kept->data + kept->len - sizeof(what), sizeof(what));
		if (what.offset < offset) {
			break;
		}
		kept->len -= sizeof(what) + what.len;
		memcpy(t->start + what.offset, kept->data + kept->len, what.len);
	}
	return start;
}

static int hex_value(unsigned char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Reads \uXXXX, -1 when it is none. */
static int read_code_unit(ua_json_text *t)
{
	int unit = 0;

	if (t->end - t->pos < 6 || t->pos[0] != '\\' || t->pos[1] != 'u') {
		return -1;
	}
	for (int i = 2; i < 6; i++) {
		int digit = hex_value(t->pos[i]);
		if (digit < 0) {
			return -1;
		}
		unit = unit << 4 | digit;
	}
	t->pos += 6;
	return unit;
}

static void put_code_point(unsigned char **to, int code)
{
	unsigned char *out = *to;

	if (code < 0x80) {
		*out++ = (unsigned char) code;
	} else if (code < 0x800) {
		*out++ = (unsigned char) (0xc0 | code >> 6);
		*out++ = (unsigned char) (0x80 | (code & 0x3f));
	} else if (code < 0x10000) {
		*out++ = (unsigned char) (0xe0 | code >> 12);
		*out++ = (unsigned char) (0x80 | (code >> 6 & 0x3f));
		*out++ = (unsigned char) (0x80 | (code & 0x3f));
	} else {
		*out++ = (unsigned char) (0xf0 | code >> 18);
		*out++ = (unsigned char) (0x80 | (code >> 12 & 0x3f));
		*out++ = (unsigned char) (0x80 | (code >> 6 & 0x3f));
		*out++ = (unsigned char) (0x80 | (code & 0x3f));
	}
	*to = out;
}

static bool read_unicode_escape(ua_json_text *t, unsigned char **to)
{
	unsigned char *start = t->pos;
	int code = read_code_unit(t);

	if (code < 0) {
		return ua_json_refuse_at(t, start, "invalid escape in a string");
	}
	if (code == 0) {
		t->pos = start;
		return ua_json_refuse_value(t, "\\u0000 in a string");
	}
	if (code >= 0xd800 && code <= 0xdfff) {
		int low = code < 0xdc00 ? read_code_unit(t) : -1;
		if (low < 0xdc00 || low > 0xdfff) {
			t->pos = start;
			return ua_json_refuse_value(t, "lone surrogate in a string");
		}
		code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
	}
	put_code_point(to, code);
	return true;
}

static bool read_escape(ua_json_text *t, unsigned char **to)
{
	static const char letters[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	unsigned char letter = t->end - t->pos > 1 ? t->pos[1] : 0;

	if (letter == 'u') {
		return read_unicode_escape(t, to);
	}
	const char *found = letter != 0 ? strchr(letters, letter) : NULL;
	if (found == NULL) {
		return ua_json_refuse(t, "invalid escape in a string");
	}
	*(*to)++ = (unsigned char) meanings[found - letters];
	t->pos += 2;
	return true;
}

static inline unsigned char *move_run(unsigned char *to, const unsigned char *run, const unsigned char *end)
{
	size_t len = (size_t) (end - run);

	if (to != run) {
		memmove(to, run, len);
	}
	return to + len;
}

char *ua_json_read_string(ua_json_text *t)
{
	unsigned char *string = ++t->pos;
	unsigned char *to = string, *run = string;

	for (;;) {
		t->pos += ua_skip_plain(t->pos, t->end) - t->pos;
		if (t->pos == t->end) {
			ua_json_unexpected(t);
			return NULL;
		}
		unsigned char *stop = t->pos;
		switch (ua_byte_class[*stop]) {
			case UA_BYTE_QUOTE:
				to = move_run(to, run, stop);
				*to = '\0';
				t->pos++;
				return (char *) string;
			case UA_BYTE_BACKSLASH:
				if (run == string && !keep_string(t, string)) {
					return NULL;
				}
				to = move_run(to, run, stop);
				if (!read_escape(t, &to)) {
					return NULL;
				}
				run = t->pos;
				break;
			case UA_BYTE_NON_ASCII:
				t->pos += ua_skip_non_ascii(stop, t->end) - stop;
				if (t->pos == stop) {
					ua_json_refuse_value(t, "malformed UTF-8 in a string");
					return NULL;
				}
				break;
			default:
				ua_json_refuse(t, "control character in a string");
				return NULL;
		}
	}
}
