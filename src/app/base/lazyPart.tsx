/** A part of the page that is loaded when it is asked for, and can be asked for again. */
import { type ComponentType, type ReactNode, Suspense, use, useDeferredValue } from "react";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { failure } from "./words.ts";

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
        const one = load();
        loading = one;
        one.then(
          // As React itself notes it on a promise that it has waited for: it does not wait for one
          // that says so, and a boundary that shows a fallback keeps its content back for 300 ms.
          (value) => Object.assign(one, { status: "fulfilled", value }),
          // Kept until the part is really wanted: then the boundary around it says so.
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

interface LazyProps<Props extends object> {
  readonly part: LazyPart<Props>;
  readonly props: Props;
}

/** Draws a lazy part; needs a Suspense and an error boundary around it. */
export function Lazy<Props extends object>({ part, props }: LazyProps<Props>) {
  const Loaded = use(part.load());
  return <Loaded {...props} />;
}

interface LoadedProps<Props extends object> extends LazyProps<Props> {
  /** What the part is called where it could not be shown. */
  readonly name: string;
  readonly fallback?: ReactNode;
}

/**
 * The same with what it needs around it: it fails by itself, and can be tried again. It is drawn
 * once the press that asked for it has been answered, in pieces of work between which the page
 * answers.
 */
export function Loaded<Props extends object>({ name, fallback, part, props }: LoadedProps<Props>) {
  const wanted = useDeferredValue<LazyPart<Props> | null>(part, null);
  return (
    <ErrorBoundary part={name} words={failure} onRetry={part.reset}>
      <Suspense fallback={fallback}>
        {wanted ? <Lazy part={wanted} props={props} /> : fallback}
      </Suspense>
    </ErrorBoundary>
  );
}
