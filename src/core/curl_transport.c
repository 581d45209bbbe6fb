/* SPDX-License-Identifier: MIT */
#include "curl_transport.h"
#include "connections.h"
#include "curl_cause.h"
#include "descriptors.h"
#include "headers.h"
#include "trust.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifndef _WIN32
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#define HEADERS_MAX ((size_t) 64 * 1024)
#define ANNOUNCED_MAX ((curl_off_t) 1024 * 1024)
#define RECEIVE_SIZE (128 * 1024L) /* a list is read in one piece or two, with a third of the system calls that libcurl's 16 KiB take */
#define SPARE_MAX 8 /* handles kept for the next exchange */
/* New connections by one handle. Each may stand for one that died in use, of which libcurl forgives a handle five in all. */
#define CONNECTS_MAX 5
#define REFUSALS_MAX 64 /* as many connections as a list can have */
#define LAST_SECOND_MS 1000 /* before the end that a server announced: it may close while a request is on its way */

typedef struct {
	CURL *handles[SPARE_MAX];
	int connects[SPARE_MAX]; /* how many each has made */
	int count;
} spares;

struct ua_curl {
	CURLM *multi;
	struct curl_slist *headers;
	ua_curl_limits limits;
	ua_connections connections;
	ua_trust trust;
	/* Apart, since a handle that had a CA file cannot be given libcurl's own back. */
	spares with_ca_file, without_ca_file;
	long in_flight;
	long closing, keeping; /* of these: whose connections will close, and will wait for another exchange */
	long waiting; /* connections that do, as far as is known */
	size_t following; /* see ua_curl_expect() */
	ua_exchange *exchanges; /* all that were started and not released */
	int64_t looked_ms; /* monotonic: the end of the last wait */
	ua_occupation occupation; /* while anything is in flight */
};

struct ua_exchange {
	ua_curl *curl;
	ua_exchange *next, *before;
	CURL *easy;
	spares *spares; /* where the handle goes afterwards */
	int connects_before; /* made by the handle */
	bool took;          /* one of the connections that wait */
	bool refused_shut;  /* a connection that was ended here, which libcurl did not see */
	int refusals;       /* of such */
	bool closes, keeps; /* its connection, decided as the answer's end is seen */
	const char *body;
	const char *ca_file;
	size_t body_len;
	size_t body_sent; /* handed out to libcurl, which is as good as sent */
	bool done;
	bool traced; /* see ua_http_request */
	bool proxied;
	bool plain; /* without TLS */
	bool fresh; /* on a connection of its own */
	bool stale; /* nothing was sent: the connection that it was given is not to be used */
	bool by_directory; /* the server is judged by the system's directory of authorities */
	uint64_t connection; /* the serial of the one that it was sent on */
	int64_t started_ms; /* monotonic */
	int64_t timeout_ms, connect_timeout_ms;
	char traceparent[sizeof("traceparent: ") + UA_TRACEPARENT_SIZE];
	struct curl_slist traced_headers; /* that one, before the others */
	size_t head_size; /* of all headers so far */
	ua_headers headers;
	char reason[CURL_ERROR_SIZE];
	ua_http_answer answer;
};

static int64_t now(const ua_curl *curl)
{
	return curl->limits.monotonic_ms(curl->limits.self);
}

static size_t on_read(char *out, size_t size, size_t count, void *userdata)
{
	ua_exchange *exchange = userdata;
	size_t len = exchange->body_len - exchange->body_sent;

	if (len > size * count) {
		len = size * count;
	}
	memcpy(out, exchange->body + exchange->body_sent, len);
	exchange->body_sent += len;
	if (len) {
		exchange->answer.body_left = true;
	}
	return len;
}

/* libcurl sends a request again by itself, on a fresh connection, when a reused one died before the answer. The server may
 * have executed the first one: so it must not, and the transfer fails instead. What may be repeated is decided elsewhere.
 * A body that is read from on_read() must be rewound for it; a body that libcurl has been given is sent without a question,
 * but after another one. */
static int on_seek(void *userdata, curl_off_t offset, int origin)
{
	ua_exchange *exchange = userdata;

	if (exchange->body_sent || origin != SEEK_SET || offset != 0) {
		return CURL_SEEKFUNC_FAIL;
	}
	return CURL_SEEKFUNC_OK; /* LCOV_EXCL_LINE: libcurl rewinds what it has read from, and then the body has left */
}

