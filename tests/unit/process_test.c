/* SPDX-License-Identifier: MIT */
/* Which process something belongs to. */
#define _DEFAULT_SOURCE
#include "unit.h"

#include "../../src/core/process.h"

#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static bool ends_well(pid_t child)
{
	int status = -1;

	return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void a_child_is_another_process(void)
{
	ua_process process;

	ua_process_note(&process);
	CHECK(ua_process_is_same(&process));
	pid_t child = fork();
	if (child == 0) {
		if (ua_process_is_same(&process)) {
			_exit(1);
		}
		pid_t grandchild = fork();
		if (grandchild == 0) {
			_exit(ua_process_is_same(&process));
		}
		_exit(!ends_well(grandchild));
	}
	CHECK(ends_well(child));
	CHECK(ua_process_is_same(&process));
	ua_process_forget(&process);
}

#ifdef SYS_clone
static void a_child_that_the_c_library_did_not_make_is_one(void)
{
	ua_process process;

	ua_process_note(&process);
	pid_t child = (pid_t) syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, 0);
	if (child == 0) {
		_exit(ua_process_is_same(&process));
	}
	CHECK(ends_well(child));
	ua_process_forget(&process);
}
#endif

/* As in a namespace of its own, where both may be number 1. */
static void a_child_with_the_same_number_is_one(void)
{
	ua_process process;

	ua_process_note(&process);
	if (!process.mark) {
		ua_process_forget(&process);
		SKIP("this system clears no page in a child");
	}
	pid_t child = fork();
	if (child == 0) {
		process.number = (long) getpid();
		_exit(ua_process_is_same(&process));
	}
	CHECK(ends_well(child));
	ua_process_forget(&process);
}

static void without_a_mark_the_number_tells(void)
{
	ua_process process = {NULL, (long) getpid()};

	CHECK(ua_process_is_same(&process));
	pid_t child = fork();
	if (child == 0) {
		_exit(ua_process_is_same(&process));
	}
	CHECK(ends_well(child));
	ua_process_forget(&process);
}

UNIT_MAIN(
	TEST(a_child_is_another_process),
#ifdef SYS_clone
	TEST(a_child_that_the_c_library_did_not_make_is_one),
#endif
	TEST(a_child_with_the_same_number_is_one),
	TEST(without_a_mark_the_number_tells),
)
