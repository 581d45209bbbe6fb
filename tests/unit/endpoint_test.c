/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/endpoint.h"
#include "../../src/core/json.h"

#include <ctype.h>
#include <string.h>

#define LONGEST_NAME 32 /* ua_field_nearest() looks at no longer ones */
#define ARGUMENTS_MAX 8

static void an_effect_and_nothing_else_says_how_to_find_out(void)
{
	for (size_t i = 0; i < UA_ENDPOINT_COUNT; i++) {
		const ua_endpoint *endpoint = &ua_endpoints[i];
		unit_case(endpoint->path);
		CHECK((endpoint->effect == UA_EFFECT) == (endpoint->find_out != NULL));
		CHECK(!endpoint->find_out || *endpoint->find_out);
	}
}

static void only_confirm_answers_without_data(void)
{
	for (size_t i = 0; i < UA_ENDPOINT_COUNT; i++) {
		unit_case(ua_endpoints[i].path);
		CHECK_INT(ua_endpoints[i].answer_empty, i == UA_PAYMENTS_CONFIRM);
	}
}

static void paths_are_unique(void)
{
	for (size_t i = 0; i < UA_ENDPOINT_COUNT; i++) {
		for (size_t j = 0; j < i; j++) {
			const char *a = ua_endpoints[i].path, *b = ua_endpoints[j].path;
			CHECK(!a || !b || strcmp(a, b) != 0);
		}
	}
}

/* ---- every field, at any depth ---- */

static bool has_value(const ua_field *field, const char *value)
{
	for (const char *const *known = field->values; known && *known; known++) {
		if (strcmp(*known, value) == 0) {
			return true;
		}
	}
	return field->type != UA_FIELD_ENUM;
}

static void check_type(const ua_field *field)
{
	bool nested = field->type == UA_FIELD_OBJECT || field->type == UA_FIELD_OBJECTS;

	CHECK(nested == (field->members != NULL));
	CHECK(!field->members || field->members->name);
	CHECK((field->type == UA_FIELD_ENUM) == (field->values != NULL));
	CHECK(!field->values || *field->values);
	switch (field->type) {
		case UA_FIELD_INT:
			CHECK(field->min <= field->max);
			CHECK(field->min >= -UA_JSON_MAX_INT);
			CHECK(field->max <= UA_JSON_MAX_INT);
			CHECK(field->max != 0);
			break;
		case UA_FIELD_IDS:
			CHECK(field->max > 0);
			break;
		default:
			CHECK_INT(field->min, 0);
			CHECK_INT(field->max, 0);
	}
	CHECK(!field->has_default || field->type == UA_FIELD_INT);
}

static void check_rules(const ua_field *siblings, const ua_field *field, const ua_field *arguments)
{
	CHECK((field->when_field != NULL) == (field->when_value != NULL));
	/* Either always or sometimes. */
	CHECK(!field->required || !field->when_field);
	CHECK(!field->required || !field->has_default);
	if (field->when_field) {
		const ua_field *other = ua_field_find(siblings, field->when_field, strlen(field->when_field));
		other = other ? other : ua_field_find(arguments, field->when_field, strlen(field->when_field));
		if (CHECK(other != NULL)) {
			CHECK(other != field);
			CHECK(has_value(other, field->when_value));
		}
	}
	if (field->instead) {
		const ua_field *other = ua_field_find(siblings, field->instead, strlen(field->instead));
		CHECK(other != NULL && other != field);
		CHECK(field->required || field->when_field);
	}
}

static void check_fields(const ua_field *fields, const ua_field *arguments)
{
	for (const ua_field *field = fields; field->name; field++) {
		unit_case(field->name);
		CHECK(isalpha((unsigned char) *field->name));
		CHECK(strlen(field->name) <= LONGEST_NAME);
		check_type(field);
		check_rules(fields, field, arguments);
		CHECK(ua_field_find(fields, field->name, strlen(field->name)) == field); /* no other of that name before */
		if (field->members) {
			check_fields(field->members, arguments);
		}
	}
}

