import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { AddFiles } from "./add-files.tsx";
import { FileLines } from "./file-lines.tsx";
import { showFilesAnew } from "./show-files-anew.ts";
import type { PaperIndex, Subject } from "./subject.ts";

export interface AttachmentsSheetProps {
  subject: Subject;
  /** Of a case: the index of its papers. */
  index?: PaperIndex | undefined;
}

/** The files of a record, and where more come in. */
export function AttachmentsSheet({ subject, index }: AttachmentsSheetProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  // Its reading is recorded: asked once, and again when something changed here.
  const query = useInfiniteQuery(
    api.attachments.list.infiniteQueryOptions(
      { subject },
      {
        initialCursor: null,
        getNextPageParam: ({ earlier }) => earlier,
        refetchOnWindowFocus: false,
        staleTime: 60_000,
      },
    ),
  );
  const changed = () => showFilesAnew(cache);
  return (
    <Sheet title={t("attachments.sheet")} className="files">
      <LoadingPanel query={query} explain={explainFailure} rows={2}>
        {({ pages }) => (
          <>
            <FileLines
              subject={subject}
              index={index}
              files={pages.flatMap(({ files }) => files)}
              onEarlier={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              onChanged={changed}
            />
            {pages[0]?.mayAdd && <AddFiles subject={subject} index={index} rules={pages[0]} />}
          </>
        )}
      </LoadingPanel>
    </Sheet>
  );
}
