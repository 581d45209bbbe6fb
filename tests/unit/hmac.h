/* SPDX-License-Identifier: MIT */
#ifndef UNIT_HMAC_H
#define UNIT_HMAC_H

#include "../../src/core/token.h"

typedef struct {
	const char *bytes;
	size_t len;
} unit_key;

/* The ua_mac_fn of the tests, by OpenSSL. */
void unit_hmac_sha256(const void *key, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE]);

/* Of a literal. */
#define UNIT_KEY(text) (&(const unit_key) {"" text, sizeof(text) - 1})
#define UNIT_SIGNING(text) (&(const ua_signing) {UNIT_KEY(text), unit_hmac_sha256})

#endif
