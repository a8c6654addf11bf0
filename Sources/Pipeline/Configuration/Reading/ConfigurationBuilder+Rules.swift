import Casework

extension ConfigurationBuilder {
    mutating func paths(in folder: String) -> Configuration.Paths {
        var keys = text("paths.keys")
        if settings.given["paths.keys"] == nil, let path = try? ScalarReader.path(keys, in: folder) {
            keys = path
            note("paths.keys", .text(keys), .standard)
        }
        return Configuration.Paths(
            state: text("paths.state"), output: text("paths.output"), keys: keys,
            templates: optionalText("paths.templates"), metrics: optionalText("metrics"))
    }

    func scope() -> Configuration.Scope {
        var ages = 4...18
        if case .ages(let given) = value("scope.ages") { ages = given }
        return Configuration.Scope(
            ages: ages, policeAreaPostcodes: texts("scope.police_area_postcodes"),
            localAuthorities: texts("scope.local_authorities"),
            nursery: choice("scope.nursery", else: .refer),
            unrelatedRelationships: texts("scope.unrelated_relationships"),
            conflictRelationships: texts("scope.conflict_relationships"))
    }

    mutating func calls() -> Configuration.Calls {
        let deadline = clock("calls.deadline") ?? ClockTime(minuteOfDay: 480)
        return Configuration.Calls(
            deadline: deadline, decideBy: decideBy(deadline), disclosure: choice("calls.disclosure", else: .brief),
            leaveMessage: choice("calls.leave_message", else: .noticeOnly),
            callFirstRisks: texts("calls.call_first.risk"), ringBack: text("calls.ring_back"),
            firstBell: clock("calls.first_bell"), showRepeatCount: flag("calls.repeat_count"),
            desksUntil: clock("calls.desks_until"), isLargePrint: flag("calls.large_print"),
            addedUntil: clock("calls.added_until") ?? ClockTime(minuteOfDay: 900),
            outcomesBy: clock("calls.outcomes_by") ?? ClockTime(minuteOfDay: 600),
            recallDays: whole("calls.recall_days"))
    }

    func review() -> Configuration.Review {
        Configuration.Review(
            twoPeople: texts("review.two_people").compactMap(Configuration.Review.TwoPeople.init(rawValue:)),
            samplePercent: number("review.sample_percent"))
    }

    /// Half an hour before the deadline, unless the file says otherwise.
    private mutating func decideBy(_ deadline: ClockTime) -> ClockTime {
        if let given = clock("calls.decide_by") { return given }
        let time = ClockTime(minuteOfDay: max(0, deadline.minuteOfDay - 30))
        note("calls.decide_by", .clock(time), .derived(from: "calls.deadline"))
        return time
    }

    mutating func decision() -> Configuration.Decision {
        let (wrongCall, missed) = (number("decision.costs.wrong_call"), number("decision.costs.missed"))
        let fromCosts = Configuration.Decision.thresholds(wrongCall: wrongCall, missed: missed)
        let model = text("decision.model")
        return Configuration.Decision(
            wrongCallCost: wrongCall, missedCost: missed,
            notifyAt: threshold("decision.notify_at", cost: "decision.costs.wrong_call", fromCosts.notifyAt),
            reviewAt: threshold("decision.review_at", cost: "decision.costs.missed", fromCosts.reviewAt),
            marginBits: number("decision.margin_bits"),
            birthDateSlips: texts("decision.dob_slips").compactMap(
                Configuration.Decision.BirthDateSlip.init(rawValue:)),
            withoutBirthDate: choice("decision.without_dob", else: .review),
            model: model == "default" ? .builtIn : .file(model),
            secondReader: choice("decision.second_reader", else: .callFirst))
    }

    /// The threshold given; else the one a given cost asks for; else the default.
    private mutating func threshold(_ path: String, cost: String, _ fromCost: Double) -> Double {
        guard settings.given[path] == nil, settings.given[cost] != nil else { return number(path) }
        note(path, .number(fromCost), .derived(from: cost))
        return fromCost
    }

