import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { proceduralStatuses } from "../../applicants/procedural-status.ts";
import { addDays, type PlainDate, partsOf } from "../../dates/plain-date.ts";
import type { GroundId } from "../../law/ground-id.ts";
import { versionsOfProvision } from "../../law/provision-on.ts";
import { provisions } from "../../law/provisions.ts";
import { ruleOfGround } from "../rule-of-ground.ts";
import { answerTo, Example, factsOfExample } from "./example.testing.ts";

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".yaml"));
const examples = new Map(files.map((file) => [file.replace(".yaml", ""), read(file)]));
const all = [...examples.values()].flat();

function read(file: string): Example[] {
  return z.array(Example).parse(parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")));
}

describe.each([...examples])("%s", (_file, list) => {
  it.each(list.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    expect(answerTo(example)).toEqual(example.expect);
  });
});

/** Each version of each clause that carries a ground. */
const versions = provisions.flatMap(({ id, rule, inForce }) =>
  rule ? [{ name: `${id} from ${inForce.from}`, id, ground: rule.ground, inForce }] : [],
);
type Version = (typeof versions)[number];

const says = (key: "met" | "notMet" | "unknown" | "absent", ground: GroundId) => (example: Example) =>
  example.expect[key]?.includes(ground) ?? false;
const speaksOf = (ground: GroundId) => (example: Example) =>
  (["met", "notMet", "absent"] as const).some((key) => says(key, ground)(example));
const within = ({ inForce: { from, until } }: Version) =>
  all.filter(({ on }) => from <= on && (until === null || on <= until));

describe(`the ${all.length} examples cover the law:`, () => {
  it("there are at least 300, each told once", () => {
    process.stdout.write(`Golden examples of eligibility: ${all.length} in ${files.length} files\n`);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const asked = all.map((example) => JSON.stringify([example.on, factsOfExample(example), example.expect]));
    expect(asked.length - new Set(asked).size).toBeLessThan(15);
  });

  it("each is drawn from a provision that is coded", () => {
    expect(
      all.map(({ source }) => source).filter((source) => versionsOfProvision(source).length === 0),
    ).toEqual([]);
  });

  it("the table of boundaries has every row", () => {
    const rows = new Set(examples.get("boundaries")?.map(({ row }) => row));
    rows.delete(undefined);
    expect(rows).toEqual(new Set(Array.from({ length: 15 }, (_, index) => index + 1)));
  });

  it.each(versions)("$name has a yes and a no", (version) => {
    expect(within(version).some(says("met", version.ground))).toBe(true);
    expect(within(version).some(says("notMet", version.ground))).toBe(true);
  });

  it.each(versions)("the ground of $name has an answer that is not known yet", ({ ground }) => {
    expect(all.some(says("unknown", ground))).toBe(true);
  });

  it.each(versions)(
    "$name has an example on each side of every day on which it begins or ends",
    (version) => {
      const { from, until } = version.inForce;
      const edges =
        until === null ? [addDays(from, -1), from] : [addDays(from, -1), from, until, addDays(until, 1)];
      const days = new Set(all.filter(speaksOf(version.ground)).map(({ on }) => on));
      expect(edges.filter((edge) => !days.has(edge))).toEqual([]);
    },
  );

  it.each(versions)("$name has both sides of every age that it asks", (version) => {
    const age = ruleOfGround(version.id, version.inForce.from).age?.asks;
    const years = [age?.from, age?.under].filter((edge) => typeof edge === "number" && edge > 0);
    const told = within(version).filter(speaksOf(version.ground));
    for (const edge of years) {
      expect(told.some((one) => birthday(one, Number(edge)) === one.on)).toBe(true);
      expect(told.some((one) => birthday(one, Number(edge)) === addDays(one.on, 1))).toBe(true);
    }
  });

  it.each(versions)("$name has every procedural status, for and against", (version) => {
    const named = ruleOfGround(version.id, version.inForce.from).statuses?.asks;
    for (const { code } of named ? proceduralStatuses : []) {
      const alone = all.filter(({ facts }) => facts.proceduralStatuses?.join() === code);
      const key = named?.includes(code) ? "met" : "notMet";
      expect(alone.some(says(key, version.ground)), `${code}: ${key}`).toBe(true);
    }
  });

  it.each(versions)("$name has every limb of financial difficulty by itself, and none", (version) => {
    const limbs = ruleOfGround(version.id, version.inForce.from).financialLimbs?.asks ?? [];
    const told = within(version);
    const held = (example: Example) =>
      limbs.filter(({ fact, value }) => factsOfExample(example)[fact] === value).map(({ fact }) => fact);
    for (const { fact } of limbs) {
      const alone = told.filter((example) => held(example).join() === fact);
      expect(alone.some(says("met", version.ground)), fact).toBe(true);
    }
    const none = told.filter((example) => held(example).length === 0);
    expect(limbs.length === 0 || none.some(says("notMet", version.ground))).toBe(true);
  });

  it.each(provisions.filter(({ term }) => term))("the term of $id has a yes and a no", ({ id }) => {
    const drawn = all.filter(({ source }) => source === id);
    expect(drawn.some(({ expect: { met } }) => met)).toBe(true);
    expect(drawn.some(({ expect: { notMet } }) => notMet)).toBe(true);
  });
});

/** The day on which the person of an example reaches an age; none when the birth date is not given. */
function birthday({ facts: { birthDate } }: Example, years: number): PlainDate | undefined {
  if (birthDate === undefined || birthDate.endsWith("02-29")) return undefined;
  return `${partsOf(birthDate).year + years}${birthDate.slice(4)}` as PlainDate;
}
