import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Clause, Contact, Finding } from '../../src/finding';
import { letterTo } from './letter';
import { Outside } from './outside';
import { words, type WordKey } from './words';

/** Offers whom to ask. Nothing is sent: the person sees who it is, and writes or rings themselves. */
export function Ask({ finding: { clause, contact } }: { finding: Finding }) {
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
        {contact ? <Whom contact={contact} clause={clause} /> : <p>{words('askUnknown')}</p>}
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

function Whom({ contact, clause }: { contact: Contact; clause: Clause }) {
  const { email } = contact;
  return (
    <>
      <p class="whom">{contact.name}</p>
      <dl>
        <div>
          <dt>{words('askEmail')}</dt>
          <dd>
            {email ? <Outside href={letterTo({ ...contact, email }, clause)}>{email}</Outside> : words('askNoEmail')}
          </dd>
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
