/** Finding things in a page by role and name, and waiting for what is to come. */
import { setTimeout as wait } from "node:timers/promises";
import type { Driver } from "./driver.ts";

/** How long anything may take to come: the machine may be busy. */
const PATIENCE_MS = 30_000;
/** How long what is pressed may not have moved. */
const REST_MS = 250;

/** What has these roles in our pages. */
const ROLES = {
  button: "button",
  checkbox: "input[type=checkbox]",
  dialog: "dialog[open], [role=dialog]",
  heading: "h1, h2, h3",
  link: "a[href]",
  option: "[role=option]",
  radio: "input[type=radio]",
  search: "input[type=search], [role=combobox]",
  textbox: "textarea",
} as const;
export type Role = keyof typeof ROLES;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: the middle of the first such thing that is seen and can be pressed. */
function seen(selector: string, name: string, flags: string): Place | undefined {
  const wanted = new RegExp(name, flags);
  const nameOf = (element: Element): string => {
    const by = element.getAttribute("aria-labelledby");
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const words =
      element.getAttribute("aria-label") ??
      (by && document.getElementById(by)?.textContent) ??
      (labels.length > 0 ? labels.map((label) => label.textContent).join(" ") : undefined) ??
      element.textContent ??
      "";
    return words.replace(/\s+/g, " ").trim();
  };
  for (const element of document.querySelectorAll(selector)) {
    if (!wanted.test(nameOf(element))) continue;
    const hidden =
      element instanceof HTMLInputElement && element.matches("[type=radio], [type=checkbox]");
    // The box itself may be drawn by its label.
    const target = (hidden && element.labels?.[0]) || element;
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const isHit = hit && (hit === element || target.contains(hit) || hit.contains(target));
    if (width > 0 && height > 0 && isHit) {
      return { x, y };
    }
  }
  return undefined;
}

export class Page {
  readonly driver: Driver;
  readonly address: string;

  constructor(driver: Driver, address: string) {
    this.driver = driver;
    this.address = address;
  }

  /** Runs a function in the page, by its source text: it sees nothing but its arguments. */
  async evaluate<A extends readonly unknown[], R>(
    work: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    // What comes back is what the function gave, as JSON keeps it.
    return (await this.driver.evaluate(`(${work})(...${JSON.stringify(args)})`)) as R;
  }

  /** Opens the first atlas at a Scene, and waits until the map can be used. */
  async open(parameters = ""): Promise<void> {
    await this.driver.open(`${this.address}#china-ai-2025?${parameters}`);
    await this.until("the map is ready", () => document.documentElement.dataset.map === "ready");
    await this.evaluate(() => {
      const complaints: string[] = [];
      Object.assign(window, { complaints });
      window.addEventListener("error", ({ message }) => complaints.push(message));
      window.addEventListener("unhandledrejection", ({ reason }) => complaints.push(`${reason}`));
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
  }

  /** Errors and violations of the page's policy since the map was ready. */
  complaints(): Promise<readonly string[]> {
    return this.evaluate(
      () => (Reflect.get(window, "complaints") as readonly string[] | undefined) ?? [],
    );
  }

  /** Waits until a question that is asked in the page is answered by something true; gives that. */
  async until<A extends readonly unknown[], R>(
    what: string,
    ask: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<NonNullable<R>> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.evaluate(ask, ...args);
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`In ${PATIENCE_MS / 1000} s not seen: ${what}.`);
      await wait(100);
    }
  }

  /** Waits until such a thing is seen, free of what could lie over it. */
  see(role: Role, name: RegExp): Promise<Place> {
    return this.until(`${role} ${name}`, seen, ROLES[role], name.source, name.flags);
  }

  /** Presses such a thing, once it rests where it is. */
  async press(role: Role, name: RegExp): Promise<void> {
    for (let before = await this.see(role, name); ; ) {
      await wait(REST_MS);
      const now = await this.see(role, name);
      if (now.x === before.x && now.y === before.y) return this.driver.click(now.x, now.y);
      before = now;
    }
  }

  /** Waits until the page says it. */
  async reads(words: RegExp, within = "body"): Promise<void> {
    const says = (selector: string, source: string, flags: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].some((element) =>
        new RegExp(source, flags).test(element.innerText),
      );
    await this.until(`“${words.source}” in ${within}`, says, within, words.source, words.flags);
  }

  /** Waits until the address has this in it. */
  async addressHas(part: string): Promise<void> {
    await this.until(`${part} in the address`, (wanted) => location.href.includes(wanted), part);
  }

  /** What the clipboard holds, by pasting it into the search. */
  async pasted(): Promise<string> {
    await this.press("search", /search/i);
    await this.driver.press("Paste");
    return this.until("pasted text", () => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement ? activeElement.value : "";
    });
  }
}
