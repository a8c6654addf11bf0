import Glibc
import InventedNight
import Linkage
import Pipeline

@testable import Encompass

/// A folder of its own for one test, with invented plain files in it; removed with it.
final class ModelFolder: Sendable {
    let path: String
    let files = FileStore.live

    init() {
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : P_tmpdir
        var template = Array("\(parent)/encompass-test-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty, "no temporary folder could be made")
    }

    deinit { _ = Result { try FileStore.live.removeTree(FilePlace(path)) } }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String) throws {
        try files.writeNew(FilePlace(file(name)), Array(text.utf8))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try files.readWhole(FilePlace(file(name)), bytesMax: 1 << 26), as: UTF8.self)
    }

    /// Five pupils, and children who are four of them, written with a slip here and there, and one stranger.
    func smallSource() throws -> SampleSource {
        try write(
            """
            pupil_id,forename,surname,dob,sex,postcode
            P1,Amelia,Thornbury,2014-03-09,F,BX1 1AA
            P2,Yusuf,Rahmani,2012-11-30,M,BX1 2AB
            P3,Oskar,Nowakowski,2016-07-21,M,BX2 3CD
            P4,Ellie-Mae,Fairclough,2013-01-17,F,BX2 3CE
            P5,Daniel,Okonjo,2011-05-05,M,BX3 4EF

            """, to: "register.csv")
        try write(
            """
            query_id,forename,surname,dob,sex,postcode,incident_id
            Q1,Amelia,Thornbury,2014-03-09,F,BX1 1AA,I1
            Q2,Yusuf,Rahmany,2012-11-03,M,BX1 2AB,I2
            Q3,Oskar,Nowakowski,2016-07-21,M,BX9 9ZZ,I3
            Q4,Ellie Mae,Fairclough,2013-01-01,F,,I4
            Q5,Persephone,Ashgrove,2010-02-02,F,BX5 5PP,I5

            """, to: "queries.csv")
        return try SampleSource.plain(
            register: file("register.csv"), queries: [file("queries.csv")], files: files, tables: .builtIn)
    }

    static func builtInModel() throws -> LinkageModel {
        try ModelReader.read(ModelReader.builtInBytes, file: "built-in.yaml")
    }
}
