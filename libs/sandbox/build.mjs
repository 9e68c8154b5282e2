// Bundles what runs inside the isolate, where nothing can be required. Called after tsc, which checks its types.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

for (const name of ['vestibule', 'harness']) {
  await build({
    entryPoints: [`${folder}src/isolate/${name}.ts`],
    outfile: `${folder}dist/isolate/${name}.bundle.js`,
    bundle: true,
    format: 'iife',
    globalName: 'bundle',
    platform: 'neutral',
    // Its sources are modules, so that what the harness does not use stays out.
    alias: { '@gradus/values': `${folder}../values/src/index.ts` },
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'error',
  });
}
