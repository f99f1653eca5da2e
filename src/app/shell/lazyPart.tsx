/** A part of the page that is loaded when it is asked for, and can be asked for again. */
import { type ComponentType, use } from "react";

export interface LazyPart<Props extends object> {
  /** Loads it, once; also ahead of time. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** Forgets a failed load, so that the next drawing tries again. */
  readonly reset: () => void;
}

export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let failed = false;
  return {
    load: () => {
      if (!loading) {
        failed = false;
        loading = load();
        // Kept until the part is really wanted: then the boundary around it says so.
        loading.catch(() => {
          failed = true;
        });
      }
      return loading;
    },
    reset: () => {
      if (failed) loading = undefined;
    },
  };
}

interface LazyProps<Props extends object> {
  readonly part: LazyPart<Props>;
  readonly props: Props;
}

/** Draws a lazy part; needs a Suspense and an error boundary around it. */
export function Lazy<Props extends object>({ part, props }: LazyProps<Props>) {
  const Loaded = use(part.load());
  return <Loaded {...props} />;
}
