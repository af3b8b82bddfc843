// Learnt reports and decisions with their data, for the workbench and the settings: asks the background worker for them
// and for every change, and follows what other windows do.

import { useEffect, useState } from 'preact/hooks';
import { ChangedView } from '../../components/learnt/ChangedView.tsx';
import { DecisionList } from '../../components/learnt/DecisionList.tsx';
import { LearntReports } from '../../components/learnt/LearntReports.tsx';
import type { Language } from '../../components/translate.ts';
import type {
  DecisionEntry,
  LearntChanges,
  LearntEntry,
  LearntImport,
  LearntList,
  LearntRefusal,
} from '../../data/learnt/learnt-answer.ts';
import { MAX_PACK_CHARS } from '../../data/pack/parse-json.ts';
import { askLearnt, watchLearnt } from './ask-learnt.ts';

interface LearntViewProps {
  language: Language;
  /** Puts a report into the workbench; absent where there is none. */
  onOpen?: ((text: string, address: string | null) => void) | undefined;
}

interface Held {
  list: LearntList | LearntRefusal;
  decisions: DecisionEntry[] | LearntRefusal;
}

/** UTF-8 writes a character in at most so many bytes. */
const MAX_BYTES = 4 * (MAX_PACK_CHARS + 1);
const ALL_NAME = 'duizhao-learnt-reports.json';

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Of a file that is too large only so much is read as shows that it is. */
async function importFile(file: File): Promise<LearntImport> {
  const text = await file.slice(0, MAX_BYTES).text();
  return askLearnt({ type: 'learnt-import', text, file: file.name });
}

async function exportFile(entry: LearntEntry | null): Promise<LearntRefusal | null> {
  const answer = await askLearnt({ type: 'learnt-export', ids: entry && [entry.id] });
  if ('failure' in answer) return answer;
  saveFile(entry ? `duizhao-${entry.report.replace(/\s+/g, '-')}.json` : ALL_NAME, answer.pack);
  return null;
}

async function load(): Promise<Held> {
  const [list, decisions] = await Promise.all([
    askLearnt({ type: 'learnt-list' }),
    askLearnt({ type: 'decisions-list' }),
  ]);
  return { list, decisions };
}

function useHeld(): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    const look = () => void load().then(setHeld);
    look();
    return watchLearnt(look);
  }, []);
  return held;
}

/** The view: what changed in a report, or the list of all. */
export const LearntView = ({ language, onOpen }: LearntViewProps) => {
  const held = useHeld();
  const [changes, setChanges] = useState<LearntChanges | null>(null);
  if (held === null) return null;
  const open = async ({ id }: LearntEntry) => {
    const report = await askLearnt({ type: 'learnt-get', id });
    if (!('failure' in report)) onOpen?.(report.text, report.address);
  };
  const compare = async ({ id }: LearntEntry, before: string) => {
    const answer = await askLearnt({ type: 'learnt-changes', before, after: id });
    if (!('failure' in answer)) setChanges(answer);
  };
  return (
    <div class="learnt-view">
      {changes && <ChangedView changes={changes} language={language} onClose={() => setChanges(null)} />}
      <div hidden={changes !== null}>
        <LearntReports
          list={held.list}
          language={language}
          onRename={({ id, revision }, name) => askLearnt({ type: 'learnt-rename', id, revision, name })}
          onPlace={({ id, revision }, place) => askLearnt({ type: 'learnt-place', id, revision, place })}
          onExport={exportFile}
          onImport={importFile}
          onDelete={({ id, revision }) => askLearnt({ type: 'learnt-delete', id, revision })}
          onRestore={(report) => askLearnt({ type: 'learnt-restore', report })}
          onChanges={compare}
          onOpen={onOpen && open}
        />
        <DecisionList
          decisions={held.decisions}
          language={language}
          onUndo={(decision) => void askLearnt({ type: 'decision-undo', decision })}
        />
      </div>
    </div>
  );
};
