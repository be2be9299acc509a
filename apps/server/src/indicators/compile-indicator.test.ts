import { getIndicator, type IndicatorDefinition, vietnamCalendar } from "@tgpl/domain";
import { expect, test } from "vitest";
import { type CompiledQuery, compileIndicator } from "./compile-indicator.ts";
import { suppliedIndicators } from "./supplied-indicators.ts";

const year = { from: "2026-01-01", until: "2026-12-31" } as const;
const calendar = vietnamCalendar();
const city: CompiledQuery = { period: year, by: [], place: null, calendar };
/** Every one by former district, if it has such places. */
const usual = ({ disaggregations }: IndicatorDefinition): CompiledQuery => ({
  ...city,
  by: disaggregations.includes("district") ? ["district"] : [],
});
const byType: CompiledQuery = {
  period: year,
  by: ["district", "disabilityType"],
  place: { level: "district", code: "916" },
  calendar,
};

/** The days of a calendar are many; the first tell what they are. */
const shorten = (value: string) => (value.length > 200 ? `${value.slice(0, 60)}…` : value);

const shown = (what: string, definition: IndicatorDefinition, query: CompiledQuery) => {
  const { text, values } = compileIndicator(definition, query);
  return `-- ${definition.id} ${what}\n-- ${values.map((value, index) => `$${index + 1} = ${shorten(JSON.stringify(value))}`).join(", ")}\n${text};\n`;
};

const header = `-- What the database is asked for the figures of a year. Generated from the definitions of the domain, for reviewers;
-- the test of compile-indicator.ts fails when a definition or the compiler changes it.\n`;

test("The SQL of the heavy queries is the one that was reviewed", async () => {
  const statements = [
    ...suppliedIndicators.map((definition) => {
      const query = usual(definition);
      return shown(query.by.length > 0 ? "of a year, by former district" : "of a year", definition, query);
    }),
    shown("of a year, by month", getIndicator("cases-accepted"), { ...city, by: ["month"] }),
    shown("of a year in one former district, by type of disability", getIndicator("cases-accepted"), byType),
    shown("of a year, in total", getIndicator("cases-accepted"), { ...city, by: [] }),
  ];
  await expect([header, ...statements].join("\n")).toMatchFileSnapshot("indicators.sql");
});

test("What a person typed never becomes part of the statement", () => {
  const place = { level: "district", code: "916'; DROP TABLE cases; --" } as const;
  const { text, values } = compileIndicator(getIndicator("cases-accepted"), { ...city, place });
  expect(text).not.toContain("DROP");
  expect(values).toContain(place.code);
});
