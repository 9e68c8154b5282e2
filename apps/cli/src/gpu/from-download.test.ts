import { mkdtempSync, rmSync } from 'node:fs';
import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { download } from './from-download';
import type { Errand } from './libraries';
import { placePackage } from './package-copy';

jest.setTimeout(60_000);

const errand: Errand = { progress: { step: () => undefined, bytes: () => undefined }, signal: new AbortController().signal };
let site: string;
let packageFolder: string;
let server: Server | undefined;
const environment = { ...process.env };

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'gradus-download-'));
  packageFolder = placePackage(site, '@tensorflow/tfjs-node').folder;
  ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].forEach((name) => delete process.env[name]);
});
afterEach(() => {
  process.env = { ...environment };
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(site, { recursive: true });
});

/** Makes the package download from here. */
async function serve(answer: RequestListener): Promise<void> {
  const started = createServer((request, response) => (request.method === 'HEAD' ? response.end() : answer(request, response)));
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo; // a TCP server's address is an object
  process.env['TFJS_NODE_CDN_STORAGE'] = `http://127.0.0.1:${port}/`;
}

const fetchIt = (stallMs = 30_000): ReturnType<typeof download> => download(packageFolder, true, errand, { totalMs: 30_000, stallMs });

test('a host that is not there is told before anything is begun', async () => {
  process.env['TFJS_NODE_CDN_STORAGE'] = 'http://127.0.0.1:1/';
  await expect(fetchIt()).rejects.toMatchObject({ code: 'no-download', message: expect.stringMatching(/127\.0\.0\.1:1.* does not answer .*--wheel FILE/) });
});

test('a download that stands still is given up', async () => {
  await serve((_, response) => response.writeHead(200, { 'content-length': 1e9 }).write('x'));
  await expect(fetchIt(300)).rejects.toMatchObject({ code: 'no-download', message: expect.stringMatching(/nothing arrived any more.*--wheel FILE/) });
});

test('an answer that is no archive is an error with its reason', async () => {
  await serve((_, response) => response.writeHead(404).end('not here'));
  await expect(fetchIt()).rejects.toMatchObject({ code: 'no-download', message: expect.stringMatching(/did not finish \(\w*Error: .+\): try again/) });
});