#if LIBCURL_VERSION_NUM >= 0x075000
/* Whether what is read from a connection now would be no answer: bytes that came before a request are not its answer, a closed
 * connection brings none, and near an announced end nobody knows. A new connection under TLS is not looked at: the server's
 * tickets may wait there, and nothing of an earlier request can. */
static bool is_unfit(const ua_exchange *exchange, const ua_connection *connection)
{
	if (!connection) {
		return !exchange->fresh;
	}
	/* Only HTTP/2 has two exchanges on one connection at a time; none on one that was shut here. */
	if (!connection->shut && (connection->multiplexed || connection->users > 0 || (!connection->used && !exchange->plain))) {
		return false;
	}
	return now(exchange->curl) >= connection->ends_ms
		|| ua_connection_has_input(connection, exchange->easy, !exchange->plain);
}

/* Called when the connection is chosen, and before a byte of the request leaves. */
static int on_sending(void *userdata, char *server, char *client, int server_port, int client_port)
{
	ua_exchange *exchange = userdata;
	ua_connection *connection =
		ua_connections_by_ends(&exchange->curl->connections, server, server_port, client, client_port);

	if (exchange->answer.body_left) { /* libcurl is about to send it again */
		return CURL_PREREQFUNC_ABORT;
	}
	if (is_unfit(exchange, connection)) {
		exchange->stale = true;
		if (!connection || connection->shut) { /* it was not one of those that wait: they are as many as before */
			exchange->curl->waiting += exchange->took;
			exchange->took = false;
			exchange->refused_shut = ua_connections_have_shut(&exchange->curl->connections);
		}
		return CURL_PREREQFUNC_ABORT;
	}
	if (connection) {
		connection->used = true;
		connection->users++;
		exchange->connection = connection->serial;
	}
	exchange->answer.body_left = !exchange->traced;
	return CURL_PREREQFUNC_OK;
}
#endif

/* libcurl closes a connection too many only when another becomes idle, and then one: what a list leaves would stay open. So
 * those that end without another to follow them close theirs. An end is seen where the length was announced; streams of
 * HTTP/2 share one connection, which stays. */
