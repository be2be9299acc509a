import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { renderApp } from "@tgpl/ui/render-app.tsx";
import "@tgpl/ui/styles.css";
import "./analytics.css";
import { queryClient } from "./api/api.ts";
import { router } from "./app/router.tsx";

renderApp(
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
