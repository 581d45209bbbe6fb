/* SPDX-License-Identifier: MIT */
#ifndef GRAMMAR_H
#define GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* RFC 8259 once more, as plainly as it can be written: what the parser is held to. Each function takes a place in the text
 * and returns the place after what it stands for, or NULL when that is not there. The text ends in a NUL, which no rule
 * has. `depth` keeps the oracle's own stack; texts that are deeper are not asked about. */

#define GRAMMAR_DEPTH 200

static const char *grammar_value(const char *p, int depth);

static const char *grammar_space(const char *p)
{
	return p + strspn(p, " \t\r\n");
}

static const char *grammar_digits(const char *p)
{
	size_t count = strspn(p, "0123456789");

	return count ? p + count : NULL;
}

static const char *grammar_number(const char *p)
{
	p += *p == '-';
	p = *p == '0' ? p + 1 : grammar_digits(p);
	if (p && *p == '.') {
		p = grammar_digits(p + 1);
	}
	if (p && (*p == 'e' || *p == 'E')) {
		p++;
		p = grammar_digits(p + (*p == '+' || *p == '-'));
	}
	return p;
}

/* The four hexadecimal digits of an escape, or -1. */
static int grammar_hex(const char *p)
{
	int value = 0;

	for (int i = 0; i < 4; i++) {
		const char *digits = "0123456789abcdefABCDEF";
		const char *digit = p[i] ? strchr(digits, p[i]) : NULL;
		if (!digit) {
			return -1;
		}
		value = value * 16 + (int) (digit - digits) - (digit - digits > 15 ? 6 : 0);
	}
	return value;
}

/* UTF-16 is what escapes are in: a surrogate needs its other half. */
static const char *grammar_escape(const char *p)
{
	if (*p && strchr("\"\\/bfnrt", *p)) {
		return p + 1;
	}
	int code = *p == 'u' ? grammar_hex(p + 1) : -1;
	if (code == -1 || (code >= 0xdc00 && code <= 0xdfff)) {
		return NULL;
	}
	if (code < 0xd800 || code > 0xdbff) {
		return p + 5;
	}
	int low = p[5] == '\\' && p[6] == 'u' ? grammar_hex(p + 7) : -1;
	return low >= 0xdc00 && low <= 0xdfff ? p + 11 : NULL;
}

/* RFC 3629: a character of more than one byte, in its shortest form, no surrogate and not beyond U+10FFFF. */
static const char *grammar_utf8(const char *p)
{
	unsigned char first = (unsigned char) *p;
	int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
	long code = first & (0x3f >> more);

	if (first < 0xc0 || first > 0xf7) {
		return NULL;
	}
	for (int i = 1; i <= more; i++) {
		if (((unsigned char) p[i] & 0xc0) != 0x80) {
			return NULL;
		}
		code = code << 6 | ((unsigned char) p[i] & 0x3f);
	}
	bool shortest = code >= (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000);
	return shortest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? p + more + 1 : NULL;
}

static const char *grammar_string(const char *p)
{
	if (*p++ != '"') {
		return NULL;
	}
	while (p && *p != '"') {
		unsigned char c = (unsigned char) *p;
		p = c < 0x20 ? NULL : c == '\\' ? grammar_escape(p + 1) : c < 0x80 ? p + 1 : grammar_utf8(p);
	}
	return p ? p + 1 : NULL;
}

static const char *grammar_container(const char *p, int depth)
{
	char close = *p == '{' ? '}' : ']';

	p = grammar_space(p + 1);
	if (*p == close) {
		return p + 1;
	}
	for (;;) {
		if (close == '}') {
			p = grammar_string(p);
			p = p ? grammar_space(p) : NULL;
			p = p && *p == ':' ? grammar_space(p + 1) : NULL;
		}
		p = p ? grammar_value(p, depth + 1) : NULL;
		p = p ? grammar_space(p) : NULL;
		if (!p || (*p != ',' && *p != close)) {
			return NULL;
		}
		if (*p++ == close) {
			return p;
		}
		p = grammar_space(p);
	}
}

static const char *grammar_value(const char *p, int depth)
{
	static const char *const words[] = {"null", "true", "false"};

	if (depth > GRAMMAR_DEPTH) {
		return NULL;
	}
	for (size_t i = 0; i < 3; i++) {
		if (strncmp(p, words[i], strlen(words[i])) == 0) {
			return p + strlen(words[i]);
		}
	}
	return *p == '"' ? grammar_string(p) : *p == '{' || *p == '[' ? grammar_container(p, depth) : grammar_number(p);
}

/* Whether the text is JSON. It is NUL-terminated; a NUL in it ends it, and so makes it none. */
static bool grammar_is_json(const char *text, size_t len)
{
	const char *p = grammar_value(grammar_space(text), 0);

	return p && grammar_space(p) == text + len;
}

#endif
