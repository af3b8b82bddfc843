// The workbench with its data: the report at hand, the page that it is on, the person's notes, and the views of them.

import type { Language } from '../../components/translate.ts';
import { BenchNothing } from '../../components/workbench/BenchNothing.tsx';
import { LearntView } from './LearntView.tsx';
import { Arrivals, Invitation } from './OpenView.tsx';
import { openDocument } from './open-document.ts';
import { ReportBench } from './ReportBench.tsx';
import { useBrought } from './use-brought.ts';
import { useReport } from './use-report.ts';

/** The workbench, or what there is to do where no report is at hand. */
export const Sidepanel = ({ language }: { language: Language }) => {
  const { atHand, bring, unbring, renew } = useReport();
  const open = async (text: string, address: string | null) => {
    const report = await openDocument(text, { address });
    if (report) bring(report);
  };
  // Where no report is at hand, one that is brought may take its place unasked.
  const brought = useBrought((text) => void (atHand.type === 'none' && open(text, null)));
  const invitation = <Invitation brought={brought} language={language} />;
  const list = <Arrivals brought={brought} language={language} onOpen={(text) => void open(text, null)} />;
  if (atHand.type === 'asking') return <p class="bench-asking">{language.t('benchAsking')}</p>;
  if (atHand.type === 'none')
    return (
      <>
        <BenchNothing language={language}>
          {invitation}
          <LearntView language={language} onOpen={open} />
        </BenchNothing>
        {list}
      </>
    );
  const { report, tabId, seen } = atHand;
  return (
    <>
      <ReportBench
        key={report.key}
        {...{ report, tabId, seen, language, renew, invitation }}
        onOpen={open}
        onUnbring={tabId === null ? unbring : undefined}
      />
      {list}
    </>
  );
};
