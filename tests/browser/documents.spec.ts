import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { linesAt, makePdf } from "../unit/sources/makePdf.ts";
import { makeWord, paragraph, run } from "../unit/sources/makeWord.ts";
import { atRest, expect, open, test } from "./support.ts";

const pdf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(bytes),
});

const LAW = makePdf([
  [
    { text: "The lamps act", at: [60, 760], size: 18 },
    ...linesAt(60, 700, ["The town shall light all of its streets from dusk until dawn."]),
  ],
]);
const RULES = makePdf([
  [{ text: "第一条 为了促进人工智能产业发展，制定本条例。", at: [60, 700], script: "chinese" }],
]);
const PLAN = makeWord({
  body: paragraph(`${run("Bells ")}<w:ins>${run("never ")}</w:ins>${run("ring.")}`),
});
/** Enough pages to be stopped before the last. */
const LONG = makePdf(
  Array.from({ length: 3_000 }, (_, at) => linesAt(60, 700, [`Lamp ${at} is lit by the town.`])),
);

const choose = (page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.getByLabel("Choose files").setInputFiles(files);

async function saved(page: Page, name: string): Promise<string> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save ${name}` }).click();
  return readFile(await (await saving).path(), "utf8");
}

test("a worker of the built page reads PDF and Word files under its policy, with tables from beside it, and stops when it is told to", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Read documents" }).click();
  const height = async () => (await page.getByRole("dialog").boundingBox())?.height ?? 0;
  await expect(page.getByText("Choose files", { exact: true })).toBeVisible();
  const empty = await atRest(page, height);
  expect(empty).toBeLessThan(400);
  await choose(page, pdf("long.pdf", LONG));
  await expect(page.getByText(/^Page \d[\d,]* of 3,000$/)).toBeVisible();
  await page.getByRole("button", { name: "Stop reading long.pdf" }).click();
  await expect(page.getByText("Stopped", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Remove long.pdf" }).click();

  await choose(page, [
    pdf("law.pdf", LAW),
    pdf("rules.pdf", RULES),
    { name: "plan.docx", mimeType: "application/octet-stream", buffer: Buffer.from(PLAN) },
  ]);
  await page.getByRole("button", { name: "Show law.pdf" }).click();
  // It grows when there is a text to read.
  await expect.poll(height).toBeGreaterThan(1.5 * empty);
  const law = await saved(page, "law.md");
  expect(law).toBe(
    "<!-- page 1 -->\n\n# The lamps act\n\nThe town shall light all of its streets from dusk until dawn.\n",
  );
  await page.getByRole("button", { name: "Show rules.pdf" }).click();
  const rules = await saved(page, "rules.md");
  expect(rules).toContain("第一条 为了促进人工智能产业发展，制定本条例。");

  await page.getByRole("button", { name: "Show plan.docx" }).click();
  const accepted = await saved(page, "plan.md");
  expect(accepted).toBe("Bells never ring.\n");
  await page.getByText("Rejected").click();
  await expect(page.getByText("insertions rejected: 1")).toBeVisible();
  const rejected = await saved(page, "plan.md");
  expect(rejected).toBe("Bells ring.\n");
  const told = await saved(page, "plan.import.json");
  expect(JSON.parse(told)).toMatchObject({ changes: "reject" });
});
