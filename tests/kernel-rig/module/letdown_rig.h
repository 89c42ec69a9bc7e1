/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * What passes through /dev/letdown-rig. The far side reads one request at a time, answers it by its number, and may tell the levels
 * of the input lines at any time. All numbers are in the machine's own byte order.
 */
#ifndef LETDOWN_RIG_H
#define LETDOWN_RIG_H

#include <linux/types.h>

#define LETDOWN_RIG_DEVICE	"letdown-rig"
#define LETDOWN_RIG_LINES	28	/* as on the Raspberry Pi's header */
#define LETDOWN_RIG_PWMS	2
#define LETDOWN_RIG_LONGEST	4096	/* bytes in one transfer */

enum letdown_rig_kind {
	LETDOWN_RIG_SPI = 1,	/* a: clock, Hz; as many bytes come back as go out */
	LETDOWN_RIG_I2C_WRITE,	/* a: address */
	LETDOWN_RIG_I2C_READ,	/* a: address; b: bytes wanted */
	LETDOWN_RIG_PWM,	/* a: channel; b: 1 when it runs; then period and high time, ns, 64 bits each */
	LETDOWN_RIG_INPUT,	/* a: line; b: 0 floating, 1 pulled up, 2 pulled down */
	LETDOWN_RIG_OUTPUT,	/* a: line; b: its level */
	LETDOWN_RIG_LEVEL,	/* a: line; b: its new level */
};

/* Read; `length` bytes follow. */
struct letdown_rig_request {
	__u32 number;		/* never 0 */
	__u32 kind;
	__u32 a;
	__u32 b;
	__u32 length;
};

/* Written; `length` bytes follow. */
struct letdown_rig_answer {
	__u32 number;		/* 0: no answer, but the levels of all lines in `result`, one bit each */
	__s32 result;		/* 0, or a negative error number that the driver's caller is given */
	__u32 length;
};

#endif
