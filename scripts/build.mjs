// Builds the application with its atlases into dist/. Fails on any error in an atlas.
import { setUp } from "./setup.mjs";

setUp();
const { build } = await import("vite");
await build({ logLevel: process.argv.includes("--quiet") ? "warn" : "info" });
