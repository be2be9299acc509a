#!/usr/bin/env python3
"""A second reader of the suite, in another language and without a library: schemas, names, deadlines, quality scores,
receipts, and the checks of suppression that need no search. Deciding eligibility is left to real implementations."""
import datetime as dt
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
faults, checked = [], 0


def load(path):
    return json.loads((HERE / path).read_text(encoding="utf-8"))


def expect(name, found, wanted):
    global checked
    checked += 1
    if found != wanted:
        faults.append(f"{name}: {found!r}, not {wanted!r}")


KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_kind(value, kind):
    if isinstance(kind, list):
        return any(is_kind(value, one) for one in kind)
    if kind in ("number", "integer"):
        return isinstance(value, (int, float) if kind == "number" else int) and not isinstance(value, bool)
    return isinstance(value, KINDS[kind])


def misfits(value, schema, at):
    """The part of JSON Schema 2020-12 that the schemas use; a keyword that is not here is a fault."""
    unknown = set(schema) - set("$schema title type properties required additionalProperties propertyNames items enum const anyOf pattern minimum maximum exclusiveMinimum".split())
    if unknown:
        yield f"{at}: keywords {unknown}"
    if "anyOf" in schema and all(any(misfits(value, one, at)) for one in schema["anyOf"]):
        yield f"{at}: none of the ways"
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r}"
    if "type" in schema and not is_kind(value, schema["type"]):
        yield f"{at}: no {schema['type']}"
        return
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{at}: {value!r}"
    if is_kind(value, "number") and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{at}: {value}"
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from misfits(one, schema.get("items", {}), f"{at}/{index}")
    if isinstance(value, dict):
        known, rest = schema.get("properties", {}), schema.get("additionalProperties", True)
        yield from (f"{at}/{key}: missing" for key in schema.get("required", []) if key not in value)
        for key, one in value.items():
            yield from misfits(key, schema.get("propertyNames", {}), f"{at}/{key}")
            if key not in known and rest is False:
                yield f"{at}/{key}: not allowed"
            yield from misfits(one, known.get(key, rest if isinstance(rest, dict) else {}), f"{at}/{key}")


def fold(text):
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.category(sign).startswith("M"))
    return " ".join(re.sub("[đĐðÐ]", "d", plain).lower().split())


def due(case, suite):
    """None where the answer is a refusal."""
    rules = [rule for rule in suite["rules"] if rule["id"] == case["rule"]]
    start = dt.datetime.fromisoformat(case["from"].replace("Z", "+00:00")).astimezone(dt.timezone(dt.timedelta(hours=7)))
    on = start.date().isoformat()
    rule = next((r for r in rules if r["inForce"]["from"] <= on <= (r["inForce"]["until"] or "9999")), None)
    if rule is None or rule["length"] is None:
        return None
    if rule["unit"] == "hours":
        return (start + dt.timedelta(hours=rule["length"])).isoformat(), [], []
    years = {year["year"]: year for year in suite["calendar"] + case["added"]["years"]}
    off = {day for year in years.values() for day in year["off"]} | set(case["added"]["holidays"])
    worked = ({day for year in years.values() for day in year["worked"]} - set(case["added"]["holidays"])) | set(case["added"]["workingDays"])
    day, counted, skipped = start.date(), [], []
    while len(counted) < rule["length"]:
        day += dt.timedelta(days=1)
        written = day.isoformat()
        if rule["unit"] == "working-days" and day.year not in years:
            return None
        free = written not in worked and (written in off or day.isoweekday() > 5)
        (skipped if rule["unit"] == "working-days" and free else counted).append(written)
    return f"{counted[-1]}T23:59:59+07:00", counted, skipped


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def text_of(receipt):
    content = {key: value for key, value in receipt.items() if key != "digest"}
    if "format" not in content:
        held = [part for ground in content["grounds"] if ground["status"] != "not-met" for part in (ground["id"], ground["status"])]
        names = ("rulesVersion", "rulesHash", "domainVersion", "on", "facts", "outcome")
        return json.dumps([content[name] for name in names] + [held], ensure_ascii=False, separators=(",", ":"))
    return canonical({**content, **{part: sha256(canonical(content[part])) for part in ("grounds", "provisions")}})


def grade(case, suite):
    in_force = lambda one: one["inForce"]["from"] <= case["on"] <= (one["inForce"]["until"] or "9999")
    sheet = next((one for one in suite["sheets"] if in_force(one)), None)
    if sheet is None or sheet["items"] is None or any(item["code"] not in case["sheet"] for item in sheet["items"]):
        return "undetermined"
    bands = [band for band in suite["bands"] if in_force(band) and band["fromPoints"] is not None and band["evidence"] == "seen"]
    fitting = [band for band in bands if sum(case["sheet"].values()) >= band["fromPoints"]]
    return max(fitting, key=lambda band: band["fromPoints"])["grade"] if fitting else "undetermined"


for name in ("eligibility", "deadlines", "quality", "suppression", "names", "receipts"):
    expect(f"schema of {name}", list(misfits(load(f"{name}.json"), load(f"schemas/{name}.schema.json"), name))[:3], [])
for case in load("names.json")["fold"]:
    expect(case["name"], fold(case["text"]), case["folded"])
suite = load("deadlines.json")
for case in suite["cases"]:
    wanted = case["expect"]
    told = None if "refused" in wanted else (wanted["due"], wanted["counted"], [day["date"] for day in wanted["skipped"]])
    expect(case["name"], due(case, suite), told)
suite = load("quality.json")
for case in suite["scores"]:
    expect(case["name"], (sum(case["sheet"].values()), grade(case, suite)), (case["expect"]["total"], case["expect"]["grade"]))
suite = load("receipts.json")
for case in suite["canonical"]:
    expect(case["name"], (canonical(case["value"]), sha256(case["text"])), (case["text"], case["digest"]))
for case in suite["cases"]:
    if case["text"] is not None:
        expect(case["name"], text_of(case["receipt"]), case["text"])
        is_whole = case["expect"].get("because") != "changed-since-issued"
        expect(case["name"], sha256(case["text"]) == case["receipt"]["digest"], is_whole)
for case in load("suppression.json")["cases"]:
    counts, ours, least = case["table"]["counts"], case["ours"], case["threshold"]
    columns = [list(column) for column in zip(*counts)]
    truth = [*[n for row in counts for n in row], *map(sum, counts), *map(sum, columns), sum(map(sum, counts))]
    shown = [*[n for row in ours["counts"] for n in row], *ours["rowTotals"], *ours["columnTotals"], ours["total"]]
    expect(case["name"], len(shown), len(truth))
    cells = sum(map(len, counts))
    for index, (told, true) in enumerate(zip(shown, truth)):
        is_small = 0 < true < least
        expect(case["name"], told is None or told == true and not is_small, True)
        expect(case["name"], told is None and true == 0 and index < cells, False)

print("\n".join(faults[:20] + [f"{checked} checked, {len(faults)} faults"]))
sys.exit(1 if faults else 0)
