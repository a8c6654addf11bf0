extension WrongTurn {
    /// Slips on the command line.
    static let typing = [
        WrongTurn("a verb misspelt", ["runn"], ends: 64, saying: ["no verb “runn”", "Did you mean “encompass run”?"]),
        WrongTurn("letters exchanged", ["stauts"], ends: 64, saying: ["Did you mean “encompass status”?"]),
        WrongTurn("a hyphen forgotten", ["checkconfig"], ends: 64, saying: ["Did you mean “encompass check-config”?"]),
        WrongTurn(
            "no verb at all like it", ["frobnicate"], ends: 64, saying: ["The verbs are run,", "encompass --help"]),
        WrongTurn(
            "an inner verb misspelt", ["model", "shw"], ends: 64, saying: ["Did you mean “encompass model show”?"]),
        WrongTurn("print misspelt", ["config", "prnt"], ends: 64, saying: ["Did you mean “encompass config print”?"]),
        WrongTurn(
            "a topic misspelt", ["help", "exit-code"], ends: 64, saying: ["Did you mean “encompass help exit-codes”?"]),
        WrongTurn(
            "an option misspelt", ["run", "--confg", "encompass.yaml"], ends: 64, saying: ["--confg", "--config"]),
        WrongTurn("an option without its value", ["run", "--config"], ends: 64, saying: ["--config"]),
        WrongTurn(
            "a day in words", ["run", "--as-of", "yesterday"], ends: 64, saying: ["--as-of", "2026-11-20T02:15"]),
        WrongTurn(
            "a day the British way", ["run", "--as-of", "20/11/2026"], ends: 64,
            saying: ["--as-of", "2026-11-20T02:15"]),
        WrongTurn("a word too many", ["status", "encompass", "yaml"], ends: 64, saying: ["encompass", "status"]),
        WrongTurn(
            "the configuration without its option", ["run", "encompass.yaml"], ends: 64,
            saying: ["named by an option: encompass run --config encompass.yaml"]),
        WrongTurn(
            "the configuration before the verb", ["--config", "encompass.yaml", "run"], ends: 64,
            saying: ["options stand behind the verb: encompass run --config FILE"]),
        WrongTurn("explain without a child", ["explain"], ends: 64, saying: ["reference"]),
        WrongTurn("sniff without a file", ["sniff"], ends: 64, saying: ["file"]),
        WrongTurn("sniff told of no such kind", ["sniff", police, "--as", "polis"], ends: 64, saying: ["police"]),
        WrongTurn(
            "a profile misspelt on the command line", ["config", "print", "--profile", "gais"], ends: 64,
            saying: ["--profile", "gias"]),
        WrongTurn(
            "init from a script without its flags", ["init", "--config", "new.yaml"], ends: 64,
            saying: ["--council is missing"]),
        WrongTurn(
            "init where there is a configuration", ["init", "--config", "encompass.yaml"], ends: 73,
            saying: ["encompass.yaml", "it is there already"]),
        WrongTurn(
            "init with police file and register exchanged",
            [
                "init", "--config", "new.yaml", "--council", "C", "--team", "T", "--police", "register.csv",
                "--register", police, "--gias", gias,
            ], ends: 65, saying: ["this looks like the school-admissions register", "behind its own option"]),
        WrongTurn(
            "init with a column that is not named in the right form",
            ["init", "--config", "new.yaml", "--column", "Surname"], ends: 64, saying: ["police.child_surname=Surname"]),
        WrongTurn(
            "explain of a sheet that never was", ["explain", "--config", "encompass.yaml", "S999"], ends: 66,
            saying: ["S999", "match-log.csv"]),
        WrongTurn(
            "the wrong folder", ["run", "--config", "encompas/encompass.yaml"], ends: 78,
            saying: ["encompas/encompass.yaml is missing", "--config FILE"]),
        WrongTurn(
            "the folder in place of the file", ["check-config", "--config", "."], ends: 78, saying: ["--config FILE"]),
        WrongTurn(
            "sniff of a file that is not there", ["sniff", "polcie.csv"], ends: 66,
            saying: ["polcie.csv", "there is no such file"]),
        WrongTurn("sniff of a folder", ["sniff", "keys"], ends: 65, saying: ["this is not a file"]),
        WrongTurn(
            "sniff of an empty file", ["sniff", "empty.csv"], ends: 65,
            saying: ["the file is empty", "Ask the sender"], { try $0.write("", to: "empty.csv") }),
    ]
}
