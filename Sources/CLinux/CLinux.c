#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

int clinux_rename_to_fresh(int old_folder, const char *old_name, int new_folder, const char *new_name) {
    return renameat2(old_folder, old_name, new_folder, new_name, RENAME_NOREPLACE);
}

int clinux_exchange(int left_folder, const char *left_name, int right_folder, const char *right_name) {
    return renameat2(left_folder, left_name, right_folder, right_name, RENAME_EXCHANGE);
}

int clinux_forbid_core_files(void) {
    const struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none);
}

int clinux_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

unsigned int clinux_set_umask(unsigned int mask) { return umask((mode_t)mask); }

int clinux_name_fits(const char *pattern, const char *name) {
    return fnmatch(pattern, name, FNM_PERIOD | FNM_PATHNAME) == 0 ? 1 : 0;
}

int clinux_working_folder(void) { return AT_FDCWD; }

int clinux_return_memory(int piece_bytes, int kept_bytes) {
    return mallopt(M_MMAP_THRESHOLD, piece_bytes) && mallopt(M_TRIM_THRESHOLD, kept_bytes);
}

int clinux_ignore_file_size_signal(void) { return signal(SIGXFSZ, SIG_IGN) == SIG_ERR ? -1 : 0; }
