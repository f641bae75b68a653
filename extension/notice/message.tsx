import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Clause, Contact } from '../../src/finding';
import { CopyText } from './copy-text';
import { HelpersContext } from './helpers';
import { letterTo, messageOf } from './letter';
import { Outside } from './outside';
import { words } from './words';

interface Props {
  readonly contact: Contact;
  readonly clause: Clause;
  /** The draft that is asked about. */
  readonly text: string;
}

/** A message to whom one asks, whole and to be changed; the person sends it themselves. */
export function Message({ contact, clause, text }: Props) {
  const [message, setMessage] = useState<string>();
  const { mask } = useContext(HelpersContext);
  const id = useId();
  const send = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOpen = true;
    const page = location.origin + location.pathname;
    void mask(text).then((draft) => isOpen && setMessage(messageOf(clause, page, draft)));
    return () => void (isOpen = false);
  }, [clause, text, mask]);
  const isThere = message !== undefined;
  useEffect(() => {
    if (isThere) send.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  if (!isThere) return null;
  const { email } = contact;
  return (
    <>
      <label for={id}>{words('askMessage')}</label>
      <textarea id={id} rows={7} value={message} onInput={(event) => setMessage(event.currentTarget.value)} />
      <div class="send" ref={send}>
        {email !== undefined && <Outside href={letterTo({ ...contact, email }, message)}>{words('askOpen')}</Outside>}
        <CopyText text={message} />
      </div>
    </>
  );
}
