/* SPDX-License-Identifier: MIT */
#ifndef UA_HEADERS_H
#define UA_HEADERS_H

#include <stddef.h>
#include <stdint.h>

/* What the head of an HTTP answer tells of the time. */

typedef struct {
	int64_t date;           /* epoch seconds; -1 for none */
	int64_t keep_alive_ms;  /* how long the connection stays, as announced; INT64_MAX when it was not, 0 when nobody can read it */
	char retry_after[64];
} ua_headers;

/* Before the first line, and before that of each answer that follows an interim one: what that one said is not the answer's. */
void ua_headers_begin(ua_headers *headers);
void ua_headers_note(ua_headers *headers, const char *name, size_t name_len, const char *value, size_t value_len);
/* The same of a line. */
void ua_headers_read(ua_headers *headers, const char *line, size_t len);
/* Once all are read; -1 when there was none. */
int64_t ua_headers_retry_after_ms(const ua_headers *headers);

#endif
