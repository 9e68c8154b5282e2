import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Set by `npm test`; Debian's own place serves who runs this file alone. */
const program = process.env['GRADUS_TEST_CHROMIUM'] ?? ['/usr/bin/chromium'].find(existsSync);

if (program === undefined) {
  if (process.env['CI'] === 'true') throw new Error('Chromium is not installed, and CI runs every test: apt-get install chromium');
  process.stderr.write('\n!!! Chromium not found: the tests of the pages in a browser are passed over !!!\n\n');
}

/** `describe` where there is a Chromium. */
export const describeInBrowser = program === undefined ? describe.skip : describe;

export function launchBrowser(): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ ...(program === undefined ? {} : { executablePath: program }), args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet] });
}

/** A page of a browser without history, and all that went wrong in it: errors in its console (the policy's too), exceptions. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  // Without motion, so that no colour is measured halfway through a transition.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults };
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`;

/** axe-core's serious findings. Evaluated, since the policy of the pages admits no foreign script. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(SERIOUS);
}

/** Replaces all that stands in Monaco, by keyboard. */
export async function writeAnswer(page: Page, source: string): Promise<void> {
  await page.locator('[data-editor=monaco] .view-lines').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(source);
}
