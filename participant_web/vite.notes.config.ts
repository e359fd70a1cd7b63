import { defineConfig } from "vite";
import { build, styleInPage, styleOf } from "./build/page.ts";

/** The rapporteur's page, built apart: nothing of it is ever sent to a phone. */
export default defineConfig({
  plugins: [styleOf("virtual:notes.css", "notes/style"), styleInPage()],
  build: {
    ...build,
    emptyOutDir: false,
    rollupOptions: { input: "notes.html" },
  },
});
