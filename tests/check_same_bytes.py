#!/usr/bin/env python3
"""The same records and options give the same bytes: on another day, in another time zone, inserted in another order.

    python3 tests/check_same_bytes.py PALIER

Takes the records of a demonstration, adds them to two new directories, in their order and shuffled (the seed is printed;
PALIER_SEED=N takes it again), and has PALIER write the indicators of each in every format that its help lists, protected
and internal, in Kiritimati and in Pago Pago: no two clocks of the world are further apart, and it is never the same day in
both. Every file of a format must be the same, byte for byte. Exit 1 with the formats that differ.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile

ZONES = ("Pacific/Kiritimati", "Pacific/Pago_Pago")
# What a record may name only where the dossier stands that made it.
OF_DOSSIERS = ("cycle", "block", "stop", "event")
OPTIONS = (
    ("--period", "2026", "--internal"),
    ("--by", "month", "--internal"),
    ("--period", "2026-Q2", "--by", "quarter"),
    ("--from", "2026-03-01", "--to", "2026-06-30", "--threshold", "5"),
)


def run(palier, home, zone, *args):
    command = [palier, "--data-dir", home, "--lang", "fr", *args]
    done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "LANG": "C.UTF-8", "TZ": zone})
    if done.returncode != 0:
        sys.stderr.write(done.stderr.decode("utf-8", "replace"))
        sys.exit(f"{' '.join(command)}: exit {done.returncode}")
    return done.stdout


def formats(palier):
    """Every format of indicators, and the dialects of CSV."""
    told = subprocess.run([palier, "--lang", "en", "indicators", "--help"], capture_output=True, check=True).stdout.decode()
    told = re.sub(r"\s+", " ", told)

    def values(option):
        found = re.search(rf"--{option} <[^>]*> .*?(?:\[possible values: ([^\]]*)\]|Possible values: (.*?) --)", told)
        assert found, f"the help lists no {option}"
        return re.findall(r"[\w-]+", found[1]) if found[1] else re.findall(r"- ([\w-]+)", found[2])

    yield from (("--format", name) for name in values("format"))
    yield from (("--format", "csv", "--dialect", name) for name in values("dialect"))


def written(path):
    """The bytes of a file, or of each file of a folder by name."""
    if os.path.isfile(path):
        with open(path, "rb") as file:
            return {"": file.read()}
    files = {}
    for folder, _, names in os.walk(path):
        for name in names:
            full = os.path.join(folder, name)
            with open(full, "rb") as file:
                files[os.path.relpath(full, path)] = file.read()
    return files


def main(palier):
    seed = int(os.environ.get("PALIER_SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"seed {seed}")
    faults, compared = [], 0
    with tempfile.TemporaryDirectory() as work:
        demo = os.path.join(work, "demo")
        run(palier, demo, ZONES[0], "demo", "--seed", "5", "--sessions", "1500")
        records = [json.loads(line) for line in run(palier, demo, ZONES[0], "session", "list", "--format", "jsonl").splitlines()]
        records = [{key: value for key, value in record.items() if key not in OF_DOSSIERS} for record in records]
        homes = []
        for zone, order in zip(ZONES, ("in order", "shuffled")):
            if order == "shuffled":
                random.Random(seed).shuffle(records)
            home, lines = os.path.join(work, order), os.path.join(work, "lines.jsonl")
            with open(lines, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(record) + "\n" for record in records)
            run(palier, home, zone, "session", "add", lines)
            homes.append((home, zone))
        for way in formats(palier):
            for options in OPTIONS:
                made = []
                for place, (home, zone) in enumerate(homes):
                    out = os.path.join(work, f"out-{place}-{compared}")
                    run(palier, home, zone, "indicators", *options, *way, "--out", out)
                    made.append(written(out))
                compared += 1
                assert made[0] and all(made[0].values()), f"{way}: nothing was written"
                if made[0] != made[1]:
                    faults.append(f"{' '.join((*way, *options))}: the bytes differ")
    print("\n".join(faults) if faults else f"{compared} exports are the same in both")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
