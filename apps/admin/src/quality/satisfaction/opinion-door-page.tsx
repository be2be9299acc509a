import { useMutation, useQuery } from "@tanstack/react-query";
import { type SatisfactionQuestionCode, satisfactionAnswers, satisfactionQuestions } from "@tgpl/domain";
import { Brand } from "@tgpl/ui/brand.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { DemoStrip } from "@tgpl/ui/demo-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LanguageSwitch } from "@tgpl/ui/language-switch.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { mainContentId } from "@tgpl/ui/skip-link.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { findRefusal } from "../../api/failure.ts";
import type { Inputs, Outputs } from "../../api/outputs.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useBrand } from "../../session/door.tsx";
import { useOneTimeToken } from "../../session/use-one-time-token.ts";
import { useStatus } from "../../session/use-status.ts";
import "./opinion.css";

type Reply = Inputs["quality"]["satisfaction"]["answer"]["reply"];
type Opened = Outputs["quality"]["satisfaction"]["open"];

/** The page behind the link: a person who was helped answers in large, plain words. Nobody signs in, nobody is named. */
export function OpinionDoorPage() {
  const { t } = useTranslation();
  const token = useOneTimeToken();
  const { data: status } = useStatus();
  const brand = useBrand();
  usePageTitle(t("quality.door.title"));
  return (
    <>
      {status?.kind === "demo" && <DemoStrip />}
      <div className="opinion-door">
        <header>
          <Brand {...brand} />
          <LanguageSwitch />
        </header>
        <main id={mainContentId} tabIndex={-1}>
          {token === undefined ? <BadLink /> : <Opening token={token} />}
        </main>
      </div>
    </>
  );
}

function Opening({ token }: { token: string }) {
  const opened = useQuery(
    api.quality.satisfaction.open.queryOptions(
      { token },
      { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    ),
  );
  const refusal = findRefusal(opened.error);
  if (refusal?.code === "too-many-attempts") return <Said title={refusal.message} />;
  if (refusal) return <BadLink />;
  return (
    <LoadingPanel query={opened}>
      {(told) => (told.state === "answered" ? <Thanks /> : <Questions token={token} opened={told} />)}
    </LoadingPanel>
  );
}

function BadLink() {
  const { t } = useTranslation();
  return <Said title={t("quality.door.bad")}>{t("quality.door.badText")}</Said>;
}

function Thanks() {
  const { t } = useTranslation();
  return <Said title={t("quality.door.thanks")}>{t("quality.door.thanksText")}</Said>;
}

/** One sentence in place of the questions, read aloud at once. */
function Said({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children && <p>{children}</p>}
    </>
  );
}

function Questions({ token, opened }: { token: string; opened: Opened }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [answers, setAnswers] = useState<Reply["answers"]>({});
  const [words, setWords] = useState("");
  const sent = useMutation(api.quality.satisfaction.answer.mutationOptions());
  if (sent.isSuccess) return <Thanks />;
  const send = (refused: boolean) =>
    sent.mutate({ token, reply: { answers, words: words.trim() || null, refused } });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <h1 tabIndex={-1}>{t("quality.door.title")}</h1>
      <p>{t("quality.door.intro", { office: opened.officeName, day: format.date(opened.closedOn) })}</p>
      <p>{t("quality.door.free")}</p>
      <p>{t("quality.door.secret")}</p>
      {satisfactionQuestions.map((question, at) => (
        <Question
          key={question.code}
          question={question}
          at={at + 1}
          answer={answers[question.code]}
          onAnswer={(answer) => setAnswers({ ...answers, [question.code]: answer })}
        />
      ))}
      <TextAreaField
        label={t("quality.door.words")}
        optional
        rows={4}
        maxLength={4000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {sent.error && <NotSent error={sent.error} />}
      <div className="opinion-send">
        <Button kind="main" big type="submit" isBusy={sent.isPending}>
          {t("quality.door.send")}
        </Button>
        <Button big isBusy={sent.isPending} onClick={() => send(true)}>
          {t("quality.door.refuse")}
        </Button>
      </div>
    </form>
  );
}

function NotSent({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" title={t("quality.door.failed")} isAlert>
      {findRefusal(error)?.message ?? t("quality.door.failedText")}
    </Notice>
  );
}

interface QuestionProps {
  question: (typeof satisfactionQuestions)[number];
  at: number;
  answer: Reply["answers"][SatisfactionQuestionCode];
  onAnswer: (answer: (typeof satisfactionAnswers)[number]["code"]) => void;
}

/** One question at a time to the eye, all of them on one page: native radio buttons in a named group. */
function Question({ question: { code, label, hint }, at, answer, onAnswer }: QuestionProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const hintId = `${code}-hint`;
  return (
    <fieldset aria-describedby={hint ? hintId : undefined}>
      <legend>
        <small>{t("quality.door.question", { at, of: satisfactionQuestions.length })}</small>
        {label[language]}
      </legend>
      {hint && <p id={hintId}>{hint[language]}</p>}
      {satisfactionAnswers.map((choice) => (
        <label key={choice.code} className="opinion-choice">
          <input
            type="radio"
            name={code}
            checked={answer === choice.code}
            onChange={() => onAnswer(choice.code)}
          />
          {choice.label[language]}
        </label>
      ))}
    </fieldset>
  );
}
