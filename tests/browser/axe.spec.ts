/**
 * Axe finds nothing in any state that a person can bring the page into: a table of states, each
 * opened once. A state that is only an address is opened in a page that is open already.
 */
import { type Browser, test as base, expect, type Page } from "@playwright/test";
import {
  expectAccessible,
  expectNoScrollSideways,
  filters,
  inspector,
  mapReady,
  twoFrames,
  type Watched,
  watch,
} from "./support.ts";

type Look = "light" | "dark" | "phone" | "dark phone";

interface State {
  readonly is: string;
  /** The part of the address after the atlas. */
  readonly at?: string;
  readonly in?: readonly Look[];
  /** Brings the page from its address into the state. */
  readonly by?: (page: Page) => Promise<unknown>;
  /** Opens the window that shows the state, if it is a second one. */
  readonly window?: (page: Page) => Promise<Page>;
  /** Whether it leaves something behind that neither Esc nor another address removes. */
  readonly stays?: true;
  /** What is visible once the state is reached. */
  readonly shows: (page: Page) => ReturnType<Page["locator"]>;
}

const LIGHT: readonly Look[] = ["light"];
const LIGHT_AND_DARK: readonly Look[] = ["light", "dark"];
const LIGHT_AND_PHONE: readonly Look[] = ["light", "phone"];
const EVERYWHERE: readonly Look[] = ["light", "dark", "phone"];

const main = (page: Page) => page.getByRole("main");
const grid = (page: Page) => page.getByRole("grid");
const region = (name: string) => (page: Page) => page.getByRole("region", { name, exact: true });
const dialog = (page: Page) => page.getByRole("dialog");
const words = (text: string | RegExp) => (page: Page) => page.getByText(text).first();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();
const firstRow = (page: Page) => grid(page).getByRole("row").nth(1);

const htmlFile = (name: string, text: string) => ({
  name,
  mimeType: "text/html",
  buffer: Buffer.from(text),
});
const DOCUMENTS = [
  htmlFile("notes.pdf", "no PDF"),
  htmlFile(
    "plan.html",
    "<main><h1>Plan</h1><p>Lamps are lit. Bells ring.<p>They are lit by the town.</main><nav>Home</nav>",
  ),
];

/** Writes a note on what is selected. */
async function note(page: Page, text: string) {
  await press(page, /^Add a note on Ministry of Industry and Information Technology$/);
  await page.getByLabel("Note", { exact: true }).fill(text);
  await page.getByLabel("Tags").fill("to check");
  await page.getByRole("checkbox", { name: "I doubt this" }).check();
}

const NOTES: readonly State[] = [
  {
    is: "a note that is written",
    at: "select=miit",
    by: (page) => note(page, "Who signs?"),
    shows: (page) => page.getByRole("form", { name: "Your note" }),
    in: EVERYWHERE,
  },
  {
    is: "a note on a node, its sign, and the filters by notes",
    at: "select=miit",
    by: async (page) => {
      await note(page, "Who signs?");
      await press(page, "Keep");
    },
    stays: true,
    shows: region("Your note"),
    in: EVERYWHERE,
  },
  {
    is: "the dialog of notes and views, with one of each",
    at: "select=miit",
    by: async (page) => {
      await note(page, "Who signs?");
      await press(page, "Keep");
      const briefing = page.getByRole("button", { name: "Briefing", exact: true });
      await press(page, (await briefing.isVisible()) ? "Briefing" : "More");
      await press(page, /^Notes and views/);
      await press(page, "Save this view");
    },
    stays: true,
    shows: (page) => page.getByRole("button", { name: /^Open the view/ }),
    in: EVERYWHERE,
  },
];

