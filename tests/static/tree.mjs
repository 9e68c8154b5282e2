// What no file of the tree may hold, whatever its language.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../../apps/cli/bin/setup/workspace.mjs';

/** @typedef {{ pattern: RegExp, files: RegExp, except?: RegExp, why: string }} Rule */

const outputs = new Set(['node_modules', 'dist', 'generated', '.git', '.build', '.gradus', 'coverage']);
const text = /\.(ts|tsx|mjs|cjs|js|json|md|css|html|yaml|yml|prisma|sql|py)$|(^|\/)(run|\.[a-z]+rc|Dockerfile)$/;
const code = /\.(ts|tsx|mjs|cjs|js|css)$/;
// Put together, so that this file passes its own rules.
const later = ['TO' + 'DO', 'FIX' + 'ME'].join('|');
const colourFunction = String.raw`\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(`;
const colourName = String.raw`:[^;{]*(?<![-\w])(?:white|black|red|green|blue|gr[ae]y|yellow|orange|purple|silver|pink|brown|navy|teal)(?![-\w])[^;{]*;`;

/** @type {Rule[]} */
const rules = [
  { pattern: /(?<![\w.:/-])\/(?:work|root|home|Users)\/[\w.]/, files: text, why: 'a path of one machine' },
  { pattern: new RegExp(`\\b(?:${later})\\b`), files: text, why: 'a note for later: do it, or file an issue' },
  { pattern: new RegExp(`${'eslint' + '-disable'}|@ts-${'ignore'}|@ts-${'nocheck'}`), files: code, why: 'a check switched off' },
  { pattern: /https?:\/\/registry\.[a-z]/, files: text, why: "a registry's address" },
  { pattern: new RegExp(`#[0-9a-f]{3,8}\\b|${colourFunction}|${colourName}`, 'i'), files: /^apps\/web\/.*\.css$/, except: /\/tokens\.css$/, why: 'a colour outside tokens.css' },
];
const vagueName = /(?:^|\/)(?:utils?|helpers?|common|misc|manager|base)\.(?:ts|tsx|mjs)$/;

/** @param {string} folder @returns {string[]} */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (outputs.has(entry.name)) return [];
    if (entry.isDirectory()) return files(place);
    return entry.isFile() ? [path.relative(root, place).replaceAll('\\', '/')] : [];
  });
}

/** @param {string} file */
function faults(file) {
  const applying = rules.filter((rule) => rule.files.test(file) && !rule.except?.test(file));
  const named = vagueName.test(file) ? [`${file}: a name that says nothing`] : [];
  if (applying.length === 0) return named;
  const lines = readFileSync(inRoot(file), 'utf8').split('\n');
  return [...named, ...applying.flatMap(({ pattern, why }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${why}: ${line.trim().slice(0, 120)}`] : [])))];
}

const found = files(root).flatMap(faults);
if (found.length > 0) process.stdout.write(`${found.join('\n')}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
