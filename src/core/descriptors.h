/* SPDX-License-Identifier: MIT */
#ifndef UA_DESCRIPTORS_H
#define UA_DESCRIPTORS_H

#include <stdbool.h>

/* A worker that detaches closes the descriptors 0 to 2. The next file that anybody opens gets one of them, and what PHP prints
 * then goes into it: into a connection to UAPAY, or libcurl's own pipes. */

#define UA_STANDARD_DESCRIPTORS 3

/* Which of them this process holds occupied. */
typedef struct {
	bool held[UA_STANDARD_DESCRIPTORS];
} ua_occupation;

/* Occupies those that are free, until ua_descriptors_vacate(): whatever is opened meanwhile, by any thread, gets another. What
 * reads or writes them fails as before. */
void ua_descriptors_occupy(ua_occupation *occupation);
void ua_descriptors_vacate(ua_occupation *occupation);

/* The same file under a number beyond them; -1, and it is closed, when there is none. */
int ua_descriptor_beyond(int descriptor);

#endif
