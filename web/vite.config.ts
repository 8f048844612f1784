import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const hote = process.env.CEJ_HOTE ?? "http://127.0.0.1:7071";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": new URL("src", import.meta.url).pathname } },
  build: {
    target: ["chrome123", "firefox120", "safari17.5"],
    // An inlined file is a data: address, which the content security policy allows to images only.
    assetsInlineLimit: 0,
    manifest: true,
    // All of it is smaller than a request.
    cssCodeSplit: false,
    rolldownOptions: {
      // What several pages share is one file, not thirteen: requests cost more than bytes here.
      output: { codeSplitting: { groups: [{ name: "socle", test: /rolldown.runtime/ }, { name: "socle", minShareCount: 2 }] } },
    },
  },
  server: { host: "127.0.0.1", port: 5173, proxy: { "/api": hote, "/identite": hote, "/dev": hote, "/client": { target: hote, ws: true } } },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
