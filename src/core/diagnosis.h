/* SPDX-License-Identifier: MIT */
#ifndef UA_DIAGNOSIS_H
#define UA_DIAGNOSIS_H

#include "error.h"

/* What is at fault when sessions/create fails; never UA_FAULT_NONE. */
ua_fault ua_diagnose(const ua_error *error);

#endif
