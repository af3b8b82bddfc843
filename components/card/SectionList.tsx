// The other places of the report that speak of the same thing. Each is a jump within the page.

import type { SectionLink } from '../../data/linked-claim.ts';
import type { Language } from '../translate.ts';
import { toPeriodText } from '../wording/format-period.ts';
import type { Jump } from './ComparisonRow.tsx';

const Entry = ({ section, language, onJump }: { section: SectionLink; language: Language; onJump: Jump }) => {
  const period = <span class="section-period">{toPeriodText(section.period, language)}</span>;
  if (section.span === null) {
    return (
      <p class="section section-absent">
        <span lang="zh-CN">{section.title}</span>{' '}
        <span class="section-period">{language.t('cardSectionAbsent')}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      class="section"
      title={section.chapter}
      onClick={() => onJump({ section: section.id })}
    >
      <span lang="zh-CN">{section.title}</span> {period}
    </button>
  );
};

/** Related sections, nearest first; nothing where there is none. */
export const SectionList = (props: { sections: SectionLink[]; language: Language; onJump: Jump }) => {
  const { sections, language, onJump } = props;
  if (sections.length === 0) return null;
  return (
    <section class="block" data-field="sections">
      <h3 class="row-label">{language.t('cardSections')}</h3>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <Entry section={section} language={language} onJump={onJump} />
          </li>
        ))}
      </ul>
    </section>
  );
};
