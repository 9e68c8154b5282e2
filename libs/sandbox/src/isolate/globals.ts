/**
 * Every global that the student's realm has; all others are deleted before the student's code runs. Not among them: WebAssembly,
 * SharedArrayBuffer and Atomics (memory outside the limits, threads), Intl (memory outside the limits, a real clock),
 * FinalizationRegistry (runs code outside every deadline). Date and performance stand still, Math.random is seeded.
 */
export const ISOLATE_GLOBALS = [
  'AggregateError', 'Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView', 'Date', 'Error',
  'EvalError', 'Float32Array', 'Float64Array', 'Function', 'Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'Iterator', 'JSON',
  'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'String',
  'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap',
  'WeakRef', 'WeakSet', 'console', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'eval',
  'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'performance', 'undefined', 'unescape',
] as const;

/** 2026-01-01T00:00:00Z: what the clock shows, always. */
export const FROZEN_TIME_MS = 1767225600000;
