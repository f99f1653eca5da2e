import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, expectAccessible, filters, inspector, open, test } from "./support.ts";

const MOST_BYTES = 3_800_000;
/** A text by which each view is recognised. */
const SHOWN: Readonly<Record<string, string>> = {
  Text: "Self-Reliance",
  Matrix: "Ends and means",
  Table: "China",
};

/** Waits until the idle page has loaded the parts that it loads ahead of time. */
async function loadedAhead(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType("resource").length);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/Codebook-")),
  );
  // Shared styles and modules load at the same time.
  let before = 0;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await count();
        return before - last;
      },
      { intervals: [500] },
    )
    .toBe(0);
}

test("one HTML file is saved and opens from the disk, both without a network, with every view", async ({
  page,
  context: online,
  browser,
}, testInfo) => {
  await open(page);
  await loadedAhead(page);
  await online.setOffline(true);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: /One HTML file/ }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const file = testInfo.outputPath("atlas.html");
  await (await saving).saveAs(file);
  const { byteLength } = await readFile(file);
  expect(byteLength).toBeLessThan(MOST_BYTES);

  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  alone.on("console", (message) => complaints.push(message.text()));
  alone.on("pageerror", (error) => complaints.push(error.message));
  alone.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  const address = pathToFileURL(file).href;
  await alone.goto(address);
  await expect(alone.locator("html")).toHaveAttribute("data-map", "ready");
  await alone.keyboard.press("/");
  await alone.keyboard.type("Data Security Law");
  await alone.getByRole("option").first().click();
  await expect(inspector(alone).getByRole("heading", { name: "Data Security Law" })).toBeVisible();
  for (const view of Object.keys(SHOWN)) {
    await alone.goto(`${address}#china-ai-2025?view=${view.toLowerCase()}`);
    await expect(alone.getByRole("radio", { name: view, exact: true })).toBeChecked();
    await expect(alone.getByRole("main")).toContainText(SHOWN[view] ?? "");
  }
  const worker = alone.waitForEvent("worker");
  for (const panel of ["Paths", "Ask", "Gaps", "Compare", "Measures"]) {
    await alone.goto(`${address}#china-ai-2025?panel=${panel.toLowerCase()}`);
    await expect(alone.getByRole("heading", { name: panel, exact: true }).first()).toBeVisible();
  }
  await worker;
  expect(complaints).toEqual([]);
  expect(requests).toEqual([address]);
  await context.close();
});

test("slides of a briefing are made without a network, called off and made again by keyboard, and hold together", async ({
  page,
  context,
}, testInfo) => {
  await open(page);
  await loadedAhead(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^PowerPoint/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "PowerPoint" });
  await expect(dialog.getByRole("radio", { name: /in ten minutes 11 steps/ })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: /notes/ })).toBeChecked();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });

  const said: string[] = [];
  await page.exposeFunction("say", (words: string) => said.push(words));
  await dialog.getByRole("status").evaluate((status) => {
    const say: unknown = Reflect.get(window, "say");
    new MutationObserver(() => {
      if (typeof say === "function") say(status.textContent);
    }).observe(status, { characterData: true, childList: true, subtree: true });
  });
  const make = dialog.getByRole("button", { name: "Download slides" });
  await make.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("Cancelled. Nothing was saved.");
  await expect(make).toBeFocused();
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = testInfo.outputPath("slides.pptx");
  await (await saving).saveAs(file);
  await expect(dialog.getByRole("status")).toHaveText(/^Saved as china-ai-2025-overview\.pptx/);
  await expect(make).toBeFocused();
  expect(said.filter((words) => /^Step \d+ of 11$/.test(words)).length).toBeGreaterThan(1);
  // Not in the table of axe.spec.ts, since reaching this state takes seconds.
  await expectAccessible(page);

  // Read by another program: an unzipper, and the XML parser of a page without a policy.
  const parts = Object.entries(unzipSync(await readFile(file))).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  const reader = await context.newPage();
  const read = await reader.evaluate(
    (files) =>
      files.map(([path, xml]) => {
        const document = new DOMParser().parseFromString(xml, "application/xml");
        const ids = (name: string) =>
          [...document.getElementsByTagName(name)].map((one) => one.getAttribute("id") ?? "");
        return {
          path,
          broken: document.getElementsByTagName("parsererror").length,
          shapes: ids("p:cNvPr"),
          glue: [...ids("a:stCxn"), ...ids("a:endCxn")],
          lines: document.getElementsByTagName("p:cxnSp").length,
          // Arrows of callouts, which may point to a link: that is no shape.
          arrows: [...document.getElementsByTagName("p:cxnSp")].filter(
            (line) => line.getElementsByTagName("adec:decorative").length > 0,
          ).length,
          text: document.documentElement.textContent ?? "",
        };
      }),
    parts,
  );
  expect(read.filter(({ broken }) => broken > 0)).toEqual([]);
  const slides = read.filter(({ path }) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  // A cover, eleven steps, at least one slide of sources.
  expect(slides.length).toBeGreaterThanOrEqual(13);
  for (const { path, shapes, glue, lines, arrows } of slides) {
    expect(glue.length, path).toBeGreaterThanOrEqual(2 * lines - arrows);
    expect(
      glue.filter((id) => !shapes.includes(id)),
      path,
    ).toEqual([]);
  }
  expect(slides.reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThan(100);
  const textOf = (path: string) => read.find((part) => part.path === path)?.text ?? "";
  expect(textOf("ppt/slides/slide1.xml")).toContain("in ten minutes");
  expect(textOf(`ppt/slides/slide${slides.length}.xml`)).toContain("Sources");
  const notes = read.filter(({ path }) => path.startsWith("ppt/notesSlides/notesSlide"));
  expect(notes).toHaveLength(11);
});

