/** The programs of the two browsers: those that are there, or Debian's, installed where that may be. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface Programs {
  readonly firefox: string;
  readonly webkitDriver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

type Found = { readonly [Name in keyof Programs]: string | undefined };

/** Which package of Debian holds which. */
const PACKAGES: Readonly<Record<keyof Programs, string>> = {
  firefox: "firefox-esr",
  webkitDriver: "webkit2gtk-driver",
  miniBrowser: "webkit2gtk-driver",
  xvfb: "xvfb",
};

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** It lies beside WebKit's own processes: /usr/lib/ARCHITECTURE/webkit2gtk-4.x/MiniBrowser. */
function findMiniBrowser(lib = "/usr/lib"): string | undefined {
  if (!existsSync(lib)) return undefined;
  const inside = (folder: string) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return inside(lib)
    .flatMap(inside)
    .filter((folder) => /webkit2gtk-4\.\d$/.test(folder))
    .map((folder) => join(folder, "MiniBrowser"))
    .filter(existsSync)
    .at(-1);
}

const look = (): Found => ({
  firefox: process.env.FIREFOX ?? onPath("firefox-esr", "firefox"),
  webkitDriver: onPath("WebKitWebDriver"),
  miniBrowser: findMiniBrowser(),
  xvfb: onPath("Xvfb"),
});

/** Names of Debian's packages that what was looked for in vain is in. */
function missing(found: Found): readonly string[] {
  const names = Object.entries(PACKAGES).filter(([name]) => !found[name as keyof Programs]);
  return [...new Set(names.map(([, packageName]) => packageName))];
}

/**
 * All programs, installed by apt where this process is root.
 *
 * @throws with the packages to install, where it can't.
 */
export function findPrograms(): Programs {
  const lacking = missing(look());
  if (lacking.length > 0 && process.getuid?.() === 0 && onPath("apt-get")) {
    console.log(`Installing ${lacking.join(", ")} (once) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args: readonly string[]) =>
      spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=600", ...args], {
        stdio: ["ignore", "ignore", "inherit"],
        env,
      });
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...lacking);
  }
  const found = look();
  const left = missing(found);
  if (left.length > 0) {
    throw new Error(
      `The check needs Firefox ESR and WebKitGTK, and here they are lacking: ${left.join(", ")} ` +
        "(Debian's packages). Install them, as root `apt-get install` does, and run it again.",
    );
  }
  return found as Programs;
}
