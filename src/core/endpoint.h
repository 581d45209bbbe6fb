/* SPDX-License-Identifier: MIT */
#ifndef UA_ENDPOINT_H
#define UA_ENDPOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a second execution would do; it decides when a request may be sent again. */
typedef enum {
	UA_READ,       /* changes nothing */
	UA_REPEATABLE, /* the same content gives the same result */
	UA_EFFECT,     /* money or records move: repeated only when it provably was not executed */
} ua_effect;

typedef enum {
	UA_FIELD_STRING,
	UA_FIELD_ID,        /* a string that is not empty */
	UA_FIELD_AMOUNT,    /* kopecks: 1 to 2^53 */
	UA_FIELD_INT,       /* min to max */
	UA_FIELD_BOOL,
	UA_FIELD_ENUM,      /* one of `values` */
	UA_FIELD_JSON,      /* an array, sent as a string of JSON; or such a string */
	UA_FIELD_TIME_MS,   /* a date, sent as epoch milliseconds; or that integer */
	UA_FIELD_TIME_SQL,  /* a date, sent as "YYYY-MM-DD HH:MM:SS"; or such a string */
	UA_FIELD_TIME_ISO,  /* a date, sent as ISO 8601 in UTC; or such a string */
	UA_FIELD_OBJECT,    /* of `members` */
	UA_FIELD_OBJECTS,   /* a list of such objects */
	UA_FIELD_IDS,       /* a list of at most `max` IDs */
	UA_FIELD_FREE,      /* any array, as it is */
	UA_FIELD_PATH,      /* UAPAY's URI after "api/" */
} ua_field_type;

typedef enum {
	UA_IN_PARAMS,  /* a member of "params" */
	UA_IN_DATA,    /* a member of "data" */
	UA_IS_PARAMS,  /* its members are those of "params" */
	UA_IS_DATA,    /* its members are "data" */
	UA_IS_PATH,    /* no part of the body */
} ua_place;

typedef struct ua_field ua_field;

struct ua_field {
	const char *name; /* NULL ends a table */
	ua_field_type type;
	bool required;
	/* Required when the field of this name has this value; looked for beside it, then among the arguments. */
	const char *when_field;
	const char *when_value;
	const char *instead; /* a field beside it that serves as well */
	int64_t min, max;
	const char *const *values; /* NULL-terminated */
	const ua_field *members;
	bool has_default; /* `min` is sent when it is left out */
};

/* What a request names its records by. */
typedef enum {
	UA_ID_EXTERNAL,
	UA_ID_INVOICE,
	UA_ID_PAYMENT,
	UA_ID_COUNT,
} ua_id_kind;

/* One argument of the method, in the method's order. */
typedef struct {
	ua_place place;
	ua_field field;
} ua_argument;

typedef struct {
	const char *path;             /* UAPAY's URI after "api/" */
	ua_effect effect;
	const ua_argument *arguments; /* ended by a NULL name */
	/* Where the answer's data has the one string that the method returns, by preference; NULL when the method returns an
	 * object or nothing. */
	const char *const *answer_id;
	/* Where the answer repeats an id that the request named, by preference: it must be the same one there. */
	const char *const *echoes[UA_ID_COUNT];
	bool answer_empty;            /* the answer carries no data, so there is nothing in it to sign */
	const char *find_out;         /* of an effect: what tells whether it was executed */
} ua_endpoint;

typedef enum {
	UA_SESSIONS_CREATE,
	UA_INVOICES_CREATE,
	UA_INVOICES_UPDATE,
	UA_INVOICES_SHOW,
	UA_INVOICES_SHOW_LIST,
	UA_PAYMENTS_CREATE,
	UA_PAYMENTS_CHECK_STATUS,
	UA_PAYMENTS_CONFIRM,
	UA_PAYMENTS_COMPLETE,
	UA_PAYMENTS_CANCEL,
	UA_PAYMENTS_REVERSE,
	UA_PAYMENTS_SHOW,
	UA_PAYMENTS_SHOW_COMMISSION,
	UA_SUBSCRIPTIONS_UPDATE,
	UA_OTHER, /* request(): its path comes with the call */
	UA_ENDPOINT_COUNT,
} ua_endpoint_id;

extern const ua_endpoint ua_endpoints[UA_ENDPOINT_COUNT];

#define UA_LIST_MAX 100 /* invoices in one answer of invoices/show/list */

/* The field of that name, or NULL. */
const ua_field *ua_field_find(const ua_field *fields, const char *name, size_t len);
/* The field whose name is nearest to a mistyped one; NULL when none is near. */
const ua_field *ua_field_nearest(const ua_field *fields, const char *name, size_t len);

#endif
