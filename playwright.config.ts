import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.mjs";

const PORT = Number(process.env.PORT) || 4317;

/** The whole application, as `npm run build` left it in dist/. */
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  // A busy machine takes its time; nothing here is a measure of speed.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // Once more, to tell a race from a fault. Neither is let pass: both are named as failed.
  retries: 1,
  failOnFlakyTests: true,
  forbidOnly: true,
  reporter: [["dot"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // What moves makes a test wait. Those of motion ask for it.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS },
  },
  webServer: [
    {
      command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
      url: `http://localhost:${PORT}`,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve-two-atlases.mjs ${PORT + 1}`,
      url: `http://localhost:${PORT + 1}`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
