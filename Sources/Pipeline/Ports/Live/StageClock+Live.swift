import Glibc

extension StageClock {
    /// A clock that reads this machine's monotonic time and this process's use of it.
    package static func live() -> StageClock {
        StageClock {
            var usage = rusage()
            // Neither call can fail: the clocks exist, and the pointers are ours.
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Reading(
                wallNanoseconds: nanoseconds(of: CLOCK_MONOTONIC),
                processorNanoseconds: nanoseconds(of: CLOCK_PROCESS_CPUTIME_ID),
                peakBytes: usage.ru_maxrss << 10)  // Linux counts KiB
        }
    }

    private static func nanoseconds(of clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
