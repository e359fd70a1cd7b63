import { defineConfig } from "vite";
import { build, styleInPage, styleOf } from "./build/page.ts";

/** The lectern's and the chair's page, built apart: nothing of it is ever sent to a phone. */
export default defineConfig({
  plugins: [styleOf("virtual:keyed.css", "keyed/style"), styleInPage()],
  build: {
    ...build,
    emptyOutDir: false,
    rollupOptions: { input: "keyed.html" },
  },
});
