#!/usr/bin/env python3
"""What others do with the same records: the group-bys of the whole catalogue by site and month, written as CSV.

    peers.py sql                     prints the script for the sqlite3 shell
    peers.py prepare DATABASE DIR    reads the records from a database of Palier and writes them as Parquet
    peers.py duckdb DIR OUT          counts them with DuckDB, over Parquet
    peers.py pandas DIR OUT          counts them with pandas, over Parquet

The SQL engines read the records as they are recorded, and first make tables of their own of the columns that they need,
with months, weekdays and levels, since that is quicker than working them out in each query; pandas is given these tables.
None computes a share or a total of what it broke down, withholds anything, or counts what is neither a session nor a
visit, and the sqlite3 shell, which has no quantile, leaves medians out. Each ends with a line that says how many
accompaniments, visits and lessons it counted, which must be what Palier says.
"""

import os
import sys

USAGES = 18
THEMES = 30
SERVED = 12
DEVICES = 5
COUNTERS = (
    "already first_time gender_masculin gender_feminin age_moins_de_douze age_douze_dix_huit age_dix_huit_vingt_quatre "
    "age_vingt_cinq_trente_neuf age_quarante_cinquante_neuf age_soixante_soixante_neuf age_soixante_dix_plus "
    "status_scolarise status_sans_emploi status_en_emploi status_retraite"
).split()
# The usages of each audience, by position in their lists.
MATRIX = {0: (4, 10), 1: (2, 9, 14), 2: (13, 7, 15), 3: (8, 11, 12), 4: (13, 6, 7)}
GROUP = ["site", "month"]

# What each column is made of; both engines read this but for the month.
MONTH_OF_DUCKDB = "year(DATE '1970-01-01' + date) * 100 + month(DATE '1970-01-01' + date) AS month"
MONTH_OF_SQLITE = "CAST(strftime('%Y%m', date * 86400, 'unixepoch') AS INTEGER) AS month"
MONTH = "MONTH"
SESSIONS = f"""SELECT site, {MONTH}, date, (date + 3) % 7 AS weekday, hour, kind, place_type, minutes, themes, usages, serves, devices, own_device, referral,
  stop IS NOT NULL AS at_stop, commune, mediator,
  CASE WHEN usages >= {1 << 10} THEN 2 WHEN usages >= {1 << 4} THEN 1 WHEN usages > 0 THEN 0 END AS level,
  CASE WHEN minutes < 30 THEN 0 WHEN minutes < 60 THEN 1 WHEN minutes < 120 THEN 2 ELSE 3 END AS duration, workshop_level, language, audience,
  autonomy_before, autonomy_after, mediator_role, coalesce(total, 1) AS total, {", ".join(COUNTERS)}
FROM session WHERE latest = 1 AND removed = 0"""
BITS = " + ".join(f"(({{0}} >> {bit}) & 1)" for bit in range(5))
VISITS = f"""SELECT site, {MONTH}, language, path, path_completed, coalesce(placement + 1, first_steps - 1) AS placement,
  placement_1, placement_2, placement_3, placement_4, placement_5, face,
  {BITS.format("areas_before")} AS before, {BITS.format("areas_after")} AS after
FROM visit WHERE latest = 1 AND removed = 0"""
LESSONS = f"""SELECT v.id AS visit, site, {MONTH}, language, e.code AS lesson,
  substr(e.code, 1, instr(e.code, '.') - 1) AS usage, completed, l.seconds AS seconds, tried, first_try,
  t.code AS steps, steps_first_try
FROM visit v JOIN visit_lesson l ON l.visit = v.id JOIN lesson e ON e.id = l.lesson
  LEFT JOIN step_list t ON t.id = l.steps
WHERE latest = 1 AND removed = 0"""
CALLS = f"""SELECT v.id AS visit, site, {MONTH}, c.waited AS waited, e.code AS lesson
FROM visit v JOIN visit_call c ON c.visit = v.id LEFT JOIN lesson e ON e.id = c.lesson
WHERE latest = 1 AND removed = 0"""
RECORDED = "session visit visit_lesson visit_call lesson step_list".split()
TABLES = {"s": SESSIONS, "v": VISITS, "l": LESSONS, "c": CALLS}

MEASURES = "count(*), sum(total), sum(minutes), sum(total * minutes)"
OF_LESSONS = "count(*), sum(completed), count(DISTINCT visit)"


