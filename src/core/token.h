/* SPDX-License-Identifier: MIT */
#ifndef UA_TOKEN_H
#define UA_TOKEN_H

#include "buffer.h"

/* JWT (RFC 7519) in JWS compact form, HS256 (RFC 7515, RFC 7518 section 3.2), as UAPAY signs. */

#define UA_MAC_SIZE 32

/* HMAC-SHA256, RFC 2104. Given from outside: the core has no cryptography of its own. A key is in whatever form the function
 * wants it; NULL stands for the empty key. */
typedef void (*ua_mac_fn)(const void *key, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE]);

typedef struct {
	const void *key; /* NULL for an access without signing */
	ua_mac_fn mac;
} ua_signing;

typedef enum {
	UA_TOKEN_OK,
	UA_TOKEN_SEGMENTS,  /* not exactly three segments, or nothing in the header or the payload */
	UA_TOKEN_ENCODING,  /* a segment is not canonical base64url */
	UA_TOKEN_HEADER,    /* the header is not a JSON object, or demands an extension ("crit") */
	UA_TOKEN_ALGORITHM, /* "alg" is not exactly HS256 */
	UA_TOKEN_MAC,       /* signed with another key, or changed on the way */
	UA_TOKEN_NO_MEMORY,
} ua_token_result;

/* Appends header.payload.signature for the payload's bytes as they are. False when there is no memory. */
bool ua_token_sign(ua_buf *out, const char *payload, size_t len, const ua_signing *signing);
/* Makes the payload's bytes the content of `claims`, only when the result is UA_TOKEN_OK. Compares in constant time. */
ua_token_result ua_token_verify(ua_buf *claims, const char *token, size_t len, const ua_signing *signing);
/* A sentence for messages: "the token does not have three segments". */
const char *ua_token_result_text(ua_token_result result);

#endif
