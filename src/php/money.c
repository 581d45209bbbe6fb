/* SPDX-License-Identifier: MIT */
#include "php.h"
#include "arguments.h"
#include "classes.h"
#include "exceptions.h"

static void refuse(const char *why)
{
	uapay_faults faults;

	uapay_faults_init(&faults);
	uapay_fault(&faults, "hryvnias", "%s", why);
	uapay_faults_throw(&faults, NULL);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* What is wrong with a text, or NULL. `point` is where its decimal point stands, or its end. */
static const char *check_decimal(const char *text, const char *end, const char **point)
{
	const char *p = text;

	while (p < end && is_digit(*p)) {
		p++;
	}
	*point = p;
	if (p == text) {
		return "must be a decimal number like \"19.99\"";
	}
	if (p == end) {
		return NULL;
	}
	if (*p == ',') {
		return "must have a point, not a comma, before the kopecks";
	}
	const char *decimals = *p == '.' ? p + 1 : p;
	for (p = decimals; p < end && is_digit(*p); p++)
		;
	if (p != end || decimals == *point || decimals == end) {
		return "must be a decimal number like \"19.99\"";
	}
	/* Shops' databases have "19.9900": zeros lose nothing. */
	for (p = decimals; p < end; p++) {
		if (p - decimals >= 2 && *p != '0') {
			return "must have at most two decimals";
		}
	}
	return NULL;
}

/* Adds a digit; false when the number no longer fits. */
static bool push_digit(zend_long *value, int digit, bool negative)
{
	if (negative) {
		if (*value < (ZEND_LONG_MIN + digit) / 10) {
			return false;
		}
		*value = *value * 10 - digit;
	} else {
		if (*value > (ZEND_LONG_MAX - digit) / 10) {
			return false;
		}
		*value = *value * 10 + digit;
	}
	return true;
}

static bool parse_kopecks(const char *text, size_t len, zend_long *kopecks)
{
	const char *end = text + len, *point;
	bool negative = len && *text == '-';
	const char *why = check_decimal(text + negative, end, &point);
	bool fits = true;

	if (why) {
		refuse(why);
		return false;
	}
	*kopecks = 0;
	for (const char *p = text + negative; p < point && fits; p++) {
		fits = push_digit(kopecks, *p - '0', negative);
	}
	for (int i = 1; i <= 2 && fits; i++) {
		fits = push_digit(kopecks, point + i < end ? point[i] - '0' : 0, negative);
	}
	if (!fits) {
		refuse("is too large");
	}
	return fits;
}

PHP_METHOD(Uapay_Money, kopecks)
{
	zend_string *text;
	zend_long whole = 0, kopecks;

	/* PHP would make a string of a float, rounded to the digits that the INI setting "precision" names, 1 of true, and nothing of
	 * null. An object that is a string loses nothing. */
	if (ZEND_NUM_ARGS() == 1 && Z_TYPE_P(ZEND_CALL_ARG(execute_data, 1)) < IS_STRING
		&& !uapay_is_int_argument(1, "string|int", ZEND_CALL_ARG(execute_data, 1))) {
		RETURN_THROWS();
	}
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_LONG(text, whole)
	ZEND_PARSE_PARAMETERS_END();

	zend_string *digits = text ? zend_string_copy(text) : zend_long_to_str(whole);
	if (parse_kopecks(ZSTR_VAL(digits), ZSTR_LEN(digits), &kopecks)) {
		RETVAL_LONG(kopecks);
	}
	zend_string_release(digits);
}

PHP_METHOD(Uapay_Money, format)
{
	zval *argument;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(argument)
	ZEND_PARSE_PARAMETERS_END();

	if (!uapay_is_int_argument(1, "int", argument)) {
		RETURN_THROWS();
	}
	zend_long kopecks = Z_LVAL_P(argument);
	zend_ulong magnitude = kopecks < 0 ? 0 - (zend_ulong) kopecks : (zend_ulong) kopecks;
	RETURN_STR(strpprintf(0, "%s" ZEND_ULONG_FMT ".%02d", kopecks < 0 ? "-" : "", magnitude / 100, (int) (magnitude % 100)));
}

PHP_METHOD(Uapay_Money, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}
