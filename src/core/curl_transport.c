/* SPDX-License-Identifier: MIT */
#include "curl_transport.h"
#include "connections.h"
#include "descriptors.h"
#include "timestamp.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#define strncasecmp _strnicmp
#else
#include <fcntl.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#define HEADERS_MAX ((size_t) 64 * 1024)
#define ANNOUNCED_MAX ((curl_off_t) 1024 * 1024)
#define FOLLOWING_MAX 1000 /* more than are ever in flight */
#define SPARE_MAX 8 /* handles kept for the next exchange */
/* New connections by one handle. Each may stand for one that died in use, of which libcurl forgives a handle five in all. */
#define CONNECTS_MAX 5
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
	/* Apart, since a handle that had a CA file cannot be given libcurl's own back. */
	spares with_ca_file, without_ca_file;
	long in_flight;
	long closing, keeping; /* of these: whose connections will close, and will wait for another exchange */
	long waiting; /* connections that do, as far as is known */
	size_t following; /* see ua_curl_expect() */
	ua_occupation occupation; /* while anything is in flight */
};

struct ua_exchange {
	ua_curl *curl;
	CURL *easy;
	spares *spares; /* where the handle goes afterwards */
	int connects_before; /* made by the handle */
	bool closes, keeps; /* its connection, decided as the answer's end is seen */
	const char *body;
	size_t body_len;
	size_t body_sent; /* handed out to libcurl, which is as good as sent */
	bool done;
	bool traced; /* see ua_http_request */
	bool plain; /* without TLS */
	bool fresh; /* on a connection of its own */
	bool stale; /* nothing was sent: the connection that it was given is not to be used */
	uint64_t connection; /* the serial of the one that it was sent on */
	int64_t timeout_ms;
	size_t headers_seen;
	char retry_after[64];
	int64_t keep_alive_ms; /* as announced; INT64_MAX when it was not */
	char reason[CURL_ERROR_SIZE];
	ua_http_answer answer;
};

static const struct {
	CURLcode code;
	ua_cause cause;
} causes[] = {
	{CURLE_COULDNT_RESOLVE_PROXY, UA_CAUSE_PROXY},
	{CURLE_COULDNT_RESOLVE_HOST, UA_CAUSE_DNS},
	{CURLE_COULDNT_CONNECT, UA_CAUSE_CONNECT},
	{CURLE_OPERATION_TIMEDOUT, UA_CAUSE_TIMEOUT},
	{CURLE_SSL_CONNECT_ERROR, UA_CAUSE_TLS},
	{CURLE_PEER_FAILED_VERIFICATION, UA_CAUSE_TLS},
	{CURLE_SSL_CACERT_BADFILE, UA_CAUSE_TLS},
	{CURLE_SSL_CERTPROBLEM, UA_CAUSE_TLS},
	{CURLE_SSL_CIPHER, UA_CAUSE_TLS},
	{CURLE_SSL_ENGINE_INITFAILED, UA_CAUSE_TLS},
	{CURLE_SSL_ISSUER_ERROR, UA_CAUSE_TLS},
	{CURLE_SSL_INVALIDCERTSTATUS, UA_CAUSE_TLS},
	{CURLE_SEND_ERROR, UA_CAUSE_SEND},
	{CURLE_SEND_FAIL_REWIND, UA_CAUSE_RESET},
	{CURLE_RECV_ERROR, UA_CAUSE_RESET},
	{CURLE_GOT_NOTHING, UA_CAUSE_RESET},
	{CURLE_PARTIAL_FILE, UA_CAUSE_RESET},
	{CURLE_ABORTED_BY_CALLBACK, UA_CAUSE_RESET}, /* by on_sending() */
	{CURLE_OUT_OF_MEMORY, UA_CAUSE_MEMORY},
#if LIBCURL_VERSION_NUM >= 0x080600
	{CURLE_TOO_LARGE, UA_CAUSE_TOO_LARGE},
#endif
#if LIBCURL_VERSION_NUM >= 0x074900
	{CURLE_PROXY, UA_CAUSE_PROXY},
#endif
};

