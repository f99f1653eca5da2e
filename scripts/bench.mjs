// `npm run bench [first] [nodes …] [part …]`: compares the application with its state of today and with bare
// pages, as ratios. Parts: download, map, hand, views, steps, tasks, edit, ask, paths, compile, still, check. By default it
// runs all parts, of the first atlas and with 1,000 and 5,000 nodes.
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { loadTypeScript, setUp } from "./setup.mjs";

setUp();
const { module, close } = await loadTypeScript("/tests/bench/bench.ts");
await module.bench(await findBrowser(), BROWSER_ARGS, process.argv.slice(2));
await close();
