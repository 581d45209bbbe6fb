/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_FAULTS_H
#define UAPAY_FAULTS_H

#include "php.h"

/* What may be wrong with what the caller gives. */

/* What is wrong with a caller's arguments: path => message. Collected, then thrown together. */
typedef struct {
	HashTable *errors; /* NULL while there are none */
} uapay_faults;

void uapay_faults_init(uapay_faults *faults);
void uapay_fault(uapay_faults *faults, const char *path, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* What makes a text unfit for JSON, or NULL. */
const char *uapay_text_fault(const zend_string *text);
/* The name of a character in a text that nobody sees, such as a zero-width space; NULL when there is none. */
const char *uapay_invisible_character(const zend_string *text);
/* What was given: the name of a type, or of an object's class. */
const char *uapay_type_name(const zval *value);

#endif
