/* SPDX-License-Identifier: MIT */
#ifndef UA_UTF8_H
#define UA_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of text, as JSON sees them. */

enum {
	UA_BYTE_PLAIN, /* stands for itself in a JSON string */
	UA_BYTE_CONTROL,
	UA_BYTE_QUOTE,
	UA_BYTE_BACKSLASH,
	UA_BYTE_NON_ASCII,
};

extern const unsigned char ua_byte_class[256];

/* Where a run of plain bytes ends. */
const unsigned char *ua_skip_plain(const unsigned char *p, const unsigned char *end);
/* Where a run of non-ASCII characters ends, or goes wrong: at `p` itself when the first is malformed. */
const unsigned char *ua_skip_non_ascii(const unsigned char *p, const unsigned char *end);
/* False when the bytes are not valid UTF-8 (RFC 3629). */
bool ua_utf8_valid(const char *bytes, size_t len);

#endif
