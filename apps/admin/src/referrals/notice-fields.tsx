import { dayOf, fieldsOfLaw, noticeChannels, type PlainDate, proceduralStatuses } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { FactRow, FormGrid, FormSection } from "@tgpl/ui/form-section.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import { AgencyClock } from "./agency-clock.tsx";
import { AgencyField, proceedingsKinds } from "./agency-field.tsx";
import { MomentField } from "./moment-field.tsx";
import { type AgencyDuty, agencyDuties, type NoticeFields, noticeFieldId } from "./notice-form-value.ts";
import { readMoment } from "./read-time.ts";
import { useNoticeRules } from "./use-notice-rules.ts";

/** Which agency, about whom in which standing, when it was asked and when it told. */
export function NoticeFieldsPart({ isEdit }: { isEdit: boolean }) {
  const { t } = useTranslation();
  return (
    <FormSection title={t("notices.noticePart")}>
      <FormGrid>
        <Agency />
        <Standing />
        <Moment name="requestedAt" />
        {!isEdit && <HasNotice />}
        <Receipt />
      </FormGrid>
      <LiveClock />
    </FormSection>
  );
}

function Agency() {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<NoticeFields>();
  const rules = useNoticeRules();
  const { field } = useController({ control, name: "agencyId", rules: rules.agencyId });
  const day = useWatch({ control, name: "requestedAt.day" });
  const now = useNow();
  return (
    <AgencyField
      label={t("notices.agency")}
      id={noticeFieldId("agencyId")}
      className="c3"
      kinds={proceedingsKinds}
      on={day ?? dayOf(now)}
      value={field.value}
      onChange={field.onChange}
      error={formState.errors.agencyId?.message}
    />
  );
}

function Standing() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, formState } = useFormContext<NoticeFields>();
  return (
    <SelectField
      label={t("notices.standing")}
      className="c3"
      id={noticeFieldId("proceduralStatus")}
      options={termOptions(proceduralStatuses, language)}
      error={formState.errors.proceduralStatus?.message}
      {...register("proceduralStatus", useNoticeRules().proceduralStatus)}
    />
  );
}

function Moment({ name }: { name: "requestedAt" | "noticedAt" }) {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<NoticeFields>();
  const { field } = useController({ control, name, rules: useNoticeRules()[name] });
  return (
    <MomentField
      label={t(`notices.${name}`)}
      id={noticeFieldId(name)}
      value={field.value}
      onChange={field.onChange}
      error={formState.errors[name]?.message}
    />
  );
}

const answers = ["yes", "no"] as const;

function HasNotice() {
  const { t } = useTranslation();
  const { control } = useFormContext<NoticeFields>();
  const { field } = useController({ control, name: "hasNotice" });
  return (
    <TriState
      label={t("notices.hasNotice")}
      showLabel
      hint={t("notices.hasNoticeHint")}
      options={answers.map((value) => ({ value, label: t(`notices.hasNoticeAnswers.${value}`) }))}
      value={field.value ? "yes" : "no"}
      onChange={(answer) => field.onChange(answer === "yes")}
    />
  );
}

function Receipt() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control, register } = useFormContext<NoticeFields>();
  const hasNotice = useWatch({ control, name: "hasNotice" });
  if (!hasNotice) return null;
  return (
    <>
      <Moment name="noticedAt" />
      <SelectField
        label={t("notices.channel")}
        className="c3"
        id={noticeFieldId("channel")}
        emptyLabel={null}
        options={termOptions(noticeChannels, language)}
        {...register("channel")}
      />
      <TextField
        label={t("notices.officer")}
        className="c3"
        optional
        id={noticeFieldId("agencyOfficer")}
        maxLength={120}
        {...register("agencyOfficer")}
      />
      <TextField
        label={t("notices.letterNumber")}
        className="c3"
        optional
        id={noticeFieldId("letterNumber")}
        maxLength={60}
        {...register("letterNumber")}
      />
    </>
  );
}

/** The agency's limit while it is typed: who records sees at once whether it was late. */
function LiveClock() {
  const { control } = useFormContext<NoticeFields>();
  const [status, requested, hasNotice, noticed] = useWatch({
    control,
    name: ["proceduralStatus", "requestedAt", "hasNotice", "noticedAt"],
  });
  const requestedAt = readMoment(requested);
  const noticedAt = hasNotice ? readMoment(noticed) : null;
  if (status === "" || !requestedAt || noticedAt === undefined) return null;
  return (
    <div className="live-clock" role="status">
      <AgencyClock status={status} requestedAt={requestedAt} noticedAt={noticedAt} />
    </div>
  );
}

/** What it is about: enough to open the request and the case on it. */
export function NoticeMatterPart() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, control, formState } = useFormContext<NoticeFields>();
  const { field } = useController({ control, name: "hearingOn" });
  const rules = useNoticeRules();
  return (
    <FormSection title={t("requests.matterTitle")}>
      <FormGrid>
        <SelectField
          label={t("requests.fieldOfLaw")}
          className="c3"
          id={noticeFieldId("fieldOfLaw")}
          emptyLabel={null}
          options={termOptions(fieldsOfLaw, language)}
          {...register("fieldOfLaw")}
        />
        <DateField
          label={t("requests.hearingOn")}
          className="c3"
          id={noticeFieldId("hearingOn")}
          value={field.value}
          onChange={(day) => field.onChange(day as PlainDate | null)}
          error={formState.errors.hearingOn?.message}
        />
        <TextField
          label={t("requests.matter")}
          id={noticeFieldId("matter")}
          hint={t("notices.matterHint")}
          maxLength={4000}
          error={formState.errors.matter?.message}
          {...register("matter", rules.matter)}
        />
      </FormGrid>
    </FormSection>
  );
}

/** What the agency did for the person (10/2018/TTLT Điều 7); the interpreter by 29/2025/TTLT, whose text is not confirmed. */
export function AgencyDutiesPart() {
  const { t } = useTranslation();
  const { register } = useFormContext<NoticeFields>();
  return (
    <FormSection title={t("notices.dutiesPart")}>
      {agencyDuties.map((duty) => (
        <Duty key={duty} duty={duty} />
      ))}
      <FormGrid>
        <TextAreaField
          label={t("notices.note")}
          optional
          rows={2}
          maxLength={4000}
          id={noticeFieldId("note")}
          {...register("note")}
        />
      </FormGrid>
    </FormSection>
  );
}

function Duty({ duty }: { duty: AgencyDuty }) {
  const { t } = useTranslation();
  const { control } = useFormContext<NoticeFields>();
  const { field } = useController({ control, name: `duties.${duty}` });
  return (
    <FactRow title={t(`notices.duties.${duty}`)} note={t(`notices.dutyNotes.${duty}`)}>
      <YesNoUnknown
        label={t(`notices.duties.${duty}`)}
        value={field.value ?? "unknown"}
        onChange={(answer) => field.onChange(answer === "unknown" ? null : answer)}
      />
    </FactRow>
  );
}
