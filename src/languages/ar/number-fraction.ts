import type { Token } from '../../text/index.ts';
import { type Step, stepAt } from './number-step.ts';

export interface Share {
  value: number;
  end: number;
}

/** «نصف», «ربع», «ثلاثة أرباع»: a share of one. */
function share(tokens: readonly Token[], start: Step, end: number): Share | null {
  if (start.kind === 'fraction') return { value: start.value, end: start.next };
  if (start.kind !== 'unit' || start.value !== 3) return null;
  const quarters = stepAt(tokens, start.next, end);
  return quarters?.kind === 'quarters' ? { value: start.value * quarters.value, end: quarters.next } : null;
}

/** «نصف مليار», «ربع المليون», «ثلاثة أرباع المليار»: the number and its scale. */
export function fractionOfScale(
  tokens: readonly Token[],
  start: Step,
  end: number,
): (Share & { scale: number }) | null {
  const part = share(tokens, start, end);
  const scale = part && stepAt(tokens, part.end, end);
  if (!part || scale?.kind !== 'scale' || scale.conjunction) return null;
  return { value: part.value * scale.value, end: scale.next, scale: scale.value };
}

/** «ونصف», «ونصف المليار», «ونصف مليار», «وثلاثة أرباع المليون»: what is added, as a share of the `scale` before. */
export function andFraction(tokens: readonly Token[], i: number, end: number, scale?: number): Share | null {
  const start = stepAt(tokens, i, end);
  const added = start?.conjunction ? share(tokens, start, end) : null;
  if (!added) return null;
  const again = stepAt(tokens, added.end, end);
  if (again?.kind !== 'scale' || again.conjunction || !(again.definite || again.value === scale)) return added;
  return { value: added.value, end: again.next };
}