static void close_surplus(ua_exchange *exchange)
{
	ua_curl *curl = exchange->curl;
	curl_off_t length = -1;
	long version = 0;

	curl_easy_getinfo(exchange->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
	curl_easy_getinfo(exchange->easy, CURLINFO_HTTP_VERSION, &version);
	if (exchange->closes || exchange->keeps || length != (curl_off_t) exchange->answer.body.len || version > (long) CURL_HTTP_VERSION_1_1) {
		return;
	}
	bool wanted = (size_t) (curl->keeping + curl->waiting) < curl->following;
	long open = curl->in_flight - curl->closing + curl->waiting;
	if (!wanted && open > curl->limits.max_idle_connections) {
		exchange->closes = curl_easy_setopt(exchange->easy, CURLOPT_FORBID_REUSE, 1L) == CURLE_OK;
	}
	exchange->keeps = !exchange->closes;
	curl->closing += exchange->closes;
	curl->keeping += exchange->keeps;
}

/* Room for all that was announced, within reason: a large answer is not moved as it grows. */
static void make_room(ua_exchange *exchange)
{
	curl_off_t length = -1;

	curl_easy_getinfo(exchange->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
	if (length > 0 && length <= ANNOUNCED_MAX) {
		ua_buf_reserve(&exchange->answer.body, (size_t) length);
	}
}

static size_t on_body(char *bytes, size_t size, size_t count, void *userdata)
{
	ua_exchange *exchange = userdata;
	ua_http_answer *answer = &exchange->answer;

	if (answer->body.len == 0) {
		make_room(exchange);
	}
	if (!ua_buf_append(&answer->body, bytes, size * count)) {
		answer->cause = answer->body.len + size * count > answer->body.max ? UA_CAUSE_TOO_LARGE : UA_CAUSE_MEMORY;
		return 0; /* a short count ends the transfer */
	}
	close_surplus(exchange);
	return size * count;
}

static size_t on_header(char *line, size_t size, size_t count, void *userdata)
{
	ua_exchange *exchange = userdata;
	ua_http_answer *answer = &exchange->answer;
	size_t len = size * count;

	exchange->head_size += len;
	if (exchange->head_size > HEADERS_MAX) {
		answer->cause = UA_CAUSE_TOO_LARGE;
		return 0;
	}
	if (len > strlen("HTTP/") && strncmp(line, "HTTP/", strlen("HTTP/")) == 0) {
		ua_headers_begin(&exchange->headers);
	}
	if (answer->body.len == 0) { /* else it is a trailer */
		ua_headers_read(&exchange->headers, line, len);
	}
	return len;
}

#ifndef _WIN32
static curl_socket_t on_open_socket(void *userdata, curlsocktype purpose, struct curl_sockaddr *address)
{
	int type = address->socktype;

	(void) userdata;
	(void) purpose;
#ifdef SOCK_CLOEXEC
	type |= SOCK_CLOEXEC;
#endif
	/* The low numbers are occupied, unless another thread's PHP closed one a moment ago. */
	return (curl_socket_t) ua_descriptor_beyond(socket(address->family, type, address->protocol));
}
#endif

static int on_socket(void *userdata, curl_socket_t socket, curlsocktype purpose)
{
	ua_curl *curl = userdata;

	(void) purpose;
#ifndef _WIN32
	/* A program that PHP starts must not inherit a connection to UAPAY. */
	fcntl(socket, F_SETFD, FD_CLOEXEC);
#endif
	ua_connections_add(&curl->connections, socket);
	return CURL_SOCKOPT_OK;
}

static int on_close(void *userdata, curl_socket_t socket)
{
	ua_curl *curl = userdata;

	ua_connections_remove(&curl->connections, socket);
#ifdef _WIN32
	return closesocket(socket);
#else
	return close(socket);
#endif
}

#define SET(option, value) \
	do { \
		CURLcode set_code = curl_easy_setopt(easy, option, value); \
		if (set_code != CURLE_OK) { \
			return set_code; \
		} \
	} while (0)

/* --- Options: those that every exchange shares stay on a handle from one exchange to the next --- */

static CURLcode set_security(CURL *easy)
{
	SET(CURLOPT_SSL_VERIFYPEER, 1L);
	SET(CURLOPT_SSL_VERIFYHOST, 2L);
	SET(CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
	/* A proxy that is spoken to under TLS is judged like UAPAY itself. */
	SET(CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
	SET(CURLOPT_PROXY_SSL_VERIFYHOST, 2L);
	SET(CURLOPT_PROXY_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
	SET(CURLOPT_FOLLOWLOCATION, 0L);
	SET(CURLOPT_NETRC, (long) CURL_NETRC_IGNORED);
	/* The caller lets http through for loopback alone. */
#if LIBCURL_VERSION_NUM >= 0x075500
	SET(CURLOPT_PROTOCOLS_STR, "https,http");
#else
	SET(CURLOPT_PROTOCOLS, (long) (CURLPROTO_HTTPS | CURLPROTO_HTTP));
#endif
	/* An empty string keeps libcurl from the environment's variable. */
	SET(CURLOPT_NOPROXY, "");
	SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	return CURLE_OK;
}

static CURLcode set_callbacks(CURL *easy, ua_curl *curl)
{
	SET(CURLOPT_POST, 1L);
	SET(CURLOPT_READFUNCTION, on_read);
	SET(CURLOPT_SEEKFUNCTION, on_seek);
	SET(CURLOPT_WRITEFUNCTION, on_body);
	SET(CURLOPT_HEADERFUNCTION, on_header);
	SET(CURLOPT_SOCKOPTFUNCTION, on_socket);
	SET(CURLOPT_SOCKOPTDATA, curl);
	SET(CURLOPT_CLOSESOCKETFUNCTION, on_close);
	SET(CURLOPT_CLOSESOCKETDATA, curl);
#ifndef _WIN32
	SET(CURLOPT_OPENSOCKETFUNCTION, on_open_socket);
#endif
	SET(CURLOPT_ACCEPT_ENCODING, NULL);
	SET(CURLOPT_NOSIGNAL, 1L);
	return CURLE_OK;
}

/* What only makes it faster: a libcurl that lacks one of these works without. */
static void tune(CURL *easy, const ua_curl *curl)
{
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_2TLS);
	curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
	curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, RECEIVE_SIZE);
	/* A lookup is made for a new connection alone: an address that was kept could be one that is gone. */
	curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
	curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, curl->limits.idle_timeout_s);
#if LIBCURL_VERSION_NUM >= 0x075000
	curl_easy_setopt(easy, CURLOPT_MAXLIFETIME_CONN, curl->limits.max_age_s);
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
	/* Do not wait for the resolver's thread: the deadline bounds DNS too. */
	curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
}

/* A handle for one exchange after the other; NULL when there is no memory, or libcurl lacks an option. */
static CURL *create_handle(ua_curl *curl)
{
	CURL *easy = curl_easy_init();

	if (!easy || set_security(easy) != CURLE_OK || set_callbacks(easy, curl) != CURLE_OK) {
		curl_easy_cleanup(easy);
		return NULL;
	}
	tune(easy, curl);
	return easy;
}

static bool take_handle(ua_exchange *exchange)
{
	spares *from = exchange->spares;

	if (from->count) {
		from->count--;
		exchange->easy = from->handles[from->count];
		exchange->connects_before = from->connects[from->count];
	} else {
		exchange->easy = create_handle(exchange->curl);
	}
	return exchange->easy != NULL;
}

/* A handle that failed is not used again: a connection may have died under it without another in its place, and what else
 * libcurl remembers of a failure is its own affair. */
static void put_handle(const ua_exchange *exchange)
{
	spares *to = exchange->spares;
	int connects = exchange->connects_before + exchange->answer.connects;
	bool well = exchange->done && exchange->answer.cause == UA_CAUSE_NONE;

	if (!well || connects >= CONNECTS_MAX || to->count == SPARE_MAX) {
		curl_easy_cleanup(exchange->easy);
		return;
	}
	curl_easy_setopt(exchange->easy, CURLOPT_ERRORBUFFER, NULL); /* the exchange's, which ends */
	to->handles[to->count] = exchange->easy;
	to->connects[to->count] = connects;
	to->count++;
}

static void free_handles(spares *all)
{
	while (all->count) {
		curl_easy_cleanup(all->handles[--all->count]);
	}
}

/* Whether a connection is looked at before a request is sent on it. libcurl before 7.80 does not ask. */
static bool is_asked(CURL *easy, ua_exchange *exchange)
{
#if LIBCURL_VERSION_NUM >= 0x075000
	return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_sending) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PREREQDATA, exchange) == CURLE_OK;
#else
	(void) easy;
	(void) exchange;
	return false;
#endif
}

