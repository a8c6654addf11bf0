package import AuditTrail
package import Pipeline

/// The keys, made by day before the first night.
package enum AuditKeys {
    /// Makes the signing key, and the pseudonym master where it is absent too. A key that is there is never replaced.
    package static func make(_ configuration: Configuration, origin: String?, ports: Ports) throws -> NoteKey {
        let keys = KeyFolder(path: configuration.paths.keys, ports: ports)
        guard try !keys.hasSigner() else { throw AuditError(.keyExists, place: configuration.paths.keys) }
        let state = try StateFolder.prepare(configuration.paths.state, files: ports.files)
        guard state.isNew else { throw KeyError(code: .missing, path: configuration.paths.keys) }
        _ = try keys.pseudonymKey(mayMake: true)
        let signer = try keys.newSigner(name: origin ?? KeyFolder.origin(of: configuration.council))
        try keys.install(signer, verifiers: keys.verifiers() + [signer.key])
        return signer.key
    }

    /// What to print and file.
    package static func lines(_ key: NoteKey) -> [String] { KeyFolder.lines(ofNew: key) }
}
