import { skipToken, useQuery } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useStatus } from "../../session/use-status.ts";
import type { LetterFacts } from "./letter-facts.ts";

/** Gathers what a letter of this request is written from; undefined until all of it is here. */
export function useLetterFacts(record: RequestRecord): LetterFacts | undefined {
  const { data: status } = useStatus();
  const { data: standing } = useQuery(api.eligibility.standing.queryOptions({ requestId: record.id }));
  const { data: offices } = useQuery(api.directory.offices.queryOptions());
  const { data: legalCase } = useQuery(
    api.cases.get.queryOptions(record.caseId === null ? skipToken : { id: record.caseId }),
  );
  const isLoading = record.caseId !== null && legalCase === undefined;
  const office = offices?.find(({ id }) => id === record.office.id);
  if (!status || !standing || !office || isLoading) return undefined;
  const centre = offices?.find(({ id }) => id === office.centreId) ?? office;
  return {
    record,
    decision: standing.decisions[0],
    fileCode: legalCase?.fileCode ?? null,
    city: status.jurisdiction.name,
    office: { name: office.name, kind: office.kind, centre: centre.name },
  };
}
