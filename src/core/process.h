/* SPDX-License-Identifier: MIT */
#ifndef UA_PROCESS_H
#define UA_PROCESS_H

#include <stdbool.h>

/* In which process something was made: a forked child must leave alone what is its parent's. */

typedef struct {
	unsigned char *mark; /* set, on a page that the system clears in every child; NULL where it cannot */
	long number;         /* then this tells, which a child in a namespace of its own may have, too */
} ua_process;

void ua_process_note(ua_process *process);
/* Costs nothing where there is a mark. */
bool ua_process_is_same(const ua_process *process);
/* Not in a child. */
void ua_process_forget(ua_process *process);

#endif
