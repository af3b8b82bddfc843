import { describe, expect, test } from 'vitest';
import { findBrowser, toCandidates } from '../../cli/find-browser.ts';

describe('finding a browser', () => {
  test('CHROME_PATH comes before everything', () => {
    expect(findBrowser('linux', { CHROME_PATH: process.execPath })).toBe(process.execPath);
  });

  test('a CHROME_PATH that is no program is refused by name', () => {
    expect(() => findBrowser('linux', { CHROME_PATH: '/no/such/browser' })).toThrow('/no/such/browser');
  });

  test('nothing found is undefined', () => {
    expect(findBrowser('win32', {})).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')(
    'an open build anywhere on PATH comes before a branded one',
    () => {
      const candidates = toCandidates('linux', { PATH: '/usr/local/bin:/usr/bin' });
      expect(candidates.indexOf('/usr/bin/chromium')).toBeLessThan(
        candidates.indexOf('/usr/local/bin/google-chrome'),
      );
    },
  );

  test('each platform has usual places of its own', () => {
    expect(toCandidates('darwin', {}).join()).toContain('Microsoft Edge.app');
    expect(toCandidates('win32', { PROGRAMFILES: 'P' }).join()).toContain('msedge.exe');
    expect(toCandidates('linux', {}).join()).toContain('google/chrome');
  });
});