const MAP: readonly State[] = [
  { is: "the first view", shows: main, in: EVERYWHERE },
  { is: "a node selected", at: "select=china", shows: inspector, in: EVERYWHERE },
  {
    is: "a link selected",
    at: "select=china-funds-semiconductor-funds",
    shows: inspector,
  },
  {
    is: "a group of the overview",
    at: "overview=kinds&open=kind:law&select=kind:actor",
    shows: (page) => inspector(page).getByRole("button", { name: "Open to its nodes" }),
    in: EVERYWHERE,
  },
  {
    is: "what colours stand for",
    at: "colour=status&width=statements",
    by: (page) => press(page, "Colours"),
    shows: (page) => page.getByRole("dialog", { name: "Colours" }),
  },
  {
    is: "the chain between two nodes",
    at: "select=huawei,deep-learning",
    shows: words("All steps rest on the same sentence."),
  },
  {
    is: "filters on",
    at: "pillar=capacity&status=claimed&basis=implied",
    shows: main,
  },
  {
    is: "filters that leave nothing",
    at: "pillar=capacity&kind=law",
    shows: words("Nothing passes these filters together."),
  },
  {
    is: "the filters' sheet",
    by: (page) => press(page, /^Filters/),
    shows: filters,
    in: ["phone"],
  },
  {
    is: "a search that finds",
    by: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("data");
    },
    shows: (page) => page.getByRole("option").first(),
  },
  {
    is: "the outline",
    by: (page) => press(page, "Outline"),
    stays: true,
    shows: (page) => page.getByRole("treegrid", { name: "Outline" }),
  },
  ...["Codebook", "Keys and help", "Share"].map((name) => ({
    is: `the dialog ${name}`,
    by: (page: Page) => press(page, name),
    shows: dialog,
  })),
  {
    is: "documents, one read and one that can't be",
    by: async (page) => {
      // In a phone's window the button is in "More".
      const button = page.getByRole("button", { name: "Read documents" });
      if (!(await button.isVisible())) await press(page, "More");
      await button.click();
      await page.getByLabel("Choose files").setInputFiles(DOCUMENTS);
    },
    shows: (page) => page.getByRole("listbox", { name: "The text of plan.html, line by line" }),
    in: EVERYWHERE,
  },
  {
    is: "the atlases on this machine, with files that hold none",
    by: async (page) => {
      await press(page, /choose an atlas/);
      await press(page, "Atlases");
      await page.getByLabel("Choose files").setInputFiles([htmlFile("notes.json", "{}")]);
    },
    shows: words("There is no atlas among these files"),
    in: EVERYWHERE,
  },
];

const PATHS: readonly State[] = [
  {
    is: "a bundle of paths",
    at: "panel=paths&from=china&to=isolation",
    shows: (page: Page) => region("Paths")(page).getByText("Bundle").first(),
    in: EVERYWHERE,
  },
  {
    is: "a path that one sentence carries",
    at: "panel=paths&from=huawei&to=deep-learning",
    shows: words("All steps rest on the same sentence."),
    in: LIGHT_AND_DARK,
  },
  {
    is: "what is within two steps",
    at: "panel=paths&from=huawei&direction=any&steps=2",
    shows: (page: Page) =>
      region("Paths")(page)
        .getByRole("heading", { name: /steps? away/ })
        .first(),
    in: LIGHT_AND_DARK,
  },
  {
    is: "a path that a filter closes",
    at: "panel=paths&from=huawei&to=deep-learning&basis=stated",
    shows: (page: Page) => page.getByRole("button", { name: "the basis chosen" }),
    in: LIGHT_AND_DARK,
  },
  {
    is: "a name that is typed into Paths",
    at: "panel=paths&from=huawei&direction=any&steps=2",
    by: (page) => region("Paths")(page).getByRole("combobox").fill("data"),
    shows: (page) => region("Paths")(page).getByRole("option").first(),
  },
  {
    is: "Paths folded away from the map",
    at: "panel=paths&from=china&to=isolation",
    by: (page) => page.getByRole("button", { name: "Show the map" }).tap(),
    stays: true,
    shows: (page) => page.getByRole("button", { name: "Show Paths" }),
    in: ["phone"],
  },
];

const questionParts = (page: Page) => page.getByRole("button", { name: "The question in parts" });
const askBox = (page: Page) => page.getByRole("textbox", { name: "Ask the atlas" });
const continuations = (page: Page) =>
  page.getByRole("listbox", { name: "How the question could continue" }).getByRole("option");