def group_bys():
    """The group-bys that both SQL engines run as they are."""

    def by(table, columns, what, where=""):
        keys = ", ".join(GROUP + columns)
        where = f" WHERE {where}" if where else ""
        return f"SELECT {keys}, {what} FROM {table}{where} GROUP BY {keys}"

    yield by("s", [], f"{MEASURES}, count(DISTINCT date)")
    for dimension in "kind place_type mediator_role level audience duration language".split():
        yield by("s", [dimension], MEASURES)
    yield by("s", ["workshop_level"], MEASURES, "kind = 1")
    yield by("s", [], ", ".join(f"sum({counter})" for counter in COUNTERS))
    yield by("s", [], ", ".join(f"sum((usages >> {bit}) & 1)" for bit in range(USAGES)))
    yield by("s", [], ", ".join(f"sum((themes >> {bit}) & 1)" for bit in range(THEMES)))
    yield by("s", [], ", ".join(f"sum((serves >> {bit}) & 1)" for bit in range(SERVED)))
    yield by("s", [], ", ".join(f"sum((devices >> {bit}) & 1)" for bit in range(DEVICES)))
    for dimension in ("own_device", "referral", "place_type, at_stop"):
        yield by("s", [dimension], "count(*), sum(total)")
    yield by("s", ["commune"], "sum(total)")
    yield "SELECT site, count(DISTINCT mediator), max(date), count(DISTINCT month) FROM s GROUP BY site"
    cells = ((audience, usage) for audience, usages in MATRIX.items() for usage in usages)
    cell = "sum(CASE WHEN audience = {0} AND (usages >> {1}) & 1 = 1 THEN total ELSE 0 END)"
    yield by("s", [], ", ".join(cell.format(*pair) for pair in cells))
    yield by("s", ["weekday", "hour"], "count(*), sum(total)")
    noted = "kind = 0 AND autonomy_before IS NOT NULL AND autonomy_after IS NOT NULL"
    yield by("s", ["autonomy_before", "autonomy_after"], "sum(total)", noted)
    yield by("v", ["language"], "count(*)")
    yield by("v", ["placement"], "count(*)", "placement IS NOT NULL")
    for area in range(1, 6):
        yield by("v", [f"placement_{area}"], "count(*)", "placement IS NOT NULL")
    for field in ("before", "after"):
        yield by("v", [field], "count(*)", "before IS NOT NULL OR after IS NOT NULL")
    yield by("v", ["face"], "count(*)", "face IS NOT NULL")
    yield by("v", ["path"], "count(*), sum(path_completed)", "path IS NOT NULL")
    for dimension in "usage lesson language".split():
        yield by("l", [dimension], OF_LESSONS)
    yield by("l", ["usage"], "sum(tried), sum(first_try)")
    yield by("c", ["lesson"], "count(*), count(waited), count(DISTINCT visit)")


STEPS = "SELECT site, month, lesson, step, count(*), sum(good) FROM ({0}) GROUP BY site, month, lesson, step"
STEPS_OF_SQLITE = (
    "SELECT site, month, lesson, j.value AS step, (steps_first_try >> j.key) & 1 AS good "
    "FROM l, json_each('[\"' || replace(steps, ',', '\",\"') || '\"]') j WHERE steps IS NOT NULL"
)
STEPS_OF_DUCKDB = (
    "SELECT site, month, lesson, u.step AS step, (steps_first_try >> (u.place - 1)::INTEGER) & 1 AS good "
    "FROM l, unnest(string_split(steps, ',')) WITH ORDINALITY AS u(step, place) WHERE steps IS NOT NULL"
)
SEEN = (
    "SELECT 'seen=' || (SELECT sum(total) FROM s) || ',' || (SELECT count(*) FROM v) || ',' || (SELECT count(*) FROM l)"
)


def sql():
    print(".bail on")
    print("PRAGMA temp_store = MEMORY;")
    for name, text in TABLES.items():
        print(f"CREATE TEMP TABLE {name} AS {text.replace(MONTH, MONTH_OF_SQLITE)};")
    print(".mode csv")
    print(".output OUT")
    for text in [*group_bys(), STEPS.format(STEPS_OF_SQLITE)]:
        print(f"{text};")
    print(".output stdout")
    print(".mode list")
    print(f"{SEEN};")


def prepare(database, home):
    import sqlite3

    import duckdb
    import pandas

    source = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    target = duckdb.connect()
    as_recorded = {name: f"SELECT * FROM {name}" for name in RECORDED}
    of_pandas = {name: text.replace(MONTH, MONTH_OF_SQLITE) for name, text in TABLES.items()}
    for name, text in (as_recorded | of_pandas).items():
        os.makedirs(os.path.join(home, name), exist_ok=True)
        for part, frame in enumerate(pandas.read_sql_query(text, source, chunksize=1_000_000)):
            frame = frame.convert_dtypes()
            target.register("frame", frame)
            columns = ", ".join(
                f"CAST({column} AS INTEGER) AS {column}" if frame[column].dtype == "Int64" else column
                for column in frame.columns
            )
            path = os.path.join(home, name, f"{part}.parquet")
            target.execute(f"COPY (SELECT {columns} FROM frame) TO '{path}' (FORMAT parquet)")


