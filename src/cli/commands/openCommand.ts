/** `policy-atlas open`: serves an atlas while it is written. */

import { printErrors } from "../atlases/problems.ts";
import { findAtlas } from "../disk/folders.ts";
import { serveLive } from "../page/liveSite.ts";
import { shellFolder } from "../page/viewer.ts";
import { type Command, type ExitCode, wholeNumber } from "../terminal/command.ts";

export const openCommand: Command = {
  help: `Usage: policy-atlas open FOLDER [--port N]

Compiles the atlas and serves it at an address that only this machine can reach.
After each save in its folder it is compiled again and the page shows it, where
you were. Errors are printed here and told in the page, which goes on with what
compiled last. Ctrl+C ends it.

Options:
      --port N  The port, 4173 by default; 0 for any that is free
  -h, --help    Print this help`,
  options: { port: { type: "string" } },
  positionals: [1, 1],
  async run(args, io): Promise<ExitCode> {
    const place = findAtlas(args.positionals[0] ?? "", io.cwd);
    const port = wholeNumber(args, "port", { least: 0, most: 65_535, otherwise: 4173 });
    io.progress.say("Making the page");
    const shell = shellFolder();
    let isFirst = true;
    const site = await serveLive(place, {
      shell,
      port,
      progress: io.progress,
      onCompiled({ built, errors, title }) {
        io.progress.end();
        if (!built) printErrors(place, errors, io);
        else if (!isFirst) io.out(`${title}: compiled again\n`);
        isFirst = false;
      },
    });
    io.out(`Policy Atlas shows ${place.label} at\n  ${site.url}\n  Ctrl+C ends it.\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
    });
    site.close();
    return 0;
  },
};