const ASK: readonly State[] = [
  {
    is: "a question in parts, with its answers",
    at: "panel=ask&ask=kind:goal,no-in,relation:advances,kind:instrument",
    by: async (page) => {
      const fold = questionParts(page);
      if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    },
    shows: (page) => page.getByLabel("Step 1: Some or no"),
    in: ["light", "phone"],
  },
  {
    is: "a question that is typed",
    at: "panel=ask",
    by: async (page) => {
      await askBox(page).click();
      await page.keyboard.type("which companies dev");
      await page.keyboard.press("ArrowDown");
    },
    shows: (page) => continuations(page).and(page.locator("[aria-selected=true]")),
  },
  {
    is: "a question with a word that means no relation",
    at: "panel=ask",
    by: async (page) => {
      await askBox(page).fill("Who supervises the Personal Information Protection Law?");
      await page.keyboard.press("Enter");
    },
    shows: (page) => page.getByRole("heading", { name: /^Not understood as a question/ }),
  },
  {
    is: "a question that a sentence answers, and no link",
    at: "panel=ask",
    by: async (page) => {
      await askBox(page).fill("How are the regions expected to contribute?");
      await page.keyboard.press("Enter");
    },
    shows: (page) => page.getByRole("heading", { name: "A sentence that speaks of this" }),
  },
  {
    is: "how a question can begin",
    at: "panel=ask",
    by: (page) => askBox(page).click(),
    shows: (page) => continuations(page).first(),
    in: ["dark"],
  },
  {
    is: "a question without an answer",
    at: "panel=ask&ask=any,out,relation:regulates,node:huawei",
    shows: words("anything that is linked with Huawei"),
  },
  {
    is: "answers that are chains of two steps",
    at: "panel=ask&ask=kind:actor,out,relation:funds,kind:instrument,out,relation:advances,kind:goal",
    shows: words("no source states that the first"),
    in: ["dark"],
  },
];

const COMMUNITIES = "panel=measures&measure=kinds&size=kinds&colour=community";
const rankedByKinds = (page: Page) =>
  page.getByRole("list", { name: "Nodes by Brokerage between kinds" });

const PANELS: readonly State[] = [
  {
    is: "Compare",
    at: "panel=compare",
    shows: (page) => page.getByRole("region", { name: "In both" }),
    in: EVERYWHERE,
  },
  { is: "Gaps", at: "panel=gaps", shows: region("Gaps"), in: ["phone"] },
  {
    is: "Gaps with a rule lit",
    at: "panel=gaps&rule=goalsUnpursued",
    shows: region("Goals that no one pursues"),
    in: LIGHT_AND_DARK,
  },
  {
    is: "Gaps with a node selected",
    at: "panel=gaps&select=national-ai-ecosystem",
    shows: inspector,
  },
  {
    is: "Measures with a community's nodes",
    at: COMMUNITIES,
    by: async (page) => {
      const communities = page.getByRole("list", { name: "Communities" });
      await communities.getByRole("button").first().click();
    },
    shows: rankedByKinds,
    in: EVERYWHERE,
  },
  {
    is: "size and colour by measures, on the map alone",
    at: "size=kinds&colour=community",
    shows: words("Size: Brokerage between kinds · Colour: Community"),
    in: LIGHT_AND_DARK,
  },
  {
    is: "the legend of colours",
    at: "size=kinds&colour=community",
    by: (page) => press(page, "Communities"),
    shows: (page) => page.getByRole("listitem").filter({ hasText: "around" }).first(),
    in: ["phone"],
  },
];

const MATRIX: readonly State[] = [
  { is: "the matrix", at: "view=matrix", shows: grid, in: LIGHT_AND_DARK },
  {
    is: "a matrix split by status, with a row open",
    at: "view=matrix&rows=actor&split=status&cell=china,*",
    shows: (page) => page.getByRole("heading", { name: /^China/ }).first(),
    in: LIGHT_AND_DARK,
  },
  {
    is: "a matrix beside Gaps",
    at: "view=matrix&rows=pillar&columns=pillar&panel=gaps",
    shows: region("Gaps"),
    in: LIGHT_AND_DARK,
  },
  {
    is: "an empty cell",
    at: "view=matrix&order=name&cell=accelerated-industrial-application,fiscal-incentives",
    shows: words(/^These sources name no link from accelerated/),
  },
  {
    is: "a cell with a link",
    at: "view=matrix",
    by: (page) =>
      page.getByLabel("infrastructure development, partnerships with Belt and Road").tap(),
    shows: (page) => page.getByRole("heading", { name: /^infrastructure development ×/ }),
    in: ["phone"],
  },
  {
    is: "a tie of two actors",
    at: "view=matrix&rows=actor&columns=actor&weight=jaccard&cell=huawei,cambricon",
    shows: (page) => page.getByRole("region", { name: /Huawei × Cambricon/ }),
  },
  {
    is: "rows, columns and counts",
    at: "view=matrix",
    by: (page) => page.getByRole("button", { name: "Rows, columns and counts" }).tap(),
    shows: (page) => page.getByLabel("Order"),
    in: ["phone"],
  },
];

