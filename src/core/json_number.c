/* SPDX-License-Identifier: MIT */
#include "json_text.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More than a double can have a use for. */
#define MAX_NUMBER_LEN 63

static size_t read_digits(ua_json_text *t)
{
	const unsigned char *start = t->pos;

	while (t->pos < t->end && ua_json_is_digit(*t->pos)) {
		t->pos++;
	}
	return (size_t) (t->pos - start);
}

/* What a number says, its sign aside: digits * 10^exponent. */
typedef struct {
	char digits[MAX_NUMBER_LEN + 1]; /* from the first that is not 0 */
	int count;
	int exponent;
} decimal;

static void add_digits(decimal *number, const unsigned char *digits, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (number->count > 0 || digits[i] != '0') {
			number->digits[number->count++] = (char) digits[i];
		}
	}
	number->digits[number->count] = '\0';
}

/* False when a double cannot give the digits back. Digits and an exponent alone are read and compared here: no locale writes
 * those in its own way. */
static bool to_double(const decimal *number, double *value)
{
	char text[MAX_NUMBER_LEN + 32];
	int magnitude = number->exponent + number->count;

	*value = 0;
	if (number->count == 0) {
		return true;
	}
	snprintf(text, sizeof(text), "%se%d", number->digits, number->exponent);
	*value = strtod(text, NULL);
	if (number->count <= DBL_DIG && magnitude > DBL_MIN_10_EXP && magnitude < DBL_MAX_10_EXP) {
		return true;
	}
	if (!isfinite(*value)) {
		return false;
	}
	snprintf(text, sizeof(text), "%.*e", number->count - 1, *value);
	const char *digit = number->digits;
	for (const char *c = text; *c != 'e'; c++) {
		if (ua_json_is_digit((unsigned char) *c) && *c != *digit++) {
			return false;
		}
	}
	return true;
}

/* The exponent is cut at a size that no number comes near. */
static bool read_exponent(ua_json_text *t, int *exponent)
{
	t->pos++;
	bool negative = ua_json_peek(t) == '-';
	if (negative || ua_json_peek(t) == '+') {
		t->pos++;
	}
	const unsigned char *digit = t->pos;
	if (read_digits(t) == 0) {
		return ua_json_unexpected(t);
	}
	for (; digit < t->pos && *exponent < 100000; digit++) {
		*exponent = *exponent * 10 + (*digit - '0');
	}
	if (negative) {
		*exponent = -*exponent;
	}
	return true;
}

/* The parts behind the whole digits, fraction and exponent, and what all of it is. */
static ua_json_number_form read_decimal(ua_json_text *t, const unsigned char *start, const unsigned char *whole, size_t whole_count,
	double *value)
{
	const unsigned char *fraction = t->pos;
	size_t fraction_count = 0;
	decimal parts = {.count = 0};

	if (ua_json_peek(t) == '.') {
		fraction = ++t->pos;
		fraction_count = read_digits(t);
		if (fraction_count == 0) {
			ua_json_unexpected(t);
			return UA_JSON_NO_NUMBER;
		}
	}
	if ((ua_json_peek(t) | 0x20) == 'e' && !read_exponent(t, &parts.exponent)) {
		return UA_JSON_NO_NUMBER;
	}
	if (t->pos - start > MAX_NUMBER_LEN) {
		return UA_JSON_NUMBER_TEXT;
	}
	add_digits(&parts, whole, whole_count);
	add_digits(&parts, fraction, fraction_count);
	parts.exponent -= (int) fraction_count;
	return to_double(&parts, value) ? UA_JSON_NUMBER_DOUBLE : UA_JSON_NUMBER_TEXT;
}

static ua_json_number_form read_integer(const unsigned char *digits, size_t count, bool negative, ua_json_number *number)
{
	static const char max[] = "9223372036854775807", min[] = "9223372036854775808";

	if (count > strlen(max) || (count == strlen(max) && memcmp(digits, negative ? min : max, count) > 0)) {
		return UA_JSON_NUMBER_TEXT;
	}
	uint64_t magnitude = 0;
	for (size_t i = 0; i < count; i++) {
		magnitude = magnitude * 10 + (uint64_t) (digits[i] - '0');
	}
	if (magnitude <= (uint64_t) UA_JSON_MAX_INT) {
		number->value = (double) (int64_t) magnitude;
		return UA_JSON_NUMBER_DOUBLE;
	}
	number->value = (double) magnitude; /* at most 2^63 */
	number->rest = (int) (int64_t) (magnitude - (uint64_t) number->value);
	return UA_JSON_NUMBER_WIDE;
}

ua_json_number_form ua_json_read_number(ua_json_text *t, ua_json_number *number)
{
	unsigned char *start = t->pos;
	unsigned char *whole = *start == '-' ? start + 1 : start;
	ua_json_number_form form;

	t->pos = whole;
	size_t count = read_digits(t);
	if (count == 0) {
		ua_json_unexpected(t);
		return UA_JSON_NO_NUMBER;
	}
	if (*whole == '0' && count > 1) {
		ua_json_refuse_at(t, whole, "number with a leading zero");
		return UA_JSON_NO_NUMBER;
	}
	if (ua_json_peek(t) == '.' || (ua_json_peek(t) | 0x20) == 'e') {
		form = read_decimal(t, start, whole, count, &number->value);
	} else {
		form = read_integer(whole, count, *start == '-', number);
	}
	if (*start == '-') {
		number->value = -number->value;
		number->rest = -number->rest;
	}
	return form;
}
