import { LIMITS } from '@gradus/contract';
import { toPlain } from '@gradus/values';
import { createSandbox } from '../create-sandbox';
import type { CaseOutcome, Program, Sandbox } from '../sandbox';

// A text that gets the compiler killed waits for its end, and the next for another compiler.
jest.setTimeout(30_000);

/** What a text is, and what becomes of it: one line that says all of it. */
type Row = readonly [reason: string, source: string, outcome: string];

const HONEST = 'export const f = (x) => x as number; enum E { A }';
const F = '\nexport const f = () => 1;';
const RIGHT = 'gives 1';
// In parts, or they would be taken for ours.
const PRAGMAS = ['nocheck', 'expect-error', 'ignore'].map((name) => `// @ts-${name}\n`).join('') + '/** @jsx h */\n/** @jsxImportSource fs */';
const TOO_COMPLEX = 'does not compile: 1:1 too-complex the text is too complex to be compiled';
const NO_IMPORTS = 'no-imports imports are not available';
const NO_DECORATORS = 'no-decorators decorators are not available';
const NO_USING = 'no-using `using` declarations are not available: write `const`';
const NO_COMMONJS = 'no-commonjs `module.exports` and `exports` are not available: write `export` before the function, `export function NAME(…)`';

const OTHER_FILES: readonly Row[] = [
  ['an import', `import fs from "node:fs";${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['an import for its effect', `const a = 1;\nimport "node:fs";${F}`, `does not compile: 2:1 ${NO_IMPORTS}`],
  ['an import with attributes', `import a from "./a.json" with { type: "json" };${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['an import of types alone', `import type { A } from "./a";${F}`, RIGHT],
  ['an import of marked types', `import { type A } from "./a";${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['an import put off', `import defer * as a from "./a";${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['import = require', `import fs = require("fs");${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['import = require in a namespace', `namespace N { import fs = require("fs"); }${F}`, `does not compile: 1:15 ${NO_IMPORTS}`],
  ['import type = require', `import type A = require("a");${F}`, RIGHT],
  ['a name for a member of a namespace', 'namespace N { export const a = 5; }\nimport b = N.a;\nexport const f = () => b;', 'gives 5'],
  ['import() in a function', 'export const f = () => import("node:fs");', 'runtime-error: 1:24 Error: Not supported'],
  ['import() while loading', `await import("node:fs");${F}`, 'does not load: runtime-error 1:1 Error: Not supported'],
  ['import.meta, which is empty', 'export const f = () => [typeof import.meta, Object.keys(import.meta).length];', 'gives ["object",0]'],
  ['export from', `export { a } from "./a";${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['export * from', `export * from "./a";${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['export * as from', `export * as a from "./a";${F}`, `does not compile: 1:1 ${NO_IMPORTS}`],
  ['export type from', `export type { A } from "./a";${F}`, RIGHT],
  ['require', `const fs = require("fs").promises;${F}`, 'does not compile: 1:12 no-imports imports are not available, nor is `require`'],
  ['a reference to a path', `/// <reference path="/etc/passwd" />${F}`, RIGHT],
  ['a reference to a readable path', `/// <reference path="${__dirname}/../../package.json" />\nenum E {}${F}`, RIGHT],
  ['a reference to types', `/// <reference types="node" />\nenum E {}${F}`, RIGHT],
  ['a reference to a library', `/// <reference lib="dom" />\nenum E {}${F}`, RIGHT],
  ['a reference to no library', `/// <reference no-default-lib="true"/>\nenum E {}${F}`, RIGHT],
  ['AMD dependencies', `/// <amd-module name="a" />\n/// <amd-dependency path="fs" />\nenum E {}${F}`, RIGHT],
  ['a module declared', `declare module "fs" { export const a: number; }${F}`, RIGHT],
];

const deep = (open: string, close = '', middle = '', length = 64 * 1024): string =>
  open.repeat(Math.floor((length - 200) / (open.length + close.length))) + middle + close.repeat(Math.floor((length - 200) / (open.length + close.length)));

const NESTED: readonly Row[] = [
  // Where the next text has an arrow function, TypeScript's parser had noted that there is none.
  ['a parenthesis, then 64 KiB of [', `${' '.repeat(HONEST.indexOf('('))}(x); const a = ${deep('[')}`, TOO_COMPLEX],
  ['64 KiB of [', `const a = ${deep('[')}`, TOO_COMPLEX],
  ['64 KiB of (', `const a = ${deep('(')}`, TOO_COMPLEX],
  ['64 KiB of {', deep('{'), TOO_COMPLEX],
  ['64 KiB of { in an expression', `const a = ${deep('{')}`, 'does not compile: 1:12 TS1136 Property assignment expected.'],
  ['64 KiB of <', `const a = ${deep('<')}`, 'does not compile: 1:11 TS1109 Expression expected.'],
  ['[ closed again', `const a = ${deep('[', ']')};${F}`, TOO_COMPLEX],
  ['( closed again', `const a = ${deep('(', ')', '1')};${F}`, TOO_COMPLEX],
  ['{ closed again', deep('{', '}') + F, TOO_COMPLEX],
  ['64 KiB of templates', `const a = ${deep('`${', '}`', '1')};${F}`, TOO_COMPLEX],
  ['8,000 chained calls', `const o = { b() { return this; } };\nexport const f = () => typeof o${'.b()'.repeat(8000)};`, TOO_COMPLEX],
  ['500 chained calls', `const o = { b() { return this; } };\nexport const f = () => typeof o${'.b()'.repeat(500)};`, 'gives "object"'],
  ['8,000 members', `export const f = () => f${'.b'.repeat(8000)};`, TOO_COMPLEX],
  ['8,000 ternaries', `export const f = (x: number) => ${'x?1:'.repeat(8000)}0;`, TOO_COMPLEX],
  ['8,000 arrows', `export const f = ${'()=>'.repeat(8000)}0;`, TOO_COMPLEX],
  ['8,000 additions', `export const f = () => 1${'+1'.repeat(8000)};`, TOO_COMPLEX],
  ['500 additions', `export const f = () => 1${'+1'.repeat(500)};`, 'gives 501'],
  ['8,000 powers', `export const f = () => 1${'**1'.repeat(8000)};`, TOO_COMPLEX],
  ['60,000 negations', `export const f = () => ${'!'.repeat(60_000)}1;`, TOO_COMPLEX],
  ['60,000 assertions that it is there', `export const f = () => 1${'!'.repeat(60_000)};`, TOO_COMPLEX],
  ['8,000 assertions of type', `export const f = () => 1 ${'as 1 '.repeat(8000)};`, TOO_COMPLEX],
  ['8,000 else', `export const f = (x) => { ${'if (x) 1; else '.repeat(4000)};};`, TOO_COMPLEX],
  ['30,000 labels', `${'a:'.repeat(30_000)};${F}`, TOO_COMPLEX],
  ['classes in classes', 'class A { m() { '.repeat(4000), TOO_COMPLEX],
  ['8,000 type arguments', `let x: ${deep('A<', '>', '1', 24_000)};${F}`, TOO_COMPLEX],
  ['what may be type arguments', `const a = ${deep('a<b<')}`, TOO_COMPLEX],
  ['what may be parameters', `const a = ${deep('(a=')}`, TOO_COMPLEX],
  ['what takes a parser 2ⁿ steps', `class A { ${'async([a=(a='.repeat(20)}`, TOO_COMPLEX],
  ['500 conditional types', `type T = ${'A extends B ? 1 : '.repeat(500)}0;${F}`, RIGHT],
  ['conditional types in conditional types', `type T = ${deep('(A extends ', ')', '1')};${F}`, TOO_COMPLEX],
  ['a union of 9,000', `type T = ${'"abc"|'.repeat(9000)}1;${F}`, RIGHT],
  ['a union 9,000 deep', `type T = ${deep('(1|', ')', '1', 36_000)};${F}`, TOO_COMPLEX],
  ['arrays of arrays of types', `type T = A${'[]'.repeat(30_000)};${F}`, RIGHT],
  ['an enum of 2³⁰ letters', `enum E { a0 = "xxxxxxxx", ${Array.from({ length: 30 }, (_, i) => `a${i + 1} = a${i} + a${i}`).join(', ')} }${F}`, TOO_COMPLEX],
  ['a name of 65,000 letters', `const ${'a'.repeat(65_000)} = 1;${F}`, RIGHT],
  ['one line of 64 KiB', `export const f = () => [${'1,'.repeat(32_000)}].length;`, 'gives 32000'],
  ['a regular expression 30,000 deep', `export const f = () => /${deep('(', ')')}/.test("");`, 'runtime-error: SyntaxError: Invalid regular expression'],
];

const LETTERS: readonly Row[] = [
  ['NUL in a string', 'export const f = () => "\0".length;', RIGHT],
  ['NUL in a template', 'export const f = () => `\0`.length;', RIGHT],
  ['NUL in a comment', `// \0${F}`, RIGHT],
  ['NUL in a regular expression', 'export const f = () => /\0/.test("\\0");', 'gives true'],
  ['NUL between', `\0${F}`, 'does not compile: 1:1 TS1127 Invalid character.'],
  ['NUL in a name', `const a\0 = 1;${F}`, 'does not compile: 1:8 TS1127 Invalid character.'],
  ['a lone surrogate in a string', 'export const f = () => "\ud800".charCodeAt(0);', 'gives 55296'],
  ['a lone surrogate in a template', 'export const f = () => `\udc00`.charCodeAt(0);', 'gives 56320'],
  ['a lone surrogate in a comment', `// \ud800${F}`, RIGHT],
  ['a lone surrogate in a regular expression', 'export const f = () => /\ud800/u.test("\\ud800");', 'gives true'],
  ['a lone surrogate in a name', `const a\udc00 = 1;${F}`, 'does not compile: 1:8 TS1127 Invalid character.'],
  ['names of all scripts', 'const café = 1, 变量 = 2, 𝒜 = 3, \\u{62} = 4;\nexport const f = () => café + 变量 + 𝒜 + b;', 'gives 10'],
  ['a byte order mark', `\ufeff${F}`, RIGHT],
  ['a byte order mark, and an error', '\ufeffconst b = ;', 'does not compile: 1:11 TS1109 Expression expected.'],
  ['a byte order mark, and a throw', '\ufeffexport const f = () => (null as any).b;', 'runtime-error: 1:38 TypeError'],
  ['CRLF', 'const a = 1;\r\nconst b = ;\r\n', 'does not compile: 2:11 TS1109 Expression expected.'],
  ['CR alone', 'const a = 1;\rconst b = ;\r', 'does not compile: 2:11 TS1109 Expression expected.'],
  ['CR alone before a type', 'export const f = (x: number)\r: number => 1;', RIGHT],
  ['CR alone, and a throw', 'export const f = () => {\r  const a: any = null;\r  return a.b;\r};', 'runtime-error: 3:12 TypeError'],
  ['CR alone in a template', 'export const f = () => `a\rb`.charCodeAt(1);', 'gives 10'],
  ['CRLF, and what V8 refuses', 'let a = 1;\r\n\r\nlet a = 2;', 'does not compile: 3:5 syntax Identifier \'a\''],
  ['U+2028 in a string', 'const a = "\u2028";\nconst b = ;', 'does not compile: 3:11 TS1109 Expression expected.'],
  ['U+2028 before a type', 'export const f = (x: number)\u2028: number => 1;', RIGHT],
  ['U+2028 in a type, and a throw', 'type A = {\u2028 a: 1 };\nexport const f = () => {\n  const a: any = null;\n  return a.b;\n};', 'runtime-error: 5:12 TypeError'],
  ['letters of two units before an error', 'const s = "😀😀"; const b = ;', 'does not compile: 1:29 TS1109 Expression expected.'],
  ['letters of two units before a throw', 'export const f = () => { const s = "😀😀"; throw new Error(s); };', 'runtime-error: 1:50 Error: 😀😀'],
  ['a hashbang', `#!/usr/bin/env node${F}`, RIGHT],
  ['a hashbang, and an enum', `#!/usr/bin/env node\nenum E {}${F}`, RIGHT],
  ['a hashbang after a byte order mark', `\ufeff#!/usr/bin/env node${F}`, RIGHT],
  ['a hashbang too late', ` #!/usr/bin/env node${F}`, 'does not compile: 1:2 TS18026'],
  ['as large as it may be', `${F}\n//${'x'.repeat(LIMITS.sourceBytes - F.length - 3)}`, RIGHT],
  ['one byte larger', `${F}\n//${'x'.repeat(LIMITS.sourceBytes - F.length - 2)}`, 'too large: 65537'],
  ['as large in letters, larger in bytes', `${F}\n//${'é'.repeat(LIMITS.sourceBytes - F.length - 3)}`, 'too large: 131043'],
  ['nothing', '', 'exports no f'],
  ['blanks', ' \n\t ', 'exports no f'],
  ['comments alone', '// hello\n/* there */', 'exports no f'],
];

const TYPESCRIPT: readonly Row[] = [
  ['JSX', 'export const f = () => <b>1</b>;', 'does not compile: 1:24 no-jsx JSX is not available'],
  ['a fragment of JSX', 'export const f = () => <></>;', 'does not compile: 1:24 no-jsx JSX is not available'],
  ['<T>x', 'export const f = () => <number>1;', RIGHT],
  ['a generic arrow', 'export const f = <\nT\n>(x: T) => 1;', RIGHT],
  ['as, satisfies, !', 'export const f = () => ({ a: [1] as const } satisfies { a: readonly number[] }).a[0]!;', RIGHT],
  ['as between operators of other ranks', 'const a = null as any, b = 2 as any;\nexport const f = () => [a ?? b as any && 3, 1 + 1 as any * 3];', 'gives [3,6]'],
  ['a decorator of a class', `@d class A {}${F}`, `does not compile: 1:1 ${NO_DECORATORS}`],
  ['a decorator of a member', `class A {\n  @d m() {}\n}${F}`, `does not compile: 2:3 ${NO_DECORATORS}`],
  ['an enum', 'enum E { A = 1, B = A << 1, C = "x".length }\nexport const f = () => [E.B, E[1], E.C];', 'gives [2,"C",1]'],
  ['an enum of strings', 'export enum E { A = "x" }\nexport const f = () => E.A;', 'gives "x"'],
  ['a constant enum', 'const enum E { A = 5 }\nexport const f = () => E.A;', 'gives 5'],
  ['a declared enum', `declare enum E { A = 5 }${F}`, RIGHT],
  ['an enum in two parts', 'enum E { A }\nenum E { B = 1 }\nexport const f = () => [E.A, E.B];', 'gives [0,1]'],
  ['an enum, and an error', 'enum E {\n  A,\n}\nlet = = 1;', 'does not compile: 4:7 TS1109 Expression expected.'],
  ['an enum, and what V8 refuses', 'enum E {\n  A,\n}\nlet a = 1;\nlet a = 2;', 'does not compile: 5:5 syntax Identifier \'a\''],
  ['an enum, and a throw', 'enum E {\n  A,\n}\nexport const f = () => {\n  throw new Error("x");\n};', 'runtime-error: 5:9 Error: x'],
  ['an enum, and a throw while loading', `enum E {\n  A,\n}\nthrow new Error("x");${F}`, 'does not load: runtime-error 4:7 Error: x'],
  ['a namespace in two parts', 'namespace N { export const a = 1; }\nnamespace N { export const b = a + 1; }\nexport const f = () => N.b;', 'gives 2'],
  ['a namespace in a namespace', 'namespace A.B { export const a = 1; }\nexport const f = () => A.B.a;', RIGHT],
  ['an exported namespace', 'export namespace N { export function g() { return 1; } }\nexport const f = () => N.g();', RIGHT],
  ['a namespace of a function', 'export function f() { return f.k; }\nexport namespace f { export const k = 7; }', 'gives 7'],
  ['a namespace in place of the function', 'export namespace f { export const a = 1; }', 'exports no f'],
  ['a namespace of types', `namespace N { export type A = 1; }${F}`, RIGHT],
  ['parameter properties', 'class C { constructor(private readonly a = 2) {} get() { return this.a; } }\nexport const f = () => new C().get();', 'gives 2'],
  ['accessors', 'class C { #a = 0; get a() { return this.#a; } set a(x) { this.#a = x; } }\nexport const f = () => { const c = new C(); c.a = 3; return c.a; };', 'gives 3'],
  ['automatic accessors', 'class C { accessor a = 1; }\nexport const f = () => new C().a;', RIGHT],
  ['abstract and override', 'abstract class A { abstract m(): number; n() { return this.m(); } }\nclass B extends A { override m() { return 2; } }\nexport const f = () => new B().n();', 'gives 2'],
  ['declare', `declare const a: number; declare function g(): void; declare class D {} declare global { interface A {} }${F}`, RIGHT],
  ['fields without values', 'class A { declare a: number; b!: number; c?: number; [k: string]: unknown; }\nexport const f = () => Object.keys(new A());', 'gives ["b","c"]'],
  ['overloads', 'export function f(x: number): number;\nexport function f(x: string): string;\nexport function f(x?: any): any { return 1; }', RIGHT],
  ['using', `{\n  using a = { [Symbol.dispose]() {} };\n}${F}`, `does not compile: 2:3 ${NO_USING}`],
  ['await using, and an enum', `enum E {}\nawait using a = null;${F}`, `does not compile: 2:1 ${NO_USING}`],
  ['a variable called using', 'let using = 1;\nexport const f = () => using;', RIGHT],
  ['a type error', 'export const f = (): string => 1;', RIGHT],
  ['pragmas', `${PRAGMAS}${F}`, RIGHT],
];

const MODULES: readonly Row[] = [
  ['export default of a function', 'export default function f() { return 1; }', 'exports no f'],
  ['export default of an expression', 'export default () => 1;', 'exports no f'],
  ['an export under the name default', 'const g = () => 1;\nexport { g as default };', 'exports no f'],
  ['export default beside a name', 'export default function f() { return 1; }\nexport { f };', RIGHT],
  ['nothing exported', 'function f() { return 1; }', 'exports no f'],
  ['a class in place of the function', 'export class f {}', "runtime-error: TypeError: Class constructor f cannot be invoked without 'new'"],
  ['export =', 'function f() { return 1; }\nexport = f;', 'does not compile: 2:1 no-commonjs `export =` is not available: write `export` before the function, `export function NAME(…)`'],
  ['module.exports', 'function f() { return 1; }\nmodule.exports = f;', `does not compile: 2:1 ${NO_COMMONJS}`],
  ['module.exports of a member', 'module.exports.f = () => 1;', `does not compile: 1:1 ${NO_COMMONJS}`],
  ['exports of a member', 'exports.f = exports.g = function () { return 1; };', `does not compile: 1:1 ${NO_COMMONJS}`],
  ['exports of its own', `const exports: any = {};\nexports.g = 1;${F}`, RIGHT],
  ['module.exports where there is one', `if (typeof module === "object") module.exports = 1;${F}`, RIGHT],
  ['a name in quotes', 'const g = () => 1;\nexport { g as "f", g as "a b", g as "\\0" };', RIGHT],
  ['a lone surrogate as a name', 'const g = () => 1;\nexport { g as "\\ud800", g as f };', 'does not compile: 2:15 syntax Invalid module export name: contains unpaired surrogate'],
  ['an export twice', 'export const f = () => 1;\nexport { f };', "does not compile: 2:10 syntax Duplicate export of 'f'"],
  ['an export of nothing', `export { g };${F}`, "does not compile: 1:10 syntax Export 'g' is not defined in module"],
  ['export * as, from nowhere', 'export * as a;', "does not compile: 1:14 TS1005 'from' expected."],
  ['export as namespace', `export as namespace f;${F}`, "does not compile: 1:1 syntax Unexpected token 'export'"],
  ['await while loading', 'const k = await Promise.resolve(1);\nexport const f = () => k;', RIGHT],
  ['await of what never comes', `await new Promise(() => {});${F}`, 'does not load: time-limit the module never finishes loading'],
  ['await of a failure', `await Promise.reject(new Error("no"));${F}`, 'does not load: runtime-error 1:22 Error: no'],
  ['with', `with ({}) {}${F}`, 'does not compile: 1:1 syntax Strict mode code may not include a with statement'],
  ['octal digits', 'export const f = () => 010;', 'does not compile: 1:24 TS1121 Octal literals are not allowed.'],
  ['an octal escape', 'export const f = () => "\\01";', 'does not compile: 1:25 TS1487 Octal escape sequences are not allowed.'],
  ['an HTML comment', `<!-- x${F}`, 'does not compile: 1:3 TS1110 Type expected.'],
  ['an HTML comment after an expression', `let x = 1;\nx <!--x;${F}`, 'does not compile: 2:6 syntax HTML comments are not allowed in modules'],
  ['await as a name', `const await = 1;${F}`, 'does not compile: 1:7 syntax Unexpected reserved word'],
  ['return outside of a function', `return 1;${F}`, 'does not compile: 1:1 syntax Illegal return statement'],
  ['the name by which loading is told', `const $gradusLoaded = false, $loaded = 1;\nexport { $gradusLoaded, $loaded };${F}`, RIGHT],
];

const LAST_LINES: readonly Row[] = [
  ['a comment', `${F} // no end of line`, RIGHT],
  ['an open comment', `${F} /* x`, "does not compile: 2:31 TS1010 '*/' expected."],
  ['an open template', `${F} \`x`, 'does not compile: 2:29 TS1160 Unterminated template literal.'],
  ['an open string', `${F} "x\\`, 'does not compile: 2:30 TS1126 Unexpected end of text.'],
  ['an open regular expression', `${F} /[x/`, 'does not compile: 2:27 TS1161 Unterminated regular expression literal.'],
  ['an open function', `${F} function g() {`, "does not compile: 2:41 TS1005 '}' expected."],
  ['an if without what to do', `${F} if (0)`, 'does not compile: 2:33 TS1109 Expression expected.'],
  ['export of nothing', `${F}\nexport`, 'does not compile: 3:1 TS1128 Declaration or statement expected.'],
  ['a decorator of nothing', `${F}\n@x`, 'does not compile: 3:3 TS1146 Declaration expected.'],
  ['a word that may begin a declaration', `${F}\ndeclare`, 'does not load: runtime-error 3:1 ReferenceError: declare is not defined'],
  ['a map in the text', 'export const f = () => {\n  throw new Error("x");\n};\n//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi9ldGMvcGFzc3dkIl0sIm1hcHBpbmdzIjoiQUFtQkEifQ==', 'runtime-error: 2:9 Error: x'],
  ['a map in a file, and an enum', 'enum E {\n  A }\nexport const f = () => {\n  throw new Error("x");\n};\n//# sourceMappingURL=file:///etc/passwd', 'runtime-error: 4:9 Error: x'],
  ['another name for the text', 'export const f = () => {\n  throw new Error("x");\n};\n//# sourceURL=/etc/passwd', 'runtime-error: 2:9 Error: x'],
  ['another name, the old way', 'export const f = () => {\n  throw new Error("x");\n};\n//@ sourceURL=solution.ts:77:7', 'runtime-error: 2:9 Error: x'],
  ['another name, and an enum', 'enum E {\n  A }\nexport const f = () => {\n  throw new Error("x");\n};\n//# sourceURL=a.ts', 'runtime-error: 4:9 Error: x'],
];

let sandbox: Sandbox;
let honest: Program;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 });
  honest = await programOf(HONEST);
});
afterAll(() => sandbox.close());

async function programOf(source: string): Promise<Program> {
  const compiled = await sandbox.compile(source);
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled));
  return compiled.program;
}

async function outcomeOf(source: string): Promise<string> {
  const compiled = await sandbox.compile(source);
  if (compiled.kind === 'source-too-large') return `too large: ${compiled.bytes}`;
  if (compiled.kind === 'unavailable') return compiled.reason;
  if (compiled.kind === 'does-not-compile') return `does not compile: ${place(compiled.diagnostics[0])}`;
  const limits = { cpuSeconds: 2, memoryMiB: 512 };
  const cases = [{ id: 'c', calls: [{ export: 'f', args: [] }] }];
  const ran = await sandbox.run({ person: 'ann', program: compiled.program, exports: ['f'], cases, limits, randomSeed: 1 });
  if (ran.kind === 'unavailable') return ran.reason;
  if (ran.kind === 'does-not-compile') return `does not compile: ${place(ran.diagnostics[0])}`;
  if (ran.kind === 'load-failed') return `does not load: ${ran.verdict} ${place(ran.error)}`;
  return ran.missingExports.length > 0 ? `exports no ${ran.missingExports.join()}` : caseOutcome(ran.cases[0]);
}

function caseOutcome(one: CaseOutcome | undefined): string {
  if (one?.kind === 'ended') return `${one.verdict}: ${place(one.error)}`;
  return one?.kind === 'returned' && one.outputs[0] ? `gives ${JSON.stringify(toPlain(one.outputs[0]))}` : String(one?.kind);
}

interface Told {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly code?: string;
  readonly name?: string;
  readonly message: string;
}

function place({ line, column, code, name, message }: Told = { message: 'nothing' }): string {
  const told = [line === undefined ? '' : `${line}:${column}`, code ?? '', name ? `${name}:` : '', message];
  return told.filter((part) => part !== '').join(' ');
}

describe.each([
  ['a text that looks for another', OTHER_FILES],
  ['a text that nests', NESTED],
  ['a text with unusual letters', LETTERS],
  ['a text in TypeScript', TYPESCRIPT],
  ['a module', MODULES],
  ['a text that ends with', LAST_LINES],
])('%s:', (_, rows) => {
  test.each(rows)('%s', async (_reason, source, stated) => {
    expect(await outcomeOf(source)).toMatch(new RegExp(`^${stated.replace(/[$()*+.[\\\]^{|}?]/g, '\\$&')}`));
    // Whatever that was, the next person's text is compiled as ever.
    expect(await programOf(HONEST)).toEqual(honest);
  });
});
