import { randomUUID } from "node:crypto";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { Caller } from "../platform/test-server.ts";
import type { AgencyForm } from "./agency-record.ts";
import type { NoticeForm } from "./notice-record.ts";

export const key = () => ({ idempotencyKey: randomUUID() });

/** An invented agency. */
export function anAgency(given: Partial<AgencyForm> = {}): AgencyForm {
  return {
    kind: "police",
    name: "Cơ quan điều tra Mẫu",
    nameEn: null,
    communeCode: null,
    address: null,
    phone: "02923000000",
    email: null,
    note: null,
    contacts: [{ name: "Nguyễn Văn Thử", duty: "Trực ban", phone: "0900000001", email: null }],
    ...given,
  };
}

/** A notice of the test agency about a person in custody: asked at 07:30, told at 08:40 of the test's Monday. */
export function aNotice(agencyId: string, given: Partial<NoticeForm> = {}): NoticeForm {
  return {
    agencyId,
    proceduralStatus: "in-custody",
    fieldOfLaw: "criminal",
    matter: "Bị tạm giữ về hành vi trộm cắp tài sản (tình huống thử)",
    hearingOn: null,
    requestedAt: "2026-11-23T07:30:00+07:00",
    receipt: {
      channel: "by-phone",
      noticedAt: "2026-11-23T08:40:00+07:00",
      agencyOfficer: "Trần Văn Mẫu",
      letterNumber: null,
    },
    sheetHandedOver: true,
    readAloud: true,
    interpreterNeeded: true,
    interpreterAsked: false,
    interpreterPresent: null,
    note: null,
    ...given,
  };
}

/** Records a notice about a new person; answers its id and version. */
export function receive(officer: Caller, notice: NoticeForm, fullName = "Phạm Thị Ví Dụ") {
  const form = anApplicant({ fullName, facts: { disability: anApplicant().facts.disability } });
  return officer.notices.receive({ ...key(), applicant: { known: null, form }, notice });
}
