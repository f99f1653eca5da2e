/** The viewer without an atlas, which the build put beside the page. Kept once it has come. */
import { fetchText } from "../../../ui/fetchText.ts";

const FILE = "viewer.html";

let loading: Promise<string> | undefined;

export function viewer(): Promise<string> {
  loading ??= fetchText(FILE).catch((error: unknown) => {
    // The next press tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}
