import {
  accessNeeds,
  citeProvision,
  codesOf,
  type FactName,
  factNames,
  factQuestion,
  gainCauses,
  groundTitle,
  labelOf,
  markOf,
  provisionOn,
} from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import { useHasRight } from "../../session/me.ts";
import type { Recall } from "./recalls-page.tsx";

export interface RecallRowProps {
  recall: Recall;
  tone: "today" | "waiting" | "done";
  onCall: () => void;
}

/** Whom to call and why: what changed, the ground met now with its clause and mark, what earlier calls came to. */
export function RecallRow({ recall, tone, onCall }: RecallRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const { person, state, callOn, requestId } = recall;
  return (
    <RegisterRow
      tone={tone}
      time={state === "to-call" ? format.date(callOn) : t(`eligibility.recalls.states.${state}`)}
      timeNote={t("eligibility.recalls.refusedOn", { date: format.date(recall.refusedRequestOn) })}
      title={person.fullName}
      href={href({ to: "/requests/$id", params: { id: requestId } })}
      details={[...useWhy(recall), ...useReach(recall), ...useCalls(recall)]}
      action={<Action recall={recall} onCall={onCall} />}
    />
  );
}

function Action({ recall, onCall }: Pick<RecallRowProps, "recall" | "onCall">) {
  const { t } = useTranslation();
  const href = useHref();
  const mayWrite = useHasRight("request.write");
  const { state, person } = recall;
  if (!mayWrite) return undefined;
  if (state === "asks-again")
    return (
      <ButtonLink
        kind="do"
        href={href({ to: "/requests/$id", params: { id: "new" }, search: { applicant: person.id } })}
      >
        {t("eligibility.recalls.takeRequest")}
      </ButtonLink>
    );
  if (state !== "to-call") return undefined;
  return (
    <Button
      kind="do"
      onClick={onCall}
      aria-label={t("eligibility.recalls.recordOf", { name: person.fullName })}
    >
      {t("eligibility.recalls.record")}
    </Button>
  );
}

function useWhy({ cause, changedFacts, grounds, coverage, foundOn }: Recall): string[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const facts = changedFacts
    .map((name) => oneOf<FactName>(factNames, name))
    .flatMap((name) => (name ? [factQuestion(name, language).short] : []));
  const causeWords = labelOf(gainCauses, cause, language);
  const why =
    cause === "facts-changed" && facts.length > 0 ? `${causeWords}: ${facts.join("; ")}` : causeWords;
  const met = grounds.map(({ id, provision }) => {
    const version = provisionOn(provision, foundOn);
    const mark = version ? markOf(version.evidence, language) : null;
    const ground = { ground: groundTitle(id, language), law: citeProvision(provision, language) };
    return [t("eligibility.recalls.ground", ground), mark].filter(Boolean).join(" · ");
  });
  return [why, ...met, ...(coverage === "extended" ? [t("eligibility.recalls.extended")] : [])];
}

function useReach({ person }: Recall): string[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const known = codesOf(accessNeeds);
  const needs = person.accessNeeds
    .map((need) => oneOf(known, need))
    .flatMap((need) => (need ? [labelOf(accessNeeds, need, language)] : []));
  return [
    person.phone ? t("eligibility.recalls.phone", { phone: person.phone }) : t("eligibility.recalls.noPhone"),
    person.communeName,
    ...(person.birthDate ? [t("applicants.bornOn", { date: format.date(person.birthDate) })] : []),
    ...needs,
  ];
}

function useCalls({ calls }: Recall): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  return calls.map(({ at, outcome, note }) => {
    const said = { at: format.dateTime(at), outcome: t(`eligibility.recalls.outcomes.${outcome}`) };
    const call = t("eligibility.recalls.called", said);
    return note ? `${call} ${note}` : call;
  });
}
