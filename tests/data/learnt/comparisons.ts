// A claim and a comparison made by hand.

import type { Comparison, LinkedClaim } from '../../../data/linked-claim.ts';

export function toComparison(more: Partial<Comparison>): Comparison {
  return {
    ...{ relation: 'prior', comparability: 'same', why: { zh: '同口径', en: 'Same' }, value: 15, unit: '部' },
    ...{
      bound: 'eq',
      status: 'actual',
      period: '2023',
      printed: '15部',
      derived: null,
      name: null,
      claim: null,
    },
    source: {
      id: 's',
      title: '总结',
      publisher: '局',
      url: 'https://a.cn',
      published: null,
      class: 'official',
    },
    ...more,
  };
}

export const LIFTS_PRIOR = toComparison({});

export function toLinked(more: Partial<LinkedClaim>): LinkedClaim {
  return {
    id: 'lifts',
    claim: {
      ...{
        start: 0,
        end: 3,
        text: '22部',
        value: 22,
        unit: '部',
        bound: 'eq',
        kind: 'level',
        status: 'actual',
      },
      ...{ period: '2024', role: 'value', subject: '加装电梯' },
    },
    ...{ indicator: null, finding: { kind: 'agrees', record: null, why: null }, source: null },
    ...{
      prior: null,
      target: null,
      outcome: null,
      base: null,
      aim: null,
      context: [],
      suggested: [],
      sections: [],
    },
    ...more,
  };
}
