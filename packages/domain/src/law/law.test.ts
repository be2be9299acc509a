import { describe, expect, it } from "vitest";
import { addDays } from "../dates/plain-date.ts";
import { citeProvision, nameDocument } from "./cite-provision.ts";
import { coverageOn } from "./coverage-on.ts";
import { groundIds } from "./ground-id.ts";
import { versionsOf } from "./ground-provisions.ts";
import { paperRequirements } from "./paper-requirements.ts";
import { proofPapers } from "./proof-papers.ts";
import { provisionOn, versionsOfProvision } from "./provision-on.ts";
import { provisions } from "./provisions.ts";

describe("a provision", () => {
  it("is named once by its citation and its first day", () => {
    const names = provisions.map(({ id, inForce }) => `${id} ${inForce.from}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has its words in both languages, a source and days in order", () => {
    for (const { id, title, text, textInEnglish, source, inForce } of provisions) {
      expect([id, title.vi, title.en, text, textInEnglish, source].every((word) => word.trim() !== "")).toBe(
        true,
      );
      expect(inForce.until === null || inForce.from <= inForce.until).toBe(true);
      expect(id.normalize("NFC")).toBe(id);
    }
  });

  it("never has two versions in force on one day", () => {
    for (const { id, inForce } of provisions) {
      const next = versionsOfProvision(id).find((other) => other.inForce.from > inForce.from);
      if (next) expect(inForce.until && inForce.until < next.inForce.from).toBe(true);
    }
  });

  it("changes hands on the day of the amendment: khoản 5 is another ground from 2026", () => {
    const idOn = (on: "2025-12-31" | "2026-01-01") => provisionOn("11/2017/QH14#7.5", on)?.rule?.ground;
    expect([idOn("2025-12-31"), idOn("2026-01-01")]).toEqual(["charged-16-18", "minor-16-18-justice"]);
  });

  it("is found however the keyboard wrote đ, and d is another point", () => {
    const on = "2024-01-01";
    expect(provisionOn("11/2017/QH14#7.7.đ".normalize("NFD"), on)?.rule?.ground).toBe(
      "criminal-victim-16-18",
    );
    expect(provisionOn("11/2017/QH14#7.7.d", on)?.rule?.ground).toBe("disability");
  });

  it("exists for every ground, every paper and every limb that is cited", () => {
    const cited = [
      ...groundIds.flatMap((id) => versionsOf(id).map((version) => version.id)),
      ...Object.values(paperRequirements).flatMap((papers) =>
        papers.flatMap(({ anyOf }) => anyOf.map(({ provision }) => provision)),
      ),
      ...proofPapers.map(({ provision }) => provision),
      ...provisions.flatMap(({ term }) =>
        term?.name === "financial-difficulty" ? term.limbs.map(({ provision }) => provision) : [],
      ),
    ];
    expect(cited.filter((id) => versionsOfProvision(id).length === 0)).toEqual([]);
    expect(groundIds.filter((id) => versionsOf(id).length === 0)).toEqual([]);
  });
});

describe("a citation", () => {
  it("reads as people write it, in both languages, accents of the point kept", () => {
    expect(citeProvision("11/2017/QH14#7.7.d", "vi")).toBe("Luật TGPL Điều 7 khoản 7 điểm d");
    expect(citeProvision("11/2017/QH14#7.7.đ", "vi")).toBe("Luật TGPL Điều 7 khoản 7 điểm đ");
    expect(citeProvision("11/2017/QH14#7.7.d", "en")).toBe("Law on Legal Aid, Article 7, clause 7, point d");
    expect(citeProvision("11/2017/QH14#7.6a", "vi")).toBe("Luật TGPL Điều 7 khoản 6a");
    expect(citeProvision("08/2017/TT-BTP#33.10", "en")).toBe(
      "Circular 08/2017/TT-BTP, Article 33, clause 10",
    );
    expect(citeProvision("144/2017/NĐ-CP#2", "vi")).toBe("Nghị định 144/2017/NĐ-CP Điều 2");
  });

  it("names a document without a place too", () => {
    expect(nameDocument("29/2025/TTLT", "vi")).toBe("Thông tư liên tịch 29/2025/TTLT");
    expect(citeProvision("05/2026/QH16", "en")).toBe("Law 05/2026/QH16");
  });

  it("is refused when it is none", () => {
    for (const id of ["", "#7", "11/2017/QH14#7..d", "11/2017/QH14#7.7.d.1"]) {
      expect(() => citeProvision(id, "vi")).toThrow("provision:");
    }
  });
});

describe("coverage", () => {
  it("begins with the law and is extended from the day the uncoded amendment may start", () => {
    const days = ["2017-12-31", "2018-01-01", "2026-06-30", "2026-07-01"] as const;
    expect(days.map((day) => coverageOn(day).coverage)).toEqual([
      "not-covered",
      "covered",
      "covered",
      "extended",
    ]);
  });

  it("says which law, and from which day", () => {
    expect(coverageOn("2017-12-31").reason).toEqual({
      code: "before-coded-law",
      law: "11/2017/QH14",
      firstDay: "2018-01-01",
    });
    expect(coverageOn(addDays("2026-07-01", 100)).reason?.law).toBe("05/2026/QH16");
  });
});
