import { defineConfig } from "i18next-cli";

/** `i18next-cli status` fails on a key that the code asks for and a catalogue has not. Nothing is ever extracted by it. */
export default defineConfig({
  locales: ["vi", "en"],
  extract: {
    input: ["src/**/*.{ts,tsx}"],
    ignore: ["src/**/*.test.ts", "src/**/*.d.ts"],
    output: "src/text/{{language}}.json",
    primaryLanguage: "vi",
    defaultNS: "app",
    // The words of @tgpl/ui are checked where they live.
    ignoreNamespaces: ["ui"],
    extractFromComments: false,
    removeUnusedKeys: false,
  },
});
