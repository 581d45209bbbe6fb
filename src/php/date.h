/* SPDX-License-Identifier: MIT */
#ifndef UAPAY_DATE_H
#define UAPAY_DATE_H

#include "php.h"
#include "src/core/timestamp.h"

/* PHP's date objects. */

/* A DateTimeImmutable in UTC; false outside the years 1 to 9999. */
bool uapay_date_create(zval *out, int64_t micros);
void uapay_date_begin_request(void);
void uapay_date_end_request(void);
/* When the request's objects are gone, whether or not its end was announced. */
void uapay_date_forget(void);
/* A DateTimeInterface object? */
bool uapay_is_date(const zval *value);
/* When it is, or the nearest that fits; false when the object was never constructed. */
bool uapay_date_micros(const zval *date, int64_t *micros);
/* What Kyiv's clocks show then; false when it is no moment of the years 1 to 9999, or the object was never constructed. */
bool uapay_date_in_kyiv(const zval *date, ua_time *local);

#endif
