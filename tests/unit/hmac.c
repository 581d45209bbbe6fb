/* SPDX-License-Identifier: MIT */
#include "hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdlib.h>

void unit_hmac_sha256(const char *key, size_t key_len, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE])
{
	unsigned int size = UA_MAC_SIZE;

	if (HMAC(EVP_sha256(), key, (int) key_len, (const unsigned char *) data, len, mac, &size) == NULL) {
		abort();
	}
}
