import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** A browser whose pages may complain of nothing. */
export interface BrowserSession {
  /** Opens an address in a page of its own, as a reader would who was never there before. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the browser complained of: script errors, and whatever the security policy stopped. */
  readonly complaints: string[];
  /** Throws what the browser complained of and no test expected. */
  readonly expectNoComplaint: () => void;
  readonly close: () => Promise<void>;
}

const LAUNCH_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser of that path. */
export async function startBrowser(executablePath: string): Promise<BrowserSession> {
  const browser: Browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
  const complaints: string[] = [];
  return {
    complaints,
    open: async (address, options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(address);
      return page;
    },
    expectNoComplaint: () => {
      if (complaints.length > 0) throw new Error(complaints.splice(0).join("\n"));
    },
    close: () => browser.close(),
  };
}
