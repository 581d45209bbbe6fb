/* SPDX-License-Identifier: MIT */
#include "json_tree.h"
#include "utf8.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads by RFC 8259 to the letter, which cJSON's own parser does not, and builds cJSON's tree. */

/* More than a double can have a use for. */
#define MAX_NUMBER_LEN 63
/* Nodes are allocated in blocks: a small one first, since a token is one value however long, then one that is enough for
 * nearly every text, where more bytes stand for a value, its key included. That it is the largest block of a call has a use:
 * glibc keeps twice its largest block from call to call, and gives what is more back to the system each time. */
#define FIRST_NODES 16
#define BYTES_PER_NODE 16
#define NODES_MAX 16384
/* Up to here comparing each key with each is faster than sorting, and needs no memory. */
#define MAX_PAIRWISE_KEYS 24

/* A value that may be read as a string of its text, when it cannot be read. */
typedef struct {
	bool active; /* it is being read */
	size_t offset;
	int depth;
	char *key;
	cJSON *before; /* the last value before it in its container */
	size_t values;
} place;

typedef struct {
	unsigned char *start;
	unsigned char *pos;
	const unsigned char *end;
	const char *reason;
	bool no_memory;
	bool around; /* the reason leaves what is around the value readable */
	ua_json_memory *memory;
	cJSON *nodes; /* the next ones to be used */
	size_t nodes_left;
	size_t values; /* a container counts as more than one */
	cJSON *root;
	char *key; /* of the member whose value comes next */
	/* What is still to be closed: kept here, so that no text can nest its way through the machine's stack. */
	cJSON *open[UA_JSON_MAX_DEPTH];
	int depth, max_depth;
	/* When some members are free: what was overwritten, and what is being read that can be spared. */
	ua_buf *overwritten;
	ua_member_kind (*kind)(const char *key);
	place element, member;
} parser;

static bool refuse(parser *p, const char *reason)
{
	p->reason = reason;
	return false;
}

static bool refuse_at(parser *p, unsigned char *pos, const char *reason)
{
	p->pos = pos;
	return refuse(p, reason);
}

/* For what is JSON, or bytes within a string. */
static bool refuse_value(parser *p, const char *reason)
{
	p->around = true;
	return refuse(p, reason);
}

static bool unexpected(parser *p)
{
	return refuse(p, p->pos == p->end ? "the text ends too early" : "unexpected character");
}

/* The byte to be read next; 0, which fits nowhere, at the end. */
static inline unsigned char peek(const parser *p)
{
	return p->pos < p->end ? *p->pos : 0;
}

static inline void skip_space(parser *p)
{
	while (p->pos < p->end && (*p->pos == ' ' || *p->pos == '\n' || *p->pos == '\r' || *p->pos == '\t')) {
		p->pos++;
	}
}

static bool no_memory(parser *p)
{
	p->no_memory = true;
	return refuse(p, "no memory");
}

/* --- What the text was: strings are decoded where they stand, and one may have to be given as it was written --- */

typedef struct {
	size_t offset;
	size_t len;
} span;

/* Keeps what stands there, before it is overwritten. The end of a plain string needs no keeping: nowhere else is a NUL put. */
static bool keep(parser *p, const unsigned char *start, const unsigned char *end)
{
	span what = {(size_t) (start - p->start), (size_t) (end - start)};

	if (p->overwritten == NULL) {
		return true;
	}
	ua_buf_append(p->overwritten, (const char *) start, what.len);
	return ua_buf_append(p->overwritten, (const char *) &what, sizeof(what)) || no_memory(p);
}

/* A string, up to its quote. */
static bool keep_string(parser *p, const unsigned char *string)
{
	const unsigned char *end = p->pos;

	if (p->overwritten == NULL) {
		return true;
	}
	while (end < p->end && *end != '"') {
		end += *end == '\\' && p->end - end > 1 ? 2 : 1;
	}
	return keep(p, string, end < p->end ? end + 1 : end);
}

