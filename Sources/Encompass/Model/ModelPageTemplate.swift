/// The page of `encompass model show`, in the manner of the morning's pages.
enum ModelPageTemplate {
    static let text = """
        <!DOCTYPE html>
        <html lang="en-GB"><head>{{>head}}<title>{{title}}</title><style>
        {{>style}}
        h1{margin-bottom:1.5mm}
        .lead{font-size:12pt;margin-bottom:1mm}
        .sha{font-size:9pt;font-family:"Liberation Mono",monospace;margin-bottom:1mm}
        .how{margin:0 0 2.5mm;padding-left:5mm;font-size:11pt}
        .group{margin-bottom:2.5mm;break-inside:avoid}
        .group h2{border-bottom:.4mm solid #000;margin-bottom:1.2mm}
        svg{display:block;width:100%;height:auto}
        table{border-collapse:collapse;width:100%;font-size:10.5pt}
        th,td{text-align:right;padding:.25mm 0 .25mm 2mm;border-bottom:.2mm solid #777;white-space:nowrap}
        th:first-child,td:first-child{text-align:left;padding-left:0}
        .none{font-size:10.5pt}
        .beliefs{width:auto;font-size:11pt;margin-bottom:1.5mm}
        @media print{body{background:#fff}.page{margin:0}@page{size:A4;margin:0}}
        @media screen and (max-width:820px){.page{width:auto;min-height:0;margin:0;padding:16px}}
        </style></head><body>
        {{#pages}}
        <section class="page" aria-label="Matching model">
        {{>page-top}}
        {{#isFirst}}<h1>Matching model {{version}}</h1><p class="lead">What each finding weighs, and why. No child or school is named on this page.</p><p class="sha">SHA-256 {{sha}}</p>
        <ul class="how">{{#explanation}}<li>{{line}}</li>{{/explanation}}<li>{{source}}</li></ul>{{/isFirst}}
        {{^isFirst}}<h1>Matching model {{version}}, continued</h1>{{/isFirst}}
        {{#groups}}<div class="group"><h2>{{title}}</h2>
        {{#hasWeights}}<svg viewBox="0 0 560 {{height}}" role="img" aria-label="{{spoken}}" font-family="Arial,Liberation Sans,sans-serif" font-size="11"><defs><pattern id="against" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><rect width="1.5" height="5" fill="#000"/></pattern></defs>{{#rows}}{{#bar}}<text x="0" y="{{textY}}">{{words}}</text><rect x="{{x}}" y="{{y}}" width="{{width}}" height="8.5" fill="{{fill}}" stroke="#000" stroke-width=".8"/><line x1="{{low}}" x2="{{high}}" y1="{{rangeY}}" y2="{{rangeY}}" stroke="#000" stroke-width="1.6"/>{{/bar}}{{/rows}}<line x1="160" x2="550" y1="{{axisY}}" y2="{{axisY}}" stroke="#000"/><line x1="{{zero}}" x2="{{zero}}" y1="2" y2="{{axisY}}" stroke="#000"/>{{#marks}}<text x="{{x}}" y="{{wordsY}}" text-anchor="middle" font-size="10.5">{{words}}</text>{{/marks}}</svg>{{/hasWeights}}{{^hasWeights}}<p class="none">{{why}}</p>{{/hasWeights}}
        <table><thead><tr><th scope="col">Level</th><th scope="col">m</th><th scope="col">u, typical</th><th scope="col">weight, bits</th><th scope="col">nine of ten above, below</th><th scope="col">makes a pair likelier</th></tr></thead><tbody>{{#rows}}<tr><td>{{words}}</td><td class="num">{{m}}</td><td class="num">{{u}}</td><td class="num">{{bits}}</td><td class="num">{{range}}</td><td class="num">{{factor}}</td></tr>{{/rows}}</tbody></table></div>{{/groups}}
        {{#isLast}}<h2>Believed before any comparison</h2><table class="beliefs"><tbody>{{#beliefs}}<tr><td>{{words}}</td><td class="num">{{share}}</td></tr>{{/beliefs}}</tbody></table><p>What another child of the incident adds through the household is {{household}} bits at most.</p>{{/isLast}}
        {{>page-bottom}}
        </section>
        {{/pages}}
        </body></html>
        """
}
