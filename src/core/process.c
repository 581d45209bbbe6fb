/* SPDX-License-Identifier: MIT */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, madvise() */
#endif
#include "process.h"

#include <stddef.h>
#ifdef _WIN32
#include <process.h>
#define getpid _getpid
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

#ifdef MADV_WIPEONFORK

#define NO_ADVICE (-1)

static size_t page_size(void)
{
	return (size_t) sysconf(_SC_PAGESIZE);
}

/* A system that takes any advice, as emulators do, may follow none. */
static unsigned char *make_mark(void)
{
	size_t size = page_size();
	unsigned char *page = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED) {
		return NULL;
	}
	if (madvise(page, size, NO_ADVICE) == 0 || madvise(page, size, MADV_WIPEONFORK) != 0) {
		munmap(page, size); /* LCOV_EXCL_LINE: a system without it */
		return NULL; /* LCOV_EXCL_LINE: likewise */
	}
	*page = 1;
	return page;
}

static void free_mark(unsigned char *mark)
{
	munmap(mark, page_size());
}

#else

static unsigned char *make_mark(void)
{
	return NULL;
}

static void free_mark(unsigned char *mark)
{
	(void) mark;
}

#endif

void ua_process_note(ua_process *process)
{
	*process = (ua_process) {make_mark(), (long) getpid()};
}

bool ua_process_is_same(const ua_process *process)
{
	return process->mark ? *process->mark : process->number == (long) getpid();
}

void ua_process_forget(ua_process *process)
{
	if (process->mark) {
		free_mark(process->mark);
	}
	*process = (ua_process) {NULL};
}