/* The headers that every exchange has, behind the one that this exchange alone may have. */
static struct curl_slist *headers_of(ua_exchange *exchange, const ua_http_request *request)
{
	if (!request->traceparent) {
		return exchange->curl->headers;
	}
	snprintf(exchange->traceparent, sizeof(exchange->traceparent), "traceparent: %s", request->traceparent);
	exchange->traced_headers = (struct curl_slist) {exchange->traceparent, exchange->curl->headers};
	return &exchange->traced_headers;
}

/* --- Whom to trust; a proxy is judged like UAPAY itself --- */

static CURLcode trust_file(CURL *easy, const char *file)
{
	SET(CURLOPT_CAINFO, file);
	SET(CURLOPT_PROXY_CAINFO, file);
	/* Otherwise the system's directory would be trusted besides the file; some TLS libraries know none. */
	curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
	return CURLE_OK;
}

/* By the hashed directory, where there is one and it may be, or by what libcurl has of its own. */
static CURLcode trust_system(CURL *easy, ua_exchange *exchange, bool may_be_directory)
{
	const ua_curl_limits *limits = &exchange->curl->limits;
	ua_trust *trust = &exchange->curl->trust;

	ua_trust_ask(trust, easy);
	const char *directory = may_be_directory ? ua_trust_directory(trust, limits->monotonic_ms(limits->self)) : NULL;
	exchange->by_directory = directory != NULL;
	if (trust->bundle) {
		const char *file = directory ? NULL : trust->bundle, *path = directory ? directory : trust->path;
		SET(CURLOPT_CAINFO, file);
		SET(CURLOPT_PROXY_CAINFO, file);
		SET(CURLOPT_CAPATH, path);
		SET(CURLOPT_PROXY_CAPATH, path);
	}
#if LIBCURL_VERSION_NUM >= 0x075700
	if (trust->changed) {
		curl_easy_setopt(easy, CURLOPT_CA_CACHE_TIMEOUT, 0L);
	}
#endif
#ifdef _WIN32
	SET(CURLOPT_SSL_OPTIONS, (long) CURLSSLOPT_NATIVE_CA);
#endif
	return CURLE_OK;
}