/* Makes the text what it was, from there to what was read. */
static unsigned char *restore(parser *p, size_t offset)
{
	unsigned char *start = p->start + offset, *nul = start;
	ua_buf *kept = p->overwritten;
	span what;

	while (nul < p->pos && (nul = memchr(nul, '\0', (size_t) (p->pos - nul))) != NULL) {
		*nul = '"';
	}
	while (kept->len > 0) {
		memcpy(&what, kept->data + kept->len - sizeof(what), sizeof(what));
		if (what.offset < offset) {
			break;
		}
		kept->len -= sizeof(what) + what.len;
		memcpy(p->start + what.offset, kept->data + kept->len, what.len);
	}
	return start;
}

/* --- Strings --- */

static int hex_value(unsigned char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Reads \uXXXX, -1 when it is none. */
static int read_code_unit(parser *p)
{
	int unit = 0;

	if (p->end - p->pos < 6 || p->pos[0] != '\\' || p->pos[1] != 'u') {
		return -1;
	}
	for (int i = 2; i < 6; i++) {
		int digit = hex_value(p->pos[i]);
		if (digit < 0) {
			return -1;
		}
		unit = unit << 4 | digit;
	}
	p->pos += 6;
	return unit;
}

static void put_code_point(unsigned char **to, int code)
{
	unsigned char *out = *to;

	if (code < 0x80) {
		*out++ = (unsigned char) code;
	} else if (code < 0x800) {
		*out++ = (unsigned char) (0xc0 | code >> 6);
		*out++ = (unsigned char) (0x80 | (code & 0x3f));
	} else if (code < 0x10000) {
		*out++ = (unsigned char) (0xe0 | code >> 12);
		*out++ = (unsigned char) (0x80 | (code >> 6 & 0x3f));
		*out++ = (unsigned char) (0x80 | (code & 0x3f));
	} else {
		*out++ = (unsigned char) (0xf0 | code >> 18);
		*out++ = (unsigned char) (0x80 | (code >> 12 & 0x3f));
		*out++ = (unsigned char) (0x80 | (code >> 6 & 0x3f));
		*out++ = (unsigned char) (0x80 | (code & 0x3f));
	}
	*to = out;
}

static bool read_unicode_escape(parser *p, unsigned char **to)
{
	unsigned char *start = p->pos;
	int code = read_code_unit(p);

	if (code < 0) {
		return refuse_at(p, start, "invalid escape in a string");
	}
	if (code == 0) {
		p->pos = start;
		return refuse_value(p, "\\u0000 in a string");
	}
	if (code >= 0xd800 && code <= 0xdfff) {
		int low = code < 0xdc00 ? read_code_unit(p) : -1;
		if (low < 0xdc00 || low > 0xdfff) {
			p->pos = start;
			return refuse_value(p, "lone surrogate in a string");
		}
		code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
	}
	put_code_point(to, code);
	return true;
}

static bool read_escape(parser *p, unsigned char **to)
{
	static const char letters[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	unsigned char letter = p->end - p->pos > 1 ? p->pos[1] : 0;

	if (letter == 'u') {
		return read_unicode_escape(p, to);
	}
	const char *found = letter != 0 ? strchr(letters, letter) : NULL;
	if (found == NULL) {
		return refuse(p, "invalid escape in a string");
	}
	*(*to)++ = (unsigned char) meanings[found - letters];
	p->pos += 2;
	return true;
}

static inline unsigned char *move_run(unsigned char *to, const unsigned char *run, const unsigned char *end)
{
	size_t len = (size_t) (end - run);

	if (to != run) {
		memmove(to, run, len);
	}
	return to + len;
}

/* What stands between the quotes, decoded in its place, which no escape is too short for; NULL when it is not a string. */
static char *read_string(parser *p)
{
	unsigned char *string = ++p->pos;
	unsigned char *to = string, *run = string;

	for (;;) {
		p->pos += ua_skip_plain(p->pos, p->end) - p->pos;
		if (p->pos == p->end) {
			unexpected(p);
			return NULL;
		}
		unsigned char *stop = p->pos;
		switch (ua_byte_class[*stop]) {
			case UA_BYTE_QUOTE:
				to = move_run(to, run, stop);
				*to = '\0';
				p->pos++;
				return (char *) string;
			case UA_BYTE_BACKSLASH:
				if (run == string && !keep_string(p, string)) {
					return NULL;
				}
				to = move_run(to, run, stop);
				if (!read_escape(p, &to)) {
					return NULL;
				}
				run = p->pos;
				break;
			case UA_BYTE_NON_ASCII:
				p->pos += ua_skip_non_ascii(stop, p->end) - stop;
				if (p->pos == stop) {
					refuse_value(p, "malformed UTF-8 in a string");
					return NULL;
				}
				break;
			default:
				refuse(p, "control character in a string");
				return NULL;
		}
	}
}

/* --- Numbers --- */

static inline bool is_digit(int c)
{
	return c >= '0' && c <= '9';
}

static size_t read_digits(parser *p)
{
	const unsigned char *start = p->pos;

	while (p->pos < p->end && is_digit(*p->pos)) {
		p->pos++;
	}
	return (size_t) (p->pos - start);
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
		if (is_digit((unsigned char) *c) && *c != *digit++) {
			return false;
		}
	}
	return true;
}

/* The exponent is cut at a size that no number comes near. */
static bool read_exponent(parser *p, int *exponent)
{
	p->pos++;
	bool negative = peek(p) == '-';
	if (negative || peek(p) == '+') {
		p->pos++;
	}
	const unsigned char *digit = p->pos;
	if (read_digits(p) == 0) {
		return unexpected(p);
	}
	for (; digit < p->pos && *exponent < 100000; digit++) {
		*exponent = *exponent * 10 + (*digit - '0');
	}
	if (negative) {
		*exponent = -*exponent;
	}
	return true;
}

typedef enum {
	NUMBER_REFUSED,
	NUMBER_DOUBLE,
	NUMBER_WIDE, /* an integer that a double cannot hold */
	NUMBER_TEXT, /* held by neither */
} number_form;

typedef struct {
	double value;
	int64_t wide;
} numeral;

/* The parts behind the whole digits, fraction and exponent, and what all of it is. */
static number_form read_decimal(parser *p, const unsigned char *start, const unsigned char *whole, size_t whole_count,
	double *value)
{
	const unsigned char *fraction = p->pos;
	size_t fraction_count = 0;
	decimal parts = {.count = 0};

	if (peek(p) == '.') {
		fraction = ++p->pos;
		fraction_count = read_digits(p);
		if (fraction_count == 0) {
			unexpected(p);
			return NUMBER_REFUSED;
		}
	}
	if ((peek(p) | 0x20) == 'e' && !read_exponent(p, &parts.exponent)) {
		return NUMBER_REFUSED;
	}
	if (p->pos - start > MAX_NUMBER_LEN) {
		return NUMBER_TEXT;
	}
	add_digits(&parts, whole, whole_count);
	add_digits(&parts, fraction, fraction_count);
	parts.exponent -= (int) fraction_count;
	return to_double(&parts, value) ? NUMBER_DOUBLE : NUMBER_TEXT;
}

static number_form read_integer(const unsigned char *digits, size_t count, bool negative, numeral *number)
{
	static const char max[] = "9223372036854775807", min[] = "9223372036854775808";

	if (count > strlen(max) || (count == strlen(max) && memcmp(digits, negative ? min : max, count) > 0)) {
		return NUMBER_TEXT;
	}
	uint64_t magnitude = 0;
	for (size_t i = 0; i < count; i++) {
		magnitude = magnitude * 10 + (uint64_t) (digits[i] - '0');
	}
	if (magnitude <= (uint64_t) UA_JSON_MAX_INT) {
		number->value = (double) (int64_t) magnitude;
		return NUMBER_DOUBLE;
	}
	/* two's complement, in which the least has no positive counterpart */
	number->wide = negative ? -(int64_t) (magnitude - 1) - 1 : (int64_t) magnitude;
	return NUMBER_WIDE;
}

static number_form read_number(parser *p, numeral *number)
{
	unsigned char *start = p->pos;
	unsigned char *whole = *start == '-' ? start + 1 : start;
	number_form form;

	p->pos = whole;
	size_t count = read_digits(p);
	if (count == 0) {
		unexpected(p);
		return NUMBER_REFUSED;
	}
	if (*whole == '0' && count > 1) {
		refuse_at(p, whole, "number with a leading zero");
		return NUMBER_REFUSED;
	}
	if (peek(p) == '.' || (peek(p) | 0x20) == 'e') {
		form = read_decimal(p, start, whole, count, &number->value);
	} else {
		form = read_integer(whole, count, *start == '-', number);
	}
	if (*start == '-') {
		number->value = -number->value;
	}
	return form;
}

/* --- Duplicate keys: found in the tree, because "a" and "\u0061" are the same key --- */

typedef enum {
	KEYS_UNIQUE,
	KEYS_DUPLICATE,
	KEYS_TOO_MANY,
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
	size_t filled = 0;

	if (keys == NULL) {
		return KEYS_NO_MEMORY;
	}
	for (const cJSON *child = object->child; child != NULL; child = child->next) {
		keys[filled++] = child->string;
	}
	const char **sorted = merge_sort(keys, keys + filled, filled);
	for (size_t i = 1; i < filled && result == KEYS_UNIQUE; i++) {
		if (strcmp(sorted[i - 1], sorted[i]) == 0) {
			result = KEYS_DUPLICATE;
		}
	}
	free(keys);
	return result;
}

static keys_result check_object_keys(const cJSON *object)
{
	size_t count = ua_json_size(ua_json_node(object));

	if (count > UA_JSON_MAX_MEMBERS) {
		return KEYS_TOO_MANY;
	}
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

/* --- Values --- */

static bool more_nodes(parser *p)
{
	size_t rest = (size_t) (p->end - p->pos) / BYTES_PER_NODE;
	size_t count = FIRST_NODES;

	if (p->memory->nodes != NULL) {
		count += rest < NODES_MAX ? rest : NODES_MAX;
	}
	ua_json_nodes *nodes = malloc(sizeof(*nodes) + count * sizeof(nodes->items[0]));
	if (nodes == NULL) {
		return no_memory(p);
	}
	nodes->before = p->memory->nodes;
	p->memory->nodes = nodes;
	p->nodes = nodes->items;
	p->nodes_left = count;
	return true;
}

/* As cJSON does it: the first child's `prev` is the last one. */
static inline void append_child(cJSON *parent, cJSON *child)
{
	cJSON *first = parent->child;

	if (first == NULL) {
		parent->child = child;
		child->prev = child;
		return;
	}
	child->prev = first->prev;
	child->prev->next = child;
	first->prev = child;
}

/* A new node in its place in the tree; NULL without memory. */
static cJSON *add_node(parser *p, int type)
{
	if (p->nodes_left == 0 && !more_nodes(p)) {
		return NULL;
	}
	cJSON *node = p->nodes++;
	p->nodes_left--;
	p->values++;
	*node = (cJSON) {.type = type, .string = p->key};
	p->key = NULL;
	if (p->depth == 0) {
		p->root = node;
	} else {
		append_child(p->open[p->depth - 1], node);
	}
	return node;
}

static bool read_literal(parser *p, const char *literal, int type)
{
	size_t len = strlen(literal);

	if ((size_t) (p->end - p->pos) < len || memcmp(p->pos, literal, len) != 0) {
		return refuse(p, "unexpected character");
	}
	p->pos += len;
	return add_node(p, type) != NULL;
}

static bool add_string(parser *p)
{
	char *string = read_string(p);
	cJSON *node = string != NULL ? add_node(p, cJSON_String) : NULL;

	if (node != NULL) {
		node->valuestring = string;
	}
	return node != NULL;
}

/* A string of a part of the text. It is moved over the byte before it, which was read, to make room for its NUL. */
static bool add_text(parser *p, unsigned char *start, const unsigned char *end)
{
	size_t len = (size_t) (end - start);
	cJSON *node = add_node(p, cJSON_String);

	if (node != NULL) {
		memmove(start - 1, start, len);
		start[len - 1] = '\0';
		node->valuestring = (char *) start - 1;
	}
	return node != NULL;
}

static bool add_number_text(parser *p, unsigned char *start)
{
	if (p->depth == 0) {
		return refuse_at(p, start, "number out of range or too precise");
	}
	return keep(p, start - 1, p->pos) && add_text(p, start, p->pos);
}

static bool add_number(parser *p)
{
	unsigned char *start = p->pos;
	numeral number = {.value = 0};
	number_form form = read_number(p, &number);

	if (form == NUMBER_REFUSED) {
		return false;
	}
	if (form == NUMBER_TEXT) {
		return add_number_text(p, start);
	}
	cJSON *node = add_node(p, form == NUMBER_WIDE ? cJSON_Number | UA_JSON_WIDE : cJSON_Number);
	if (node != NULL && form == NUMBER_WIDE) {
		memcpy(&node->valuedouble, &number.wide, sizeof(number.wide));
	} else if (node != NULL) {
		node->valuedouble = number.value; /* valueint is an int, which could not hold it */
	}
	return node != NULL;
}

static bool read_scalar(parser *p)
{
	unsigned char c = peek(p);

	if (c == '"') {
		return add_string(p);
	}
	if (c == '-' || is_digit(c)) {
		return add_number(p);
	}
	switch (c) {
		case 't':
			return read_literal(p, "true", cJSON_True);
		case 'f':
			return read_literal(p, "false", cJSON_False);
		case 'n':
			return read_literal(p, "null", cJSON_NULL);
		default:
			return unexpected(p);
	}
}

static inline bool in_object(const parser *p)
{
	return (p->open[p->depth - 1]->type & 0xff) == cJSON_Object;
}

static inline bool at_closing_bracket(const parser *p)
{
	return p->depth > 0 && peek(p) == (in_object(p) ? '}' : ']');
}

/* --- What can be spared --- */

static void begin_place(parser *p, place *at)
{
	const cJSON *first = p->open[p->depth - 1]->child;

	*at = (place) {
		.active = true,
		.offset = (size_t) (p->pos - p->start),
		.depth = p->depth,
		.key = p->key,
		.before = first != NULL ? first->prev : NULL,
		.values = p->values,
	};
}

/* Before a value. */
static void begin_places(parser *p)
{
	if (p->depth == 0 || p->member.active) {
		return;
	}
	const cJSON *container = p->open[p->depth - 1];
	if (in_object(p)) {
		if (p->kind(p->key) == UA_MEMBER_FREE) {
			begin_place(p, &p->member);
		}
	} else if (!p->element.active && container->string != NULL && p->kind(container->string) == UA_MEMBER_LIST) {
		begin_place(p, &p->element);
	}
}

/* Behind a value. */
static void end_places(parser *p)
{
	p->member.active = p->member.active && p->depth > p->member.depth;
	p->element.active = p->element.active && p->depth > p->element.depth;
}

static void clean(unsigned char *bytes, const unsigned char *end)
{
	while ((bytes += ua_skip_non_ascii(bytes, end) - bytes) < end) {
		if (*bytes >= 0x80) {
			*bytes = '?';
		}
		bytes++;
	}
}

static void forget_fault(parser *p)
{
	p->reason = NULL;
	p->around = false;
}

/* After a fault: reads the member, or the element of a list, in which it was as a string. False when it was in none. */
static bool spare(parser *p)
{
	place *at = p->member.active ? &p->member : &p->element;

	if (!p->around || !at->active || at->values >= UA_JSON_MAX_VALUES) {
		return false;
	}
	unsigned char *start = restore(p, at->offset);
	const unsigned char *end = ua_json_skip(start, p->end);
	if (end == NULL) {
		return false;
	}
	cJSON *container = p->open[at->depth - 1];
	if (at->before == NULL) {
		container->child = NULL;
	} else {
		at->before->next = NULL;
		container->child->prev = at->before;
	}
	p->depth = at->depth;
	p->key = at->key;
	p->values = at->values;
	p->pos += end - p->pos;
	forget_fault(p);
	if (!keep(p, start - 1, end)) {
		return false;
	}
	clean(start, end);
	return add_text(p, start, end);
}

/* After a fault in a key: it stays as it was written. */
static bool spare_key(parser *p, size_t offset)
{
	if (p->kind == NULL || !p->around || p->member.active) {
		return false;
	}
	unsigned char *start = restore(p, offset);
	const unsigned char *end = ua_json_skip(start, p->end);
	if (end == NULL) {
		return false;
	}
	p->pos = start + (end - start);
	forget_fault(p);
	if (!keep(p, start, end)) {
		return false;
	}
	clean(start, end);
	p->pos[-1] = '\0';
	p->key = (char *) start + 1;
	return true;
}

/* --- Containers --- */

/* A member's key, when what comes next is a member. */
static bool read_key(parser *p)
{
	if (!in_object(p)) {
		return true;
	}
	skip_space(p);
	if (peek(p) != '"') {
		return unexpected(p);
	}
	size_t offset = (size_t) (p->pos - p->start);
	p->key = read_string(p);
	if (p->key == NULL && !spare_key(p, offset)) {
		return false;
	}
	skip_space(p);
	if (peek(p) != ':') {
		return unexpected(p);
	}
	p->pos++;
	return true;
}

static bool open_bracket(parser *p)
{
	if (p->depth == p->max_depth) {
		return refuse_value(p, "nested too deeply");
	}
	cJSON *node = add_node(p, *p->pos == '{' ? cJSON_Object : cJSON_Array);
	if (node == NULL) {
		return false;
	}
	p->values += UA_JSON_CONTAINER_VALUES - 1;
	p->open[p->depth++] = node;
	p->pos++;
	skip_space(p);
	return true;
}

static bool check_keys(parser *p)
{
	switch (check_object_keys(p->open[p->depth - 1])) {
		case KEYS_UNIQUE:
			return true;
		case KEYS_DUPLICATE:
			return refuse_value(p, "duplicate key in an object");
		case KEYS_TOO_MANY:
			return refuse_value(p, "too many members in an object");
		case KEYS_NO_MEMORY:
			break;
	}
	return no_memory(p);
}

/* Behind a value: closes all that ends here. */
static bool close_brackets(parser *p)
{
	end_places(p);
	skip_space(p);
	while (at_closing_bracket(p)) {
		if (in_object(p) && !check_keys(p)) {
			return false;
		}
		p->pos++;
		p->depth--;
		end_places(p);
		skip_space(p);
	}
	return true;
}

/* Goes on with the next value, or, `behind` one that was read, with what follows it. */
static bool read_values(parser *p, bool behind)
{
	for (;; behind = false) {
		skip_space(p);
		if (!behind && p->kind != NULL) {
			begin_places(p);
		}
		if (!behind && p->values >= UA_JSON_MAX_VALUES) {
			return refuse_value(p, "too many values");
		}
		if (behind) {
			/* it was spared */
		} else if (peek(p) == '{' || peek(p) == '[') {
			if (!open_bracket(p)) {
				return false;
			}
			if (!at_closing_bracket(p)) {
				if (!read_key(p)) {
					return false;
				}
				continue;
			}
		} else if (!read_scalar(p)) {
			return false;
		}
		if (!close_brackets(p)) {
			return false;
		}
		if (p->depth == 0) {
			return true;
		}
		if (peek(p) != ',') {
			return unexpected(p);
		}
		p->pos++;
		if (!read_key(p)) {
			return false;
		}
	}
}

static bool read_value(parser *p)
{
	bool valid = read_values(p, false);

	while (!valid && spare(p)) {
		valid = read_values(p, true);
	}
	return valid;
}

static bool read_text(parser *p)
{
	if (p->end - p->pos >= 3 && memcmp(p->pos, "\xef\xbb\xbf", 3) == 0) {
		return refuse(p, "byte order mark");
	}
	skip_space(p);
	if (p->pos == p->end) {
		return refuse(p, "empty text");
	}
	return read_value(p) && (p->pos == p->end || refuse(p, "bytes after the value"));
}

/* How a text is read: `overwritten` and `kind` when something in it may be spared. */
typedef struct {
	int max_depth;
	ua_buf *overwritten;
	ua_member_kind (*kind)(const char *key);
} manner;

static ua_json *take(ua_buf *text, const manner *how, ua_json_fault *fault, bool *around)
{
	unsigned char *start = (unsigned char *) text->data;
	ua_json_memory *memory = calloc(1, sizeof(*memory));

	if (memory == NULL) {
		*fault = (ua_json_fault) {.reason = "no memory", .no_memory = true};
		return NULL;
	}
	parser p = {
		.start = start,
		.pos = start,
		.end = text->len > 0 ? start + text->len : start,
		.memory = memory,
		.max_depth = how->max_depth,
		.overwritten = how->overwritten,
		.kind = how->kind,
	};
	bool valid = read_text(&p);
	*fault = (ua_json_fault) {p.reason, valid || p.no_memory ? 0 : (size_t) (p.pos - start), p.no_memory};
	*around = p.around;
	if (!valid) {
		if (p.around && p.overwritten != NULL) {
			restore(&p, 0);
		}
		ua_json_free_memory(memory);
		return NULL;
	}
	memory->text = *text;
	memory->values = p.values;
	ua_buf_init(text, text->max);
	return ua_json_make_root(p.root, memory);
}

ua_json *ua_json_take(ua_buf *text, ua_json_fault *fault)
{
	static const manner strict = {.max_depth = UA_JSON_MAX_DEPTH};
	bool around = false;

	return take(text, &strict, fault, &around);
}

/* Nearly every text can be read as a whole: only one that cannot is read again, with a look at its members. */
ua_json *ua_json_take_sparing(ua_buf *text, ua_member_kind (*kind)(const char *key), ua_json_fault *fault)
{
	ua_buf overwritten;
	manner how = {.max_depth = UA_JSON_MAX_DEPTH, .overwritten = &overwritten};
	bool around = false;

	ua_buf_init(&overwritten, UA_BUF_UNLIMITED);
	ua_json *root = take(text, &how, fault, &around);
	if (root == NULL && around) {
		how.kind = kind;
		root = take(text, &how, fault, &around);
	}
	ua_buf_free(&overwritten);
	return root;
}

static ua_json *parse(const char *text, size_t len, const manner *how, ua_json_fault *fault)
{
	ua_buf copy;
	ua_json *root = NULL;
	bool around = false;

	ua_buf_init(&copy, UA_BUF_UNLIMITED);
	if (ua_buf_append(&copy, text, len)) {
		root = take(&copy, how, fault, &around);
	} else {
		*fault = (ua_json_fault) {.reason = "no memory", .no_memory = true};
	}
	ua_buf_free(&copy);
	return root;
}

ua_json *ua_json_parse(const char *text, size_t len, ua_json_fault *fault)
{
	return parse(text, len, &(const manner) {.max_depth = UA_JSON_MAX_DEPTH}, fault);
}

bool ua_json_returns(const char *text, size_t len, ua_json_fault *fault)
{
	ua_json *root = parse(text, len, &(const manner) {.max_depth = UA_JSON_MAX_SENT_DEPTH}, fault);

	ua_json_free(root);
	return root != NULL;
}
