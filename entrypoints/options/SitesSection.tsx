// The sites among the settings: asks the browser what is granted, follows what is changed there or in the popup, and takes
// back what a person no longer wants.

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Site, Sites } from '../../components/settings/Sites.tsx';
import type { Language } from '../../components/translate.ts';
import { getOwnOrigins, listGranted } from '../granted-origins.ts';

async function listSites(): Promise<Site[]> {
  const own = getOwnOrigins().map(async (pattern) => ({
    pattern,
    isOwn: true,
    granted: await browser.permissions.contains({ origins: [pattern] }),
  }));
  const others = (await listGranted()).map((pattern) => ({ pattern, isOwn: false, granted: true }));
  return [...(await Promise.all(own)), ...others];
}

/** The section with its data. */
export const SitesSection = ({ language }: { language: Language }) => {
  const [sites, setSites] = useState<Site[]>([]);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const load = () => void listSites().then(setSites);
    load();
    onAdded.addListener(load);
    onRemoved.addListener(load);
    return () => {
      onAdded.removeListener(load);
      onRemoved.removeListener(load);
    };
  }, []);
  return (
    <Sites
      sites={sites}
      language={language}
      onGrant={(pattern) => void browser.permissions.request({ origins: [pattern] })}
      onRevoke={(pattern) => void browser.permissions.remove({ origins: [pattern] })}
    />
  );
};
