import type { PlainDate } from "@tgpl/domain";
import type { Inputs } from "../api/outputs.ts";
import { readHours } from "../cases/read-hours.ts";
import type { CourseRecord } from "./use-training-write.ts";

export type SessionValue = {
  sessionId: string | null;
  on: PlainDate | null;
  begins: string;
  hours: string;
  topic: string;
  trainer: string;
};

/** A course as it stands in the window: hours and percent as typed. */
export type CourseValue = {
  title: string;
  topics: string;
  host: string;
  venue: string;
  percent: string;
  sessions: SessionValue[];
};

export const noSession: SessionValue = {
  sessionId: null,
  on: null,
  begins: "08:00",
  hours: "",
  topic: "",
  trainer: "",
};

export const noCourse: CourseValue = {
  title: "",
  topics: "",
  host: "",
  venue: "",
  percent: "80",
  sessions: [noSession],
};

export function fromCourse(course: CourseRecord, written: (hours: number) => string): CourseValue {
  return {
    title: course.title,
    topics: course.topics ?? "",
    host: course.host,
    venue: course.venue,
    percent: String(course.certificatePercent),
    sessions: course.sessions.map(({ id, on, begins, minutes, topic, trainer }) => ({
      sessionId: id,
      on,
      begins,
      hours: written(minutes / 60),
      topic,
      trainer,
    })),
  };
}

type CourseForm = Omit<Inputs["training"]["plan"], "idempotencyKey" | "draft">;

/** What the server takes; called once every field has passed its rule. */
export function toCourseForm({ percent, topics, sessions, ...value }: CourseValue): CourseForm {
  return {
    ...value,
    topics: topics.trim() || null,
    certificatePercent: Number(percent),
    sessions: sessions.map(({ sessionId, on, hours, ...session }) => ({
      ...session,
      id: sessionId,
      on: on as PlainDate,
      minutes: Math.round((readHours(hours) ?? 0) * 60),
    })),
  };
}
