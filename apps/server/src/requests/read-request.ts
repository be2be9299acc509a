import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { RequestLine, RequestRecord } from "./request-form.ts";
import { getRequest, listRequests, type RequestFilter } from "./requests.data.ts";

/** Opens a request. The reading is recorded. */
export async function readRequest(ctx: UserCtx, { id }: { id: string }): Promise<RequestRecord> {
  const request = await getRequest(ctx, id);
  await writeAudit(ctx, "request.read", { type: "request", id });
  return request;
}

/** A page of requests. Names are shown, so the reading is recorded. */
export async function readRequests(ctx: UserCtx, filter: RequestFilter): Promise<RequestLine[]> {
  const lines = await listRequests(ctx, filter);
  const ids = lines.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "request.list.read", { type: "request", id: ids[0] }, { ids });
  return lines;
}
