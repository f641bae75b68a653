import type { ComponentChildren, Ref } from 'preact';
import { About, Others } from './finding';
import { Mark, Tag } from './mark';
import type { Card as CardContent } from './view';
import { words, type WordKey } from './words';

type Plain = Exclude<CardContent['kind'], 'findings'>;

const PLAIN: Record<Plain, { title: WordKey; body: WordKey }> = {
  'not-checked': { title: 'notCheckedTitle', body: 'notCheckedBody' },
  noted: { title: 'notedTitle', body: 'notedBody' },
  'went-unchecked': { title: 'wentUncheckedTitle', body: 'wentUncheckedBody' },
  'press-again': { title: 'pressAgainTitle', body: 'pressAgainBody' },
};

/** What a card says first, and says aloud. */
export function headlineOf(card: CardContent): string {
  if (card.kind === 'findings') return card.findings[0]?.say ?? '';
  return words(PLAIN[card.kind].title);
}

interface Props {
  readonly card: CardContent;
  readonly element: Ref<HTMLElement>;
  readonly close: () => void;
}

/** The one notice at a composer. */
export function Card({ card, element, close }: Props) {
  const front = card.kind === 'findings' ? card.findings[0] : undefined;
  return (
    <section
      ref={element}
      popover="manual"
      class={`card ${front?.action ?? 'plain'}`}
      aria-label={words('extensionName')}
      onMouseDown={keepFocus}
    >
      <Mark shape={front?.action ?? 'look'} />
      <div class="said">
        {front && <Tag action={front.action} />}
        <h2>{headlineOf(card)}</h2>
      </div>
      <button type="button" class="close" aria-label={words('close')} title={words('close')} onClick={close}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      <div class="body">
        <Body card={card} />
      </div>
    </section>
  );
}

function Body({ card }: { card: CardContent }) {
  if (card.kind !== 'findings') return <p>{words(PLAIN[card.kind].body)}</p>;
  const front = card.findings[0];
  if (!front) return null;
  const about = <About finding={front} text={card.text} />;
  return (
    <>
      {front.folded ? <Folded>{about}</Folded> : about}
      <Others findings={card.findings} text={card.text} />
      <p class="foot">
        <b>{words('extensionName')}</b> · {words('onlyYou')}
      </p>
    </>
  );
}

/** What the person keeps overriding says no more than its headline by itself. */
function Folded({ children }: { children: ComponentChildren }) {
  return (
    <details>
      <summary>{words('why')}</summary>
      {children}
    </details>
  );
}

/** A press on one of the card's buttons leaves the focus and the caret in the editor. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button, summary')) event.preventDefault();
}
