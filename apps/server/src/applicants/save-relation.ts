import { relationKinds } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { getApplicant } from "./applicants.data.ts";
import { recheckPerson } from "./recheck-person.ts";
import type { RelationForm } from "./relation-form.ts";
import { addRelation, changeRelation } from "./relations.data.ts";

export type SaveRelationInput = {
  applicantId: string;
  /** One that is changed; null for a new one. */
  known: { id: string; version: number } | null;
  form: RelationForm;
};

/** Writes down a relative or representative. Who acts by a paper names it. */
export async function saveRelation(ctx: UserCtx, { applicantId, known, form }: SaveRelationInput) {
  checkForm(form);
  const applicant = await getApplicant(ctx, applicantId);
  const isSaved = known === null || (await changeRelation(ctx, { ...known, applicantId }, form));
  if (!isSaved) throw await staleVersion(ctx, { type: "applicant", id: applicantId });
  const id = known?.id ?? (await addRelation(ctx, applicant.id, form));
  await recheckPerson(ctx, applicantId, { factsChanged: false, identityChanged: false });
  const action = known ? "applicant.relation-changed" : "applicant.relation-added";
  await writeAudit(ctx, action, { type: "applicant", id: applicantId }, { kind: form.kind });
  return { id, version: (known?.version ?? 0) + 1 };
}

function checkForm({ kind, proofPaper, from, until }: RelationForm) {
  const { needsProof } = relationKinds.find(({ code }) => code === kind) ?? { needsProof: false };
  if (needsProof && proofPaper === null) throw refuseField("proofPaper", "required");
  if (from && until && until < from) throw refuseField("until", "before-its-beginning");
}
