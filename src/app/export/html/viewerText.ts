/**
 * The viewer without an atlas: this page's own where it is the one HTML file, else what the build
 * put beside the page. Kept once it has come.
 */
import { fetchText } from "../../../ui/browser/fetchText.ts";
import { ownViewer } from "../../base/ownFile.ts";

const FILE = "viewer.html";

let loading: Promise<string> | undefined;

export async function viewer(): Promise<string> {
  const own = ownViewer();
  if (own !== undefined) return own;
  loading ??= fetchText(FILE).catch((error: unknown) => {
    // The next press tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}
