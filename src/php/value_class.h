/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_VALUE_CLASS_H
#define UAPAY_VALUE_CLASS_H

#include "php.h"

/* What there is to know of the value classes: their declarations, and what these cannot say. */

/* What a property is read from. */
typedef enum {
	UAPAY_UNKNOWN,
	UAPAY_TEXT,   /* a string; an int, for ids that UAPAY sends both ways */
	UAPAY_WHOLE,  /* an int, or its digits in a string */
	UAPAY_NUMBER, /* a float or an int */
	UAPAY_FLAG,   /* a bool */
	UAPAY_DATE,   /* ISO 8601, or epoch milliseconds as an int or in a string */
	UAPAY_EPOCH,  /* epoch seconds as an int or in a string */
	UAPAY_CASE,   /* the string of a case of the enum `ce` */
	UAPAY_ONE,    /* an array of the value class `ce` */
	UAPAY_MAP,    /* an array, as it is; from here on the property is an array */
	UAPAY_JSON,   /* an array, or a string that holds it as JSON */
	UAPAY_MANY,   /* a list of arrays of the value class `ce` */
	UAPAY_LISTED, /* a list of invoices and list errors */
} uapay_kind;

#define UAPAY_WIRE_MAX 3

typedef struct {
	const char *name;
	zend_string *wire[UAPAY_WIRE_MAX]; /* UAPAY's names by preference, then NULL */
	zend_class_entry *ce;
	const char *inside; /* it stands in this array of the array */
	uint32_t slot;
	uapay_kind kind;
	bool required;
	bool spared; /* what is no such array stays in `extra`, and the rest can be read */
	bool secret; /* kept out of the object's properties; read from the array when asked for */
} uapay_property;

typedef struct {
	zend_class_entry *ce;
	uapay_property *properties;
	uint32_t count;
	uint32_t extra;     /* the slot of what no other property holds */
	const char *inside; /* of those that have one */
	bool has_secret;
} uapay_value_class;

/* Of a value class. */
const uapay_value_class *uapay_value_class_of(const zend_class_entry *ce);

/* All of them; the one behind the last has no `ce`. */
const uapay_value_class *uapay_value_classes(void);

/* When all classes are registered. */
void uapay_value_classes_init(void);
void uapay_value_classes_shutdown(void);

#endif
