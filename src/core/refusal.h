/* SPDX-License-Identifier: MIT */
#ifndef UA_REFUSAL_H
#define UA_REFUSAL_H

#include "error.h"

/* What an error of UAPAY says. Its documents list few codes, so the others are read as words, whatever their case and joints:
 * "internal_error", "InternalServerError" and "INTERNAL-ERROR" are one. Where a code can be read in two ways, it is read in the
 * one that repeats nothing: to say "not executed" of what was is worse than to look it up once too often. */
typedef enum {
	UA_REFUSAL_NONE,    /* it is not a refusal: it speaks of trouble inside UAPAY or of work under way, or says nothing */
	UA_REFUSAL_REQUEST, /* a documented code that is about the request */
	UA_REFUSAL_CLOCK,   /* the time of the request */
	UA_REFUSAL_SESSION, /* it names the session */
	UA_REFUSAL_OTHER,   /* any other code: it may be about the session too */
} ua_refusal;

ua_refusal ua_refusal_judge(const ua_error *error);

/* What a refusal of sessions/create, in which little more is sent than who asks, is about. */
ua_fault ua_refusal_of_access(const ua_error *error);

#endif
