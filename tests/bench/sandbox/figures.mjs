import { printTable } from '../measure.mjs';

/** @typedef {{ text: string, isMet: (value: number, ratio: number) => boolean }} Target */
/**
 * @typedef {object} Figure
 * @property {string} what
 * @property {number} value
 * @property {string} [unit]
 * @property {{ value: number, name: string }} [beside] measured in the same run
 * @property {'less' | 'more'} [better] less, unless it says otherwise
 * @property {Target} [target]
 */

/** @param {number} most @returns {Target} */
export const atMost = (most) => ({ text: `≤ ${most}`, isMet: (value) => value <= most });

/** @param {number} least @returns {Target} */
export const atLeast = (least) => ({ text: `≥ ${least}`, isMet: (value) => value >= least });

/** Of the baseline. @param {number} least @returns {Target} */
export const timesAtLeast = (least) => ({ text: `≥ ${least} ×`, isMet: (_, ratio) => ratio >= least });

/** @typedef {import('./series.mjs').Measured} Measured */

/** @param {Measured} baseline @param {Exclude<keyof Measured, 'name'>} key */
export const beside = (baseline, key) => ({ name: baseline.name, value: baseline[key] });

/** @param {number} value */
const short = (value) => (Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 10 ? 2 : 1));

/** How many times better than the baseline. @param {Figure} figure */
function ratioOf({ value, beside, better = 'less' }) {
  if (beside === undefined) return NaN;
  return better === 'less' ? beside.value / value : value / beside.value;
}

/** @param {Figure} figure */
const isMet = (figure) => figure.target?.isMet(figure.value, ratioOf(figure));

/** @param {Figure} figure @returns {string[]} */
function row(figure) {
  const { what, value, unit = '', beside, target } = figure;
  const verdict = { true: 'met', false: 'MISSED', undefined: '' }[`${isMet(figure)}`];
  const baseline = beside === undefined ? ['', ''] : [`${short(beside.value)} ${unit}`.trimEnd(), beside.name];
  return [what, `${short(value)} ${unit}`.trimEnd(), ...baseline, beside === undefined ? '' : `${ratioOf(figure).toFixed(1)} ×`, target?.text ?? '', verdict];
}

/** @param {string} title @param {readonly Figure[]} figures */
export function printFigures(title, figures) {
  printTable(title, ['what', 'gradus', 'baseline', 'which', 'ratio', 'target', ''], figures.map(row));
}

/** @param {readonly Figure[]} figures */
export function printVerdict(figures) {
  const judged = figures.filter(({ target }) => target !== undefined);
  const missed = judged.filter((figure) => isMet(figure) === false).map(({ what, target }) => `${what} ${target?.text}`);
  process.stdout.write(`\n${judged.length - missed.length} of ${judged.length} targets met${missed.length > 0 ? `; missed: ${missed.join('; ')}` : ''}\n`);
}
