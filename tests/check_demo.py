#!/usr/bin/env python3
"""Recomputes every indicator figure of a demonstration from its records alone, and compares all cells.

    python3 tests/check_demo.py LIST.jsonl INDICATORS.csv
    python3 tests/check_demo.py [PALIER]

The first compares two files: what `session list --format jsonl` and `indicators --period 2026 --internal --format csv`
wrote; where the site is and what it describes it cannot know, so that E3 and the indicators of facts are left out. The second makes them, several times over: PALIER is the program to check (default: target/release/palier, then
target/debug/palier), which fills two temporary directories with the same demonstration. It fails unless

  * both directories give the same bytes, of the list and of every file of indicators;
  * each cell of the files equals what this script counts from `session list --format jsonl`, from `record list` and from
    `site show`: no cell more, none less;
  * so does each cell of all the indicators under 20 random filters: a period of any kind, groupings and a crossing, or a
    choice of codes, now and then one value of the crossing alone. The seed is printed; PALIER_SEED=N takes the filters of that seed again.
  * so does each cell by place, of made-up sessions at the places of a site.

The script shares nothing with the program but the meaning of the indicators: it knows the closed lists, the units and
the rules for shares, and reads records as any other tool would. Exit 1 with the differing cells, 2 when the program
itself fails.
"""

import csv
import io
import json
import os
import random
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from datetime import date, timedelta
from fractions import Fraction
from math import floor

