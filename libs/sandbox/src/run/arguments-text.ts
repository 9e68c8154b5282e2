import { type Tensor, type Value, itemsOf } from '@gradus/values';
import type { Patch } from '../isolate/harness';

type Step = string | number;

/** Arguments as JSON, and what JSON cannot carry as patches. */
export function argumentsText(args: readonly Value[]): { readonly args: string; readonly patches: readonly Patch[] } {
  const patches: Patch[] = [];
  return { args: `[${args.map((arg, position) => textOf(arg, [position], patches)).join(',')}]`, patches };
}

function textOf(value: Value, path: readonly Step[], patches: Patch[]): string {
  switch (value.kind) {
    case 'tensor':
      return tensorText(value, path, patches);
    case 'text':
      return JSON.stringify(value.text);
    case 'truth':
      return String(value.truth);
    case 'nothing':
      if (value.nothing === 'undefined') patches.push({ path, kind: 'undefined' });
      return 'null';
    case 'list':
      return `[${value.items.map((item, i) => textOf(item, [...path, i], patches)).join(',')}]`;
    case 'dictionary':
      return `{${[...value.entries].map(([key, item]) => `${JSON.stringify(key)}:${textOf(item, [...path, key], patches)}`).join(',')}}`;
    case 'function':
      patches.push({ path, kind: 'function', text: value.source });
      return 'null';
    case 'foreign':
      throw new TypeError(`an argument of type ${value.type} cannot be handed in`);
  }
}

function tensorText(tensor: Tensor, path: readonly Step[], patches: Patch[]): string {
  if (tensor.shape.length === 0) return numberText(tensor.data[0] ?? NaN, path, patches);
  if (tensor.shape.length > 1) return `[${itemsOf(tensor).map((item, i) => tensorText(item, [...path, i], patches)).join(',')}]`;
  return `[${Array.from(tensor.data, (x, i) => (Number.isFinite(x) ? finiteText(x) : numberText(x, [...path, i], patches))).join(',')}]`;
}

function numberText(x: number, path: readonly Step[], patches: Patch[]): string {
  if (Number.isFinite(x)) return finiteText(x);
  patches.push({ path, kind: 'number', text: String(x) });
  return '0';
}

function finiteText(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}
