import { dayOf, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type ArchiveFileInput = OneCase & { place: string; retainUntil: PlainDate | null };

/** Puts the handed-over file into the archive: in which box or on which shelf, and until when it is kept. */
export async function archiveFile(ctx: UserCtx, input: ArchiveFileInput): Promise<OneCase> {
  const { id, version, place, retainUntil } = input;
  if (retainUntil && retainUntil < dayOf(ctx.now())) throw refuseField("retainUntil", "in-the-past");
  return changeCase(
    ctx,
    { id, version },
    {
      move: "archive",
      given: { archivePlace: place },
      data: () => ({
        archivedAt: new Date(ctx.now()),
        archivePlace: place,
        retainUntil: maybe(retainUntil, toDate),
      }),
      event: { kind: "archived", note: place },
    },
  );
}
