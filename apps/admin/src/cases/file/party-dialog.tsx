import { useQuery } from "@tanstack/react-query";
import { labelOf, type PartyRole, partyRoles, proceedingsStages } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { PartyLine } from "./file-lines.ts";
import { orNull } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";
import { useLineMerge } from "./use-line-merge.tsx";

type Value = {
  role: PartyRole | "";
  fullName: string;
  birthYear: string;
  nationalId: string;
  phone: string;
  address: string;
  agency: string;
  /** By the id of a stage; empty = the same role. */
  stageRoles: Record<string, PartyRole | "">;
};

/** Everybody but the beneficiary, who stands with the applicants. */
const others = partyRoles.filter(({ code }) => code !== "beneficiary");

/** Somebody of a case: often no more than a name is known. */
export function PartyDialog({ legalCase, line, onClose }: FileDialogProps & { line: PartyLine | undefined }) {
  const { t } = useTranslation();
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: toValue(line) });
  const { fresh, clashes, whenSettled } = useLineMerge({
    ...{ caseId: legalCase.id, line, form },
    path: api.cases.parties.list.pathKey(),
    toValue: toValue,
    labels: {
      role: t("cases.people.role"),
      fullName: t("cases.people.name"),
      birthYear: t("cases.people.born"),
      nationalId: t("cases.people.nationalId"),
      phone: t("cases.people.phone"),
      address: t("cases.people.address"),
      agency: t("cases.people.agency"),
      stageRoles: t("cases.people.role"),
    },
    terms: { role: others, stageRoles: others },
  });
  const adding = useFileWrite(api.cases.parties.add.mutationOptions(), onClose);
  const changing = useFileWrite(api.cases.parties.change.mutationOptions(), onClose);
  const save = (value: Value) => {
    const party = toInput(value);
    if (!party) return;
    if (fresh) changing.send({ id: fresh.id, version: fresh.version, ...party });
    else adding.send({ caseId: legalCase.id, ...party });
  };
  const { write, seeNew } = line ? changing : adding;
  return (
    <SaveDialog
      title={line ? t("cases.file.change.party") : t("cases.file.new.party")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="party"
      write={write}
      onSave={(value) => whenSettled(() => save(value))}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      {clashes}
      <Who form={form} />
      <Reach form={form} />
      <StageRoles caseId={legalCase.id} form={form} />
    </SaveDialog>
  );
}

type Form = { form: UseFormReturn<Value> };

function Who({ form }: Form) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  return (
    <>
      <SelectField
        label={t("cases.people.role")}
        id="party-role"
        options={termOptions(others, language)}
        error={errors.role?.message}
        {...form.register("role", { required: t("cases.fileRules.chosen") })}
      />
      <TextField
        label={t("cases.people.name")}
        id="party-fullName"
        maxLength={120}
        error={errors.fullName?.message}
        {...form.register("fullName", {
          validate: (text) => text.trim() !== "" || t("cases.fileRules.name"),
        })}
      />
      <div className="field-pair">
        <TextField
          label={t("cases.people.born")}
          id="party-birthYear"
          optional
          inputMode="numeric"
          error={errors.birthYear?.message}
          {...form.register("birthYear", {
            validate: (text) => /^((19|20)\d{2})?$/.test(text.trim()) || t("cases.fileRules.year"),
          })}
        />
        <TextField
          label={t("cases.people.nationalId")}
          id="party-nationalId"
          optional
          inputMode="numeric"
          error={errors.nationalId?.message}
          {...form.register("nationalId", {
            validate: (text) => /^(\d{12})?$/.test(text.trim()) || t("cases.fileRules.nationalId"),
          })}
        />
      </div>
    </>
  );
}

function Reach({ form }: Form) {
  const { t } = useTranslation();
  const { errors } = form.formState;
  return (
    <>
      <div className="field-pair">
        <TextField
          label={t("cases.people.phone")}
          id="party-phone"
          optional
          inputMode="tel"
          error={errors.phone?.message}
          {...form.register("phone", {
            validate: (text) => /^(0\d{9,10})?$/.test(text.trim()) || t("cases.fileRules.phone"),
          })}
        />
        <TextField
          label={t("cases.people.agency")}
          id="party-agency"
          optional
          maxLength={200}
          {...form.register("agency")}
        />
      </div>
      <TextField
        label={t("cases.people.address")}
        id="party-address"
        optional
        maxLength={300}
        {...form.register("address")}
      />
    </>
  );
}

/** A witness of the investigation may be accused later: the role at each stage, where it is another. */
function StageRoles({ caseId, form }: Form & { caseId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const stages = useQuery(api.cases.stages.list.queryOptions({ id: caseId, after: null })).data?.lines ?? [];
  return stages
    .filter(({ struck }) => struck === null)
    .map(({ id, stage }) => (
      <SelectField
        key={id}
        label={t("cases.people.stageRole", { stage: labelOf(proceedingsStages, stage, language) })}
        emptyLabel={t("cases.people.sameRole")}
        options={termOptions(others, language)}
        {...form.register(`stageRoles.${id}`)}
      />
    ));
}

function toValue(line: PartyLine | undefined): Value {
  return {
    role: line?.role ?? "",
    fullName: line?.fullName ?? "",
    birthYear: line?.birthYear ? String(line.birthYear) : "",
    nationalId: line?.nationalId ?? "",
    phone: line?.phone ?? "",
    address: line?.address ?? "",
    agency: line?.agency ?? "",
    stageRoles: Object.fromEntries((line?.stageRoles ?? []).map(({ stageId, role }) => [stageId, role])),
  };
}

function toInput({ role, fullName, birthYear, stageRoles, ...texts }: Value) {
  if (!role) return null;
  return {
    role,
    fullName,
    birthYear: birthYear.trim() ? Number(birthYear) : null,
    nationalId: orNull(texts.nationalId),
    phone: orNull(texts.phone),
    address: orNull(texts.address),
    agency: orNull(texts.agency),
    stageRoles: Object.entries(stageRoles).flatMap(([stageId, one]) => (one ? [{ stageId, role: one }] : [])),
  };
}
