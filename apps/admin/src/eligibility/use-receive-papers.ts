import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useWrite } from "../api/use-write.ts";
import { type RequestRecord, type SeenPapers, toServerPapers } from "../requests/request-form-value.ts";
import { keepFocus } from "../routing/keep-focus.ts";
import { isCompleteWith } from "./late-papers.ts";

/** Sends all papers seen so far, tells what came of it, and shows the request as it then is. */
export function useReceivePapers(record: RequestRecord) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(api.eligibility.receivePapers.mutationOptions());
  const parts = [api.requests, api.eligibility, api.cases];
  const loadAgain = () =>
    Promise.all(parts.map((part) => cache.invalidateQueries({ queryKey: part.pathKey() })));
  const receive = async (papers: SeenPapers) => {
    await write.save({ id: record.id, version: record.version, papers: toServerPapers(papers) });
    const isComplete = isCompleteWith(record, papers);
    say(t(isComplete ? "eligibility.latePapers.complete" : "eligibility.latePapers.stillMissing"));
    await loadAgain();
    keepFocus();
  };
  const seeNew = async () => {
    await loadAgain();
    write.forget();
  };
  return { write, receive, seeNew };
}
