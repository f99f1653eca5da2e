/** Proposals in Write: read one after the other, decided by keys, undone, filtered, taken many at once. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { BringDialog } from "../../src/app/writing/proposals/bringing/BringDialog.tsx";
import { ColleagueDialog } from "../../src/app/writing/proposals/bringing/ColleagueDialog.tsx";
import type { ClaimsReader } from "../../src/app/writing/proposals/bringing/readClaims.ts";
import { Proposals } from "../../src/app/writing/proposals/Proposals.tsx";
import { itemsOf } from "../../src/draft/index.ts";
import { readProposals, recognise } from "../../src/exchange/index.ts";
import { bring, type KeptProposal, reviewIn } from "../../src/review/kept/index.ts";
import { writeSetting } from "../../src/ui/browser/stored.ts";
import { cyclingFiles, writingOf } from "../support/writing.ts";
import { writingStage } from "./writing.stage.tsx";

const WORDS = "The Street Fund pays for the Canal Lane and the Mill Bridge.";
let made = 0;

function proposed(
  claim: KeptProposal["claim"],
  words: string,
  more: Partial<KeptProposal["quotes"][number]> = {},
): KeptProposal {
  made += 1;
  return {
    id: `p${made}`,
    claim,
    quotes: [{ words, ...more }],
    from: { format: "table", by: "a model", at: made },
  };
}

const node = (name: string, words = WORDS, kind = "Treasure") =>
  proposed({ what: "node", name, kind }, words);
const link = (relation: string) =>
  proposed({ what: "link", source: "Street Fund", relation, target: "Canal Lane" }, WORDS);

/** Names of which none could be meant by another. */
const unlikeNames = (count: number) =>
  [..."bcdfghjklm"]
    .flatMap((a) => [..."npqrstvwxz"].map((b) => a.repeat(5) + b.repeat(5)))
    .slice(0, count);

async function withProposals(...proposals: readonly KeptProposal[]) {
  const stage = await writingStage(<Proposals />);
  stage.writing.change((draft) => bring(draft, "a test", proposals));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /review/i }));
  const pane = within(await screen.findByRole("region", { name: "Proposals" }));
  const draft = () => stage.writing.store.getState().history.draft;
  const decisions = () => reviewIn(draft()).proposals.map(({ decision }) => decision);
  const list = within(pane.getByRole("listbox"));
  const current = () => list.getByRole("option", { selected: true });
  return { ...stage, user, pane, list, draft, decisions, current };
}