const TABLE: readonly State[] = [
  ...["nodes", "links&sort=-status,source", "quotes"].map((rows) => ({
    is: `a row of the table of ${rows}`,
    at: `view=table&table=${rows}`,
    by: (page: Page) => firstRow(page).click(),
    shows: inspector,
    in: rows === "links&sort=-status,source" ? EVERYWHERE : LIGHT_AND_DARK,
  })),
  ...["Sort", "Columns", "CSV"].map((name) => ({
    is: `the table's ${name}`,
    at: "view=table&sort=-statements,name",
    by: (page: Page) => press(page, new RegExp(`^${name}`)),
    shows: dialog,
    in: name === "Columns" ? LIGHT_AND_PHONE : LIGHT,
  })),
  {
    is: "a table of links without a row",
    at: "view=table&table=links&kind=goal&relation=funds",
    shows: words("No link passes these filters together."),
  },
  {
    is: "a table of nodes without a row",
    at: "view=table&pillar=capacity&kind=law",
    shows: words("Nothing passes these filters together."),
  },
];

const marks = (page: Page) => region("Text")(page).locator("mark");

const TEXT: readonly State[] = [
  { is: "the text", at: "view=text", shows: (page) => marks(page).first(), in: EVERYWHERE },
  {
    is: "the text with a node selected",
    at: "view=text&select=huawei",
    shows: inspector,
    in: ["dark", "phone"],
  },
  {
    is: "the choice between what rests on the same words",
    at: "view=text",
    by: (page) =>
      marks(page).filter({ hasText: "China’s artificial intelligence strategy" }).click(),
    shows: (page) => page.getByRole("dialog", { name: /rest on these words/ }),
  },
  {
    is: "words found in the text",
    at: "view=text",
    by: (page) => page.getByRole("searchbox", { name: "Find in text" }).fill("data"),
    shows: words(/^1 of \d+$/),
  },
];

