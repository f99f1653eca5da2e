/** Documents that were brought elsewhere in the page, until the sources of what is written take them. */
import { filesBrought } from "./claimsBrought.ts";

export const documentsBrought = filesBrought();

/** Whether a file may become a source; reading it tells for sure. */
export const mayBeSource = ({ name }: File) =>
  /\.(?:pdf|docx?|x?html?|md|markdown|txt)$/i.test(name);
