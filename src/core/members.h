/* SPDX-License-Identifier: MIT */
#ifndef UA_MEMBERS_H
#define UA_MEMBERS_H

#include "json.h"

/* The members of answers and callbacks that somebody relies on: the envelope, or a property of a value. What cannot be read
 * in one of them makes the whole unreadable; in any other it does not. */
typedef struct {
	const char *name;
	ua_member_kind kind;
} ua_member;

extern const ua_member ua_members[];
extern const size_t ua_member_count;

ua_member_kind ua_member_kind_of(const char *key);

#endif
