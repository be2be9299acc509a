import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite, Version } from "../platform/write.ts";
import { drawCertificates } from "./draw-certificates.ts";
import { enrolAttendees, removeAttendee } from "./enrol-attendees.ts";
import { cancelCourse, closeCourse, planCourse, updateCourse } from "./plan-course.ts";
import { listCourses, readCourse, readHours } from "./read-training.ts";
import { giveCertificates, markAttendance, scoreAttendees } from "./record-results.ts";
import { CourseForm, CourseLine, CourseRecord, Guest, HoursOfProvider, Score } from "./training-record.ts";

const One = z.object({ id: z.uuid(), version: Version });
const OneCourse = z.object({ id: z.uuid() });
const Year = z.object({ year: z.number().int().min(2000).max(2100) });

/** Courses of training (plan A4): who comes, what they learn, and the hours of the year. */
export const trainingRouter = router({
  list: procedureFor("training.read")
    .input(Year)
    .output(z.array(CourseLine))
    .query(({ ctx, input }) => listCourses(ctx, input)),

  get: procedureFor("training.read")
    .input(OneCourse)
    .output(CourseRecord)
    .query(({ ctx, input }) => readCourse(ctx, input)),

  hours: procedureFor("training.read")
    .input(Year)
    .output(z.array(HoursOfProvider))
    .query(({ ctx, input }) => readHours(ctx, input)),

  plan: writeProcedureFor("training.manage").input(CourseForm).output(One).mutation(asWrite(planCourse)),

  update: writeProcedureFor("training.manage")
    .input(One.extend({ form: CourseForm }))
    .output(One)
    .mutation(asWrite(updateCourse)),

  cancel: writeProcedureFor("training.manage")
    .input(One.extend({ reason: Paragraph }))
    .output(One)
    .mutation(asWrite(cancelCourse)),

  close: writeProcedureFor("training.manage").input(One).output(One).mutation(asWrite(closeCourse)),

  enrol: writeProcedureFor("training.manage")
    .input(One.extend({ providerIds: z.array(z.uuid()).max(500), guests: z.array(Guest).max(200) }))
    .output(One)
    .mutation(asWrite(enrolAttendees)),

  remove: writeProcedureFor("training.manage")
    .input(One.extend({ attendeeId: z.uuid() }))
    .output(One)
    .mutation(asWrite(removeAttendee)),

  mark: writeProcedureFor("training.manage")
    .input(One.extend({ sessionId: z.uuid(), present: z.array(z.uuid()).max(700) }))
    .output(One)
    .mutation(asWrite(markAttendance)),

  score: writeProcedureFor("training.manage")
    .input(One.extend({ scores: z.array(Score).max(700) }))
    .output(One)
    .mutation(asWrite(scoreAttendees)),

  certify: writeProcedureFor("training.manage")
    .input(
      One.extend({
        first: z.number().int().min(1).max(99_999),
        suffix: Line(40),
        on: Day,
      }),
    )
    .output(One)
    .mutation(asWrite(giveCertificates)),

  certificates: procedureFor("training.read")
    .input(OneCourse.extend({ attendeeId: z.uuid().nullable() }))
    .output(z.object({ fileName: z.string(), base64: z.string() }))
    .query(({ ctx, input }) => drawCertificates(ctx, input)),
});
