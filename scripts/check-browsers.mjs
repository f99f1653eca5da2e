// `npm run check:browsers [firefox] [webkit] [how titles begin …]`: the built application in Firefox
// and WebKit. Installs them where it can (Debian, as root): 500 MB, and therefore no part of `npm test`.
import { loadTypeScript, root, setUp } from "./setup.mjs";

setUp();
const { build } = await import("vite");
await build({ root, logLevel: "warn" });
const { module, close } = await loadTypeScript("/tests/browsers/run.ts");
const good = await module.checkBrowsers(process.argv.slice(2));
await close();
process.exit(good ? 0 : 1);
