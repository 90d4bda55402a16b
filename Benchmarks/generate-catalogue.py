"""Writes a catalogue of any size, for timing only: the text is made up of numbered words and says nothing.

usage: generate-catalogue.py FOLDER CLAIMS STUDIES RESULTS_PER_STUDY
"""
import json
import pathlib
import random
import sys

folder, claims, studies, per_study = pathlib.Path(sys.argv[1]), *map(int, sys.argv[2:5])
rng = random.Random(1)
EXPLANATIONS = 10


def write(path: str, text: str) -> None:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


chains = {e: [] for e in range(EXPLANATIONS)}
for number in range(claims):
    explanation = number % EXPLANATIONS
    code = f"GEN-{number:05d}"
    if len(chains[explanation]) < 2:
        chains[explanation].append(code)
    role = "necessary" if code in chains[explanation] else "supporting"
    used = rng.sample(range(studies), 5)
    evidence = "\n".join(
        f"        - {{study: study{s:05d}, result: r{rng.randrange(per_study)}, bearing: supports, directness: direct}}" for s in used)
    lead = evidence.split("{")[1].split(", bearing")[0]
    phrasings = "\n".join(f"  - thing {number} changes outcome {p} of matter {rng.randrange(claims)}" for p in range(8))
    write(f"Claims/explanation-{explanation}/{code}-generated.yaml", f"""id: {code}
slug: generated
statement: Thing {number} changes outcome {number % 97}.
plain: Thing {number} changes outcome {number % 97}
kind: treatment
explanation: explanation-{explanation}
role: {role}
direction: benefit
causalLevel: 6
assertedIn: []
question:
  population: people
  intervention: thing {number}
  comparator: none
phrasings:
{phrasings}
concepts: [concept-{number % 500}, concept-{(number * 7) % 500}]
outcomes:
  - id: main
    name: Outcome {number % 97}
    importance: critical
    betterWhen: lower
    mid: null
    body:
      lead: {{{lead}}}
      pool: null
      evidence:
{evidence}
    independentBodies: []
    certainty:
      start: high
      startRule: classic
      riskOfBias:      {{rating: serious, reason: "Generated."}}
      inconsistency:   {{rating: not-serious, reason: "Generated."}}
      indirectness:    {{rating: not-serious, reason: "Generated."}}
      imprecision:     {{rating: serious, reason: "Generated."}}
      publicationBias: {{rating: undetected, reason: "Generated."}}
      upgrade: null
    effectClass: null
    effectClassReason: null
mainOutcome: null
testable: true
scope: null
flags: []
search: {{documented: true, note: "Generated."}}
harms: null
notes: null
review: {{status: draft}}
""")

for number in range(studies):
    results = "\n".join(f"""  - id: r{r}
    outcome: outcome {r}
    population: people
    intervention: thing {number}
    comparator: none
    effect: {{measure: MD, estimate: -1, ciLow: -2, ciHigh: -0.5, ciLevel: 95, participants: {50 + number % 500}, studies: 1}}
    summary: Outcome {r} changed by one unit.
    limitations: Generated for timing.
    readAt: generated""" for r in range(per_study))
    write(f"Sources-References/studies/study{number:05d}.yaml", f"reference: study{number:05d}\ndesign: rct\nresults:\n{results}\n")

write("Sources-References/references.json", json.dumps([
    {"id": f"study{n:05d}", "type": "article-journal", "title": f"Generated title {n}",
     "author": [{"family": f"Author{n}", "given": "A"}], "issued": {"date-parts": [[2000 + n % 25]]},
     "custom": {"verification": "read", "missing": [], "seenAt": []}} for n in range(studies)], indent=1))
write("Sources-References/searches.yaml", "[]\n")
write("Sources-References/documents/generated.yaml",
      "id: generated\ntitle: Generated\npublisherKind: none\ninterest: none\nparagraphs: 1\nlanguage: en\n")
write("Claims/lexicon.yaml", "".join(
    f"- id: concept-{n}\n  preferred: concept {n}\n  synonyms: [word {n}, term {n}]\n  mesh: null\n  kind: outcome\n" for n in range(500)))
write("Claims/generated.yaml", "id: generated\ntitle: Generated\npopulation: people\nexplanations:\n" + "".join(
    f"  - id: explanation-{e}\n    title: Explanation {e}\n    kind: cause\n    saidBy: []\n    account: Generated.\n    chain: [{', '.join(chains[e])}]\n    rivals: []\n"
    for e in range(EXPLANATIONS)))
