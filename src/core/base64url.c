/* SPDX-License-Identifier: MIT */
#include "base64url.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* Value of a character with IS_VALUE, so that zero means none. */
#define IS_VALUE 64U
static const unsigned char values[256] = {
	/* clang-format off */
	['A'] = 64, ['B'] = 65, ['C'] = 66, ['D'] = 67, ['E'] = 68, ['F'] = 69, ['G'] = 70, ['H'] = 71, ['I'] = 72,
	['J'] = 73, ['K'] = 74, ['L'] = 75, ['M'] = 76, ['N'] = 77, ['O'] = 78, ['P'] = 79, ['Q'] = 80, ['R'] = 81,
	['S'] = 82, ['T'] = 83, ['U'] = 84, ['V'] = 85, ['W'] = 86, ['X'] = 87, ['Y'] = 88, ['Z'] = 89, ['a'] = 90,
	['b'] = 91, ['c'] = 92, ['d'] = 93, ['e'] = 94, ['f'] = 95, ['g'] = 96, ['h'] = 97, ['i'] = 98, ['j'] = 99,
	['k'] = 100, ['l'] = 101, ['m'] = 102, ['n'] = 103, ['o'] = 104, ['p'] = 105, ['q'] = 106, ['r'] = 107,
	['s'] = 108, ['t'] = 109, ['u'] = 110, ['v'] = 111, ['w'] = 112, ['x'] = 113, ['y'] = 114, ['z'] = 115,
	['0'] = 116, ['1'] = 117, ['2'] = 118, ['3'] = 119, ['4'] = 120, ['5'] = 121, ['6'] = 122, ['7'] = 123,
	['8'] = 124, ['9'] = 125, ['-'] = 126, ['_'] = 127,
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
		if (values[in[i]] == 0) {
			return false;
		}
		bits |= (values[in[i]] - IS_VALUE) << (18 - 6 * i);
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
	uint32_t a = values[in[0]], b = values[in[1]], c = values[in[2]], d = values[in[3]];

	if (!(a & b & c & d & IS_VALUE)) {
		return false;
	}
	uint32_t bits = (a << 18) + (b << 12) + (c << 6) + d - (IS_VALUE << 18) - (IS_VALUE << 12) - (IS_VALUE << 6) - IS_VALUE;
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
