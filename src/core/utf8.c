/* SPDX-License-Identifier: MIT */
#include "utf8.h"

#define PLAIN UA_BYTE_PLAIN
#define CONTROL UA_BYTE_CONTROL
#define QUOTE UA_BYTE_QUOTE
#define BACKSLASH UA_BYTE_BACKSLASH
#define NON_ASCII UA_BYTE_NON_ASCII
#define ROW(c) c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c

const unsigned char ua_byte_class[256] = {
	/* clang-format off */
	ROW(CONTROL), ROW(CONTROL),
	PLAIN, PLAIN, QUOTE, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
	ROW(PLAIN), ROW(PLAIN),
	PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, BACKSLASH, PLAIN, PLAIN, PLAIN,
	ROW(PLAIN), ROW(PLAIN),
	ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII),
	ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII),
	/* clang-format on */
};

/* Nearly all of an answer passes through here. */
const unsigned char *ua_skip_plain(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *class = ua_byte_class;

	/* clang-format off */
	while (end - p >= 8 && (class[p[0]] | class[p[1]] | class[p[2]] | class[p[3]]
			| class[p[4]] | class[p[5]] | class[p[6]] | class[p[7]]) == PLAIN) {
		/* clang-format on */
		p += 8;
	}
	while (p < end && class[*p] == PLAIN) {
		p++;
	}
	return p;
}

static inline bool is_continuation(unsigned char byte)
{
	return (byte & 0xc0) == 0x80;
}

/* Length of the well-formed sequence that starts with a non-ASCII byte, 0 when there is none (RFC 3629, section 4). */
static inline size_t sequence(const unsigned char *p, const unsigned char *end)
{
	size_t left = (size_t) (end - p);

	if (p[0] < 0xc2 || p[0] > 0xf4 || left < 2 || !is_continuation(p[1])) {
		return 0;
	}
	if (p[0] < 0xe0) {
		return 2;
	}
	if (left < 3 || !is_continuation(p[2])) {
		return 0;
	}
	if (p[0] < 0xf0) {
		bool overlong = p[0] == 0xe0 && p[1] < 0xa0;
		bool surrogate = p[0] == 0xed && p[1] > 0x9f;
		return overlong || surrogate ? 0 : 3;
	}
	bool overlong = p[0] == 0xf0 && p[1] < 0x90;
	bool beyond = p[0] == 0xf4 && p[1] > 0x8f;
	return overlong || beyond || left < 4 || !is_continuation(p[3]) ? 0 : 4;
}

const unsigned char *ua_skip_non_ascii(const unsigned char *p, const unsigned char *end)
{
	size_t length;

	while (p < end && ua_byte_class[*p] == NON_ASCII && (length = sequence(p, end)) > 0) {
		p += length;
	}
	return p;
}

bool ua_utf8_valid(const char *bytes, size_t len)
{
	const unsigned char *p = (const unsigned char *) bytes;
	const unsigned char *end = len > 0 ? p + len : p;

	while (p < end) {
		p = ua_skip_non_ascii(ua_skip_plain(p, end), end);
		if (p < end && ua_byte_class[*p] == NON_ASCII) {
			return false;
		}
		if (p < end && ua_byte_class[*p] != PLAIN) {
			p++; /* what a JSON string escapes is an ordinary character here */
		}
	}
	return true;
}
