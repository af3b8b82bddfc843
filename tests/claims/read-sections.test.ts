import { describe, expect, it } from 'vitest';
import { readSections } from '../../claims/read-sections.ts';

const PROSE =
  '这里写了许多具体的工作,做了很多事情,取得了不少进展,群众普遍满意,各方面都给予了好评,下一步还要继续努力。';

function outline(text: string): string[] {
  return readSections(text).map(
    (section) => `${section.level} ${section.title} ${section.outlook ?? '-'} ${section.period || '-'}`,
  );
}

describe('readSections', () => {
  it('takes unnumbered part headings, numbered chapters and lead phrases', () => {
    const text = [
      '向全区人民汇报2024年工作',
      '一、产业升级迈出新步伐',
      `项目建设提速增效。${PROSE}`,
      ' 2025年工作安排',
      '一、抓项目、强产业',
      `做大增量。${PROSE}`,
    ].join('\n');
    expect(outline(text)).toEqual([
      'part 向全区人民汇报2024年工作 review 2024',
      'chapter 产业升级迈出新步伐 review 2024',
      'paragraph 项目建设提速增效 review 2024',
      'part 2025年工作安排 plan 2025',
      'chapter 抓项目、强产业 plan 2025',
      'paragraph 做大增量 plan 2025',
    ]);
  });

  it('takes the outermost numbering as parts where the numbered headings announce review and plan', () => {
    const text = [
      '一、2023年工作回顾',
      `——经济运行稳中有进。${PROSE}`,
      '二、2024年主要目标任务',
      `（一）聚力实体经济，建设产业强市。${PROSE}`,
      `1.坚持创新驱动。${PROSE}`,
      '三、加强政府自身建设',
      PROSE,
    ].join('\n');
    expect(outline(text)).toEqual([
      'part 2023年工作回顾 review 2023',
      'paragraph 经济运行稳中有进 review 2023',
      'part 2024年主要目标任务 plan 2024',
      'chapter 聚力实体经济，建设产业强市 plan 2024',
      'paragraph 坚持创新驱动 plan 2024',
      'part 加强政府自身建设 plan 2024',
    ]);
  });

  it.each([
    ['第一部分 过去五年工作回顾', 'part 过去五年工作回顾 review -'],
    ['二、“十五五”时期的奋斗目标', 'part “十五五”时期的奋斗目标 plan 2026-2030'],
    ['2016—2020年发展目标安排', 'part 2016—2020年发展目标安排 plan 2016-2020'],
    ['二〇二三年工作回顾', 'part 二〇二三年工作回顾 review 2023'],
    ['一、２０ ２３年工作回顾', 'part ２０ ２３年工作回顾 review 2023'],
    ['二、2024年工作總體部署', 'part 2024年工作總體部署 plan 2024'],
  ])('reads %s', (line, expected) => {
    expect(outline(`${line}\n${PROSE}`)).toEqual([expected]);
  });

  it.each([
    '全年接待游客1500万人次，增长21.4%。',
    PROSE,
    '',
    '   \n\n　　',
    '扫一扫在手机打开当前页',
    '1.5万人参加了活动',
  ])('finds no heading in %j', (line) => {
    expect(outline(line)).toEqual([]);
  });

  it('nests spans: each section ends where the next of its level or above begins', () => {
    const text = [
      '2024年工作回顾',
      '一、甲乙丙丁',
      PROSE,
      '二、戊己庚辛',
      PROSE,
      '2025年工作安排',
      PROSE,
    ].join('\n');
    const [review, first, second, plan] = readSections(text);
    expect([review?.end, first?.end, second?.end, plan?.end]).toEqual([
      plan?.start,
      second?.start,
      plan?.start,
      text.length,
    ]);
    expect([review?.parent, first?.parent, second?.parent, plan?.parent]).toEqual([null, 0, 0, null]);
    expect(text.slice(first?.heading.start, first?.heading.end)).toBe('甲乙丙丁');
  });
});
