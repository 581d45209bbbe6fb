/* SPDX-License-Identifier: MIT */
#ifndef UA_TIMESTAMP_H
#define UA_TIMESTAMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Points in time as microseconds since the epoch, UTC. */

/* Reads ISO 8601 as UAPAY writes it, "2018-11-07T12:13:06.000Z": a space for the T, up to six decimals, an offset for the Z
 * or neither (then UTC) are fine too. False also when that is outside the years 1 to 9999 in UTC. */
bool ua_time_parse(const char *text, size_t len, int64_t *micros);

/* The date of an HTTP header in the form that servers must send, RFC 9110 section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT". */
bool ua_time_parse_http(const char *text, size_t len, int64_t *seconds);

typedef struct {
	int year, month, day, hour, minute, second, micros;
} ua_time;

/* What a calendar and a clock in UTC show. False outside the years 1 to 9999, which nothing here can write. */
bool ua_time_split(int64_t micros, ua_time *time);

#endif
