import { describe, expect, it } from 'vitest';
import { SPELLING } from '../../cli/spelling.ts';
import { packReadings, toPinyin, toReadings, unpackReadings } from '../../data/pinyin.ts';

const spell = (texts: string[]) => toReadings(texts.map((text) => [text, SPELLING.toPinyin(text)]));

describe('pinyin by usual readings', () => {
  it('spells what it was made from, Latin words in capitals', () => {
    const readings = spell(['公共充电桩', 'PM2.5年均浓度', 'R&D经费']);
    expect(toPinyin('公共充电桩', readings)).toBe('gong gong chong dian zhuang');
    expect(toPinyin('pm2.5年均浓度', readings)).toBe('PM 2.5 nian jun nong du');
    expect(toPinyin('R&D经费', readings)).toBe('R & D jing fei');
  });

  it('takes the reading met most often', () => {
    const readings = spell(['出行', '行动', '通行', '银行']);
    expect(toPinyin('行', readings)).toBe('xing');
  });

  it('is the same once packed', () => {
    const readings = spell(['新增公共充电桩', '老旧小区改造']);
    expect(new Map(unpackReadings(packReadings(readings)))).toEqual(new Map(readings));
  });
});
