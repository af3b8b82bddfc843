import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exportSchema, type JsonExport } from '../../../data/exports/export-schema.ts';
import { toJson } from '../../../data/exports/to-json.ts';
import { fc, test } from '../../claims/fast-check.ts';
import { makeDocument, makeHostile, noteOn, toInput } from './exported-report.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(z.toJSONSchema(exportSchema));
const read = (text: string): JsonExport => {
  const value: unknown = JSON.parse(text);
  expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return exportSchema.parse(value);
};

describe('the JSON export', () => {
  const document = makeDocument();

  it('fits its published schema, with every claim in it', () => {
    const { claims, report, packs, exported } = read(toJson(toInput(document)));
    expect(claims).toHaveLength(document.claims.length);
    expect(report).toMatchObject({
      address: document.address,
      retrieved: document.retrieved,
      source: { published: '2025-01-04', class: 'official' },
      digest: { algorithm: 'SHA-256', value: document.digest },
    });
    expect(packs).toEqual([{ id: 'jintan-2025', version: '1.0.0' }]);
    expect(exported).toBe('2026-11-24T10:30:00.000Z');
    for (const { anchor, figure } of claims)
      expect(document.text.slice(anchor.start, anchor.end)).toBe(figure.text);
  });

  it('gives formulas with their inputs, and open ends as null', () => {
    const { claims } = read(toJson(toInput(document)));
    const derived = claims.flatMap(({ beside }) => beside.flatMap((each) => each.derived ?? []));
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.every(({ formula, inputs }) => formula !== '' && inputs.length > 0)).toBe(true);
  });

  it('carries note and rating', () => {
    const id = document.claims[3]?.id ?? '';
    const { claims } = read(toJson(toInput(document, { notes: [noteOn(document, id, 4, '待查')] })));
    expect(claims.find((each) => each.id === id)).toMatchObject({ rating: 4, note: '待查' });
    expect(claims.filter(({ rating }) => rating !== null)).toHaveLength(1);
  });

  it('is refused by its schema once a field is of another kind', () => {
    const value = JSON.parse(toJson(toInput(document)));
    value.claims[0].rating = 'good';
    expect(validate(value)).toBe(false);
  });
});

test.prop([fc.string({ unit: 'binary' })])('a stranger’s words come back as they were', (words) => {
  const [claim] = read(toJson(toInput(makeHostile(words)))).claims;
  expect(claim?.figure.subject).toBe(words);
  expect(claim?.section).toBe(words);
});
