import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../law/legal-term.ts";
import { accessNeeds } from "./access-need.ts";
import { channelFields, missingChannelFields, reasonsByChannel } from "./channel-fields.ts";
import { followUpOf, immediateFollowUps } from "./immediate-follow-up.ts";
import { originalsToCheck, paperSights, usualSights } from "./paper-sight.ts";
import { needsPrivatePlace, receptionPlaces } from "./reception-place.ts";
import { requestChannels } from "./request-channel.ts";
import { needsForAgency } from "./support-person.ts";
import { awaitsSignature } from "./writing-record.ts";

const channels = codesOf(requestChannels);
const anyChannel = fc.constantFrom(...channels);
const anyNeeds = fc.subarray([...codesOf(accessNeeds)]);

describe("how papers are handed in", () => {
  it("leaves the originals of what came by fax or electronically to be checked, until they were", () => {
    const came = { code: "age-paper", seen: "electronic-copy" } as const;
    expect(originalsToCheck([came])).toEqual(["age-paper"]);
    expect(originalsToCheck([{ ...came, originalCheckedAt: "2026-11-23T09:00:00+07:00" }])).toEqual([]);
    for (const seen of ["original", "certified-copy", "database"] as const)
      expect(originalsToCheck([{ code: "age-paper", seen }])).toEqual([]);
  });

  it("is by certified copy in the post, and by the original or a certified copy in person", () => {
    expect(usualSights("post")).toEqual(["certified-copy"]);
    expect(usualSights("counter")).toEqual(["original", "certified-copy"]);
    for (const channel of channels)
      expect(codesOf(paperSights)).toEqual(expect.arrayContaining([...usualSights(channel)]));
  });
});

describe("the way in which a request came", () => {
  it("has its own fields, and names those that are required and empty", () => {
    expect(channelFields("counter")).toEqual([]);
    expect(missingChannelFields("mobile-session", { on: "2026-11-23" })).toEqual(["from"]);
    expect(missingChannelFields("referral", { from: "Tòa án khu vực 1" })).toEqual([]);
    for (const channel of channels)
      for (const { label } of channelFields(channel)) expect(label.vi).not.toBe(label.en);
  });

  it("is a reason to accept at once only where an agency referred the person", () => {
    for (const channel of channels)
      expect(reasonsByChannel(channel)).toEqual(channel === "referral" ? ["agency-referral"] : []);
  });
});

describe("the place of reception", () => {
  it("has to be private when the matter is confidential, and nowhere else matters", () => {
    for (const place of codesOf(receptionPlaces)) {
      expect(needsPrivatePlace({ confidential: false, place })).toBe(false);
      const isOpen = place === "counter" || place === "session-venue";
      expect(needsPrivatePlace({ confidential: true, place })).toBe(isOpen);
    }
    expect(needsPrivatePlace({ confidential: true, place: null })).toBe(true);
  });
});

describe("a person who cannot write", () => {
  const writing = {
    writtenBy: "Lê Thị Mẫu",
    readAloudBy: null,
    signedWith: "fingerprint",
    witness: null,
  } as const;

  it("has signed or given a fingerprint before the application is complete, where the person was met", () => {
    fc.assert(
      fc.property(anyNeeds, anyChannel, (needs, channel) => {
        const isDue = needs.includes("cannot-write") && ["counter", "mobile-session"].includes(channel);
        expect(awaitsSignature({ accessNeeds: needs, channel, writing: null })).toBe(isDue);
        expect(awaitsSignature({ accessNeeds: needs, channel, writing })).toBe(false);
      }),
    );
  });

  it("needs nothing of that from the agency, which hears of every other need", () => {
    expect(needsForAgency(codesOf(accessNeeds))).toEqual(
      codesOf(accessNeeds).filter((need) => need !== "cannot-write"),
    );
  });
});

describe("after an acceptance at once", () => {
  it("is complete only when the person is eligible and nothing is missing", () => {
    for (const outcome of ["eligible", "not-eligible", "undetermined"] as const)
      for (const missingPapers of [[], ["age-paper"]])
        for (const isOverdue of [true, false]) {
          const isComplete = outcome === "eligible" && missingPapers.length === 0;
          expect(followUpOf({ outcome, missingPapers, isOverdue }) === "complete").toBe(isComplete);
        }
  });

  it("waits, is overdue, is to be checked or has to stop; none of it confirmed", () => {
    expect(followUpOf({ outcome: "eligible", missingPapers: ["age-paper"], isOverdue: false })).toBe(
      "papers-awaited",
    );
    expect(followUpOf({ outcome: "eligible", missingPapers: ["age-paper"], isOverdue: true })).toBe(
      "papers-overdue",
    );
    expect(followUpOf({ outcome: "undetermined", missingPapers: [], isOverdue: false })).toBe(
      "to-be-checked",
    );
    expect(followUpOf({ outcome: "not-eligible", missingPapers: [], isOverdue: true })).toBe("not-eligible");
    expect(immediateFollowUps.every(({ evidence }) => evidence === "unconfirmed")).toBe(true);
  });
});
