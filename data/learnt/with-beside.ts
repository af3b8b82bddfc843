// A claim as the record has it, with what learnt reports set beside it. What the record judged stays first: a learnt
// figure fills a gap, takes the place of a computed one, lends its words to a recorded one that it agrees with, and
// where it does not agree, is shown as another source.

import { overlaps } from '../../claims/arithmetic/interval.ts';
import { toInterval } from '../../claims/arithmetic/stated.ts';
import { summarise } from '../findings.ts';
import type { Comparison, LinkedClaim, Slot, Suggestion } from '../linked-claim.ts';
import type { PageReading } from '../read-page.ts';
import type { Words } from '../record.ts';
import type { Beside } from './beside.ts';

const OTHER_SOURCE: Words = {
  zh: '该报告中的数字与存档来源不同',
  en: 'This report has another figure than the source on record',
};

/** A reading whose claims stand beside learnt figures; the record's own findings stay as they are. */
export function readBeside(reading: PageReading, besides: ReadonlyMap<string, Beside>): PageReading {
  if (besides.size === 0) return reading;
  const claims = reading.linked.claims.map((linked) => {
    const beside = besides.get(linked.id);
    return beside === undefined ? linked : withBeside(linked, beside);
  });
  return { ...reading, linked: { ...reading.linked, claims, summary: summarise(claims) } };
}

type Compared = Pick<LinkedClaim, Slot | 'context' | 'suggested'>;

/** A claim with what stands beside it. Put together when it is first asked for, as all comparisons are. */
export function withBeside(linked: LinkedClaim, beside: Beside): LinkedClaim {
  let known: Compared | undefined;
  const compared = () => {
    known ??= compare(linked, beside);
    return known;
  };
  const { id, claim, indicator, finding, source } = linked;
  return {
    ...{ id, claim, indicator, finding, source },
    get prior() {
      return compared().prior;
    },
    get target() {
      return compared().target;
    },
    get outcome() {
      return compared().outcome;
    },
    get base() {
      return compared().base;
    },
    get aim() {
      return compared().aim;
    },
    get context() {
      return compared().context;
    },
    get suggested() {
      return compared().suggested;
    },
    get sections() {
      return linked.sections;
    },
  };
}

function compare(linked: LinkedClaim, { slots, context, suggested }: Beside): Compared {
  const more: Comparison[] = [];
  const fill = (slot: Slot): Comparison | null => {
    const [recorded, learnt] = [linked[slot], slots[slot]];
    if (learnt === undefined) return recorded;
    if (recorded === null) return learnt;
    if (recorded.derived) {
      more.push({ ...recorded, relation: 'context' });
      return learnt;
    }
    if (recorded.period !== learnt.period || recorded.status !== learnt.status) {
      more.push({ ...learnt, relation: 'context' });
      return recorded;
    }
    if (agree(recorded, learnt)) return { ...recorded, ...(learnt.quote && { quote: learnt.quote }) };
    more.push({ ...learnt, relation: 'context', why: OTHER_SOURCE });
    return recorded;
  };
  const filled = {
    prior: fill('prior'),
    target: fill('target'),
    outcome: fill('outcome'),
    base: fill('base'),
    aim: fill('aim'),
  };
  const fresh = context.filter((learnt) => !linked.context.some((recorded) => isRepeated(recorded, learnt)));
  return {
    ...filled,
    // A card folds all but the first: what does not agree must be seen.
    context: [...more, ...linked.context, ...fresh],
    suggested: suggested.filter(({ slot }: Suggestion) => filled[slot] === null),
  };
}

/** Whether two sources may have printed one number: as far as both are rounded. */
function agree(a: Comparison, b: Comparison): boolean {
  return a.unit === b.unit && overlaps(toInterval(toStated(a)), toInterval(toStated(b)));
}

function toStated({ printed, value, valueHigh, unit, bound }: Comparison) {
  return { text: printed, value, ...(valueHigh !== undefined && { valueHigh }), unit, bound };
}

function isRepeated(recorded: Comparison, learnt: Comparison): boolean {
  const { period, status, name, area } = recorded;
  const isSameThing = period === learnt.period && status === learnt.status && name === null && !area;
  return isSameThing && agree(recorded, learnt);
}
