import WarrantModel

/// The style sheet of the HTML summary: light and dark, on paper in grey, without any request.
enum HTMLStyleSheet {
    static var text: String {
        """
        :root{color-scheme:light dark;\(variables(.light, \.light))}
        @media (prefers-color-scheme:dark){:root{\(variables(.dark, \.dark))}}
        \(Verdict.allCases.map(rule).joined(separator: "\n"))
        \(rules)
        \(PlotStyle.sheet)
        """
    }

    private static func variables(
        _ palette: Palette, _ pair: KeyPath<VerdictStyle, (ink: String, ground: String)>
    ) -> String {
        let verdicts = Verdict.allCases.map { verdict -> String in
            let style = VerdictStyle.of(verdict)
            return "--\(style.name):\(style[keyPath: pair].ink);--\(style.name)-ground:\(style[keyPath: pair].ground);"
        }.joined()
        return "--ground:\(palette.ground);--panel:\(palette.panel);--ink:\(palette.ink);--muted:\(palette.muted);"
            + "--line:\(palette.line);--link:\(palette.link);" + verdicts
    }

    private static func rule(_ verdict: Verdict) -> String {
        let name = VerdictStyle.of(verdict).name
        return ".v-\(name){--v:var(--\(name));--v-ground:var(--\(name)-ground)}"
    }