    func retention() -> Configuration.Retention {
        Configuration.Retention(
            outputsDays: whole("retention.outputs_days"), inputsDays: whole("retention.inputs_days"),
            stateMonths: whole("retention.state_months"), pseudonymKeyYears: whole("retention.pseudonym_key_years"),
            age: texts("retention.age"), archiveTo: text("retention.archive_to"))
    }

    func limits() -> Configuration.Limits {
        func file(_ bytes: String, columns: String, rows: String) -> Configuration.Limits.File {
            Configuration.Limits.File(
                bytes: optionalWhole("limits.file_bytes") ?? whole("limits.\(bytes)"),
                columns: optionalWhole("limits.columns") ?? whole("limits.\(columns)"), rows: whole("limits.\(rows)"))
        }
        return Configuration.Limits(
            police: file("police_bytes", columns: "police_columns", rows: "police_rows"),
            register: file("register_bytes", columns: "register_columns", rows: "register_rows"),
            contacts: file("contacts_bytes", columns: "register_columns", rows: "register_rows"),
            rowBytes: whole("limits.row_bytes"), fieldBytes: whole("limits.field_bytes"),
            children: whole("limits.children"), candidatesKept: whole("limits.candidates_kept"),
            quarantinedPercent: number("limits.quarantined_percent"),
            quarantinedRows: whole("limits.quarantined_rows"))
    }

    func pages() -> Configuration.Pages {
        Configuration.Pages(pdf: texts("pages.pdf").filter { !$0.isEmpty }, pdfSeconds: whole("pages.pdf_seconds"))
    }

    func hooks() -> Configuration.Hooks {
        Configuration.Hooks(
            before: texts("hooks.before"), after: texts("hooks.after"), onFailure: texts("hooks.on_failure"),
            timeoutSeconds: whole("hooks.timeout_seconds"))
    }

    // MARK: What keys say together

    mutating func check(_ configuration: Configuration) {
        if configuration.calls.decideBy > configuration.calls.deadline {
            contradict(
                "calls.decide_by", "Cases would be decided after the deadline.", "Write a time before calls.deadline.")
        }
        if let until = configuration.calls.desksUntil, until < configuration.calls.deadline {
            contradict(
                "calls.desks_until", "The desks would close before the deadline.",
                "Write a time after calls.deadline.")
        }
        if configuration.decision.notifyAt <= configuration.decision.reviewAt {
            contradict(
                "decision.notify_at", "The threshold is not above decision.review_at.", "Write a higher number here.")
        }
        if configuration.limits.fieldBytes > configuration.limits.rowBytes {
            contradict(
                "limits.field_bytes", "A cell could be longer than its row.", "Write less than limits.row_bytes.")
        }
        checkFolders(configuration.paths)
    }

    private mutating func checkFolders(_ paths: Configuration.Paths) {
        let folders = [("paths.state", paths.state), ("paths.output", paths.output), ("paths.keys", paths.keys)]
        for (index, (path, folder)) in folders.enumerated() where !folder.isEmpty {
            guard let twin = folders[..<index].first(where: { $0.1 == folder }) else { continue }
            contradict(path, "The folder is also that of \(twin.0).", "Give each its own folder.")
        }
    }

    /// Thresholds that are given, against costs that are given.
    mutating func compareThresholdsWithCosts() {
        let notifyAt = number("decision.notify_at")
        let pairs = [
            ("decision.notify_at", "decision.costs.wrong_call", 1 / (1 - min(notifyAt, 1 - 1e-9))),
            ("decision.review_at", "decision.costs.missed", 1 / max(number("decision.review_at"), 1e-9)),
        ]
        for (threshold, cost, implied) in pairs
        where settings.given[threshold] != nil && settings.given[cost] != nil
            && Configuration.Decision.disagree(number(cost), implied: implied)
        {
            warn(
                threshold,
                "The threshold asks for \(cost) of some \(Int(implied.rounded())), not"
                    + " \(ConfigurationValue.numberText(number(cost))). The threshold wins.")
        }
    }
}
