import Glibc

extension Ports {
    /// This machine's clock, random numbers, environment and files.
    package static let live = Ports(
        now: {
            var clock = timespec()
            // CLOCK_REALTIME cannot fail on Linux: the clock exists and the pointer is ours.
            clock_gettime(CLOCK_REALTIME, &clock)
            return Moment(secondsSinceEpoch: clock.tv_sec)
        },
        randomBytes: { count in
            var source = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
        },
        environment: { name in
            guard let value = getenv(name) else { return nil }
            return String(cString: value)
        },
        pause: { seconds in
            var wanted = timespec(tv_sec: max(0, seconds), tv_nsec: 0)
            var left = timespec()
            while nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
        },
        files: .live, run: { ProgramRunner.run($0) })
}
