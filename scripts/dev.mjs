// `npm run dev`: serves the application with live reload of code and atlases.
import { root, setUp } from "./setup.mjs";

setUp();
const { createServer } = await import("vite");
const server = await createServer({ root });
await server.listen();
server.printUrls();
