/* SPDX-License-Identifier: MIT */
/* The transport over libcurl against a server of this process, without memory. All else about it the phpt test. */
#define _DEFAULT_SOURCE
#include "unit.h"

#include "../../src/core/curl_transport.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
# define MSG_NOSIGNAL 0
#endif

#define REQUEST_BODY "{\"params\":{}}"
#define ANSWER_SIZE 40000 /* more than a buffer's first block, and without its length in advance */
#define ROUNDS_MAX 1000   /* of at most 10 ms */

/* ---- a server that hears one request after the other ---- */

typedef enum {
	ANSWERS_AND_CLOSES,
	ANSWERS_AND_KEEPS, /* the connection, which ends without an answer to the next request */
	ANSWERS_EACH,      /* and keeps the connection */
	ANSWERS_BEFORE,    /* a request comes through the tunnel, and after */
} manner;

typedef struct {
	int listening, connection;
	manner manner;
	const char *header; /* of its answers, besides the length */
	const char *interim; /* before each of them */
	int answered; /* on this connection */
	char heard[4096];
	size_t heard_len;
} server;

static bool server_open(server *s, char *url, size_t url_size)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(address);

	memset(s, 0, sizeof(*s));
	s->connection = -1;
	s->listening = socket(AF_INET, SOCK_STREAM, 0);
	if (s->listening < 0 || bind(s->listening, (struct sockaddr *) &address, len) || listen(s->listening, 1)
		|| getsockname(s->listening, (struct sockaddr *) &address, &len) || fcntl(s->listening, F_SETFL, O_NONBLOCK)) {
		return false;
	}
	snprintf(url, url_size, "http://127.0.0.1:%d/x", ntohs(address.sin_port));
	return true;
}

static void server_hang_up(server *s)
{
	close(s->connection);
	s->connection = -1;
}

static void server_forget(server *s)
{
	memset(s->heard, 0, sizeof(s->heard));
	s->heard_len = 0;
}

static void server_answer(server *s)
{
	static const char head[] = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
	static char body[ANSWER_SIZE];

	memset(body, 'x', sizeof(body));
	fcntl(s->connection, F_SETFL, 0);
	if (send(s->connection, head, strlen(head), MSG_NOSIGNAL) > 0) {
		/* A client that has gone away is what some rounds are about. */
		(void) !send(s->connection, body, sizeof(body), MSG_NOSIGNAL);
	}
	server_hang_up(s);
}

static void server_answer_first(server *s)
{
	static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

	if (s->answered++ > 0 || send(s->connection, answer, strlen(answer), MSG_NOSIGNAL) < 0) {
		server_hang_up(s);
	}
}

/* An answer with a body of two bytes; false when nobody is there to hear it. */
static bool server_say(const server *s, const char *body)
{
	char answer[512];

	snprintf(answer, sizeof(answer), "%sHTTP/1.1 200 OK\r\n%sContent-Length: 2\r\n\r\n%s", s->interim ? s->interim : "",
		s->header ? s->header : "", body);
	return send(s->connection, answer, strlen(answer), MSG_NOSIGNAL) > 0;
}

static void server_answer_each(server *s)
{
	s->answered++;
	server_forget(s);
	if (!server_say(s, "{}")) {
		server_hang_up(s);
	}
}

/* A whole request to a proxy, and nothing behind it yet. */
static bool is_connect(const char *heard)
{
	const char *end = strstr(heard, "\r\n\r\n");

	return strncmp(heard, "CONNECT ", strlen("CONNECT ")) == 0 && end && end[strlen("\r\n\r\n")] == '\0';
}

static void server_go_on(server *s)
{
	static const char connected[] = "HTTP/1.1 200 OK\r\n\r\n";
	static void (*const ways[])(server *) = {
		[ANSWERS_AND_CLOSES] = server_answer,
		[ANSWERS_AND_KEEPS] = server_answer_first,
		[ANSWERS_EACH] = server_answer_each,
		[ANSWERS_BEFORE] = server_answer_each,
	};

	if (s->connection < 0) {
		s->connection = accept(s->listening, NULL, NULL);
		if (s->connection < 0) {
			return;
		}
		fcntl(s->connection, F_SETFL, O_NONBLOCK);
		s->answered = 0;
	}
	ssize_t len = recv(s->connection, s->heard + s->heard_len, sizeof(s->heard) - 1 - s->heard_len, 0);
	if (len == 0) {
		server_hang_up(s);
	} else if (len > 0) {
		s->heard_len += (size_t) len;
		if (strstr(s->heard, REQUEST_BODY)) {
			ways[s->manner](s);
		} else if (is_connect(s->heard)) {
			(void) !send(s->connection, connected, strlen(connected), MSG_NOSIGNAL);
			if (s->manner == ANSWERS_BEFORE) {
				server_say(s, "[]");
				server_forget(s);
			}
		}
	}
}

