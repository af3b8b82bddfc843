// Bringing a report to the workbench, with its data: the invitation, and what came of what was brought.

import { BroughtList } from '../../components/opening/BroughtList.tsx';
import { DropZone } from '../../components/opening/DropZone.tsx';
import type { Language } from '../../components/translate.ts';
import type { BroughtAtHand } from './use-brought.ts';

interface OpenViewProps {
  brought: BroughtAtHand;
  language: Language;
}

/** Where to drop, choose or paste. */
export const Invitation = ({ brought, language }: OpenViewProps) => (
  <DropZone
    language={language}
    isOver={brought.isOver}
    onFiles={brought.bringFiles}
    onPaste={brought.bringPasted}
  />
);

/** What came of it, with the way to open what was read. */
export const Arrivals = ({
  brought,
  language,
  onOpen,
}: OpenViewProps & { onOpen: (text: string) => void }) => (
  <BroughtList
    all={brought.all}
    language={language}
    onCancel={brought.cancel}
    onOpen={({ state }) => state.type === 'read' && onOpen(state.text)}
    onDismiss={brought.dismiss}
  />
);
