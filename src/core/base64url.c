/* SPDX-License-Identifier: MIT */
#include "base64url.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* Value of a character plus one, so that zero means none. */
static const unsigned char value_plus_one[256] = {
	/* clang-format off */
	['A'] = 1, ['B'] = 2, ['C'] = 3, ['D'] = 4, ['E'] = 5, ['F'] = 6, ['G'] = 7, ['H'] = 8, ['I'] = 9, ['J'] = 10,
	['K'] = 11, ['L'] = 12, ['M'] = 13, ['N'] = 14, ['O'] = 15, ['P'] = 16, ['Q'] = 17, ['R'] = 18, ['S'] = 19,
	['T'] = 20, ['U'] = 21, ['V'] = 22, ['W'] = 23, ['X'] = 24, ['Y'] = 25, ['Z'] = 26, ['a'] = 27, ['b'] = 28,
	['c'] = 29, ['d'] = 30, ['e'] = 31, ['f'] = 32, ['g'] = 33, ['h'] = 34, ['i'] = 35, ['j'] = 36, ['k'] = 37,
	['l'] = 38, ['m'] = 39, ['n'] = 40, ['o'] = 41, ['p'] = 42, ['q'] = 43, ['r'] = 44, ['s'] = 45, ['t'] = 46,
	['u'] = 47, ['v'] = 48, ['w'] = 49, ['x'] = 50, ['y'] = 51, ['z'] = 52, ['0'] = 53, ['1'] = 54, ['2'] = 55,
	['3'] = 56, ['4'] = 57, ['5'] = 58, ['6'] = 59, ['7'] = 60, ['8'] = 61, ['9'] = 62, ['-'] = 63, ['_'] = 64,
	/* clang-format on */
};

bool ua_base64url_encode(ua_buf *out, const char *bytes, size_t len)
{
	const unsigned char *in = (const unsigned char *) bytes;
	size_t tail = len % 3;

	if (len > SIZE_MAX / 4) {
		out->failed = true;
		return false;
	}
	if (!ua_buf_reserve(out, len / 3 * 4 + (tail > 0 ? tail + 1 : 0))) {
		return false;
	}
	char *to = out->data + out->len;
	for (size_t groups = len / 3; groups > 0; groups--, in += 3) {
		*to++ = alphabet[in[0] >> 2];
		*to++ = alphabet[(in[0] & 0x03) << 4 | in[1] >> 4];
		*to++ = alphabet[(in[1] & 0x0f) << 2 | in[2] >> 6];
		*to++ = alphabet[in[2] & 0x3f];
	}
	if (tail > 0) {
		*to++ = alphabet[in[0] >> 2];
		*to++ = alphabet[(in[0] & 0x03) << 4 | (tail == 2 ? in[1] >> 4 : 0)];
	}
	if (tail == 2) {
		*to++ = alphabet[(in[1] & 0x0f) << 2];
	}
	*to = '\0';
	out->len = (size_t) (to - out->data);
	return true;
}

/* Writes what `count` characters (2 or 3) stand for, one byte less than their number. */
static bool decode_group(const unsigned char *in, size_t count, char *to)
{
	uint32_t bits = 0;

	for (size_t i = 0; i < count; i++) {
		if (value_plus_one[in[i]] == 0) {
			return false;
		}
		bits |= (uint32_t) (value_plus_one[in[i]] - 1) << (18 - 6 * i);
	}
	for (size_t i = 0; i < count - 1; i++) {
		to[i] = (char) (bits >> (16 - 8 * i) & 0xff);
	}
	/* in a short group the last character has bits to spare; only zeros there make the encoding unique */
	return (bits << (8 * (count - 1)) & 0xffffff) == 0;
}

/* The same for four: nearly all of a token passes through here. */
static inline bool decode_four(const unsigned char *in, char *to)
{
	uint32_t a = value_plus_one[in[0]], b = value_plus_one[in[1]], c = value_plus_one[in[2]], d = value_plus_one[in[3]];

	if (!a || !b || !c || !d) {
		return false;
	}
	uint32_t bits = (a - 1) << 18 | (b - 1) << 12 | (c - 1) << 6 | (d - 1);
	to[0] = (char) (bits >> 16);
	to[1] = (char) (bits >> 8 & 0xff);
	to[2] = (char) (bits & 0xff);
	return true;
}

bool ua_base64url_decode(ua_buf *out, const char *text, size_t len)
{
	const unsigned char *in = (const unsigned char *) text;
	size_t tail = len % 4;
	size_t size = len / 4 * 3 + (tail > 0 ? tail - 1 : 0);

	if (tail == 1 || !ua_buf_reserve(out, size)) {
		return false;
	}
	char *to = out->data + out->len;
	bool valid = true;
	for (size_t groups = len / 4; valid && groups > 0; groups--, in += 4, to += 3) {
		valid = decode_four(in, to);
	}
	if (valid && tail > 0) {
		valid = decode_group(in, tail, to);
	}
	if (valid) {
		out->len += size;
	} else {
		ua_wipe(out->data + out->len, size);
	}
	out->data[out->len] = '\0';
	return valid;
}
