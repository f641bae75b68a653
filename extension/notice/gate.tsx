import type { Ref } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../src/finding';
import { Ask } from './ask';
import { Avoidance } from './avoidance';
import { CopyText } from './copy-text';
import { countDown } from './countdown';
import { Help, Others, Reason } from './finding';
import { holdingOf } from './holding';
import { MannerContext } from './manner';
import { Tag } from './mark';
import type { Answer, Question } from './view';
import { words } from './words';
import { Wrong } from './wrong';

interface Props {
  readonly question: Question;
  readonly element: Ref<HTMLDialogElement>;
  /** The button a person can press without thinking: it takes the first focus. */
  readonly safe: Ref<HTMLButtonElement>;
  readonly answer: (answer: Answer) => void;
  readonly tick: (isTicked: boolean) => void;
}

/** The question a held submission asks. */
export function Gate({ question, element, safe, answer, tick }: Props) {
  const findings = question.kind === 'findings' ? question.findings : [];
  const front = findings[0];
  const { seconds, ask, avoid } = holdingOf(findings, useContext(MannerContext));
  const [said, say] = useState<string>();
  const hear = (words: string | undefined) => {
    say(words);
    if (avoid?.kind === 'confirm') tick(words !== undefined);
  };
  const left = useSecondsLeft(seconds);
  // Had from the browser at once: when the seconds are over the extension may have been updated.
  const anyway = words('postAnyway');
  const asked = ask && (findings.find(({ contact, action }) => contact && action === 'escalate') ?? front);
  const cancel = (event: Event) => {
    event.preventDefault();
    answer('edit');
  };
  return (
    <dialog
      ref={element}
      role="alertdialog"
      class={`gate ${front?.action ?? 'plain'}`}
      aria-labelledby="headline"
      aria-describedby="reason"
      onClickCapture={ignoreSecond}
      onCancel={cancel}
      onClose={({ currentTarget }) => currentTarget.open || answer('edit')}
    >
      {front && <Tag action={front.action} />}
      <h2 id="headline">{front?.say ?? words('uncheckedTitle')}</h2>
      <div id="reason">
        {question.kind === 'findings' && front ? (
          <Reason finding={front} text={question.text} />
        ) : (
          <p>{words('uncheckedBody')}</p>
        )}
      </div>
      {question.kind === 'findings' && front && <Details findings={findings} front={front} text={question.text} />}
      {avoid && <Avoidance asked={avoid} said={said} say={hear} />}
      {/* The browser goes back as well: Firefox ends our script with the extension, and leaves the dialog. */}
      <form method="dialog" class="actions">
        {asked && <Ask finding={asked} text={question.kind === 'findings' ? question.text : ''} />}
        <button ref={safe} class="safe" onClick={cancel}>
          {words('goBack')}
        </button>
        {avoid?.kind !== 'block' && (
          <button
            type="button"
            class="anyway"
            disabled={left > 0 || (avoid !== undefined && said === undefined)}
            onClick={() => answer('post')}
          >
            {left > 0 && <Ring seconds={seconds} />}
            {left > 0 ? words('postAnywayIn', String(left)) : anyway}
          </button>
        )}
      </form>
      {seconds > 0 && (
        <p role="status" class="unseen">
          {left === 0 && words('postAnywayReady')}
        </p>
      )}
    </dialog>
  );
}

/** The second press of a double click on the site's button lands in the dialog the first one opened. It answers nothing. */
function ignoreSecond(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

function Details({ findings, front, text }: { findings: readonly Finding[]; front: Finding; text: string }) {
  const { hiddenParts } = useContext(MannerContext);
  return (
    <>
      <Help finding={front} />
      {!hiddenParts.includes('wrong') && <Wrong finding={front} text={text} atGate />}
      <Others findings={findings} text={text} />
      {!hiddenParts.includes('colleague') && <CopyText text={text} label="colleague" />}
    </>
  );
}

/** Empties while the pause lasts. The seconds stand beside it in words. */
function Ring({ seconds }: { seconds: number }) {
  return (
    <svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <circle cx="10" cy="10" r="8" pathLength="1" style={{ animationDuration: `${seconds}s` }} />
    </svg>
  );
}

function useSecondsLeft(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (seconds === 0) return;
    const stop = new AbortController();
    countDown(seconds, setLeft, stop.signal);
    return () => stop.abort();
  }, [seconds]);
  return left;
}
