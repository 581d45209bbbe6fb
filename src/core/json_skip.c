/* SPDX-License-Identifier: MIT */
#include "json_text.h"

#include <string.h>

/* Finds where a value ends, whatever its strings hold, however deep it is and however long its numbers: by the grammar of
 * RFC 8259 alone. What is open is kept in a buffer, a byte for each bracket. */

typedef struct {
	const unsigned char *pos;
	const unsigned char *end;
	ua_buf open;
} skipper;

static unsigned char peek(const skipper *s)
{
	return s->pos < s->end ? *s->pos : 0;
}

static bool skip_char(skipper *s, unsigned char c)
{
	bool found = c != 0 && peek(s) == c;

	s->pos += found;
	return found;
}

static void skip_space(skipper *s)
{
	while (s->pos < s->end && (*s->pos == ' ' || *s->pos == '\n' || *s->pos == '\r' || *s->pos == '\t')) {
		s->pos++;
	}
}

static bool skip_escape(skipper *s)
{
	unsigned char letter = s->end - s->pos > 1 ? s->pos[1] : 0;

	s->pos += 2;
	if (letter != 'u') {
		return letter != 0 && strchr("\"\\/bfnrt", letter) != NULL;
	}
	if (s->end - s->pos < 4) {
		return false;
	}
	for (const unsigned char *last = s->pos + 4; s->pos < last; s->pos++) {
		if (*s->pos == 0 || strchr("0123456789abcdefABCDEF", *s->pos) == NULL) {
			return false;
		}
	}
	return true;
}

static bool skip_string(skipper *s)
{
	if (!skip_char(s, '"')) {
		return false;
	}
	while (s->pos < s->end && *s->pos >= 0x20) {
		if (*s->pos == '"') {
			s->pos++;
			return true;
		}
		if (*s->pos != '\\') {
			s->pos++;
		} else if (!skip_escape(s)) {
			return false;
		}
	}
	return false;
}

static bool skip_digits(skipper *s)
{
	const unsigned char *start = s->pos;

	while (peek(s) >= '0' && peek(s) <= '9') {
		s->pos++;
	}
	return s->pos > start;
}

static bool skip_number(skipper *s)
{
	skip_char(s, '-');
	if (!skip_char(s, '0') && !skip_digits(s)) {
		return false;
	}
	if (skip_char(s, '.') && !skip_digits(s)) {
		return false;
	}
	if (skip_char(s, 'e') || skip_char(s, 'E')) {
		if (!skip_char(s, '+')) {
			skip_char(s, '-');
		}
		return skip_digits(s);
	}
	return true;
}

static bool skip_scalar(skipper *s)
{
	static const char *const literals[] = {"true", "false", "null"};

	for (size_t i = 0; i < sizeof(literals) / sizeof(literals[0]); i++) {
		size_t len = strlen(literals[i]);
		if ((size_t) (s->end - s->pos) >= len && memcmp(s->pos, literals[i], len) == 0) {
			s->pos += len;
			return true;
		}
	}
	return peek(s) == '"' ? skip_string(s) : skip_number(s);
}

static char innermost(const skipper *s)
{
	return s->open.data[s->open.len - 1];
}

/* Up to the value, when what comes next is a member. */
static bool skip_key(skipper *s)
{
	skip_space(s);
	if (innermost(s) != '{') {
		return true;
	}
	if (!skip_string(s)) {
		return false;
	}
	skip_space(s);
	return skip_char(s, ':');
}

/* Behind a value: closes all that ends here. False when something else stands there than a comma. */
static bool close_brackets(skipper *s)
{
	while (s->open.len > 0) {
		skip_space(s);
		if (skip_char(s, ',')) {
			return skip_key(s);
		}
		if (!skip_char(s, innermost(s) == '{' ? '}' : ']')) {
			return false;
		}
		s->open.len--;
	}
	return true;
}

static bool skip_value(skipper *s)
{
	do {
		skip_space(s);
		char bracket = (char) peek(s);
		if (bracket == '{' || bracket == '[') {
			s->pos++;
			if (!ua_buf_append(&s->open, &bracket, 1)) {
				return false;
			}
			skip_space(s);
			if (peek(s) != (bracket == '{' ? '}' : ']')) {
				if (!skip_key(s)) {
					return false;
				}
				continue;
			}
		} else if (!skip_scalar(s)) {
			return false;
		}
		if (!close_brackets(s)) {
			return false;
		}
	} while (s->open.len > 0);
	return true;
}

const unsigned char *ua_json_skip(const unsigned char *value, const unsigned char *end)
{
	skipper s = {.pos = value, .end = end};

	ua_buf_init(&s.open, UA_BUF_UNLIMITED);
	bool skipped = skip_value(&s);
	ua_buf_free(&s.open);
	return skipped ? s.pos : NULL;
}
