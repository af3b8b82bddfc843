// The reader on the command line: what it prints, what it says of bad input, how it ends.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../cli/claims.ts');
const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(
  args: string[],
  input = '',
): { status: number | null; lines: Record<string, unknown>[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), errors: stderr };
}

describe('one document', { timeout: 30_000 }, () => {
  const file = join(folder, 'report.txt');
  writeFileSync(file, '新增企业42家，其中高新技术企业占60%以上。');

  it('is read from a file, fields in the promised order', () => {
    const { status, lines } = run([file]);
    expect(status).toBe(0);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'start',
      'end',
      'text',
      'value',
      'unit',
      'bound',
      'kind',
      'status',
      'period',
      'role',
      'subject',
    ]);
    expect(lines.map((line) => line.text)).toEqual(['42家', '60%']);
  });

  it('is read from standard input', () => {
    expect(run(['-'], '<p>增长<b>5</b>%</p>').lines).toMatchObject([{ start: 8, value: 5, direction: 'up' }]);
  });

  it('may be empty', () => {
    expect(run(['-'], '')).toEqual({ status: 0, lines: [], errors: '' });
  });

  it('must be there', () => {
    const { status, errors } = run([join(folder, 'missing.txt')]);
    expect(status).toBe(2);
    expect(errors).toContain('missing.txt');
  });

  it('must be named', () => {
    const { status, errors } = run([]);
    expect(status).toBe(2);
    expect(errors).toContain('usage');
  });
});

describe('a stream of documents', { timeout: 30_000 }, () => {
  it('gives each claim its id; bad lines are told by number and the rest goes on', () => {
    const input = [
      '{"id":"a","text":"增长5%"}',
      'bad',
      '{"id":7,"text":"新增3家"}',
      '',
      '{"id":"c"}',
      '{"text":"6人"}',
    ];
    const { status, lines, errors } = run(['--lines'], input.join('\n'));
    expect(status).toBe(0);
    expect(lines.map(({ id, value }) => [id, value])).toEqual([
      ['a', 5],
      [7, 3],
      [null, 6],
    ]);
    expect(errors.match(/line \d+/g)).toEqual(['line 2', 'line 5']);
  });
});
