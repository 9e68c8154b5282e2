// Loaded ahead of a program, makes it take this machine for a Mac; what looks for native builds has seen the real one before.
require('node-gyp-build');
Object.defineProperty(process, 'platform', { value: 'darwin' });