static ua_cause cause_of(CURLcode code)
{
	for (size_t i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {
		if (causes[i].code == code) {
			return causes[i].cause;
		}
	}
	return UA_CAUSE_HTTP;
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
	const ua_curl_limits *limits = &exchange->curl->limits;

	if (!connection) {
		return !exchange->fresh;
	}
	/* Only HTTP/2 has two exchanges on one connection at a time. */
	if (connection->multiplexed || connection->users > 0 || (!connection->used && !exchange->plain)) {
		return false;
	}
	return limits->monotonic_ms(limits->self) >= connection->ends_ms
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

/* The value of a header line when its name is `name`; NULL otherwise. Copies into `out`, cut to `out_size`. */
static const char *header_value(const char *line, size_t len, const char *name, char *out, size_t out_size)
{
	size_t name_len = strlen(name);

	if (len <= name_len || line[name_len] != ':') {
		return NULL;
	}
	for (size_t i = 0; i < name_len; i++) {
		if (tolower((unsigned char) line[i]) != name[i]) {
			return NULL;
		}
	}
	line += name_len + 1;
	len -= name_len + 1;
	while (len && (*line == ' ' || *line == '\t')) {
		line++;
		len--;
	}
	while (len && strchr("\r\n \t", line[len - 1])) {
		len--;
	}
	if (len >= out_size) {
		return NULL;
	}
	memcpy(out, line, len);
	out[len] = '\0';
	return out;
}

/* Seconds or a date, RFC 9110 section 10.2.3; a date counts from the answer's own. -1 for neither. */
static int64_t parse_retry_after(const char *value, int64_t date)
{
	const int64_t day = 86400;
	char *end;
	long long seconds = strtoll(value, &end, 10);

	if (end == value || *end != '\0') {
		time_t when = curl_getdate(value, NULL);
		if (when == -1 || date == -1) {
			return -1;
		}
		seconds = (long long) when - date;
	}
	if (seconds < 0) {
		return 0;
	}
	/* More than any timeout allows is just that. */
	return (seconds < day ? seconds : day) * 1000;
}

/* "timeout=5, max=100", RFC 2068 section 19.7.1.1: how long the connection stays, in milliseconds; 0 when that cannot be read. */
static int64_t parse_keep_alive(const char *value)
{
	const long day = 86400;
	int64_t least = INT64_MAX;

	for (const char *parameter = value; *parameter; parameter += strcspn(parameter, ",")) {
		parameter += strspn(parameter, ", \t");
		if (strncasecmp(parameter, "timeout", strlen("timeout")) != 0) {
			continue;
		}
		const char *number = parameter + strlen("timeout");
		number += strspn(number, " \t");
		if (*number != '=') {
			continue;
		}
		long seconds = strtol(number + 1, NULL, 10);
		seconds = seconds < 0 ? 0 : (seconds < day ? seconds : day);
		least = seconds * 1000 < least ? seconds * 1000 : least;
	}
	return least;
}

static void note_keep_alive(ua_exchange *exchange, const char *line, size_t len)
{
	char value[256];

	if (len > strlen("keep-alive:") && strncasecmp(line, "keep-alive:", strlen("keep-alive:")) == 0) {
		int64_t ms = header_value(line, len, "keep-alive", value, sizeof(value)) ? parse_keep_alive(value) : 0;
		exchange->keep_alive_ms = ms < exchange->keep_alive_ms ? ms : exchange->keep_alive_ms;
	}
}

/* What an interim answer said is not the answer's. */
static void begin_headers(ua_exchange *exchange)
{
	exchange->answer.date = -1;
	exchange->retry_after[0] = '\0';
	exchange->keep_alive_ms = INT64_MAX;
}

static size_t on_header(char *line, size_t size, size_t count, void *userdata)
{
	ua_exchange *exchange = userdata;
	ua_http_answer *answer = &exchange->answer;
	size_t len = size * count;
	char date[64];

	exchange->headers_seen += len;
	if (exchange->headers_seen > HEADERS_MAX) {
		answer->cause = UA_CAUSE_TOO_LARGE;
		return 0;
	}
	if (len > strlen("HTTP/") && strncmp(line, "HTTP/", strlen("HTTP/")) == 0) {
		begin_headers(exchange);
	}
	if (answer->body.len > 0) { /* a trailer */
		return len;
	}
	if (header_value(line, len, "date", date, sizeof(date))) {
		if (!ua_time_parse_http(date, strlen(date), &answer->date)) {
			answer->date = (int64_t) curl_getdate(date, NULL);
		}
	}
	header_value(line, len, "retry-after", exchange->retry_after, sizeof(exchange->retry_after));
	note_keep_alive(exchange, line, len);
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
	SET(CURLOPT_HTTPHEADER, curl->headers);
	SET(CURLOPT_ACCEPT_ENCODING, NULL);
	SET(CURLOPT_NOSIGNAL, 1L);
	return CURLE_OK;
}

/* What only makes it faster: a libcurl that lacks one of these works without. */
static void tune(CURL *easy, const ua_curl *curl)
{
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_2TLS);
	curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
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

/* Each of these is set for each exchange, so that none can see what another had. */
static CURLcode configure(CURL *easy, const ua_http_request *request, ua_exchange *exchange)
{
	bool asked = is_asked(easy, exchange);

	exchange->fresh = !asked;
	SET(CURLOPT_URL, request->url);
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
	if (request->ca_file) {
		SET(CURLOPT_CAINFO, request->ca_file);
		SET(CURLOPT_PROXY_CAINFO, request->ca_file);
		/* Otherwise the system's directory would be trusted besides the file; some TLS libraries know none. */
		curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
		curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
	}
#ifdef _WIN32
	else {
		SET(CURLOPT_SSL_OPTIONS, (long) CURLSSLOPT_NATIVE_CA);
	}
#endif
	return CURLE_OK;
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
	long following = (long) (curl->following < FOLLOWING_MAX ? curl->following : FOLLOWING_MAX);
	long used = curl->in_flight + change + following;

	curl->in_flight += change;
	if (curl->in_flight > 0) {
		ua_descriptors_occupy(&curl->occupation);
	} else {
		ua_descriptors_vacate(&curl->occupation);
	}
	curl_multi_setopt(curl->multi, CURLMOPT_MAXCONNECTS, used > idle ? used : idle);
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
	exchange->traced = request->traced;
	exchange->plain = strncmp(request->url, "https:", strlen("https:")) != 0;
	exchange->timeout_ms = request->timeout_ms;
	begin_headers(exchange);
	exchange->answer.retry_after_ms = -1;
	ua_buf_init(&exchange->answer.body, UA_ANSWER_MAX);
	exchange->spares = request->ca_file ? &curl->with_ca_file : &curl->without_ca_file;
	if (!take_handle(exchange)) {
		free(exchange);
		return NULL;
	}

	curl->waiting -= curl->waiting > 0; /* which this one takes */
	count_in_flight(curl, 1);
	CURLcode code = configure(exchange->easy, request, exchange);
	if (code != CURLE_OK) { /* no memory, or a libcurl without an option that its version has */
		fail(exchange, cause_of(code) == UA_CAUSE_HTTP ? UA_CAUSE_CONNECT : cause_of(code), curl_easy_strerror(code));
	} else if (curl_multi_add_handle(curl->multi, exchange->easy) != CURLM_OK) {
		fail(exchange, UA_CAUSE_MEMORY, "libcurl has no memory for another transfer"); /* LCOV_EXCL_LINE: it allocates later */
	}
	return exchange;
}

/* Whether a handshake ended because the connection did, which may go better the next time: libcurl has one code for this and
 * for partners that have no protocol or cipher in common, so its text must tell. */
static bool is_cut_handshake(const ua_exchange *exchange, CURLcode code)
{
	static const char *const texts[] = {
		"SSL_ERROR_SYSCALL", "SSL_ERROR_ZERO_RETURN", "error:00000000", "unexpected eof", "failure: ", /* OpenSSL */
		"non-properly terminated", "pull function", "push function", "Error decoding the received TLS packet", /* GnuTLS */
	};

	for (size_t i = 0; code == CURLE_SSL_CONNECT_ERROR && i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (strstr(exchange->reason, texts[i])) {
			return true;
		}
	}
	return false;
}

/* A time-out or a failure before the connection stood is told apart from one of the exchange itself: libcurl's code alone
 * does not. */
static ua_cause refine(ua_exchange *exchange, CURLcode code)
{
	ua_cause cause = cause_of(code);
	long proxy_status = 0;

	curl_easy_getinfo(exchange->easy, CURLINFO_HTTP_CONNECTCODE, &proxy_status);
	if (!exchange->answer.body_left && proxy_status != 0 && (proxy_status < 200 || proxy_status > 299)) {
		return UA_CAUSE_PROXY;
	}
	/* What libcurl before 8.6 says of a header line over 100 KiB: far likelier, once the request left, than a lack of memory. */
	if (code == CURLE_OUT_OF_MEMORY && exchange->answer.body_left) {
		return UA_CAUSE_TOO_LARGE;
	}
	return is_cut_handshake(exchange, code) ? UA_CAUSE_RESET : cause;
}

/* libcurl's own text, but where it may quote a proxy's URL, password and all. */
static const char *describe(const ua_exchange *exchange, CURLcode code)
{
	static const CURLcode quoting[] = {CURLE_COULDNT_RESOLVE_PROXY, CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL};

	for (size_t i = 0; i < sizeof(quoting) / sizeof(quoting[0]); i++) {
		if (code == quoting[i]) {
			return curl_easy_strerror(code);
		}
	}
	if (code == CURLE_SEND_FAIL_REWIND || code == CURLE_ABORTED_BY_CALLBACK) {
		return "the connection ended before an answer came"; /* what on_seek() or on_sending() refused */
	}
	return exchange->reason[0] ? exchange->reason : curl_easy_strerror(code);
}

/* The exchange is over: what its answer tells of the connection. */
static void leave(ua_exchange *exchange)
{
	const ua_curl_limits *limits = &exchange->curl->limits;
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
	if (exchange->keep_alive_ms != INT64_MAX) {
		connection->ends_ms = limits->monotonic_ms(limits->self) + exchange->keep_alive_ms - LAST_SECOND_MS;
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
	answer->connects = (int) connects;
	answer->micros += (int64_t) micros;
	if (exchange->retry_after[0]) {
		answer->retry_after_ms = parse_retry_after(exchange->retry_after, answer->date);
	}
	if (answer->cause == UA_CAUSE_TOO_LARGE) {
		fail(exchange, UA_CAUSE_TOO_LARGE, "the answer is larger than allowed");
	} else if (answer->cause == UA_CAUSE_MEMORY) {
		fail(exchange, UA_CAUSE_MEMORY, "there is no memory for the answer");
	} else if (exchange->stale) {
		fail(exchange, UA_CAUSE_HTTP, "the server sent data before the request");
	} else if (code != CURLE_OK) {
		ua_cause cause = refine(exchange, code);
		fail(exchange, cause, cause == UA_CAUSE_TOO_LARGE ? "the answer is larger than allowed" : describe(exchange, code));
	}
	exchange->done = true;
}

/* An unfit connection is gone with this; the exchange goes on, and once, on a new one. False when it does not. */
static bool start_afresh(ua_exchange *exchange)
{
	ua_curl *curl = exchange->curl;
	curl_off_t micros = 0;

	if (!exchange->stale || exchange->fresh) {
		return false;
	}
	curl_easy_getinfo(exchange->easy, CURLINFO_TOTAL_TIME_T, &micros);
	curl_multi_remove_handle(curl->multi, exchange->easy);
	exchange->answer.micros = (int64_t) micros;
	exchange->stale = false;
	exchange->fresh = true;
	int64_t left_ms = exchange->timeout_ms - (int64_t) micros / 1000;
	return curl_easy_setopt(exchange->easy, CURLOPT_FRESH_CONNECT, 1L) == CURLE_OK
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
			if (!start_afresh(exchange)) {
				complete(exchange, code);
				ended++;
			}
		}
	}
	return ended;
}

static void curl_wait(void *self, int64_t timeout_ms)
{
	ua_curl *curl = self;
	int running = 0;

	curl_multi_perform(curl->multi, &running);
	if (collect(curl) > 0) {
		return;
	}
	curl_multi_poll(curl->multi, NULL, 0, (int) (timeout_ms > 60000 ? 60000 : timeout_ms), NULL);
	curl_multi_perform(curl->multi, &running);
	collect(curl);
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

void ua_curl_expect(ua_curl *curl, size_t following)
{
	if (following != curl->following) {
		curl->following = following;
		count_in_flight(curl, 0);
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
