import {
  type Bilingual,
  type Language,
  labelOf,
  noticeChannels,
  noticeDeclinedGrounds,
  proceduralStatuses,
  providerKinds,
} from "@tgpl/domain";
import { createFormat } from "@tgpl/ui/format/create-format.ts";
import { citeInLetter } from "../eligibility/letters/cite-in-letter.ts";
import type { Letter, LetterPart } from "../eligibility/letters/letter.ts";
import type { LetterOffice } from "../eligibility/letters/letter-facts.ts";
import { text } from "../text/text.ts";
import type { NoticeRecord } from "./notice-form-value.ts";

/** Everything that a reply to an agency is written from. */
export interface ReplyFacts {
  notice: NoticeRecord;
  office: LetterOffice;
  city: Bilingual;
  /** Of the provider: legal-aid officer, lawyer … */
  providerKind: string | null;
}

/** The reply to the agency: accepted and who performs the case, or not accepted and why (Luật TGPL Điều 31). */
export function composeReply(facts: ReplyFacts, language: Language): Letter {
  const t = text.getFixedT(language);
  const { notice, office } = facts;
  const law = (id: string) => t("letters.onGround", { law: citeInLetter(id, language) });
  const isDeclined = notice.declined !== null;
  const ground = notice.declined && provisionOf(notice.declined.ground);
  const notes: string[] = [];
  return {
    subject: t(isDeclined ? "notices.letter.subjectDeclined" : "notices.letter.subject"),
    grounds: [
      law("11/2017/QH14#31"),
      law(isDeclined ? (ground ?? "11/2017/QH14#30.3") : "11/2017/QH14#30.4"),
    ],
    to: t("notices.letter.to", { agency: notice.agency.name }),
    body: [
      receivedPart(facts, language),
      ...(isDeclined ? declinedPart : acceptedPart)(facts, language, notes),
    ],
    recipients: [t("letters.asAbove"), ...providerLine(facts, language), t("letters.toFile")],
    signedBy: t(`letters.signedBy.${office.kind}`),
    notes,
  };
}

type PartWriter = (facts: ReplyFacts, language: Language, notes: string[]) => LetterPart[];

function personOf({ notice }: ReplyFacts, language: Language): string {
  const t = text.getFixedT(language);
  const { sex, fullName } = notice.applicant;
  return t(`letters.person.${sex}`, { name: fullName });
}

function receivedPart(facts: ReplyFacts, language: Language): LetterPart {
  const t = text.getFixedT(language);
  const format = createFormat(language);
  const { notice, office } = facts;
  const person = personOf(facts, language);
  const standing = labelOf(proceduralStatuses, notice.proceduralStatus, language);
  const common = { office: office.name, person, standing: standing.toLocaleLowerCase(language) };
  if (notice.noticedAt === null)
    return t("notices.letter.heard", { ...common, at: format.dateTime(notice.receivedAt) });
  const channel = notice.channel
    ? labelOf(noticeChannels, notice.channel, language).toLocaleLowerCase(language)
    : "";
  const how = notice.letterNumber
    ? t("notices.letter.byNumber", { channel, number: notice.letterNumber })
    : channel;
  return t("notices.letter.received", { ...common, at: format.dateTime(notice.noticedAt), how });
}

const acceptedPart: PartWriter = (facts, language) => {
  const t = text.getFixedT(language);
  const format = createFormat(language);
  const { notice, office, providerKind } = facts;
  const { acceptedAt, legalCase } = notice;
  if (!acceptedAt || !legalCase) return [];
  const kind = providerKinds.find(({ code }) => code === providerKind)?.label[language];
  return [
    t("notices.letter.accepted", {
      office: office.name,
      at: format.dateTime(acceptedAt),
      fileCode: legalCase.fileCode,
    }),
    t("notices.letter.appointed", {
      provider: [legalCase.provider?.fullName, kind?.toLocaleLowerCase(language)].filter(Boolean).join(", "),
      person: personOf(facts, language),
    }),
    t("notices.letter.makePossible"),
    ...interpreterPart(facts, language),
  ];
};

/** Asked for where the person needs one and the agency has called none (29/2025/TTLT, from 31/12/2025). */
function interpreterPart({ notice }: ReplyFacts, language: Language): LetterPart[] {
  const t = text.getFixedT(language);
  const { interpreterNeeded, interpreterPresent, applicant } = notice;
  const needsSigner = applicant.accessNeeds.includes("sign-language-interpreter");
  if (interpreterPresent || !(interpreterNeeded || needsSigner)) return [];
  return [t(needsSigner ? "notices.letter.callSigner" : "notices.letter.callInterpreter")];
}

const declinedPart: PartWriter = (facts, language, notes) => {
  const t = text.getFixedT(language);
  const { declined, minutes } = facts.notice;
  if (!declined) return [];
  const parts: LetterPart[] = [
    t("notices.letter.declined", {
      office: facts.office.name,
      ground: labelOf(noticeDeclinedGrounds, declined.ground, language),
    }),
    t("letters.reason", { reason: declined.reason }),
  ];
  if (!minutes) return parts;
  notes.push(t("notices.minutesUnconfirmed"));
  return [
    ...parts,
    `${t("notices.letter.minutes", { day: createFormat(language).date(minutes.on) })} (${notes.length})`,
  ];
};

function providerLine({ notice }: ReplyFacts, language: Language): string[] {
  const name = notice.legalCase?.provider?.fullName;
  return name ? [text.getFixedT(language)("notices.letter.toProvider", { name })] : [];
}

function provisionOf(code: string): string | null {
  return noticeDeclinedGrounds.find((ground) => ground.code === code)?.provision ?? null;
}
