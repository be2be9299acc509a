import { skipToken, useQuery } from "@tanstack/react-query";
import { partsOf } from "@tgpl/domain";
import { AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Inputs } from "../api/outputs.ts";
import { useSettled } from "../api/use-settled.ts";
import type { IntakeValue } from "../eligibility/request-value.ts";
import { digitsOf, idPattern, toOthers } from "../requests/request-form-value.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight, useMe } from "../session/me.ts";
import { ConflictList } from "./file/conflict-list.tsx";
import type { Conflict } from "./file/file-lines.ts";
import { gatherConflicts } from "./gather-conflicts.ts";

type Search = Inputs["cases"]["findConflicts"];

/** How many are told at once; the rest is folded away. */
const SEEN = 3;

/**
 * For the intake: whether the person, the other side or a co-accused stands in another case in a way that binds who
 * performs it. Quiet where nothing is found.
 */
export function IntakeConflicts() {
  const { t } = useTranslation();
  const found = useConflictsOfIntake();
  const cases = new Set(found.map(({ there }) => there.caseId)).size;
  const title = t("cases.conflicts.atIntake", { count: cases });
  return (
    <>
      <p role="status" className="vh">
        {cases > 0 && title}
      </p>
      {cases > 0 && (
        <div className="intake-conflicts">
          <AnswerPart title={title}>
            <p className="note soft">{t("cases.conflicts.atIntakeNote")}</p>
            <Told conflicts={found.slice(0, SEEN)} />
            {found.length > SEEN && (
              <details>
                <summary>{t("cases.conflicts.rest", { count: found.length - SEEN })}</summary>
                <Told conflicts={found.slice(SEEN)} />
              </details>
            )}
          </AnswerPart>
        </div>
      )}
    </>
  );
}

function Told({ conflicts }: { conflicts: readonly Conflict[] }) {
  return <ConflictList conflicts={conflicts} acts={(conflict) => <OtherCase conflict={conflict} />} />;
}

/** Opens beside the intake: what is typed stays. Of another office's case its code is all that may be known. */
function OtherCase({ conflict: { there } }: { conflict: Conflict }) {
  const { t } = useTranslation();
  const href = useHref();
  const { role, office } = useMe();
  if (role !== "centre-director" && office?.name !== there.office) return null;
  return (
    <a href={href({ to: "/cases/$id", params: { id: there.caseId } })} target="_blank" rel="noopener">
      {t("cases.conflicts.openOther", { code: there.fileCode })}
    </a>
  );
}

const none: readonly Conflict[] = [];

function useConflictsOfIntake(): readonly Conflict[] {
  const may = useHasRight("case.assign");
  const { control } = useFormContext<IntakeValue>();
  const [fullName, birthDate, nationalId, formOfAid, fieldOfLaw, others] = useWatch({
    control,
    name: ["fullName", "birthDate", "nationalId", "formOfAid", "fieldOfLaw", "others"],
  });
  const typed = toSearch({ fullName, birthDate, nationalId, formOfAid, fieldOfLaw, others });
  const settled = useSettled(JSON.stringify(typed), 600);
  const { data } = useQuery(
    api.cases.findConflicts.queryOptions(may && settled !== "null" ? JSON.parse(settled) : skipToken, {
      // What was found stays in sight while the next letter is typed.
      placeholderData: (before) => before,
      select: gatherConflicts,
    }),
  );
  return typed && data ? data : none;
}

type Typed = Pick<
  IntakeValue,
  "fullName" | "birthDate" | "nationalId" | "formOfAid" | "fieldOfLaw" | "others"
>;

/** A name of one short word is nobody yet, and without the kind of matter nothing can be judged. */
function toSearch({ fullName, birthDate, nationalId, formOfAid, fieldOfLaw, others }: Typed): Search | null {
  if (!formOfAid || !fieldOfLaw) return null;
  const beneficiary = {
    role: "beneficiary" as const,
    fullName: fullName.trim(),
    birthYear: birthDate ? partsOf(birthDate).year : null,
    nationalId: idPattern.test(digitsOf(nationalId)) ? digitsOf(nationalId) : null,
  };
  const persons = [beneficiary, ...toOthers(others)].filter((person) => /\S\s+\S{2}/.test(person.fullName));
  return persons.length === 0 ? null : { formOfAid, fieldOfLaw, providerId: null, persons };
}
