/* SPDX-License-Identifier: MIT */
#include "json_text.h"
#include "json_tree.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/* Builds cJSON's tree, of texts that cJSON's own parser reads too leniently. */

/* Nodes are allocated in blocks: a small one first, since a token is one value however long, then one that is enough for
 * nearly every text, where more bytes stand for a value, its key included. That it is the largest block of a call has a use:
 * glibc keeps twice its largest block from call to call, and gives what is more back to the system each time. */
#define FIRST_NODES 16
#define BYTES_PER_NODE 16
#define NODES_MAX 16384

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
	ua_json_text text;
	ua_json_memory *memory;
	cJSON *nodes; /* the next ones to be used */
	size_t nodes_left;
	size_t values; /* a container counts as more than one */
	char *key; /* of the member whose value comes next */
	/* What is still to be closed: kept here, so that no text can nest its way through the machine's stack. */
	cJSON *open[UA_JSON_MAX_DEPTH];
	int depth, max_depth;
	/* When some members are free: what is being read that can be spared. */
	ua_member_kind (*kind)(const char *key);
	place element, member;
} parser;

static inline void skip_space(ua_json_text *t)
{
	while (t->pos < t->end && (*t->pos == ' ' || *t->pos == '\n' || *t->pos == '\r' || *t->pos == '\t')) {
		t->pos++;
	}
}

static bool more_nodes(parser *p)
{
	size_t rest = (size_t) (p->text.end - p->text.pos) / BYTES_PER_NODE;
	size_t count = FIRST_NODES;

	if (p->memory->nodes != NULL) {
		count += rest < NODES_MAX ? rest : NODES_MAX;
	}
	ua_json_nodes *nodes = malloc(sizeof(*nodes) + count * sizeof(nodes->items[0]));
	if (nodes == NULL) {
		return ua_json_no_memory(&p->text);
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
	p->values++;
	if (p->depth == 0) {
		p->memory->root.type = type;
		return &p->memory->root;
	}
	if (p->nodes_left == 0 && !more_nodes(p)) {
		return NULL;
	}
	cJSON *node = p->nodes++;
	p->nodes_left--;
	*node = (cJSON) {.type = type, .string = p->key};
	p->key = NULL;
	append_child(p->open[p->depth - 1], node);
	return node;
}

static bool read_literal(parser *p, const char *literal, int type)
{
	size_t len = strlen(literal);

	if ((size_t) (p->text.end - p->text.pos) < len || memcmp(p->text.pos, literal, len) != 0) {
		return ua_json_refuse(&p->text, "unexpected character");
	}
	p->text.pos += len;
	return add_node(p, type) != NULL;
}

static bool add_string(parser *p)
{
	char *string = ua_json_read_string(&p->text);
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
		return ua_json_refuse_at(&p->text, start, "number out of range or too precise");
	}
	return ua_json_keep(&p->text, start - 1, p->text.pos) && add_text(p, start, p->text.pos);
}

static bool add_number(parser *p)
{
	unsigned char *start = p->text.pos;
	ua_json_number number = {.value = 0};
	ua_json_number_form form = ua_json_read_number(&p->text, &number);

	if (form == UA_JSON_NO_NUMBER) {
		return false;
	}
	if (form == UA_JSON_NUMBER_TEXT) {
		return add_number_text(p, start);
	}
	cJSON *node = add_node(p, form == UA_JSON_NUMBER_WIDE ? cJSON_Number | UA_JSON_WIDE : cJSON_Number);
	if (node != NULL) {
		node->valuedouble = number.value;
		node->valueint = number.rest;
	}
	return node != NULL;
}

static bool read_scalar(parser *p)
{
	unsigned char c = ua_json_peek(&p->text);

	if (c == '"') {
		return add_string(p);
	}
	if (c == '-' || ua_json_is_digit(c)) {
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
			return ua_json_unexpected(&p->text);
	}
}

static inline bool in_object(const parser *p)
{
	return (p->open[p->depth - 1]->type & 0xff) == cJSON_Object;
}

static inline bool at_closing_bracket(const parser *p)
{
	return p->depth > 0 && ua_json_peek(&p->text) == (in_object(p) ? '}' : ']');
}

/* --- What can be spared --- */

