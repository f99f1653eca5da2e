/**
 * Contains the failure of a part: shows what happened with ways to go on, while the rest of the
 * page works.
 */
import { Component, type ErrorInfo, type ReactNode } from "react";
import { classNames } from "../browser/classNames.ts";
import { copyText } from "../browser/clipboard.ts";
import { Button } from "../controls/Button.tsx";
import styles from "./ErrorBoundary.module.css";

interface Words {
  readonly heading: (part: string) => string;
  readonly body: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
}

interface Props {
  /** The name of the part for a person, e.g. "The map". */
  readonly part: string;
  readonly words: Words;
  readonly onFailure?: (() => void) | undefined;
  /**
   * Further ways to go on; given where nothing else is left of the page, so that this is its main
   * part.
   */
  readonly more?: ReactNode;
  readonly className?: string | undefined;
  /** Called before the part is rendered again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
  readonly where: string;
  readonly copied: boolean;
}

const NO_FAILURE: State = { error: undefined, failed: false, where: "", copied: false };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = NO_FAILURE;

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.props.onFailure?.();
    this.setState({ where: info.componentStack ?? "" });
  }

  override render(): ReactNode {
    const { part, words, more, className, children } = this.props;
    if (!this.state.failed) return children;
    const details = messageOf(this.state.error);
    const Heading = more ? "h1" : "p";
    const failure = (
      <div role="alert" className={classNames(styles.failure, className)}>
        <Heading className={styles.heading}>{words.heading(part)}</Heading>
        <p>{words.body}</p>
        <pre className={styles.details}>{details}</pre>
        <div className={styles.actions}>
          <Button look="solid" onClick={() => this.#retry()}>
            {words.retry}
          </Button>
          <Button onClick={() => void this.#copy(`${part}\n${details}\n${this.state.where}`)}>
            {this.state.copied ? words.copied : words.copy}
          </Button>
          {more}
        </div>
      </div>
    );
    return more ? <main>{failure}</main> : failure;
  }

  #retry(): void {
    this.props.onRetry?.();
    this.setState(NO_FAILURE);
  }

  async #copy(text: string): Promise<void> {
    this.setState({ copied: await copyText(text) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
