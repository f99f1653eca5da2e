/** The margins of printed pages: where their text begins. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The distance of the text of each page from its left edge and its top, in points. */
export async function textMargins(
  pdf: Uint8Array,
): Promise<readonly { readonly left: number; readonly top: number }[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const margins = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
    margins.push({
      left: Math.min(...texts.map(({ transform }) => Number(transform[4]))),
      top: Math.min(...texts.map((item) => height - Number(item.transform[5]) - item.height)),
    });
  }
  await document.destroy();
  return margins;
}
