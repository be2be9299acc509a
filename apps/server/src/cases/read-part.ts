import type { UserCtx } from "../platform/context.ts";
import { openPart } from "./case-access.ts";
import {
  findContacts,
  findDocuments,
  findHearings,
  findNotes,
  findParties,
  findStages,
  findTaskPeople,
  findTasks,
} from "./case-file.data.ts";
import type { PageInput } from "./file-line.ts";

// Each part of a file is opened by itself: within the scope, recorded, a page of fifty.

export async function readStages(ctx: UserCtx, input: PageInput) {
  return findStages(ctx, input, await openPart(ctx, input.id, "stages"));
}

export async function readParties(ctx: UserCtx, input: PageInput) {
  await openPart(ctx, input.id, "parties");
  return findParties(ctx, input);
}

export async function readHearings(ctx: UserCtx, input: PageInput) {
  await openPart(ctx, input.id, "hearings");
  return findHearings(ctx, input);
}

export async function readNotes(ctx: UserCtx, input: PageInput) {
  await openPart(ctx, input.id, "notes");
  return findNotes(ctx, input);
}

export async function readContacts(ctx: UserCtx, input: PageInput) {
  await openPart(ctx, input.id, "contacts");
  return findContacts(ctx, input);
}

export async function readTasks(ctx: UserCtx, input: PageInput) {
  const file = await openPart(ctx, input.id, "tasks");
  return { ...(await findTasks(ctx, input)), people: await findTaskPeople(ctx, file) };
}

export async function readDocuments(ctx: UserCtx, input: PageInput) {
  await openPart(ctx, input.id, "documents");
  return findDocuments(ctx, input);
}
