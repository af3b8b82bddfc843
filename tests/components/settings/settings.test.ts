import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHOICES,
  DEFAULT_SETTINGS,
  readSettings,
  toStoredSettings,
} from '../../../components/settings/settings.ts';
import { INTENT_MS } from '../../../overlay/delays.ts';

describe('stored settings', () => {
  test('are read back as they were stored', () => {
    const choose = ([name, choices]: [string, readonly unknown[]]) =>
      fc.constantFrom(...choices).map((choice) => [name, choice]);
    const settings = fc.tuple(...Object.entries(CHOICES).map(choose)).map(Object.fromEntries);
    fc.assert(
      fc.property(settings, (chosen) => {
        const stored = JSON.parse(JSON.stringify(toStoredSettings(chosen)));
        expect(readSettings(stored)).toEqual(chosen);
      }),
    );
  });

  test.each([[undefined], [null], [''], [42], [[]], [{}], ['{"version":1}'], [{ hover: 'never' }]])(
    '%o is as if nothing had been chosen',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('of another version are not guessed at', () => {
    expect(readSettings({ ...toStoredSettings(DEFAULT_SETTINGS), hover: 'never', version: 2 })).toEqual(
      DEFAULT_SETTINGS,
    );
  });

  test('keep what is understood beside what is not', () => {
    const stored = { version: 1, hover: 'never', hoverDelayMs: -1, density: ['all'], legend: 'no', extra: 1 };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, hover: 'never' });
  });

  test('of any shape give settings of which each is one of the choices', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constant(1),
        ...Object.fromEntries(Object.keys(CHOICES).map((name) => [name, fc.anything()])),
      }),
    );
    fc.assert(
      fc.property(hostile, (stored) => {
        for (const [name, value] of Object.entries(readSettings(stored))) {
          expect(CHOICES[name as keyof typeof CHOICES]).toContain(value);
        }
      }),
    );
  });

  test('inherited from a prototype are not chosen', () => {
    expect(readSettings(Object.create(toStoredSettings({ ...DEFAULT_SETTINGS, legend: false })))).toEqual(
      DEFAULT_SETTINGS,
    );
  });
});

test('the delay that nobody chose is that of the hover machine', () => {
  expect(INTENT_MS).toBe(DEFAULT_SETTINGS.hoverDelayMs);
});
