import type { SubmitRoute } from '../../published';
import { el } from '../dom';
import { variant } from '../variant';

type OnSubmit = (event: Event, route: SubmitRoute) => void;

/** The names by which the site knows what publishes: gone in `?broken=button`. */
const KNOWN_BY = ['class', 'componentkey'];

/** A real button that publishes. */
export function submitButton(
  label: string,
  attributes: Readonly<Record<string, string>>,
  onSubmit: OnSubmit,
): HTMLButtonElement {
  const known = Object.entries(attributes).filter(([name]) => variant.broken === 'nothing' || !KNOWN_BY.includes(name));
  const element = el('button', { type: 'button', ...Object.fromEntries(known) }, el('span', {}, label));
  element.dataset['replicaSubmit'] = '';
  element.addEventListener(variant.submit, (event) => {
    if (!element.disabled) onSubmit(event, variant.submit);
  });
  return element;
}
