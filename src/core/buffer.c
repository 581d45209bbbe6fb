/* SPDX-License-Identifier: MIT */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE /* explicit_bzero */
#endif

#include "buffer.h"

#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#endif

#define MIN_CAPACITY 64

void ua_wipe(void *memory, size_t len)
{
	if (len == 0) {
		return;
	}
#if defined(_WIN32)
	SecureZeroMemory(memory, len);
#elif defined(__linux__) && !defined(__ANDROID__)
	explicit_bzero(memory, len);
#else
	for (volatile unsigned char *byte = memory; len > 0; len--) {
		*byte++ = 0;
	}
#endif
}

void ua_free_secret(char *str)
{
	if (str != NULL) {
		ua_wipe(str, strlen(str));
		free(str);
	}
}

char *ua_strndup(const char *bytes, size_t len)
{
	char *copy = len < SIZE_MAX ? malloc(len + 1) : NULL;

	if (copy == NULL) {
		return NULL;
	}
	if (len > 0) {
		memcpy(copy, bytes, len);
	}
	copy[len] = '\0';
	return copy;
}

void ua_buf_init(ua_buf *buf, size_t max)
{
	*buf = (ua_buf) {.max = max};
}

void ua_buf_free(ua_buf *buf)
{
	if (buf->data != NULL) {
		ua_wipe(buf->data, buf->cap);
		free(buf->data);
	}
	ua_buf_init(buf, buf->max);
}

void ua_buf_reset(ua_buf *buf)
{
	if (buf->data != NULL) {
		ua_wipe(buf->data, buf->cap);
	}
	buf->len = 0;
	buf->failed = false;
}

/* realloc() would leave an unwiped copy behind. `cap` leaves out the byte of the terminating NUL. */
static bool grow(ua_buf *buf, size_t needed)
{
	size_t cap = buf->cap > SIZE_MAX / 2 ? SIZE_MAX - 1 : buf->cap * 2;

	if (cap < MIN_CAPACITY) {
		cap = MIN_CAPACITY;
	}
	if (cap > buf->max) {
		cap = buf->max;
	}
	if (cap < needed) {
		cap = needed;
	}
	/* NOLINTNEXTLINE(clang-analyzer-optin.portability.UnixAPI): ua_buf_reserve() asks for less than SIZE_MAX */
	char *data = malloc(cap + 1);
	if (data == NULL) {
		return false;
	}
	if (buf->data != NULL) {
		memcpy(data, buf->data, buf->len);
		ua_wipe(buf->data, buf->cap);
		free(buf->data);
	}
	data[buf->len] = '\0';
	buf->data = data;
	buf->cap = cap;
	return true;
}

bool ua_buf_reserve(ua_buf *buf, size_t more)
{
	if (buf->failed) {
		return false;
	}
	/* len never exceeds max; SIZE_MAX itself would leave no room for the NUL */
	if (more > buf->max - buf->len || more >= SIZE_MAX - buf->len) {
		buf->failed = true;
		return false;
	}
	if (buf->data == NULL || buf->len + more > buf->cap) {
		buf->failed = !grow(buf, buf->len + more);
	}
	return !buf->failed;
}

bool ua_buf_append(ua_buf *buf, const char *bytes, size_t len)
{
	if (!ua_buf_reserve(buf, len)) {
		return false;
	}
	if (len > 0) {
		memcpy(buf->data + buf->len, bytes, len);
		buf->len += len;
		buf->data[buf->len] = '\0';
	}
	return true;
}

bool ua_buf_append_str(ua_buf *buf, const char *str)
{
	return ua_buf_append(buf, str, strlen(str));
}

bool ua_buf_append_int(ua_buf *buf, int64_t value)
{
	char digits[20]; /* INT64_MIN has 19 digits and a sign */
	char *first = digits + sizeof(digits);
	uint64_t rest = value < 0 ? 0 - (uint64_t) value : (uint64_t) value;

	do {
		*--first = (char) ('0' + rest % 10);
		rest /= 10;
	} while (rest > 0);
	if (value < 0) {
		*--first = '-';
	}
	return ua_buf_append(buf, first, (size_t) (digits + sizeof(digits) - first));
}
