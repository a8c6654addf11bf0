import Dispatch
import Subprocess
import Synchronization
import SystemPackage

/// Starts programs on this machine and waits for them.
package enum ProgramRunner {
    /// Runs a program to its end, or until its time is up; then it is asked to stop, and stopped two seconds later.
    ///
    /// The night is synchronous, so this waits; the library is asynchronous, so the waiting is done here, on a thread
    /// that is not one of the library's own.
    package static func run(_ run: ProgramRun) -> ProgramEnd {
        let end = Mutex(ProgramEnd.killed)
        let done = DispatchSemaphore(value: 0)
        let task = Task.detached {
            let ending = await ending(of: run)
            end.withLock { $0 = ending }
            done.signal()
        }
        let isInTime = done.wait(timeout: .now() + .seconds(run.timeoutSeconds)) == .success
        guard !isInTime else { return end.withLock { $0 } }
        task.cancel()
        done.wait()
        return .timedOut
    }

    private static func ending(of run: ProgramRun) async -> ProgramEnd {
        var options = PlatformOptions()
        // A group of its own, so that helpers the program starts end with it.
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        var environment: [Environment.Key: String] = [:]
        for (name, value) in run.environment {
            guard let key = Environment.Key(rawValue: name) else { continue }
            environment[key] = value
        }
        do {
            let result = try await Subprocess.run(
                .path(FilePath(run.program)), arguments: Arguments(run.arguments),
                environment: .custom(environment), workingDirectory: FilePath(run.folder), platformOptions: options,
                input: .none, output: .discarded, error: .discarded)
            switch result.terminationStatus {
            case .exited(let status): return .exited(status)
            default: return .killed
            }
        } catch is SubprocessError {
            return .notStarted
        } catch {
            return .killed
        }
    }
}
