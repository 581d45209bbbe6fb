/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "../../src/core/members.h"

#include <string.h>

static void each_is_found(void)
{
	for (size_t i = 0; i < ua_member_count; i++) {
		unit_case(ua_members[i].name);
		CHECK(i == 0 || strcmp(ua_members[i - 1].name, ua_members[i].name) < 0);
		CHECK_INT(ua_member_kind_of(ua_members[i].name), ua_members[i].kind);
	}
}

static void others_are_free(void)
{
	static const char *const names[] = {"", "x", "extraInfo", "serviceData", "recurringData", "details", "fields", "Status", "ids", "zzz"};

	for (size_t i = 0; i < COUNT(names); i++) {
		unit_case(names[i]);
		CHECK_INT(ua_member_kind_of(names[i]), UA_MEMBER_FREE);
	}
	CHECK_INT(ua_member_kind_of("invoices"), UA_MEMBER_LIST);
	CHECK_INT(ua_member_kind_of("payments"), UA_MEMBER_RELIED);
}

UNIT_MAIN(
	TEST(each_is_found),
	TEST(others_are_free),
)
