import { describe, expect, it } from 'vitest';
import { readClause } from '../../../data/citations/clause.ts';

const TEXT = '一、城市\n改造小区11个,加装电梯22部,新建管网25公里。打造街区2个。\n五、其他';

describe('readClause', () => {
  it('reads from stop to stop', () => {
    const start = TEXT.indexOf('22部');
    expect(readClause(TEXT, { start, end: start + 3 })).toBe('改造小区11个,加装电梯22部,新建管网25公里');
  });

  it('reads what there is where no stop is near', () => {
    const text = `${'长'.repeat(500)}22部${'长'.repeat(500)}`;
    const clause = readClause(text, { start: 500, end: 503 });
    expect(clause.length).toBeLessThan(500);
    expect(clause).toContain('22部');
  });
});
