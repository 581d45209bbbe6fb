/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_MAC_H
#define UAPAY_MAC_H

#include "src/core/token.h"

/* HMAC-SHA256 by PHP's own hash extension; a ua_mac_fn. */
void uapay_mac(const char *key, size_t key_len, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE]);
/* SHA-256 as 64 hexadecimal digits. */
void uapay_sha256_hex(const char *data, size_t len, char hex[65]);

#endif
