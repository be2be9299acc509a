import { describe, expect, it } from "vitest";
import { deadlineRules } from "../deadlines/deadline-rules.ts";
import { dutiesWithoutLength } from "../deadlines/duties-without-length.ts";
import { versionsOfProvision } from "../law/provision-on.ts";
import { requestMachine } from "../requests/request-machine.ts";
import { requestObstacles } from "../requests/request-obstacles.ts";
import { caseMachine } from "./case-machine.ts";
import { caseObstacles } from "./case-obstacles.ts";
import { complaintMachine, complaintObstacles } from "./complaint-machine.ts";
import { complaintSubjects } from "./complaint-subject.ts";
import { replacementGrounds } from "./replacement-ground.ts";

type Citing = { readonly provision: string | null };
const lists: Record<string, readonly Citing[]> = {
  caseObstacles,
  caseTransitions: caseMachine.transitions,
  complaintObstacles,
  complaintSubjects,
  complaintTransitions: complaintMachine.transitions,
  dutiesWithoutLength,
  replacementGrounds,
  requestObstacles,
  requestTransitions: requestMachine.transitions,
  deadlineRules: deadlineRules.filter(({ provision }) => provision.includes("#")),
};

describe.each(Object.entries(lists))("what %s cites", (_name, list) => {
  it("is coded as a provision, with its text and its days", () => {
    const cited = list.flatMap(({ provision }) => (provision === null ? [] : [provision]));
    expect(cited.filter((id) => versionsOfProvision(id).length === 0)).toEqual([]);
  });
});