static void each_field_makes_sense(void)
{
	for (size_t i = 0; i < UA_ENDPOINT_COUNT; i++) {
		ua_field arguments[ARGUMENTS_MAX] = {{.name = NULL}};
		size_t count = 0;
		for (const ua_argument *argument = ua_endpoints[i].arguments; argument->field.name; argument++) {
			if (CHECK(count + 1 < ARGUMENTS_MAX)) {
				arguments[count++] = argument->field;
			}
			bool whole = argument->place == UA_IS_PARAMS || argument->place == UA_IS_DATA;
			CHECK(!whole || argument->field.type == UA_FIELD_OBJECT || argument->field.type == UA_FIELD_FREE);
			CHECK((argument->place == UA_IS_PATH) == (argument->field.type == UA_FIELD_PATH));
			CHECK((argument->place == UA_IS_PATH) == (ua_endpoints[i].path == NULL && argument == ua_endpoints[i].arguments));
		}
		check_fields(arguments, arguments);
	}
}

static const ua_field *invoice_fields(void)
{
	return ua_endpoints[UA_INVOICES_CREATE].arguments[0].field.members;
}

static const ua_field *field_of(ua_endpoint_id id, const char *name)
{
	const ua_endpoint *endpoint = &ua_endpoints[id];

	for (const ua_argument *argument = endpoint->arguments; argument->field.name; argument++) {
		if (strcmp(argument->field.name, name) == 0) {
			return &argument->field;
		}
		if (argument->place == UA_IS_DATA && argument->field.members) {
			const ua_field *field = ua_field_find(argument->field.members, name, strlen(name));
			if (field) {
				return field;
			}
		}
	}
	return NULL;
}

static void limits_are_as_documented(void)
{
	CHECK_INT(field_of(UA_INVOICES_CREATE, "recurringInterval")->max, 366);
	CHECK_INT(field_of(UA_SUBSCRIPTIONS_UPDATE, "interval")->max, 366);
	CHECK_INT(field_of(UA_INVOICES_SHOW_LIST, "ids")->max, 100);
	CHECK_INT(field_of(UA_INVOICES_SHOW_LIST, "externalIds")->max, 100);
	CHECK(field_of(UA_PAYMENTS_CREATE, "currency")->has_default);
	CHECK_INT(field_of(UA_PAYMENTS_CREATE, "currency")->min, 980);
	CHECK_INT(field_of(UA_PAYMENTS_CREATE, "currency")->max, 980);
}

static void subscriptions_need_amount_interval_and_end(void)
{
	static const char *const names[] = {"amount", "recurringInterval", "expiresAt"};

	for (size_t i = 0; i < COUNT(names); i++) {
		const ua_field *field = field_of(UA_INVOICES_CREATE, names[i]);
		unit_case(names[i]);
		CHECK_STR(field->when_field, "type");
		CHECK_STR(field->when_value, "SUBSCRIBE");
	}
}

static void a_card_is_needed_for_p2p_in_either_spelling(void)
{
	const ua_field *field = field_of(UA_INVOICES_CREATE, "cardTo");

	CHECK_STR(field->when_field, "systemType");
	CHECK_STR(field->when_value, "P2P");
	CHECK_STR(field->instead, "cardToId");
	CHECK(field_of(UA_INVOICES_UPDATE, "cardTo") && field_of(UA_INVOICES_UPDATE, "cardToId"));
}

static void every_amount_is_in_kopecks(void)
{
	CHECK_INT(field_of(UA_INVOICES_CREATE, "amount")->type, UA_FIELD_AMOUNT);
	CHECK_INT(field_of(UA_PAYMENTS_CREATE, "amount")->type, UA_FIELD_AMOUNT);
	CHECK_INT(field_of(UA_PAYMENTS_COMPLETE, "amount")->type, UA_FIELD_AMOUNT);
	CHECK_INT(field_of(UA_PAYMENTS_REVERSE, "amount")->type, UA_FIELD_AMOUNT);
	CHECK_INT(field_of(UA_PAYMENTS_SHOW_COMMISSION, "amount")->type, UA_FIELD_AMOUNT);
	CHECK_INT(ua_field_find(field_of(UA_INVOICES_CREATE, "services")->members, "amount", 6)->type, UA_FIELD_AMOUNT);
}

