import type { ApplicantForm } from "./applicant-form.ts";

/** An invented adult with a severe disability who receives the monthly allowance: eligible by Điều 7 khoản 7 điểm d. */
export function anApplicant(given: Partial<ApplicantForm> = {}): ApplicantForm {
  return {
    fullName: "Nguyễn Thị Mẫu",
    birthDate: "1990-05-02",
    sex: "female",
    nationalId: null,
    phone: null,
    communeCode: "31135",
    address: null,
    facts: {
      meritorious: false,
      ethnicMinority: false,
      livesInExtremeHardshipArea: false,
      proceduralStatuses: ["party"],
      martyrFamily: false,
      agentOrange: false,
      disability: { types: ["hearing-speech"], degree: "severe", certified: true },
      domesticViolenceVictim: false,
      trafficking: "none",
      matterConcernsTrafficking: false,
      livesWithHiv: false,
    },
    allowanceStatus: "active",
    certificateNumber: null,
    certificateOn: null,
    accessNeeds: ["sign-language-interpreter"],
    ...given,
  };
}
