/* SPDX-License-Identifier: MIT */
#include "mac.h"

#define BLOCK_SIZE 64

static void begin_with(PHP_SHA256_CTX *context, const unsigned char key[BLOCK_SIZE], unsigned char mask)
{
	unsigned char pad[BLOCK_SIZE];

	for (size_t i = 0; i < BLOCK_SIZE; i++) {
		pad[i] = key[i] ^ mask;
	}
	PHP_SHA256InitArgs(context, NULL);
	PHP_SHA256Update(context, pad, BLOCK_SIZE);
	ua_wipe(pad, sizeof(pad));
}

void uapay_mac_prepare(uapay_mac_key *prepared, const char *key, size_t len)
{
	unsigned char block[BLOCK_SIZE] = {0};

	if (len > BLOCK_SIZE) {
		PHP_SHA256_CTX context;
		PHP_SHA256InitArgs(&context, NULL);
		PHP_SHA256Update(&context, (const unsigned char *) key, len);
		PHP_SHA256Final(block, &context);
		ua_wipe(&context, sizeof(context));
	} else {
		memcpy(block, key, len);
	}
	begin_with(&prepared->inner, block, 0x36);
	begin_with(&prepared->outer, block, 0x5c);
	ua_wipe(block, sizeof(block));
}

static void mac_with(const uapay_mac_key *key, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE])
{
	PHP_SHA256_CTX context = key->inner;

	PHP_SHA256Update(&context, (const unsigned char *) data, len);
	PHP_SHA256Final(mac, &context);
	context = key->outer;
	PHP_SHA256Update(&context, mac, UA_MAC_SIZE);
	PHP_SHA256Final(mac, &context);
	ua_wipe(&context, sizeof(context));
}

void uapay_mac(const void *prepared, const char *data, size_t len, unsigned char mac[UA_MAC_SIZE])
{
	uapay_mac_key empty;

	if (prepared) {
		mac_with(prepared, data, len, mac);
		return;
	}
	uapay_mac_prepare(&empty, "", 0);
	mac_with(&empty, data, len, mac);
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