/* Each of these is set for each exchange, so that none can see what another had. */
static CURLcode configure(CURL *easy, const ua_http_request *request, ua_exchange *exchange)
{
	bool asked = is_asked(easy, exchange);

	exchange->fresh = !asked;
	SET(CURLOPT_URL, request->url);
	SET(CURLOPT_HTTPHEADER, headers_of(exchange, request));
	/* A body that libcurl is given leaves together with the headers; before 8.7 one that it must read does not. But only
	 * on_read() knows to the byte what has left. */
	SET(CURLOPT_POSTFIELDS, asked && !request->traced ? request->body : NULL);
	SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) request->body_len);
	SET(CURLOPT_READDATA, exchange);
	SET(CURLOPT_SEEKDATA, exchange);
	SET(CURLOPT_WRITEDATA, exchange);
	SET(CURLOPT_HEADERDATA, exchange);
	SET(CURLOPT_PRIVATE, exchange);
	SET(CURLOPT_ERRORBUFFER, exchange->reason);
	SET(CURLOPT_USERAGENT, request->user_agent);
	SET(CURLOPT_TIMEOUT_MS, (long) request->timeout_ms);
	SET(CURLOPT_CONNECTTIMEOUT_MS, (long) request->connect_timeout_ms);
	SET(CURLOPT_FRESH_CONNECT, asked ? 0L : 1L);
	SET(CURLOPT_FORBID_REUSE, asked ? 0L : 1L);
	/* An empty string keeps libcurl from the environment's variables. */
	SET(CURLOPT_PROXY, request->proxy ? request->proxy : "");
	SET(CURLOPT_HTTPPROXYTUNNEL, request->proxy ? 1L : 0L);
	return request->ca_file ? trust_file(easy, request->ca_file) : trust_system(easy, exchange, true);
}

static void fail(ua_exchange *exchange, ua_cause cause, const char *detail)
{
	exchange->answer.cause = cause;
	snprintf(exchange->answer.detail, sizeof(exchange->answer.detail), "%s", detail);
	exchange->done = true;
}

/* libcurl's limit counts the connections in use as well: it must not close what a list is about to use again. */
static void count_in_flight(ua_curl *curl, long change)
{
	long idle = curl->limits.max_idle_connections;
	long used = curl->in_flight + change + (long) curl->following;

	curl->in_flight += change;
	if (change > 0) {
		ua_descriptors_occupy(&curl->occupation);
	} else if (curl->in_flight == 0) {
		ua_descriptors_vacate(&curl->occupation);
	}
	curl_multi_setopt(curl->multi, CURLMOPT_MAXCONNECTS, used > idle ? used : idle);
}

static void take_waiting(ua_exchange *exchange)
{
	exchange->took = exchange->curl->waiting > 0;
	exchange->curl->waiting -= exchange->took;
}

