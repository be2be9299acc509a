import { codesOf, conflictKinds, conflictWaiverReasons } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { addContact, addDocument, addNote, changeDocument } from "./add-note.ts";
import { archiveFile } from "./archive-file.ts";
import { findConflicts, readConflicts } from "./case-conflicts.ts";
import { HearingForm, HearingRecord } from "./case-hearing.ts";
import {
  ContactForm,
  ContactRecord,
  DocumentForm,
  DocumentRecord,
  NoteForm,
  NoteRecord,
  PlannedTask,
  TaskForm,
  TaskRecord,
} from "./case-note.ts";
import { PartyForm, PartyRecord } from "./case-party.ts";
import { StageForm, StageRecord } from "./case-stage.ts";
import { ConflictRecord, ConflictSearch } from "./conflict-record.ts";
import { Known, PageInput, pageOf } from "./file-line.ts";
import { changeTask, giveTask, settleTask } from "./give-task.ts";
import { giveTasks, planTasks, takeTasksBack } from "./give-tasks.ts";
import {
  readContacts,
  readDocuments,
  readHearings,
  readNotes,
  readParties,
  readStages,
  readTasks,
} from "./read-part.ts";
import { readStory, readWholeNote } from "./read-story.ts";
import { addParty, changeParty } from "./save-party.ts";
import { addStage, changeStage } from "./save-stage.ts";
import { addHearing, changeHearing, postponeHearing, settleHearing } from "./set-hearing.ts";
import { StoryCursor, StoryRecord, storyGroupNames } from "./story-record.ts";
import { strikeLine, struckParts } from "./strike-line.ts";
import { strikeStep } from "./strike-step.ts";
import { waiveConflict, withdrawWaiver } from "./waive-conflict.ts";

const OneCase = z.object({ id: z.uuid(), version: Version });
const ofCase = { caseId: z.uuid() };
const Saved = z.object({ id: z.uuid() });

/** A page of the list of cases. */
const MOST_CASES = 50;

const readPart = () => procedureFor("case.read").input(PageInput);
const workOn = () => writeProcedureFor("case.work");

