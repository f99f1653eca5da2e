import { expectNoScrollSideways, open, test } from "./support.ts";

test.describe("at 400% zoom (320 px wide)", () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test("nothing scrolls sideways", async ({ page }) => {
    await open(page, "#china-ai-2025?select=china");
    await expectNoScrollSideways(page);
  });
});
