import { useQuery } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { newKey } from "../api/new-key.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import "./outreach.css";
import { PersonQuestions } from "./person-questions.tsx";
import { SurveyQuestions } from "./survey-questions.tsx";
import { nextPerson, type SurveyForm, toAnswer } from "./survey-value.ts";
import { useSurveyQueue } from "./use-survey-queue.ts";

/** The survey of needs, person after person. Opened once, it is filled in without a line. */
export function SurveyPage() {
  const { t } = useTranslation();
  const href = useHref();
  const maySeeResults = useHasRight("indicator.read");
  usePageTitle(t("survey.title"));
  const form = useQuery(api.survey.form.queryOptions());
  return (
    <>
      <PageHead
        title={t("survey.title")}
        crumbs={[
          { label: t("frame.places.outreach"), href: href({ to: "/outreach", search: {} }) },
          { label: t("survey.title") },
        ]}
        note={t("survey.note")}
      >
        {maySeeResults && (
          <ButtonLink href={href({ to: "/survey/results", search: {} })}>{t("survey.results")}</ButtonLink>
        )}
      </PageHead>
      <LoadingPanel query={form} explain={explainFailure} rows={8}>
        {(known) => <SurveyDesk form={known} />}
      </LoadingPanel>
    </>
  );
}

function SurveyDesk({ form }: { form: SurveyForm }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const today = useToday();
  const queue = useSurveyQueue();
  const [value, setValue] = useState(nextPerson(""));
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer = toAnswer(value, { version: form.version, on: today, key: newKey() });
    setMissing(answer === null);
    if (!answer) return;
    queue.add(answer);
    setValue(nextPerson(value.placeCode));
    say(t("survey.kept"));
    window.scrollTo({ top: 0 });
  };
  return (
    <form className="survey" noValidate onSubmit={submit}>
      {form.evidence !== "seen" && <p className="note soft">{t("survey.unconfirmed")}</p>}
      <div role="status">
        {queue.waiting > 0 && <Notice tone="wait">{t("survey.waiting", { count: queue.waiting })}</Notice>}
      </div>
      {queue.refused && (
        <Notice tone="bad" isAlert title={t("survey.refused")}>
          {explainFailure(queue.refused)}
        </Notice>
      )}
      <PersonQuestions form={form} value={value} onChange={setValue} isMissing={isMissing} />
      <SurveyQuestions
        questions={form.questions}
        answers={value.answers}
        onChange={(answers) => setValue({ ...value, answers })}
      />
      <Button kind="main" type="submit">
        {t("survey.send")}
      </Button>
    </form>
  );
}
