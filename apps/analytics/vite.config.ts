import { stripAriaLocales } from "@tgpl/ui/vite-plugins.ts";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

// The host stays as the browser sent it: the server refuses writes whose origin is another host.
const server = { target: "http://localhost:3000", changeOrigin: false };

export default defineConfig({
  base: "/analytics/",
  plugins: [react(), stripAriaLocales()],
  // Packages of the house are consumed from source; the defaults stay for all others.
  resolve: { conditions: ["@tgpl/source", ...defaultClientConditions] },
  // The chart library is one file of its own, loaded when the first chart is drawn.
  build: { outDir: "dist", assetsDir: "assets", chunkSizeWarningLimit: 700 },
  server: {
    port: 5174,
    strictPort: true,
    proxy: { "/trpc": server, "/shapes": server },
  },
});