test("an embedded atlas shows the view alone and tells the page around it what is selected", async ({
  page,
  baseURL,
}) => {
  await open(page, "#china-ai-2025?select=huawei");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: /^Embed/ }).click();
  await expect(page.getByText(/selected: Huawei/)).toBeVisible();
  await page.getByRole("spinbutton", { name: "Width in pixels" }).fill("800");
  const box = page.getByRole("textbox", { name: "HTML" });
  await expect(box).toHaveValue(/width="800"/);
  const html = await box.inputValue();

  await page.route(`${baseURL}/holder.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Holder</title><main aria-label="Holder"><h1>Holder</h1>${html}<p style="height: 3000px"></p></main>`,
    }),
  );
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    window.addEventListener("message", ({ data }) => told.push(data));
  });
  await page.goto("/holder.html");
  const told = () => page.evaluate(() => Reflect.get(window, "told"));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("complementary", { name: "Inspector" })).toContainText("Huawei");
  await expect(frame.getByRole("complementary", { name: "Filters" })).toHaveCount(0);
  await expect(frame.getByRole("link", { name: "Open in Policy Atlas" })).toHaveAttribute(
    "href",
    /^[^?]*#china-ai-2025\?.*select=huawei/,
  );
  await expect
    .poll(told)
    .toContainEqual(expect.objectContaining({ type: "policy-atlas/1", event: "ready" }));
  await frame.getByRole("button", { name: "Close the inspector" }).click();
  await expect.poll(told).toContainEqual({
    type: "policy-atlas/1",
    atlas: "china-ai-2025",
    event: "select",
    claims: [],
  });
  await expect.poll(told).toContainEqual(expect.objectContaining({ event: "scene" }));

  // The wheel is the page's, until the map was pressed.
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.locator("iframe").hover({ position: { x: 300, y: 300 } });
  await page.mouse.wheel(0, 120);
  await expect.poll(scrolled).toBe(120);
  await frame.getByRole("main").click({ position: { x: 5, y: 60 } });
  await page.mouse.wheel(0, -60);
  await expect
    .poll(told)
    .toContainEqual(
      expect.objectContaining({ event: "scene", scene: expect.stringContaining("camera=") }),
    );
  await expect.poll(scrolled).toBe(120);
});

