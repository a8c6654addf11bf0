import Pipeline

/// The report as one page: tables, the curve of precision and recall, a reliability diagram and a chart of who is
/// found, without a name.
enum EvaluationPage {
    static func html(_ report: EvaluationReport, heading: String) throws(PageError) -> String {
        let renderer = try PageRenderer(
            builtIn: [
                "head": PageTemplates.builtIn["head"] ?? "", "evaluation": template, "overview": overviewTemplate,
                "precisionRecall": precisionRecallTemplate, "reliability": reliabilityTemplate,
                "groups": groupsTemplate,
            ])
        return try renderer.render(
            "evaluation",
            ["heading": .text(heading), "policies": .list(report.policies.map { policy($0, report) })])
    }

    private static func policy(_ policy: String, _ report: EvaluationReport) -> PageValue {
        let parts = report.parts(.run, .population, .all, policy: policy)
        let table = report.reliability.first { $0.policy == policy }?.table
        let curve = report.precisionRecall.first { $0.policy == policy }?.table
        let bands = report.parts(.band, policy: policy)
        return [
            "policy": .text(policy), "columns": .list(parts.map { ["name": .text($0.name)] }),
            "measures": .list(Measure.allCases.map { measure($0, parts) }),
            "precisionRecall": curve.map(EvaluationCharts.precisionRecall) ?? [:],
            "reliability": table.map(EvaluationCharts.reliability) ?? [:],
            "groups": .list([
                EvaluationCharts.groups(bands, title: "Found with review, by name origin"),
                EvaluationCharts.groups(
                    report.parts(.error, policy: policy), title: "Found with review, by kind of error"),
            ]),
        ]
    }

    private static func measure(_ measure: Measure, _ parts: [EvaluationReport.Part]) -> PageValue {
        func text(_ value: Double?) -> String { value.map { FixedDecimal.text($0, places: measure.places) } ?? "–" }
        let interval = parts.last?.intervals[measure]
        return [
            "name": .text(measure.rawValue), "cells": .list(parts.map { ["text": .text(text($0.measures[measure]))] }),
            "interval": .text(interval.map { "\(text($0.low)) to \(text($0.high))" } ?? "–"),
        ]
    }

    private static let template = """
        <!doctype html><html lang="en-GB"><head>{{>head}}<title>Evaluation of the matching</title><style>
        body{font:12pt/1.3 Arial,"Liberation Sans",sans-serif;max-width:260mm;margin:8mm auto;padding:0 6mm;color:#000}
        h1{font-size:22pt;margin:0 0 2mm}h2{font-size:16pt;margin:9mm 0 2mm}h3{font-size:13pt;margin:6mm 0 1mm}
        table{border-collapse:collapse}caption{text-align:left;font-weight:bold;padding-bottom:1mm}
        td,th{padding:.6mm 3mm;border-bottom:.2mm solid #000;text-align:right;font-variant-numeric:tabular-nums}
        td:first-child,th:first-child{text-align:left;padding-left:0}svg{max-width:100%;height:auto}
        svg text{font:11px Arial,"Liberation Sans",sans-serif}</style></head><body>
        <h1>Evaluation of the matching</h1><p>{{heading}}</p>
        {{#policies}}<h2>Policy without_dob: {{policy}}</h2>
        {{>overview}}{{>precisionRecall}}{{>reliability}}{{>groups}}{{/policies}}
        </body></html>

        """

    private static let overviewTemplate = """
        <table><caption>Measures; the last column is the 95 % interval of the column before it</caption>
        <thead><tr><th scope="col">measure</th>{{#columns}}<th scope="col">{{name}}</th>{{/columns}}\
        <th scope="col">95 %</th></tr></thead><tbody>
        {{#measures}}<tr><th scope="row">{{name}}</th>{{#cells}}<td>{{text}}</td>{{/cells}}<td>{{interval}}</td></tr>
        {{/measures}}</tbody></table>

        """

    private static let precisionRecallTemplate = """
        {{#precisionRecall}}<h3>Precision and recall of the likeliest candidate</h3>
        <svg width="420" height="400" viewBox="0 0 420 400" role="img" aria-label="Precision against recall as the \
        threshold falls; the same line is in the table"><path d="M60 350V30M60 350H380" fill="none" stroke="#000"/>
        {{#ticks}}<text x="{{x}}" y="366" text-anchor="middle">{{recall}}</text>\
        <text x="54" y="{{y}}" text-anchor="end">{{precision}}</text>{{/ticks}}
        <polyline points="{{line}}" fill="none" stroke="#000" stroke-width="2"/>
        <text x="220" y="388" text-anchor="middle">recall</text><text x="70" y="22">precision</text></svg>
        <table><thead><tr><th scope="col">precision of at least</th><th scope="col">recall</th></tr></thead><tbody>
        {{#rows}}<tr><th scope="row">{{precision}}</th><td>{{recall}}</td></tr>
        {{/rows}}</tbody></table>{{/precisionRecall}}

        """

    private static let reliabilityTemplate = """
        {{#reliability}}<h3>Reliability of the likeliest candidate</h3>
        <svg width="420" height="400" viewBox="0 0 420 400" role="img" aria-label="Share right against posterior; \
        the same numbers are in the table"><path d="M50 350V30M50 350H370M50 350L370 30" fill="none" stroke="#000"/>
        {{#ticks}}<text x="{{x}}" y="366" text-anchor="middle">{{words}}</text>\
        <text x="44" y="{{y}}" text-anchor="end">{{words}}</text>{{/ticks}}
        {{#dots}}<circle cx="{{x}}" cy="{{y}}" r="{{radius}}" fill="none" stroke="#000" stroke-width="2"/>{{/dots}}
        <text x="210" y="388" text-anchor="middle">posterior said</text>
        <text x="60" y="22">share right</text></svg>
        <table><thead><tr><th scope="col">posterior</th><th scope="col">children</th><th scope="col">mean</th>\
        <th scope="col">right</th></tr></thead><tbody>
        {{#bins}}<tr><th scope="row">{{name}}</th><td>{{count}}</td><td>{{mean}}</td><td>{{right}}</td></tr>
        {{/bins}}</tbody></table>{{/reliability}}

        """

    private static let groupsTemplate = """
        {{#groups}}<h3>{{title}}</h3>
        <svg width="760" height="{{height}}" viewBox="0 0 760 {{height}}" role="img" aria-label="{{title}}, \
        with intervals of 95 %"><path d="M260 {{foot}}H660M260 {{foot}}V16M660 {{foot}}V16" fill="none" stroke="#000"/>
        <text x="260" y="12" text-anchor="middle">{{low}}</text><text x="660" y="12" text-anchor="middle">1</text>
        {{#bars}}<text x="250" y="{{textY}}" text-anchor="end">{{name}}</text>
        <path d="M{{lowX}} {{y}}H{{highX}}" stroke="#000" stroke-width="2"/>\
        <circle cx="{{x}}" cy="{{y}}" r="4"/><text x="672" y="{{textY}}">{{value}}, n {{count}}</text>
        {{/bars}}</svg>{{/groups}}

        """
}
