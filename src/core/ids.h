/* SPDX-License-Identifier: MIT */
#ifndef UA_IDS_H
#define UA_IDS_H

#include "endpoint.h"
#include "json.h"

/* The ids that a request named, as far as it did. */
typedef struct {
	const char *of[UA_ID_COUNT]; /* by ua_id_kind; NULL: not named */
} ua_ids;

/* Whether it is written as a UUID is, RFC 9562 section 4: in which the case of letters tells nothing. */
bool ua_id_is_uuid(const char *text);
/* Whether two texts are one id: to the letter, but UUIDs in any case of their letters (RFC 9562, section 4). */
bool ua_id_same(const char *one, const char *other);

/* The name under which `data` repeats an id of the request and has another one; NULL when there is none. */
const char *ua_ids_conflict(const ua_ids *ids, const ua_endpoint *endpoint, const ua_json *data);

#endif
