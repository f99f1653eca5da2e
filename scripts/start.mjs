// `npm start`: installs packages, builds the application, serves it and prints its address.
import { root, setUp } from "./setup.mjs";

setUp();
console.log("Building the application …");
const { build, preview } = await import("vite");
await build({ root, logLevel: "warn" });
const server = await preview({ root, preview: { port: Number(process.env.PORT) || 4173 } });
console.log("\nPolicy Atlas is served at");
server.printUrls();
console.log("  Ctrl+C stops it.");