static void server_close(server *s)
{
	close(s->listening);
	if (s->connection >= 0) {
		server_hang_up(s);
	}
}

static int64_t clock_ms; /* stands still unless a test moves it */

static int64_t monotonic_ms(void *self)
{
	(void) self;
	return clock_ms;
}

static const ua_curl_limits few = {2, 30, 600, monotonic_ms, NULL};

/* ---- a server that hears several at once, and answers when it is told to ---- */

#define CROWD_MAX 8

typedef struct {
	int listening, connections[CROWD_MAX], count;
} crowd;

/* Takes the request that is there or comes; its connection, -1 without one. */
static int crowd_hears(crowd *c, ua_curl *curl)
{
	char heard[4096];

	for (int round = 0; round < ROUNDS_MAX; round++) {
		ua_curl_transport.wait(curl, 1);
		int connection = c->count < CROWD_MAX ? accept(c->listening, NULL, NULL) : -1;
		if (connection >= 0) {
			fcntl(connection, F_SETFL, O_NONBLOCK);
			c->connections[c->count++] = connection;
		}
		for (int i = 0; i < c->count; i++) {
			if (recv(c->connections[i], heard, sizeof(heard), 0) > 0) {
				return c->connections[i];
			}
		}
	}
	return -1;
}

/* How many connections the client has left open. */
static int crowd_open(const crowd *c)
{
	char byte;
	int open = 0;

	for (int i = 0; i < c->count; i++) {
		open += recv(c->connections[i], &byte, 1, 0) != 0;
	}
	return open;
}

/* ---- libcurl, whose memory is counted and made to fail as well ---- */

static char *copy(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copied = malloc(size);

	return copied ? memcpy(copied, text, size) : NULL;
}

static bool traced; /* whether what is started is */
static int64_t timeout_ms = 5000; /* of what is started */

static ua_exchange *start(ua_curl *curl, const char *url, const char *proxy)
{
	const ua_http_request request = {
		.url = url,
		.body = REQUEST_BODY,
		.body_len = strlen(REQUEST_BODY),
		.connect_timeout_ms = 5000,
		.timeout_ms = timeout_ms,
		.user_agent = "unit",
		.proxy = proxy,
		.traced = traced,
	};

	return ua_curl_transport.start(curl, &request);
}

static ua_http_answer *go_on(ua_curl *curl, server *s, ua_exchange *started)
{
	ua_http_answer *answer = NULL;

	for (int round = 0; round < ROUNDS_MAX && !(answer = ua_curl_transport.finish(curl, started)); round++) {
		ua_curl_transport.wait(curl, s->heard_len ? 10 : 1);
		server_go_on(s);
	}
	return answer;
}

/* One exchange; true when it has the whole answer. */
static bool exchange(ua_curl *curl, server *s, const char *url, const char *proxy)
{
	ua_exchange *started = start(curl, url, proxy);

	if (!started) {
		CHECK(unit_allocation_failed());
		return false;
	}
	ua_http_answer *answer = go_on(curl, s, started);
	bool whole = false;
	if (CHECK(answer != NULL)) {
		whole = answer->cause == UA_CAUSE_NONE;
		/* An answer that is not whole is none; and what the server heard is not said never to have left. */
		CHECK(!whole || (answer->status == 200 && answer->body.len == ANSWER_SIZE));
		CHECK(whole || *answer->detail);
		CHECK(!strstr(s->heard, REQUEST_BODY) || answer->body_left);
	}
	ua_curl_transport.release(curl, started);
	return whole;
}

static void check_lack_of_memory(void)
{
	char url[64];
	server s;
	size_t nth = 0, refused = 0;
	bool failed = true;

	CHECK_INT(curl_global_init_mem(CURL_GLOBAL_ALL, malloc, free, realloc, copy, calloc), CURLE_OK);
	while (failed && nth < 5000) {
		if (!CHECK(server_open(&s, url, sizeof(url)))) {
			break;
		}
		unit_fail_allocation(++nth);
		ua_curl *curl = ua_curl_create(&few);
		bool whole = curl && exchange(curl, &s, url, NULL);
		failed = unit_allocation_failed();
		unit_fail_allocation(0);
		refused += !whole;
		CHECK(failed || whole);
		/* What failed for lack of memory does not hinder what follows. */
		if (curl && failed) {
			server_close(&s);
			CHECK(server_open(&s, url, sizeof(url)) && exchange(curl, &s, url, NULL));
		}
		server_close(&s);
		if (curl) {
			ua_curl_destroy(curl);
		}
	}
	CHECK(nth > 30 && nth < 5000);
	CHECK(refused > 20);
	curl_global_cleanup();
}

