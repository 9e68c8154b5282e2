import type { Curve } from '@gradus/contract';
import { type Lines, partingIndex, readCurve } from './curve';

export type PlacedCurve = { readonly id: string; readonly lines: Lines };

/** The curves of the opened case, and of the others one that parts from its reference; where none does, any one. */
export function curvesToShow(curves: readonly Curve[], openId: string | undefined): Readonly<Record<'ofCase' | 'others', readonly PlacedCurve[]>> {
  const placed = curves.map((curve) => ({ id: curve.id, lines: readCurve(curve) }));
  const isOfCase = ({ id }: PlacedCurve) => openId !== undefined && id.startsWith(`${openId}/`);
  const ofCase = placed.filter(isOfCase);
  const others = placed.filter((curve) => !isOfCase(curve));
  const parted = others.find(({ lines }) => partingIndex(lines) !== undefined);
  const one = parted ?? (ofCase.length === 0 ? others[0] : undefined);
  return { ofCase, others: one ? [one] : [] };
}
