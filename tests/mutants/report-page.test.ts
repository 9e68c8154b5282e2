import type { Browser } from 'playwright-core';
import { REPORT } from '../../apps/cli/src/check/report.fixture';
import { reportPage } from '../../apps/cli/src/check/report-page';
import { describeInBrowser, launchBrowser, openPage, seriousFindings } from '../e2e/browser.fixture';

jest.setTimeout(60_000);

describeInBrowser('the page of gradus check --html', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([
    ['pt', 'light', 1440],
    ['en', 'dark', 360],
  ] as const)('is accessible and fits: %s, %s, %i pixels wide', async (language, colorScheme, width) => {
    const { page, faults } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
    const other = { ...REPORT, exercise: 'losses/other', holds: true };
    await page.setContent(reportPage({ reports: [REPORT, other], problems: ['losses/broken/exercise.yaml:2: order: wrong'] }, language));
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });
});
