/* SPDX-License-Identifier: MIT */
#include "hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdlib.h>

void unit_hmac_sha256(const void *key, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE])
{
	const unit_key *k = key ? key : UNIT_KEY("");
	unsigned int size = UA_MAC_SIZE;

	if (HMAC(EVP_sha256(), k->bytes, (int) k->len, (const unsigned char *) data, len, mac, &size) == NULL) {
		abort();
	}
}
