/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_FROM_JSON_H
#define UAPAY_FROM_JSON_H

#include "php.h"
#include "src/core/json.h"

/* What was read, as PHP's values. */

/* An array, scalar or null; objects become arrays, as json_decode($text, true) makes them. */
void uapay_from_json(zval *out, const ua_json *node);
/* ua_json_free() for uapay_hold(). */
void uapay_free_json(void *json);

/* Makes a name that UAPAY gives a member a string that lives as long as PHP: an array that has it as its key needs no copy
 * of it. At start-up only. */
zend_string *uapay_know_name(const char *name);

void uapay_from_json_init(void);
void uapay_from_json_shutdown(void);

#endif