static ua_exchange *curl_start(void *self, const ua_http_request *request)
{
	ua_curl *curl = self;
	ua_exchange *exchange = calloc(1, sizeof(*exchange));

	if (!exchange) {
		return NULL;
	}
	exchange->curl = curl;
	exchange->body = request->body;
	exchange->body_len = request->body_len;
	exchange->ca_file = request->ca_file;
	exchange->traced = request->traced;
	exchange->proxied = request->proxy != NULL;
	exchange->plain = strncmp(request->url, "https:", strlen("https:")) != 0;
	exchange->started_ms = now(curl);
	exchange->timeout_ms = request->timeout_ms;
	exchange->connect_timeout_ms = request->connect_timeout_ms;
	ua_headers_begin(&exchange->headers);
	exchange->answer.date = -1;
	exchange->answer.retry_after_ms = -1;
	ua_buf_init(&exchange->answer.body, UA_ANSWER_MAX);
	exchange->spares = request->ca_file ? &curl->with_ca_file : &curl->without_ca_file;
	if (!take_handle(exchange)) {
		free(exchange);
		return NULL;
	}

	exchange->next = curl->exchanges;
	if (exchange->next) {
		exchange->next->before = exchange;
	}
	curl->exchanges = exchange;
	take_waiting(exchange);
	count_in_flight(curl, 1);
	CURLcode code = configure(exchange->easy, request, exchange);
	if (code != CURLE_OK) { /* no memory, or a libcurl without an option that its version has */
		fail(exchange, ua_curl_cause(code) == UA_CAUSE_HTTP ? UA_CAUSE_CONNECT : ua_curl_cause(code), curl_easy_strerror(code));
	} else if (curl_multi_add_handle(curl->multi, exchange->easy) != CURLM_OK) {
		fail(exchange, UA_CAUSE_MEMORY, "libcurl has no memory for another transfer"); /* LCOV_EXCL_LINE: it allocates later */
	}
	return exchange;
}

/* The exchange is over: what its answer tells of the connection. */
static void leave(ua_exchange *exchange)
{
	ua_connection *connection = ua_connections_by_serial(&exchange->curl->connections, exchange->connection);
	long version = 0;

	exchange->connection = 0;
	if (!connection) {
		return;
	}
	connection->users--;
	curl_easy_getinfo(exchange->easy, CURLINFO_HTTP_VERSION, &version);
	connection->multiplexed |= version > (long) CURL_HTTP_VERSION_1_1;
	connection->ends_ms = INT64_MAX;
	if (exchange->headers.keep_alive_ms != INT64_MAX) {
		connection->ends_ms = now(exchange->curl) + exchange->headers.keep_alive_ms - LAST_SECOND_MS;
	}
}

/* Its connection is free from now on, or gone: libcurl may give it to an exchange that starts before this one is released. */
static void settle(ua_exchange *exchange)
{
	ua_curl *curl = exchange->curl;

	curl->closing -= exchange->closes;
	curl->keeping -= exchange->keeps;
	curl->waiting += exchange->keeps;
	exchange->closes = exchange->keeps = false;
}

static void fail_by(ua_exchange *exchange, CURLcode code)
{
	ua_http_answer *answer = &exchange->answer;
	ua_cause cause = ua_curl_cause_of_transfer(exchange->easy, code, exchange->reason, answer->body_left);

	answer->fault = ua_curl_fault(exchange->easy, code, cause, exchange->reason, exchange->proxied, answer->body_left);
	fail(exchange, cause, cause == UA_CAUSE_TOO_LARGE ? "the answer is larger than allowed" : ua_curl_describe(code, exchange->reason));
	if (code == CURLE_SSL_CACERT_BADFILE && exchange->ca_file && !strstr(answer->detail, exchange->ca_file)) { /* on GnuTLS */
		size_t len = strlen(answer->detail);
		snprintf(answer->detail + len, sizeof(answer->detail) - len, ": %s", exchange->ca_file);
	}
}

static void complete(ua_exchange *exchange, CURLcode code)
{
	ua_http_answer *answer = &exchange->answer;
	long connects = 0;
	curl_off_t micros = 0;

	curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &answer->status);
	curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects);
	curl_easy_getinfo(exchange->easy, CURLINFO_TOTAL_TIME_T, &micros);
	leave(exchange);
	settle(exchange);
	answer->connects += (int) connects;
	answer->micros += (int64_t) micros;
	answer->date = exchange->headers.date;
	answer->retry_after_ms = ua_headers_retry_after_ms(&exchange->headers);
	if (answer->cause == UA_CAUSE_TOO_LARGE) {
		fail(exchange, UA_CAUSE_TOO_LARGE, "the answer is larger than allowed");
	} else if (answer->cause == UA_CAUSE_MEMORY) {
		fail(exchange, UA_CAUSE_MEMORY, "there is no memory for the answer");
	} else if (exchange->stale) {
		fail(exchange, UA_CAUSE_HTTP, "the server sent data before the request");
	} else if (code != CURLE_OK) {
		fail_by(exchange, code);
	}
	exchange->done = true;
}

