/* SPDX-License-Identifier: MIT */
/*
 * To be preloaded: the name "uapay.test" has the address that is in the file NAMES at that moment, and each question for it
 * adds a line to NAMES.log. Other names are left to the system.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int getaddrinfo_fn(const char *, const char *, const struct addrinfo *, struct addrinfo **);

static void count(const char *file)
{
	char log[4096];

	snprintf(log, sizeof(log), "%s.log", file);
	int fd = open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	if (fd == -1 || write(fd, "asked\n", 6) != 6) {
		abort();
	}
	close(fd);
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	getaddrinfo_fn *real = (getaddrinfo_fn *) dlsym(RTLD_NEXT, "getaddrinfo");
	const char *file = getenv("NAMES");
	char address[64] = "";

	if (!file || !node || strcmp(node, "uapay.test") != 0) {
		return real(node, service, hints, result);
	}
	count(file);
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	if (fd == -1 || read(fd, address, sizeof(address) - 1) < 1) {
		abort();
	}
	close(fd);
	return real(address, service, hints, result);
}
