import { type ApplicantFacts, type PlainDate, partsOf, vietnamCalendar } from "@tgpl/domain";
import { readDemoData } from "../demo/demo-data.ts";
import { generateDemo } from "../demo/generate-demo.ts";
import { completeForm } from "../demo/papers.ts";
import { createRandom } from "../demo/random.ts";
import { createWorld } from "../demo/world.ts";
import { ApplicantForm } from "../src/applicants/applicant-form.ts";
import { factsOf } from "../src/eligibility/facts-of.ts";
import { readJurisdiction } from "../src/platform/jurisdiction.ts";

/**
 * The people of the demonstration, every fact known: what is still open about somebody is settled as the
 * demonstration itself settles it, and who never asked for aid has no status in proceedings.
 */
export async function demoPeople(seed: number, on: PlainDate): Promise<readonly ApplicantFacts[]> {
  const world = createWorld({
    seed,
    from: `${partsOf(on).year - 2}-01-01`,
    on,
    jurisdiction: readJurisdiction("can-tho"),
    calendar: vietnamCalendar(),
    data: readDemoData(),
    centre: { id: "centre", code: "TT", kind: "centre", name: "Trung tâm" },
  });
  const { applicants } = await generateDemo(world, () => {});
  return applicants.map((applicant, index) => {
    const form = completeForm(ApplicantForm.parse(applicant), createRandom(seed, "settled", index));
    return { proceduralStatuses: [], ...factsOf(form, on) };
  });
}
