/* SPDX-License-Identifier: MIT */
#ifndef UA_BASE64URL_H
#define UA_BASE64URL_H

#include "buffer.h"

/* base64url without padding, RFC 4648 section 5 as RFC 7515 section 2 uses it. */
bool ua_base64url_encode(ua_buf *out, const char *bytes, size_t len);
/* False, with nothing appended, unless the text is the one canonical encoding of some bytes: no padding, no other
 * alphabet, no stray bits in the last character. Also false when there is no memory: then out->failed is set. */
bool ua_base64url_decode(ua_buf *out, const char *text, size_t len);

#endif
