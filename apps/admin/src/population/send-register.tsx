import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Field } from "@tgpl/ui/field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { ApiError } from "../api/failure.ts";
import type { Inputs } from "../api/outputs.ts";
import { useWrite } from "../api/use-write.ts";
import { NotTaken, sendBytes } from "../attachments/send-bytes.ts";

type Day = Inputs["population"]["begin"]["asOf"];
type Chosen = { file: File; asOf: Day };

/** A file and the day of which it tells. Its columns are looked at before anything goes into the register. */
export function SendRegister() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [asOf, setAsOf] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const { mutate, isPending, error } = useSend();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (file && asOf) mutate({ file, asOf: asOf as Day });
  };
  return (
    <Sheet title={t("population.send.title")} padded>
      <form noValidate className="population-send" onSubmit={submit}>
        <Field
          label={t("population.send.file")}
          hint={t("population.send.fileHint")}
          error={isAsked && !file ? t("population.send.fileNeeded") : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              className="input"
              accept=".xlsx,.csv"
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <DateField
          label={t("population.send.asOf")}
          hint={t("population.send.asOfHint")}
          error={isAsked && !asOf ? t("population.send.asOfNeeded") : undefined}
          value={asOf}
          onChange={setAsOf}
        />
        <Button kind="main" type="submit" isBusy={isPending}>
          {t("population.send.send")}
        </Button>
      </form>
      {error && (
        <Notice tone="bad" title={t("population.send.notTaken")} isAlert>
          {error instanceof NotTaken ? error.message : (explainFailure(error) ?? t("failure.noLine"))}
        </Notice>
      )}
    </Sheet>
  );
}

function useSend() {
  const navigate = useNavigate();
  const { save } = useWrite(api.population.begin.mutationOptions());
  return useMutation<string, ApiError | NotTaken, Chosen>({
    mutationFn: async ({ file, asOf }) => {
      const { id } = await save({ fileName: file.name, size: file.size, asOf });
      const signal = new AbortController().signal;
      await sendBytes(id, file, { onProgress: () => {}, signal, folder: "registers" });
      return id;
    },
    onSuccess: (id) => void navigate({ to: "/population/imports/$id", params: { id } }),
  });
}