static void check_early_ends(void)
{
	char url[64];
	server s;

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	ua_curl *curl = ua_curl_create(&few);
	if (CHECK(curl && server_open(&s, url, sizeof(url)))) {
		s.manner = ANSWERS_AND_KEEPS;
		for (int i = 0; i < 14; i++) {
			ua_exchange *started = start(curl, url, NULL);
			server_forget(&s);
			ua_http_answer *answer = go_on(curl, &s, started);
			CHECK(answer != NULL);
			const char *cause = answer ? ua_cause_name(answer->cause) : "";
			/* An end may show when the next request is written or when its answer is awaited. */
			CHECK(i % 2 == 0 ? strcmp(cause, "none") == 0 : strcmp(cause, "reset") == 0 || strcmp(cause, "send") == 0);
			/* libcurl counts the ends for as long as a handle lives, and blames the count for the sixth. */
			CHECK(!answer || !strstr(answer->detail, "before giving up"));
			ua_curl_transport.release(curl, started);
		}
		server_close(&s);
	}
	ua_curl_destroy(curl);
	curl_global_cleanup();
}

/* What happens to a connection between two exchanges, and whether it serves the second one too. */
typedef struct {
	const char *name;
	const char *header;
	const char *interim;
	const char *said;  /* meanwhile */
	bool hangs_up;     /* meanwhile */
	int64_t pause_ms;
	bool used_again;
} between;

static void check_between(ua_curl *curl, server *s, const char *url, const between *b)
{
	unit_case(b->name);
	s->header = b->header;
	s->interim = b->interim;
	for (int i = 0; i < 3; i++) {
		ua_exchange *started = start(curl, url, NULL);
		ua_http_answer *answer = go_on(curl, s, started);
		if (CHECK(answer != NULL)) {
			CHECK_STR(ua_cause_name(answer->cause), "none");
			CHECK_BUF(&answer->body, "{}");
			CHECK(i == 0 || answer->connects == !b->used_again);
		}
		ua_curl_transport.release(curl, started);
		CHECK(!b->said || server_say(s, b->said));
		if (b->hangs_up) {
			server_hang_up(s);
		}
		clock_ms += b->pause_ms;
	}
}

#define TEN "0000000000"
#define LONG TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static void check_kept_connections(void)
{
	static const between all[] = {
		{"nothing", NULL, .used_again = true},
		{"a pause", NULL, .pause_ms = 3600000, .used_again = true},
		{"an answer to nobody", .said = "[]"},
		{"the end", NULL, .hangs_up = true},
		{"an answer to nobody and the end", .said = "[]", .hangs_up = true},
		{"well before the announced end", "Keep-Alive: timeout=5, max=100\r\n", .pause_ms = 3999, .used_again = true},
		{"the announced end's last second", "Keep-Alive: timeout=5, max=100\r\n", .pause_ms = 4000},
		{"after the announced end", "keep-alive: timeout=5\r\n", .pause_ms = 60000},
		{"an end that is announced for the next second", "Keep-Alive: timeout=1\r\n"},
		{"in other letters", "KEEP-ALIVE: Timeout = 1\r\n"},
		{"behind another parameter", "Keep-Alive: xtimeout=1000, max=7,timeout=1\r\n"},
		{"the least of two", "Keep-Alive: timeout=1\r\nKeep-Alive: timeout=1000\r\n"},
		{"below all numbers", "Keep-Alive: timeout=-9223372036854775808\r\n"},
		{"in a line that is too long", "Keep-Alive: max=" LONG ", timeout=1000\r\n"},
		{"of an interim answer", "Content-Type: a/b\r\n", .interim = "HTTP/1.1 103 Early Hints\r\nKeep-Alive: timeout=1\r\n\r\n", .used_again = true},
		{"an end that is announced for now", "Keep-Alive: timeout=0\r\n"},
		{"an end that no number tells", "Keep-Alive: timeout=soon\r\n"},
		{"a far end", "Keep-Alive: timeout=99999999999999999999\r\n", .pause_ms = 86000000, .used_again = true},
		{"a limit of another kind", "Keep-Alive: max=100\r\n", .pause_ms = 86000000, .used_again = true},
	};
	char url[64];

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	for (size_t i = 0; i < COUNT(all); i++) {
		server s;
		ua_curl *curl = ua_curl_create(&few);
		if (CHECK(curl && server_open(&s, url, sizeof(url)))) {
			s.manner = ANSWERS_EACH;
			check_between(curl, &s, url, &all[i]);
			server_close(&s);
		}
		ua_curl_destroy(curl);
	}
	curl_global_cleanup();
}

