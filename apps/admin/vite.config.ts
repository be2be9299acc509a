import { stripAriaLocales } from "@tgpl/ui/vite-plugins.ts";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

// The host stays as the browser sent it: the server refuses writes whose origin is another host.
const server = { target: "http://localhost:3000", changeOrigin: false };

export default defineConfig({
  base: "/admin/",
  plugins: [react(), stripAriaLocales()],
  // Packages of the house are consumed from source; the defaults stay for all others.
  resolve: { conditions: ["@tgpl/source", ...defaultClientConditions] },
  build: { outDir: "dist", assetsDir: "assets" },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { "/trpc": server, "/files": server, "/shapes": server },
  },
});
