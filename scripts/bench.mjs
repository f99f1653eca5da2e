// `npm run bench [nodes …] [part …]`: the application against today's state and bare pages, as
// ratios. Parts: download, map, views, steps, tasks, paths, compile, check; what is left out is all of
// them, with 1,000 and 5,000 nodes.
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { loadTypeScript, setUp } from "./setup.mjs";

setUp();
const { module, close } = await loadTypeScript("/tests/bench/bench.ts");
await module.bench(await findBrowser(), BROWSER_ARGS, process.argv.slice(2));
await close();
