/** The documents that this page reads. They belong to no atlas: what is read stays until the page is closed. */
import { createDocuments } from "./documents.ts";
import { readInWorker } from "./readInWorker.ts";

export const sharedDocuments = createDocuments(readInWorker);
