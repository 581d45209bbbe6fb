/* SPDX-License-Identifier: MIT */
#ifndef UA_VERSION_H
#define UA_VERSION_H

#include <stdbool.h>
#include <stddef.h>

/* The libraries beneath the core. */

#define UA_LIBRARIES_MAX 5

typedef struct {
	const char *name;
	char version[64];
} ua_library;

/* libcurl as compiled and as loaded, its TLS, its resolver, and cJSON. Returns how many. */
size_t ua_libraries(ua_library libraries[UA_LIBRARIES_MAX]);

/* Once per process, before anything else, while there is one thread. */
bool ua_transport_global_init(void);

#endif
