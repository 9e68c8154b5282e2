const NOT_PAGES = /^\/(api|health|metrics|assets)(\/|$)/;

/** Whether a URL is one of the pages' own addresses, which index.html answers: no API and no file. */
export function isPagePath(url: string): boolean {
  const path = url.split('?')[0] ?? '';
  const lastSegment = path.slice(path.lastIndexOf('/') + 1);
  return !NOT_PAGES.test(path) && !lastSegment.includes('.');
}
