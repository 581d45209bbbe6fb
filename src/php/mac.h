/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_MAC_H
#define UAPAY_MAC_H

#include "php.h"
#include "src/core/token.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"

/* HMAC-SHA256 by PHP's own hash extension. A key is prepared once: what both hashes begin with is the same for each message. It
 * is as secret as the key, so its owner wipes it. */
typedef struct {
	PHP_SHA256_CTX inner, outer;
} uapay_mac_key;

void uapay_mac_prepare(uapay_mac_key *prepared, const char *key, size_t len);
/* A ua_mac_fn for a uapay_mac_key. */
void uapay_mac(const void *prepared, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE]);
/* SHA-256 as 64 hexadecimal digits. */
void uapay_sha256_hex(const char *data, size_t len, char hex[65]);

#endif
