/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_TO_JSON_H
#define UAPAY_TO_JSON_H

#include "php.h"
#include "faults.h"
#include "src/core/buffer.h"

#include "zend_smart_str.h"

/* PHP's values as JSON. What is none is a fault that names the place. */

typedef struct {
	ua_buf *out;
	uapay_faults *faults;
	smart_str path; /* the caller's name of the place */
	int depth;
	bool is_sent;   /* to UAPAY, which may read ints as doubles */
} uapay_writer;

#define UAPAY_FAULT(writer, ...) uapay_fault((writer)->faults, ZSTR_VAL((writer)->path.s), __VA_ARGS__)

/* Enters a member of the place; returns what uapay_leave() needs. */
size_t uapay_enter(uapay_writer *w, const char *name, size_t len);
/* The same for a member that the caller named: a fault must stay readable whatever bytes are in it, and however many. */
size_t uapay_enter_key(uapay_writer *w, zend_string *key);
size_t uapay_enter_index(uapay_writer *w, zend_ulong index);
void uapay_leave(uapay_writer *w, size_t before);

/* A comma before all elements but the first. */
void uapay_separate(uapay_writer *w, bool *first);
bool uapay_check_text(uapay_writer *w, const zend_string *text);
void uapay_write_text(uapay_writer *w, const zend_string *text);
void uapay_write_integer(uapay_writer *w, zend_long value, int64_t min, int64_t max);
/* `list` tells whether an array may be a JSON array; an empty one then is. */
void uapay_write_array(uapay_writer *w, HashTable *array, bool list);
/* An enum case stands for its value. NULL for any other object. */
zval *uapay_enum_value(zval *value);

/* Writes any array as a JSON object. False, with InvalidRequestException, when something in it is not JSON. */
bool uapay_write_json(ua_buf *out, HashTable *array);

#endif
