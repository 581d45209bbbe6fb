/* SPDX-License-Identifier: MIT */
#include "url.h"

#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#define DIGITS "0123456789"
#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define LABEL_MAX 63

static bool is_ipv4(const char *host)
{
	struct in_addr address;

	return inet_pton(AF_INET, host, &address) == 1;
}

/* Resolvers take "1", "1.2" and "0x7f.1" for addresses too: a name does not end like them. */
static bool ends_in_number(const char *label, size_t len)
{
	bool hex = len >= 2 && label[0] == '0' && (label[1] == 'x' || label[1] == 'X');

	return hex || strspn(label, DIGITS) >= len;
}

static bool is_name(const char *host)
{
	const char *label = host;

	for (;;) {
		size_t len = strspn(label, LETTERS DIGITS "-_");
		if (len == 0 || len > LABEL_MAX || label[0] == '-' || label[len - 1] == '-') {
			return false;
		}
		bool last = label[len] == '\0' || strcmp(label + len, ".") == 0;
		if (last) {
			return !ends_in_number(label, len);
		}
		if (label[len] != '.') {
			return false;
		}
		label += len + 1;
	}
}

static const char *const no_host = "name a host: a name, an IPv4 address, or an IPv6 address in brackets";

/* Without a scope ("%eth0"), which inet_pton() does not know. */
static const char *read_host(ua_authority *out, const char *text, size_t len)
{
	struct in6_addr address;

	out->is_ipv6 = len >= 2 && text[0] == '[' && text[len - 1] == ']';
	if (out->is_ipv6) {
		text++;
		len -= 2;
	}
	if (len == 0 || len > UA_HOST_MAX) {
		return no_host;
	}
	memcpy(out->host, text, len);
	out->host[len] = '\0';
	bool known = out->is_ipv6 ? inet_pton(AF_INET6, out->host, &address) == 1 : is_ipv4(out->host) || is_name(out->host);
	return known ? NULL : no_host;
}

static const char *read_port(ua_authority *out, const char *text, size_t len)
{
	if (len == 0 || len > 5 || strspn(text, DIGITS) < len) {
		return "have a port from 1 to 65535";
	}
	out->port = strtol(text, NULL, 10);
	return out->port >= 1 && out->port <= 65535 ? NULL : "have a port from 1 to 65535";
}

/* Where the host ends and the port begins, if there is one. */
static const char *host_end(const char *host, const char *end)
{
	const char *from = host;

	if (host < end && *host == '[') {
		const char *bracket = memchr(host, ']', (size_t) (end - host));
		from = bracket != NULL ? bracket : end;
	}
	const char *colon = memchr(from, ':', (size_t) (end - from));
	return colon != NULL ? colon : end;
}

const char *ua_authority_read(ua_authority *out, const char *url)
{
	const char *start = strstr(url, "://");

	memset(out, 0, sizeof(*out));
	if (start == NULL) {
		return no_host;
	}
	start += strlen("://");
	const char *end = start + strcspn(start, "/?#");
	const char *at = memchr(start, '@', (size_t) (end - start));
	if (at != NULL && memchr(at + 1, '@', (size_t) (end - at - 1)) != NULL) {
		return "have at most one \"@\": in a password, write it as \"%40\"";
	}
	for (const char *c = start; c < end; c++) {
		if (*c <= ' ' || *c > '~' || *c == '\\') {
			return "not contain blanks, backslashes or non-ASCII characters";
		}
	}
	const char *host = at != NULL ? at + 1 : start;
	const char *colon = host_end(host, end);
	const char *fault = read_host(out, host, (size_t) (colon - host));
	out->has_user = at != NULL;
	if (fault == NULL && colon < end) {
		fault = read_port(out, colon + 1, (size_t) (end - colon - 1));
	}
	return fault;
}

static bool is_localhost(const char *host)
{
	static const char lower[] = "localhost", upper[] = "LOCALHOST";

	for (size_t i = 0; i < strlen(lower); i++) {
		if (host[i] != lower[i] && host[i] != upper[i]) {
			return false;
		}
	}
	return host[strlen(lower)] == '\0';
}

bool ua_authority_is_loopback(const ua_authority *authority)
{
	static const unsigned char ipv6_loopback[16] = {[15] = 1};
	unsigned char address[16];

	if (authority->is_ipv6) {
		return inet_pton(AF_INET6, authority->host, address) == 1 && memcmp(address, ipv6_loopback, sizeof(address)) == 0;
	}
	if (inet_pton(AF_INET, authority->host, address) == 1) {
		return address[0] == 127;
	}
	return is_localhost(authority->host);
}
