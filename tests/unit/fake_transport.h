/* SPDX-License-Identifier: MIT */
#ifndef FAKE_TRANSPORT_H
#define FAKE_TRANSPORT_H

#include "../../src/core/pool.h"

/* A ua_transport that plays a script, in a world whose clock stands still but in wait(). What it was asked is recorded. */

#define FAKE_MAX 256
#define FAKE_EPOCH_MS INT64_C(1600000000000)

typedef struct {
	const char *path;   /* the request must be for this path after "api/"; NULL for any */
	const char *body;   /* of the answer; NULL for an empty one */
	long status;        /* 0 stands for 200 */
	ua_cause cause;     /* other than UA_CAUSE_NONE: the exchange fails */
	ua_fault fault;     /* of a cause */
	bool unsent;        /* before a byte of the request's body left */
	bool stuck;         /* it does not end, not even as a time-out */
	int64_t takes_ms;   /* time until it ends; beyond the request's timeout it ends as a time-out */
	int64_t date;       /* seconds; 0 stands for no Date header */
	int64_t retry_after_ms; /* 0 stands for no Retry-After header */
	int connects;
} fake_answer;

typedef struct {
	char path[64]; /* after "api/" */
	char url[128];
	char body[2048];
	int64_t connect_timeout_ms, timeout_ms;
	int64_t at; /* by the monotonic clock */
	char user_agent[32], proxy[32], ca_file[32];
} fake_request;

typedef struct fake_transport fake_transport;

struct fake_transport {
	int64_t monotonic, epoch; /* ms */
	uint64_t random;
	fake_answer script[FAKE_MAX];
	size_t scripted;
	fake_request requests[FAKE_MAX];
	size_t started, released;
	ua_exchange *flying[FAKE_MAX];
};

extern const ua_transport fake_transport_functions;

void fake_init(fake_transport *fake, ua_world *world);
/* The answer to the next request that has none yet. */
void fake_answer_with(fake_transport *fake, fake_answer answer);
void fake_answer_all(fake_transport *fake, const fake_answer *answers, size_t count);
void fake_pass(fake_transport *fake, int64_t ms);
/* Checks that each scripted answer was asked for, and that each exchange was released. */
void fake_check_over(const fake_transport *fake);

#endif
