/* SPDX-License-Identifier: MIT */
#ifndef UA_URL_H
#define UA_URL_H

#include <stdbool.h>

/* The part of a URL that says where it goes. libcurl, resolvers and PHP disagree about odd ones, so that only those are let
 * through that there is one way to read. */

#define UA_HOST_MAX 253 /* of a name in the DNS */

typedef struct {
	char host[UA_HOST_MAX + 1]; /* without the brackets of an IPv6 address */
	bool is_ipv6;
	bool has_user;
	long port; /* 0 for none */
} ua_authority;

/* Reads what stands between "//" and the path. NULL, or what is wrong with it, fit after "must ". */
const char *ua_authority_read(ua_authority *out, const char *url);
/* Whether a connection to it stays on this machine: 127.0.0.0/8, ::1, localhost. */
bool ua_authority_is_loopback(const ua_authority *authority);

#endif
