/** `policy-atlas build`: makes a static site of atlases. */
import { mkdirSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import { compileFolder, writtenFilesOf } from "../atlases/compiledAtlas.ts";
import { printErrors } from "../atlases/problems.ts";
import { type AtlasFolder, findAtlases } from "../disk/folders.ts";
import type { SiteAtlas } from "../page/site.ts";
import { shellFolder } from "../page/viewer.ts";
import { writeSite } from "../page/writeSite.ts";
import { type Command, UsageError } from "../terminal/command.ts";
import type { Io } from "../terminal/io.ts";
import { counted } from "../terminal/words.ts";

export const buildCommand: Command = {
  help: `Usage: policy-atlas build [FOLDER…] [-o SITE] [--notes]

Compiles atlases and writes a site that shows them: static files for any web
server, at any path. Without folders it takes all atlases in data/. The first is
shown where the address names none.

Options:
  -o, --output SITE  The folder to write, "site" by default. A site that is
                     there is replaced; anything else is left alone
  --notes            Publish notes.json of each atlas with it; without, it stays
                     where it is
  -h, --help         Print this help`,
  options: { output: { type: "string", short: "o" }, notes: { type: "boolean" } },
  positionals: [0, Number.POSITIVE_INFINITY],
  run({ positionals, values, switches }, io) {
    const withNotes = switches.has("notes");
    const atlases = compileAll(findAtlases(positionals, io.cwd), io, withNotes);
    if (atlases === undefined) return 1;
    const folder = resolve(io.cwd, values.get("output") ?? "site");
    mkdirSync(dirname(folder), { recursive: true });
    io.progress.say("Making the page");
    writeSite(shellFolder(), folder, atlases);
    io.progress.end();
    io.out(`${relative(io.cwd, folder) || "."}: ${counted(atlases.length, "atlas", "atlases")}\n`);
    return 0;
  },
};

/** One's own notes stay where they are unless they are to be published. */
const published = (
  built: BuiltAtlas,
  notes: OwnNotes | undefined,
  withNotes: boolean,
): BuiltAtlas => (withNotes && notes ? { ...built, notes } : built);

/**
 * Compiles all, and prints the errors of those that have any; undefined if one has.
 * @throws UsageError if two have the same id
 */
function compileAll(
  places: readonly AtlasFolder[],
  io: Io,
  withNotes: boolean,
): readonly SiteAtlas[] | undefined {
  const compiled = places.map((place) => compileFolder(place.folder, io.progress, place.main));
  for (const [at, { built, errors }] of compiled.entries()) {
    const place = places[at];
    if (!built && place) printErrors(place, errors, io);
  }
  const atlases = compiled.flatMap((atlas) =>
    atlas.built
      ? [{ built: published(atlas.built, atlas.notes, withNotes), ...writtenFilesOf(atlas) }]
      : [],
  );
  if (atlases.length < compiled.length) return undefined;
  const ids = atlases.map(({ built }) => built.atlas.id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new UsageError(`Two atlases have the id "${twice}".`);
  return atlases;
}
