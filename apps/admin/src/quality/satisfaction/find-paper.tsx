import { useNavigate } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, queryClient } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";

/** A paper form that came back is found by the number on it. */
export function FindPaper() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [number, setNumber] = useState("");
  const [error, setError] = useState<string | undefined>();
  const find = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const found = await queryClient.fetchQuery(api.quality.satisfaction.findPaper.queryOptions({ number }));
      setError(undefined);
      await navigate({ to: "/quality/cases/$id/opinion", params: { id: found.caseId } });
    } catch (failure) {
      setError(explainFailure(failure) ?? t("failure.noLine"));
    }
  };
  return (
    <form className="find-paper" noValidate onSubmit={(event) => void find(event)}>
      <TextField
        label={t("quality.opinions.paperNumber")}
        error={error}
        maxLength={20}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Button type="submit">{t("quality.opinions.paperFind")}</Button>
    </form>
  );
}