/* Also on a new connection: here it is the proxy that sends an answer along with its own. */
static void check_answers_before_the_request(void)
{
	char url[64], proxy[96];
	server s;

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	ua_curl *curl = ua_curl_create(&few);
	if (CHECK(curl && server_open(&s, url, sizeof(url)))) {
		s.manner = ANSWERS_BEFORE;
		snprintf(proxy, sizeof(proxy), "%s", url);
		ua_exchange *started = start(curl, url, proxy);
		ua_http_answer *answer = go_on(curl, &s, started);
		if (CHECK(answer != NULL)) {
			CHECK_STR(ua_cause_name(answer->cause), "http");
			CHECK_STR(answer->detail, "the server sent data before the request");
			CHECK(!answer->body_left);
		}
		CHECK_INT(s.answered, 0);
		ua_curl_transport.release(curl, started);
		server_close(&s);
	}
	ua_curl_destroy(curl);
	curl_global_cleanup();
}

/* What a list's loop does: begins, hears all of some answers, and begins as many again, perhaps after another wait. */
typedef struct {
	crowd server;
	ua_curl *curl;
	const char *url;
	ua_exchange *started[CROWD_MAX];
	int connections[CROWD_MAX];
} list;

static void list_begin(list *l, int first, int count, size_t following)
{
	for (int i = first; i < first + count; i++) {
		l->started[i] = start(l->curl, l->url, NULL);
		l->connections[i] = crowd_hears(&l->server, l->curl);
		CHECK(l->connections[i] >= 0);
	}
	ua_curl_expect(l->curl, following);
}

static void list_end(list *l, int first, int count)
{
	static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

	for (int i = first; i < first + count; i++) {
		CHECK(send(l->connections[i], answer, strlen(answer), MSG_NOSIGNAL) > 0);
	}
	for (int i = first; i < first + count; i++) {
		for (int round = 0; round < ROUNDS_MAX && !ua_curl_transport.finish(l->curl, l->started[i]); round++) {
			ua_curl_transport.wait(l->curl, 10);
		}
	}
	for (int i = first; i < first + count; i++) {
		CHECK(ua_curl_transport.finish(l->curl, l->started[i]) != NULL);
		ua_curl_transport.release(l->curl, l->started[i]);
	}
}

static void connections_that_wait_for_what_follows_are_counted(void)
{
	static const ua_curl_limits one = {1, 30, 600, monotonic_ms, NULL};
	char url[64];
	server s;
	list l = {.url = url};

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	l.curl = ua_curl_create(&one);
	if (CHECK(l.curl && server_open(&s, url, sizeof(url)))) {
		l.server.listening = s.listening;
		list_begin(&l, 0, 4, 4);
		list_end(&l, 0, 3);
		list_end(&l, 3, 1); /* before any of those that follow began */
		list_begin(&l, 4, 2, 2);
		list_end(&l, 4, 2); /* two connections wait already for the two that follow */
		list_begin(&l, 6, 2, 0);
		CHECK_INT(l.server.count, 4);
		list_end(&l, 6, 2);
		CHECK_INT(crowd_open(&l.server), 1);
		for (int i = 0; i < l.server.count; i++) {
			close(l.server.connections[i]);
		}
		server_close(&s);
	}
	ua_curl_destroy(l.curl);
	curl_global_cleanup();
}