/** The file of a case: its story and everything that is written into it besides its moves. */
export const caseFileProcedures = {
  story: procedureFor("case.read")
    .input(
      z.object({
        id: z.uuid(),
        group: z.enum(storyGroupNames).nullable(),
        text: Line(120).nullable(),
        before: StoryCursor.nullable(),
      }),
    )
    .output(z.object({ lines: z.array(StoryRecord), next: StoryCursor.nullable() }))
    .query(({ ctx, input }) => readStory(ctx, input)),

  wholeNote: procedureFor("case.read")
    .input(z.object({ id: z.uuid(), eventId: z.uuid() }))
    .output(z.object({ note: z.string() }))
    .query(({ ctx, input }) => readWholeNote(ctx, input)),

  strikeStep: workOn()
    .input(OneCase.extend({ stepId: z.uuid(), reason: Paragraph }))
    .output(OneCase)
    .mutation(asWrite(strikeStep)),

  strikeLine: workOn()
    .input(Known.extend({ part: z.enum(struckParts), reason: Paragraph }))
    .output(Known)
    .mutation(asWrite(strikeLine)),

  archive: writeProcedureFor("case.close")
    .input(OneCase.extend({ place: Line(120), retainUntil: Day.nullable() }))
    .output(OneCase)
    .mutation(asWrite(archiveFile)),

  findConflicts: procedureFor("case.assign")
    .input(ConflictSearch)
    .output(z.array(ConflictRecord))
    .query(({ ctx, input }) => findConflicts(ctx, input)),

  conflicts: procedureFor("case.read")
    .input(z.object({ id: z.uuid(), providerId: z.uuid().nullable() }))
    .output(z.array(ConflictRecord))
    .query(({ ctx, input }) => readConflicts(ctx, input)),

  waiveConflict: writeProcedureFor("case.assign")
    .input(
      z.object({
        id: z.uuid(),
        providerId: z.uuid(),
        otherCaseId: z.uuid(),
        partyId: z.uuid().nullable(),
        kind: z.enum(codesOf(conflictKinds)),
        reason: z.enum(codesOf(conflictWaiverReasons)),
        why: Paragraph,
      }),
    )
    .output(Saved)
    .mutation(asWrite(waiveConflict)),

  withdrawWaiver: writeProcedureFor("case.assign")
    .input(z.object({ id: z.uuid(), waiverId: z.uuid(), reason: Paragraph }))
    .output(Saved)
    .mutation(asWrite(withdrawWaiver)),

  stages: router({
    list: readPart()
      .output(pageOf(StageRecord))
      .query(({ ctx, input }) => readStages(ctx, input)),
    add: workOn().input(StageForm.extend(ofCase)).output(Known).mutation(asWrite(addStage)),
    change: workOn().input(StageForm.extend(Known.shape)).output(Known).mutation(asWrite(changeStage)),
  }),

  parties: router({
    list: readPart()
      .output(pageOf(PartyRecord))
      .query(({ ctx, input }) => readParties(ctx, input)),
    add: workOn().input(PartyForm.extend(ofCase)).output(Known).mutation(asWrite(addParty)),
    change: workOn().input(PartyForm.extend(Known.shape)).output(Known).mutation(asWrite(changeParty)),
  }),

  hearings: router({
    list: readPart()
      .output(pageOf(HearingRecord))
      .query(({ ctx, input }) => readHearings(ctx, input)),
    add: workOn().input(HearingForm.extend(ofCase)).output(Known).mutation(asWrite(addHearing)),
    change: workOn().input(HearingForm.extend(Known.shape)).output(Known).mutation(asWrite(changeHearing)),
    postpone: workOn()
      .input(Known.extend({ reason: Paragraph, startsAt: Moment.nullable(), room: Line(60).nullable() }))
      .output(Known)
      .mutation(asWrite(postponeHearing)),
    settle: workOn()
      .input(
        Known.extend({
          end: z.enum(["held", "cancelled"]),
          result: Paragraph.nullable(),
          attendees: Paragraph.nullable(),
        }),
      )
      .output(Known)
      .mutation(asWrite(settleHearing)),
  }),

  notes: router({
    list: readPart()
      .output(pageOf(NoteRecord))
      .query(({ ctx, input }) => readNotes(ctx, input)),
    add: workOn().input(NoteForm.extend(ofCase)).output(Known).mutation(asWrite(addNote)),
  }),

  contacts: router({
    list: readPart()
      .output(pageOf(ContactRecord))
      .query(({ ctx, input }) => readContacts(ctx, input)),
    add: workOn().input(ContactForm.extend(ofCase)).output(Known).mutation(asWrite(addContact)),
  }),

  tasks: router({
    list: readPart()
      .output(
        pageOf(TaskRecord).extend({ people: z.array(z.object({ id: z.uuid(), displayName: z.string() })) }),
      )
      .query(({ ctx, input }) => readTasks(ctx, input)),
    give: workOn().input(TaskForm.extend(ofCase)).output(Known).mutation(asWrite(giveTask)),
    change: workOn().input(TaskForm.extend(Known.shape)).output(Known).mutation(asWrite(changeTask)),
    settle: workOn()
      .input(Known.extend({ done: z.boolean() }))
      .output(Known)
      .mutation(asWrite(settleTask)),
    plan: procedureFor("case.assign")
      .input(z.object({ caseIds: z.array(z.uuid()).min(1).max(MOST_CASES) }))
      .output(z.array(PlannedTask))
      .query(({ ctx, input }) => planTasks(ctx, input)),
    giveMany: writeProcedureFor("case.assign")
      .input(
        TaskForm.omit({ forId: true }).extend({
          items: z
            .array(z.object({ caseId: z.uuid(), forId: z.uuid() }))
            .min(1)
            .max(MOST_CASES),
        }),
      )
      .output(z.object({ tasks: z.array(Known) }))
      .mutation(asWrite(giveTasks)),
    takeBack: writeProcedureFor("case.assign")
      .input(z.object({ tasks: z.array(Known).min(1).max(MOST_CASES), reason: Paragraph }))
      .output(z.object({ takenBack: z.int(), kept: z.int() }))
      .mutation(asWrite(takeTasksBack)),
  }),

  documents: router({
    list: readPart()
      .output(pageOf(DocumentRecord))
      .query(({ ctx, input }) => readDocuments(ctx, input)),
    add: workOn().input(DocumentForm.extend(ofCase)).output(Known).mutation(asWrite(addDocument)),
    change: workOn().input(DocumentForm.extend(Known.shape)).output(Known).mutation(asWrite(changeDocument)),
  }),
};
