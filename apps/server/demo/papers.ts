import type { EligibilityDecision, ProofPaper } from "@tgpl/domain";
import type { ApplicantForm } from "../src/applicants/applicant-form.ts";
import type { RequestForm } from "../src/requests/request-form.ts";
import type { Random } from "./random.ts";

type SeenPaper = RequestForm["papers"][number];

/** The papers laid on the counter: for one met ground all of them, or one too few; else what the person has. */
export function papersShown(
  { documents }: EligibilityDecision,
  form: ApplicantForm,
  complete: boolean,
  random: Random,
): SeenPaper[] {
  const [fewest] = documents.toSorted((a, b) => a.papers.length - b.papers.length);
  const needed = fewest?.papers.map(({ anyOf }) => choose(anyOf, form)) ?? ownPapers(form);
  const shown = complete ? needed : needed.slice(0, -1);
  return shown.map((code) => ({
    code,
    seen: random.weigh({ original: 60, "certified-copy": 25, database: 15 }),
    database: null,
  }));
}

/** Of the papers that prove a point, the one that this person has. */
function choose(anyOf: readonly { code: ProofPaper }[], form: ApplicantForm): ProofPaper {
  const codes = anyOf.map(({ code }) => code);
  const has: readonly (readonly [ProofPaper, boolean])[] = [
    ["monthly-allowance-decision", form.allowanceStatus === "active"],
    ["near-poor-certificate", form.facts.household === "near-poor"],
    ["care-facility-admission", form.facts.inSocialProtectionFacility === true],
  ];
  const [first] = codes;
  const own = has.find(([code, holds]) => holds && codes.includes(code))?.[0] ?? first;
  if (!own) throw new Error("a point that no paper proves");
  return own;
}

function ownPapers({ facts }: ApplicantForm): ProofPaper[] {
  return facts.disability?.certified ? ["age-paper", "disability-certificate"] : ["age-paper"];
}

/** What was open is asked again: nothing stays unknown. */
export function completeForm(form: ApplicantForm, random: Random): ApplicantForm {
  const answers = {
    household: "neither",
    meritorious: false,
    agentOrange: false,
    livesWithHiv: false,
  } as const;
  const settled = random.chance(0.7) ? "active" : "ended";
  return {
    ...form,
    facts: { ...answers, ...form.facts },
    allowanceStatus: form.allowanceStatus === "suspended" ? settled : form.allowanceStatus,
  };
}
