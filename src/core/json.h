/* SPDX-License-Identifier: MIT */
#ifndef UA_JSON_H
#define UA_JSON_H

#include "buffer.h"

/* Reading: a tree of cJSON's nodes, but strict, as cJSON's own parser is not: it accepts much that is not JSON (RFC 8259).
 * A text is refused as a whole for broken UTF-8, \u0000, lone surrogates, bytes after the value, a duplicate key in any
 * object, nesting over UA_JSON_MAX_DEPTH, more members than UA_JSON_MAX_MEMBERS in one object, or more values than
 * UA_JSON_MAX_VALUES. A number that neither 64 bits nor a double give back digit for digit is read as a string of what was
 * written. */

#define UA_JSON_MAX_DEPTH 64
#define UA_JSON_MAX_MEMBERS 1024 /* in PHP's tables the time to find one among as many as collide is bounded by it */
#define UA_JSON_MAX_VALUES 250000 /* a tree of so many takes 16 MB, and its strings as much as the text */
#define UA_JSON_CONTAINER_VALUES 5 /* an array or object counts as so many, which it takes in PHP */
/* What is sent: 2^53, since the other side may read with doubles, and so deep that it comes back within an answer. */
#define UA_JSON_MAX_INT INT64_C(9007199254740992)
#define UA_JSON_MAX_SENT_DEPTH 56

typedef struct ua_json ua_json; /* one node; the root owns the tree */

typedef enum {
	UA_JSON_NULL,
	UA_JSON_FALSE,
	UA_JSON_TRUE,
	UA_JSON_INT, /* an integer of 64 bits; any integral number within ±2^53, however written */
	UA_JSON_DOUBLE,
	UA_JSON_STRING,
	UA_JSON_ARRAY,
	UA_JSON_OBJECT,
} ua_json_type;

typedef struct {
	const char *reason; /* static text, fits after "not valid JSON: "; NULL when there is no fault */
	size_t offset; /* of the byte at fault; for a duplicate key, of its object's end */
	bool no_memory;
} ua_json_fault;

/* NULL on a fault, which is then described. The text need not be NUL-terminated and is not kept. */
ua_json *ua_json_parse(const char *text, size_t len, ua_json_fault *fault);
/* The same without a copy: takes the text over, whose strings are decoded where they stand. On a fault the caller keeps it,
 * up to the place of the fault perhaps no longer what it was. */
ua_json *ua_json_take(ua_buf *text, ua_json_fault *fault);

/* What becomes of a member in which something is refused that leaves the text around it readable. */
typedef enum {
	UA_MEMBER_FREE,   /* it is read as a string of its JSON text, malformed UTF-8 in which is shown as '?' */
	UA_MEMBER_RELIED, /* the text is refused, unless it is inside a free member */
	UA_MEMBER_LIST,   /* the element is read as such a string, when it was in an element of it */
} ua_member_kind;

/* The same where not all is relied on. `kind` tells it of a key outside of free members. */
ua_json *ua_json_take_sparing(ua_buf *text, ua_member_kind (*kind)(const char *key), ua_json_fault *fault);
/* Whether a text can be sent as a free member and be read again as what it says. */
bool ua_json_returns(const char *text, size_t len, ua_json_fault *fault);
/* Wipes the strings. NULL is fine. */
void ua_json_free(ua_json *root);

ua_json_type ua_json_typeof(const ua_json *node);
int64_t ua_json_int(const ua_json *node);      /* of an INT */
double ua_json_double(const ua_json *node);    /* of an INT, the nearest, or a DOUBLE */
const char *ua_json_string(const ua_json *node); /* of a STRING; holds no NUL */
const ua_json *ua_json_first(const ua_json *node); /* first child of an ARRAY or OBJECT, or NULL */
const ua_json *ua_json_next(const ua_json *node);  /* next sibling, or NULL */
const char *ua_json_key(const ua_json *node);      /* of a child of an OBJECT */
size_t ua_json_size(const ua_json *node);          /* number of children */
size_t ua_json_values(const ua_json *root);        /* in the whole tree, a container counting as more than one */
/* Case-sensitive; NULL when `object` is NULL, no OBJECT, or has no such member. */
const ua_json *ua_json_member(const ua_json *object, const char *key);
/* The same, but NULL also for a member that is null. */
const ua_json *ua_json_present(const ua_json *object, const char *key);
/* Nothing, null, or an array or object of nothing. */
bool ua_json_is_empty(const ua_json *node);
/* Takes a member out. False when there was none. */
bool ua_json_remove(ua_json *object, const char *key);

/* Overwrites `text` with asterisks in every key and string that has it in it; a text of less than 8 bytes only where it is all.
 * Keys of an object may be alike then. */
void ua_json_mask(ua_json *root, const char *text);

/* Writing: straight to text, so that what is signed is what is sent. */

/* Appends a quoted JSON string; slashes and non-ASCII stay as they are. The bytes must be valid UTF-8. */
bool ua_json_write_string(ua_buf *out, const char *bytes, size_t len);
/* Shortest %g form that reads back as the same double, with a point in any locale, and never as an integer that is refused.
 * Sets out->failed unless finite. */
bool ua_json_write_double(ua_buf *out, double value);

#endif