test.describe("a sandboxed frame", () => {
  // Chromium says so of a frame from the same server; one from another server is meant.
  test.use({ expected: /can escape its sandboxing/ });

  test("nodes of an embedded map are reached by Tab, chosen with Enter, and left by Tab", async ({
    page,
    baseURL,
  }) => {
    const sandbox = "allow-scripts allow-same-origin";
    const told: unknown[] = [];
    await page.exposeFunction("tell", (data: unknown) => told.push(data));
    await page.route(`${baseURL}/host.html`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Host</title><a href="#before">Before</a>
        <iframe sandbox="${sandbox}" title="Atlas" width="900" height="600"
          src="${baseURL}/?embed#china-ai-2025?view=map"></iframe><a href="#after">After</a>
        <script>addEventListener("message", ({ data }) => tell(data))</script>`,
      }),
    );
    await page.goto("/host.html");
    await expect.poll(() => told).toContainEqual(expect.objectContaining({ event: "ready" }));
    const map = page.frameLocator("iframe").getByRole("application", { name: "Map" });
    await expect(map).toBeVisible();
    const tabUntil = async (isThere: () => Promise<boolean>) => {
      for (let presses = 0; presses < 20 && !(await isThere()); presses++)
        await page.keyboard.press("Tab");
      await expect.poll(isThere).toBe(true);
    };
    await page.getByRole("link", { name: "Before" }).focus();
    await tabUntil(() => map.evaluate((element) => element === document.activeElement));
    const described = () =>
      map.evaluate((element) => {
        const id = element.getAttribute("aria-activedescendant") ?? "";
        return document.getElementById(id)?.getAttribute("aria-label");
      });
    await expect.poll(described).toMatch(/\S/);
    const first = await described();
    await page.keyboard.press("ArrowRight");
    await expect.poll(described).not.toBe(first);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => told)
      .toContainEqual(
        expect.objectContaining({
          event: "select",
          claims: [expect.objectContaining({ is: "node" })],
        }),
      );
    const after = page.getByRole("link", { name: "After" });
    await tabUntil(() => after.evaluate((element) => element === document.activeElement));
  });
});

test("a citation is chosen by keyboard, and its link tells what has changed since", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "#china-ai-2025?select=huawei");
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Citation/ }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Footnote" })).toHaveValue(/Huawei/);
  await page.getByRole("radio", { name: "Footnote" }).focus();
  for (const format of ["Markdown", "BibTeX", "RIS", "CSL-JSON"]) {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("textbox", { name: format })).toHaveValue(/Self-Reliance/);
  }
  const lasting = page.getByRole("textbox", { name: "Link that lasts" });
  await expect(lasting).toHaveValue(/v=[0-9a-f]{12}/);
  const link = await lasting.inputValue();
  const hash = new URL(link).hash;
  await open(page, hash);
  await page.reload();
  await expect(inspector(page).getByRole("heading", { name: "Huawei" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.goto(`/${hash.replace(/v=[0-9a-f]{12}/, "v=000000000000")}`);
  await expect(page.getByRole("alert")).toContainText("has changed since");
  await expect(page.getByRole("alert")).toContainText("Unchanged: Huawei");
});

test.describe("without a network", () => {
  test.use({ expected: /ERR_INTERNET_DISCONNECTED/ });
  test("everything works once the page has loaded: views, panels, exports, playing, writing", async ({
    page,
    context,
  }) => {
    await open(page);
    await loadedAhead(page);
    await context.setOffline(true);
    await filters(page).getByRole("checkbox", { name: "Talent and research" }).click();
    await page.getByRole("button", { name: "Codebook" }).click();
    await expect(page.getByRole("dialog")).toContainText("guards against");
    await page.keyboard.press("Escape");
    await filters(page).getByRole("button", { name: "Clear filters" }).click();
    for (const view of Object.keys(SHOWN)) {
      await page.getByRole("radio", { name: view, exact: true }).check({ force: true });
      await expect(page.getByRole("main")).toContainText(SHOWN[view] ?? "");
    }
    for (const panel of ["Paths", "Ask", "Gaps", "Compare", "Measures"]) {
      await page.evaluate((name) => {
        window.location.hash = `#china-ai-2025?panel=${name}`;
      }, panel.toLowerCase());
      await expect(page.getByRole("heading", { name: panel, exact: true }).first()).toBeVisible();
    }
    await expect(page.getByText("measuring…")).toHaveCount(0);
    await page.getByRole("button", { name: "Export" }).click();
    const formats = page.getByRole("dialog", { name: "Export" }).getByRole("button");
    await expect(formats.nth(2)).toBeVisible();
    await page.keyboard.press("Escape");
    const openExport = async (name: string) => {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
      await expect(page.getByRole("dialog", { name })).toBeVisible();
    };
    for (const name of ["Embed", "Citation"]) {
      await openExport(name);
      await expect(page.getByRole("dialog", { name }).getByRole("textbox").first()).toBeVisible();
      await page.keyboard.press("Escape");
    }
    await openExport("Data");
    for (const [format, file, begins] of [
      ["csv", "china-ai-2025.csv.zip", "PK"],
      ["graphml", "china-ai-2025.graphml", "<?xml"],
      ["qdpx", "china-ai-2025.qdpx", "PK"],
    ] as const) {
      await page.getByRole("combobox", { name: "Format" }).selectOption(format);
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: `Save ${file}` }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe(file);
      const content = await readFile(await saved.path(), "latin1");
      expect(content.slice(0, begins.length)).toBe(begins);
      expect(content.length).toBeGreaterThan(10_000);
    }
    await page.keyboard.press("Escape");
    for (const [name, button] of [
      ["SVG", "Download"],
      ["PNG", "Download"],
    ] as const) {
      await openExport(name);
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: button, exact: true }).click();
      const saved = await readFile(await (await saving).path());
      expect(saved.byteLength).toBeGreaterThan(10_000);
      if (name === "SVG") expect(saved.toString()).toContain("@font-face");
      await page.keyboard.press("Escape");
    }
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await openExport("Print");
    await page.getByRole("dialog").getByRole("button", { name: "Print", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-printed");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Briefing", exact: true }).click();
    await page.getByRole("button", { name: /^Edit briefing/ }).click();
    await page.getByRole("button", { name: "Add this view as a step" }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save atlas.json" }).click();
    const written = await readFile(await (await saving).path(), "utf8");
    expect(written.startsWith("{")).toBe(true);

    await page.getByRole("button", { name: "Present", exact: true }).click();
    const legend = page.getByRole("region", { name: "Legend" });
    await expect(legend).toBeVisible();
    await page.keyboard.press("End");
    await expect(page.getByRole("heading", { level: 1, name: "Map" })).toBeVisible();
    // A new window has to load a page; if it can't, the person is told.
    await page.getByRole("button", { name: "Speaker window" }).click();
    await expect(page.getByRole("dialog", { name: "Speaker window" })).toContainText(
      "there is no connection",
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(legend).toHaveCount(0);
  });
});
