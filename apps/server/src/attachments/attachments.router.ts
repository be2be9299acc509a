import { z } from "zod";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import {
  Announcement,
  AttachmentList,
  Description,
  OneAttachment,
  Removal,
  Subject,
} from "./attachment-record.ts";
import { beginAttachment } from "./begin-attachment.ts";
import { describeAttachment, removeAttachment, restoreAttachment } from "./change-attachment.ts";
import { listAttachments } from "./list-attachments.ts";

/** Files kept with records. Their bytes come and go under `/files/<id>`, see `serve-attachments.ts`. */
export const attachmentsRouter = router({
  list: procedureFor("file.read")
    .input(z.object({ subject: Subject, cursor: z.uuid().nullish() }))
    .output(AttachmentList)
    .query(({ ctx, input }) => listAttachments(ctx, input)),

  begin: writeProcedureFor("file.write")
    .input(Announcement)
    .output(z.object({ id: z.uuid() }))
    .mutation(asWrite(beginAttachment)),

  describe: writeProcedureFor("file.write")
    .input(Description)
    .output(OneAttachment)
    .mutation(asWrite(describeAttachment)),

  remove: writeProcedureFor("file.write")
    .input(Removal)
    .output(OneAttachment)
    .mutation(asWrite(removeAttachment)),

  restore: writeProcedureFor("file.write")
    .input(OneAttachment)
    .output(OneAttachment)
    .mutation(asWrite(restoreAttachment)),
});
