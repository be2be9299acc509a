import { labelOf, markOf, type PaperSight, type ProofPaper, paperSights, proofPapers } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { type RequestFormValue, requestFieldId, type SeenPapers, seenPapers } from "./request-form-value.ts";

export interface PapersFieldsProps {
  /** The papers that the answer asks for now; those already seen are always listed. */
  asked: readonly ProofPaper[];
}

/** Which proof papers were seen, and how: the original, a certified copy, or in a database. */
export function PapersFields({ asked }: PapersFieldsProps) {
  const { t } = useTranslation();
  const { control } = useFormContext<RequestFormValue>();
  const { field } = useController({ control, name: "papers" });
  const listed = [...new Set([...asked, ...seenPapers(field.value)])];
  const note = (paper: ProofPaper, sight: PaperSight | undefined) =>
    field.onChange({ ...field.value, [paper]: sight });
  return (
    <>
      {listed.length === 0 && <p className="form-note soft">{t("requests.papers.none")}</p>}
      {listed.map((paper) => (
        <Paper key={paper} paper={paper} papers={field.value} onChange={(sight) => note(paper, sight)} />
      ))}
      <OtherPaper listed={listed} onChoose={(paper) => note(paper, "original")} />
    </>
  );
}

interface PaperProps {
  paper: ProofPaper;
  papers: SeenPapers;
  onChange: (sight: PaperSight | undefined) => void;
}

function Paper({ paper, papers, onChange }: PaperProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const title = labelOf(proofPapers, paper, language);
  const options = [
    ...paperSights.map(({ code, label }) => ({ value: code, label: label[language] })),
    { value: "none" as const, label: t("requests.papers.not"), isUnknown: true },
  ];
  return (
    <div className="fact stacked">
      <TriState
        label={title}
        showLabel
        options={options}
        value={papers[paper] ?? "none"}
        onChange={(sight) => onChange(sight === "none" ? undefined : sight)}
      />
      {papers[paper] === "database" && <DatabaseName paper={paper} />}
      {papers[paper] === "electronic-copy" && <p className="hint">{t("requests.papers.originalLater")}</p>}
    </div>
  );
}

/** Whether a database may stand for a paper is not confirmed: at least it is known which one, by whom and when. */
function DatabaseName({ paper }: { paper: ProofPaper }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register } = useFormContext<RequestFormValue>();
  return (
    <TextField
      label={t("requests.papers.databaseName")}
      id={`request-databases-${paper}`}
      hint={[t("requests.papers.databaseHint"), markOf("unconfirmed", language)].filter(Boolean).join(" ")}
      maxLength={120}
      {...register(`databases.${paper}`)}
    />
  );
}

interface OtherPaperProps {
  listed: readonly ProofPaper[];
  onChoose: (paper: ProofPaper) => void;
}

/** Any other paper of the law's list that the person has brought. */
function OtherPaper({ listed, onChoose }: OtherPaperProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const others = termOptions(proofPapers, language).filter(({ value }) => !listed.includes(value));
  const choose = (chosen: string) => {
    const paper = others.find(({ value }) => value === chosen);
    if (paper) onChoose(paper.value);
  };
  return (
    <div className="fact stacked">
      <SelectField
        label={t("requests.papers.other")}
        id={requestFieldId("papers")}
        options={others}
        emptyLabel={t("requests.papers.choose")}
        value=""
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}
