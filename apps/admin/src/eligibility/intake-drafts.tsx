import { DraftOffer } from "../drafts/draft-offer.tsx";
import type { useIntakeDraft } from "./use-intake-draft.ts";

type Offers = Pick<ReturnType<typeof useIntakeDraft>, "offered" | "open" | "drop">;

/** What was begun and not saved, before anything new is typed. */
export function IntakeDrafts({ draft: { offered, open, drop } }: { draft: Offers }) {
  return offered.map((line) => (
    <div key={line.subject} className="others-line">
      <DraftOffer
        savedAt={line.savedAt}
        title={line.title}
        onTake={() => void open(line)}
        onDrop={() => void drop(line)}
      />
    </div>
  ));
}