static void begin_place(parser *p, place *at)
{
	const cJSON *first = p->open[p->depth - 1]->child;

	*at = (place) {
		.active = true,
		.offset = (size_t) (p->text.pos - p->text.start),
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
	p->text.reason = NULL;
	p->text.around = false;
}

/* After a fault: reads the member, or the element of a list, in which it was as a string. False when it was in none. */
static bool spare(parser *p)
{
	place *at = p->member.active ? &p->member : &p->element;

	if (!p->text.around || !at->active || at->values >= UA_JSON_MAX_VALUES) {
		return false;
	}
	unsigned char *start = ua_json_restore(&p->text, at->offset);
	const unsigned char *end = ua_json_skip(start, p->text.end);
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
	p->text.pos += end - p->text.pos;
	forget_fault(p);
	if (!ua_json_keep(&p->text, start - 1, end)) {
		return false;
	}
	clean(start, end);
	return add_text(p, start, end);
}

/* After a fault in a key: it stays as it was written. */
static bool spare_key(parser *p, size_t offset)
{
	if (p->kind == NULL || !p->text.around || p->member.active) {
		return false;
	}
	unsigned char *start = ua_json_restore(&p->text, offset);
	const unsigned char *end = ua_json_skip(start, p->text.end);
	if (end == NULL) {
		return false;
	}
	p->text.pos = start + (end - start);
	forget_fault(p);
	if (!ua_json_keep(&p->text, start, end)) {
		return false;
	}
	clean(start, end);
	p->text.pos[-1] = '\0';
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
	skip_space(&p->text);
	if (ua_json_peek(&p->text) != '"') {
		return ua_json_unexpected(&p->text);
	}
	size_t offset = (size_t) (p->text.pos - p->text.start);
	p->key = ua_json_read_string(&p->text);
	if (p->key == NULL && !spare_key(p, offset)) {
		return false;
	}
	skip_space(&p->text);
	if (ua_json_peek(&p->text) != ':') {
		return ua_json_unexpected(&p->text);
	}
	p->text.pos++;
	return true;
}

static bool open_bracket(parser *p)
{
	if (p->depth == p->max_depth) {
		return ua_json_refuse_value(&p->text, "nested too deeply");
	}
	cJSON *node = add_node(p, *p->text.pos == '{' ? cJSON_Object : cJSON_Array);
	if (node == NULL) {
		return false;
	}
	p->values += UA_JSON_CONTAINER_VALUES - 1;
	p->open[p->depth++] = node;
	p->text.pos++;
	skip_space(&p->text);
	return true;
}

static bool check_keys(parser *p)
{
	switch (ua_json_check_keys(p->open[p->depth - 1])) {
		case UA_JSON_KEYS_UNIQUE:
			return true;
		case UA_JSON_KEYS_DUPLICATE:
			return ua_json_refuse_value(&p->text, "duplicate key in an object");
		case UA_JSON_KEYS_TOO_MANY:
			return ua_json_refuse_value(&p->text, "too many members in an object");
		case UA_JSON_KEYS_NO_MEMORY:
			break;
	}
	return ua_json_no_memory(&p->text);
}

/* Behind a value: closes all that ends here. */
static bool close_brackets(parser *p)
{
	end_places(p);
	skip_space(&p->text);
	while (at_closing_bracket(p)) {
		if (in_object(p) && !check_keys(p)) {
			return false;
		}
		p->text.pos++;
		p->depth--;
		end_places(p);
		skip_space(&p->text);
	}
	return true;
}

/* Goes on with the next value, or, `behind` one that was read, with what follows it. */
static bool read_values(parser *p, bool behind)
{
	for (;; behind = false) {
		skip_space(&p->text);
		if (!behind && p->kind != NULL) {
			begin_places(p);
		}
		if (!behind && p->values >= UA_JSON_MAX_VALUES) {
			return ua_json_refuse_value(&p->text, "too many values");
		}
		if (behind) {
			/* it was spared */
		} else if (ua_json_peek(&p->text) == '{' || ua_json_peek(&p->text) == '[') {
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
		if (ua_json_peek(&p->text) != ',') {
			return ua_json_unexpected(&p->text);
		}
		p->text.pos++;
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
	if (p->text.end - p->text.pos >= 3 && memcmp(p->text.pos, "\xef\xbb\xbf", 3) == 0) {
		return ua_json_refuse(&p->text, "byte order mark");
	}
	skip_space(&p->text);
	if (p->text.pos == p->text.end) {
		return ua_json_refuse(&p->text, "empty text");
	}
	return read_value(p) && (p->text.pos == p->text.end || ua_json_refuse(&p->text, "bytes after the value"));
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
		.text = {
			.start = start,
			.pos = start,
			.end = text->len > 0 ? start + text->len : start,
			.overwritten = how->overwritten,
		},
		.memory = memory,
		.max_depth = how->max_depth,
		.kind = how->kind,
	};
	ua_json_text *t = &p.text;
	bool valid = read_text(&p);
	*fault = (ua_json_fault) {t->reason, valid || t->no_memory ? 0 : (size_t) (t->pos - start), t->no_memory};
	*around = t->around;
	if (!valid) {
		if (t->around && t->overwritten != NULL) {
			ua_json_restore(t, 0);
		}
		ua_json_free_memory(memory);
		return NULL;
	}
	memory->text = *text;
	memory->values = p.values;
	ua_buf_init(text, text->max);
	return ua_json_node(&memory->root);
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
