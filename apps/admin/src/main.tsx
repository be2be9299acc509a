import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { renderApp } from "@tgpl/ui/render-app.tsx";
import "@tgpl/ui/styles.css";
import { queryClient } from "./api/api.ts";
import { watchAttendance } from "./api/attendance.ts";
import { watchLine } from "./api/line.ts";
import { preloadPages } from "./app/preload-pages.ts";
import { router } from "./app/router.tsx";

watchLine();
watchAttendance();
preloadPages();
renderApp(
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
