/** The half of pdf.js that parses; it has no types of its own. Importing it makes it known to the other half. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
