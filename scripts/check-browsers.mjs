// `npm run check:browsers [firefox] [webkit] [start of a title …]`: tests the built application in
// Firefox and WebKit. Installs them if it can (Debian, as root): 500 MB, so not part of `npm test`.
import { loadTypeScript, root, setUp } from "./setup.mjs";

setUp();
const { build } = await import("vite");
await build({ root, logLevel: "warn" });
const { module, close } = await loadTypeScript("/tests/browsers/run.ts");
const good = await module.checkBrowsers(process.argv.slice(2));
await close();
process.exit(good ? 0 : 1);
