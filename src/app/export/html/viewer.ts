/** The viewer without an atlas, which the build put beside the page. Kept once it has come. */
const FILE = "viewer.html";

let loading: Promise<string> | undefined;

export function viewer(): Promise<string> {
  loading ??= fetchViewer().catch((error: unknown) => {
    // The next press tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchViewer(): Promise<string> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
