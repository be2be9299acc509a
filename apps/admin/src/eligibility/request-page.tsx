import { type ReactNode, useState } from "react";
import { newRequest, requestRoute } from "./eligibility.routes.ts";
import { RequestDesk } from "./request-desk.tsx";

/**
 * A request, new or saved. The desk with everything on it stays while a new request gets its address; another
 * address brings another desk.
 */
export function RequestPage({ checks }: { checks: ReactNode }) {
  const { id } = requestRoute.useParams();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [desk, setDesk] = useState({ id, number: 1 });
  if (desk.id !== id) {
    const isSame = desk.id === newRequest && id === savedAs;
    setDesk({ id, number: isSame ? desk.number : desk.number + 1 });
  }
  return (
    <RequestDesk
      key={desk.number}
      id={id === newRequest ? null : id}
      onFirstSave={setSavedAs}
      checks={checks}
    />
  );
}
