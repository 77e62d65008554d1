#!/usr/bin/env python3
"""Opens every file that the program writes with somebody else's program, and compares all cells with the CSV.

    python3 tests/check_files.py [PALIER]

PALIER is the program to check (default: target/release/palier). It needs LibreOffice (`libreoffice-calc` of Debian) and the
Python packages frictionless, pyarrow, duckdb, openpyxl and xlsxwriter. It fails unless

  * LibreOffice opens the XLSX and the ODS, in French and in Arabic, and re-exports the numbers of the CSV, cell by cell;
  * openpyxl finds numbers as numbers, dates as dates, no formula, a header that stays, charts, and the direction;
  * pyarrow and DuckDB read from the Parquet what the CSV says, with types, and its sums agree;
  * `frictionless validate` passes the data package, and fails once a byte of it is changed;
  * the columns of the national tool are there in their order, and `session add` takes the file back whole;
  * every file is the same in another time zone, and from records that were added in another order;
  * 231,000 rows take at most a fifth of the time of xlsxwriter, reading and counting included, and the writer 32 MiB;
    a Parquet of as many rows is read whole.

Exit 1 with what differs, 2 when a program itself fails.
"""

import csv
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb
import openpyxl
import pyarrow.parquet
import xlsxwriter

ROWS = 231_000
FORMATS = {"csv": "csv", "json": "json", "xlsx": "xlsx", "ods": "ods", "parquet": "parquet"}
NATIONAL = (
    "Date|Enregistré le|Dernière modification le|Type|Participants|Canaux d’accompagnement|Nom du lieu|Adresse|Commune"
    "|Code postal|Code Insee|Durée (min)|Nom de l’atelier|Matériel numérique utilisé|Thématique(s) d’accompagnement|Tags"
    "|Nom de la démarche administrative|Niveau d’autonomie (ou de l’atelier)|Bénéficiaire réorienté"
    "|Structure de redirection|Genre du bénéficiaire|Tranche d’âge du bénéficiaire|Statut du bénéficiaire|ID CRA"
).split("|")

failures = []


def check(holds, told):
    if not holds:
        failures.append(told)
        print(f"  wrong: {told}", flush=True)


def run(*line, env=None, code=0):
    done = subprocess.run([str(word) for word in line], capture_output=True, env=env)
    if code is not None and done.returncode != code:
        print(f"{' '.join(map(str, line))}\n{done.stdout.decode()}{done.stderr.decode()}", file=sys.stderr)
        sys.exit(2)
    return done


