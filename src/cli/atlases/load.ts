import type { Atlas } from "../../atlas/index.ts";
import { compileAtlas } from "../../build.ts";
import type { AtlasFolder } from "../disk/folders.ts";
import { readFolder } from "../disk/readFolder.ts";
import type { Io } from "../terminal/io.ts";
import { formatProblems, problemCount } from "./problems.ts";

/** The compiled atlas; where it has errors, prints them (warnings are for `verify`). */
export function loadAtlas({ folder, main, label }: AtlasFolder, io: Io): Atlas | undefined {
  const { atlas, problems } = compileAtlas(readFolder(folder, main));
  if (atlas) return atlas;
  const errors = problems.filter(({ severity }) => severity === "error");
  io.err(`${formatProblems(folder, errors, { cwd: io.cwd, main })}\n`);
  io.err(`policy-atlas: ${label} does not compile: ${problemCount(errors)}.\n`);
  return undefined;
}
