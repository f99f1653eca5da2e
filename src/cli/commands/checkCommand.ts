import { resolve } from "node:path";
import { didYouMean } from "../../atlas/files/index.ts";
import {
  type Columns,
  FORMATS,
  type Format,
  NotClaims,
  ROLES,
  type Role,
  readClaims,
} from "../../exchange/claims/index.ts";
import { reviewer, type Verdict } from "../../review/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { claimsOnDisk } from "../disk/claimsOnDisk.ts";
import { CannotRead, findAtlas } from "../disk/folders.ts";
import { type Arguments, type Command, UsageError } from "../terminal/command.ts";
import type { Io } from "../terminal/io.ts";
import { jsonWriter, wordsWriter } from "./checkReport.ts";
import { sourcesAt, sourcesOf } from "./checkSources.ts";

export const checkCommand: Command = {
  summary: "Check claims from a model or a table: does every quote stand in its source?",
  help: `Usage: policy-atlas check <claims> --source <file>… [--atlas <folder>]
                         [--allow repairable] [--from <format>]
                         [--column <role>=<name>]… [--json | --md]

Says of every quote what of its words stands in the sources:

  verbatim    they stand once
  repairable  they differ in form only (spacing, quotation marks, hyphens, …)
  several     they stand more than once: each place is shown
  near        the nearest passage is shown with the differences marked
  absent      nothing there is like them
  none        the claim came without words: sentences that name its ends are shown

A claim counts as its worst quote. Remarks: known (it is in the atlas), doubled,
alike (a node of like name is there), endNotNamed, negated (the sentence denies or
asks), codebook (kind, relation or ends don't fit).

Options:
      --source <file>     A .md or .txt file, as often as there are sources (those
                          of the atlas if none is named)
      --atlas <folder>    An atlas, for what is known and for its codebook
      --allow repairable  Quotes that differ in form pass too
      --from <format>     ${FORMATS.join(", ")}
                          (told by the file itself)
      --column <role>=<name>
                          Which column of a table is which, such as quote=evidence.
                          Roles: ${ROLES.slice(0, 4).join(", ")},
                          ${ROLES.slice(4, 8).join(", ")},
                          ${ROLES.slice(8).join(", ")}
      --language <tag>    Of the sources, such as en (guessed from their words)
      --json, --md        Print JSON, or Markdown
  -h, --help              This help

Exit codes: 0 every quote is verbatim (or repairable, where that is allowed), 1 some
are not, 2 the claims or a source can't be read. docs/for-models.md says what to ask
of a model.`,
  options: {
    source: { type: "string", many: true },
    atlas: { type: "string" },
    allow: { type: "string" },
    from: { type: "string" },
    column: { type: "string", many: true },
    language: { type: "string" },
    json: { type: "boolean" },
    md: { type: "boolean" },
  },
  positionals: [1, 1],
  run(args, io) {
    const { positionals, switches, values, lists } = args;
    if (switches.has("json") && switches.has("md"))
      throw new UsageError("--json and --md can't be joined.");
    const passes = passingVerdicts(values.get("allow"));
    const format = choiceOf<Format>("from", values.get("from"), FORMATS);
    const columns = columnsOf(lists.get("column") ?? []);
    const claims = claimsOnDisk(resolve(io.cwd, positionals[0] ?? ""));
    const against = readAgainst(args, io);
    if (against === undefined) return 2;
    const review = reviewer(against.sources, against.atlas);
    const writer = switches.has("json") ? jsonWriter(io) : wordsWriter(io, switches.has("md"));
    let allPass = true;
    const ids = new Set<string>();
    let twice: string | undefined;
    try {
      const options = { columns, ...(format === undefined ? {} : { format }) };
      for (const proposal of readClaims(claims, options)) {
        const reviewed = review(proposal);
        writer.claim(reviewed);
        allPass &&= passes.includes(reviewed.verdict);
        if (ids.has(proposal.id)) twice ??= proposal.id;
        ids.add(proposal.id);
      }
    } catch (error) {
      if (error instanceof NotClaims) throw new CannotRead(error.message);
      throw error;
    }
    if (ids.size === 0) throw new CannotRead(`${claims.name} holds no claims.`);
    writer.end();
    if (twice !== undefined)
      io.err(`policy-atlas: the id "${twice}" stands on more than one claim.\n`);
    return allPass ? 0 : 1;
  },
};

function readAgainst({ values, lists }: Arguments, io: Io) {
  const folder = values.get("atlas");
  const files = lists.get("source") ?? [];
  if (folder === undefined && files.length === 0)
    throw new UsageError("--source is missing: name the file that the claims were made from.");
  const place = folder === undefined ? undefined : findAtlas(folder, io.cwd);
  const atlas = place && loadAtlas(place, io);
  if (place && !atlas) return undefined;
  const sources =
    files.length > 0 || !atlas || !place
      ? sourcesAt(files, { cwd: io.cwd, atlas, language: languageOf(values.get("language")) })
      : sourcesOf(atlas, place);
  return { sources, atlas };
}

function passingVerdicts(allowed: string | undefined): readonly Verdict[] {
  if (allowed === undefined) return ["verbatim"];
  if (allowed === "repairable") return ["verbatim", "repairable"];
  throw new UsageError(`--allow takes "repairable", not "${allowed}".`);
}

function choiceOf<T extends string>(
  option: string,
  given: string | undefined,
  known: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new UsageError(
    `--${option} takes ${known.join(", ")}, not "${given}".${didYouMean(given, known)}`,
  );
}

function columnsOf(given: readonly string[]): Columns {
  const columns = new Map<Role, string>();
  for (const text of given) {
    const [, role = "", name = ""] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    if (name === "") throw new UsageError(`--column takes ROLE=NAME, not "${text}".`);
    const known = ROLES.find((one) => one === role);
    if (known === undefined) {
      throw new UsageError(
        `"${role}" is no role of a column.${didYouMean(role, ROLES)} There are ${ROLES.join(", ")}.`,
      );
    }
    columns.set(known, name);
  }
  return columns;
}

function languageOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(given)[0];
  } catch {
    throw new UsageError(`--language takes a tag such as en, zh or pt-BR, not "${given}".`);
  }
}
