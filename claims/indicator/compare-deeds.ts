// What was done, compared: two words for the same deed are the same, a stock is never a flow,
// and building is not renewing.

import { type Deed, NEAR } from './deeds.ts';
import type { IndicatorReading, Step } from './indicator.ts';

const NAMES: Record<Deed, string> = {
  new: '新增',
  net: '净增',
  stock: '存量或累计',
  build: '建设',
  renew: '改造',
  'build-renew': '新建改造',
  start: '开工',
  finish: '完工',
  certify: '认定',
  foster: '培育',
  attract: '引进',
  sign: '签约',
  remove: '取消',
  delegate: '下放',
  vacate: '腾退',
  reuse: '盘活',
  gather: '集聚',
  benefit: '惠及',
  arrange: '安排',
  grant: '发放',
};

const NEARNESS = new Map(
  NEAR.flatMap(([a, b, near]) => [[`${a} ${b}`, near] as const, [`${b} ${a}`, near] as const]),
);

/** Deeds that say little: left out by one report, they still mean the same. */
const SILENT = new Set<Deed>(['arrange', 'grant', 'benefit']);
const TAKING = new Set<Deed>(['remove', 'vacate', 'delegate']);
const ADDING = new Set<Deed>(['new', 'net', 'build', 'certify', 'foster', 'attract']);
/** Names that are stocks by themselves: their totals need no 总 or 累计. */
const STOCK_NAMES = /(?:里程|余额|拥有量|保有量|专利|用户|覆盖|装机|人口)$/;

/** Compares what was done to the thing measured. */
export function compareDeeds(a: IndicatorReading, b: IndicatorReading): Step {
  if (a.deed === b.deed) return { factor: 1 };
  if (a.deed === '' || b.deed === '') return compareUnsaid(a.deed || b.deed, a);
  if (isOpposed(a.deed, b.deed)) return { factor: 0 };
  const near = NEARNESS.get(`${a.deed} ${b.deed}`);
  if (near !== undefined) return { factor: near, note: `“${NAMES[a.deed]}”与“${NAMES[b.deed]}”同义` };
  const flows = a.deed === 'stock' || b.deed === 'stock' ? '存量与流量不同' : '口径不同';
  return { factor: 0.6, doubt: `${flows}:${NAMES[a.deed]}与${NAMES[b.deed]}` };
}

/** What was taken away is not what was added. */
function isOpposed(a: Deed, b: Deed): boolean {
  return (TAKING.has(a) && ADDING.has(b)) || (ADDING.has(a) && TAKING.has(b));
}

function compareUnsaid(deed: Deed | '', reading: IndicatorReading): Step {
  if (deed === '') return { factor: 1 };
  if (SILENT.has(deed)) return { factor: 0.95 };
  if (deed === 'stock' && STOCK_NAMES.test(reading.core)) return { factor: 0.94 };
  return { factor: 0.65, doubt: `只有一方写明“${NAMES[deed]}”` };
}