def tidy(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def french(rows):
    """The rows of the French CSV by sheet: their indicator's code."""
    sheets = {}
    for row in rows:
        sheets.setdefault(row["indicateur"].split(" ")[0], []).append(row)
    return sheets


def libreoffice(folder, path):
    """Every sheet of a workbook as LibreOffice reads it, by name."""
    home = folder / "libreoffice"
    out = folder / f"{path.stem}-{path.suffix[1:]}-read"
    # Comma, quote, UTF-8, from row 1, no formatting of cells as shown: raw values; -1: every sheet.
    wanted = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    run("soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", wanted, "--outdir", out, path)
    sheets = {}
    for file in sorted(out.iterdir()):
        with open(file, encoding="utf-8", newline="") as text:
            sheets[file.stem.removeprefix(f"{path.stem}-")] = list(csv.reader(text))
    return sheets


def number(text):
    return round(float(text), 6)


def compare_sheets(sheets, told, what):
    """Compares sheets as LibreOffice read them with the French CSV."""
    compared = 0
    for code, rows in told.items():
        sheet = sheets.get(code)
        if sheet is None:
            check(False, f"{what}: no sheet {code}")
            continue
        header, *body = sheet
        check(len(body) == len(rows), f"{what} {code}: {len(body)} rows, not {len(rows)}")
        for row, cells in zip(rows, body):
            shown = dict(zip(header, cells))
            for column, cell in shown.items():
                expected = row[column]
                if column in ("effectif", "valeur", "part (%)"):
                    if row["état"] != "disponible" and column == "valeur":
                        same = cell in ("<11", "·")
                    elif expected == "":
                        same = cell == ""
                    else:
                        exact = float(expected.replace(",", "."))
                        got = number(cell.rstrip("%")) if cell else None
                        same = got == (number(exact / 100) if column == "part (%)" and "%" not in cell else exact)
                elif column in ("début", "fin"):
                    same = cell in (expected, datetime.date.fromisoformat(expected).strftime("%d/%m/%Y"),
                                    datetime.date.fromisoformat(expected).strftime("%m/%d/%Y"))
                else:
                    same = cell == expected
                compared += 1
                if not same:
                    check(False, f"{what} {code} {column}: {cell!r}, not {expected!r}")
            left = [column for column in row if column not in shown and column != "indicateur" and row[column] != ""]
            check(not left, f"{what} {code}: without {left}")
    print(f"  {what}: {compared} cells as in the CSV", flush=True)


def check_workbook(path, told, rtl):
    book = openpyxl.load_workbook(path)
    charts = formulas = 0
    for sheet in book:
        charts += len(sheet._charts)
        check(bool(sheet.sheet_view.rightToLeft) == rtl, f"{path.name} {sheet.title}: direction")
        for row in sheet.iter_rows():
            formulas += sum(cell.data_type == "f" for cell in row)
    check(formulas == 0, f"{path.name}: {formulas} formulas")
    check(charts > 5, f"{path.name}: {charts} charts")
    check(book.sheetnames[1:] == list(told), f"{path.name}: sheets {book.sheetnames}")
    for code, rows in told.items():
        sheet = book[code]
        check(sheet.freeze_panes == "A2" and sheet.auto_filter.ref, f"{path.name} {code}: the header does not stay")
        names = [cell.value for cell in sheet[1]]
        figures = [index for index, name in enumerate(names) if name in ("effectif", "valeur", "part (%)")]
        for cells in sheet.iter_rows(min_row=2):
            check(cells[0].is_date and cells[1].is_date, f"{path.name} {code}: dates")
            for index in figures if not rtl else []:
                cell = cells[index]
                fine = cell.value is None or cell.data_type == "n" or cell.value in ("<11", "·")
                check(fine, f"{path.name} {code} {cell.coordinate}: {cell.value!r} is no number")
                if names[index] == "part (%)" and cell.value is not None:
                    check(cell.number_format == "0.0%", f"{path.name} {code}: format {cell.number_format}")
    print(f"  {path.name}: {charts} charts, no formula", flush=True)


def check_parquet(path, rows):
    table = pyarrow.parquet.read_table(path)
    names = list(rows[0])
    check(table.column_names == names, f"parquet: columns {table.column_names}")
    types = {name: str(table.schema.field(name).type) for name in names}
    for name, kind in {"period_start": "date32[day]", "n": "int64", "share": "double", "unit": "string"}.items():
        check(types[name] == kind, f"parquet: {name} is {types[name]}")
    read = table.to_pylist()
    check(len(read) == len(rows), f"parquet: {len(read)} rows, not {len(rows)}")
    for at, (got, told) in enumerate(zip(read, rows)):
        for name in names:
            value = got[name]
            if value is None:
                text = ""
            elif name == "share":
                text = f"{value:.1f}"
            else:
                text = str(value)
            if text != told[name]:
                check(False, f"parquet row {at} {name}: {text!r}, not {told[name]!r}")
    ours = duckdb.sql(
        f"select indicator, unit, count(*), sum(value), sum(n), round(sum(share), 1) from '{path}' group by all order by all"
    ).fetchall()
    theirs = duckdb.sql(
        f"select indicator, unit, count(*), sum(value), sum(n), round(sum(share), 1)"
        f" from read_csv('{path.with_suffix('.csv')}', header=true) group by all order by all"
    ).fetchall()
    check(ours == theirs, "parquet: DuckDB sums differ from those of the CSV")
    print(f"  parquet: {len(read)} rows as in the CSV, {len(ours)} sums in DuckDB", flush=True)


def check_package(palier, data, folder, frictionless):
    package = folder / "package"
    run(palier, "--data-dir", data, "indicators", "--period", "2026", "--format", "datapackage", "--out", package)
    run(frictionless, "validate", "--trusted", package / "datapackage.json")
    described = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    check(described["licenses"][0]["name"] == "etalab-2.0", "package: licence")
    check(sorted(file.name for file in package.iterdir()) == sorted(["datapackage.json"] + [
        resource["path"] for resource in described["resources"]]), "package: files")
    for resource in described["resources"]:
        path = package / resource["path"]
        whole = path.read_bytes()
        path.write_bytes(whole.replace(b"disponible", b"disponibl ", 1).replace(b",ok\r", b",no\r", 1))
        run(frictionless, "validate", "--trusted", package / "datapackage.json", code=1)
        path.write_bytes(whole)
    print("  data package: valid, and invalid once a byte is changed", flush=True)


def check_national(palier, data, folder):
    records = [json.loads(line) for line in run(
        palier, "--data-dir", data, "session", "list", "--format", "jsonl").stdout.splitlines()]
    sessions = [record for record in records if record["kind"] != "self_service"]
    for kind in ("csv", "xlsx"):
        path = folder / f"accompaniments.{kind}"
        told = run(palier, "--lang", "en", "--data-dir", data, "session", "export", "--format", kind, "--out", path)
        check(b"not for publication" in told.stderr, f"{path.name}: nothing says that it is internal")
    rows = tidy(folder / "accompaniments.csv", ";")
    check(list(rows[0]) == NATIONAL, f"accompaniments: columns {list(rows[0])}")
    check(len(rows) == len(sessions), f"accompaniments: {len(rows)} rows of {len(sessions)} sessions")
    people = sum(record.get("participants", {}).get("total", 1) for record in sessions)
    check(sum(int(row["Participants"]) for row in rows) == people, "accompaniments: people")
    sheet = openpyxl.load_workbook(folder / "accompaniments.xlsx").active
    for at, (cells, row) in enumerate(zip(sheet.iter_rows(min_row=2, values_only=True), rows)):
        shown = [cell.strftime("%d/%m/%Y") if isinstance(cell, datetime.datetime) else str(cell or "") for cell in cells]
        check(shown == list(row.values()), f"accompaniments row {at}: {shown}")
    check(sheet.max_row == len(rows) + 1, "accompaniments: rows of the workbook")
    for kind in ("csv", "xlsx"):
        into = folder / f"into-{kind}"
        shutil.rmtree(into, ignore_errors=True)
        (folder / "site.toml").write_bytes(run(palier, "--data-dir", data, "site", "show").stdout)
        run(palier, "--data-dir", into, "site", "set", folder / "site.toml")
        run(palier, "--data-dir", into, "session", "add", folder / f"accompaniments.{kind}")
        taken = run(palier, "--data-dir", into, "session", "list", "--format", "jsonl").stdout.splitlines()
        check(len(taken) == len(rows), f"accompaniments.{kind}: {len(taken)} taken back of {len(rows)}")
    print(f"  accompaniments: {len(rows)} rows in both files, taken back by session add", flush=True)


def check_same_bytes(palier, data, folder):
    """Another time zone, and records added the other way round: the same bytes."""
    turned = folder / "turned"
    lines = run(palier, "--data-dir", data, "session", "list", "--format", "jsonl").stdout.splitlines(keepends=True)
    (folder / "turned.jsonl").write_bytes(b"".join(reversed(lines)))
    once = folder / "once"
    (folder / "once.jsonl").write_bytes(b"".join(lines))
    for into, file in ((once, "once.jsonl"), (turned, "turned.jsonl")):
        run(palier, "--data-dir", into, "session", "add", folder / file)
    for kind, ending in [*FORMATS.items(), ("datapackage", "folder")]:
        written = []
        for into, zone in ((once, "Pacific/Kiritimati"), (turned, "America/Los_Angeles")):
            out = folder / f"{into.name}-same.{ending}"
            run(palier, "--lang", "fr", "--data-dir", into, "indicators", "--period", "2026", "--by", "month",
                "--format", kind, "--out", out, env={**os.environ, "TZ": zone})
            written.append([file.read_bytes() for file in sorted(out.iterdir())] if out.is_dir() else out.read_bytes())
        check(written[0] == written[1], f"{kind}: other bytes from the same records")
    print(f"  {len(FORMATS) + 1} formats: the same bytes in another zone and order", flush=True)


# A process of its own, for the memory of whoever starts a program counts as that of the program until it runs.
MEASURE = """
import os, subprocess, sys, time
before = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
print(status, time.perf_counter() - before, used.ru_maxrss / 1024)
"""


def measured(line):
    """The seconds and the most memory, in MiB, of a program."""
    said = run(sys.executable, "-I", "-S", "-c", MEASURE, *line).stdout.split()
    if said[0] != b"0":
        print(f"{line}: {said}", file=sys.stderr)
        sys.exit(2)
    return float(said[1]), float(said[2])


def theirs(folder, rows, dates, numbers):
    """The seconds of xlsxwriter for the same rows, in its fastest way: none is kept."""
    before = time.perf_counter()
    book = xlsxwriter.Workbook(folder / "theirs.xlsx", {"constant_memory": True})
    day = book.add_format({"num_format": 14})
    sheet = book.add_worksheet()
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if not cell:
                continue
            if at and column in dates:
                sheet.write_datetime(at, column, dates[column](cell), day)
            elif at and column in numbers:
                sheet.write_number(at, column, float(cell.replace(",", ".")))
            else:
                sheet.write_string(at, column, cell)
    book.close()
    return time.perf_counter() - before


def check_speed(palier, folder):
    slashed = lambda cell: datetime.datetime.strptime(cell, "%d/%m/%Y")
    dashed = lambda cell: datetime.datetime.strptime(cell, "%Y-%m-%d")
    data = folder / "many"
    run(palier, "--data-dir", data, "demo", "--seed", "5", "--sites", 20, "--sessions", ROWS * 3 // 2)
    common = [palier, "--lang", "fr", "--data-dir", data]
    plans = {
        "sessions": (["session", "export"], [], dict.fromkeys(range(3), slashed), {4, 11}),
        "figures": (
            ["indicators", "--by", "site", "--by", "month", "--internal", "--period", "2026"],
            ["--dialect", "fr"],
            dict.fromkeys(range(2), dashed),
            {11, 12, 13},
        ),
    }
    for name, (asked, dialect, dates, numbers) in plans.items():
        book, text = folder / f"{name}.xlsx", folder / f"{name}.csv"
        seconds, memory = measured([*common, *asked, "--format", "xlsx", "--out", book])
        without, least = measured([*common, *asked, *dialect, "--out", text])
        with open(text, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        if len(rows) <= ROWS:
            check(False, f"only {len(rows)} rows of {name} to measure with")
        ours = seconds * ROWS / (len(rows) - 1)
        peer = theirs(folder, rows[: ROWS + 1], dates, numbers)
        print(f"  {len(rows) - 1} rows of {name}: {seconds:.2f} s and {memory:.1f} MiB as XLSX, reading and counting included,"
              f" {without:.2f} s and {least:.1f} MiB as CSV; {ROWS} rows: {ours:.2f} s, xlsxwriter {peer:.2f} s"
              f" ({ours / peer:.3f} of it)", flush=True)
        check(ours <= peer / 5, f"{name}: {ours:.2f} s is more than a fifth of {peer:.2f} s")
        if name == "figures":
            run(*common, *asked, "--format", "parquet", "--out", folder / "figures.parquet")
            run(*common, *asked, "--format", "csv", "--out", folder / "figures.csv")
            check_parquet(folder / "figures.parquet", tidy(folder / "figures.csv"))
        # What a report holds before it is written is no matter of the format.
        of_the_writer = memory if name == "sessions" else memory - least
        check(of_the_writer <= 32, f"{name}: {of_the_writer:.1f} MiB is more than 32")


def main():
    palier = Path(sys.argv[1] if len(sys.argv) > 1 else "target/release/palier").resolve()
    frictionless = Path(sys.executable).with_name("frictionless")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "data"
        run(palier, "--data-dir", data, "demo", "--seed", "7", "--sessions", "3000")
        plans = {
            "whole": ["--period", "2026"],
            "months": ["--period", "2026-Q3", "--by", "month", "--by", "site"],
            "inside": ["--period", "2026", "--internal"],
        }
        for plan, asked in plans.items():
            print(f"{plan}:", flush=True)
            common = [palier, "--lang", "fr", "--data-dir", data, "indicators", *asked]
            for kind, ending in FORMATS.items():
                run(*common, "--format", kind, "--out", folder / f"{plan}.{ending}")
            run(*common, "--dialect", "fr", "--out", folder / f"{plan}-fr.csv")
            told = french(tidy(folder / f"{plan}-fr.csv", ";"))
            for ending in ("xlsx", "ods"):
                compare_sheets(libreoffice(folder, folder / f"{plan}.{ending}"), told, f"{plan}.{ending}")
            check_parquet(folder / f"{plan}.parquet", tidy(folder / f"{plan}.csv"))
            if plan == "whole":
                check_workbook(folder / "whole.xlsx", told, rtl=False)
                arabic = folder / "arabic.xlsx"
                run(palier, "--lang", "ar", "--data-dir", data, "indicators", *asked, "--format", "xlsx", "--out", arabic)
                check_workbook(arabic, told, rtl=True)
                libreoffice(folder, arabic)
        print("files:", flush=True)
        check_package(palier, data, folder, frictionless)
        check_national(palier, data, folder)
        check_same_bytes(palier, data, folder)
        check_speed(palier, folder)
    if failures:
        print(f"{len(failures)} differences", file=sys.stderr)
        sys.exit(1)
    print("every file says what the CSV says")


if __name__ == "__main__":
    main()