PLANS = (
    # Arguments of `demo`, groupings of `indicators`.
    (["--seed", "7", "--sessions", "5000"], ((), ("month",), ("hour",), ("path",), ("autonomy_after",), ("premises",))),
    (
        ["--seed", "11", "--sessions", "3000", "--sites", "3"],
        ((), ("site",), ("site", "month"), ("site", "language"), ("place",), ("placement",), ("areas_after",), ("face",)),
    ),
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
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
DURATIONS = "under_30 30_to_59 60_to_119 120_and_over".split()
SERVED = (
    "health research environment transport globalisation digital-society education-training open-data employment "
    "culture-tourism public-services economic-development"
).split()
DEVICES = "ordinateur telephone tablette autre aucun".split()
OUTSIDE = "mobile_stop home elsewhere".split()
REFERRALS = (
    "administration mediation_numerique operateur_ou_organisme_en_charge aide_sociale insertion_professionnelle "
    "aide_aux_demarches_administratives autre"
).split()
WORKSHOP_LEVELS = "debutant intermediaire avance".split()
MATRIX = {
    "people-in-difficulty": "office e-administration".split(),
    "seniors": "email e-culture e-health".split(),
    "very-small-businesses": "publish e-commerce prototype".split(),
    "job-seekers": "job-search e-reputation cloud".split(),
    "associations": "publish social e-commerce".split(),
}
AUTONOMIES = "entierement_accompagne partiellement_autonome autonome".split()
LEVELS_FOUND = ["none"] + LEVELS
AREAS = "1 2 3 4 5".split()
AREA_COUNTS = "0 1 2 3 4 5".split()
FACES = "1 2 3".split()
OF_VISITS_ALONE = "path placement face areas_before areas_after".split()
OF_BOTH = "audience language hour weekday".split()
OF_SESSIONS_ALONE = (
    "kind place_type level mediator_role duration workshop_level autonomy_before autonomy_after referral premises "
    "own_device"
).split()
CROSSINGS = OF_VISITS_ALONE + OF_BOTH + OF_SESSIONS_ALONE
GRAINS = "day week month quarter year".split()
CODES = "A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6 C1 C1b C2 C3 C4 C5 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10".split()
CODES += "E1 E2 E3 E4 E5 E6 F1 F2 F3 G1 G2 G3 G5 H1".split()
OF_FACTS = "E1 E5 E6 F2 F3 G1 G2 G3 H1".split()
OF_LAST_DAY = "E1 E5 E6 F2 F3 G1".split()
# Of several sites, the longest.
SILENCE = "days_since_last_record"
FILTERS = 20
MACHINES = "desktop laptop tablet phone printer screen network prototyping other".split()
FORMATS = "workshop talk conference training on_the_go themed_cafe webinar clinic interactive_workshop".split()
NEEDS = "training events content animation funding recruitment implementation management pooling".split()
# Parts of a cycle by block: what it takes to be whole, as (block, kinds, times).
PARTS = (
    (("why", ("talk",), 1), ("why", ("workshop",), 1)),
    (("how", ("workshop", "project"), 2),),
    (("", ("production",), 1),),
)
# By indicator of facts: its units, each with the unit its shares are of ("" for none), and its breakdowns with their
# closed lists (None for an open one).
FACTS = {
    "E1": (
        {"sites": "", "places": ""},
        {"typology": None, "label": None, "mobility": ["mobile", "fixed", UNKNOWN]},
    ),
    "E5": ({"sites": "", "sites_with_gaps": "sites", "months_missing": "", SILENCE: ""}, {}),
    "E6": ({"places": "places", "places_receiving_very_small_businesses": "places"}, {}),
    "F2": (
        {
            "machines": "machines",
            "age_months_mean": "",
            "machines_six_years_and_over": "machines",
            "machines_in_repair": "machines",
        },
        {"equipment": MACHINES},
    ),
    "F3": ({"places": ""}, {"connection": ["wired", "wifi", "mobile", "none", UNKNOWN]}),
    "G1": ({"mediators": ""}, {}),
    "G2": ({unit: unit for unit in ("cycles", "blocks", "relays", "productions")}, {"sector": None}),
    "G3": (
        {
            "dates": "dates",
            "people_enrolled": "people_enrolled",
            "people_present": "people_present",
            "people_absent": "people_enrolled",
            "people_waiting": "people_waiting",
        },
        {"format": FORMATS},
    ),
    "H1": ({"needs": "structures", "structures": "structures_asked", "structures_asked": ""}, {"need": None}),
}
# Units that no breakdown shares out.
OF_WHOLE = (("E1", "sites"), ("H1", "structures"), ("H1", "structures_asked"))

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
        if field == "premises":
            return premises(self.record)
        if field == "own_device":
            return own_device(self.record)
        if field == "duration":
            return DURATIONS[sum(self.minutes >= least for least in (30, 60, 120))]
        return self.level if field == "level" else self.record.get(field, UNKNOWN)

    def counted(self, counter):
        """Accompaniments by value of a marginal counter, the rest unknown."""
        counts = Counter(self.counters[counter])
        counts[UNKNOWN] += self.people - sum(counts.values())
        return counts


def premises(record):
    other = "mobile_stop" if "stop" in record else "elsewhere"
    return {"domicile": "home", "autre": other}.get(record["place_type"], "inside")


def own_device(record):
    return str(record.get("own_device", UNKNOWN)).lower()


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


def quantile(values, part, of):
    """The value under which that part of them lies, as far between two as spreadsheets say, to the nearest unit."""
    values = sorted(values)
    place = Fraction(part * (len(values) - 1), of)
    low = floor(place)
    high = values[min(low + 1, len(values) - 1)]
    return floor(values[low] + (place - low) * (high - values[low]) + Fraction(1, 2))


class Cells:
    """The cells expected of one group: key to (share_of, n, value, share). A crossing shows what is not zero."""

    def __init__(self, group, crossing=None):
        self.group, self.crossing, self.cells = group, crossing, {}

    def put(self, key, share_of, n, value, share):
        code, unit, dimension_1, value_1, *second = key
        if self.crossing:
            # The level of a usage gives way to what is crossed by; the catalogue's own crossings are left out.
            if (second and code != "C2") or dimension_1 == self.crossing[0] or not n:
                return
            if code == "C2" and self.crossing[0] == "level":
                return
            second = self.crossing
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


    def part(self, code, unit, whole, dimension, rows, wholes):
        """Rows of (value_1, value) that are parts of others: a ratio each."""
        for (name, value), (_, of) in zip(rows, wholes):
            self.put((code, unit, dimension, name), whole, value, value, ratio(value, of))

    def timed(self, code, dimension, name, units, times):
        """Quantiles of the times of visits: a list a visit."""
        times = [seconds for seconds in times if seconds]
        values = [second for seconds in times for second in seconds]
        for unit, (part, of) in units.items():
            value = quantile(values, part, of) if values else ""
            self.put((code, unit, dimension, name), "", len(times), value, None)


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


def expected(group, records, crossing, ground):
    """Every cell of one group of records, of the indicators that can be crossed so."""
    sessions = [Session(record) for record in records if record["kind"] != "self_service"]
    visits = [record for record in records if record["kind"] == "self_service"]
    cells = Cells(group, crossing)
    if not crossing or crossing[0] not in OF_VISITS_ALONE:
        of_sessions(cells, sessions)
        of_communes(cells, sessions, ground)
        autonomy_of(cells, sessions)
    if not crossing or crossing[0] not in OF_SESSIONS_ALONE:
        of_visits(cells, visits)
    return cells.cells


def of_sessions(cells, sessions):

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
    for code in "A2 A5 A6 B1 B2 B3 B4 B6 C1".split():
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

    cells.total("A5", "sessions", held)
    for unit, weight in (("accompaniments", people), ("sessions", one)):
        cells.breakdown("A5", unit, "duration", closed(DURATIONS, by(sessions, "duration", weight), False))
    unit, priority = "accompaniments_of_priority_audiences", AUDIENCES[:-1]
    counts = by(sessions, "audience", people)
    together = sum(counts[audience] for audience in priority)
    cells.part("B5", unit, "accompaniments", "", [("", together)], [("", accompanied)])
    rows = [(audience, counts[audience]) for audience in priority]
    cells.part("B5", unit, "accompaniments", "audience", rows, [("", accompanied)] * len(rows))
    workshops = [session for session in sessions if session.record["kind"] == "workshop"]
    cells.total("C1b", "accompaniments", sum(map(people, workshops)))
    levels = closed(WORKSHOP_LEVELS, by(workshops, "workshop_level", people))
    cells.breakdown("C1b", "accompaniments", "workshop_level", levels)
    matrix_of(cells, sessions)
    hours_of(cells, sessions)

    for code, unit, field, codes in (
        ("E2", "accompaniments_outside", "premises", OUTSIDE),
        ("G5", "accompaniments_referred", "referral", REFERRALS),
    ):
        counts = by(sessions, field, people)
        rows = [(name, counts[name]) for name in codes]
        together = sum(count for _, count in rows)
        cells.part(code, unit, "accompaniments", "", [("", together)], [("", accompanied)])
        cells.part(code, unit, "accompaniments", field, rows, [("", accompanied)] * len(rows))
    for code, field, dimension, codes in (("C4", "serves", "serves", SERVED), ("F1", "devices", "device", DEVICES)):
        counts = Counter(name for session in sessions for name in set(session.record.get(field, [])))
        mentions = sum(counts.values())
        cells.put((code, "mentions", "", ""), "", mentions, mentions, None)
        cells.part(code, "mentions", "sessions", dimension, [(name, counts[name]) for name in codes], [("", held)] * len(codes))
    owners = by(sessions, "own_device", one)
    rows = [(name, owners[name]) for name in ("true", "false", UNKNOWN)]
    cells.part("F1", "mentions", "sessions", "own_device", rows, [("", held)] * len(rows))

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


def of_communes(cells, sessions, ground):
    reached = {ground(session.record) for session in sessions} - {None}
    departments = Counter(commune[:3] if commune[:2] in ("97", "98") else commune[:2] for commune in reached)
    cells.total("E3", "communes", len(reached))
    cells.breakdown("E3", "communes", "department", opened(departments))


def matrix_of(cells, sessions):
    met = Counter()
    for session in sessions:
        audience = session.value("audience")
        for step, usage in enumerate(MATRIX.get(audience, []), 1):
            if usage in session.usages:
                met[step, AUDIENCES.index(audience)] += session.people
    cells.total("C5", "accompaniments", sum(met.values()))
    pairs = sorted(met)
    for (step, place), share in zip(pairs, parts([met[pair] for pair in pairs])):
        count = met[step, place]
        key = ("C5", "accompaniments", "audience", AUDIENCES[place], "matrix_step", str(step))
        cells.put(key, "accompaniments", count, count, share)
    reached = len(met)
    all_cells = sum(map(len, MATRIX.values()))
    cells.put(("C5", "matrix_cells_reached", "", ""), "matrix_cells", reached, reached, ratio(reached, all_cells))


def hours_of(cells, sessions):
    cells.total("E4", "sessions", len(sessions))
    days = {session.record["date"] for session in sessions}
    cells.put(("E4", "days", "", ""), "", len(days), len(days), None)
    held = Counter((session.record["hour"], date.fromisoformat(session.record["date"]).weekday()) for session in sessions)
    hours = sorted(held)
    for (hour, weekday), share in zip(hours, parts([held[hour] for hour in hours])):
        count = held[hour, weekday]
        key = ("E4", "sessions", "weekday", WEEKDAYS[weekday], "hour", str(hour))
        cells.put(key, "sessions", count, count, share)


def of_visits(cells, visits):
    cells.total("D1", "visits", len(visits))
    cells.breakdown("D1", "visits", "language", opened(Counter(visit["language"] for visit in visits)))
    lessons_of(cells, visits)
    times_of(cells, visits)
    exercises_of(cells, visits)
    placement_of(cells, [visit for visit in visits if "placement" in visit])
    areas_of(cells, [visit for visit in visits if "areas_before" in visit or "areas_after" in visit])
    answered = [visit for visit in visits if "face" in visit]
    cells.total("D8", "visits", len(answered))
    faces = Counter(str(visit["face"]) for visit in answered)
    cells.breakdown("D8", "visits", "face", closed(FACES, faces, False))
    calls_of(cells, visits)
    paths_of(cells, [visit for visit in visits if "path" in visit])


def times_of(cells, visits):
    units = {"seconds_q1": (1, 4), "seconds_median": (1, 2), "seconds_q3": (3, 4)}
    done = [[lesson for lesson in visit.get("lessons", []) if lesson["completed"]] for visit in visits]
    cells.timed("D3", "", "", units, [[lesson["seconds"] for lesson in lessons] for lessons in done])
    # A lesson that nobody completed has no time: its line is that of an open list.
    for name in sorted({lesson["id"] for lessons in done for lesson in lessons}):
        times = [[lesson["seconds"] for lesson in lessons if lesson["id"] == name] for lessons in done]
        cells.timed("D3", "lesson", name, units, times)


def exercises_of(cells, visits):
    tried, right = defaultdict(Counter), defaultdict(Counter)

    def add(dimension, value, count, successes):
        tried[dimension][value] += count
        right[dimension][value] += successes

    for visit in visits:
        for lesson in visit.get("lessons", []):
            usage = lesson["id"].split(".")[0]
            add("", "", lesson["tried"], lesson["first_try"])
            add("usage", usage if usage in LEVEL_OF else UNKNOWN, lesson["tried"], lesson["first_try"])
            steps = lesson.get("steps", [])
            for step in steps:
                add("step", f"{lesson['id']}/{step['id']}", 1, step["first_try"])
            told = sum(step["first_try"] for step in steps)
            add("step", UNKNOWN, lesson["tried"] - len(steps), lesson["first_try"] - told)
    whole, unit = "exercises_tried", "exercises_first_try"
    cells.total("D4", whole, tried[""][""])
    cells.part("D4", unit, whole, "", [("", right[""][""])], [("", tried[""][""])])
    for dimension, codes in (("usage", list(LEVEL_OF)), ("step", None)):
        rows = closed(codes, tried[dimension]) if codes else opened(tried[dimension])
        cells.breakdown("D4", whole, dimension, rows)
        names = [name for name, _, _ in rows]
        parts_of, wholes = ([(name, counts[dimension][name]) for name in names] for counts in (right, tried))
        cells.part("D4", unit, whole, dimension, parts_of, wholes)


def placement_of(cells, visits):
    cells.total("D5", "visits", len(visits))
    found = Counter(visit["placement"] for visit in visits)
    cells.breakdown("D5", "visits", "placement", closed(LEVELS_FOUND, found, False))
    for area in AREAS:
        found = Counter(visit.get("placement_areas", {}).get(area, UNKNOWN) for visit in visits)
        shares = parts([found[level] for level in LEVELS_FOUND + [UNKNOWN]])
        for level, share in zip(LEVELS_FOUND + [UNKNOWN], shares):
            if found[level]:
                key = ("D5", "visits", "placement", level, "area", area)
                cells.put(key, "visits", found[level], found[level], share)


def autonomy_of(cells, sessions):
    noted = [
        (session.record["autonomy_before"], session.record["autonomy_after"])
        for session in sessions
        if session.record["kind"] == "individual"
        and {"autonomy_before", "autonomy_after"} <= session.record.keys()
    ]
    rose = [before for before, after in noted if AUTONOMIES.index(after) > AUTONOMIES.index(before)]
    began, gained = Counter(before for before, _ in noted), Counter(rose)
    cells.total("D6", "accompaniments", len(noted))
    cells.breakdown("D6", "accompaniments", "autonomy_before", closed(AUTONOMIES, began, False))
    pairs = [(before, after) for after in AUTONOMIES for before in AUTONOMIES]
    counts = [noted.count(pair) for pair in pairs]
    for (before, after), count, share in zip(pairs, counts, parts(counts)):
        if count:
            key = ("D6", "accompaniments", "autonomy_before", before, "autonomy_after", after)
            cells.put(key, "accompaniments", count, count, share)
    whole, unit = "accompaniments", "autonomy_gained"
    cells.part("D6", unit, whole, "", [("", len(rose))], [("", len(noted))])
    rows, wholes = ([(code, counts[code]) for code in AUTONOMIES] for counts in (gained, began))
    cells.part("D6", unit, whole, "autonomy_before", rows, wholes)


def areas_of(cells, visits):
    def basic(visit):
        return len(visit.get("areas_after", visit.get("areas_before", []))) == len(AREAS)

    whole, unit = "visits", "visits_at_least_basic"
    cells.total("D7", whole, len(visits))
    cells.part("D7", unit, whole, "", [("", sum(map(basic, visits)))], [("", len(visits))])
    for field in ("areas_before", "areas_after"):
        count = lambda visit: str(len(visit[field])) if field in visit else UNKNOWN
        used = Counter(map(count, visits))
        able = Counter(count(visit) for visit in visits if basic(visit))
        cells.breakdown("D7", whole, field, closed(AREA_COUNTS, used))
        rows, wholes = ([(code, counts[code]) for code in AREA_COUNTS + [UNKNOWN]] for counts in (able, used))
        cells.part("D7", unit, whole, field, rows, wholes)


def calls_of(cells, visits):
    units = {"waiting_seconds_median": (1, 2), "waiting_seconds_p90": (9, 10)}

    def waits(lesson):
        """The waiting of each visit's answered calls from a lesson, from all when it is None."""
        return [
            [call["waited"] for call in visit.get("calls", []) if "waited" in call and of(call, lesson)]
            for visit in visits
        ]

    def of(call, lesson):
        return lesson is None or call.get("lesson", UNKNOWN) == lesson

    calls = Counter(call.get("lesson", UNKNOWN) for visit in visits for call in visit.get("calls", []))
    cells.total("D9", "calls", sum(calls.values()))
    cells.timed("D9", "", "", units, waits(None))
    rows = opened(calls)
    cells.breakdown("D9", "calls", "lesson", rows)
    for name, _, _ in rows:
        cells.timed("D9", "lesson", name, units, waits(name))


def paths_of(cells, visits):
    whole, unit = "visits", "paths_completed"
    followed = Counter(visit["path"] for visit in visits)
    completed = Counter(visit["path"] for visit in visits if visit["path_completed"])
    cells.total("D10", whole, len(visits))
    cells.part("D10", unit, whole, "", [("", sum(completed.values()))], [("", len(visits))])
    rows = opened(followed)
    cells.breakdown("D10", whole, "path", rows)
    names = [name for name, _, _ in rows]
    parts_of, wholes = ([(name, counts[name]) for name in names] for counts in (completed, followed))
    cells.part("D10", unit, whole, "path", parts_of, wholes)


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


def facts_of(palier, records):
    """What the indicators of facts count: (code, day or None for how things stand, (site, place), values, amounts).

    How things stand is a function of the period; so is whether a site was active."""
    listed = {}
    for kind in ("event", "equipment", "cycle", "production", "campaign", "response"):
        lines = palier.run("record", "list", kind, "--format", "jsonl").decode("utf-8").splitlines()
        listed[kind] = [json.loads(line) for line in lines]
    shown = palier.run("site", "show").decode("utf-8")
    own = shown.split()[2]
    at = lambda dossier: (dossier["site"], dossier.get("place"))
    site = tomllib.loads(shown)

    def facts(period):
        for date in listed["event"]:
            if not date.get("cancelled"):
                people = {f"people_{name}": date.get(name, 0) for name in ("enrolled", "present", "absent", "waiting")}
                yield "G3", date["date"], at(date), [("format", date["format"])], {"dates": 1, **people}
        for machine in listed["equipment"]:
            age = int(period[1][:4]) - machine["year"]
            if machine["state"] != "retired" and age >= 0:
                amounts = {
                    "machines": 1,
                    "age_months_mean": age,
                    "machines_six_years_and_over": int(age >= 6),
                    "machines_in_repair": int(machine["state"] == "in_repair"),
                }
                yield "F2", None, at(machine), [("equipment", machine["type"])], amounts
        sectors = {cycle["code"]: cycle["sector"] for cycle in listed["cycle"]}
        held = defaultdict(list)
        for record in records:
            if "cycle" in record:
                held[record["cycle"]].append((record["date"], record.get("block"), record["kind"]))
        for production in listed["production"]:
            held[production["cycle"]].append((production["date"], "", "production"))
            sector = sectors.get(production["cycle"], UNKNOWN)
            yield "G2", production["date"], at(production), [("sector", sector)], {"productions": 1}
        for cycle in listed["cycle"]:
            told = at(cycle), [("sector", cycle["sector"])]
            yield "G2", cycle["began"], *told, {"cycles": 1, "relays": cycle.get("relays", 0)}
            for parts_of in PARTS:
                last = []
                for block, kinds, times in parts_of:
                    days = sorted(day for day, of, kind in held[cycle["code"]] if of == block and kind in kinds)
                    last.append(days[times - 1] if len(days) >= times else None)
                if None not in last:
                    yield "G2", max(last), *told, {"blocks": 1}
        for campaign in listed["campaign"]:
            if campaign["survey"] == "needs":
                yield "H1", campaign["date"], at(campaign), [], {"structures_asked": campaign["asked"]}
        for response in listed["response"]:
            if response["survey"] == "needs":
                yield "H1", response["date"], at(response), [], {"structures": 1}
                named = response["answers"].get("themes", 0)
                for place, need in enumerate(NEEDS):
                    if named >> place & 1:
                        yield "H1", response["date"], at(response), [("need", need)], {"needs": 1}
        for active in {record["site"] for record in records if period[0] <= record["date"] <= period[1]}:
            yield "E1", None, (active, None), [], {"sites": 1}
        yield from gaps_of(records, period)
        teams = defaultdict(set)
        for record in records:
            if "mediator" in record and period[0] <= record["date"] <= period[1]:
                teams[record["site"]].add(record["mediator"])
        for led, team in teams.items():
            yield "G1", None, (led, None), [], {"mediators": len(team)}
        for id, place in [(None, site["place"]), *site.get("places", {}).items()]:
            moves = [("mobility", code) for code in place.get("mobility", [])] or [("mobility", UNKNOWN)]
            types = [("typology", code) for code in place.get("types", [])]
            labels = [("label", code) for code in place.get("labels", [])]
            yield "E1", None, (own, id), types + labels + moves, {"places": 1}
            receives = int(place.get("very_small_businesses", False))
            yield "E6", None, (own, id), [], {"places": 1, "places_receiving_very_small_businesses": receives}
            connections = [("connection", code) for code in place.get("connections", [])]
            yield "F3", None, (own, id), connections or [("connection", UNKNOWN)], {"places": 1}

    return facts


def gaps_of(records, period):
    """What E5 counts of each site with a record in the period or before it."""
    month = lambda day: int(day[:4]) * 12 + int(day[5:7])
    until = min(period[1], max((record["date"] for record in records), default=period[1]))
    days = defaultdict(set)
    for record in records:
        if record["date"] <= period[1]:
            days[record["site"]].add(record["date"])
    for site, held in days.items():
        first = max(min(held), period[0])
        months = range(month(first), month(until) + 1)
        missing = len(set(months) - {month(day) for day in held if day >= period[0]})
        silence = (date.fromisoformat(until) - date.fromisoformat(max(held))).days
        amounts = {"sites": 1, "sites_with_gaps": int(missing > 0), "months_missing": missing, SILENCE: silence}
        yield "E5", None, (site, None), [], amounts


def of_facts(cells, facts, codes):
    for code in codes:
        units, breakdowns = FACTS[code]
        told = defaultdict(Counter)
        for _, _, _, values, amounts in (fact for fact in facts if fact[0] == code):
            for at in [("", ""), *values]:
                longest = max(told[at][SILENCE], amounts.get(SILENCE, 0))
                told[at].update(amounts)
                told[at][SILENCE] = longest
        for dimension, listed in {"": [""], **breakdowns}.items():
            met = {value for of, value in told if of == dimension}
            met = [value for value in met if any(told[dimension, value].values())]
            values = listed or sorted(value for value in met if value != UNKNOWN) + [UNKNOWN] * (UNKNOWN in met)
            for unit, of in units.items():
                if dimension and (code, unit) in OF_WHOLE:
                    continue
                counts = [told[dimension, value][unit] for value in values]
                shares = parts(counts) if of == unit else [None] * len(values)
                for value, count, share in zip(values, counts, shares):
                    here, n, share_of = told[dimension, value], count, of
                    if unit == "age_months_mean":
                        n = here["machines"]
                        count = floor(Fraction(count * 12, n) + Fraction(1, 2)) if n else ""
                    elif unit == SILENCE:
                        n = here["sites"]
                        count = count if n else ""
                    elif unit == "needs":
                        share_of = of if dimension else ""
                        share = ratio(count, told["", ""][of]) if dimension else None
                    elif of and of != unit:
                        share = ratio(count, here[of])
                    if share is not None:
                        share = min(share, 1000)
                    cells.put((code, unit, dimension, value), share_of, n, count, share)


def around(grain, day):
    """The first and the last day of the period of a grain that holds a day."""
    if grain == "day":
        return day, day
    if grain == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    months = {"month": 1, "quarter": 3, "year": 12}[grain]
    first = day.replace(month=(day.month - 1) // months * months + 1, day=1)
    after = first.replace(year=first.year + (first.month + months) // 13, month=(first.month + months - 1) % 12 + 1)
    return first, after - timedelta(days=1)


def crossed_by(record, field):
    if record["kind"] != "self_service" and field in ("premises", "own_device"):
        return Session(record).value(field)
    if field.startswith("areas_"):
        return str(len(record[field])) if field in record else UNKNOWN
    if field == "weekday":
        return WEEKDAYS[date.fromisoformat(record["date"]).weekday()]
    if field in ("level", "duration") and record["kind"] != "self_service":
        return Session(record).value(field)
    return str(record.get(field, UNKNOWN))


def place_of(site, place):
    """The code of a place: its site's own for what is at none of its places."""
    return f"{site}/{place}" if place else site


def all_expected(
    records,
    grouping,
    period=PERIOD,
    codes=CODES,
    only=None,
    ground=lambda record: record.get("commune"),
    facts=lambda period: (),
):
    groups, beside = defaultdict(list), defaultdict(list)
    crossing = next((name for name in grouping if name in CROSSINGS), None)
    grain = next((name for name in grouping if name in GRAINS), None)
    if not grouping:
        groups[(*period, "", ""), None] = []

    def group(day, site, place):
        days = period
        if grain:
            first, last = (day.isoformat() for day in around(grain, date.fromisoformat(day)))
            days = (max(first, period[0]), min(last, period[1]))
        territory = place_of(site, place) if "place" in grouping else ""
        return (*days, territory, site if "site" in grouping else "")

    for record in records:
        if not period[0] <= record["date"] <= period[1]:
            continue
        value = (crossing, crossed_by(record, crossing)) if crossing else None
        groups[group(record["date"], record["site"], record.get("place")), value].append(record)
    given = [code for code in OF_FACTS if code in codes and not crossing and not (grain and code in OF_LAST_DAY)]
    for fact in facts(period):
        code, day, (site, place) = fact[:3]
        if code in given and period[0] <= (day or period[1]) <= period[1]:
            key = group(day or period[1], site, place), None
            beside[key].append(fact)
            groups[key].extend([])
    cells = {}
    for (group, value), members in groups.items():
        if only is not None and value[1] != only:
            continue
        cells.update(expected(group, members, value, ground))
        own = Cells(group)
        of_facts(own, beside[group, value], given)
        cells.update(own.cells)
    return {key: cell for key, cell in cells.items() if key[4] in codes}


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


def differences(records, text, grouping, period=PERIOD, codes=CODES, **asked):
    if "facts" not in asked:
        codes = [code for code in codes if code not in OF_FACTS]
    want, have = all_expected(records, grouping, period, codes, **asked), told(text)
    if "facts" not in asked:
        have = {key: cell for key, cell in have.items() if key[4] not in OF_FACTS}
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

    def ground(self):
        """Where a session was held: the commune that it names, that of its place, or that of the site, of which alone the
        description is here."""
        shown = self.run("site", "show").decode("utf-8")
        own = shown.splitlines()[0].removeprefix("# site ")
        site = tomllib.loads(shown)
        communes = {place: of.get("commune") for place, of in site.get("places", {}).items()}
        communes[None] = site["place"]["commune"]
        here = lambda record: communes.get(record.get("place")) if record["site"] == own else None
        return lambda record: record.get("commune") or here(record) or None

    def indicators(self, grouping, period=PERIOD, codes=(), only=None):
        words = [name for name in grouping if only is None or name not in CROSSINGS]
        grouped = [arg for name in words for arg in ("--by", name)]
        if only is not None:
            grouped += ["--where", f"{next(name for name in grouping if name in CROSSINGS)}={only}"]
        days = ["--from", period[0], "--to", period[1]]
        return self.run("indicators", *codes, *days, "--internal", "--format", "csv", *grouped)


def random_filter(dice):
    """A period of any kind within 2026 or over its ends, what to group by, and which indicators."""
    day = date(2026, 1, 1) + timedelta(days=dice.randrange(304))
    grain = dice.choice(GRAINS + ["any"] * 2)
    if grain == "any":
        first, last = day, day + timedelta(days=dice.randrange(120))
    else:
        first, last = around(grain, day)
    grouping = []
    if dice.random() < 0.5:
        grouping.append("site")
    if dice.random() < 0.3:
        grouping.append("place")
    if dice.random() < 0.6:
        grouping.append(dice.choice(GRAINS))
    crossed = dice.random() < 0.5
    if crossed:
        grouping.append(dice.choice(CROSSINGS))
    codes = CODES if crossed or dice.random() < 0.6 else sorted(dice.sample(CODES, dice.randint(1, 8)), key=CODES.index)
    if any(name in GRAINS for name in grouping) and codes is not CODES:
        codes = [code for code in codes if code not in OF_LAST_DAY] or CODES
    return tuple(grouping), (first.isoformat(), last.isoformat()), codes


def random_value(dice, records, crossing, period):
    """A value that a record of the period has; None without any."""
    of_sessions, of_visits = crossing not in OF_VISITS_ALONE, crossing not in OF_SESSIONS_ALONE
    fitting = [r for r in records if (of_visits if r["kind"] == "self_service" else of_sessions)]
    values = {crossed_by(r, crossing) for r in fitting if period[0] <= r["date"] <= period[1]}
    return dice.choice(sorted(values)) if values else None


def check_filters(palier, records, facts, seed):
    print(f"seed {seed}: {FILTERS} random filters", file=sys.stderr)
    dice = random.Random(seed)
    for _ in range(FILTERS):
        grouping, period, codes = random_filter(dice)
        asked = () if codes == CODES else codes
        crossing = next((name for name in grouping if name in CROSSINGS), None)
        only = random_value(dice, records, crossing, period) if crossing and dice.random() < 0.5 else None
        figures = palier.indicators(grouping, period, asked, only).decode("utf-8")
        beside = {"ground": palier.ground(), "facts": facts}
        for fault in differences(records, figures, grouping, period, codes, only=only, **beside):
            yield f"seed {seed}, {'..'.join(period)}, {' '.join(asked) or 'all'}, {crossing}={only}: {fault}"


def check(program, plan, groupings, seed):
    faults = []
    with tempfile.TemporaryDirectory() as home:
        first, second = (Palier(program, os.path.join(home, name)) for name in ("first", "second"))
        for palier in (first, second):
            palier.run("demo", *plan)
        listed = first.run("session", "list", "--format", "jsonl")
        if listed != second.run("session", "list", "--format", "jsonl"):
            faults.append("the same seed gave two lists of records")
        records = [json.loads(line) for line in listed.decode("utf-8").splitlines()]
        facts = facts_of(first, records)
        if len(records) != int(plan[plan.index("--sessions") + 1]):
            faults.append(f"{len(records)} records listed")
        for grouping in groupings:
            figures = first.indicators(grouping)
            if figures != second.indicators(grouping):
                faults.append(f"the same seed gave two files by {'+'.join(grouping) or 'nothing'}")
            beside = {"ground": first.ground(), "facts": facts}
            faults.extend(differences(records, figures.decode("utf-8"), grouping, **beside))
        faults.extend(check_filters(first, records, facts, seed))
    return [f"demo {' '.join(plan)}: {fault}" for fault in faults]


def check_places(program, seed):
    """Sessions of one site, some at its places, one of which is in no commune that is known."""
    dice = random.Random(seed)
    described = 'name = "Site"\ncommune = "14762"\n[place]\ncommune = "14762"\n'
    described += '[places.annexe]\nname = "Annexe"\ncommune = "14118"\n[places.hall]\nname = "Hall"\n'

    def session():
        place = dice.choice([{}, {"place": "annexe"}, {"place": "hall"}])
        day = date(2026, 1, 1) + timedelta(days=dice.randrange(300))
        when = {"date": day.isoformat(), "hour": dice.randrange(8, 19), "minutes": dice.randrange(5, 180)}
        themes = dice.sample(THEMES[:10], dice.randint(1, 3))
        return {"kind": "individual", **when, "place_type": "lieu_activite", "themes": themes, **place}

    lines = "".join(json.dumps(session()) + "\n" for _ in range(120))
    faults = []
    with tempfile.TemporaryDirectory() as home:
        paths = {name: os.path.join(home, name) for name in ("site.toml", "sessions.jsonl")}
        for name, text in (("site.toml", described), ("sessions.jsonl", lines)):
            with open(paths[name], "w", encoding="utf-8") as file:
                file.write(text)
        palier = Palier(program, os.path.join(home, "data"))
        palier.run("site", "set", paths["site.toml"])
        palier.run("session", "add", paths["sessions.jsonl"])
        listed = palier.run("session", "list", "--format", "jsonl").decode("utf-8")
        records = [json.loads(line) for line in listed.splitlines()]
        beside = {"ground": palier.ground(), "facts": facts_of(palier, records)}
        for grouping in (("place",), ("site", "place"), ("place", "month"), ("place", "hour")):
            figures = palier.indicators(grouping).decode("utf-8")
            faults.extend(differences(records, figures, grouping, **beside))
    return [f"places, seed {seed}: {fault}" for fault in faults]


def compare(listed, figures):
    with open(listed, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    with open(figures, encoding="utf-8", newline="") as file:
        text = file.read()
    rows = text.splitlines(keepends=True)
    text = "".join(row for row in rows if row.split(",")[4] != "E3")
    return list(differences(records, text, (), codes=[code for code in CODES if code != "E3"]))


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
        seed = int(os.environ.get("PALIER_SEED") or random.SystemRandom().randrange(1_000_000))
        faults = [fault for plan, groupings in PLANS for fault in check(palier, plan, groupings, seed)]
        faults += check_places(palier, seed)
    print("\n".join(faults) if faults else "every cell is as the records say")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
