/* SPDX-License-Identifier: MIT */
#ifndef UNIT_HMAC_H
#define UNIT_HMAC_H

#include "../../src/core/token.h"

/* The ua_mac_fn of the tests, by OpenSSL. */
void unit_hmac_sha256(const char *key, size_t key_len, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE]);

#endif
