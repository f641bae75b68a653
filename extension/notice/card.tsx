import type { ComponentChildren, Ref } from 'preact';
import type { Finding } from '../../src/finding';
import { Ask } from './ask';
import { CARD, Close } from './close';
import { About, Help, Others, Reason } from './finding';
import { keepFocus } from './keep-focus';
import { Mark, Tag } from './mark';
import type { Card as CardContent } from './view';
import { words, type WordKey } from './words';

type Plain = Exclude<CardContent['kind'], 'findings' | 'event'>;

const PLAIN: Record<Plain, { title: WordKey; body: WordKey }> = {
  'not-checked': { title: 'notCheckedTitle', body: 'notCheckedBody' },
  noted: { title: 'notedTitle', body: 'notedBody' },
  'went-unchecked': { title: 'wentUncheckedTitle', body: 'wentUncheckedBody' },
  'press-again': { title: 'pressAgainTitle', body: 'pressAgainBody' },
};

/** What a card says first, and says aloud. */
export function headlineOf(card: CardContent): string {
  return frontOf(card)?.say ?? (isPlain(card) ? words(PLAIN[card.kind].title) : '');
}

function isPlain(card: CardContent): card is CardContent & { kind: Plain } {
  return card.kind in PLAIN;
}

/** The finding a card is about, where it is about any. */
function frontOf(card: CardContent): Finding | undefined {
  return card.kind === 'event' ? card.finding : card.kind === 'findings' ? card.findings[0] : undefined;
}

interface Props {
  readonly card: CardContent;
  readonly element: Ref<HTMLElement>;
  readonly close: () => void;
}

/** The one notice at a composer. */
export function Card({ card, element, close }: Props) {
  const front = frontOf(card);
  return (
    <section
      ref={element}
      popover="manual"
      id={CARD}
      class={`card ${front?.action ?? 'plain'}`}
      aria-label={words('extensionName')}
      onMouseDown={keepFocus}
    >
      <Mark shape={front?.action ?? 'look'} />
      <div class="said">
        {front && <Tag action={front.action} />}
        <h2>{headlineOf(card)}</h2>
      </div>
      <Close close={close} />
      <div class="body">
        <Body card={card} />
      </div>
    </section>
  );
}

function Body({ card }: { card: CardContent }) {
  if (isPlain(card)) return <p>{words(PLAIN[card.kind].body)}</p>;
  const front = frontOf(card);
  if (!front) return null;
  return (
    <>
      {card.kind === 'event' ? (
        <Doing finding={front} anyway={card.anyway} />
      ) : (
        <Found findings={card.findings} text={card.text} />
      )}
      <p class="foot">
        <b>{words('extensionName')}</b> · {words('onlyYou')}
      </p>
    </>
  );
}

/** What the person wrote, and what they keep overriding by its headline alone. */
function Found({ findings, text }: { findings: readonly Finding[]; text: string }) {
  const [front] = findings;
  if (!front) return null;
  const about = <About finding={front} text={text} />;
  return (
    <>
      {front.folded ? <Folded>{about}</Folded> : about}
      <Others findings={findings} text={text} />
    </>
  );
}

function Folded({ children }: { children: ComponentChildren }) {
  return (
    <details>
      <summary>{words('why')}</summary>
      {children}
    </details>
  );
}

/** What the person is about to do: what helps with it, whom to ask, and the way on where it was held. */
function Doing({ finding, anyway }: { finding: Finding; anyway: (() => void) | undefined }) {
  return (
    <>
      <Reason finding={finding} text="" />
      <Help finding={finding} heading="good" />
      <div class="actions">
        {finding.contact && <Ask finding={finding} text="" />}
        {anyway && (
          <button type="button" class="anyway" onClick={anyway}>
            {words('acceptAnyway')}
          </button>
        )}
      </div>
    </>
  );
}
