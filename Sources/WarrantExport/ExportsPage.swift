/// Writes the reference page of exports and imports, `Docs/exports.md`, from the code itself.
public enum ExportsPage {
    /// The page in Markdown.
    public static var text: String {
        var lines = ["# Exports and imports", "", "This page is generated from the code; a test keeps it fresh.", ""]
        lines += intro + tables + formats + guarantees + filters + imports
        return lines.joined(separator: "\n") + "\n"
    }

    private static var intro: [String] {
        [
            "```", "warrant export sof --format html --output sof.html",
            "warrant export evidence --where 'claim=MT-04 and directness!=remote' --columns study,effect,readAt",
            "warrant export references --format bibtex", "warrant export fhir --fhir r5",
            "warrant export all evidence-tables", "warrant import references search.nbib",
            "warrant import studies review.zip --reference smith2020review --write", "```", "",
            "`all` writes every table in every format, every reference format and every interchange file, with a",
            "`datapackage.json` beside the CSV files.", "",
        ]
    }

    private static var tables: [String] {
        var lines = ["## Tables", ""]
        for table in AllTables.list {
            lines += ["### \(table.id): \(table.title)", "", table.summary, ""]
            lines += ["| column | type | unit | meaning |", "| --- | --- | --- | --- |"]
            for column in table.columns {
                let marks = (column.isKey ? " (key)" : "") + (column.isShown ? " \\*" : "")
                let values = column.allowed.isEmpty ? "" : ": " + column.allowed.joined(separator: ", ")
                lines.append(
                    "| `\(column.name)`\(marks) | \(column.type.rawValue) | \(column.unit ?? "") | \(column.description)\(values) |"
                )
            }
            lines += [""] + table.notes.map { "- \($0)" } + (table.notes.isEmpty ? [] : [""])
        }
        return lines + [
            "\\* shown in pages (Markdown, HTML, LaTeX) unless `--columns` says otherwise; data formats have every column.",
            "",
        ]
    }

    private static var formats: [String] {
        var lines = ["## Table formats", ""]
        lines += AllTableFormats.list.map { "- **\($0.name)** (`.\($0.fileExtension)`): \($0.summary)" }
        lines += ["", "## Reference formats", ""]
        lines += AllReferenceFormats.list.map { "- **\($0.name)** (`.\($0.fileExtension)`): \($0.summary)" }
        lines += ["", "## Interchange", ""]
        lines += AllInterchangeFormats.list.map { "- **\($0.name)** (`.\($0.fileExtension)`): \($0.summary)" }
        lines += [
            "",
            "Addresses begin with `--base-address`; without it they begin with `https://catalogue.invalid`, which can",
            "never be a real one. No file holds the time of its making; `--date` gives one where a format wants it.",
            "",
        ]
        return lines
    }

    private static var guarantees: [String] {
        [
            "## What every export keeps", "",
            "- The same catalogue gives the same bytes, on every machine and in every time zone.",
            "- Effects stand in the study's own unit and sign. Absolute effects are computed only from a baseline risk on file.",
            "- `0`, an empty text and a missing value are three things. A missing value says why: "
                + MissingReason.all.map { "`\($0.words)`" }.joined(separator: ", ") + ".",
            "- CSV and TSV write a missing value in brackets (`[not reported]`), JSON as null with its reason under `missing`.",
            "- Every row has keys that resolve: claim, outcome, study, result, and the page that was read.",
            "- Partial bibliographic records say so in a note.",
            "- A file is written beside its place and renamed; an existing one is replaced only with `--force`.", "",
            "### Formulas", "",
            "A spreadsheet program runs a CSV cell that begins with `=`, `+`, `-` or `@`. Texts that begin so (also after spaces,",
            "tabs or line breaks, also in full-width form) get an apostrophe in front. Texts that begin with an apostrophe, or that",
            "look like the mark of a missing value, get one as well: take one leading apostrophe away and you have the original, which is",
            "what this program's own reader does. Numbers are never touched. XLSX needs no guard: text is stored as text.",
            "A spreadsheet set to semicolons may split a comma-separated file at semicolons inside a text; use xlsx there.",
            "",
        ]
    }

    private static var filters: [String] {
        [
            "## Filters", "",
            "`--where` takes comparisons joined by `and`: `column=value`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, ignoring case)",
            "and `!~`. Values with spaces may be quoted with `\"`; inside quotes `\"\"` is a quote. `=missing` finds cells without a",
            "value, `=\"not reported\"` those with that reason. Numbers compare by size; columns with listed values compare in",
            "the order of the list, so `certainty>=low` finds low, moderate and high. A missing cell passes `!=` only.",
            "",
        ]
    }

    private static var imports: [String] {
        var lines = ["## Imports", "", "### References", ""]
        lines += AllReferenceReaders.list.map { "- **\($0.name)**: \($0.summary)" }
        lines += [
            "",
            "`warrant import references FILE` shows each record as new, same or conflicting, by DOI, PMID, then title and year,",
            "and what was lost. With `--write` the new ones are added to `references.json`, every other byte of which stays as it is;",
            "conflicts are never resolved for you. An imported record is partial until somebody has checked it against a page.",
            "",
            "### Study data", "",
        ]
        lines += AllStudyReaders.list.map { "- **\($0.name)**: \($0.summary)" }
        return lines + [
            "",
            "Published pooled results are recomputed (Mantel–Haenszel, Peto, inverse variance; random effects by DerSimonian and",
            "Laird) and count as the same when estimate and limits differ by at most 2% of the interval's width (our design).",
            "With `--write` and `--reference KEY` a study file is made; what the data do not say is marked as not stated.",
            "",
            "Archives are refused when they hold more than 5,000 entries, unpack to more than 256 MB, grow more than 200 times, are",
            "encrypted or nest deeper than a zip in a zip. XML with a document type is refused: no entity is ever expanded.",
        ]
    }
}
