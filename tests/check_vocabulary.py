#!/usr/bin/env python3
"""usage: check_vocabulary.py NATIONAL-VOCABULARY.json

Compares the closed lists in src/domain/vocabulary.rs, those of coordination in src/domain/dossier/kinds.rs and those of
places in assets/places with the national ones, codes and order, and their French labels in locales/fr and
assets/national/labels.toml with the national labels; those of coordination leave out the examples that stand in brackets.
Prints every difference; exit 1 when there is one.
"""
import json
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# National list -> ours, and the prefix of its labels.
LISTS = {
    "TypeLieu": ("PlaceType", "place-type"),
    "Materiel": ("Device", "device"),
    "Thematique": ("Theme", "theme"),
    "Autonomie": ("Autonomy", "autonomy"),
    "NiveauAtelier": ("WorkshopLevel", "workshop-level"),
    "StructureDeRedirection": ("Referral", "referral"),
    "Genre": ("Gender", "gender"),
    "TrancheAge": ("Age", "age"),
    "StatutSocial": ("Status", "status"),
}
# The same for coordination: the name of the list is the prefix of its labels.
COORDINATION = {
    "TypeActiviteCoordination": "activity",
    "TypeAnimation": "animation_type",
    "Initiative": "initiative",
    "ThematiqueAnimation": "animation_theme",
    "TypeEvenement": "event_type",
    "Organisateur": "organiser",
    "EchelonTerritorial": "territory",
    "NaturePartenariat": "partnership",
}
# National list -> column of the places standard.
PLACES = {
    "Service": "services",
    "PublicSpecifiquementAdresse": "publics_specifiquement_adresses",
    "PriseEnChargeSpecifique": "prise_en_charge_specifique",
    "FraisACharge": "frais_a_charge",
    "DispositifProgrammeNational": "dispositif_programmes_nationaux",
    "FormationLabel": "formations_labels",
    "Itinerance": "itinerance",
    "ModaliteAcces": "modalites_acces",
    "ModaliteAccompagnement": "modalites_accompagnement",
}
# Never stored: it is what the counters leave of the total.
REMAINDER = "non_communique"


def our_lists():
    source = (ROOT / "src/domain/vocabulary.rs").read_text(encoding="utf-8")
    for block in re.finditer(r"closed_list! \{(.*?)\n\}", source, re.S):
        name = re.search(r"\n    (\w+) \{", block[1])[1]
        yield name, re.findall(r'= "([^"]+)"', block[1])


def coordination_lists():
    source = (ROOT / "src/domain/dossier/kinds.rs").read_text(encoding="utf-8")
    for block in re.finditer(r'Codes = Codes \{\s*name: "(\w+)",\s*codes: &\[(.*?)\]', source, re.S):
        yield block[1], re.findall(r'"([^"]+)"', block[2])


def our_labels(file):
    lines = (ROOT / "locales/fr" / file).read_text(encoding="utf-8").splitlines()
    return dict(line.split(" = ", 1) for line in lines if " = " in line and not line.startswith("#"))


def our_places(column):
    lines = (ROOT / "assets/places/values.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(" ", 2) for line in lines if not line.startswith("#")]
    return [value for known, _, value in rows if known == column]


def plain(text):
    """Typographic spaces and apostrophes are a matter of the screen, not of the label."""
    return text.replace("\u202f", " ").replace("\u00a0", " ").replace("\u2019", "'")


def without_examples(text):
    return re.sub(r"\s*\(.*\)", "", text)


def compare(wanted, ours, name, label_of, faults):
    """Adds the differences of one list to the faults; gives how many values were compared."""
    codes = [value["code"] for value in wanted]
    if codes != ours.get(name):
        faults.append(f"{name}: {ours.get(name)} is not {codes}")
    for value in wanted:
        label, theirs = label_of(value)
        if label is None or plain(label) != plain(theirs):
            faults.append(f"{name}.{value['code']}: {label!r} is not {theirs!r}")
    return len(wanted)


def main():
    national = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    faults, compared = [], 0
    ours, labels = dict(our_lists()), our_labels("labels.ftl")
    for theirs, (name, prefix) in LISTS.items():
        wanted = [value for value in national[theirs] if value["code"] != REMAINDER]

        def label_of(value, prefix=prefix):
            return labels.get(f"label-{prefix}-{value['code'].replace('_', '-')}"), value["label_fr"]

        compared += compare(wanted, ours, name, label_of, faults)
    ours, labels = dict(coordination_lists()), our_labels("dossier-coordination.ftl")
    for theirs, name in COORDINATION.items():

        def label_of(value, name=name):
            label = labels.get(f"dossier-coordination-{name}-{value['code']}".replace("_", "-"))
            return label, without_examples(value["label_fr"])

        compared += compare(national[theirs], ours, name, label_of, faults)
    lines = (ROOT / "assets/places/typologies.txt").read_text(encoding="utf-8").splitlines()
    typologies = next(line for line in lines if not line.startswith("#")).split()
    if typologies != [value["code"] for value in national["Typologie"]]:
        faults.append("typologies.txt is not the national list")
    for theirs, column in PLACES.items():
        wanted = [plain(value["code"]) for value in national[theirs]]
        known = our_places(column)
        compared += len(wanted)
        # The schema of the places standard, which rules, has one label more than the national record.
        extra = ["Étapes numériques(La Poste)"] if theirs == "FormationLabel" else []
        if [value for value in known if value not in extra] != wanted:
            faults.append(f"{theirs}: {known} is not {wanted}")
    # The file that imports and exports read: word for word, in the same order.
    data = tomllib.loads((ROOT / "assets/national/labels.toml").read_text(encoding="utf-8"))
    for theirs, values in data.items():
        wanted = [(value["code"], value["label_fr"]) for value in national.get(theirs, [])]
        compared += len(wanted)
        if list(values.items()) != wanted:
            faults.append(f"labels.toml: {theirs} is not the national list")
    for theirs in LISTS.keys() - data.keys():
        faults.append(f"labels.toml: {theirs} is missing")
    for fault in faults:
        print(fault)
    print(f"{compared} values compared, {len(faults)} differences")
    return 1 if faults or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
