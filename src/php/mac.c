/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "mac.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"

#define BLOCK_SIZE 64

static void hash_start(PHP_SHA256_CTX *context, const unsigned char pad[BLOCK_SIZE])
{
	PHP_SHA256InitArgs(context, NULL);
	PHP_SHA256Update(context, pad, BLOCK_SIZE);
}

void uapay_mac(const char *key, size_t key_len, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE])
{
	unsigned char pad[BLOCK_SIZE] = {0};
	PHP_SHA256_CTX context;

	if (key_len > BLOCK_SIZE) {
		PHP_SHA256InitArgs(&context, NULL);
		PHP_SHA256Update(&context, (const unsigned char *) key, key_len);
		PHP_SHA256Final(pad, &context);
	} else {
		memcpy(pad, key, key_len);
	}
	for (size_t i = 0; i < BLOCK_SIZE; i++) {
		pad[i] ^= 0x36;
	}
	hash_start(&context, pad);
	PHP_SHA256Update(&context, (const unsigned char *) data, len);
	PHP_SHA256Final(mac, &context);

	for (size_t i = 0; i < BLOCK_SIZE; i++) {
		pad[i] ^= 0x36 ^ 0x5c;
	}
	hash_start(&context, pad);
	PHP_SHA256Update(&context, mac, UA_MAC_SIZE);
	PHP_SHA256Final(mac, &context);

	ua_wipe(pad, sizeof(pad));
	ua_wipe(&context, sizeof(context));
}

void uapay_sha256_hex(const char *data, size_t len, char hex[65])
{
	unsigned char digest[UA_MAC_SIZE];
	PHP_SHA256_CTX context;

	PHP_SHA256InitArgs(&context, NULL);
	PHP_SHA256Update(&context, (const unsigned char *) data, len);
	PHP_SHA256Final(digest, &context);
	for (size_t i = 0; i < sizeof(digest); i++) {
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
	}
}
