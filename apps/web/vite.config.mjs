import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** KaTeX names each font three times; every browser that runs this page reads woff2. */
const onlyWoff2 = {
  name: 'katex-woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('katex.min.css')) return null;
    return code.replace(/,url\([^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, '');
  },
};

const compress = promisify(brotliCompress);

/** Writes NAME.br beside every text file, once, so that the server compresses 7 MB of TypeScript for nobody. */
const compressOnce = {
  name: 'compress-once',
  apply: 'build',
  async writeBundle({ dir }) {
    const assets = join(dir, 'assets');
    const names = (await readdir(assets)).filter((name) => /\.(js|css|svg|ttf)$/.test(name));
    await Promise.all(names.map(async (name) => {
      const file = join(assets, name);
      await writeFile(`${file}.br`, await compress(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }));
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), onlyWoff2, compressOnce],
  css: { transformer: 'lightningcss' },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The policy forbids inline scripts, and a font as a data: address would be loaded whether used or not.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Monaco's TypeScript worker alone is 7 MB before compression; it is fetched when the editor opens.
    chunkSizeWarningLimit: 8000,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