def with_duckdb(home, out):
    import duckdb

    db = duckdb.connect()
    for name in RECORDED:
        db.execute(f"CREATE VIEW {name} AS SELECT * FROM '{home}/{name}/*.parquet'")
    for name, text in TABLES.items():
        db.execute(f"CREATE TEMP TABLE {name} AS {text.replace(MONTH, MONTH_OF_DUCKDB)}")
    quantiles = [
        "SELECT site, month, lesson, quantile_cont(seconds, [0.25, 0.5, 0.75]) FROM l WHERE completed = 1 "
        "GROUP BY site, month, lesson",
        "SELECT site, month, lesson, quantile_cont(waited, [0.5, 0.9]) FROM c WHERE waited IS NOT NULL "
        "GROUP BY site, month, lesson",
    ]
    for place, text in enumerate([*group_bys(), *quantiles, STEPS.format(STEPS_OF_DUCKDB)]):
        db.execute(f"COPY ({text}) TO '{out}.{place}' (FORMAT csv)")
    print(db.execute(SEEN).fetchone()[0])


def with_pandas(home, out):
    import pandas

    s, v, l, c = (pandas.read_parquet(os.path.join(home, name)) for name in TABLES)
    s["learner"] = s["total"] * s["minutes"]
    written = open(out, "w", encoding="utf-8", newline="")

    def by(frame, columns, **measures):
        grouped = frame.groupby(GROUP + columns, dropna=False, sort=False)
        grouped.agg(**measures).to_csv(written)

    measures = {"sessions": ("total", "size"), "people": ("total", "sum")}
    measures |= {"taught": ("minutes", "sum"), "learnt": ("learner", "sum")}
    by(s, [], **measures, days=("date", "nunique"))
    for dimension in "kind place_type mediator_role level audience duration language".split():
        by(s, [dimension], **measures)
    by(s[s["kind"] == 1], ["workshop_level"], **measures)
    s.groupby(GROUP, sort=False)[COUNTERS].sum().to_csv(written)
    for field, width in (("usages", USAGES), ("themes", THEMES), ("serves", SERVED), ("devices", DEVICES)):
        mentioned = s[field].to_numpy()
        frame = pandas.DataFrame({f"{field}_{bit}": (mentioned >> bit) & 1 for bit in range(width)})
        frame.groupby([s["site"], s["month"]], sort=False).sum().to_csv(written)
    for columns in (["own_device"], ["referral"], ["place_type", "at_stop"]):
        by(s, columns, sessions=("total", "size"), people=("total", "sum"))
    by(s, ["commune"], people=("total", "sum"))
    of_sites = {"mediators": ("mediator", "nunique"), "last": ("date", "max"), "months": ("month", "nunique")}
    s.groupby("site", sort=False).agg(**of_sites).to_csv(written)
    mentioned, cells = s["usages"].to_numpy(), {}
    for audience, usages in MATRIX.items():
        of_audience = s["total"].where(s["audience"] == audience, 0)
        for usage in usages:
            cells[f"{audience}_{usage}"] = of_audience * ((mentioned >> usage) & 1)
    pandas.DataFrame(cells).groupby([s["site"], s["month"]], sort=False).sum().to_csv(written)
    by(s, ["weekday", "hour"], sessions=("total", "size"), people=("total", "sum"))
    noted = s[(s["kind"] == 0) & s["autonomy_before"].notna() & s["autonomy_after"].notna()]
    by(noted, ["autonomy_before", "autonomy_after"], people=("total", "sum"))
    visits = {"visits": ("site", "size")}
    by(v, ["language"], **visits)
    placed = v[v["placement"].notna()]
    for dimension in ["placement"] + [f"placement_{area}" for area in range(1, 6)]:
        by(placed, [dimension], **visits)
    answered = v[v["before"].notna() | v["after"].notna()]
    for field in ("before", "after"):
        by(answered, [field], **visits)
    by(v[v["face"].notna()], ["face"], **visits)
    by(v[v["path"].notna()], ["path"], **visits, completed=("path_completed", "sum"))
    of_lessons = {"started": ("visit", "size"), "completed": ("completed", "sum"), "visits": ("visit", "nunique")}
    for dimension in "usage lesson language".split():
        by(l, [dimension], **of_lessons)
    by(l, ["usage"], tried=("tried", "sum"), right=("first_try", "sum"))
    by(c, ["lesson"], calls=("visit", "size"), answered=("waited", "count"), visits=("visit", "nunique"))
    done = l[l["completed"] == 1]
    done.groupby([*GROUP, "lesson"], sort=False)["seconds"].quantile([0.25, 0.5, 0.75]).to_csv(written)
    waited = c[c["waited"].notna()]
    waited.groupby([*GROUP, "lesson"], dropna=False, sort=False)["waited"].quantile([0.5, 0.9]).to_csv(written)
    told = l[l["steps"].notna()]
    steps = told.assign(step=told["steps"].str.split(",")).explode("step")
    place = steps.groupby(level=0).cumcount()
    steps["good"] = (steps["steps_first_try"].astype("int64") // (2**place)) % 2
    by(steps, ["lesson", "step"], told=("good", "size"), good=("good", "sum"))
    written.close()
    print(f"seen={int(s['total'].sum())},{len(v)},{len(l)}")


if __name__ == "__main__":
    work = {"sql": sql, "prepare": prepare, "duckdb": with_duckdb, "pandas": with_pandas}
    work[sys.argv[1]](*sys.argv[2:])