static void connections_of_a_list_that_is_given_up_are_ended(void)
{
	static const ua_curl_limits two = {2, 30, 600, monotonic_ms, NULL};
	char url[64];
	server s;
	list l = {.url = url};

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	l.curl = ua_curl_create(&two);
	if (CHECK(l.curl && server_open(&s, url, sizeof(url)))) {
		l.server.listening = s.listening;
		list_begin(&l, 0, 6, 6);
		list_end(&l, 0, 5);
		CHECK_INT(crowd_open(&l.server), 6); /* five wait for what follows */
		l.started[6] = start(l.curl, l.url, NULL); /* it has none of them yet, but will */
		ua_curl_expect(l.curl, 0);
		CHECK_INT(crowd_open(&l.server), 4);
		l.connections[6] = crowd_hears(&l.server, l.curl);
		list_end(&l, 5, 2);
		CHECK_INT(l.server.count, 6);
		ua_curl_expect(l.curl, 1);
		ua_curl_expect(l.curl, 0);
		CHECK_INT(crowd_open(&l.server), 2);
		list_begin(&l, 0, 3, 0);
		list_end(&l, 0, 3);
		CHECK(l.server.count <= 8); /* none is used that was ended */
		CHECK(crowd_open(&l.server) <= 2);
		for (int i = 0; i < l.server.count; i++) {
			close(l.server.connections[i]);
		}
		server_close(&s);
	}
	ua_curl_destroy(l.curl);
	curl_global_cleanup();
}

/* The clock that libcurl goes by is the machine's, so this one waits as well. */
static void an_answer_that_nobody_looked_for_is_in_time(void)
{
	static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
	const struct timespec longer = {.tv_nsec = 120 * 1000000};
	char url[64];
	server s;
	crowd c = {.count = 0};

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	ua_curl *curl = ua_curl_create(&few);
	if (CHECK(curl && server_open(&s, url, sizeof(url)))) {
		c.listening = s.listening;
		timeout_ms = 80;
		for (int looked = 0; looked < 2; looked++) { /* without a look, and with the time having passed in a wait */
			ua_exchange *started = start(curl, url, NULL);
			int connection = crowd_hears(&c, curl);
			nanosleep(&longer, NULL);
			clock_ms += looked ? 0 : 120;
			CHECK(send(connection, answer, strlen(answer), MSG_NOSIGNAL) > 0);
			ua_curl_transport.wait(curl, 20);
			ua_http_answer *ended = ua_curl_transport.finish(curl, started);
			if (CHECK(ended != NULL)) {
				CHECK_INT(ended->cause, looked ? UA_CAUSE_TIMEOUT : UA_CAUSE_NONE);
			}
			ua_curl_transport.release(curl, started);
		}
		timeout_ms = 5000;
		for (int i = 0; i < c.count; i++) {
			close(c.connections[i]);
		}
		server_close(&s);
	}
	ua_curl_destroy(curl);
	curl_global_cleanup();
}

static void a_proxy_and_its_password_are_of_one_exchange(void)
{
	char url[64], proxy[96];
	server s;

	CHECK_INT(curl_global_init(CURL_GLOBAL_ALL), CURLE_OK);
	ua_curl *curl = ua_curl_create(&few);
	if (CHECK(curl && server_open(&s, url, sizeof(url)))) {
		snprintf(proxy, sizeof(proxy), "http://user:secret@%s", url + strlen("http://"));
		for (int i = 0; i < 4; i++) {
			bool through = i % 2 == 0;
			server_forget(&s);
			CHECK(exchange(curl, &s, url, through ? proxy : NULL));
			CHECK((strstr(s.heard, "CONNECT ") != NULL) == through);
			CHECK((strstr(s.heard, "Proxy-Authorization: ") != NULL) == through);
		}
		server_close(&s);
	}
	ua_curl_destroy(curl);
	curl_global_cleanup();
}

static void in_both_ways(void (*check)(void))
{
	for (int way = 0; way < 2; way++) {
		traced = way == 1;
		unit_case(traced ? "traced" : "not traced");
		check();
	}
}

static void an_exchange_survives_every_lack_of_memory(void)
{
	in_both_ways(check_lack_of_memory);
}

static void every_connection_that_ends_too_early_is_a_reset(void)
{
	in_both_ways(check_early_ends);
}

static void what_was_there_before_a_request_is_not_its_answer(void)
{
	in_both_ways(check_kept_connections);
	in_both_ways(check_answers_before_the_request);
}

UNIT_MAIN(
	TEST(what_was_there_before_a_request_is_not_its_answer),
	TEST(an_exchange_survives_every_lack_of_memory),
	TEST(every_connection_that_ends_too_early_is_a_reset),
	TEST(a_proxy_and_its_password_are_of_one_exchange),
	TEST(connections_that_wait_for_what_follows_are_counted),
	TEST(connections_of_a_list_that_is_given_up_are_ended),
	TEST(an_answer_that_nobody_looked_for_is_in_time),
)
