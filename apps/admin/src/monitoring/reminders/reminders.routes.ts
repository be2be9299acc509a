import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../../routing/root-route.ts";

export const reminderViews = ["late", "log"] as const;

/** What the address of the reminders may hold: who is late, or what was sent. */
export interface RemindersSearch {
  view?: (typeof reminderViews)[number] | undefined;
}

export const remindersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/reminders",
  validateSearch: ({ view }: Record<string, unknown>): RemindersSearch => ({
    view: oneOf(reminderViews, view),
  }),
  component: lazyRouteComponent(() => import("./reminders-page.tsx"), "RemindersPage"),
});

export const reminderLetterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/reminders/$agencyCode",
  component: lazyRouteComponent(() => import("./reminder-letter-page.tsx"), "ReminderLetterPage"),
});

export const remindersRoutes = [remindersRoute, reminderLetterRoute] as const;
