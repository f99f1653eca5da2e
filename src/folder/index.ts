/** An atlas's files as people bring them (a folder, a zip, the one HTML file), and as they take them away. */

export { digestOf, htmlOf, readerOf, retitled, zipOf } from "./folder.ts";
export {
  BYTES_MAX,
  CannotOpen,
  FILES_MAX,
  type Folder,
  foldersIn,
  isZipName,
} from "./foldersIn.ts";
export {
  type Codebook,
  documentOf,
  EMPTY_CODEBOOK,
  type NewAtlas,
  type NewSource,
  newAtlas,
  titleOf,
} from "./newAtlas.ts";
export { type Files, packFiles, unpackFiles } from "./packed.ts";
