/* SPDX-License-Identifier: MIT */
/* Any text is refused as a URL, or names a host and a port that can be; what is loopback is one of the ways to write it. */
#include "fuzz.h"
#include "url.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	char *url = ua_strndup((const char *) bytes, size);
	ua_authority authority;

	if (ua_authority_read(&authority, url) == NULL) {
		size_t len = strlen(authority.host);
		HOLDS(len > 0 && strspn(authority.host, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:") == len);
		HOLDS((strchr(authority.host, ':') != NULL) == authority.is_ipv6);
		HOLDS(authority.port >= 0 && authority.port <= 65535);
		HOLDS(strstr(url, authority.host));
		if (ua_authority_is_loopback(&authority)) {
			HOLDS(authority.is_ipv6 || strncmp(authority.host, "127.", 4) == 0 || len == strlen("localhost"));
		}
	}
	free(url);
	return 0;
}
