// `npm run bench [nodes …]`: the application against a bare Cytoscape page, as ratios.
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { loadTypeScript, setUp } from "./setup.mjs";

setUp();
const sizes = process.argv.slice(2).map(Number);
const { module, close } = await loadTypeScript("/tests/bench/bench.ts");
await module.bench(await findBrowser(), BROWSER_ARGS, sizes.length > 0 ? sizes : [1000, 5000]);
await close();