/* What libcurl has as the TLS library's verdict before there is one, and when it is not asked because the name is wrong. */
#define NO_VERDICT 1L

/* OpenSSL 3.0.13 leaves its trouble with a file of the directory before all errors of the handshake, and libcurl tells of that. */
static bool is_of_a_file(const char *reason)
{
	return strstr(reason, "error:") && !strstr(reason, "SSL routines");
}

/* Whether the directory did not do for the server's certificate, or the proxy's: libcurl's own places may. A wrong name is one
 * under these too. */
static bool is_unknown_to_directory(const ua_exchange *exchange, CURLcode code)
{
	long server = 0, proxy = 0;

	if (!exchange->by_directory || exchange->answer.body_left) {
		return false;
	}
	curl_easy_getinfo(exchange->easy, CURLINFO_SSL_VERIFYRESULT, &server);
	curl_easy_getinfo(exchange->easy, CURLINFO_PROXY_SSL_VERIFYRESULT, &proxy);
	bool has_verdict = server > NO_VERDICT || proxy > NO_VERDICT;
	return code == CURLE_SSL_CACERT_BADFILE || (code == CURLE_PEER_FAILED_VERIFICATION && has_verdict)
		|| (code == CURLE_SSL_CONNECT_ERROR && is_of_a_file(exchange->reason));
}

/* One of its own; but when the one that it was given had been ended here, which closes it, there may be others. */
static bool use_another_connection(ua_exchange *exchange)
{
	bool others = exchange->refused_shut && exchange->refusals++ < REFUSALS_MAX;

	exchange->stale = exchange->refused_shut = false;
	exchange->fresh = !others;
	if (others) {
		take_waiting(exchange);
	}
	return curl_easy_setopt(exchange->easy, CURLOPT_FRESH_CONNECT, (long) exchange->fresh) == CURLE_OK;
}

static bool use_bundle(ua_exchange *exchange)
{
	ua_trust_reject(&exchange->curl->trust);
	return trust_system(exchange->easy, exchange, false) == CURLE_OK;
}

/* What went wrong before anything was sent may go well in another way. Each is tried once, but another kept connection as often as
 * one is refused that was ended here. False when the exchange is over. */
static bool start_afresh(ua_exchange *exchange, CURLcode code)
{
	ua_curl *curl = exchange->curl;
	bool unfit = exchange->stale && !exchange->fresh;
	curl_off_t micros = 0;
	long connects = 0;

	if (!unfit && !is_unknown_to_directory(exchange, code)) {
		return false;
	}
	curl_easy_getinfo(exchange->easy, CURLINFO_TOTAL_TIME_T, &micros);
	curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects);
	curl_multi_remove_handle(curl->multi, exchange->easy);
	exchange->answer.micros += (int64_t) micros;
	exchange->answer.connects += (int) connects;
	int64_t left_ms = exchange->timeout_ms - exchange->answer.micros / 1000;
	return (unfit ? use_another_connection(exchange) : use_bundle(exchange))
		&& curl_easy_setopt(exchange->easy, CURLOPT_TIMEOUT_MS, (long) (left_ms > 1 ? left_ms : 1)) == CURLE_OK
		&& curl_multi_add_handle(curl->multi, exchange->easy) == CURLM_OK;
}

/* How many transfers ended. */
static int collect(ua_curl *curl)
{
	CURLMsg *message;
	int left, ended = 0;

	while ((message = curl_multi_info_read(curl->multi, &left))) {
		ua_exchange *exchange = NULL;
		CURLcode code = message->data.result;

		if (message->msg == CURLMSG_DONE) {
			curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **) &exchange);
			if (!start_afresh(exchange, code)) {
				complete(exchange, code);
				ended++;
			}
		}
	}
	return ended;
}

/* libcurl judges by the clock before it reads: after a while in which nobody waited, it would take an answer that has been
 * there for long for one too late. So that while does not count. */
