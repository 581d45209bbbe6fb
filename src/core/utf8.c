/* SPDX-License-Identifier: MIT */
#include "utf8.h"

#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

/* Several bytes at once, up to the first that is not plain: how many there are, BLOCK when all are. */
#if defined(__SSE2__)

#define BLOCK 16

/* Compared as signed bytes, those beyond ASCII are below all others. */
static inline unsigned plain_in_block(const unsigned char *p)
{
	__m128i bytes = _mm_loadu_si128((const __m128i *) p);
	__m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
	__m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
	__m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
	unsigned found = (unsigned) _mm_movemask_epi8(_mm_or_si128(low, _mm_or_si128(quote, backslash)));

	return (unsigned) __builtin_ctz(found | 1U << BLOCK);
}

#elif defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

#define BLOCK 8
#define EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

/* A high bit for each that is not plain. Only the lowest one set is sure to be right, since what is subtracted from a byte may be
 * borrowed from the next. */
static inline unsigned plain_in_block(const unsigned char *p)
{
	uint64_t bytes;

	memcpy(&bytes, p, sizeof(bytes));
	uint64_t control = bytes - EACH_BYTE(0x20);
	uint64_t quote = (bytes ^ EACH_BYTE('"')) - EACH_BYTE(1);
	uint64_t backslash = (bytes ^ EACH_BYTE('\\')) - EACH_BYTE(1);
	uint64_t found = (bytes | control | quote | backslash) & EACH_BYTE(0x80);
	return found ? (unsigned) __builtin_ctzll(found) / 8 : BLOCK;
}

#else

#define BLOCK 1

static inline unsigned plain_in_block(const unsigned char *p)
{
	return ua_byte_class[*p] == PLAIN;
}

#endif

/* Nearly all of an answer passes through here. */
const unsigned char *ua_skip_plain(const unsigned char *p, const unsigned char *end)
{
	while (end - p >= BLOCK) {
		unsigned plain = plain_in_block(p);
		p += plain;
		if (plain < BLOCK) {
			return p;
		}
	}
	while (p < end && ua_byte_class[*p] == PLAIN) {
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
