/* SPDX-License-Identifier: MIT */
#include "json.h"

#include <cjson/cJSON.h>

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* cJSON copies a number into a buffer of 64 bytes and cuts off what does not fit. */
#define MAX_NUMBER_LEN 63
/* Up to here comparing each key with each is faster than sorting, and needs no memory. */
#define MAX_PAIRWISE_KEYS 24

/* The opaque node is a cJSON node; nothing outside this file knows. */
static inline cJSON *from_node(const ua_json *node)
{
	return (cJSON *) node;
}

static inline ua_json *to_node(const cJSON *item)
{
	return (ua_json *) item;
}

/* --- UTF-8 and the bytes of a string --- */

enum {
	PLAIN,
	CONTROL,
	QUOTE,
	BACKSLASH,
	NON_ASCII,
};

#define ROW(c) c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c

static const unsigned char byte_class[256] = {
	/* clang-format off */
	ROW(CONTROL), ROW(CONTROL),
	PLAIN, PLAIN, QUOTE, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
	ROW(PLAIN), ROW(PLAIN),
	PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, BACKSLASH, PLAIN, PLAIN, PLAIN,
	ROW(PLAIN), ROW(PLAIN),
	ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII),
	ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII), ROW(NON_ASCII),
	/* clang-format on */
};

/* Nearly all of an answer passes through here. */
static const unsigned char *skip_plain(const unsigned char *p, const unsigned char *end)
{
	/* clang-format off */
	while (end - p >= 8 && (byte_class[p[0]] | byte_class[p[1]] | byte_class[p[2]] | byte_class[p[3]]
			| byte_class[p[4]] | byte_class[p[5]] | byte_class[p[6]] | byte_class[p[7]]) == PLAIN) {
		/* clang-format on */
		p += 8;
	}
	while (p < end && byte_class[*p] == PLAIN) {
		p++;
	}
	return p;
}

static inline bool is_continuation(unsigned char byte)
{
	return (byte & 0xc0) == 0x80;
}

/* Length of the well-formed sequence that starts with a non-ASCII byte, 0 when there is none (RFC 3629, section 4). */
static inline size_t utf8_sequence(const unsigned char *p, const unsigned char *end)
{
	size_t left = (size_t) (end - p);

	if (p[0] < 0xc2 || p[0] > 0xf4 || left < 2 || !is_continuation(p[1])) {
		return 0;
	}
	if (p[0] < 0xe0) {
		return 2;
	}
	if (left < 3 || !is_continuation(p[2])) {
		return 0;
	}
	if (p[0] < 0xf0) {
		bool overlong = p[0] == 0xe0 && p[1] < 0xa0;
		bool surrogate = p[0] == 0xed && p[1] > 0x9f;
		return overlong || surrogate ? 0 : 3;
	}
	bool overlong = p[0] == 0xf0 && p[1] < 0x90;
	bool beyond = p[0] == 0xf4 && p[1] > 0x8f;
	return overlong || beyond || left < 4 || !is_continuation(p[3]) ? 0 : 4;
}

/* Where a run of non-ASCII characters ends, or goes wrong. */
static const unsigned char *skip_utf8(const unsigned char *p, const unsigned char *end)
{
	size_t length;

	while (p < end && byte_class[*p] == NON_ASCII && (length = utf8_sequence(p, end)) > 0) {
		p += length;
	}
	return p;
}

bool ua_utf8_valid(const char *bytes, size_t len)
{
	const unsigned char *p = (const unsigned char *) bytes;
	const unsigned char *end = len > 0 ? p + len : p;

	while (p < end) {
		p = skip_utf8(skip_plain(p, end), end);
		if (p < end && byte_class[*p] == NON_ASCII) {
			return false;
		}
		if (p < end && byte_class[*p] != PLAIN) {
			p++; /* what a JSON string escapes is an ordinary character here */
		}
	}
	return true;
}

/* --- The scanner: judges the whole text by RFC 8259 before cJSON sees it --- */

typedef struct {
	const unsigned char *pos;
	const unsigned char *end;
	const char *reason;
} scanner;

static bool refuse(scanner *s, const char *reason)
{
	s->reason = reason;
	return false;
}

static bool unexpected(scanner *s)
{
	return refuse(s, s->pos == s->end ? "the text ends too early" : "unexpected character");
}

