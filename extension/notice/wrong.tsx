import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../src/finding';
import { HelpersContext } from './helpers';
import { sampleOf } from './sample';
import { words, type WordKey } from './words';

type Stage = 'closed' | 'open' | 'noted' | 'not-kept';

const TOLD: Partial<Record<Stage, WordKey>> = { noted: 'notedTitle', 'not-kept': 'wrongNotKept' };

interface Props {
  readonly finding: Finding;
  readonly text: string;
  /** In the dialog, which is asking already. */
  readonly atGate?: boolean;
}

/** What a person may expect from now on. */
function quietOf({ action }: Finding, atGate: boolean): WordKey | undefined {
  if (action !== 'avoid') return 'wrongQuiet';
  return atGate ? undefined : 'wrongQuietAvoid';
}

/** 'This is wrong': quiet about these words from now on, and a sample for whoever looks after the rules if the person likes. */
export function Wrong({ finding, text, atGate = false }: Props) {
  const [stage, setStage] = useState<Stage>('closed');
  const [sample, setSample] = useState('');
  const { mask, refute } = useContext(HelpersContext);
  const id = useId();
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stage === 'open') choice.current?.scrollIntoView({ block: 'nearest' });
  }, [stage]);

  async function open(): Promise<void> {
    if (stage === 'open') return setStage('closed');
    setSample((await mask(sampleOf(text, finding.spans))) ?? '');
    setStage('open');
  }

  async function say(kept: string | undefined): Promise<void> {
    setStage((await refute(finding, text, kept)) ? 'noted' : 'not-kept');
  }

  const told = TOLD[stage];
  if (told) return <p role="status">{words(told)}</p>;
  const isOpen = stage === 'open';
  const quiet = quietOf(finding, atGate);
  return (
    <div class="wrong">
      <button type="button" class="small" aria-expanded={isOpen} aria-controls={id} onClick={() => void open()}>
        {words('wrong')}
      </button>
      <div id={id} class="ask" hidden={!isOpen}>
        {quiet && <p>{words(quiet)}</p>}
        <p>{words('wrongHelp')}</p>
        <label for={`${id}-sample`}>{words('wrongSample')}</label>
        <textarea
          id={`${id}-sample`}
          rows={3}
          value={sample}
          onInput={(event) => setSample(event.currentTarget.value)}
        />
        <div class="send" ref={choice}>
          <button type="button" class="small" disabled={sample.trim() === ''} onClick={() => void say(sample)}>
            {words('wrongKeep')}
          </button>
          <button type="button" class="small" onClick={() => void say(undefined)}>
            {words('wrongOnly')}
          </button>
        </div>
      </div>
    </div>
  );
}
