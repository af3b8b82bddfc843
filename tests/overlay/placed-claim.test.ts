import { describe, expect, it } from 'vitest';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { toHighlightName } from '../../overlay/placed-claim.ts';

const linked = (kind: string, status: string) => ({ finding: { kind }, claim: { status } }) as LinkedClaim;

describe('toHighlightName', () => {
  it.each([
    ['agrees', 'actual', 'duizhao-actual'],
    ['agrees-within-rounding', 'target', 'duizhao-target'],
    ['not-comparable', 'actual', 'duizhao-actual'],
    ['no-record', 'target', 'duizhao-unrecorded'],
    ['differs', 'target', 'duizhao-differs'],
  ])('%s, %s: %s', (kind, status, name) => {
    expect(toHighlightName(linked(kind, status))).toBe(name);
  });
});
