// A pack small enough to break by hand: an invented county, three claims, one figure from elsewhere.

import type { AuthoredFiles } from '../../data/pack/read-authored.ts';

const REPORT = `青河县政府工作报告

向全县人民汇报2030年工作

一、城乡建设

城市更新。加装电梯12部,新增停车位300个。

向全县人民汇报2031年工作安排

一、城乡建设

城市更新。加装电梯20部以上。
`;

const HEAD = {
  id: 'qinghe-2031',
  version: '1.0.0',
  title: { zh: '青河县2031年政府工作报告', en: 'Work report of Qinghe County, 2031' },
  areas: [
    { code: '990101', name: { zh: '青河县', en: 'Qinghe County' } },
    { code: '990100', name: { zh: '大河市', en: 'Dahe City' } },
  ],
  report: {
    id: 'qinghe-2031',
    title: '政府工作报告',
    area: '990101',
    period: '2031',
    source: 'qinghe-report',
    addresses: ['https://www.example.gov.cn/report.html'],
    extent: 'full',
    archive: {
      file: 'report.txt',
      retrieved: '2031-01-05',
      sha256: '0000000000000000000000000000000000000000000000000000000000000000',
    },
  },
};

/** The files of the small pack, as an author would write them. */
export const SMALL_PACK: AuthoredFiles = new Map([
  ['pack.json', JSON.stringify(HEAD)],
  ['report.txt', REPORT],
  [
    'sources.jsonl',
    `{"id": "qinghe-report", "title": "政府工作报告", "publisher": "青河县人民政府", "url": "https://www.example.gov.cn/report.html", "published": "2031-01-04", "class": "official"}
{"id": "dahe-news", "title": "民生实事", "publisher": "大河日报", "url": "https://news.example.cn/1.html", "published": null, "class": "news"}
`,
  ],
  [
    'sections.jsonl',
    `{"id": "2030", "level": "part", "title": "向全县人民汇报2030年工作", "parent": null}
{"id": "2030-1", "level": "chapter", "title": "城乡建设", "parent": "2030"}
{"id": "2030-1-1", "level": "paragraph", "title": "城市更新", "parent": "2030-1"}
{"id": "2031", "level": "part", "title": "向全县人民汇报2031年工作安排", "parent": null}
{"id": "2031-1", "level": "chapter", "title": "城乡建设", "parent": "2031"}
{"id": "2031-1-1", "level": "paragraph", "title": "城市更新", "parent": "2031-1"}
`,
  ],
  [
    'indicators.jsonl',
    `{"id": "lifts", "name": {"zh": "加装电梯", "en": "Lifts added"}, "aliases": ["电梯", "lifts"], "unit": "部", "measure": "flow", "priceBasis": "none", "polarity": "more", "topic": "city", "sections": ["2030-1-1", "2031-1-1"]}
{"id": "parking", "name": {"zh": "新增停车位", "en": "Parking spaces added"}, "aliases": [], "unit": "个", "measure": "flow", "priceBasis": "none", "polarity": "more", "topic": "city", "sections": ["2030-1-1"]}
`,
  ],
  [
    'claims.jsonl',
    `{"id": "lifts-2030", "indicator": "lifts", "value": 12, "unit": "部", "bound": "eq", "status": "actual", "period": "2030", "section": "2030-1-1", "prefix": "加装电梯", "exact": "12部", "suffix": ",新增"}
{"id": "parking-2030", "indicator": "parking", "value": 300, "unit": "个", "bound": "eq", "status": "actual", "period": "2030", "section": "2030-1-1", "prefix": "停车位", "exact": "300个", "suffix": "。"}
{"id": "lifts-2031", "indicator": "lifts", "value": 20, "unit": "部", "bound": "ge", "status": "target", "period": "2031", "printed": "20部以上", "section": "2031-1-1", "prefix": "加装电梯", "exact": "20部", "suffix": "以上"}
`,
  ],
  [
    'observations.jsonl',
    `{"id": "lifts-2030-dahe", "indicator": "lifts", "area": "990100", "period": "2030", "value": 150, "unit": "部", "bound": "eq", "status": "actual", "source": "dahe-news", "printed": "加装电梯150部"}
`,
  ],
  [
    'comparisons.jsonl',
    `{"a": "lifts-2030", "b": "lifts-2031", "relation": "target", "comparability": "same", "why": {"zh": "同口径", "en": "Same measure"}}
{"a": "lifts-2030", "b": "lifts-2030-dahe", "relation": "context", "comparability": "similar", "why": {"zh": "全市", "en": "The whole city"}}
`,
  ],
]);

/** The small pack with words of one file replaced; the words must be there. */
export function withEdit(file: string, from: string | RegExp, to: string): AuthoredFiles {
  const text = SMALL_PACK.get(file) ?? '';
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} does not hold ${from}`);
  return new Map([...SMALL_PACK, [file, edited]]);
}
