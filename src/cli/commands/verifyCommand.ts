/** `policy-atlas verify`: prints the problems of atlases, and fixes what can be fixed safely. */
import type { Problem } from "../../atlas/files/index.ts";
import { compileAtlas } from "../../build.ts";
import { formatGrouped, formatProblems, problemCount } from "../atlases/problems.ts";
import { type AtlasFolder, findAtlases } from "../disk/folders.ts";
import { readFolder } from "../disk/readFolder.ts";
import { type Command, UsageError } from "../terminal/command.ts";
import { type Io, paintFor, printable } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";
import { type FixedFile, fixFiles } from "./fix.ts";

/** The result for one atlas. */
interface VerifiedAtlas {
  readonly place: AtlasFolder;
  readonly title: string | undefined;
  readonly counts: string;
  readonly problems: readonly Problem[];
  readonly fixed: readonly FixedFile[];
}

/** A round may uncover problems that others hid; the limit stops fixes that cause each other. */
const FIX_ROUNDS = 10;

export const verifyCommand: Command = {
  help: `Usage: policy-atlas verify [folder…] [--fix] [--errors | --all] [--json]

Compiles the atlas in each folder (or JSON file, or folder of such folders) and
prints its problems with their places: errors first, then warnings by kind; if
there are more than three of a kind, the first and their number. Without a folder:
all of data/.

Options:
      --fix     Apply the repairs that change no claim (the form of a quote, and
                Markdown marks in it), then check again
      --errors  Print errors only; warnings are counted
      --all     Print every problem, in the order of files and lines
      --json    Print the result as JSON, with every problem
  -h, --help    Print this help

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 nothing to read.`,
  options: {
    fix: { type: "boolean" },
    errors: { type: "boolean" },
    all: { type: "boolean" },
    json: { type: "boolean" },
  },
  positionals: [0, Number.POSITIVE_INFINITY],
  run({ positionals, switches }, io) {
    if (switches.has("errors") && switches.has("all"))
      throw new UsageError("--errors and --all can't be combined.");
    const places = findAtlases(positionals, io.cwd);
    const verified = places.map((place) => verify(place, switches.has("fix")));
    if (switches.has("json")) io.out(`${JSON.stringify(asJson(verified), undefined, 2)}\n`);
    else for (const atlas of verified) print(atlas, switches, io);
    return verified.some(hasErrors) ? 1 : 0;
  },
};

function verify(place: AtlasFolder, fix: boolean): VerifiedAtlas {
  const { folder, main } = place;
  const read = readFolder(folder, main);
  const fixed: FixedFile[] = [];
  let { atlas, problems } = compileAtlas(read);
  for (let round = 0; fix && round < FIX_ROUNDS; round += 1) {
    const files = fixFiles(folder, main, problems);
    if (files.length === 0) break;
    fixed.push(...files);
    ({ atlas, problems } = compileAtlas(read));
  }
  const counts = atlas
    ? `${counted(atlas.nodes.length, "node")}, ${counted(atlas.edges.length, "link")}, ` +
      counted([...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) => quotes).length, "quote")
    : "";
  return { place, title: atlas?.title, counts, problems, fixed };
}

function hasErrors({ problems }: VerifiedAtlas): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function print(verified: VerifiedAtlas, switches: ReadonlySet<string>, io: Io): void {
  const { place, title, counts, problems, fixed } = verified;
  const paint = paintFor(io);
  for (const { file, changes } of fixed) {
    io.out(`${paint("bold", `${place.label}: fixed ${file}`)}\n`);
    for (const { line, code, before, after } of changes)
      io.out(`  line ${line}, ${code}: ${quoted(before)} → ${quoted(after)}\n`);
    io.out("\n");
  }
  const shown = switches.has("errors")
    ? problems.filter(({ severity }) => severity === "error")
    : problems;
  if (shown.length > 0) {
    const format = switches.has("all") ? formatProblems : formatGrouped;
    io.out(`${format(place.folder, shown, { paint, cwd: io.cwd, main: place.main })}\n`);
  }
  const failed = hasErrors(verified);
  const mark = failed ? paint("red", "✗") : paint("green", "✓");
  const what = title === undefined ? "" : ` ${printable(title)}, ${counts}:`;
  io.out(`${mark} ${paint("bold", place.label)}${what || ":"} ${problemCount(problems)}\n`);
  const fixable = problems.filter(({ fix }) => fix).length;
  if (fixable > 0 && fixed.length === 0)
    io.out(`  --fix repairs ${fixable === problems.length ? "them" : `${fixable} of them`}.\n`);
}

/** The greatest number of characters shown of a change. */
const SHOWN = 60;

function quoted(text: string): string {
  const characters = [...printable(text)];
  const shown = characters.slice(0, SHOWN).join("");
  return `"${characters.length > SHOWN ? `${shown}…` : shown}"`;
}

function asJson(verified: readonly VerifiedAtlas[]) {
  return {
    ok: !verified.some(hasErrors),
    atlases: verified.map(({ place, title, problems, fixed }) => ({
      folder: place.label,
      title: title ?? null,
      errors: problems.filter(({ severity }) => severity === "error").length,
      warnings: problems.filter(({ severity }) => severity === "warning").length,
      problems,
      fixed,
    })),
  };
}
