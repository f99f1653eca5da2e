/** `policy-atlas update`: follows the quotes of a document to its new version. */
import { resolve } from "node:path";
import { didYouMean } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { type Range, rangesOf } from "../../atlas/text/index.ts";
import { FATES, type Fate, followQuotes } from "../../review/versions/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { CannotRead, findAtlas } from "../disk/folders.ts";
import { type Command, UsageError } from "../terminal/command.ts";
import { sourcesAt, sourcesOf } from "./checkSources.ts";
import { type FollowedQuote, updateAsJson, updateInWords } from "./updateReport.ts";
import { writeNewVersion } from "./writeNewVersion.ts";

/** What may be accepted for many quotes at once: their sentences are as they were. */
const ACCEPTABLE: readonly Fate[] = ["same", "moved", "paragraph"];

export const updateCommand: Command = {
  help: `Usage: policy-atlas update <folder> <document> <file> [--accept <list>] [--keep]
                           [--json | --md]

Looks for every quote of a document (given by its id) in its new version:

  same       its sentences, their paragraph, order and headings are the same
  moved      its sentences and their paragraph stand elsewhere
  paragraph  its sentences are the same, their paragraph is not
  changed    its sentences differ (marked [-before-]{+after+}), though its own
             words may stand; or they stand more than once
  gone       nothing is like its sentences

What introduces a list counts as part of its items. Without --accept nothing is
written.

Options:
      --accept <list>  Take over quotes of these kinds, such as same,moved: of
                       same, moved and paragraph. The new version takes the
                       document's place. Other quotes stay with the old version,
                       which is kept as a document of its own until none is left
      --keep           With --accept: keep the old version, and accepted quotes
                       in both; "Compare" in the page shows what changed
      --json, --md     Print JSON, or Markdown
  -h, --help           Print this help

Exit codes: 0 every quote is the same (or was taken over), 1 some are not, or the
atlas has errors, 2 wrong usage or nothing to read.`,
  options: {
    accept: { type: "string" },
    keep: { type: "boolean" },
    json: { type: "boolean" },
    md: { type: "boolean" },
  },
  positionals: [3, 3],
  run({ positionals: [folder = "", id = "", file = ""], switches, values }, io) {
    if (switches.has("json") && switches.has("md"))
      throw new UsageError("--json and --md can't be combined.");
    const accepted = acceptedFates(values.get("accept"));
    if (switches.has("keep") && accepted === undefined)
      throw new UsageError("--keep needs --accept: without it nothing is written.");
    const place = findAtlas(folder, io.cwd);
    const atlas = loadAtlas(place, io);
    if (atlas === undefined) return 1;
    const before = sourcesOf(atlas, place).find((source) => source.id === id);
    if (before === undefined) {
      const ids = atlas.documents.map((document) => document.id);
      throw new CannotRead(`The atlas has no document "${id}".${didYouMean(id, ids)}`);
    }
    const { language } = before;
    const [after] = sourcesAt([file], { cwd: io.cwd, atlas: undefined, language });
    if (after === undefined) throw new Error("sourcesAt gives a source for each file");
    const follow = followQuotes(before, after);
    const quotes = quotesOf(atlas, id).map(
      ({ claim, quote }): FollowedQuote => ({ claim, quote, followed: follow(rangesOf(quote)) }),
    );
    let passes = quotes.every(({ followed }) => followed.fate === "same");
    if (accepted !== undefined) {
      const follows = (parts: readonly Range[]) => {
        const followed = follow(parts);
        const isTaken = accepted.includes(followed.fate) && followed.fate !== "gone";
        return isTaken ? followed.place.range : undefined;
      };
      const update = { place, atlas, before, after, follows, keepsBoth: switches.has("keep") };
      passes = writeNewVersion({ ...update, file: resolve(io.cwd, file) }, io);
    }
    const report = { before, after, quotes };
    if (switches.has("json")) io.out(updateAsJson(report));
    else io.out(updateInWords(report, io, switches.has("md")));
    return passes ? 0 : 1;
  },
};

/** The fates that `--accept` names; undefined without it. */
function acceptedFates(list: string | undefined): readonly Fate[] | undefined {
  return list?.split(",").map((name) => {
    const fate = FATES.find((known) => known === name.trim());
    if (fate !== undefined && ACCEPTABLE.includes(fate)) return fate;
    if (fate !== undefined)
      throw new UsageError(
        `--accept takes no "${fate}": each of these must be read and mended in atlas.json.`,
      );
    throw new UsageError(
      `--accept takes a list of ${ACCEPTABLE.join(", ")}, not "${name}".${didYouMean(name, ACCEPTABLE)}`,
    );
  });
}

function quotesOf({ nodes, edges }: Atlas, document: string) {
  return [...nodes, ...edges].flatMap((claim) =>
    claim.quotes
      .filter((quote) => quote.document === document)
      .map((quote) => ({ claim: claim.id, quote })),
  );
}
