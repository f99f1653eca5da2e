/** Small Word files for tests, made of the XML of their parts. */
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wps="urn:wps" xmlns:v="urn:v"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WordXml {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly comments?: string;
  /** Other files in the zip. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** The parts of a .docx, by their paths. */
export function wordParts({ body, more = {}, ...parts }: WordXml): Record<string, Uint8Array> {
  const roots = {
    numbering: "numbering",
    styles: "styles",
    footnotes: "footnotes",
    header: "hdr",
    comments: "comments",
  };
  const files: Record<string, Uint8Array> = { ...more };
  let relations = "";
  for (const [part, root] of Object.entries(roots)) {
    const xml = parts[part as keyof typeof roots];
    if (xml === undefined) continue;
    files[`word/${part}.xml`] = strToU8(`<w:${root} ${W}>${xml}</w:${root}>`);
    relations += `<Relationship Id="${part}" Type="${RELATIONS}/${part}" Target="${part}.xml"/>`;
  }
  const list = (inside: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  files["_rels/.rels"] = list(
    `<Relationship Id="d" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`,
  );
  files["word/_rels/document.xml.rels"] = list(relations);
  files["word/document.xml"] = strToU8(
    `<?xml version="1.0"?><w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`,
  );
  return files;
}

export function makeWord(xml: WordXml): Uint8Array {
  return zipSync(wordParts(xml));
}

/** A run of text. */
export const run = (text: string, about = ""): string =>
  `<w:r>${about && `<w:rPr>${about}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph with its properties. */
export const paragraph = (inside: string, about = ""): string =>
  `<w:p>${about && `<w:pPr>${about}</w:pPr>`}${inside}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0, about = ""): string =>
  paragraph(
    run(text),
    `${about}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

/** A list's definition: its levels as [format, pattern, more XML], and the list with its number. */
export const list = (
  id: number,
  levels: readonly (readonly [format: string, pattern: string, more?: string])[],
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, pattern, more = ""], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
