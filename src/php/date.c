/* SPDX-License-Identifier: MIT */
#include "date.h"

#include "ext/date/php_date.h"

/* Beyond it are years that no ua_time has, and numbers of microseconds that no int64_t holds. */
#define SECONDS_MAX (INT64_MAX / 2000000)

bool uapay_date_create(zval *out, int64_t micros)
{
	ua_time time;
	char text[96];

	if (!ua_time_split(micros, &time)) {
		return false;
	}
	int len = snprintf(text, sizeof(text), "%04d-%02d-%02d %02d:%02d:%02d.%06d UTC", time.year, time.month, time.day, time.hour,
		time.minute, time.second, time.micros);
	php_date_instantiate(php_date_get_immutable_ce(), out);
	php_date_initialize(Z_PHPDATE_P(out), text, (size_t) len, NULL, NULL, 0);
	return true;
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

bool uapay_date_local(const zval *date, ua_time *local)
{
	const timelib_time *time = time_of(date);

	if (time) {
		/* PHP's years have 64 bits. */
		int year = time->y < 0 ? 0 : time->y > 10000 ? 10000 : (int) time->y;
		*local = (ua_time) {year, (int) time->m, (int) time->d, (int) time->h, (int) time->i, (int) time->s, 0};
	}
	return time != NULL;
}
