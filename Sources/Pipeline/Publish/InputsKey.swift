package import AuditTrail

/// Names everything a run is computed from, so that the same run is not made twice.
package enum InputsKey {
    /// The digest of the inputs in the order configured, the configuration, the model, the program and the day.
    ///
    /// `asOf` is the part of the run's instant that can change a decision. Where that is the day and the morning
    /// aimed at, a second start at 05:00 recognises the run of 02:15; the exact minute would make it a new one.
    package static func digest(
        inputs: [(role: String, digest: Digest)], configuration: Digest, model: Digest, program: String, asOf: String
    ) -> Digest {
        var lines = ["encompass inputs 1", configuration.hexText, model.hexText, program, asOf]
        for input in inputs { lines.append("\(input.role) \(input.digest.hexText)") }
        return Digest.of(utf8: lines.joined(separator: "\n"))
    }
}
