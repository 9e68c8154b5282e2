import type { BuildOptions, Plugin } from 'esbuild';

/** How esbuild makes one file of what runs inside the isolate. */
export const guestBundle: BuildOptions = {
  bundle: true,
  write: false,
  target: 'node22',
  legalComments: 'none',
  logLevel: 'warning',
  format: 'iife',
  platform: 'browser',
  mainFields: ['module', 'main'],
  minify: true,
  plugins: [withoutEmscriptenLoaders()],
};

/** wasm-module.ts starts the WebAssembly module itself; the three loaders would be 95 kB that nothing calls. */
function withoutEmscriptenLoaders(): Plugin {
  return {
    name: 'without-emscripten-loaders',
    setup: (build) => {
      build.onResolve({ filter: /\/wasm-out\/tfjs-backend-wasm[a-z.-]*\.js$/ }, ({ path }) => ({ path, namespace: 'emscripten-loader' }));
      build.onLoad({ filter: /.*/, namespace: 'emscripten-loader' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
