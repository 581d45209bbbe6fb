/* SPDX-License-Identifier: MIT */
#ifndef UA_TRUST_H
#define UA_TRUST_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>

/* The system's authorities. libcurl reads the bundle of all for each new connection, which takes ten times as long as the rest of
 * a handshake. OpenSSL and its kin can look a certificate up by the hash of its name instead, in a directory that the system
 * keeps beside the bundle. It is used where it can make no difference: where libcurl trusts it anyway, or where all that is in
 * it is in the bundle too. Whoever is not known by it is judged by what libcurl has of its own. */

/* What tells a file or folder from what it was. */
typedef struct {
	uint64_t device, inode;
	int64_t size, written_ns, changed_ns;
} ua_trust_mark;

typedef struct {
	const char *bundle; /* libcurl's own; NULL when it has none or does not tell, and then nothing is changed */
	const char *path;   /* likewise its directory; may be NULL while the bundle is not */
	bool asked;         /* libcurl was */
	bool searched;
	bool lacking;       /* somebody was not known by the directory */
	bool changed;       /* since the first look: what libcurl has kept of the bundle may be old */
	char directory[1024]; /* the one that was found; empty for none */
	ua_trust_mark bundle_mark, directory_mark; /* what they were then */
	int64_t looked_ms;  /* when they were last compared */
} ua_trust;

/* Learns libcurl's own places, once. */
void ua_trust_ask(ua_trust *trust, CURL *easy);
/* The directory to use alone, or NULL for libcurl's own places. Looks at most once a second whether they changed. */
const char *ua_trust_directory(ua_trust *trust, int64_t monotonic_ms);
/* Somebody was not known by the directory: it is not used again until it or the bundle changes. */
void ua_trust_reject(ua_trust *trust);

#endif
