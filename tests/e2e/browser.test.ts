import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { submissionPageSchema } from '@gradus/contract';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser, openPage, seriousFindings, writeAnswer } from './browser.fixture';
import { HttpClient, SOFTMAX } from './http-client.fixture';
import { EXERCISES } from './server.fixture';
import { ServerProcess } from './server-process.fixture';

jest.setTimeout(120_000);

/** Without its header and on one line: the editor would indent what is typed. */
const wrongAnswer = readFileSync(join(EXERCISES, SOFTMAX, 'mistakes/wrong-axis.ts'), 'utf8')
  .replace(/^\/\*[\s\S]*?\*\/\n/, '')
  .replaceAll(/\s+/g, ' ');

describeInBrowser('in a browser', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'gradus-browser-'));
  let server: ServerProcess;
  let browser: Browser;
  beforeAll(async () => {
    server = await ServerProcess.start({ GRADUS_DATA: dataDir });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.end('SIGTERM');
    rmSync(dataDir, { recursive: true });
  });

  const signIn = (page: Page) => page.goto(`${server.url}/?token=${server.tokenOf('student')}`);
  const open = async (page: Page, path: string) => {
    await signIn(page);
    await page.goto(server.url + path);
  };

  test('a student writes an answer, submits it, reads what is wrong, and finds the text again', async () => {
    const { page, faults } = await openPage(browser);
    await signIn(page);
    await page.getByRole('link', { name: 'Softmax', exact: true }).click();
    await writeAnswer(page, wrongAnswer);
    await page.keyboard.press('Control+Shift+Enter');

    await page.getByRole('heading', { name: 'Parou no degrau 5: valores' }).waitFor();
    const parts = ['[class*=verdict]', 'ol[class*=steps]', '[data-mistake=wrong-axis]', '[data-case]', '[data-first-wrong]', '[role=grid]'];
    expect(await page.evaluate<string[]>(inDocumentOrder(parts))).toEqual(parts);
    expect(await page.locator('[data-first-wrong]').textContent()).toBe(await firstWrongOfApi());
    expect(await page.locator('td[data-first]').count()).toBe(1);
    // In code notation whatever the language; the score is in the language's.
    expect(await page.locator('td[data-first]').getAttribute('aria-label')).toMatch(/^linha 0, coluna 0, recebido 0\.\d+, esperado 0\.\d+$/);
    expect(await page.locator('[role=status]').textContent()).toMatch(/^Tentativa 1: \d,\d+ de 10\. Parou no degrau 5: valores\./);
    expect(await page.evaluate<boolean>(`document.activeElement.closest('.monaco-editor') !== null`)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);

    await page.locator('[data-state=saved]').waitFor();
    await page.reload();
    await page.locator('.view-line', { hasText: 'softmaxBatch' }).waitFor();
    await page.getByRole('heading', { name: 'Parou no degrau 5: valores' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('changing the language keeps text, caret and result', async () => {
    const { page, faults } = await openPage(browser);
    await open(page, `/exercises/${SOFTMAX}`);
    await writeAnswer(page, 'const a = 1;');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('button', { name: 'Submit' }).waitFor();
    await page.keyboard.insertText(' // here');

    await page.locator('.view-line', { hasText: 'const a = 1; // here' }).waitFor();
    await page.getByRole('heading', { name: 'What it is' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('the editor knows the types of the exercise and no DOM', async () => {
    const { page } = await openPage(browser);
    await open(page, '/exercises/mlp/train-binary');
    await writeAnswer(page, 'const layer: Layer = { W: [[1]], b: [0], activation: "tanh" }; console.log(layer, document);');
    await page.locator('.squiggly-error').waitFor();
    await page.keyboard.press('F8');

    await page.locator('.marker-widget', { hasText: "Cannot find name 'document'" }).waitFor();
    expect(await page.locator('.squiggly-error').count()).toBe(1);
  });

  test('Tab indents, and Escape lets it leave the editor', async () => {
    const { page } = await openPage(browser);
    await open(page, `/exercises/${SOFTMAX}`);
    // In a comment nothing is suggested, which Escape would close first.
    await writeAnswer(page, '// a');
    const isInside = () => page.evaluate<boolean>(`document.activeElement.closest('.monaco-editor') !== null`);
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(true);
  });

  test('without a connection the text waits and is sent once', async () => {
    const { page } = await openPage(browser);
    await open(page, '/exercises/losses/log-loss');
    await writeAnswer(page, 'export const logLoss = () => 0; export const logLossGradient = () => [];');
    await page.context().setOffline(true);
    await page.keyboard.press('Control+Shift+Enter');
    await page.getByRole('main').getByText('Esperando para enviar').waitFor();
    await page.keyboard.press('Control+Shift+Enter');
    await page.getByRole('main').getByText('Esperando para enviar').waitFor();
    await page.context().setOffline(false);

    await page.getByRole('heading', { name: /Parou no degrau/ }).waitFor();
    expect((await attemptsAt('losses/log-loss')).items).toHaveLength(1);
  });

  test('a server that was away is asked again without a sign of the browser', async () => {
    const { page } = await openPage(browser);
    await open(page, '/exercises/ngrams/next-word');
    await writeAnswer(page, 'export const nextWord = () => ({});');
    await page.route('**/submissions', (route) => route.abort(), { times: 1 });
    await page.keyboard.press('Control+Shift+Enter');
    await page.getByRole('main').getByText('Esperando para enviar').waitFor();

    await page.getByRole('heading', { name: /Parou no degrau/ }).waitFor();
    expect((await attemptsAt('ngrams/next-word')).items).toHaveLength(1);
  });

  test('of two tabs one edits, and the right is handed on with the last keystrokes', async () => {
    const { page: first } = await openPage(browser);
    await open(first, `/exercises/${SOFTMAX}`);
    await writeAnswer(first, 'const first = 1;');
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByText('em outra aba').waitFor();
    await first.bringToFront();
    await first.keyboard.insertText(' // last');
    await second.getByRole('button', { name: 'Editar aqui' }).click();

    await second.locator('.view-line', { hasText: 'const first = 1; // last' }).waitFor();
    await first.getByText('em outra aba').waitFor();
    await writeAnswer(second, 'const second = 2;');
    await second.locator('.view-line', { hasText: 'const second' }).waitFor();
    await second.close();
    await first.locator('.view-line', { hasText: 'const second' }).waitFor();
  });

  test('where the editor does not load, a text area takes its place', async () => {
    const { page } = await openPage(browser);
    await page.route('**/assets/monaco-editor-*.js', (route) => route.abort());
    await open(page, `/exercises/${SOFTMAX}`);

    await page.getByText('O editor não carregou').waitFor();
    await page.getByRole('textbox', { name: 'Seu código para Softmax' }).fill('const plain = 1;');
    await page.locator('[data-state=saved]').waitFor();
  });

  test.each([
    ['light, wide', { viewport: { width: 1440, height: 900 } }],
    ['dark, wide', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
    ['tablet', { viewport: { width: 1000, height: 800 } }],
    ['phone', { viewport: { width: 390, height: 844 } }],
    ['forced colours', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }],
    ['320 px, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ] as const)('axe finds nothing serious and nothing overflows: %s', async (_name, options) => {
    const { page, faults } = await openPage(browser, options);
    await open(page, '/');
    await page.getByRole('heading', { name: 'Mapa do curso' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.goto(`${server.url}/exercises/${SOFTMAX}?tab=result`);
    await page.getByRole('heading', { name: /Parou no degrau/ }).waitFor();
    // On a phone, a text area behind the tab "code".
    await (options.viewport.width < 760 ? page.locator('[data-editor=plain]') : page.locator('[data-editor=monaco] .view-lines')).waitFor({ state: 'attached' });
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
  });

  test('the course map loads no editor and at most 260 kB of JavaScript', async () => {
    const { page } = await openPage(browser);
    const scripts: Promise<readonly [name: string, size: number]>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => [response.url(), gzipSync(body).length]));
    });
    await signIn(page);
    await page.getByRole('heading', { name: 'Mapa do curso' }).waitFor();
    await page.waitForLoadState('networkidle');

    const loaded = await Promise.all(scripts);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter(([name]) => /monaco|worker|editor/.test(name))).toEqual([]);
    expect(loaded.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(260_000);
  });

  test('who is not signed in is told how to', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/exercises/${SOFTMAX}`);

    await page.getByRole('heading', { name: 'Entre para continuar' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  const attemptsAt = async (exercise: string) => {
    const student = new HttpClient(server.url, server.tokenOf('student'));
    return submissionPageSchema.parse(JSON.parse((await student.request(`/api/v1/exercises/${exercise}/submissions`)).text));
  };
  /** The place that the API gives for the case that has the shortest call of those that fail. */
  const firstWrongOfApi = async (): Promise<string | undefined> => {
    const result = (await attemptsAt(SOFTMAX)).items[0]?.result;
    const failing = (result?.groups ?? []).filter(({ step }) => step === result?.step).flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === 'wrong'));
    const shortest = failing.sort((a, b) => (a.call?.length ?? Infinity) - (b.call?.length ?? Infinity))[0]?.mismatch;
    return shortest && shortest.path + (shortest.first?.index ?? []).map((i) => `[${i}]`).join('');
  };
});

/** The selectors in the order in which their first elements stand in the document; a missing one is left out. */
function inDocumentOrder(selectors: readonly string[]): string {
  return `${JSON.stringify(selectors)}.map((selector) => [selector, document.querySelector(selector)]).filter(([, element]) => element)
    .sort(([, a], [, b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1)).map(([selector]) => selector)`;
}
