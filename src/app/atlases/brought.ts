/** What is known of atlases that were brought: while they are built, built, and kept. */
import type { Problem } from "../../atlas/files/index.ts";
import type { BuildStep } from "../../build.ts";
import type { Folder } from "../../folder/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";

/** What is being done, and with which of how many atlases. */
export interface Progress {
  readonly name: string;
  readonly step: BuildStep;
  readonly at: number;
  readonly of: number;
}

/** An atlas that was brought, as far as it could be built. */
export interface Brought {
  readonly folder: Folder;
  /** SHA-256 (hex) of its files. */
  readonly digest: string;
  /** What stands, if there are errors; `undefined` if nothing can be shown. */
  readonly built: BuiltAtlas | undefined;
  readonly problems: readonly Problem[];
}

/** What came of an atlas that was brought. */
export interface Outcome {
  readonly key: string;
  readonly title: string;
  /** The name of its addresses; `undefined` if it can't be shown. */
  readonly id: string | undefined;
  /** `faulty`: kept with its errors, to be mended in Write; `broken`: neither kept nor shown. */
  readonly is: "kept" | "known" | "unkept" | "faulty" | "broken";
  readonly problems: readonly Problem[];
}
