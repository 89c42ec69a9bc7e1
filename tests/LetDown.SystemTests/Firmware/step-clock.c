// Loaded before the C library: adds to the wall clock the seconds that stand in the file named by CLOCK_STEP_FILE, as if somebody had
// set the clock. The monotonic clock is left alone, as the kernel leaves it.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long step(void)
{
    const char *path = getenv("CLOCK_STEP_FILE");
    FILE *file = path ? fopen(path, "r") : NULL;
    long seconds = 0;
    if (file) {
        if (fscanf(file, "%ld", &seconds) != 1) {
            seconds = 0;
        }
        fclose(file);
    }
    return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *at)
{
    int result = (int)syscall(SYS_clock_gettime, clock, at);
    if (result == 0 && clock == CLOCK_REALTIME) {
        at->tv_sec += step();
    }
    return result;
}
