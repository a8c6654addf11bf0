import Foundation

extension WrongTurn {
    /// Folders, keys and state that are not as they must be.
    static let machine = [
        WrongTurn(
            "the output folder is open to others", run, ends: 77, saying: ["/out", "mode 0700"],
            {
                try $0.write("", to: "out/mark")
                try permit($0, "out", 0o777)
            }),
        WrongTurn(
            "the output folder is open to others, seen by the doctor", ["doctor", "--config", "encompass.yaml"],
            ends: 78, saying: ["Others can write into the output folder", "chmod 700", "to fix before tonight."],
            {
                try $0.write("", to: "out/mark")
                try permit($0, "out", 0o777)
            }),
        WrongTurn(
            "a file where the output folder should be", run, ends: 73, saying: ["is a file, not a folder"],
            {
                try $0.write("", to: "out-file")
                try $0.replace("output: ./out", with: "output: ./out-file/out", in: "encompass.yaml")
            }),
        WrongTurn(
            "the key is gone and the state is not", run, ends: 74, saying: ["pseudonym.key", "Restore the key"],
            {
                try $0.run()
                try $0.remove("keys/pseudonym.key")
            }),
        WrongTurn(
            "the key is gone, seen by the doctor", ["doctor", "--config", "encompass.yaml"], ends: 78,
            saying: ["Restore the key", "to fix before tonight."],
            {
                try $0.run()
                try $0.remove("keys/pseudonym.key")
            }),
        WrongTurn(
            "the key is half a key", run, ends: 74, saying: ["pseudonym.key", "Restore the key from its backup"],
            { try $0.write("half", to: "keys/pseudonym.key") }),
        WrongTurn(
            "the key can be read by others", run, ends: 77, saying: ["pseudonym.key", "mode 0400"],
            {
                try $0.remove("keys/WORTHLESS")
                try permit($0, "keys/pseudonym.key", 0o644)
            }),
        WrongTurn(
            "the state is damaged", run, ends: 74, saying: ["state: ", "Restore"],
            {
                try $0.write(String(repeating: "not a database ", count: 100), to: "state/encompass.sqlite")
            }),
        WrongTurn(
            "the doctor before anything is there", ["doctor", "--config", "nowhere.yaml"], ends: 78,
            saying: ["nowhere.yaml is missing", "1 thing to fix before tonight."]),
        WrongTurn(
            "status before the first night", ["status", "--config", "encompass.yaml"], ends: 0,
            saying: ["No night has been run yet", "encompass run --dry-run"]),
    ]

    private static func permit(_ folder: NightFolder, _ path: String, _ permissions: Int) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: permissions], ofItemAtPath: folder.url.appending(path: path).path)
    }
}
