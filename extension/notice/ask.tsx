import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Contact, Finding } from '../../src/finding';
import { Message } from './message';
import { words, type WordKey } from './words';

/** Offers whom to ask. Nothing is sent: the person sees who it is, and writes or rings themselves. */
export function Ask({ finding: { clause, contact }, text }: { finding: Finding; text: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <button type="button" class="asks" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words('ask')}
      </button>
      <div id={id} ref={panel} class="ask" hidden={!open}>
        {contact ? <Whom contact={contact} /> : <p>{words('askUnknown')}</p>}
        {open && contact && <Message contact={contact} clause={clause} text={text} />}
        <p class="soft">{words('askNothingSent')}</p>
      </div>
    </>
  );
}

const ROWS = [
  ['phone', 'askPhone'],
  ['hours', 'askHours'],
  ['outOfHours', 'askOutOfHours'],
  ['find', 'askFind'],
] as const satisfies readonly (readonly [keyof Contact, WordKey])[];

function Whom({ contact }: { contact: Contact }) {
  const { email, isThere } = contact;
  return (
    <>
      <p class="whom">{contact.name}</p>
      {isThere !== undefined && <p>{words(isThere ? 'askThere' : 'askNotThere')}</p>}
      <dl>
        <div>
          <dt>{words('askEmail')}</dt>
          <dd>{email ?? words('askNoEmail')}</dd>
        </div>
        {ROWS.map(
          ([key, label]) =>
            contact[key] && (
              <div key={key}>
                <dt>{words(label)}</dt>
                <dd>{contact[key]}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
