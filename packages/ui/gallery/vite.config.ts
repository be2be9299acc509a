import { defineConfig } from "vite";
import { stripAriaLocales } from "../src/vite-plugins.ts";

// The gallery's page names stand after #, so any static server can show a build of it.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [stripAriaLocales()],
  build: { outDir: "dist", emptyOutDir: true },
});
