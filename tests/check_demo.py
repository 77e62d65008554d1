#!/usr/bin/env python3
"""Recomputes every indicator figure of a demonstration from its records alone, and compares all cells.

    python3 tests/check_demo.py LIST.jsonl INDICATORS.csv
    python3 tests/check_demo.py [PALIER]

The first compares two files: what `session list --format jsonl` and `indicators --period 2026 --internal --format csv`
wrote. The second makes them, several times over: PALIER is the program to check (default: target/release/palier, then
target/debug/palier), which fills two temporary directories with the same demonstration. It fails unless

  * both directories give the same bytes, of the list and of every file of indicators;
  * each cell of the files equals what this script counts from `session list --format jsonl`: no cell more, none less.

The script shares nothing with the program but the meaning of the indicators: it knows the closed lists, the units and
the rules for shares, and reads records as any other tool would. Exit 1 with the differing cells, 2 when the program
itself fails.
"""

import csv
import io
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

PLANS = (
    # Arguments of `demo`, groupings of `indicators`.
    (["--seed", "7", "--sessions", "5000"], ((), ("month",))),
    (["--seed", "11", "--sessions", "3000", "--sites", "3"], ((), ("site",), ("site", "month"))),
)
PERIOD = ("2026-01-01", "2026-12-31")

KINDS = "individual workshop talk project".split()
PLACE_TYPES = "lieu_activite domicile a_distance autre".split()
ROLES = "mediateur_numerique conseiller_numerique aidant_numerique coordinateur benevole".split()
AGES = (
    "moins_de_douze douze_dix_huit dix_huit_vingt_quatre vingt_cinq_trente_neuf quarante_cinquante_neuf "
    "soixante_soixante_neuf soixante_dix_plus"
).split()
GENDERS = "masculin feminin".split()
STATUSES = "scolarise sans_emploi en_emploi retraite".split()
AUDIENCES = (
    "people-in-difficulty seniors very-small-businesses job-seekers associations pupils local-authorities general"
).split()
THEMES = (
    "diagnostic_numerique prendre_en_main_du_materiel maintenance_de_materiel gere_ses_contenus_numeriques "
    "navigation_sur_internet email bureautique reseaux_sociaux sante banque_et_achats_en_ligne entrepreneuriat "
    "insertion_professionnelle securite_numerique parentalite scolarite_et_numerique creer_avec_le_numerique "
    "culture_numerique intelligence_artificielle aide_aux_demarches_administratives"
).split()
ADMINISTRATIVE = (
    "papiers_elections_citoyennete famille_scolarite social_sante travail_formation logement transports_mobilite "
    "argent_impots justice etrangers_europe loisirs_sports_culture associations"
).split()
LEVELS = "basic intermediate advanced".split()
USAGES = {
    "basic": "first-steps inform email online-safety".split(),
    "intermediate": "office video-call social e-commerce job-search e-culture".split(),
    "advanced": "e-administration e-reputation cloud publish e-health prototype ai footprint".split(),
}
LEVEL_OF = {usage: level for level, usages in USAGES.items() for usage in usages}
UNKNOWN = "unknown"

COLUMNS = (
    "period_start,period_end,territory,site,indicator,unit,share_of,dimension_1,value_1,dimension_2,value_2,"
    "n,value,share,status"
).split(",")


class Session:
    """One record of mediation, and how many people each of its values stands for."""

    def __init__(self, record):
        people = record.get("participants", {})
        self.record = record
        self.people = people.get("total", 1)
        self.minutes = record["minutes"]
        self.usages = record.get("usages", [])
        self.level = max((LEVEL_OF[u] for u in self.usages), key=LEVELS.index, default=UNKNOWN)
        self.counters = {
            "returning": {key: people[key] for key in ("already", "first_time") if key in people},
            "age": people.get("age", {}),
            "gender": people.get("gender", {}),
            "status": people.get("status", {}),
        }

    def value(self, field):
        return self.level if field == "level" else self.record.get(field, UNKNOWN)

    def counted(self, counter):
        """Accompaniments by value of a marginal counter, the rest unknown."""
        counts = Counter(self.counters[counter])
        counts[UNKNOWN] += self.people - sum(counts.values())
        return counts