static void a_field_is_found_by_its_exact_name(void)
{
	const ua_field *fields = invoice_fields();

	CHECK_STR(ua_field_find(fields, "amount", 6)->name, "amount");
	CHECK_STR(ua_field_find(fields, "amounts", 6)->name, "amount"); /* no byte beyond the length counts */
	CHECK_STR(ua_field_find(fields, "cardTo", 6)->name, "cardTo");
	CHECK_STR(ua_field_find(fields, "cardToId", 8)->name, "cardToId");
	CHECK(ua_field_find(fields, "Amount", 6) == NULL);
	CHECK(ua_field_find(fields, "amoun", 5) == NULL);
	CHECK(ua_field_find(fields, "amount\0", 7) == NULL);
	CHECK(ua_field_find(fields, "", 0) == NULL);
}

static const char *nearest(const char *name)
{
	const ua_field *field = ua_field_nearest(invoice_fields(), name, strlen(name));

	return field ? field->name : NULL;
}

static void a_slip_finds_the_name_that_was_meant(void)
{
	static const struct {
		const char *slip, *meant;
	} cases[] = {
		{"callbackurl", "callbackUrl"}, {"callbackURL", "callbackUrl"}, {"callback_url", "callbackUrl"},
		{"calbackUrl", "callbackUrl"}, {"redirecturl", "redirectUrl"}, {"redirectURI", "redirectUrl"},
		{"ammount", "amount"}, {"amout", "amount"}, {"AMOUNT", "amount"}, {"external_id", "externalId"},
		{"externalID", "externalId"}, {"desciption", "description"}, {"extra_info", "extraInfo"}, {"cardtoid", "cardToId"},
		{"services_", "services"}, {"typ", "type"}, {"emial", "email"},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		unit_case(cases[i].slip);
		CHECK_STR(nearest(cases[i].slip), cases[i].meant);
	}
}

static void an_exact_name_is_nearest_to_itself(void)
{
	for (const ua_field *field = invoice_fields(); field->name; field++) {
		unit_case(field->name);
		CHECK_STR(nearest(field->name), field->name);
	}
}

static void another_word_finds_nothing(void)
{
	static const char *const names[] = {"foo", "x", "customerName", "42", "\xd1\x81\xd1\x83\xd0\xbc\xd0\xb0"};

	for (size_t i = 0; i < COUNT(names); i++) {
		unit_case(names[i]);
		CHECK_STR(nearest(names[i]), NULL);
	}
	unit_case(NULL);
	CHECK(ua_field_nearest(invoice_fields(), "", 0) == NULL);
}

static void long_names_find_nothing(void)
{
	char name[4096];

	memset(name, 'a', sizeof(name));
	for (size_t len = 1; len <= sizeof(name); len = len < 80 ? len + 1 : len * 2) {
		const ua_field *field = ua_field_nearest(invoice_fields(), name, len);
		CHECK(field == NULL || len <= LONGEST_NAME);
	}
	CHECK(ua_field_nearest(invoice_fields(), name, sizeof(name)) == NULL);
}

UNIT_MAIN(
	TEST(an_effect_and_nothing_else_says_how_to_find_out),
	TEST(only_confirm_answers_without_data),
	TEST(paths_are_unique),
	TEST(each_field_makes_sense),
	TEST(limits_are_as_documented),
	TEST(subscriptions_need_amount_interval_and_end),
	TEST(a_card_is_needed_for_p2p_in_either_spelling),
	TEST(every_amount_is_in_kopecks),
	TEST(a_field_is_found_by_its_exact_name),
	TEST(a_slip_finds_the_name_that_was_meant),
	TEST(an_exact_name_is_nearest_to_itself),
	TEST(another_word_finds_nothing),
	TEST(long_names_find_nothing),
)