static void excuse(ua_curl *curl)
{
	int64_t now_ms = now(curl);

	for (ua_exchange *exchange = curl->exchanges; exchange; exchange = exchange->next) {
		int64_t since_ms = exchange->started_ms > curl->looked_ms ? exchange->started_ms : curl->looked_ms;
		if (now_ms - since_ms >= UA_AWAY_MS && !exchange->done) {
			exchange->timeout_ms += now_ms - since_ms;
			exchange->connect_timeout_ms += now_ms - since_ms;
			curl_easy_setopt(exchange->easy, CURLOPT_TIMEOUT_MS, (long) exchange->timeout_ms);
			curl_easy_setopt(exchange->easy, CURLOPT_CONNECTTIMEOUT_MS, (long) exchange->connect_timeout_ms);
		}
	}
}

static void curl_wait(void *self, int64_t timeout_ms)
{
	ua_curl *curl = self;
	int running = 0;

	excuse(curl);
	curl_multi_perform(curl->multi, &running);
	if (collect(curl) == 0) {
		curl_multi_poll(curl->multi, NULL, 0, (int) (timeout_ms > 60000 ? 60000 : timeout_ms), NULL);
		curl_multi_perform(curl->multi, &running);
		collect(curl);
	}
	curl->looked_ms = now(curl);
}

static ua_http_answer *curl_finish(void *self, ua_exchange *exchange)
{
	(void) self;
	return exchange->done ? &exchange->answer : NULL;
}

static void curl_release(void *self, ua_exchange *exchange)
{
	ua_curl *curl = self;

	curl_multi_remove_handle(curl->multi, exchange->easy);
	*(exchange->before ? &exchange->before->next : &curl->exchanges) = exchange->next;
	if (exchange->next) {
		exchange->next->before = exchange->before;
	}
	leave(exchange);
	settle(exchange);
	count_in_flight(curl, -1);
	put_handle(exchange);
	ua_buf_free(&exchange->answer.body);
	free(exchange);
}

static bool curl_body_left(void *self, const ua_exchange *exchange)
{
	(void) self;
	return exchange->answer.body_left;
}

const ua_transport ua_curl_transport = {curl_start, curl_wait, curl_finish, curl_body_left, curl_release};

ua_curl *ua_curl_create(const ua_curl_limits *limits)
{
	ua_curl *curl = calloc(1, sizeof(*curl));

	if (!curl) {
		return NULL;
	}
	curl->limits = *limits;
	ua_descriptors_occupy(&curl->occupation); /* it opens a pipe, which stays */
	curl->multi = curl_multi_init();
	ua_descriptors_vacate(&curl->occupation);
	curl->headers = curl_slist_append(NULL, "Content-Type: application/json");
	/* "Expect:" keeps libcurl from asking for leave, and waiting a second for it, before a large body. */
	struct curl_slist *headers = curl->headers ? curl_slist_append(curl->headers, "Expect:") : NULL;
	headers = headers ? curl_slist_append(headers, "Accept: application/json") : NULL;
	if (!curl->multi || !headers) {
		ua_curl_destroy(curl);
		return NULL;
	}
	curl->headers = headers;
	return curl;
}

/* libcurl would keep the connections that were kept for what does not follow now. Not those that the exchanges are about to use
 * which have none yet. */
static void end_surplus(ua_curl *curl)
{
	long kept = curl->limits.max_idle_connections;

	for (const ua_exchange *exchange = curl->exchanges; exchange; exchange = exchange->next) {
		kept += !exchange->done && exchange->connection == 0;
	}
	long ended = ua_connections_end_idle(&curl->connections, (size_t) kept);

	curl->waiting = curl->waiting > ended ? curl->waiting - ended : 0;
}

void ua_curl_expect(ua_curl *curl, size_t following)
{
	if (following != curl->following) {
		bool fewer = following < curl->following;
		curl->following = following;
		count_in_flight(curl, 0);
		if (fewer && following == 0) {
			end_surplus(curl);
		}
	}
}

void ua_curl_destroy(ua_curl *curl)
{
	free_handles(&curl->with_ca_file);
	free_handles(&curl->without_ca_file);
	curl_multi_cleanup(curl->multi);
	ua_connections_free(&curl->connections);
	curl_slist_free_all(curl->headers);
	ua_descriptors_vacate(&curl->occupation);
	free(curl);
}
