/**
 * The page that scripts/check-kills.mjs kills: writes an atlas by random edits, each once the one before
 * is said to be kept, and tells afterwards whether what is there is what those edits make.
 */

import {
  beginning,
  changeClaim,
  changeText,
  type Draft,
  type History,
  type Item,
  itemsOf,
  leaveUncited,
  mergeNodes,
  removeClaims,
} from "../../src/draft/index.ts";
import type { BuiltAtlas } from "../../src/layout/boxes/index.ts";
import { readDraft } from "../../src/open/own/draftFiles.ts";
import { ownAtlases } from "../../src/open/own/ownAtlases.ts";
import { OWN_FORMAT } from "../../src/open/own/ownRecord.ts";
import { applyStep, type LogStep } from "../../src/open/own/writtenLog.ts";
import { createAtlasStore } from "../../src/open/state.ts";
import { beginWriting } from "../../src/open/writing/beginWriting.ts";
import { createJudge } from "../../src/open/writing/standing.ts";
import { seeded } from "../../src/random.ts";
import fixture from "../fixtures/cycling/atlas.json?raw";
import article from "../fixtures/cycling/sources/article.txt?raw";
import plan from "../fixtures/cycling/sources/plan.md?raw";

const encode = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ["atlas.json", encode(fixture)],
  ["sources/article.txt", encode(article)],
  ["sources/plan.md", encode(plan)],
]);
/** What was there before the first edit. */
const FIRST = readDraft(FILES).draft;

const layout = (arrangement: "force" | "pillars" | "flow") => ({
  ...({ aspect: "wide", arrangement, fontSize: 12, nodes: {}, regions: [] } as const),
  bounds: { x: 0, y: 0, width: 1, height: 1 },
});
const pane = { force: layout("force"), pillars: layout("pillars"), flow: layout("flow") };

function builtOf(draft: Draft): BuiltAtlas {
  const { atlas } = createJudge()(draft);
  if (!atlas) throw new Error("Nothing of the fixture stands.");
  return { atlas: { ...atlas }, layouts: { wide: pane, tall: pane } };
}

/** The step that a round takes at a point of its history: the same one each time it is asked. */
function stepAt(seed: number, at: number, history: History): LogStep {
  const random = seeded(seed * 1000 + at);
  const { draft, done, undone } = history;
  const claims = [...itemsOf(draft, "nodes"), ...itemsOf(draft, "edges")];
  const idAt = (list: readonly Item[]) =>
    String(list[Math.floor(random() * list.length)]?.value.id ?? "");
  const nodes = itemsOf(draft, "nodes");
  const text = `Edit ${at} of round ${seed}.`;
  switch (Math.floor(random() * 8)) {
    case 0:
      if (done.length > 0) return { is: "go", by: -Math.ceil(random() * Math.min(5, done.length)) };
      break;
    case 1:
      if (undone.length > 0) return { is: "go", by: Math.ceil(random() * undone.length) };
      break;
    case 2:
      if (nodes.length > 8) return { is: "edit", edit: removeClaims(draft, [idAt(claims)]) };
      break;
    case 3: {
      const [one, two] = [idAt(nodes), idAt(nodes)];
      if (nodes.length > 8 && one !== two) return { is: "edit", edit: mergeNodes(draft, one, two) };
      break;
    }
    case 4: {
      const { "sources/article.txt": before = "" } = draft.texts;
      return { is: "edit", edit: changeText(draft, "article", `${before}\n\n${text}`) };
    }
    case 5: {
      const passage = { document: "article", exact: text, reason: "rhetoric" };
      return { is: "edit", edit: leaveUncited(draft, passage) };
    }
  }
  return { is: "edit", edit: changeClaim(draft, idAt(nodes), { summary: text }) };
}

/** Writes so many edits; tells of each in the console, when it is made and when it is said to be kept. */
async function write(seed: number, edits: number): Promise<void> {
  const id = idOf(seed);
  const built = builtOf(FIRST);
  const contents = { format: OWN_FORMAT, name: "cycling", files: FILES, built, madeBy: "kills" };
  const counts = { nodes: 0, links: 0, quotes: 0, changed: 0 };
  const entry = { format: OWN_FORMAT, id, title: "Velmora", digest: "", ...counts };
  const why = await ownAtlases.keep(entry as typeof entry & { format: typeof OWN_FORMAT }, {
    ...contents,
    format: OWN_FORMAT,
  });
  if (why !== undefined) throw new Error(why);
  const writing = await beginWriting(
    id,
    createAtlasStore(built, { hash: "", aspect: "wide" }),
    ownAtlases,
  );
  console.log("begun");
  for (let at = 1; at <= edits; at += 1) {
    const { history } = writing.store.getState();
    const step = stepAt(seed, at, history);
    if (step.is === "edit") writing.perform(step.edit);
    else writing.goTo(history.done.length + step.by);
    console.log(`made ${at}`);
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        const { kept } = writing.store.getState();
        if (kept === "kept") resolve();
        else if (typeof kept === "object") reject(new Error(kept.failure));
        else return false;
        return true;
      };
      if (check()) return;
      const unsubscribe = writing.store.subscribe(() => check() && unsubscribe());
    });
    console.log(`kept ${at}`);
  }
}

/** What is there of a round: how many steps, and whether it is what they make. */
async function check(seed: number) {
  const { history, last, unread } = await ownAtlases.written(idOf(seed));
  let expected = beginning(FIRST);
  for (let at = 1; at <= last; at += 1) expected = applyStep(expected, stepAt(seed, at, expected));
  const isWhole = unread.length === 0 && JSON.stringify(history) === JSON.stringify(expected);
  return { last, isWhole };
}

const idOf = (seed: number) => `own.kills-${String(seed).padStart(6, "0")}`;

Object.assign(window, { write, check });
