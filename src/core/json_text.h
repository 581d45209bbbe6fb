/* SPDX-License-Identifier: MIT */
#ifndef UA_JSON_TEXT_H
#define UA_JSON_TEXT_H

#include "json.h"

/* What the files json*.c read: a text, by RFC 8259 to the letter, whose strings are decoded where they stand. Some of it may
 * have to be given as it was written, so that is kept. */
typedef struct {
	unsigned char *start;
	unsigned char *pos;
	const unsigned char *end;
	const char *reason; /* why it cannot be read; static text */
	bool no_memory;
	bool around; /* the reason leaves what is around the value readable */
	ua_buf *overwritten; /* what stood where strings were decoded; NULL when nobody will ask */
} ua_json_text;

/* All false. */
bool ua_json_refuse(ua_json_text *t, const char *reason);
bool ua_json_refuse_at(ua_json_text *t, unsigned char *pos, const char *reason);
/* For what is JSON, or bytes within a string. */
bool ua_json_refuse_value(ua_json_text *t, const char *reason);
bool ua_json_unexpected(ua_json_text *t);
bool ua_json_no_memory(ua_json_text *t);

/* The byte to be read next; 0, which fits nowhere, at the end. */
static inline unsigned char ua_json_peek(const ua_json_text *t)
{
	return t->pos < t->end ? *t->pos : 0;
}

static inline bool ua_json_is_digit(int c)
{
	return c >= '0' && c <= '9';
}

/* Keeps what stands there, before it is overwritten. False without memory. */
bool ua_json_keep(ua_json_text *t, const unsigned char *start, const unsigned char *end);
/* Makes the text what it was, from there to what was read. */
unsigned char *ua_json_restore(ua_json_text *t, size_t offset);
/* What stands between the quotes, decoded in its place, which no escape is too short for; NULL when it is not a string. */
char *ua_json_read_string(ua_json_text *t);

typedef enum {
	UA_JSON_NO_NUMBER, /* the text says why */
	UA_JSON_NUMBER_DOUBLE,
	UA_JSON_NUMBER_WIDE, /* an integer that a double cannot hold */
	UA_JSON_NUMBER_TEXT, /* held by neither */
} ua_json_number_form;

typedef struct {
	double value; /* of a wide one, the nearest */
	int rest;     /* what a wide one is more */
} ua_json_number;

ua_json_number_form ua_json_read_number(ua_json_text *t, ua_json_number *number);

/* Where the value at `value` ends, by the grammar alone; NULL when it is not JSON, or there is no memory to tell. */
const unsigned char *ua_json_skip(const unsigned char *value, const unsigned char *end);

#endif
