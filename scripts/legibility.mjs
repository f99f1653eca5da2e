// `npm run legibility`: measures each arrangement in the real page. Fails if a figure misses its
// target.
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { loadTypeScript, setUp } from "./setup.mjs";

setUp();
const { module, close } = await loadTypeScript("/tests/bench/legibility.ts");
const good = await module.legibility(await findBrowser(), BROWSER_ARGS);
await close();
process.exitCode = good ? 0 : 1;
