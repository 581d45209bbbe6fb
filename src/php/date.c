/* SPDX-License-Identifier: MIT */
#include "date.h"
#include "php_uapay.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

/* Beyond it are years that no ua_time has, and numbers of microseconds that no int64_t holds. */
#define SECONDS_MAX (INT64_MAX / 2000000)

static void make_utc_date(zval *date)
{
	php_date_instantiate(php_date_get_immutable_ce(), date);
	php_date_initialize(Z_PHPDATE_P(date), ZEND_STRL("2000-01-01 00:00:00.000000 UTC"), NULL, NULL, 0);
}

/* A date in UTC. PHP makes one from a text once: that takes ten times as long as copying it. Code that runs after the end of
 * the request gets its own each time, since nobody would let go of one that is kept. */
static void copy_utc_date(zval *out)
{
	if (!UAPAY_G(keeps_date)) {
		make_utc_date(out);
		return;
	}
	if (!UAPAY_G(utc_date)) {
		zval date;
		make_utc_date(&date);
		UAPAY_G(utc_date) = Z_OBJ(date);
	}
	ZVAL_OBJ(out, UAPAY_G(utc_date)->handlers->clone_obj(UAPAY_G(utc_date)));
}

bool uapay_date_create(zval *out, int64_t micros)
{
	const int64_t second = 1000000;
	ua_time time;

	if (!ua_time_split(micros, &time)) {
		return false;
	}
	copy_utc_date(out);
	timelib_time *to = Z_PHPDATE_P(out)->time;
	to->y = time.year;
	to->m = time.month;
	to->d = time.day;
	to->h = time.hour;
	to->i = time.minute;
	to->s = time.second;
	to->us = time.micros;
	to->sse = (micros - time.micros) / second;
	return true;
}

void uapay_date_begin_request(void)
{
	uapay_date_forget();
	UAPAY_G(keeps_date) = true;
}

void uapay_date_end_request(void)
{
	UAPAY_G(keeps_date) = false;
	if (UAPAY_G(utc_date)) { /* the engine would empty it, and report its memory as leaked */
		OBJ_RELEASE(UAPAY_G(utc_date));
		UAPAY_G(utc_date) = NULL;
	}
}

void uapay_date_forget(void)
{
	UAPAY_G(utc_date) = NULL;
	UAPAY_G(keeps_date) = false;
}

bool uapay_is_date(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce());
}

/* NULL for an object whose constructor was never called. */
static const timelib_time *time_of(const zval *date)
{
	return php_date_obj_from_obj(Z_OBJ_P(date))->time;
}

bool uapay_date_micros(const zval *date, int64_t *micros)
{
	const timelib_time *time = time_of(date);

	if (time && time->sse >= -SECONDS_MAX && time->sse <= SECONDS_MAX) {
		*micros = (int64_t) time->sse * 1000000 + time->us;
	} else if (time) {
		*micros = time->sse < 0 ? INT64_MIN : INT64_MAX;
	}
	return time != NULL;
}

/* PHP's time zone, by its name before and after 2022: which of them is known depends on the age of its list. */
static bool make_kyiv(zval *zone)
{
	static const char *const names[] = {"Europe/Kyiv", "Europe/Kiev"};
	zval name;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		ZVAL_STRING(&name, names[i]);
		object_init_ex(zone, php_date_get_timezone_ce());
		zend_call_known_instance_method_with_1_params(Z_OBJCE_P(zone)->constructor, Z_OBJ_P(zone), NULL, &name);
		zval_ptr_dtor(&name);
		if (!EG(exception)) {
			return true;
		}
		zend_clear_exception();
		zval_ptr_dtor(zone);
	}
	return false;
}

bool uapay_date_in_kyiv(const zval *date, ua_time *local)
{
	zval zone, utc, moved;
	int64_t micros;
	bool known = false;

	if (!uapay_date_micros(date, &micros) || !uapay_date_create(&utc, micros)) {
		return false;
	}
	ZVAL_UNDEF(&moved);
	if (make_kyiv(&zone)) {
		zend_call_method_with_1_params(Z_OBJ(utc), php_date_get_immutable_ce(), NULL, "settimezone", &moved, &zone);
		zval_ptr_dtor(&zone);
		known = Z_TYPE(moved) == IS_OBJECT;
	}
	if (known) {
		const timelib_time *time = time_of(&moved);
		*local = (ua_time) {(int) time->y, (int) time->m, (int) time->d, (int) time->h, (int) time->i, (int) time->s, 0};
		known = time->y >= 1 && time->y <= 9999;
	}
	zval_ptr_dtor(&moved);
	zval_ptr_dtor(&utc);
	return known;
}
