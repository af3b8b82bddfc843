// The page of first steps, beside its sample: three things to do, one shown at a time, each ticked off when it is done.

import type { Language } from '../translate.ts';
import { FIRST_STEPS, type FirstStep, type Progress } from './first-steps.ts';

export interface WelcomeActions {
  onStep: (at: number) => void;
  onSkip: () => void;
  onSearch: () => void;
  onWorkbench: () => void;
  onSettings: () => void;
}

interface WelcomeStepsProps extends WelcomeActions {
  progress: Progress;
  /** The report where it was published. */
  address: string;
  language: Language;
}

type Doors = Pick<WelcomeStepsProps, 'language' | 'onSearch' | 'onWorkbench' | 'onSettings'>;

/** The ways from here to the rest of the extension. */
const DoorButtons = ({ language: { t }, onSearch, onWorkbench, onSettings }: Doors) => (
  <p class="doors">
    <button type="button" onClick={onSearch}>
      {t('welcomeOpenSearch')}
    </button>
    <button type="button" onClick={onWorkbench}>
      {t('welcomeOpenWorkbench')}
    </button>
    <button type="button" onClick={onSettings}>
      {t('welcomeOpenSettings')}
    </button>
  </p>
);

const Step = (props: WelcomeStepsProps & { step: FirstStep; nth: number }) => {
  const { step, nth, progress, language, onStep } = props;
  const { t } = language;
  const isShown = progress.at === nth;
  const isDone = progress.done.includes(step.deed);
  return (
    <li class={isDone ? 'done' : ''} aria-current={isShown ? 'step' : undefined}>
      <h2>
        <button type="button" aria-expanded={isShown} onClick={() => onStep(nth)}>
          {t(step.title)}
        </button>
        {isDone && <span class="tick">{t('welcomeDone')}</span>}
      </h2>
      {isShown && (
        <div class="step-words">
          {step.words.map((words) => (
            <p key={words}>{t(words)}</p>
          ))}
          {step.deed === 'search' && <DoorButtons {...props} />}
          <button type="button" class="next" onClick={() => onStep(nth + 1)}>
            {t(nth + 1 < FIRST_STEPS.length ? 'welcomeNext' : 'welcomeFinish')}
          </button>
        </div>
      )}
    </li>
  );
};

/** What to do when all is done or skipped. */
const Farewell = (props: WelcomeStepsProps) => {
  const { t } = props.language;
  return (
    <div class="farewell">
      <p>{t('welcomeEnd')}</p>
      <p>
        <a href={props.address}>{t('popupOpenReport')}</a>
      </p>
      <DoorButtons {...props} />
      <button type="button" class="next" onClick={() => props.onStep(0)}>
        {t('welcomeAgain')}
      </button>
    </div>
  );
};

/** Said when a step is done, or shown, to those who hear the page. */
function toStatus({ at, done }: Progress, { t }: Language): string {
  const step = FIRST_STEPS[at];
  if (!step) return t('welcomeEnd');
  const last = FIRST_STEPS[at - 1];
  const told = t('welcomeStep', [at + 1, FIRST_STEPS.length, t(step.title)]);
  return last && done.includes(last.deed) ? `${t('welcomeDone')} ${told}` : told;
}

/** The head of the page: what it is, the steps, and the way past them. */
export const WelcomeSteps = (props: WelcomeStepsProps) => {
  const { progress, language, onSkip } = props;
  const { t } = language;
  const isOver = progress.at >= FIRST_STEPS.length;
  return (
    <header class="first-steps">
      <h1>{t('welcomeTitle')}</h1>
      <p class="second">{t('welcomeIntro')}</p>
      <p class="heard" role="status">
        {toStatus(progress, language)}
      </p>
      {isOver ? (
        <Farewell {...props} />
      ) : (
        <>
          <ol>
            {FIRST_STEPS.map((step, nth) => (
              <Step key={step.deed} {...props} step={step} nth={nth} />
            ))}
          </ol>
          <button type="button" class="skip" onClick={onSkip}>
            {t('welcomeSkip')}
          </button>
        </>
      )}
    </header>
  );
};
