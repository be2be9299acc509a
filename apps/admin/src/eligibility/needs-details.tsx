import {
  accessNeeds,
  citeProvision,
  labelOf,
  type NeedInPerson,
  needsInPerson,
  signatureKinds,
} from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { FormGrid } from "@tgpl/ui/form-section.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { useEffect } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useMe } from "../session/me.ts";
import { termOptions } from "../text/term-options.ts";
import type { IntakeValue } from "./request-value.ts";

/** What belongs to a need: who helps the person, and how one who cannot write has signed. */
export function NeedsDetails({ requestId }: { requestId: string | undefined }) {
  const { control } = useFormContext<IntakeValue>();
  const needs = useWatch({ control, name: "accessNeeds" });
  return (
    <>
      {needsInPerson
        .filter((need) => needs.includes(need))
        .map((need) => (
          <Support key={need} need={need} />
        ))}
      {needs.includes("cannot-write") && <Writing requestId={requestId} />}
    </>
  );
}

function Support({ need }: { need: NeedInPerson }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register } = useFormContext<IntakeValue>();
  return (
    <fieldset className="needs-detail">
      <legend>{labelOf(accessNeeds, need, language)}</legend>
      <FormGrid>
        <TextField
          label={t("requests.support.name")}
          className="c2"
          id={`request-support-${need}`}
          maxLength={120}
          {...register(`support.${need}.name`)}
        />
        <TextField
          label={t("requests.support.relation")}
          className="c2"
          optional
          maxLength={120}
          {...register(`support.${need}.relation`)}
        />
        <TextField
          label={t("applicants.phone")}
          className="c2"
          optional
          type="tel"
          maxLength={40}
          {...register(`support.${need}.phone`)}
        />
      </FormGrid>
    </fieldset>
  );
}

/** Staff write the application, the person reads it or hears it read, then signs or gives a fingerprint (Điều 29). */
function Writing({ requestId }: { requestId: string | undefined }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const { register } = useFormContext<IntakeValue>();
  useOwnName();
  return (
    <fieldset className="needs-detail">
      <legend>{labelOf(accessNeeds, "cannot-write", language)}</legend>
      <p className="hint">
        {t("requests.writing.duty", { law: citeProvision("11/2017/QH14#29", language) })}
      </p>
      <FormGrid>
        <TextField
          label={t("requests.writing.writtenBy")}
          className="c3"
          id="request-writing"
          maxLength={120}
          {...register("writing.writtenBy")}
        />
        <Reader />
        <Signed />
        <TextField
          label={t("requests.writing.witness")}
          className="c3"
          optional
          maxLength={120}
          {...register("writing.witness")}
        />
      </FormGrid>
      {requestId ? (
        <ButtonLink
          href={href({
            to: "/requests/$id/letters/$kind",
            params: { id: requestId, kind: "application" },
            search: {},
          })}
        >
          {t("requests.writing.print")}
        </ButtonLink>
      ) : (
        <p className="hint">{t("requests.writing.printLater")}</p>
      )}
    </fieldset>
  );
}

/** Whoever is at the desk usually writes and reads; both names can be changed. */
function useOwnName() {
  const me = useMe();
  const { getValues, setValue } = useFormContext<IntakeValue>();
  useEffect(() => {
    const { writtenBy, readAloudBy, isReadByPerson } = getValues("writing");
    if (writtenBy === "") setValue("writing.writtenBy", me.displayName);
    if (readAloudBy === "" && !isReadByPerson) setValue("writing.readAloudBy", me.displayName);
  }, []);
}

function Reader() {
  const { t } = useTranslation();
  const { register, control } = useFormContext<IntakeValue>();
  const { field } = useController({ control, name: "writing.isReadByPerson" });
  return (
    <>
      <div className="c3">
        <TriState
          label={t("requests.writing.read")}
          showLabel
          options={[
            { value: "aloud", label: t("requests.writing.aloud") },
            { value: "self", label: t("requests.writing.self") },
          ]}
          value={field.value ? "self" : "aloud"}
          onChange={(who) => field.onChange(who === "self")}
        />
      </div>
      {!field.value && (
        <TextField
          label={t("requests.writing.readAloudBy")}
          className="c3"
          maxLength={120}
          {...register("writing.readAloudBy")}
        />
      )}
    </>
  );
}

function Signed() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control } = useFormContext<IntakeValue>();
  const { field } = useController({ control, name: "writing.signedWith" });
  return (
    <div className="c3">
      <TriState
        label={t("requests.writing.signedWith")}
        showLabel
        options={[
          ...termOptions(signatureKinds, language),
          { value: "not" as const, label: t("requests.writing.notYet"), isUnknown: true },
        ]}
        value={field.value ?? "not"}
        onChange={(kind) => field.onChange(kind === "not" ? null : kind)}
      />
    </div>
  );
}
