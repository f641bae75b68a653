import type { Clause, Contact } from '../../src/finding';
import { words } from './words';

/** Where a clause stands: 'Organisation · Policy title, section'. */
export function sourceOf({ organisation, policy, section }: Clause): string {
  return `${organisation} · ${policy}, ${section}`;
}

/** The longest piece of a draft in a message, in UTF-16 units: mail programs take no longer addresses. */
const LONGEST_DRAFT = 1_000;

/** What a person asks: about which clause, on which page, and the draft where it is given. Theirs to change. */
export function messageOf(clause: Clause, page: string, draft: string | undefined): string {
  const asked = words('askBody', `“${clause.words}”\n${sourceOf(clause)}`);
  const shown = draft && (draft.length > LONGEST_DRAFT ? `${draft.slice(0, LONGEST_DRAFT)}…` : draft);
  return [asked, words('askPage', page), ...(shown ? [words('askDraft', shown)] : [])].join('\n\n');
}

/** A `mailto:` address that opens a letter to the contact with this message. */
export function letterTo(contact: Contact & { email: string }, message: string): string {
  return letterWith(contact.email, words('askSubject'), message);
}

/** A `mailto:` address (RFC 6068) of a letter: lines end as in mail. */
export function letterWith(email: string, subject: string, message: string): string {
  const body = message.replace(/\r?\n/g, '\r\n');
  const address = encodeURIComponent(email).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