def parts(values):
    """Shares in tenths by the largest remainder: they sum to 1000. The first of equal remainders wins."""
    whole = sum(values)
    if whole == 0:
        return [None] * len(values)
    tenths = [value * 1000 // whole for value in values]
    order = sorted(range(len(values)), key=lambda at: -(values[at] * 1000 % whole))
    for at in order[: 1000 - sum(tenths)]:
        tenths[at] += 1
    return tenths


def ratio(value, of):
    """A share in tenths that is part of no sum: to the nearest tenth, halves up."""
    return None if of == 0 else (2000 * value + of) // (2 * of)


class Cells:
    """The cells expected of one group: key to (share_of, n, value, share)."""

    def __init__(self, group):
        self.group, self.cells = group, {}

    def put(self, key, share_of, n, value, share):
        code, unit, dimension_1, value_1, *second = key
        dimension_2, value_2 = second or ("", "")
        share = "" if share is None else f"{share // 10}.{share % 10}"
        key = (*self.group, code, unit, dimension_1, value_1, dimension_2, value_2)
        assert key not in self.cells, key
        self.cells[key] = (share_of, str(n), str(value), share, "ok")

    def total(self, code, unit, value, n=None):
        self.put((code, unit, "", ""), unit, value if n is None else n, value, None if value == 0 else 1000)

    def breakdown(self, code, unit, dimension, rows):
        """Rows of (value_1, value, n) whose values sum to the whole."""
        for (name, value, n), share in zip(rows, parts([value for _, value, _ in rows])):
            self.put((code, unit, dimension, name), unit, n, value, share)


def closed(codes, counts, optional=True):
    return [(code, counts[code], counts[code]) for code in codes + [UNKNOWN] * optional]


def opened(counts):
    names = sorted(name for name in counts if name != UNKNOWN) + [UNKNOWN] * (UNKNOWN in counts)
    return [(name, counts[name], counts[name]) for name in names if counts[name]]


def by(sessions, field, weight):
    counts = Counter()
    for session in sessions:
        counts[session.value(field)] += weight(session)
    return counts


def expected(group, records):
    """Every cell of one group of records."""
    sessions = [Session(record) for record in records if record["kind"] != "self_service"]
    visits = [record for record in records if record["kind"] == "self_service"]
    cells = Cells(group)

    one = lambda session: 1
    people = lambda session: session.people
    taught = lambda session: session.minutes
    learnt = lambda session: session.minutes * session.people
    held, accompanied = len(sessions), sum(map(people, sessions))

    cells.total("A1", "sessions", held)
    cells.breakdown("A1", "sessions", "kind", closed(KINDS, by(sessions, "kind", one), False))
    cells.breakdown("A1", "sessions", "mediator_role", closed(ROLES, by(sessions, "mediator_role", one)))

    for code, field, codes, optional in (
        ("A2", "kind", KINDS, False),
        ("A2", "place_type", PLACE_TYPES, False),
        ("B4", "audience", AUDIENCES, True),
        ("C1", "level", LEVELS, True),
    ):
        rows = closed(codes, by(sessions, field, people), optional)
        cells.breakdown(code, "accompaniments", field, rows)
    for code, field, codes in (
        ("A6", "returning", ["already", "first_time"]),
        ("B1", "age", AGES),
        ("B2", "gender", GENDERS),
        ("B3", "status", STATUSES),
    ):
        counts = sum((session.counted(field) for session in sessions), Counter())
        cells.breakdown(code, "accompaniments", field, closed(codes, counts))
    cells.breakdown("B6", "accompaniments", "language", opened(by(sessions, "language", people)))
    for code in "A2 A6 B1 B2 B3 B4 B6 C1".split():
        cells.total(code, "accompaniments", accompanied)

    for code, unit, weight, fields in (
        ("A3", "mediator_minutes", taught, (("kind", KINDS, False),)),
        ("A4", "learner_minutes", learnt, (("kind", KINDS, False), ("level", LEVELS, True))),
    ):
        cells.total(code, unit, sum(map(weight, sessions)), accompanied)
        for field, codes, optional in fields:
            minutes, behind = by(sessions, field, weight), by(sessions, field, people)
            names = codes + [UNKNOWN] * optional
            cells.breakdown(code, unit, field, [(name, minutes[name], behind[name]) for name in names])

    usages = Counter(usage for session in sessions for usage in set(session.usages))
    themes = Counter(theme for session in sessions for theme in set(session.record["themes"]))
    for code, counts in (("C2", usages), ("C3", themes)):
        mentions = sum(counts.values())
        cells.put((code, "mentions", "", ""), "", mentions, mentions, None)
    for usage, level in LEVEL_OF.items():
        count = usages[usage]
        cells.put(("C2", "mentions", "usage", usage, "level", level), "sessions", count, count, ratio(count, held))
    for dimension, codes in (("theme", THEMES), ("administrative_theme", ADMINISTRATIVE)):
        for theme in codes:
            count = themes[theme]
            cells.put(("C3", "mentions", dimension, theme), "sessions", count, count, ratio(count, held))

    cells.total("D1", "visits", len(visits))
    cells.breakdown("D1", "visits", "language", opened(Counter(visit["language"] for visit in visits)))
    lessons_of(cells, visits)
    return cells.cells


def lessons_of(cells, visits):
    started, completed = defaultdict(Counter), defaultdict(Counter)
    for visit in visits:
        for lesson in visit.get("lessons", []):
            usage = lesson["id"].split(".")[0]
            usage = usage if usage in LEVEL_OF else UNKNOWN
            values = {
                "": "",
                "usage": usage,
                "level": LEVEL_OF.get(usage, UNKNOWN),
                "lesson": lesson["id"],
                "language": visit["language"],
            }
            for dimension, value in values.items():
                started[dimension][value] += lesson["started"]
                completed[dimension][value] += lesson["completed"]
    cells.total("D2", "lessons_started", started[""][""])
    for dimension, codes in (("usage", list(LEVEL_OF)), ("level", LEVELS), ("lesson", None), ("language", None)):
        rows = closed(codes, started[dimension]) if codes else opened(started[dimension])
        cells.breakdown("D2", "lessons_started", dimension, rows)
        # A lesson that was begun shows both its units, even where nobody came to its end.
        for value, begun, _ in rows:
            done = completed[dimension][value]
            key = ("D2", "lessons_completed", dimension, value)
            cells.put(key, "lessons_started", done, done, ratio(done, begun))
    begun, done = started[""][""], completed[""][""]
    cells.put(("D2", "lessons_completed", "", ""), "lessons_started", done, done, ratio(done, begun))


def last_day(month):
    year, number = map(int, month.split("-"))
    days = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return days[number - 1]


def all_expected(records, grouping):
    groups = defaultdict(list)
    if not grouping:
        groups[(*PERIOD, "", "")] = []
    for record in records:
        month = record["date"][:7]
        days = (f"{month}-01", f"{month}-{last_day(month)}") if "month" in grouping else PERIOD
        groups[(*days, "", record["site"] if "site" in grouping else "")].append(record)
    cells = {}
    for group, members in groups.items():
        cells.update(expected(group, members))
    return cells


def told(text):
    """The cells of an indicators file: key to figures. No key twice."""
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "lines must end with CR LF"
    rows = csv.reader(io.StringIO(text, newline=""))
    header = next(rows)
    assert header == COLUMNS, f"columns: {header}"
    cells = {}
    for row in rows:
        assert len(row) == len(COLUMNS), f"fields: {row}"
        key = (*row[:6], *row[7:11])
        assert key not in cells, f"twice: {key}"
        cells[key] = (row[6], *row[11:])
    return cells


def differences(records, text, grouping):
    want, have = all_expected(records, grouping), told(text)
    for key in sorted(want.keys() | have.keys()):
        if want.get(key) != have.get(key):
            yield f"{','.join(key)}: program {have.get(key)}, records {want.get(key)}"
    print(f"by {'+'.join(grouping) or 'nothing'}: {len(have)} cells of {len(records)} records", file=sys.stderr)


class Palier:
    def __init__(self, program, directory):
        self.program, self.directory = program, directory

    def run(self, *args):
        command = [self.program, "--data-dir", self.directory, *args]
        done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "LANG": "C.UTF-8"})
        if done.returncode != 0:
            sys.stderr.write(done.stderr.decode("utf-8", "replace"))
            print(f"{' '.join(command)}: exit {done.returncode}", file=sys.stderr)
            sys.exit(2)
        return done.stdout

    def indicators(self, grouping):
        grouped = [arg for name in grouping for arg in ("--by", name)]
        return self.run("indicators", "--period", "2026", "--internal", "--format", "csv", *grouped)


