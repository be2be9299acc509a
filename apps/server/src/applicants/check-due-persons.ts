import { dayOf } from "@tgpl/domain";
import type { Services } from "../platform/context.ts";
import { inTransaction } from "../platform/write.ts";
import { recheckPerson } from "./recheck-person.ts";
import { findDueChecks } from "./record-faults.data.ts";

const AT_A_TIME = 200;

/**
 * Looks again at the persons of whom time alone may have changed what is wrong with the record, each in a transaction
 * of its own. Answers how many there were; nobody else is looked at, however many there are.
 */
export async function checkDuePersons({ prisma, now, jurisdiction }: Services): Promise<number> {
  const today = dayOf(now());
  let looked = 0;
  for (;;) {
    const ids = await findDueChecks({ db: prisma }, today, AT_A_TIME);
    for (const id of ids)
      await inTransaction(prisma, (db) =>
        recheckPerson({ db, now, jurisdiction }, id, { factsChanged: false, identityChanged: true }),
      );
    looked += ids.length;
    if (ids.length < AT_A_TIME) return looked;
  }
}
