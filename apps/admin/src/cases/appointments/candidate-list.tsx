import { useQuery } from "@tanstack/react-query";
import { type ProviderLanguage, providerLanguages } from "@tgpl/domain";
import { Chips } from "@tgpl/ui/chips.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { termOptions } from "../../text/term-options.ts";
import type { CaseRecord } from "../case-page.tsx";
import { ReasonList } from "./reason-list.tsx";
import { type Suggested, useLoadWords } from "./use-candidate-words.ts";
import "../../lists/lists.css";

export interface CandidateListProps {
  legalCase: CaseRecord;
  value: string | null;
  onChange: (provider: string, suggested: Suggested) => void;
  error?: string | undefined;
}

const FIRST = 6;

/** Everybody in the order in which the case would best be given to them; at the end who cannot, and why. */
export function CandidateList({ legalCase, value, onChange, error }: CandidateListProps) {
  const { t } = useTranslation();
  const [wish, setWish] = useState<{ wishedFor: string | null; languages: ProviderLanguage[] }>({
    wishedFor: null,
    languages: [],
  });
  const query = useQuery(
    api.appointments.suggest.queryOptions(
      { caseId: legalCase.id, ...wish },
      { placeholderData: (before) => before, refetchOnWindowFocus: false },
    ),
  );
  return (
    <>
      <Wishes suggested={query.data ?? []} wish={wish} onChange={setWish} />
      <LoadingPanel
        query={query}
        explain={explainFailure}
        rows={3}
        isEmpty={(all) => all.every(({ standing }) => standing === "impossible")}
        empty={t("cases.appointment.nobody", { office: legalCase.office.name })}
      >
        {(all) => <Choices suggested={all} {...{ value, onChange, error }} />}
      </LoadingPanel>
    </>
  );
}

type ChoicesProps = Omit<CandidateListProps, "legalCase"> & { suggested: readonly Suggested[] };

function Choices({ suggested, value, onChange, error }: ChoicesProps) {
  const { t } = useTranslation();
  const describe = useLoadWords();
  const [isWhole, setWhole] = useState(false);
  const possible = suggested.filter(({ standing }) => standing !== "impossible");
  const free = possible.filter(({ standing }) => standing === "free");
  const first = free.length > 0 ? free.slice(0, FIRST) : possible.slice(0, FIRST);
  const shown = isWhole ? possible : possible.filter((one) => first.includes(one) || one.provider === value);
  return (
    <>
      <ChoiceList
        label={t("cases.appointment.who")}
        id="appointment-providerId"
        choices={shown.map((one) => ({
          value: one.provider,
          label: one.fullName,
          note: (
            <>
              {describe(one)}
              <ReasonList reasons={one.reasons} />
            </>
          ),
        }))}
        value={value}
        onChange={(provider) => {
          const chosen = suggested.find((one) => one.provider === provider);
          if (chosen) onChange(provider, chosen);
        }}
        error={error}
      />
      {shown.length < possible.length && (
        <p>
          <button type="button" className="as-link" onClick={() => setWhole(true)}>
            {t("cases.appointment.showRest", { count: possible.length - shown.length })}
          </button>
        </p>
      )}
      <Impossible suggested={suggested.filter(({ standing }) => standing === "impossible")} />
    </>
  );
}

function Impossible({ suggested }: { suggested: readonly Suggested[] }) {
  const { t } = useTranslation();
  if (suggested.length === 0) return null;
  return (
    <details>
      <summary>{t("cases.appointment.cannot", { count: suggested.length })}</summary>
      <ul className="plan-list">
        {suggested.map(({ provider, fullName, reasons }) => (
          <li key={provider}>
            {fullName}
            <ReasonList reasons={reasons.slice(0, 1)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface WishesProps {
  suggested: readonly Suggested[];
  wish: { wishedFor: string | null; languages: ProviderLanguage[] };
  onChange: (wish: WishesProps["wish"]) => void;
}

/** What the person asks for: somebody of their choice, a language. */
function Wishes({ suggested, wish, onChange }: WishesProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const byName = suggested
    .filter(({ standing }) => standing !== "impossible")
    .toSorted((one, other) => one.fullName.localeCompare(other.fullName, "vi"));
  return (
    <details>
      <summary>{t("cases.appointment.wishes")}</summary>
      <SelectField
        label={t("cases.appointment.wishedFor")}
        emptyLabel={t("cases.appointment.nobodyWished")}
        options={byName.map(({ provider, fullName }) => ({ value: provider, label: fullName }))}
        value={wish.wishedFor ?? ""}
        onChange={(event) => onChange({ ...wish, wishedFor: event.target.value || null })}
      />
      <Chips
        label={t("cases.appointment.languages")}
        options={termOptions(providerLanguages, language)}
        value={wish.languages}
        onChange={(languages) => onChange({ ...wish, languages })}
      />
    </details>
  );
}
