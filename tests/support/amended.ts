/**
 * The cycling plan of the fixtures with an amended version beside it, as a person would have it who kept both:
 * what holds is quoted from both, one duty is said in other words and only encouraged, one sentence is gone,
 * and one is new.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Atlas, compile } from "../../src/atlas/index.ts";
import { addLink, applyEdit, type Draft, writtenFile } from "../../src/draft/index.ts";
import { createReviewing, reviewIn } from "../../src/review/kept/index.ts";
import { addVersion, createFollowing, takeVersion } from "../../src/review/versions/index.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/cycling");

/** What the amended version says of lamps, and newly of money for them. */
export const AMENDED = {
  lamps: "The plan encourages lamps along the whole of the Canal Lane.",
  money: "The Street Fund pays for lamps, too.",
};

export function amendedDraft(): Draft {
  const [atlas = "", plan = "", article = ""] = [
    "atlas.json",
    "sources/plan.md",
    "sources/article.txt",
  ].map((path) => readFileSync(join(FOLDER, path), "utf8"));
  const cycling: Draft = {
    atlas: writtenFile(atlas).value,
    texts: { "sources/plan.md": plan, "sources/article.txt": article },
  };
  const text = plan
    .replace(
      "The plan requires lamps along the whole of the Canal Lane.",
      `${AMENDED.lamps} ${AMENDED.money}`,
    )
    .replace("The plan does not require helmets.", "");
  const version = { title: "Velmora Cycling Plan 2035", file: "sources/plan-2035.md", text };
  let draft = applyEdit(cycling, addVersion(cycling, "plan", { ...version, keepsBoth: true }));
  const follow = createFollowing();
  const { sources } = createReviewing();
  for (const proposal of reviewIn(draft).proposals) {
    const followed = follow(draft, sources(draft), proposal)?.followed;
    if (!followed || followed.fate === "gone") continue;
    draft = applyEdit(draft, takeVersion(draft, proposal, followed.place));
  }
  draft = applyEdit(
    draft,
    addLink(
      draft,
      { source: "street-fund", relation: "funds", target: "lamps" },
      { document: "plan-2035", exact: AMENDED.money, basis: "stated", status: "inPlace" },
    ),
  );
  return encouraging(draft);
}

/** The new statement of the duty, as a person would describe it. */
function encouraging(draft: Draft): Draft {
  const json = JSON.stringify(draft.atlas, (_, value) =>
    value?.document === "plan-2035" && value.exact === AMENDED.lamps && "basis" in value
      ? { ...value, force: "encouraged" }
      : value,
  );
  return { ...draft, atlas: JSON.parse(json) };
}

export function amendedCycling(): Atlas {
  const { atlas: written, texts } = amendedDraft();
  const { atlas, problems } = compile((path) => {
    const text = path === "atlas.json" ? JSON.stringify(written) : texts[path];
    return text === undefined ? { reason: "missing" } : Buffer.from(text);
  });
  if (!atlas) throw new Error(problems.map(({ message }) => message).join("\n"));
  return atlas;
}
