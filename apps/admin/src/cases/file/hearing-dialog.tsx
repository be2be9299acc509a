import { useQuery } from "@tanstack/react-query";
import {
  type AccessNeed,
  type Arrangement,
  accessNeeds,
  arrangements,
  dayOf,
  type HearingKind,
  hearingKinds,
  labelOf,
  type PlainDate,
  proceedingsStages,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { CaseRecord } from "../case-page.tsx";
import { AgencyFields } from "./agency-fields.tsx";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { HearingLine } from "./file-lines.ts";
import { FormDay } from "./form-day.tsx";
import { momentOf, orNull, readTime } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";
import { useLineMerge } from "./use-line-merge.tsx";

type Value = {
  kind: HearingKind | "";
  stageId: string;
  agencyCode: string;
  place: string;
  room: string;
  day: PlainDate | null;
  time: string;
  needs: { need: AccessNeed; arrangement: Arrangement }[];
  attendees: string;
};

/** Where and when, and what the person needs there. The day of a hearing that is set changes by postponing it. */
export function HearingDialog({
  legalCase,
  line,
  onClose,
}: FileDialogProps & { line: HearingLine | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: line ? toValue(line, format.time(line.startsAt)) : newValue(legalCase),
  });
  const { fresh, clashes, whenSettled } = useLineMerge({
    ...{ caseId: legalCase.id, line, form },
    path: api.cases.hearings.list.pathKey(),
    toValue: (one: HearingLine) => toValue(one, format.time(one.startsAt)),
    labels: {
      kind: t("cases.court.kind"),
      stageId: t("cases.court.ofStage"),
      agencyCode: t("cases.court.fromDirectory"),
      place: t("cases.court.place"),
      room: t("cases.court.room"),
      day: t("cases.court.day"),
      time: t("cases.court.time"),
      needs: t("cases.court.needs"),
      attendees: t("cases.court.attendees"),
    },
    terms: { kind: hearingKinds },
  });
  const adding = useFileWrite(api.cases.hearings.add.mutationOptions(), onClose);
  const changing = useFileWrite(api.cases.hearings.change.mutationOptions(), onClose);
  const save = (value: Value) => {
    const hearing = toInput(value);
    if (!hearing) return;
    if (fresh) changing.send({ id: fresh.id, version: fresh.version, ...hearing });
    else adding.send({ caseId: legalCase.id, ...hearing });
  };
  const { write, seeNew } = line ? changing : adding;
  return (
    <SaveDialog
      title={line ? t("cases.file.change.hearing") : t("cases.file.new.hearing")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="hearing"
      write={write}
      onSave={(value) => whenSettled(() => save(value))}
      onClose={onClose}
      onSeeNew={seeNew}
      broad
    >
      {clashes}
      <What form={form} caseId={legalCase.id} />
      <Where form={form} isNew={line === undefined} />
      <Needs form={form} />
      <TextAreaField
        label={t("cases.court.attendees")}
        optional
        rows={2}
        maxLength={4000}
        {...form.register("attendees")}
      />
    </SaveDialog>
  );
}

type Form = { form: UseFormReturn<Value> };

function What({ form, caseId }: Form & { caseId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const stages = useQuery(api.cases.stages.list.queryOptions({ id: caseId, after: null })).data?.lines ?? [];
  const options = stages
    .filter(({ struck }) => struck === null)
    .map(({ id, stage }) => ({ value: id, label: labelOf(proceedingsStages, stage, language) }));
  return (
    <div className="field-pair">
      <SelectField
        label={t("cases.court.kind")}
        id="hearing-kind"
        options={termOptions(hearingKinds, language)}
        error={form.formState.errors.kind?.message}
        {...form.register("kind", { required: t("cases.fileRules.chosen") })}
      />
      {options.length > 0 && (
        <SelectField
          label={t("cases.court.ofStage")}
          emptyLabel={t("cases.court.noStage")}
          options={options}
          {...form.register("stageId")}
        />
      )}
    </div>
  );
}

function Where({ form, isNew }: Form & { isNew: boolean }) {
  const { t } = useTranslation();
  const { errors } = form.formState;
  return (
    <>
      <AgencyFields
        prefix="hearing"
        label={t("cases.court.place")}
        hint={t("cases.court.placeHint")}
        error={errors.place?.message}
        code={form.register("agencyCode")}
        name={form.register("place", {
          validate: (text) => text.trim() !== "" || t("cases.fileRules.place"),
        })}
        onAgency={(name) => form.setValue("place", name)}
        isEmpty={() => form.getValues("place").trim() === ""}
      />
      <div className="field-pair">
        {isNew && (
          <>
            <FormDay control={form.control} name="day" prefix="hearing" label={t("cases.court.day")} />
            <TextField
              label={t("cases.court.time")}
              id="hearing-time"
              hint={t("cases.court.timeHint")}
              error={errors.time?.message}
              {...form.register("time", {
                validate: (text) => readTime(text) !== null || t("cases.fileRules.time"),
              })}
            />
          </>
        )}
        <TextField label={t("cases.court.room")} optional maxLength={60} {...form.register("room")} />
      </div>
    </>
  );
}

function Needs({ form }: Form) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const needs = form.getValues("needs");
  if (needs.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{t("cases.court.needs")}</legend>
      <div className="field-pair">
        {needs.map(({ need }, at) => (
          <SelectField
            key={need}
            label={labelOf(accessNeeds, need, language)}
            emptyLabel={null}
            options={termOptions(arrangements, language)}
            {...form.register(`needs.${at}.arrangement`)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What the request says of the person's needs is asked for at every hearing. */
function newValue({ accessNeeds: needs, hearingOn, aside }: CaseRecord): Value {
  return {
    kind: "",
    stageId: "",
    agencyCode: "",
    place: aside.stage?.agency ?? "",
    room: "",
    day: aside.hearings.length === 0 ? hearingOn : null,
    time: "",
    needs: needs
      .filter((need) => need !== "cannot-write")
      .map((need) => ({ need, arrangement: "not-asked" as const })),
    attendees: "",
  };
}

function toValue(line: HearingLine, time: string): Value {
  return {
    kind: line.kind,
    stageId: line.stageId ?? "",
    agencyCode: line.agencyCode ?? "",
    place: line.place,
    room: line.room ?? "",
    day: dayOf(line.startsAt),
    time,
    needs: line.needs,
    attendees: line.attendees ?? "",
  };
}

function toInput({ kind, day, time, stageId, agencyCode, room, attendees, place, needs }: Value) {
  const startsAt = momentOf(day, time);
  if (!kind || !startsAt) return null;
  return {
    ...{ kind, startsAt, place, needs },
    stageId: stageId || null,
    agencyCode: agencyCode || null,
    room: orNull(room),
    attendees: orNull(attendees),
  };
}
