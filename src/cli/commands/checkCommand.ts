/** `policy-atlas check`: checks claims from a model or a table against their sources. */
import { resolve } from "node:path";
import { didYouMean } from "../../atlas/files/index.ts";
import {
  type ClaimsFile,
  type Columns,
  FORMATS,
  type Format,
  isParquet,
  NotClaims,
  ROLES,
  type Role,
  readClaims,
  withParquetAsLines,
} from "../../exchange/claims/index.ts";
import { reviewer, type Verdict } from "../../review/verdicts/index.ts";
import { loadAtlas } from "../atlases/problems.ts";
import { claimsOnDisk } from "../disk/claimsOnDisk.ts";
import { CannotRead, findAtlas } from "../disk/folders.ts";
import {
  type Arguments,
  type Command,
  type ExitCode,
  languageTag,
  UsageError,
} from "../terminal/command.ts";
import type { Io } from "../terminal/io.ts";
import { jsonWriter, wordsWriter } from "./checkReport.ts";
import { sourcesAt, sourcesOf } from "./checkSources.ts";

export const checkCommand: Command = {
  help: `Usage: policy-atlas check <claims> --source <file>… [--atlas <folder>]
                         [--allow repairable] [--from <format>]
                         [--column <role>=<name>]… [--json | --md]

Looks for the words of every quote in the sources:

  verbatim    they occur once
  repairable  they differ in form only (spacing, quotation marks, hyphens, …)
  several     they occur more than once: each place is shown
  near        the nearest passage is shown with the differences marked
  absent      nothing in the sources is like them
  none        the claim has no quote: sentences that name its ends are shown

A claim is as good as its worst quote. Remarks: known (it is in the atlas), doubled
(another claim says the same), alike (a node has a similar name), endNotNamed,
negated (the sentence denies or asks), codebook (kind, relation or ends don't fit).

Options:
      --source <file>     A .md or .txt file; repeat it for more sources (default:
                          the sources of the atlas)
      --atlas <folder>    An atlas to compare with, and whose codebook to apply
      --allow repairable  Let quotes pass that differ in form only
      --from <format>     ${FORMATS.join(", ")}
                          (default: detected)
      --column <role>=<name>
                          The role of a column of a table, such as quote=evidence.
                          Roles: ${ROLES.slice(0, 4).join(", ")},
                          ${ROLES.slice(4, 8).join(", ")},
                          ${ROLES.slice(8).join(", ")}
      --language <tag>    The language of the sources, such as en (default: guessed)
      --json, --md        Print JSON, or Markdown
  -h, --help              Print this help

Exit codes: 0 every quote is verbatim (or repairable, where that is allowed), 1 some
are not, 2 the claims or a source can't be read. docs/for-models.md says how to ask
a model for claims.`,
  options: {
    source: { type: "string", isRepeatable: true },
    atlas: { type: "string" },
    allow: { type: "string" },
    from: { type: "string" },
    column: { type: "string", isRepeatable: true },
    language: { type: "string" },
    json: { type: "boolean" },
    md: { type: "boolean" },
  },
  positionals: [1, 1],
  run(args, io) {
    const { positionals, switches, values, lists } = args;
    if (switches.has("json") && switches.has("md"))
      throw new UsageError("--json and --md can't be combined.");
    const passes = passingVerdicts(values.get("allow"));
    const format = formatFrom(values.get("from"));
    const columns = columnsOf(lists.get("column") ?? []);
    const claims = claimsOnDisk(resolve(io.cwd, positionals[0] ?? ""));
    const checkedAgainst = readSourcesAndAtlas(args, io);
    if (checkedAgainst === undefined) return 2;
    const review = reviewer(checkedAgainst.sources, checkedAgainst.atlas);
    const report = (file: ClaimsFile): ExitCode => {
      const writer = switches.has("json") ? jsonWriter(io) : wordsWriter(io, switches.has("md"));
      let allPass = true;
      const ids = new Set<string>();
      let duplicateId: string | undefined;
      const options = { columns, ...(format === undefined ? {} : { format }) };
      for (const proposal of readClaims(file, options)) {
        const reviewed = review(proposal);
        writer.claim(reviewed);
        allPass &&= passes.includes(reviewed.verdict);
        if (ids.has(proposal.id)) duplicateId ??= proposal.id;
        ids.add(proposal.id);
      }
      if (ids.size === 0) throw new CannotRead(`${claims.name} contains no claims.`);
      writer.end();
      if (duplicateId !== undefined)
        io.err(`policy-atlas: more than one claim has the id "${duplicateId}".\n`);
      return allPass ? 0 : 1;
    };
    if (isParquet(claims)) return withParquetAsLines(claims).then(report).catch(cannotRead);
    try {
      return report(claims);
    } catch (error) {
      return cannotRead(error);
    }
  },
};

/** Makes of a file that is not of its format one that can't be read: exit code 2. */
function cannotRead(error: unknown): never {
  throw error instanceof NotClaims ? new CannotRead(error.message) : error;
}

/** The sources and the atlas that claims are checked against; undefined if the atlas has errors. */
function readSourcesAndAtlas(args: Arguments, io: Io) {
  const { values, lists } = args;
  const folder = values.get("atlas");
  const files = lists.get("source") ?? [];
  if (folder === undefined && files.length === 0)
    throw new UsageError("--source is missing: name the file that the claims were made from.");
  const place = folder === undefined ? undefined : findAtlas(folder, io.cwd);
  const atlas = place && loadAtlas(place, io);
  if (place && !atlas) return undefined;
  const sources =
    files.length > 0 || !atlas || !place
      ? sourcesAt(files, { cwd: io.cwd, atlas, language: languageTag(args) })
      : sourcesOf(atlas, place);
  return { sources, atlas };
}

function passingVerdicts(allowed: string | undefined): readonly Verdict[] {
  if (allowed === undefined) return ["verbatim"];
  if (allowed === "repairable") return ["verbatim", "repairable"];
  throw new UsageError(`--allow takes "repairable", not "${allowed}".`);
}

function formatFrom(name: string | undefined): Format | undefined {
  if (name === undefined) return undefined;
  const format = FORMATS.find((supported) => supported === name);
  if (format !== undefined) return format;
  throw new UsageError(
    `--from takes ${FORMATS.join(", ")}, not "${name}".${didYouMean(name, FORMATS)}`,
  );
}

function columnsOf(assignments: readonly string[]): Columns {
  const columns = new Map<Role, string>();
  for (const text of assignments) {
    const [, roleName = "", column = ""] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    if (column === "") throw new UsageError(`--column takes ROLE=NAME, not "${text}".`);
    const role = ROLES.find((supported) => supported === roleName);
    if (role === undefined) {
      throw new UsageError(
        `"${roleName}" is not a role of a column.${didYouMean(roleName, ROLES)} The roles are ${ROLES.join(", ")}.`,
      );
    }
    columns.set(role, column);
  }
  return columns;
}
