// `npm run bench [nodes …] [part …]`: the application against bare pages, as ratios. The parts are
// map, views, paths, steps, tasks and check; what is left out is all of them, with 1,000 and 5,000 nodes.
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { loadTypeScript, setUp } from "./setup.mjs";

setUp();
const { module, close } = await loadTypeScript("/tests/bench/bench.ts");
await module.bench(await findBrowser(), BROWSER_ARGS, process.argv.slice(2));
await close();
