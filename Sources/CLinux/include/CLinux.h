/* The few Linux calls Swift cannot see. Each returns 0, or -1 with errno set. */
#pragma once

/* Renames, and fails with EEXIST where the new name is taken (renameat2 with RENAME_NOREPLACE). */
int clinux_rename_to_fresh(int old_folder, const char *old_name, int new_folder, const char *new_name);

/* Puts two names in each other's place in one step (renameat2 with RENAME_EXCHANGE). */
int clinux_exchange(int left_folder, const char *left_name, int right_folder, const char *right_name);

/* Forbids core files: sets the soft and the hard RLIMIT_CORE to 0. */
int clinux_forbid_core_files(void);

/* Makes the process non-dumpable: no core file and no tracing by others (prctl PR_SET_DUMPABLE 0). */
int clinux_forbid_dumps(void);

/* Sets the mask of file permissions and returns the one before. */
unsigned int clinux_set_umask(unsigned int mask);

/* 1 where the file name fits the shell pattern, 0 where not; a leading dot must be written out. */
int clinux_name_fits(const char *pattern, const char *name);

/* The folder descriptor that stands for the working folder (AT_FDCWD). */
int clinux_working_folder(void);

/* Gives pieces of memory of this size or more back to the system as soon as they are freed, and keeps at most
   kept_bytes of smaller ones (mallopt). Unlike the others it returns 1, or 0 where that is not to be had. */
int clinux_return_memory(int piece_bytes, int kept_bytes);

/* Ignores SIGXFSZ, so that a file over the size limit is an error (EFBIG) and not the end of the process. */
int clinux_ignore_file_size_signal(void);