/** Walks to the second sentence of the text in Write, selects so many words of it, and says what they are. */
async function code(page: Page, count: number, form: "n" | "l" | "e" | "u"): Promise<void> {
  await page.getByRole("radio", { name: "Write" }).check({ force: true });
  await page.getByRole("application", { name: "Selected words" }).focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowDown");
  for (let at = 1; at < count; at++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press(form);
}

const CODING: readonly State[] = [
  {
    is: "the form of a link, with what is suggested for its end",
    at: "view=text",
    by: async (page) => {
      await code(page, 7, "l");
      await page.getByRole("combobox", { name: "To" }).press("ArrowDown");
    },
    stays: true,
    shows: (page) => page.getByRole("listbox", { name: "To" }),
    in: LIGHT_AND_DARK,
  },
  {
    is: "the form of a node, with one of like name",
    at: "view=text",
    by: (page) => code(page, 2, "n"),
    stays: true,
    shows: (page) => page.getByRole("complementary", { name: "New node" }),
    in: ["dark"],
  },
  {
    is: "the form that leaves a sentence uncited",
    at: "view=text",
    by: (page) => code(page, 1, "u"),
    stays: true,
    shows: (page) => page.getByRole("complementary", { name: "Leave uncited" }),
  },
];

async function openExport(page: Page, name: RegExp): Promise<void> {
  await press(page, "Export");
  await press(page, name);
}

const EXPORT: readonly State[] = [
  {
    is: "Export: one HTML file, with writing, and what it can't do",
    by: async (page) => {
      await openExport(page, /One HTML file/);
      await page.getByText("With writing", { exact: true }).click();
    },
    shows: words(/is kept in the browser that opened it/),
    in: LIGHT_AND_DARK,
  },
  {
    is: "Export: PowerPoint",
    by: (page) => openExport(page, /^PowerPoint/),
    shows: (page) => page.getByRole("radio", { name: /in ten minutes/ }),
    in: LIGHT_AND_DARK,
  },
  {
    is: "Export: data",
    at: "kind=actor",
    by: async (page) => {
      await openExport(page, /^Data/);
      await page.getByRole("combobox", { name: "Format" }).selectOption("mermaid");
    },
    shows: words(/quotes left out/),
    in: LIGHT_AND_DARK,
  },
  {
    is: "Export: embed",
    at: "select=huawei",
    by: (page) => openExport(page, /^Embed/),
    shows: words(/selected: Huawei/),
  },
  {
    is: "an atlas within another page",
    at: "select=huawei",
    by: async (page) => {
      await page.goto("/?embed#china-ai-2025?select=huawei");
    },
    stays: true,
    shows: inspector,
  },
  {
    is: "Export: citation",
    at: "select=huawei",
    by: async (page) => {
      await openExport(page, /^Citation/);
      await page.getByRole("radio", { name: "CSL-JSON" }).check({ force: true });
    },
    shows: (page) => page.getByRole("textbox", { name: "CSL-JSON" }),
    in: ["dark"],
  },
  {
    is: "Export: print",
    by: (page) => openExport(page, /^Print/),
    shows: (page) => page.getByRole("dialog", { name: "Print" }),
  },
];

/** The same in a window as narrow as a phone, whose bar has no space for Export. */
const narrowed = (page: Page) => page.setViewportSize({ width: 390, height: 844 });

const NARROW: readonly State[] = [
  {
    is: "Export: PowerPoint, in a narrow window",
    by: async (page) => {
      await openExport(page, /^PowerPoint/);
      await narrowed(page);
    },
    shows: (page) => page.getByRole("dialog", { name: "PowerPoint" }),
    in: ["dark"],
  },
  {
    is: "Export: print, in a narrow window",
    by: async (page) => {
      await openExport(page, /^Print/);
      await narrowed(page);
    },
    shows: (page) => page.getByRole("dialog", { name: "Print" }),
    in: ["dark"],
  },
];

const PLAY = "play=overview";
const author = region("Briefing");

const BRIEFING: readonly State[] = [
  {
    is: "a step of a briefing",
    at: `${PLAY}:2`,
    by: (page) => page.setViewportSize({ width: 1280, height: 720 }),
    shows: (page) => page.getByText("Step 2 of 11", { exact: true }),
    in: LIGHT_AND_DARK,
  },
  {
    is: "the first step of a briefing",
    at: `${PLAY}:1`,
    shows: (page) => page.getByText("Step 1 of 11", { exact: true }),
    in: ["phone"],
  },
  {
    is: "a question in the middle of a step",
    at: `${PLAY}:2`,
    by: async (page) => {
      await page.getByRole("application").focus();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
    },
    shows: (page) => page.getByRole("button", { name: "Back to the step" }),
  },
  {
    is: "the speaker's window",
    at: `${PLAY}:2`,
    window: async (page) => {
      const opening = page.waitForEvent("popup");
      await press(page, "Speaker window");
      return opening;
    },
    stays: true,
    // Its stopwatch runs, since the room sees the briefing.
    shows: (page) => page.getByRole("button", { name: "Pause" }),
  },
  {
    is: "a second window that was blocked",
    at: `${PLAY}:1`,
    by: async (page) => {
      await page.evaluate(() => {
        window.open = () => null;
      });
      await press(page, "Speaker window");
    },
    stays: true,
    shows: (page) => page.getByRole("dialog", { name: "Speaker window" }),
  },
  {
    is: "a step that is written",
    at: "view=map&select=huawei",
    by: async (page) => {
      await press(page, "Briefing");
      await press(page, /^Edit briefing/);
      await author(page).getByRole("button", { name: "Add this view as a step" }).click();
      await author(page).getByRole("textbox", { name: "Headline" }).fill("Huawei leads");
      await author(page).getByRole("textbox", { name: "Notes (Markdown)" }).fill("Say **this**.");
      await author(page)
        .getByRole("button", { name: /^Quotes/ })
        .click();
      await author(page).getByRole("checkbox").first().check();
      await author(page)
        .getByRole("button", { name: /^Callouts/ })
        .click();
      await author(page)
        .getByRole("button", { name: "Add a callout to Huawei", exact: true })
        .click();
    },
    stays: true,
    shows: author,
  },
  {
    is: "a step that is written on a phone",
    by: async (page) => {
      await press(page, "More");
      await press(page, /^Edit briefing/);
      await author(page).getByRole("button", { name: "Add this view as a step" }).click();
      await author(page).getByRole("textbox", { name: "Headline" }).fill("The whole");
    },
    stays: true,
    shows: author,
    in: ["dark phone"],
  },
];

const CLAIMS = {
  name: "claims.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "subject,kind,relation,object,quote",
      "China,actor,,,China’s artificial intelligence strategy",
      "China,actor,bankrolls,AI chips,China is investing massively in AI chips",
      "",
    ].join("\n"),
  ),
};

