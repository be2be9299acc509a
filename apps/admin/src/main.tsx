import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import "@tgpl/ui/styles.css";
import { applyStoredTheme } from "@tgpl/ui/theme.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/api.ts";
import { watchLine } from "./api/line.ts";
import { preloadPages } from "./app/preload-pages.ts";
import { router } from "./app/router.tsx";

applyStoredTheme();
watchLine();
preloadPages();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
