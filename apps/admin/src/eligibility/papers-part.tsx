import { labelOf, markOf, type ProofPaper, proofPapers } from "@tgpl/domain";
import { AnswerPart, PaperLine } from "@tgpl/ui/answer-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { Citation } from "../law/citation.tsx";
import type { Answer } from "./answer.ts";
import { neededPapers, type PaperPoint } from "./needed-papers.ts";

/** What has to be proved, by which paper, and what is missing. */
export function PapersPart({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const points = neededPapers(answer.decision, answer.papers);
  if (points.length === 0) return null;
  const isAhead = answer.decision.outcome !== "eligible";
  return (
    <AnswerPart title={t(isAhead ? "eligibility.papers.ahead" : "eligibility.papers.title")}>
      <ul>
        {points.map((point) => (
          <Point
            key={point.anyOf.map(({ code }) => code).join()}
            point={point}
            answer={answer}
            isAhead={isAhead}
          />
        ))}
      </ul>
    </AnswerPart>
  );
}

interface PointProps {
  point: PaperPoint;
  answer: Answer;
  isAhead: boolean;
}

function Point({ point, answer, isAhead }: PointProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { seen, anyOf } = point;
  const [first] = anyOf;
  const sight = seen && answer.papers[seen];
  const title = (code: ProofPaper) => labelOf(proofPapers, code, language);
  if (!first) return null;
  if (seen && sight) {
    return <PaperLine title={title(seen)} kind="done" word={t(`eligibility.papers.${sight}`)} />;
  }
  const isOneOf = anyOf.length > 1;
  const mark = markOf(first.evidence, language);
  return (
    <PaperLine
      title={isOneOf ? t("eligibility.papers.oneOf", { count: anyOf.length }) : title(first.code)}
      kind={isAhead ? "unknown" : "today"}
      word={t(isAhead ? "eligibility.papers.later" : "eligibility.papers.missing")}
      note={
        <>
          {isOneOf && `${anyOf.map(({ code }) => title(code)).join("; ")} · `}
          <Citation provision={first.provision} on={answer.decision.on} />
          {mark && ` · ${mark}`}
        </>
      }
    />
  );
}
