/* SPDX-License-Identifier: MIT */
#include "connections.h"

#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <ws2tcpip.h>
#define poll WSAPoll
#define SHUT_RDWR SD_BOTH
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#endif

#define FIRST_ROOM 8

typedef union {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	struct sockaddr_storage storage;
} address;

void ua_connections_add(ua_connections *connections, curl_socket_t socket)
{
	if (connections->count == connections->room) {
		size_t room = connections->room ? 2 * connections->room : FIRST_ROOM;
		ua_connection *all = realloc(connections->all, room * sizeof(*all));
		if (!all) {
			return;
		}
		connections->all = all;
		connections->room = room;
	}
	connections->all[connections->count++] = (ua_connection) {
		.serial = ++connections->serials,
		.socket = socket,
		.ends_ms = INT64_MAX,
	};
}

void ua_connections_remove(ua_connections *connections, curl_socket_t socket)
{
	for (size_t i = 0; i < connections->count; i++) {
		if (connections->all[i].socket == socket) {
			connections->all[i] = connections->all[--connections->count];
			return;
		}
	}
}

void ua_connections_free(ua_connections *connections)
{
	free(connections->all);
	*connections = (ua_connections) {NULL};
}

ua_connection *ua_connections_by_serial(ua_connections *connections, uint64_t serial)
{
	for (size_t i = 0; i < connections->count; i++) {
		if (connections->all[i].serial == serial) {
			return &connections->all[i];
		}
	}
	return NULL;
}

static bool is_idle(const ua_connection *connection)
{
	return connection->used && connection->users == 0 && !connection->shut;
}

long ua_connections_end_idle(ua_connections *connections, size_t kept)
{
	size_t idle = 0;
	long ended = 0;

	for (size_t i = 0; i < connections->count; i++) {
		idle += is_idle(&connections->all[i]);
	}
	for (size_t i = 0; i < connections->count && idle > kept; i++) {
		ua_connection *connection = &connections->all[i];
		if (is_idle(connection)) {
			shutdown(connection->socket, SHUT_RDWR);
			connection->shut = true;
			connection->ends_ms = 0;
			idle--;
			ended++;
		}
	}
	return ended;
}

bool ua_connections_have_shut(const ua_connections *connections)
{
	for (size_t i = 0; i < connections->count; i++) {
		if (connections->all[i].shut) {
			return true;
		}
	}
	return false;
}

static bool read_end(const address *a, char text[UA_ADDRESS_SIZE], int *port)
{
	bool v6 = a->any.sa_family == AF_INET6;

	if (!v6 && a->any.sa_family != AF_INET) {
		return false;
	}
	*port = ntohs(v6 ? a->v6.sin6_port : a->v4.sin_port);
	return inet_ntop(a->any.sa_family, v6 ? (const void *) &a->v6.sin6_addr : (const void *) &a->v4.sin_addr, text, UA_ADDRESS_SIZE);
}

/* False until it is connected. */
static bool know_ends(ua_connection *connection)
{
	address own, peer;
	socklen_t own_len = sizeof(own), peer_len = sizeof(peer);

	connection->known = connection->known
		|| (getsockname(connection->socket, &own.any, &own_len) == 0
			&& read_end(&own, connection->client, &connection->client_port)
			&& getpeername(connection->socket, &peer.any, &peer_len) == 0
			&& read_end(&peer, connection->server, &connection->server_port));
	return connection->known;
}

ua_connection *ua_connections_by_ends(ua_connections *connections, const char *server, int server_port, const char *client,
	int client_port)
{
	for (size_t i = 0; i < connections->count; i++) {
		ua_connection *one = &connections->all[i];
		if (know_ends(one) && one->client_port == client_port && one->server_port == server_port
			&& strcmp(one->client, client) == 0 && strcmp(one->server, server) == 0) {
			return one;
		}
	}
	return NULL;
}

/* libcurl reads no more than an answer announced; what stood behind it in the same record stays with the TLS library, where no
 * socket shows it. These are asked by name, if they are what libcurl brought along: nothing is linked for it. */
#if defined(__GNUC__) && !defined(_WIN32) && !defined(__APPLE__)
#define IF_THERE extern __attribute__((weak, visibility("default")))
IF_THERE int SSL_has_pending(const void *ssl);
IF_THERE size_t gnutls_record_check_pending(void *session);
#else
static int (*const SSL_has_pending)(const void *ssl) = NULL;
static size_t (*const gnutls_record_check_pending)(void *session) = NULL;
#endif

static bool tls_has_input(CURL *easy)
{
	struct curl_tlssessioninfo *tls = NULL;

	if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &tls) != CURLE_OK || !tls || !tls->internals) {
		return true;
	}
	if (tls->backend == CURLSSLBACKEND_OPENSSL && SSL_has_pending) {
		return SSL_has_pending(tls->internals) != 0;
	}
	if (tls->backend == CURLSSLBACKEND_GNUTLS && gnutls_record_check_pending) {
		return gnutls_record_check_pending(tls->internals) != 0;
	}
	return true;
}

bool ua_connection_has_input(const ua_connection *connection, CURL *easy, bool tls)
{
	struct pollfd one = {.fd = connection->socket, .events = POLLIN};

	return poll(&one, 1, 0) != 0 || (tls && tls_has_input(easy));
}
