import {
  type ConditionProperties,
  Engine,
  type NestedCondition,
  type TopLevelCondition,
} from "json-rules-engine";
import type { ApplicantFacts } from "../src/applicants/applicant-facts.ts";
import { years } from "./by-if-chain.ts";

const is = (fact: string, value: unknown = true, operator = "equal"): ConditionProperties => ({
  fact,
  operator,
  value,
});
const from = (day: number) => is("on", day, "greaterThanInclusive");
const until = (day: number) => is("on", day, "lessThanInclusive");
const charged = {
  any: ["arrested", "in-custody", "accused", "defendant"].map((status) => is("statuses", status, "contains")),
};
const inJustice = {
  any: [
    ...charged.any,
    ...[
      "denounced",
      "proposed-for-prosecution",
      "held-in-emergency",
      "victim",
      "witness",
      "under-diversion",
      "prisoner",
    ].map((status) => is("statuses", status, "contains")),
  ],
};
const fd = {
  any: [is("household", "near-poor"), is("receivesMonthlySocialAllowance"), is("inSocialProtectionFacility")],
};
const is16or17 = [is("age", 16, "greaterThanInclusive"), is("age", 18, "lessThan")];

/** The sixteen grounds as rules of the engine; for facts that are all known, so it needs no third value. */
const rules: readonly (readonly [string, string, readonly NestedCondition[]])[] = [
  ["meritorious", "11/2017/QH14#7.1", [is("meritorious")]],
  ["poor-household", "11/2017/QH14#7.2", [is("household", "poor")]],
  ["child", "11/2017/QH14#7.3", [is("age", 16, "lessThan")]],
  [
    "ethnic-minority-extreme-hardship",
    "11/2017/QH14#7.4",
    [is("ethnicMinority"), is("livesInExtremeHardshipArea")],
  ],
  ["charged-16-18", "11/2017/QH14#7.5", [until(20251231), ...is16or17, charged]],
  ["minor-16-18-justice", "11/2017/QH14#7.5", [from(20260101), ...is16or17, inJustice]],
  ["charged-near-poor", "11/2017/QH14#7.6", [is("household", "near-poor"), charged]],
  [
    "trafficking",
    "11/2017/QH14#7.6a",
    [from(20250701), is("matterConcernsTrafficking"), is("trafficking", "none", "notEqual")],
  ],
  ["martyr-family", "11/2017/QH14#7.7.a", [is("martyrFamily"), fd]],
  ["agent-orange", "11/2017/QH14#7.7.b", [is("agentOrange"), fd]],
  ["elderly", "11/2017/QH14#7.7.c", [is("age", 60, "greaterThanInclusive"), fd]],
  ["disability", "11/2017/QH14#7.7.d", [is("certified"), fd]],
  ["criminal-victim-16-18", "11/2017/QH14#7.7.đ", [...is16or17, is("statuses", "victim", "contains"), fd]],
  ["domestic-violence", "11/2017/QH14#7.7.e", [is("domesticViolenceVictim"), fd]],
  ["trafficking-financial", "11/2017/QH14#7.7.g", [until(20250630), is("trafficking", "victim"), fd]],
  ["hiv", "11/2017/QH14#7.7.h", [is("livesWithHiv"), fd]],
];

const engine = new Engine();
for (const [id, provision, all] of rules) {
  const conditions: TopLevelCondition = { all: [...all] };
  engine.addRule({ name: id, conditions, event: { type: id, params: { provision } } });
}

export type EngineAnswer = { outcome: string; grounds: string[] };

export async function byJsonRules(facts: Required<ApplicantFacts>, on: string): Promise<EngineAnswer> {
  const { birthDate, disability, proceduralStatuses, ...others } = facts;
  const { events } = await engine.run({
    ...others,
    age: years(birthDate ?? on, on),
    on: Number(on.replaceAll("-", "")),
    statuses: proceduralStatuses,
    certified: disability?.certified ?? false,
  });
  return {
    outcome: events.length > 0 ? "eligible" : "not-eligible",
    grounds: events.map(({ type }) => type),
  };
}
