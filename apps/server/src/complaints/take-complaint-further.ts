import type { PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { moveComplaint, type OneComplaint } from "./move-complaint.ts";

type OnADay = OneComplaint & { on: PlainDate };

/** The person does not agree: the director of the Department of Justice has received the complaint. */
export function complainAgain(ctx: UserCtx, { id, version, on }: OnADay) {
  return moveComplaint(
    ctx,
    { id, version },
    {
      name: "complain-again",
      on,
      notBefore: ({ first, receivedOn }) => first?.on ?? receivedOn,
      secondReceivedOn: on,
      data: () => ({ secondReceivedOn: toDate(on) }),
      action: "complaint.second-received",
    },
  );
}

/** The person has gone to court; what follows there is not kept here. */
export function goToCourt(ctx: UserCtx, { id, version, on, court }: OnADay & { court: string }) {
  return moveComplaint(
    ctx,
    { id, version },
    {
      name: "go-to-court",
      on,
      notBefore: ({ second, receivedOn }) => second?.on ?? receivedOn,
      data: () => ({ courtOn: toDate(on), court }),
      action: "complaint.at-court",
    },
  );
}

/** The person takes the complaint back. */
export function withdrawComplaint(ctx: UserCtx, { id, version, on }: OnADay) {
  return moveComplaint(
    ctx,
    { id, version },
    {
      name: "withdraw-complaint",
      on,
      notBefore: ({ receivedOn }) => receivedOn,
      data: () => ({ withdrawnOn: toDate(on) }),
      action: "complaint.withdrawn",
    },
  );
}