describe("a proposal", () => {
  it("is decided by no letter where letters are switched off, and still undone by Ctrl+Z", async () => {
    const { user, pane, decisions } = await withProposals(node("Bridge fund"), node("Lane fund"));
    writeSetting("keys", "off");
    try {
      pane.getByRole("listbox").focus();
      await user.keyboard("ar");
      expect(decisions()).toEqual([undefined, undefined]);
      await user.click(pane.getByRole("button", { name: "Leave" }));
      expect(decisions()).toEqual(["left", undefined]);
      pane.getByRole("listbox").focus();
      await user.keyboard("{Control>}z{/Control}");
      expect(decisions()).toEqual([undefined, undefined]);
    } finally {
      writeSetting("keys", "on");
    }
  });

  it("is read with its words in their paragraph, taken by a key, and back by Ctrl+Z", async () => {
    const { user, pane, decisions, current, store } = await withProposals(
      node("Bridge fund"),
      node("Lane fund"),
    );
    expect(
      screen.getByText("0 of 2 reviewed", { selector: "[role=dialog] *, dialog *" }),
    ).toBeVisible();
    const article = pane.getByRole("article", { name: "Bridge fund" });
    expect(within(article).getByText(WORDS, { selector: "mark" })).toBeVisible();
    await user.keyboard("a");
    expect(decisions()).toEqual(["taken", undefined]);
    expect(store.getState().built.atlas.nodes.map(({ name }) => name)).toContain("Bridge fund");
    expect(current()).toHaveTextContent("Lane fund");
    await user.keyboard("r");
    expect(decisions()).toEqual(["taken", "left"]);
    await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    expect(decisions()).toEqual([undefined, undefined]);
    expect(current()).toHaveTextContent("Bridge fund");
    await user.keyboard("j");
    expect(current()).toHaveTextContent("Lane fund");
    await user.keyboard("k");
    expect(current()).toHaveTextContent("Bridge fund");
  });

  it("near to the source is not taken before the source's words are chosen", async () => {
    const { user, pane, decisions, draft } = await withProposals(
      node("Bridge fund", "The Street Fund paid for the Canal Lane and the Mill Bridge."),
    );
    const article = within(pane.getByRole("article"));
    expect(article.getByText("paid", { selector: "del" })).toBeVisible();
    expect(article.getByText("pays", { selector: "ins" })).toBeVisible();
    await user.keyboard("a");
    expect(decisions()).toEqual([undefined]);
    await user.keyboard("1a");
    expect(decisions()).toEqual(["taken"]);
    expect(JSON.stringify(draft().atlas.nodes)).toContain(WORDS);
  });

  it("that is nowhere in the sources is mended by hand, or left for a reason", async () => {
    const { user, pane, decisions, draft } = await withProposals(
      node("Bridge fund", "Elephants are registered twice."),
      node("Lane fund", "Elephants are registered thrice."),
    );
    expect(pane.getByText(/Nothing in these sources is like these words/)).toBeVisible();
    await user.keyboard("am");
    const words = pane.getByLabelText("Words");
    await user.clear(words);
    // The keys of the list are letters here.
    await user.type(words, WORDS);
    await user.click(pane.getByRole("button", { name: "Save" }));
    await user.click(pane.getByRole("button", { name: "Take" }));
    expect(decisions()).toEqual(["mended", undefined]);
    await user.click(pane.getByRole("button", { name: "Leave" }));
    await user.type(pane.getByLabelText(/Why it is left/), "Made up");
    await user.tab();
    expect(reviewIn(draft()).proposals[1]).toMatchObject({ decision: "left", reason: "Made up" });
  });

  it("with a label of others asks once what it means, for all that have it", async () => {
    const { user, pane, decisions } = await withProposals(link("bankrolls"), {
      ...link("bankrolls"),
      claim: { what: "link", source: "Street Fund", relation: "bankrolls", target: "Mill Bridge" },
    });
    expect(pane.getByText("What does “bankrolls” mean? Said once for all.")).toBeVisible();
    await user.click(pane.getByRole("button", { name: "funds" }));
    pane.getByRole("listbox").focus();
    await user.keyboard("aa");
    expect(decisions()).toEqual(["taken", "taken"]);
  });
});

describe("many proposals", () => {
  it("a hundred, of which eighty are verbatim, take at most 130 presses one by one", async () => {
    const names = unlikeNames(100);
    const proposals = names.map((name, at) => {
      if (at < 80) return node(name);
      if (at < 90)
        return node(name, "The Street Fund paid for the Canal Lane and the Mill Bridge.");
      if (at < 95) return node(name, "Canal Lane");
      return node(name, "Elephants are registered twice.");
    });
    const { pane, decisions } = await withProposals(...proposals);
    const list = pane.getByRole("listbox");
    const region = screen.getByRole("region", { name: "Proposals" });
    let presses = 0;
    const press = (key: string) => {
      presses += 1;
      fireEvent.keyDown(list, { key });
    };
    for (let guard = 0; guard < 100 && decisions().includes(undefined); guard += 1) {
      // Not by its role, which takes longer to find than all that is tested here.
      const read = region.querySelector("article");
      if (read?.textContent?.includes("Nothing in these sources")) press("r");
      else {
        // A number is offered where something must be chosen.
        if (read?.querySelector("kbd")) press("1");
        press("a");
      }
    }
    expect(decisions().filter((one) => one === "taken")).toHaveLength(95);
    expect(decisions().filter((one) => one === "left")).toHaveLength(5);
    expect(presses).toBeLessThanOrEqual(130);
  }, 60_000);

  it("are taken at once only where they were on screen, and count as not read until opened", async () => {
    const names = unlikeNames(40);
    const { user, pane, list, decisions, store } = await withProposals(
      ...names.map((name) => node(name)),
      node("No helmets", "The plan does not require helmets."),
    );
    await user.click(pane.getByRole("button", { name: /that were on screen/ }));
    const taken = decisions().filter((one) => one === "taken").length;
    expect(taken).toBeGreaterThan(5);
    expect(taken).toBeLessThan(40);
    expect(decisions().at(-1)).toBeUndefined();
    const unread = () =>
      store.getState().built.atlas.nodes.filter(({ quotes }) => quotes.some((one) => one.unread));
    expect(unread()).toHaveLength(taken);
    await user.click(list.getAllByRole("option")[1] ?? document.body);
    await waitFor(() => expect(unread()).toHaveLength(taken - 1));
  });

  it("are found by state, verdict and words", async () => {
    const { user, pane, list } = await withProposals(
      node("Bridge fund"),
      node("Lane fund", "Elephants are registered twice."),
    );
    await user.selectOptions(pane.getByLabelText("Verdict"), "absent");
    expect(list.getAllByRole("option")).toHaveLength(1);
    await user.click(pane.getByRole("button", { name: "Clear" }));
    await user.type(pane.getByRole("searchbox"), "bridge");
    expect(list.getByRole("option", { name: /Bridge fund/ })).toBeVisible();
    expect(list.queryByRole("option", { name: /Lane fund/ })).toBeNull();
  });
});

