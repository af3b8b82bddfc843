// A section of the settings: the sites that are read without being asked each time, and the way to take that back.

import { useRef } from 'preact/hooks';
import type { Language } from '../translate.ts';

/** A match pattern that is granted, as the browser has it. */
export interface Site {
  pattern: string;
  /** The site that the extension is made for: it comes with it, and is not taken back here. */
  isOwn: boolean;
  granted: boolean;
}

export interface SitesProps {
  sites: Site[];
  language: Language;
  onGrant: (pattern: string) => void;
  onRevoke: (pattern: string) => void;
}

/** The host of a match pattern, "" for all hosts. */
export const toHost = (pattern: string): string => /^[^:]+:\/\/(?:\*\.)?([^/*]*)/.exec(pattern)?.[1] ?? '';

const SiteRow = ({
  site,
  language: { t },
  onGrant,
  onRevoke,
}: Omit<SitesProps, 'sites'> & { site: Site }) => {
  const { pattern, isOwn, granted } = site;
  const host = toHost(pattern) || t('sitesAll');
  const act = granted ? onRevoke : onGrant;
  return (
    <li>
      <span class="site-host">{host}</span>
      {isOwn && <span class="second">{t(granted ? 'sitesOwn' : 'sitesWithheld')}</span>}
      {!(isOwn && granted) && (
        <button
          type="button"
          aria-label={t('sitesAct', [t(granted ? 'sitesRevoke' : 'sitesGrant'), host])}
          onClick={() => act(pattern)}
        >
          {t(granted ? 'sitesRevoke' : 'sitesGrant')}
        </button>
      )}
    </li>
  );
};

/** The list; what is taken back leaves it, and the heading takes the focus. */
export const Sites = ({ sites, language, onGrant, onRevoke }: SitesProps) => {
  const { t } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="settings" id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading" ref={heading} tabIndex={-1}>
        {t('sitesTitle')}
      </h2>
      <p class="second">{t('sitesIntro')}</p>
      <ul class="site-list">
        {sites.map((site) => (
          <SiteRow
            key={site.pattern}
            site={site}
            language={language}
            onGrant={onGrant}
            onRevoke={(pattern) => {
              onRevoke(pattern);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
};
