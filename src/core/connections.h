/* SPDX-License-Identifier: MIT */
#ifndef UA_CONNECTIONS_H
#define UA_CONNECTIONS_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The connections that libcurl keeps, as far as their sockets tell: libcurl gives one out again without a look at what lies
 * on it (7.88), or without a look at all when it was used within a second (8.22). */

#define UA_ADDRESS_SIZE 46 /* of IPv6, the longest, with its end */

typedef struct {
	uint64_t serial; /* never another's; 0 is nobody's */
	curl_socket_t socket;
	bool used;         /* a request was sent on it */
	bool multiplexed;  /* HTTP/2: its answers have numbers */
	int users;         /* exchanges on it now */
	int64_t ends_ms;   /* monotonic: not used any more from then on */
	bool shut;
	/* The addresses and ports of both ends, once they were asked for: they do not change. */
	bool known;
	char server[UA_ADDRESS_SIZE], client[UA_ADDRESS_SIZE];
	int server_port, client_port;
} ua_connection;

typedef struct {
	ua_connection *all;
	size_t count, room;
	uint64_t serials;
} ua_connections;

/* One is not known without memory for it, and so is not used again. */
void ua_connections_add(ua_connections *connections, curl_socket_t socket);
void ua_connections_remove(ua_connections *connections, curl_socket_t socket);
void ua_connections_free(ua_connections *connections);
/* Both NULL when there is none. */
ua_connection *ua_connections_by_serial(ua_connections *connections, uint64_t serial);
ua_connection *ua_connections_by_ends(ua_connections *connections, const char *server, int server_port, const char *client,
	int client_port);

/* Of those on which nothing goes on, all but so many are shut: the server sees the end now, libcurl when it looks for one to use.
 * Returns how many. */
long ua_connections_end_idle(ua_connections *connections, size_t kept);
bool ua_connections_have_shut(const ua_connections *connections);

/* Whether anything waits to be read, an answer that nobody asked for or the end: in the socket, or decrypted already in the TLS
 * library, of which `easy`, that has the connection now, tells. Of a TLS library that cannot be asked it is taken for granted. */
bool ua_connection_has_input(const ua_connection *connection, CURL *easy, bool tls);

#endif
