import { Segmented } from "@tgpl/ui/segmented.tsx";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { type CasePartName, caseParts, caseRoute } from "./case.route.ts";
import type { CaseRecord } from "./case-page.tsx";
import { CaseStory } from "./case-story.tsx";
import { CourtPart } from "./file/court-part.tsx";
import { NotesPart } from "./file/notes-part.tsx";
import { PapersPart } from "./file/papers-part.tsx";
import { PeoplePart } from "./file/people-part.tsx";

/** The parts of a file; each loads its own pages when it is opened. */
const parts: Record<CasePartName, ComponentType<{ legalCase: CaseRecord }>> = {
  story: CaseStory,
  court: CourtPart,
  people: PeoplePart,
  notes: NotesPart,
  papers: PapersPart,
};

export function CaseParts({ legalCase }: { legalCase: CaseRecord }) {
  const { part = "story" } = caseRoute.useSearch();
  const Part = parts[part];
  return (
    <div>
      <Tabs legalCase={legalCase} part={part} />
      <Part legalCase={legalCase} />
    </div>
  );
}

function Tabs({ legalCase, part }: { legalCase: CaseRecord; part: CasePartName }) {
  const { t } = useTranslation();
  const href = useHref();
  const segments = caseParts.map((id) => ({
    id,
    label: t(`cases.parts.${id}`),
    href: href({
      to: "/cases/$id",
      params: { id: legalCase.id },
      search: { part: id === "story" ? undefined : id },
    }),
  }));
  return <Segmented label={t("cases.parts.label")} segments={segments} current={part} className="parts" />;
}