/* The byte to be read next; 0, which fits nowhere, at the end. */
static inline unsigned char peek(const scanner *s)
{
	return s->pos < s->end ? *s->pos : 0;
}

static inline void skip_space(scanner *s)
{
	while (s->pos < s->end && (*s->pos == ' ' || *s->pos == '\n' || *s->pos == '\r' || *s->pos == '\t')) {
		s->pos++;
	}
}

static int hex_value(unsigned char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Reads \uXXXX, -1 when it is none. */
static int scan_code_unit(scanner *s)
{
	int unit = 0;

	if (s->end - s->pos < 6 || s->pos[0] != '\\' || s->pos[1] != 'u') {
		return -1;
	}
	for (int i = 2; i < 6; i++) {
		int digit = hex_value(s->pos[i]);
		if (digit < 0) {
			return -1;
		}
		unit = unit << 4 | digit;
	}
	s->pos += 6;
	return unit;
}

static bool scan_unicode_escape(scanner *s)
{
	const unsigned char *start = s->pos;
	int unit = scan_code_unit(s);
	const char *reason = NULL;

	if (unit < 0) {
		reason = "invalid escape in a string";
	} else if (unit == 0) {
		reason = "\\u0000 in a string";
	} else if (unit >= 0xdc00 && unit <= 0xdfff) {
		reason = "lone surrogate in a string";
	} else if (unit >= 0xd800 && unit <= 0xdbff) {
		int low = scan_code_unit(s);
		reason = low < 0xdc00 || low > 0xdfff ? "lone surrogate in a string" : NULL;
	}
	if (reason == NULL) {
		return true;
	}
	s->pos = start;
	return refuse(s, reason);
}

static bool scan_escape(scanner *s)
{
	switch (s->end - s->pos > 1 ? s->pos[1] : 0) {
		case '"':
		case '\\':
		case '/':
		case 'b':
		case 'f':
		case 'n':
		case 'r':
		case 't':
			s->pos += 2;
			return true;
		case 'u':
			return scan_unicode_escape(s);
		default:
			return refuse(s, "invalid escape in a string");
	}
}

static bool scan_string(scanner *s)
{
	s->pos++;
	for (;;) {
		s->pos = skip_plain(s->pos, s->end);
		if (s->pos == s->end) {
			return unexpected(s);
		}
		switch (byte_class[*s->pos]) {
			case QUOTE:
				s->pos++;
				return true;
			case BACKSLASH:
				if (!scan_escape(s)) {
					return false;
				}
				break;
			case NON_ASCII:
				if (utf8_sequence(s->pos, s->end) == 0) {
					return refuse(s, "malformed UTF-8 in a string");
				}
				s->pos = skip_utf8(s->pos, s->end);
				break;
			default:
				return refuse(s, "control character in a string");
		}
	}
}

static inline bool is_digit(int c)
{
	return c >= '0' && c <= '9';
}

static size_t scan_digits(scanner *s)
{
	const unsigned char *start = s->pos;

	while (s->pos < s->end && is_digit(*s->pos)) {
		s->pos++;
	}
	return (size_t) (s->pos - start);
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

/* Digits and an exponent alone are read and compared here: no locale writes those in its own way. */
static bool survives_double(const decimal *number)
{
	char text[MAX_NUMBER_LEN + 32];
	int magnitude = number->exponent + number->count;

	if (number->count == 0) {
		return true;
	}
	if (number->count <= DBL_DIG && magnitude > DBL_MIN_10_EXP && magnitude < DBL_MAX_10_EXP) {
		return true;
	}
	snprintf(text, sizeof(text), "%se%d", number->digits, number->exponent);
	double value = strtod(text, NULL);
	if (!isfinite(value)) {
		return false;
	}
	snprintf(text, sizeof(text), "%.*e", number->count - 1, value);
	const char *digit = number->digits;
	for (const char *p = text; *p != 'e'; p++) {
		if (is_digit((unsigned char) *p) && *p != *digit++) {
			return false;
		}
	}
	return true;
}

static bool integer_fits(const unsigned char *digits, size_t count)
{
	static const char max[] = "9007199254740992"; /* UA_JSON_MAX_INT */

	return count < strlen(max) || (count == strlen(max) && memcmp(digits, max, count) <= 0);
}

/* The exponent is cut at a size that no number comes near. */
static bool scan_exponent(scanner *s, int *exponent)
{
	s->pos++;
	bool negative = peek(s) == '-';
	if (negative || peek(s) == '+') {
		s->pos++;
	}
	const unsigned char *digit = s->pos;
	if (scan_digits(s) == 0) {
		return unexpected(s);
	}
	for (; digit < s->pos && *exponent < 100000; digit++) {
		*exponent = *exponent * 10 + (*digit - '0');
	}
	if (negative) {
		*exponent = -*exponent;
	}
	return true;
}

/* The parts behind the whole digits: fraction and exponent. */
static bool scan_decimal(scanner *s, const unsigned char *start, const unsigned char *whole, size_t whole_count)
{
	const unsigned char *fraction = s->pos;
	size_t fraction_count = 0;
	decimal number = {.count = 0};

	if (peek(s) == '.') {
		fraction = ++s->pos;
		fraction_count = scan_digits(s);
		if (fraction_count == 0) {
			return unexpected(s);
		}
	}
	if ((peek(s) | 0x20) == 'e' && !scan_exponent(s, &number.exponent)) {
		return false;
	}
	if (s->pos - start > MAX_NUMBER_LEN) {
		s->pos = start;
		return refuse(s, "number too long");
	}
	add_digits(&number, whole, whole_count);
	add_digits(&number, fraction, fraction_count);
	number.exponent -= (int) fraction_count;
	if (!survives_double(&number)) {
		s->pos = start;
		return refuse(s, "number out of range or too precise for a double");
	}
	return true;
}

static bool scan_number(scanner *s)
{
	const unsigned char *start = s->pos;
	const unsigned char *whole = *start == '-' ? start + 1 : start;

	s->pos = whole;
	size_t count = scan_digits(s);
	if (count == 0) {
		return unexpected(s);
	}
	if (*whole == '0' && count > 1) {
		s->pos = whole;
		return refuse(s, "number with a leading zero");
	}
	if (peek(s) == '.' || (peek(s) | 0x20) == 'e') {
		return scan_decimal(s, start, whole, count);
	}
	if (!integer_fits(whole, count)) {
		s->pos = start;
		return refuse(s, "integer beyond 2^53");
	}
	return true;
}

static bool scan_literal(scanner *s, const char *literal)
{
	size_t len = strlen(literal);

	if ((size_t) (s->end - s->pos) < len || memcmp(s->pos, literal, len) != 0) {
		return refuse(s, "unexpected character");
	}
	s->pos += len;
	return true;
}

static bool scan_scalar(scanner *s)
{
	switch (peek(s)) {
		case '"':
			return scan_string(s);
		case '-':
		case '0':
		case '1':
		case '2':
		case '3':
		case '4':
		case '5':
		case '6':
		case '7':
		case '8':
		case '9':
			return scan_number(s);
		case 't':
			return scan_literal(s, "true");
		case 'f':
			return scan_literal(s, "false");
		case 'n':
			return scan_literal(s, "null");
		default:
			return unexpected(s);
	}
}

static bool scan_key(scanner *s)
{
	skip_space(s);
	if (peek(s) != '"') {
		return unexpected(s);
	}
	if (!scan_string(s)) {
		return false;
	}
	skip_space(s);
	if (peek(s) != ':') {
		return unexpected(s);
	}
	s->pos++;
	return true;
}

/* The brackets that are still to be closed: kept here, so that no text can nest its way through the machine's stack. */
typedef struct {
	unsigned char closing[UA_JSON_MAX_DEPTH];
	int depth;
} open_brackets;

static inline bool at_closing_bracket(const scanner *s, const open_brackets *open)
{
	return open->depth > 0 && peek(s) == open->closing[open->depth - 1];
}

static bool in_object(const open_brackets *open)
{
	return open->closing[open->depth - 1] == '}';
}

static bool scan_opening_bracket(scanner *s, open_brackets *open)
{
	if (open->depth == UA_JSON_MAX_DEPTH) {
		return refuse(s, "nested too deeply");
	}
	open->closing[open->depth++] = *s->pos == '{' ? '}' : ']';
	s->pos++;
	skip_space(s);
	return true;
}

/* Behind a value: closes all that ends here. */
static void scan_closing_brackets(scanner *s, open_brackets *open)
{
	while (at_closing_bracket(s, open)) {
		s->pos++;
		open->depth--;
		if (open->depth > 0) {
			skip_space(s);
		}
	}
}

/* Scans one value, ending right behind it. */
static bool scan_value(scanner *s)
{
	open_brackets open = {.depth = 0};

	for (size_t count = 0;; count++) {
		if (count == UA_JSON_MAX_VALUES) {
			return refuse(s, "too many values");
		}
		skip_space(s);
		if (peek(s) == '{' || peek(s) == '[') {
			if (!scan_opening_bracket(s, &open)) {
				return false;
			}
			if (!at_closing_bracket(s, &open)) {
				if (in_object(&open) && !scan_key(s)) {
					return false;
				}
				continue;
			}
		} else if (!scan_scalar(s)) {
			return false;
		} else if (open.depth > 0) {
			skip_space(s);
		}
		scan_closing_brackets(s, &open);
		if (open.depth == 0) {
			return true;
		}
		if (peek(s) != ',') {
			return unexpected(s);
		}
		s->pos++;
		if (in_object(&open) && !scan_key(s)) {
			return false;
		}
	}
}

/* Finds the end of the value, behind which only space may follow. */
static bool scan_text(scanner *s, const unsigned char **value_end)
{
	if (s->end - s->pos >= 3 && memcmp(s->pos, "\xef\xbb\xbf", 3) == 0) {
		return refuse(s, "byte order mark");
	}
	skip_space(s);
	if (s->pos == s->end) {
		return refuse(s, "empty text");
	}
	if (!scan_value(s)) {
		return false;
	}
	*value_end = s->pos;
	skip_space(s);
	return s->pos == s->end || refuse(s, "bytes after the value");
}

/* --- Duplicate keys: found in the tree, because "a" and "\u0061" are the same key --- */

typedef enum {
	KEYS_UNIQUE,
	KEYS_DUPLICATE,
	KEYS_NO_MEMORY,
} keys_result;

static void merge(const char **to, const char **left, size_t left_count, const char **right, size_t right_count)
{
	while (left_count > 0 && right_count > 0) {
		if (strcmp(*left, *right) <= 0) {
			*to++ = *left++;
			left_count--;
		} else {
			*to++ = *right++;
			right_count--;
		}
	}
	memcpy(to, left, left_count * sizeof(*to));
	memcpy(to + left_count, right, right_count * sizeof(*to));
}

/* Returns where the sorted keys are: `keys` or `spare`. Unlike qsort() it has no bad case to be steered into. */
static const char **merge_sort(const char **keys, const char **spare, size_t count)
{
	for (size_t width = 1; width < count; width *= 2) {
		for (size_t start = 0; start < count; start += 2 * width) {
			size_t left = count - start < width ? count - start : width;
			size_t right = count - start - left < width ? count - start - left : width;
			merge(spare + start, keys + start, left, keys + start + left, right);
		}
		const char **sorted = spare;
		spare = keys;
		keys = sorted;
	}
	return keys;
}

static keys_result check_many_keys(const cJSON *object, size_t count)
{
	keys_result result = KEYS_UNIQUE;
	const char **keys = malloc(count * 2 * sizeof(*keys));
	size_t i = 0;

	if (keys == NULL) {
		return KEYS_NO_MEMORY;
	}
	for (const cJSON *child = object->child; child != NULL; child = child->next) {
		keys[i++] = child->string;
	}
	const char **sorted = merge_sort(keys, keys + count, count);
	for (i = 1; i < count && result == KEYS_UNIQUE; i++) {
		if (strcmp(sorted[i - 1], sorted[i]) == 0) {
			result = KEYS_DUPLICATE;
		}
	}
	free(keys);
	return result;
}

static keys_result check_object_keys(const cJSON *object)
{
	size_t count = ua_json_size(to_node(object));

	if (count > MAX_PAIRWISE_KEYS) {
		return check_many_keys(object, count);
	}
	for (const cJSON *child = object->child; child != NULL; child = child->next) {
		for (const cJSON *other = child->next; other != NULL; other = other->next) {
			if (*child->string == *other->string && strcmp(child->string, other->string) == 0) {
				return KEYS_DUPLICATE;
			}
		}
	}
	return KEYS_UNIQUE;
}

/* Recurses as deep as the scanner let the text nest. */
static keys_result check_keys(const cJSON *item)
{
	keys_result result = cJSON_IsObject(item) ? check_object_keys(item) : KEYS_UNIQUE;

	for (const cJSON *child = item->child; child != NULL && result == KEYS_UNIQUE; child = child->next) {
		if (child->child != NULL) {
			result = check_keys(child);
		}
	}
	return result;
}

/* --- Reading --- */

static void set_fault(ua_json_fault *fault, const char *reason, size_t offset)
{
	*fault = (ua_json_fault) {.reason = reason, .offset = offset};
}

static void set_no_memory(ua_json_fault *fault)
{
	*fault = (ua_json_fault) {.reason = "no memory", .no_memory = true};
}

/* After the scanner cJSON lacks nothing but memory, unless it stopped at a decimal point: then it cannot handle the
 * locale's separator (one of several bytes, or any but a point when it was built without ENABLE_LOCALES). */
static void explain_failure(ua_json_fault *fault, const char *text, const char *stop, const char *value_end)
{
	if (stop != NULL && stop > text && stop < value_end && *stop == '.' && is_digit((unsigned char) stop[-1])) {
		set_fault(fault, "the locale's decimal separator keeps a number from being read", (size_t) (stop - text));
	} else {
		set_no_memory(fault);
	}
}

static cJSON *build_tree(const char *text, size_t len, const char *value_end, ua_json_fault *fault)
{
	const char *stop = NULL;
	cJSON *root = cJSON_ParseWithLengthOpts(text, len, &stop, false);

	if (root == NULL || stop != value_end) {
		cJSON_Delete(root);
		explain_failure(fault, text, stop, value_end);
		return NULL;
	}
	return root;
}

ua_json *ua_json_parse(const char *text, size_t len, ua_json_fault *fault)
{
	const unsigned char *start = (const unsigned char *) text;
	scanner s = {.pos = start, .end = len > 0 ? start + len : start};
	const unsigned char *value_end;

	set_fault(fault, NULL, 0);
	if (!scan_text(&s, &value_end)) {
		set_fault(fault, s.reason, (size_t) (s.pos - start));
		return NULL;
	}
	cJSON *root = build_tree(text, len, (const char *) value_end, fault);
	if (root == NULL) {
		return NULL;
	}
	keys_result keys = check_keys(root);
	if (keys == KEYS_UNIQUE) {
		return to_node(root);
	}
	ua_json_free(to_node(root));
	if (keys == KEYS_DUPLICATE) {
		set_fault(fault, "duplicate key in an object", 0);
	} else {
		set_no_memory(fault);
	}
	return NULL;
}

/* The strings of an answer can be session ids and tokens. */
static void wipe_strings(cJSON *item)
{
	if (item->valuestring != NULL) {
		ua_wipe(item->valuestring, strlen(item->valuestring));
	}
	for (cJSON *child = item->child; child != NULL; child = child->next) {
		wipe_strings(child);
	}
}

void ua_json_free(ua_json *root)
{
	if (root != NULL) {
		wipe_strings(from_node(root));
		cJSON_Delete(from_node(root));
	}
}

static ua_json_type number_type(double value)
{
	bool within = value >= (double) -UA_JSON_MAX_INT && value <= (double) UA_JSON_MAX_INT;

	return within && value == (double) (int64_t) value ? UA_JSON_INT : UA_JSON_DOUBLE;
}

ua_json_type ua_json_typeof(const ua_json *node)
{
	switch (from_node(node)->type & 0xff) {
		case cJSON_False:
			return UA_JSON_FALSE;
		case cJSON_True:
			return UA_JSON_TRUE;
		case cJSON_Number:
			return number_type(from_node(node)->valuedouble);
		case cJSON_String:
			return UA_JSON_STRING;
		case cJSON_Array:
			return UA_JSON_ARRAY;
		case cJSON_Object:
			return UA_JSON_OBJECT;
		default:
			return UA_JSON_NULL;
	}
}

int64_t ua_json_int(const ua_json *node)
{
	/* valueint is an int and saturates */
	return (int64_t) from_node(node)->valuedouble;
}

double ua_json_double(const ua_json *node)
{
	return from_node(node)->valuedouble;
}

const char *ua_json_string(const ua_json *node)
{
	return from_node(node)->valuestring;
}

const ua_json *ua_json_first(const ua_json *node)
{
	return to_node(from_node(node)->child);
}

const ua_json *ua_json_next(const ua_json *node)
{
	return to_node(from_node(node)->next);
}

const char *ua_json_key(const ua_json *node)
{
	return from_node(node)->string;
}

size_t ua_json_size(const ua_json *node)
{
	size_t size = 0;

	for (const cJSON *child = from_node(node)->child; child != NULL; child = child->next) {
		size++;
	}
	return size;
}

const ua_json *ua_json_member(const ua_json *object, const char *key)
{
	if (!cJSON_IsObject(from_node(object))) {
		return NULL;
	}
	return to_node(cJSON_GetObjectItemCaseSensitive(from_node(object), key));
}

ua_json *ua_json_detach(ua_json *object, const char *key)
{
	if (!cJSON_IsObject(from_node(object))) {
		return NULL;
	}
	return to_node(cJSON_DetachItemFromObjectCaseSensitive(from_node(object), key));
}

/* --- Writing --- */

static bool write_escape(ua_buf *out, unsigned char c)
{
	static const char hex[] = "0123456789abcdef";
	static const char escaped[] = "\"\\\b\f\n\r\t";
	static const char letters[] = "\"\\bfnrt";
	const char *found = c != 0 ? strchr(escaped, c) : NULL;

	if (found != NULL) {
		char escape[2] = {'\\', letters[found - escaped]};
		return ua_buf_append(out, escape, sizeof(escape));
	}
	char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 0x0f]};
	return ua_buf_append(out, escape, sizeof(escape));
}