describe("a review", () => {
  it("goes on where it was left when the atlas is opened again", async () => {
    const files = new Map(cyclingFiles());
    const proposals = [{ ...node("Bridge fund"), decision: "left" as const }, node("Lane fund")];
    const review = { format: "policy-atlas-review/1", proposals };
    files.set("review.json", new TextEncoder().encode(JSON.stringify(review)));
    await writingStage(<Proposals />, { files });
    expect(screen.getByText("1 of 2 reviewed")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Go on reviewing" }));
    const list = within(screen.getByRole("listbox", { name: "Proposals" }));
    expect(list.getByRole("option", { selected: true })).toHaveTextContent("Lane fund");
  });
});

describe("ways in", () => {
  const file = (name: string, content: string) => new File([content], name);

  async function opened(way: RegExp) {
    const stage = await writingStage(<Proposals />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: way }));
    const draft = () => stage.writing.store.getState().history.draft;
    return { ...stage, user, draft };
  }

  it("a table of claims: which column is which, then each is checked", async () => {
    const stage = await writingStage(
      <BringDialog files={[]} onClose={() => {}} onBrought={() => {}} reader={READER} />,
    );
    const user = userEvent.setup();
    const csv = `who,kind,sagt\nBridge fund,Treasure,${WORDS}\n`;
    await user.upload(screen.getByLabelText("Choose files"), file("claims.csv", csv));
    expect(await screen.findByText("Say which column has the quotes.")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Quote"), "sagt");
    await user.selectOptions(screen.getByLabelText("Subject, or node"), "who");
    await user.type(screen.getByLabelText("Who claims it"), "a model");
    await user.click(screen.getByRole("button", { name: "Bring them in" }));
    await waitFor(() =>
      expect(reviewIn(stage.writing.store.getState().history.draft).proposals).toMatchObject([
        {
          claim: { what: "node", name: "Bridge fund", kind: "Treasure" },
          quotes: [{ words: WORDS }],
          from: { by: "a model" },
        },
      ]),
    );
  });

  it("a file of no kind that is known is told, and nothing comes in", async () => {
    await writingStage(
      <BringDialog files={[]} onClose={() => {}} onBrought={() => {}} reader={READER} />,
    );
    await userEvent.upload(screen.getByLabelText("Choose files"), file("a.png", "x"));
    expect(await screen.findByRole("alert")).toHaveTextContent("of no kind that is known here");
  });

  it("a colleague's atlas: how far both agree, and each difference as a proposal", async () => {
    const { writing: theirs } = await writingOf();
    const { atlas } = theirs.store.getState();
    if (!atlas) throw new Error("the fixture compiles");
    const nodes = atlas.nodes.filter(({ id }) => id !== "helmets");
    const edges = atlas.edges.filter(
      ({ source, target }) => source !== "helmets" && target !== "helmets",
    );
    const other = { ...atlas, title: "Bo’s atlas", nodes, edges };
    const { writing } = await writingStage(
      <ColleagueDialog onClose={() => {}} onBrought={() => {}} open={async () => other} />,
    );
    const user = userEvent.setup();
    await user.upload(screen.getByLabelText("Choose files"), file("bo.zip", ""));
    const links = within(await screen.findByRole("row", { name: /^Links/ }));
    expect(links.getByText(/^0\.9\d$/)).toBeVisible();
    await user.type(screen.getByLabelText("Your name"), "Ada");
    await user.type(screen.getByLabelText("Your colleague’s name"), "Bo");
    await user.click(screen.getByRole("button", { name: /^Bring in 2 differences/ }));
    const { proposals, agreements } = reviewIn(writing.store.getState().history.draft);
    expect(proposals.map(({ claim }) => claim.what)).toEqual(["removal", "removal"]);
    expect(agreements).toMatchObject([{ annotators: ["Ada", "Bo"] }]);
    expect(writing.store.getState().atlas?.agreement?.annotators).toEqual(["Ada", "Bo"]);
  });

  it("a new version of a source: nothing is taken over, each quote is followed", async () => {
    const { user, draft, writing } = await opened(/new version/);
    const before = draft().atlas.nodes;
    const plan = draft().texts["sources/plan.md"] ?? "";
    const next = plan.replace("requires lamps", "no longer requires lamps");
    await user.upload(screen.getByLabelText("The new text"), file("plan 2035.md", next));
    await user.click(await screen.findByRole("button", { name: "Compare" }));
    expect(draft().atlas.nodes).toBe(before);
    const pane = within(await screen.findByRole("region", { name: "Proposals" }));
    await user.selectOptions(pane.getByLabelText("Verdict"), "changed");
    expect(pane.getByText("no longer", { selector: "ins" })).toBeVisible();
    const list = pane.getByRole("listbox");
    list.focus();
    // Not before it is said what it quotes now.
    await user.keyboard("a");
    expect(reviewIn(draft()).proposals.some(({ decision }) => decision)).toBe(false);
    await user.keyboard("1a");
    expect(JSON.stringify([draft().atlas.nodes, draft().atlas.edges])).toContain(
      '"document":"plan-2035"',
    );
    expect(
      writing.store.getState().problems.filter(({ severity }) => severity === "error"),
    ).toEqual([]);
  });
  it("both versions of a source, where a person keeps both: what holds is quoted from both", async () => {
    const { user, draft } = await opened(/new version/);
    const plan = draft().texts["sources/plan.md"] ?? "";
    await user.upload(screen.getByLabelText("The new text"), file("plan 2035.md", plan));
    await user.click(await screen.findByRole("checkbox", { name: "Keep both versions" }));
    await user.click(screen.getByRole("button", { name: "Compare" }));
    const pane = within(await screen.findByRole("region", { name: "Proposals" }));
    pane.getByRole("listbox").focus();
    await user.keyboard("a");
    const [first] = reviewIn(draft()).proposals.flatMap(({ claim }) =>
      claim.what === "version" ? claim.of : [],
    );
    const quoted = [...itemsOf(draft(), "nodes"), ...itemsOf(draft(), "edges")]
      .filter(({ value }) => value.id === first)
      .flatMap(({ value }) => JSON.stringify(value.evidence).match(/"document":"[^"]*"/g));
    expect(quoted).toEqual(expect.arrayContaining(['"document":"plan"', '"document":"plan-2035"']));
  });
});

/** Reads here what the page reads in a worker. */
const READER: ClaimsReader = {
  recognise: async (name, files) => recognise(name, await bytesOf(files)),
  read: async (name, files, how) => readProposals(name, await bytesOf(files), how),
};

async function bytesOf(files: ReadonlyMap<string, Blob>) {
  const bytes = new Map<string, Uint8Array>();
  for (const [name, blob] of files) bytes.set(name, new Uint8Array(await blob.arrayBuffer()));
  return bytes;
}
