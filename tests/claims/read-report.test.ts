import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../claims/read-report.ts';

const PROSE =
  '过去一年,全县上下团结一心,克服重重困难,较好完成了县人大会议确定的目标任务,经济社会发展取得新的成效。'.repeat(
    6,
  );
const HEAD = ['政府工作报告', '——2024年1月10日在青河县第十七届人民代表大会第三次会议上', '县长 张三'];
const REVIEW = ['一、2023年工作回顾', `（一）产业发展稳步向前。${PROSE}`, `（二）城乡面貌持续改善。${PROSE}`];
const PLAN = ['二、2024年工作安排', `（一）大力发展现代农业。${PROSE}`];
const FURNITURE = [
  '当前位置:首页 > 政务公开 > 政府工作报告',
  '扫一扫在手机打开当前页',
  '主办单位:青河县人民政府办公室。',
];

describe('readReport', () => {
  it('reads title, place, year and body of a whole report amid page furniture', () => {
    const text = [FURNITURE[0], ...HEAD, '各位代表:', ...REVIEW, ...PLAN, ...FURNITURE.slice(1)].join('\n');
    const { report } = readReport(text);
    expect(report).toMatchObject({ title: '政府工作报告', place: '青河县', period: '2024', extent: 'full' });
    const body = text.slice(report?.body.start, report?.body.end);
    expect(body).toContain('2023年工作回顾');
    expect(body).not.toContain('扫一扫');
    expect(body).not.toContain('主办单位');
    expect(body.endsWith('。')).toBe(true);
  });

  it.each([
    ['2024年金坛区政府工作报告', '金坛区'],
    ['澜江省人民政府工作报告', '澜江省'],
    ['全区政府工作报告', ''],
    ['2024年政府工作报告', ''],
  ])('where nothing is said of the sitting, takes the place from the title %s', (title, place) => {
    expect(readReport([title, ...REVIEW, ...PLAN].join('\n')).report?.place).toBe(place);
  });

  it('takes half a report, its year from the year reviewed', () => {
    expect(readReport([...HEAD, ...REVIEW].join('\n')).report?.period).toBe('2024');
  });

  it('knows an abstract by its title', () => {
    const text = ['政府工作报告(摘要)', ...HEAD.slice(1), ...REVIEW, ...PLAN].join('\n');
    expect(readReport(text).report?.extent).toBe('abstract');
  });

  it.each([
    ['an empty text', ''],
    ['title and issuing line without a body', HEAD.join('\n')],
    ['headings without prose', [...HEAD, '一、2023年工作回顾', '二、2024年工作安排'].join('\n')],
    [
      'a news article about a report',
      ['县政府工作报告热议', PROSE, '代表们认真审议了政府工作报告,对2024年工作充满信心。'].join('\n'),
    ],
    ['a list of links', ['政府工作报告', '2023年政府工作报告', '2024年政府工作报告'].join('\n')],
    ['prose of another kind', PROSE],
  ])('does not take %s for a report', (_name, text) => {
    expect(readReport(text).report).toBeNull();
  });

  it('reads a traditional-character report', () => {
    const text = [
      '政府工作報告',
      '——在青河縣第十七屆人民代表大會第三次會議上',
      '一、2023年工作回顧',
      PROSE,
      '二、2024年工作安排',
      PROSE,
    ].join('\n');
    expect(readReport(text).report).toMatchObject({ title: '政府工作報告', place: '青河縣', period: '2024' });
  });

  it('never throws on broken text', () => {
    for (const text of ['\ud800', '\n'.repeat(1000), '政府工作报告'.repeat(500), '一、'.repeat(2000)]) {
      expect(() => readReport(text)).not.toThrow();
    }
  });

  const shipped = new URL('../cases/reports/', import.meta.url);
  it.each([
    ['jintan-2025', '常州市金坛区', '2025', 'abstract', 46],
    ['state-council-2015', '', '2015', 'full', 50],
    ['state-council-2016', '', '2016', 'full', 50],
  ])('reads the head of %s', (name, place, period, extent, sections) => {
    const text = readFileSync(new URL(`${name}.txt`, shipped), 'utf8');
    const { report } = readReport(text);
    expect(report).toMatchObject({ place, period, extent });
    expect(report?.sections.length).toBeGreaterThanOrEqual(sections);
  });
});
