/* SPDX-License-Identifier: MIT */
#ifndef UA_BUFFER_H
#define UA_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A growing byte buffer that may hold secrets: memory it leaves, by growing or by being freed, is wiped first.
 * It never exceeds `max` bytes. The first failed append (no memory, or over `max`) sets `failed` and every later one is
 * refused, so a composer appends freely and checks once at the end. `data` is NUL-terminated whenever it is not NULL;
 * it is NULL until the first append. */
typedef struct {
	char *data;
	size_t len;
	size_t cap;
	size_t max;
	bool failed;
} ua_buf;

#define UA_BUF_UNLIMITED SIZE_MAX

void ua_buf_init(ua_buf *buf, size_t max);
void ua_buf_free(ua_buf *buf);
/* Keeps the memory for reuse, wiped; clears `failed`. */
void ua_buf_reset(ua_buf *buf);
bool ua_buf_reserve(ua_buf *buf, size_t more);
bool ua_buf_append(ua_buf *buf, const char *bytes, size_t len);
bool ua_buf_append_str(ua_buf *buf, const char *str);
bool ua_buf_append_int(ua_buf *buf, int64_t value);

/* Wipes memory in a way that the compiler may not drop. */
void ua_wipe(void *memory, size_t len);
/* Wipes and frees a malloc'ed C string; NULL is fine. */
void ua_free_secret(char *str);
/* malloc'ed, NUL-terminated copy; NULL when there is no memory. */
char *ua_strndup(const char *bytes, size_t len);

#endif
