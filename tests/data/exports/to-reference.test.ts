// The two standards' forms of a report that stands on a web page, against examples of their own form.

import { describe, expect, it } from 'vitest';
import { toReference } from '../../../data/exports/to-reference.ts';
import { makeDocument, makeHostile } from './exported-report.ts';

const document = makeDocument();
const { address } = document;

describe('a reference by GB/T 7714', () => {
  it('2015: a report online, dates of the page and of the reading, all signs half-width', () => {
    expect(toReference('2015', document, address)).toBe(
      `金坛区人民政府. 政府工作报告(摘要)[R/OL]. (2025-01-04)[2026-11-23]. ${address}.`,
    );
  });

  it('2025: a web page, round brackets full-width', () => {
    expect(toReference('2025', document, address)).toBe(
      `金坛区人民政府. 政府工作报告（摘要）[EB/OL]. （2025-01-04）[2026-11-23]. ${address}.`,
    );
  });

  it('leaves out what is not known, and makes nothing up', () => {
    const unknown = { ...document, claims: [] };
    expect(toReference('2015', unknown, address)).toBe(
      `常州市金坛区政府工作报告(摘要)[R/OL]. [2026-11-23]. ${address}.`,
    );
    expect(toReference('2025', unknown, address)).toBe(
      `常州市金坛区政府工作报告（摘要）[EB/OL]. [2026-11-23]. ${address}.`,
    );
  });

  it('of a text without an address is no electronic resource', () => {
    expect(toReference('2015', document, null)).toBe('金坛区人民政府. 政府工作报告(摘要)[R]. 2025-01-04.');
    expect(toReference('2025', document, null)).toBe('金坛区人民政府. 政府工作报告（摘要）[R]. 2025-01-04.');
  });

  it('is one line, whatever the title holds, and links to nothing but the web', () => {
    const reference = toReference('2015', makeHostile('甲\n乙'), 'javascript:alert(1)');
    expect(reference).not.toMatch(/[\r\n]|javascript/);
    expect(reference).toContain('甲 乙');
  });
});
