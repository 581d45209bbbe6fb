/* SPDX-License-Identifier: MIT */
#include "base64url.h"

/* clang-format off */
#define EACH_CHARACTER(X) \
	X('A', 0) X('B', 1) X('C', 2) X('D', 3) X('E', 4) X('F', 5) X('G', 6) X('H', 7) X('I', 8) X('J', 9) \
	X('K', 10) X('L', 11) X('M', 12) X('N', 13) X('O', 14) X('P', 15) X('Q', 16) X('R', 17) X('S', 18) \
	X('T', 19) X('U', 20) X('V', 21) X('W', 22) X('X', 23) X('Y', 24) X('Z', 25) X('a', 26) X('b', 27) \
	X('c', 28) X('d', 29) X('e', 30) X('f', 31) X('g', 32) X('h', 33) X('i', 34) X('j', 35) X('k', 36) \
	X('l', 37) X('m', 38) X('n', 39) X('o', 40) X('p', 41) X('q', 42) X('r', 43) X('s', 44) X('t', 45) \
	X('u', 46) X('v', 47) X('w', 48) X('x', 49) X('y', 50) X('z', 51) X('0', 52) X('1', 53) X('2', 54) \
	X('3', 55) X('4', 56) X('5', 57) X('6', 58) X('7', 59) X('8', 60) X('9', 61) X('-', 62) X('_', 63)
/* clang-format on */

#define CHARACTER(character, value) [value] = character,
static const char alphabet[64] = {EACH_CHARACTER(CHARACTER)};

/* What the nth character of a group stands for, as the bits that it does not set; of another character those above them, too.
 * So characters are joined by "and", and one look tells of all whether they are of the alphabet. */
#define UNSET_1ST(character, value) [character] = ~(UINT32_C(value) << 18),
#define UNSET_2ND(character, value) [character] = ~(UINT32_C(value) << 12),
#define UNSET_3RD(character, value) [character] = ~(UINT32_C(value) << 6),
#define UNSET_4TH(character, value) [character] = ~UINT32_C(value),
static const uint32_t unset[4][256] = {
	{EACH_CHARACTER(UNSET_1ST)},
	{EACH_CHARACTER(UNSET_2ND)},
	{EACH_CHARACTER(UNSET_3RD)},
	{EACH_CHARACTER(UNSET_4TH)},
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
	uint32_t bits = UINT32_MAX;

	for (size_t i = 0; i < count; i++) {
		bits &= unset[i][in[i]];
	}
	bits = ~bits;
	for (size_t i = 0; i < count - 1; i++) {
		to[i] = (char) (bits >> (16 - 8 * i) & 0xff);
	}
	/* in a short group the last character has bits to spare; only zeros there make the encoding unique */
	return bits >> 24 == 0 && (bits << (8 * (count - 1)) & 0xffffff) == 0;
}

/* The same for four: nearly all of a token passes through here. */
static inline bool decode_four(const unsigned char *in, char *to)
{
	uint32_t bits = ~(unset[0][in[0]] & unset[1][in[1]] & unset[2][in[2]] & unset[3][in[3]]);

	to[0] = (char) (bits >> 16);
	to[1] = (char) (bits >> 8);
	to[2] = (char) bits;
	return bits >> 24 == 0;
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