bool ua_json_write_string(ua_buf *out, const char *bytes, size_t len)
{
	const unsigned char *p = (const unsigned char *) bytes;
	const unsigned char *end = len > 0 ? p + len : p;

	ua_buf_append(out, "\"", 1);
	while (p < end) {
		const unsigned char *run = p;
		while (p < end && (byte_class[*p] == PLAIN || byte_class[*p] == NON_ASCII)) {
			p++;
		}
		ua_buf_append(out, (const char *) run, (size_t) (p - run));
		if (p < end) {
			write_escape(out, *p++);
		}
	}
	return ua_buf_append(out, "\"", 1);
}

/* The locale's decimal separator, which may be several bytes long, is what is no part of a number in C. */
static bool write_with_point(ua_buf *out, const char *number)
{
	static const char neutral[] = "0123456789+-e";

	while (*number != '\0') {
		size_t run = strspn(number, neutral);
		ua_buf_append(out, number, run);
		number += run;
		size_t separator = strcspn(number, neutral);
		if (separator > 0) {
			ua_buf_append(out, ".", 1);
			number += separator;
		}
	}
	return !out->failed;
}

bool ua_json_write_double(ua_buf *out, double value)
{
	char number[40];
	/* a subnormal may need fewer digits than the ones that every other double preserves */
	int precision = fabs(value) < DBL_MIN ? 1 : DBL_DIG;

	if (!isfinite(value)) {
		out->failed = true;
		return false;
	}
	do {
		snprintf(number, sizeof(number), "%.*g", precision, value);
	} while (precision++ < DBL_DECIMAL_DIG && strtod(number, NULL) != value);
	return write_with_point(out, number);
}

/* A shorter text would be found in words that have nothing to do with it. */
#define MIN_MASKED_PART 8

static void mask_string(char *string, const char *text)
{
	size_t len = strlen(text);

	if (string == NULL || len == 0) {
		return;
	}
	if (strcmp(string, text) == 0) {
		memset(string, '*', len);
	}
	for (char *found = string; len >= MIN_MASKED_PART && (found = strstr(found, text)) != NULL; found += len) {
		memset(found, '*', len);
	}
}

void ua_json_mask(ua_json *root, const char *text)
{
	for (cJSON *child = from_node(root)->child; child != NULL; child = child->next) {
		mask_string(child->string, text);
		mask_string(child->valuestring, text);
		ua_json_mask(to_node(child), text);
	}
}
