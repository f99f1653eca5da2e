// `npm run pack [FOLDER]`: builds the command and the page, and packs them with what they need at run
// time into one tarball that npm installs without a network. (Not a `prepack` script: npm skips those
// where packages' scripts are ignored.)
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { loadTypeScript, root, run, setUp } from "./setup.mjs";

setUp();
const staging = join(root, ".cache", "package");
const target = resolve(process.argv[2] ?? ".");
const require = createRequire(import.meta.url);

/** What can't be built into one file: packages with files that are read, by what of them is needed. */
const SHIPPED = {
  "pdfjs-dist": ["legacy/build/pdf.mjs", "legacy/build/pdf.worker.mjs", "cmaps", "LICENSE"],
  "@fontsource-variable/inter": ["unicode.json", "files", "LICENSE"],
};

rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

console.log("Building the command …");
const { build } = await import("vite");
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  ssr: { noExternal: true, external: Object.keys(SHIPPED) },
  build: {
    ssr: join(root, "src", "cli", "main.ts"),
    outDir: join(staging, "built", "cli"),
    target: "node20",
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: "main.mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
});

console.log("Building the page …");
const { module, close } = await loadTypeScript("/src/cli/page/viewer.ts");
for (const [purpose, name] of Object.entries(module.VIEWERS)) {
  const viewer = join(staging, "built", name);
  mkdirSync(viewer, { recursive: true });
  writeFileSync(join(viewer, "viewer.html"), module.viewerTemplate(purpose));
}
cpSync(module.shellFolder(), join(staging, "built", "shell"), { recursive: true });
await close();

for (const [name, parts] of Object.entries(SHIPPED)) {
  const from = dirname(require.resolve(`${name}/package.json`));
  const to = join(staging, "node_modules", name);
  for (const part of ["package.json", ...parts]) {
    // Of the font, what text is measured by.
    const filter = (path) => !/\.woff2$/.test(path) || /-wght-normal\.woff2$/.test(path);
    cpSync(join(from, part), join(to, part), { recursive: true, filter });
  }
}
// pdf.js asks for a native canvas, of which reading text needs nothing, and warns if there is none.
const canvas = join(staging, "node_modules/pdfjs-dist/node_modules/@napi-rs/canvas");
mkdirSync(canvas, { recursive: true });
writeFileSync(join(canvas, "package.json"), '{ "name": "@napi-rs/canvas", "version": "0.0.0" }\n');
writeFileSync(join(canvas, "index.js"), "module.exports = {};\n");

for (const path of ["bin", "LICENSE", "README.md", "CHANGELOG.md", "public/atlas.schema.json"]) {
  cpSync(join(root, path), join(staging, path), { recursive: true });
}
const { name, version, description, license, type, engines } = own;
const dependencies = Object.fromEntries(
  Object.keys(SHIPPED).map((each) => [each, own.dependencies[each]]),
);
const manifest = {
  ...{ name, version, description, license, type, engines, bin: own.bin },
  ...{ dependencies, bundleDependencies: Object.keys(SHIPPED) },
};
writeFileSync(join(staging, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
mkdirSync(target, { recursive: true });
run("npm", ["pack", "--pack-destination", target, "--loglevel=error"], {
  cwd: staging,
  shell: process.platform === "win32",
});
console.log(
  `\nInstalls without a network: npm install --offline ${join(target, `${name}-${version}.tgz`)}`,
);
process.exit();