/** Begins to write a copy, and chooses a file of claims. */
async function bringClaims(page: Page): Promise<void> {
  await page.getByText("Write", { exact: true }).click();
  await page.getByRole("tab", { name: /^Proposals/ }).click();
  await press(page, "Bring proposals…");
  await page.getByLabel("Choose files").setInputFiles(CLAIMS);
}

const PROPOSALS: readonly State[] = [
  {
    is: "a new version of a source that may be kept beside the old one",
    by: async (page) => {
      await page.getByText("Write", { exact: true }).click();
      await page.getByRole("tab", { name: /^Proposals/ }).click();
      await press(page, "A new version of a source…");
      await page.getByLabel("The new text").setInputFiles({
        name: "next year.md",
        mimeType: "text/markdown",
        buffer: Buffer.from("# Next year\n\nChina is investing less in AI chips.\n"),
      });
    },
    stays: true,
    shows: words("Keep both versions"),
    in: ["dark"],
  },
  {
    is: "which column of a table of claims is which",
    by: bringClaims,
    stays: true,
    shows: words("Which column is which?"),
  },
  {
    is: "a proposal of which something is asked",
    by: async (page) => {
      await bringClaims(page);
      await press(page, "Bring them in");
      await page.getByRole("option", { name: /bankrolls/ }).click();
    },
    stays: true,
    shows: words("Take the source’s words instead?"),
    in: LIGHT_AND_DARK,
  },
  {
    is: "a proposal that is mended",
    by: async (page) => {
      await bringClaims(page);
      await press(page, "Bring them in");
      await page.getByRole("option", { name: /bankrolls/ }).click();
      await press(page, "Mend");
    },
    stays: true,
    shows: (page) => page.getByRole("form", { name: "Mend the proposal" }),
    in: ["dark"],
  },
];

/** Begins to write a copy; a phone has the switch in "More", and what is written in a sheet. */
async function beginWriting(page: Page): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 721;
  if (isPhone) await press(page, "More");
  await page.getByText("Write", { exact: true }).click();
  if (isPhone) await press(page, "Writing");
}

const tabOf = (page: Page, name: RegExp) => page.getByRole("tab", { name }).click();

const WRITING: readonly State[] = [
  {
    is: "the sources of what is written, with a text being pasted",
    by: async (page) => {
      await beginWriting(page);
      await press(page, "Paste text");
    },
    stays: true,
    shows: (page) => page.getByLabel("Text or Markdown"),
    in: EVERYWHERE,
  },
  {
    is: "what is said of a document that is written",
    by: async (page) => {
      await beginWriting(page);
      await page.getByRole("button", { name: /^About (?!it)/ }).click();
      await press(page, "Add an author");
      await press(page, "File and original");
    },
    stays: true,
    shows: (page) => page.getByRole("textbox", { name: "File of its text" }),
    in: EVERYWHERE,
  },
  {
    is: "the problems of what is written, after its document was removed, and its history",
    by: async (page) => {
      await beginWriting(page);
      await page.getByRole("button", { name: /^Remove / }).click();
      await page.getByRole("button", { name: /^Remove .* now$/ }).waitFor();
      await expectAccessible(page);
      await page.getByRole("button", { name: /^Remove .* now$/ }).click();
      await tabOf(page, /^Problems/);
      await words("Not shown until mended")(page).waitFor();
      await expectAccessible(page);
      await tabOf(page, /^History/);
    },
    stays: true,
    shows: (page) => page.getByRole("list", { name: "History" }),
    in: EVERYWHERE,
  },
  {
    is: "a new atlas, to be called and given a codebook",
    by: async (page) => {
      await press(page, /choose an atlas/);
      await press(page, "Atlases");
      await press(page, "New atlas");
    },
    shows: (page) => page.getByRole("form", { name: "New atlas" }),
    in: EVERYWHERE,
  },
];