    private static let rules = """
        *{box-sizing:border-box}
        html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans Math","Noto Sans Symbols2",sans-serif}
        header,nav,main,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
        header{padding-top:2.5rem}
        h1{font-size:2rem;line-height:1.2;margin:.2rem 0 .6rem;text-wrap:balance}
        h2{font-size:1.5rem;line-height:1.25;margin:0 0 1rem;text-wrap:balance}
        h3{font-size:1.125rem;margin:2.2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
        h4{font-size:1.0625rem;line-height:1.4;margin:0 0 .4rem}
        h5{font-size:1rem;margin:1.1rem 0 .3rem}
        p{margin:.4rem 0}
        a{color:var(--link);text-underline-offset:.15em;overflow-wrap:anywhere}
        a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
        .skip{position:absolute;left:-999rem;top:0;background:var(--ground);padding:.6rem 1rem;z-index:1}
        .skip:focus{left:0}
        .kicker,.fine,figcaption,.review{color:var(--muted)}
        .kicker{margin:0;font-size:.9375rem;letter-spacing:.04em;text-transform:uppercase}
        .fine{font-size:.9375em}
        .status{border:1px solid var(--line);border-left:.35rem solid var(--ink);background:var(--panel);padding:.5rem 1rem;margin:1.2rem 0;border-radius:4px}
        main>section:first-child{margin-top:2.5rem}
        nav ol{padding-left:1.4rem;margin:.4rem 0}
        nav li{margin:.3rem 0}
        section.explanation{border-top:4px solid var(--ink);margin-top:3.5rem;padding-top:1.2rem}
        .number{color:var(--muted);font-variant-numeric:tabular-nums}
        .verdict{display:inline-block;white-space:nowrap;font-weight:650;font-size:.9375em;line-height:1.35;color:var(--v);background:var(--v-ground);border:1px solid var(--v);border-radius:5px;padding:.05em .5em}
        .v-unsupported.verdict{border-width:2px;border-style:dashed}
        .v-contradicted.verdict{border-width:2px}
        .certainty{white-space:nowrap}
        .signs{letter-spacing:.05em}
        blockquote{margin:.6rem 0;padding:.1rem 0 .1rem 1.1rem;border-left:.25rem solid var(--line);font-size:1.0625em}
        article.claim{border:1px solid var(--line);border-left:.35rem solid var(--v);border-radius:6px;padding:.9rem 1.1rem;margin:1rem 0;scroll-margin-top:1rem}
        article.claim.v-unsupported{border-left-style:dashed}
        .id{font-variant-numeric:tabular-nums;color:var(--muted);font-weight:600;margin-right:.2em}
        details{margin:.5rem 0}
        summary{cursor:pointer;color:var(--link);padding:.25rem 0;font-weight:550}
        details[open]>summary{margin-bottom:.3rem}
        ul{padding-left:1.25rem;margin:.4rem 0}
        li{margin:.45rem 0}
        .outcome{background:var(--panel);border-radius:5px;padding:.5rem .9rem;margin:.6rem 0}
        .outcome ul{font-size:.9375em}
        .limits{color:var(--muted);font-size:.9375em;margin:.1rem 0 .7rem}
        figure{margin:1.4rem 0}
        .scroll,.wide{overflow-x:auto}
        .wide{margin:.4rem 0}
        svg{display:block;width:100%;height:auto}
        .wide svg{width:auto;max-width:none}
        .narrow{display:none}
        svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans Math","Noto Sans Symbols2",sans-serif;fill:var(--ink)}
        svg .small{font-size:11.5px;fill:var(--muted);paint-order:stroke;stroke:var(--ground);stroke-width:3px}
        svg .head{font-weight:650}
        svg .tiny{font-size:10.5px}
        svg .rule{stroke:var(--line);stroke-width:1}
        svg .axis{stroke:var(--ink);stroke-width:1.5}
        svg .band{fill:var(--panel)}
        svg .cell{fill:var(--v-ground);stroke:var(--v);stroke-width:1.5}
        svg .count{font-weight:650;fill:var(--v)}
        svg .mark{stroke:var(--ink);stroke-width:1.6}
        svg .decides{fill:var(--ink)}
        svg .beside{fill:var(--ground)}
        table{border-collapse:collapse;width:100%;font-size:.9375em}
        caption{text-align:left;color:var(--muted);padding:.3rem 0}
        th,td{border-bottom:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
        td.n{text-align:right;font-variant-numeric:tabular-nums}
        dl.legend{display:grid;grid-template-columns:max-content 1fr;gap:.35rem .9rem;margin:1rem 0}
        dl.legend dd{margin:0}
        footer{margin-top:4rem;padding-top:1rem;padding-bottom:4rem;border-top:4px solid var(--ink)}
        .references li{font-size:.9375em}
        @media screen and (max-width:44rem){
        .wide{display:none}
        .narrow{display:block;max-width:30rem}
        }
        @media (max-width:32rem){
        body{font-size:1rem}
        h1{font-size:1.6rem}
        header{padding-top:1.4rem}
        article.claim{padding:.7rem .8rem}
        dl.legend{grid-template-columns:1fr;gap:.1rem}
        dl.legend dd{margin-bottom:.5rem}
        }
        @page{margin:18mm 16mm}
        @media print{
        :root{color-scheme:light;\(grey)}
        body{font-size:10pt;line-height:1.4}
        header,nav,main,footer{max-width:none;padding:0}
        nav,.skip{display:none}
        a{color:inherit}
        article.claim,.outcome,figure,li{break-inside:avoid}
        article.claim:has(details[open]){break-inside:auto}
        h2,h3,h4,h5,summary{break-after:avoid}
        section.explanation{border-top:0;margin-top:0}
        section.explanation~section.explanation{break-before:page}
        article.claim details::details-content,footer details::details-content{content-visibility:visible;display:block;block-size:auto}
        .scroll,.wide{overflow:visible}
        .wide svg{max-width:100%}
        .verdict{background:none}
        }
        """

    /// On paper everything is black, greys and white; words, symbols and line styles carry the difference.
    private static var grey: String {
        "--ground:#fff;--panel:#f4f4f4;--ink:#000;--muted:#444;--line:#bbb;--link:#000;"
            + Verdict.allCases.map { "--\(VerdictStyle.of($0).name):#000;--\(VerdictStyle.of($0).name)-ground:#fff;" }.joined()
    }
}
