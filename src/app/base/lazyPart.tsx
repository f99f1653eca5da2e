/** Parts of the page that are loaded on demand, and again after a failure. */
import {
  type ComponentType,
  type ReactNode,
  Suspense,
  use,
  useContext,
  useDeferredValue,
  useEffect,
  useState,
} from "react";
import { type LoadedOnce, loadedOnce } from "../../ui/browser/loadedOnce.ts";
import { ErrorBoundary } from "../../ui/overlays/ErrorBoundary.tsx";
import { OpenAtlasContext } from "./store.ts";
import { whenIdle } from "./whenIdle.ts";
import { failure, words } from "./words.ts";

export interface LazyPart<Props extends object> extends LoadedOnce<ComponentType<Props>> {
  /** Whether it reads no more of the atlas than its map. */
  readonly isOfMap?: boolean;
}

export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isOfMap = false,
): LazyPart<Props> {
  return { ...loadedOnce(load), isOfMap };
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

/**
 * Renders a lazy part, once the details of the atlas are there too; needs a Suspense and an error boundary
 * around it.
 */
export function Lazy<Props extends object>({ part, props }: LazyProps<Props>) {
  const details = useContext(OpenAtlasContext)?.details;
  const loading = part.load();
  if (details && !part.isOfMap) use(details.load());
  const Loaded = use(loading);
  return <Loaded {...props} />;
}

interface LoadedProps<Props extends object> extends LazyProps<Props> {
  /** The name of the part in the message of a failure. */
  readonly name: string;
  readonly fallback?: ReactNode;
  /** Says that the part is loading if that takes a while: in its place, or over the page. */
  readonly says?: "here" | "over";
  /** Whether it is rendered with what is around it: no press waits for an answer. */
  readonly isAtOnce?: boolean;
}

function Loading({ name, says }: { readonly name: string; readonly says: "here" | "over" }) {
  return (
    <p role="status" className={`loading ${says}`}>
      {words.loading(name)}
    </p>
  );
}

interface WithDetailsProps {
  /** The name of what is rendered, in the message of a failure. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Renders what reads more of the atlas than its map, once that is there. */
export function WithDetails({ name, children }: WithDetailsProps) {
  const details = useContext(OpenAtlasContext)?.details;
  if (!details) return children;
  return (
    <ErrorBoundary part={name} words={failure} onRetry={details.reset}>
      <Suspense fallback={<Loading name={name} says="here" />}>
        <Awaited details={details}>{children}</Awaited>
      </Suspense>
    </ErrorBoundary>
  );
}

interface AwaitedProps {
  readonly details: LoadedOnce<void>;
  readonly children: ReactNode;
}

function Awaited({ details, children }: AwaitedProps) {
  use(details.load());
  return children;
}

/**
 * Loads the details of the atlas when the page is idle, if the map came without, and tells whether they are
 * there.
 */
export function useDetails(): boolean {
  const details = useContext(OpenAtlasContext)?.details;
  const [there, setThere] = useState<LoadedOnce<void>>();
  useEffect(() => {
    if (!details) return undefined;
    let isShown = true;
    void details.loaded.then(() => isShown && setThere(details));
    // Whoever needs them says that they can't be loaded.
    const stop = whenIdle(() => void details.load().catch(() => undefined));
    return () => {
      isShown = false;
      stop();
    };
  }, [details]);
  return there === details;
}

/**
 * Renders a lazy part with its own Suspense and error boundary. Deferred, so that the press that
 * opened it gets its response first and the page stays responsive while the part is rendered.
 */
export function Loaded<Props extends object>(loaded: LoadedProps<Props>) {
  const { name, part, props, says, isAtOnce } = loaded;
  const fallback = says ? <Loading name={name} says={says} /> : loaded.fallback;
  const deferredPart = useDeferredValue<LazyPart<Props> | null>(part, isAtOnce ? part : null);
  const details = useContext(OpenAtlasContext)?.details;
  const tryAgain = () => {
    part.reset();
    details?.reset();
  };
  const lazy = deferredPart && <Lazy part={deferredPart} props={props} />;
  // A boundary of its own, which is new: React holds back all that is deferred while an old one waits, as it
  // may for a moment until code has come, but not until the details have.
  const content = details && !part.isOfMap ? <Suspense fallback={fallback}>{lazy}</Suspense> : lazy;
  return (
    <ErrorBoundary part={name} words={failure} onRetry={tryAgain}>
      <Suspense fallback={fallback}>{deferredPart ? content : fallback}</Suspense>
    </ErrorBoundary>
  );
}