type Device = "desk" | "phone";
const DEVICES = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;
const deviceOf = (look: Look): Device => (look.endsWith("phone") ? "phone" : "desk");
const schemeOf = (look: Look) => (look.startsWith("dark") ? "dark" : "light");

interface Opened {
  readonly page: Page;
  readonly watched: Watched;
}

/** Pages that stay open from one state to the next, since most states are only an address away. */
class Pages {
  readonly #open = new Map<Device, Opened>();

  async take(browser: Browser, device: Device, baseURL: string): Promise<Opened> {
    const known = this.#open.get(device);
    if (known) return known;
    const context = await browser.newContext({
      ...DEVICES[device],
      baseURL,
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const opened = { page, watched: await watch(page, baseURL) };
    this.#open.set(device, opened);
    return opened;
  }

  async close(device: Device): Promise<void> {
    await this.#open.get(device)?.page.context().close();
    this.#open.delete(device);
  }
}

const test = base.extend<object, { pages: Pages }>({
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const pages = new Pages();
      await use(pages);
      await pages.close("desk");
      await pages.close("phone");
    },
    { scope: "worker" },
  ],
});

/** The page, which was at another address of the same document, shows what this one names. */
async function expectArrived(page: Page): Promise<void> {
  await twoFrames(page);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

const GROUPS: Readonly<Record<string, readonly State[]>> = {
  "the map": MAP,
  "own notes": NOTES,
  paths: PATHS,
  questions: ASK,
  panels: PANELS,
  "the matrix": MATRIX,
  "the table": TABLE,
  "the text": TEXT,
  coding: CODING,
  exports: EXPORT,
  "a narrow window": NARROW,
  briefings: BRIEFING,
  proposals: PROPOSALS,
  writing: WRITING,
};

for (const [group, states] of Object.entries(GROUPS)) {
  test.describe(`axe finds nothing, ${group}`, () => {
    for (const { is, at = "", by, window, stays, shows, in: looks = LIGHT } of states) {
      for (const device of ["desk", "phone"] as const) {
        const [first, ...others] = looks.filter((look) => deviceOf(look) === device);
        if (!first) continue;
        test(`${is}: ${[first, ...others].join(", ")}`, async ({ pages, browser, baseURL }) => {
          const { page, watched } = await pages.take(browser, device, baseURL ?? "");
          await page.setViewportSize(DEVICES[device].viewport);
          await page.emulateMedia({ colorScheme: schemeOf(first) });
          await page.goto(`/#china-ai-2025?${at}`);
          await mapReady(page);
          await expectArrived(page);
          await by?.(page);
          const shown = (await window?.(page)) ?? page;
          await expect(shows(shown)).toBeVisible();
          await expectAccessible(shown);
          if (device === "phone") await expectNoScrollSideways(shown);
          for (const look of others) {
            await shown.emulateMedia({ colorScheme: schemeOf(look) });
            await expectAccessible(shown, "colours");
          }
          expect(watched.complaints).toEqual([]);
          expect(watched.foreign).toEqual([]);
          if (stays) await pages.close(device);
          else if (by) await page.keyboard.press("Escape");
        });
      }
    }
  });
}

test.describe("with forced colours", () => {
  test.use({ contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });
  test("the map opens, changes its arrangement at once, and axe finds nothing", async ({
    page,
  }) => {
    await page.goto("/");
    await mapReady(page);
    await page.getByRole("radio", { name: "Pillars" }).click({ force: true });
    await expect(page.getByRole("radio", { name: "Pillars" })).toBeChecked();
    await expectAccessible(page);
  });
});
