/** Firefox by WebDriver BiDi, which it speaks itself: nothing stands between. */
import puppeteer, { type KeyInput } from "puppeteer-core";
import type { Driver, Key } from "./driver.ts";
import type { Programs } from "./programs.ts";

const START_MS = 120_000;
const KEYS: Readonly<Record<Exclude<Key, "Paste">, KeyInput>> = {
  Enter: "Enter",
  Escape: "Escape",
  ArrowRight: "ArrowRight",
};

export async function launchFirefox({ firefox }: Programs, downloads: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox,
    timeout: START_MS,
    protocolTimeout: START_MS,
    extraPrefsFirefox: {
      // To a folder of our own, without a question.
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  const page = await browser.newPage();
  return {
    name: (await browser.version()).replace("/", " "),
    open: async (address) => {
      // Where only the part after "#" is another, the page would stay.
      await page.goto("about:blank");
      await page.goto(address, { waitUntil: "load" });
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: async (key) => {
      if (key !== "Paste") return page.keyboard.press(KEYS[key]);
      await page.keyboard.down("Control");
      await page.keyboard.press("v");
      await page.keyboard.up("Control");
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    pdf: () => page.pdf({ format: "a4", margin: { top: 0, right: 0, bottom: 0, left: 0 } }),
    close: () => browser.close(),
  };
}
