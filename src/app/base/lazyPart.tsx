/** Parts of the page that are loaded on demand, and again after a failure. */
import {
  type ComponentType,
  type ReactNode,
  Suspense,
  use,
  useDeferredValue,
  useEffect,
} from "react";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { whenIdle } from "./whenIdle.ts";
import { failure, words } from "./words.ts";

export interface LazyPart<Props extends object> {
  /** Loads the part once; may be called ahead of time. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** Forgets a failed load, so that the next render tries again. */
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
        const promise = load();
        loading = promise;
        promise.then(
          // React marks a promise that it has awaited this way, and reads a marked one without
          // suspending; a Suspense boundary that shows its fallback delays its content by 300 ms.
          (value) => Object.assign(promise, { status: "fulfilled", value }),
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

/** Loads parts when the page is idle, always the same ones, so that they are there without a network. */
export function useLoadedAhead(parts: readonly { readonly load: () => unknown }[]): void {
  useEffect(
    () =>
      whenIdle(() => {
        for (const part of parts) part.load();
      }),
    [parts],
  );
}

interface LazyProps<Props extends object> {
  readonly part: LazyPart<Props>;
  readonly props: Props;
}

/** Renders a lazy part; needs a Suspense and an error boundary around it. */
export function Lazy<Props extends object>({ part, props }: LazyProps<Props>) {
  const Loaded = use(part.load());
  return <Loaded {...props} />;
}

interface LoadedProps<Props extends object> extends LazyProps<Props> {
  /** The name of the part in the message of a failure. */
  readonly name: string;
  readonly fallback?: ReactNode;
  /** Says that the part is loading if that takes a while: in its place, or over the page. */
  readonly says?: "here" | "over";
}

/**
 * Renders a lazy part with its own Suspense and error boundary. Deferred, so that the press that
 * opened it gets its response first and the page stays responsive while the part is rendered.
 */
export function Loaded<Props extends object>(loaded: LoadedProps<Props>) {
  const { name, part, props, says } = loaded;
  const fallback = says ? (
    <p role="status" className={`loading ${says}`}>
      {words.loading(name)}
    </p>
  ) : (
    loaded.fallback
  );
  const deferredPart = useDeferredValue<LazyPart<Props> | null>(part, null);
  return (
    <ErrorBoundary part={name} words={failure} onRetry={part.reset}>
      <Suspense fallback={fallback}>
        {deferredPart ? <Lazy part={deferredPart} props={props} /> : fallback}
      </Suspense>
    </ErrorBoundary>
  );
}