def check(program, plan, groupings):
    faults = []
    with tempfile.TemporaryDirectory() as home:
        first, second = (Palier(program, os.path.join(home, name)) for name in ("first", "second"))
        for palier in (first, second):
            palier.run("demo", *plan)
        listed = first.run("session", "list", "--format", "jsonl")
        if listed != second.run("session", "list", "--format", "jsonl"):
            faults.append("the same seed gave two lists of records")
        records = [json.loads(line) for line in listed.decode("utf-8").splitlines()]
        if len(records) != int(plan[plan.index("--sessions") + 1]):
            faults.append(f"{len(records)} records listed")
        for grouping in groupings:
            figures = first.indicators(grouping)
            if figures != second.indicators(grouping):
                faults.append(f"the same seed gave two files by {'+'.join(grouping) or 'nothing'}")
            faults.extend(differences(records, figures.decode("utf-8"), grouping))
    return [f"demo {' '.join(plan)}: {fault}" for fault in faults]


def compare(listed, figures):
    with open(listed, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    with open(figures, encoding="utf-8", newline="") as file:
        return list(differences(records, file.read(), ()))


def program():
    home = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "target")
    built = [os.path.join(home, profile, "palier") for profile in ("release", "debug")]
    return next(filter(os.path.exists, built), None)


def main(args):
    if len(args) == 2:
        faults = compare(*args)
    else:
        palier = args[0] if args else program()
        if palier is None:
            print("no program: build it first (cargo build)", file=sys.stderr)
            return 2
        faults = [fault for plan, groupings in PLANS for fault in check(palier, plan, groupings)]
    print("\n".join(faults) if faults else "every cell is as the records say")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
