import {
  type AccessNeed,
  accessNeeds,
  applicationForm,
  fieldsOfLaw,
  formsOfAid,
  labelOf,
  markOf,
  nameDocument,
  proofPapers,
  requesterKinds,
  signatureKinds,
} from "@tgpl/domain";
import { createFormat } from "@tgpl/ui/format/create-format.ts";
import type { CSSProperties } from "react";
import { text } from "../../text/text.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { letterStyle } from "./letter-form.ts";

export interface ApplicationPaperProps {
  facts: LetterFacts;
  isLarge: boolean;
  isDemo: boolean;
}

const t = text.getFixedT("vi");
const format = createFormat("vi");

/**
 * The application for legal aid, filled from the intake, to be read and signed. It is issued in Vietnamese; the number of
 * its form comes from a weak source, and says so.
 */
export function ApplicationPaper({ facts, isLarge, isDemo }: ApplicationPaperProps) {
  const { title, number, document, evidence } = applicationForm;
  return (
    <article
      className={isLarge ? "letter large application" : "letter application"}
      lang="vi"
      aria-label={title.vi}
      style={letterStyle(isLarge) as CSSProperties}
    >
      {isDemo && <p className="letter-demo">{t("letters.demo")}</p>}
      <p className="letter-form-number">
        {t("letters.application.form", { number, document: nameDocument(document, "vi") })}{" "}
        {markOf(evidence, "vi")}
      </p>
      <div className="letter-state-alone">
        <p className="letter-state">{t("letters.state")}</p>
        <p className="letter-motto">{t("letters.motto")}</p>
      </div>
      <h2 className="letter-title">{title.vi.toUpperCase()}</h2>
      <p className="letter-to">{t("letters.application.to", { office: facts.office.name })}</p>
      {linesOf(facts).map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
      <Signed facts={facts} />
    </article>
  );
}

type Line = { id: string; words: string };

function linesOf({ record }: LetterFacts): Line[] {
  const { applicant, requesterKind, requesterName, papers } = record;
  const birth = applicant.birthDate ? format.date(applicant.birthDate) : dots;
  const lines: [string, string | null][] = [
    [
      "requester",
      requesterKind === "self"
        ? null
        : t("letters.application.requester", {
            name: requesterName ?? dots,
            kind: labelOf(requesterKinds, requesterKind, "vi").toLowerCase(),
          }),
    ],
    ["name", t("letters.application.name", { name: applicant.fullName, birth })],
    ["id", t("letters.application.nationalId", { id: applicant.nationalId ?? dots })],
    [
      "home",
      t("letters.application.home", {
        place: [applicant.address, applicant.communeName].filter(Boolean).join(", "),
        phone: applicant.phone ?? dots,
      }),
    ],
    ["matter", t("letters.application.matter", { matter: record.matter })],
    [
      "form",
      t("letters.application.aid", {
        form: labelOf(formsOfAid, record.formOfAid, "vi").toLowerCase(),
        field: labelOf(fieldsOfLaw, record.fieldOfLaw, "vi").toLowerCase(),
      }),
    ],
    ["needs", needsLine(applicant.accessNeeds)],
    [
      "papers",
      t("letters.application.papers", {
        papers: papers.map(({ code }) => labelOf(proofPapers, code, "vi").toLowerCase()).join("; ") || dots,
      }),
    ],
    ["true", t("letters.application.true")],
  ];
  return lines.flatMap(([id, words]) => (words === null ? [] : [{ id, words }]));
}

const dots = "……………………………";

function needsLine(needs: readonly AccessNeed[]): string | null {
  if (needs.length === 0) return null;
  const named = needs.map((need) => labelOf(accessNeeds, need, "vi").toLowerCase());
  return t("letters.application.needs", { needs: named.join("; ") });
}

/** Who cannot write has it read out, and signs or gives a fingerprint; who wrote and read it signs too. */
function Signed({ facts: { record, city } }: { facts: LetterFacts }) {
  const { writing } = record.reception;
  const cannotWrite = record.applicant.accessNeeds.includes("cannot-write");
  return (
    <>
      {cannotWrite && (
        <p>
          {t(
            writing?.readAloudBy === null ? "letters.application.readSelf" : "letters.application.readAloud",
            {
              writtenBy: writing?.writtenBy ?? dots,
              readBy: writing?.readAloudBy ?? dots,
            },
          )}
          {writing &&
            ` ${t("letters.application.signedWith", { kind: labelOf(signatureKinds, writing.signedWith, "vi").toLowerCase() })}`}
        </p>
      )}
      <div className="letter-foot">
        <div className="letter-recipients">
          {cannotWrite && <p>{t("letters.application.writer", { name: writing?.writtenBy ?? "" })}</p>}
          {cannotWrite && writing?.witness && (
            <p>{t("letters.application.witness", { name: writing.witness })}</p>
          )}
        </div>
        <div className="letter-signature">
          <p className="letter-day">
            {t("letters.placeAndDay", { place: city.vi.replace(/^(Thành phố|Tỉnh) /, "") })}
          </p>
          <p>{t(cannotWrite ? "letters.application.signOrFinger" : "letters.application.sign")}</p>
        </div>
      </div>
    </>
  );
}
