import { labelOf, type RequestStatus, requestStatuses } from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

const kinds: Record<RequestStatus, StatusKind> = {
  received: "running",
  "supplement-requested": "waiting",
  accepted: "done",
  refused: "stopped",
  withdrawn: "stopped",
};

/** Where a request stands, as a word with its shape. */
export function RequestStatusMark({ status }: { status: RequestStatus }) {
  const [language] = useLanguage();
  return (
    <Status kind={kinds[status]} small>
      {labelOf(requestStatuses, status, language)}
    </Status>
  );
}
