/** What is loaded when it is first asked for, once, and again only after a failure. */

export interface LoadedOnce<T> {
  /** Loads it once; may be called ahead of time. */
  readonly load: () => Promise<T>;
  /** Resolves once it is loaded, whoever asked for it, after however many failures. */
  readonly loaded: Promise<T>;
  /** Forgets a failed load, so that the next call tries again. */
  readonly reset: () => void;
}

export function loadedOnce<T>(load: () => Promise<T>): LoadedOnce<T> {
  let loading: Promise<T> | undefined;
  let failed = false;
  let settle = (_: T) => {};
  const loaded = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return {
    loaded,
    load: () => {
      if (!loading) {
        failed = false;
        const promise = load();
        loading = promise;
        promise.then(
          // React marks a promise that it has awaited this way, and reads a marked one without
          // suspending; a Suspense boundary that shows its fallback delays its content by 300 ms.
          (value) => {
            Object.assign(promise, { status: "fulfilled", value });
            settle(value);
          },
          // The rejected promise is kept; the error boundary reports it when the part is rendered.
          () => {
            failed = true;
          },
        );
      }
      return loading;
    },
    reset: () => {
      if (failed) loading = undefined;
    },
  };
}
