import Pipeline

/// The report as one printable page: each chart stands beside the table it is drawn from, and nothing moves.
package enum StatisticsPage {
    /// - Parameters:
    ///   - title: what the page is, such as *Annual report 2026*.
    ///   - notes: sentences under the title.
    package static func html(
        _ statistics: Statistics, title: String, council: String, notes: [String]
    ) throws -> String {
        let renderer = try PageRenderer(
            builtIn: ["head": PageTemplates.builtIn["head"] ?? "", "report": template, "table": tableTemplate])
        return try renderer.render(
            "report",
            [
                "title": .text(title), "council": .text(council),
                "period": .text("\(SpokenDate.long(statistics.from)) to \(SpokenDate.long(statistics.to))"),
                "notes": .list(notes.map { ["text": .text($0)] }),
                "tables": .list(statistics.tables.filter { !$0.rows.isEmpty }.map(table)),
            ])
    }

    private static func table(_ table: FigureTable) -> PageValue {
        [
            "title": .text(table.title), "keyTitle": .text(table.keyTitle),
            "columns": .list(table.columns.map { ["title": .text($0.title)] }),
            "rows": .list(
                table.rows.map { row in
                    [
                        "key": .text(row.words),
                        "cells": .list(row.cells.map { ["text": .text(FigureTable.text($0))] }),
                    ]
                }),
            "chart": chart(table).map { .list([$0]) } ?? .list([]),
        ]
    }

    /// The longest bar in drawing units.
    private static let barWidth = 320.0
    /// More bars than this are read from the table.
    private static let barsMax = 40

    /// Horizontal bars, striped so that they print in black and white; a hidden count has none.
    private static func chart(_ table: FigureTable) -> PageValue? {
        guard let name = table.chartColumn, let column = table.columns.firstIndex(where: { $0.name == name }),
            (2...barsMax).contains(table.rows.count)
        else { return nil }
        let counts = table.rows.map { row -> Int? in
            if case .count(let count) = row.cells[column] { return count }
            return nil
        }
        guard let most = counts.compactMap({ $0 }).max(), most > 0 else { return nil }
        let bars: [PageValue] = zip(table.rows, counts).enumerated().map { place, bar in
            let y = 8 + 20 * place
            let width = barWidth * Double(bar.1 ?? 0) / Double(most)
            return [
                "label": .text(bar.0.key), "y": .number(y), "textY": .number(y + 11),
                "width": .text(Decimals.short(width)), "valueX": .text(Decimals.short(228 + width)),
                "value": .text(FigureTable.text(bar.0.cells[column])),
            ]
        }
        return [
            "height": .number(16 + 20 * table.rows.count), "bars": .list(bars),
            "words": .text("\(table.title): \(table.columns[column].title)"), "name": .text(table.name),
        ]
    }

    private static let template = """
        <!doctype html><html lang="en-GB"><head>{{>head}}<title>{{title}}</title><style>
        @page{size:A4;margin:14mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);\
        font:10pt Arial,"Liberation Sans",sans-serif}}
        body{font:11pt/1.35 Arial,"Liberation Sans",sans-serif;max-width:260mm;margin:8mm auto;padding:0 6mm;color:#000}
        h1{font-size:22pt;margin:0 0 2mm}section{break-inside:avoid-page;margin:0 0 9mm}
        table{border-collapse:collapse;width:100%}caption{text-align:left;font-size:14pt;font-weight:bold;\
        padding-bottom:1mm}thead{display:table-header-group}tr{break-inside:avoid}
        td,th{padding:.6mm 2mm;border-bottom:.2mm solid #000;text-align:right;font-variant-numeric:tabular-nums}
        td:first-child,th:first-child{text-align:left;padding-left:0;width:34%}svg{max-width:100%;height:auto;margin-top:3mm}
        svg text{font:12px Arial,"Liberation Sans",sans-serif}
        @media screen{.scroll{overflow-x:auto}.scroll table{min-width:600px}}</style></head><body><main>
        <h1>{{title}}</h1><p>{{council}}. {{period}}.</p>{{#notes}}<p>{{text}}</p>{{/notes}}
        {{#tables}}{{>table}}{{/tables}}
        </main></body></html>

        """

    private static let tableTemplate = """
        <section><div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table><caption>{{title}}</caption><thead><tr><th scope="col">{{keyTitle}}</th>\
        {{#columns}}<th scope="col">{{title}}</th>{{/columns}}</tr></thead><tbody>
        {{#rows}}<tr><th scope="row">{{key}}</th>{{#cells}}<td>{{text}}</td>{{/cells}}</tr>
        {{/rows}}</tbody></table></div>
        {{#chart}}<svg width="620" height="{{height}}" viewBox="0 0 620 {{height}}" role="img" aria-label="{{words}}; \
        the same numbers are in the table"><defs><pattern id="stripes-{{name}}" width="6" height="6" \
        patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="#000" stroke-width="1.5"/></pattern></defs>
        {{#bars}}<text x="214" y="{{textY}}" text-anchor="end">{{label}}</text>\
        <rect x="220" y="{{y}}" width="{{width}}" height="14" fill="url(#stripes-{{name}})" stroke="#000"/>\
        <text x="{{valueX}}" y="{{textY}}">{{value}}</text>
        {{/bars}}</svg>{{/chart}}</section>

        """
}
