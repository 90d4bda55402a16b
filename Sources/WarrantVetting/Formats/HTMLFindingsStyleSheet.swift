/// The style sheet of the HTML pages: light and dark, narrow and wide, and on paper, without any request.
enum HTMLFindingsStyleSheet {
    static let text = """
        :root{color-scheme:light dark;--ground:#fff;--panel:#f5f6f8;--ink:#1b1f24;--muted:#525a64;--line:#cfd4da;--link:#0a4f96;
        --error:#960f20;--error-ground:#fde5e7;--warning:#6b4e00;--warning-ground:#fbefc4;--note:#0a4f96;--note-ground:#e2eefb;--clean:#0d5428;--clean-ground:#e1f3e6}
        @media (prefers-color-scheme:dark){:root{--ground:#14171b;--panel:#1d2228;--ink:#e8eaed;--muted:#a9b1ba;--line:#3a424b;--link:#8ec5ff;
        --error:#ff9ea8;--error-ground:#40151b;--warning:#f0d873;--warning-ground:#352c08;--note:#8ec5ff;--note-ground:#10283f;--clean:#8fe0a8;--clean-ground:#12301d}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
        header,main,body>h1,body>p,body>section{max-width:76rem;margin:0 auto;padding:0 1.5rem}
        header{padding-top:2.25rem;padding-bottom:1rem}
        h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .8rem;text-wrap:balance;overflow-wrap:anywhere}
        body>h1{padding-top:2.25rem}
        h2{font-size:1.05rem;line-height:1.3;margin:0;overflow-wrap:anywhere}
        p{margin:.35rem 0}
        a{color:var(--link);text-underline-offset:.15em}
        a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
        .kicker,.fine{color:var(--muted);font-size:.9rem}
        .kicker{letter-spacing:.05em;text-transform:uppercase;margin:0}
        .counts{display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
        .severity{display:inline-block;font-weight:650;font-size:.85rem;line-height:1.35;border:1px solid;border-radius:5px;padding:.05em .5em;white-space:nowrap}
        .severity.error,mark.error{color:var(--error);background:var(--error-ground)}
        .severity.warning,mark.warning{color:var(--warning);background:var(--warning-ground)}
        .severity.note,mark.note{color:var(--note);background:var(--note-ground)}
        .severity.clean{color:var(--clean);background:var(--clean-ground)}
        nav ul,.problems{padding-left:1.2rem;margin:.6rem 0}
        section.page{border-top:3px solid var(--ink);margin-top:2rem;padding:.9rem 0 1.5rem}
        section.page>h2{margin-bottom:1rem;color:var(--muted);font-weight:600}
        .row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.25rem;align-items:start}
        .copy p{margin:.45rem 0;overflow-wrap:anywhere}
        .copy .heading{font-weight:700;line-height:1.3;margin-top:1.1rem;text-wrap:balance}
        .heading.h1{font-size:1.5rem}
        .heading.h2{font-size:1.25rem}
        .heading.h3{font-size:1.1rem}
        .copy .quoted{border-left:.25rem solid var(--line);padding-left:1rem}
        .copy .item{padding-left:calc(var(--depth)*1.4rem);position:relative}
        .copy .item::before{content:"•";position:absolute;left:calc(var(--depth)*1.4rem - 1rem);color:var(--muted)}
        .label{color:var(--muted);font-size:.8rem;letter-spacing:.03em;text-transform:uppercase;margin-right:.3em}
        .attached{font-size:.95rem}
        mark{border-radius:2px;padding:.05em 0;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
        mark.error{text-decoration-style:solid}
        mark.warning{text-decoration-style:dashed}
        mark.note{text-decoration-style:dotted}
        sup{line-height:0;font-size:.72em}
        sup a{text-decoration:none;padding:0 .15em;font-weight:650}
        .remark{border:1px solid var(--line);border-left:.3rem solid var(--muted);border-radius:6px;background:var(--panel);padding:.55rem .85rem;margin:.45rem 0 .8rem;font-size:.925rem;line-height:1.5;}
        .remark.error{border-left-color:var(--error)}
        .remark.warning{border-left-color:var(--warning)}
        .remark.note{border-left-color:var(--note)}
        .head:target{outline:2px solid var(--link);outline-offset:3px;border-radius:3px}
        .remark p{margin:.25rem 0}
        .remark .head{scroll-margin-top:1rem}
        .head .fine{white-space:nowrap}
        .remark .number{font-weight:700;text-decoration:none;margin-right:.2em}
        .remark blockquote{margin:.35rem 0;padding:.05rem 0 .05rem .8rem;border-left:.2rem solid var(--line)}
        del{color:var(--error)}
        ins{color:var(--clean);text-decoration-thickness:1px}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.925rem}
        th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
        td:first-child{white-space:nowrap}
        body>section{padding-top:1.2rem;padding-bottom:.8rem}
        @media (max-width:60rem){.row{grid-template-columns:minmax(0,42rem)}.remark{margin-left:1.2rem}}
        @media (max-width:32rem){header,main,body>h1,body>p,body>section{padding-left:1rem;padding-right:1rem}.remark{margin-left:.4rem}}
        @media print{:root{color-scheme:light;--ground:#fff;--panel:#fff;--ink:#000;--muted:#444;--line:#bbb;--link:#000;--error:#000;--error-ground:#fff;--warning:#000;--warning-ground:#fff;--note:#000;--note-ground:#fff;--clean:#000;--clean-ground:#fff}
        body{font-size:10pt}.row{grid-template-columns:3fr 2fr;gap:0 1.2rem}.remark,.copy p{break-inside:avoid}}
        """
}
