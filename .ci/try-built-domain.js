// Imports the package as its users do, in several time zones, and asks what a citizen would ask.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  decideEligibility,
  explainDecision,
  indicators,
  verifyReceipt,
} from "../packages/domain/dist/index.js";

const facts = {
  birthDate: "1990-05-02",
  receivesMonthlySocialAllowance: true,
  disability: { types: ["vision"], degree: "severe", certified: true },
};
const answers = ["Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Adak"].map((zone) => {
  process.env.TZ = zone;
  return decideEligibility(facts, "2026-06-30");
});
const [first, ...others] = answers;
assert.equal(first.outcome, "eligible");
assert.deepEqual(
  first.grounds.filter(({ status }) => status === "met").map(({ provision }) => provision),
  ["11/2017/QH14#7.7.d"],
);
for (const other of others) assert.deepEqual(other, first);
assert.deepEqual(verifyReceipt(first.receipt), { valid: true });
assert.ok(JSON.stringify(explainDecision(first, "vi")).includes("khuyết tật"));
assert.ok(indicators.length >= 5);

// The command line, as `npx @tgpl/domain` starts it.
const cli = fileURLToPath(new URL("../packages/domain/bin/tgpl.js", import.meta.url));
const asked = spawnSync(process.execPath, [cli, "decide", "-", "--on", "2026-06-30", "--json"], {
  input: JSON.stringify(facts),
  encoding: "utf8",
});
assert.equal(asked.stderr, "");
assert.deepEqual(JSON.parse(asked.stdout).receipt, first.receipt);
console.log("the built package answers, as a library and as a command");
