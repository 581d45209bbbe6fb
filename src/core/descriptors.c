/* SPDX-License-Identifier: MIT */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L /* F_DUPFD_CLOEXEC */
#endif
#include "descriptors.h"

#ifdef _WIN32

void ua_descriptors_occupy(ua_occupation *occupation)
{
	(void) occupation; /* sockets are no descriptors there */
}

void ua_descriptors_vacate(ua_occupation *occupation)
{
	(void) occupation;
}

int ua_descriptor_beyond(int descriptor)
{
	return descriptor;
}

#else

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

void ua_descriptors_occupy(ua_occupation *occupation)
{
	struct pollfd all[UA_STANDARD_DESCRIPTORS] = {{.fd = STDIN_FILENO}, {.fd = STDOUT_FILENO}, {.fd = STDERR_FILENO}};

	/* One call tells of all three. Where it cannot, or takes one that is open for closed, opening tells: it gets another. */
	int told = poll(all, UA_STANDARD_DESCRIPTORS, 0);
	if (told == 0) {
		return;
	}
	for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
		if (occupation->held[i] || (told > 0 && !(all[i].revents & POLLNVAL))) {
			continue;
		}
		/* The other way round than anybody would use it. */
		int descriptor = open("/dev/null", (i == STDIN_FILENO ? O_WRONLY : O_RDONLY) | O_CLOEXEC);
		if (descriptor == i) {
			occupation->held[i] = true;
		} else if (descriptor != -1) {
			close(descriptor);
		}
	}
}

void ua_descriptors_vacate(ua_occupation *occupation)
{
	for (int i = 0; i < UA_STANDARD_DESCRIPTORS; i++) {
		if (occupation->held[i]) {
			close(i);
			occupation->held[i] = false;
		}
	}
}

int ua_descriptor_beyond(int descriptor)
{
	if (descriptor < 0 || descriptor >= UA_STANDARD_DESCRIPTORS) {
		return descriptor;
	}
	int beyond = fcntl(descriptor, F_DUPFD_CLOEXEC, UA_STANDARD_DESCRIPTORS);
	close(descriptor);
	return beyond;
}

#endif
