import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useHasRight } from "../session/me.ts";
import { useCertificates } from "./use-certificates.ts";
import { useTrainingWords } from "./use-training-words.ts";
import { type Attendee, type CourseRecord, useTrainingWrite } from "./use-training-write.ts";

/** Who takes part: hours, points before and after, the certificate. */
export function AttendeesSheet({ course }: { course: CourseRecord }) {
  const { t } = useTranslation();
  const { attendees } = course;
  const certificates = useCertificates(course);
  const hasCertificates = attendees.some(({ certificateNumber }) => certificateNumber !== null);
  const heads = ["person", "hours", "before", "after", "certificate"] as const;
  return (
    <Sheet
      title={t("training.attendees.title", { count: attendees.length })}
      aside={
        hasCertificates && (
          <Button kind="do" isBusy={certificates.isBusy} onClick={() => certificates.save(null)}>
            {t("training.attendees.allCertificates")}
          </Button>
        )
      }
      footer={<Learnt course={course} />}
    >
      {certificates.error && <SaveError error={certificates.error} />}
      {attendees.length === 0 && <p className="empty">{t("training.attendees.nobody")}</p>}
      {attendees.length > 0 && (
        <DataTable className="blocks" heads={heads.map((head) => t(`training.attendees.${head}`))}>
          {attendees.map((attendee) => (
            <Row
              key={attendee.id}
              course={course}
              attendee={attendee}
              onCertificate={() => certificates.save(attendee.id)}
            />
          ))}
        </DataTable>
      )}
    </Sheet>
  );
}

/** What the tests say of the course, over those who took both. */
function Learnt({ course: { attendees, certificatePercent } }: { course: CourseRecord }) {
  const { t } = useTranslation();
  const words = useTrainingWords();
  const tested = attendees.filter(
    ({ tenthsBefore, tenthsAfter }) => tenthsBefore !== null && tenthsAfter !== null,
  );
  const mean = (pick: (one: Attendee) => number | null) =>
    words.points(Math.round(tested.reduce((sum, one) => sum + (pick(one) ?? 0), 0) / tested.length));
  return (
    <>
      {t("training.attendees.share", { percent: certificatePercent })}
      {tested.length > 0 && (
        <>
          {" "}
          {t("training.attendees.learnt", {
            count: tested.length,
            before: mean(({ tenthsBefore }) => tenthsBefore),
            after: mean(({ tenthsAfter }) => tenthsAfter),
          })}
        </>
      )}
    </>
  );
}

interface RowProps {
  course: CourseRecord;
  attendee: Attendee;
  onCertificate: () => void;
}

function Row({ course, attendee, onCertificate }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTrainingWords();
  const { fullName, workplace, minutes, certificateNumber, certificateOn } = attendee;
  return (
    <tr>
      <th scope="row">
        {fullName}
        <br />
        <small className="soft">{workplace}</small>
      </th>
      <td data-label={t("training.attendees.hours")}>{words.hours(minutes)}</td>
      <td data-label={t("training.attendees.before")}>{words.points(attendee.tenthsBefore)}</td>
      <td data-label={t("training.attendees.after")}>{words.points(attendee.tenthsAfter)}</td>
      <td data-label={t("training.attendees.certificate")}>
        {certificateNumber && certificateOn ? (
          <Button
            kind="bare"
            onClick={onCertificate}
            aria-label={t("training.attendees.certificateOf", {
              number: certificateNumber,
              day: format.date(certificateOn),
              name: fullName,
            })}
          >
            {t("training.attendees.given", { number: certificateNumber, day: format.date(certificateOn) })}
          </Button>
        ) : (
          <Standing course={course} attendee={attendee} />
        )}
      </td>
    </tr>
  );
}

/** Not certified: enough hours or not, and the way off the list for who never came. */
function Standing({ course, attendee }: { course: CourseRecord; attendee: Attendee }) {
  const { t } = useTranslation();
  const [isAsking, ask] = useState(false);
  const remove = useTrainingWrite(api.training.remove.mutationOptions(), course);
  const mayRemove =
    useHasRight("training.manage") && attendee.minutes === 0 && course.status === "training-planned";
  if (!mayRemove)
    return attendee.earns ? (
      t("training.attendees.earned")
    ) : (
      <span className="soft">{t("training.attendees.notEarned")}</span>
    );
  return (
    <>
      <Button
        kind="bare"
        isBusy={remove.write.isSaving}
        onClick={() => ask(true)}
        aria-label={t("training.attendees.removeOf", { name: attendee.fullName })}
      >
        {t("training.attendees.remove")}
      </Button>
      {remove.write.error && <SaveError error={remove.write.error} onSeeNew={() => void remove.seeNew()} />}
      <ConfirmDialog
        title={t("training.attendees.removeAsk", { name: attendee.fullName })}
        isOpen={isAsking}
        confirmLabel={t("training.attendees.remove")}
        onConfirm={() => {
          ask(false);
          remove.send({ attendeeId: attendee.id }, t("training.attendees.removed"), () => {});
        }}
        onCancel={() => ask(false)}
      >
        {t("training.attendees.removeWhat")}
      </ConfirmDialog>
    </>
  );
}
