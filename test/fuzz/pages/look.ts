import { READERS } from '../../../extension/editors/readers';
import { rangesOf, type Reading } from '../../../extension/editors/reader';
import * as find from '../../../extension/sites/find';
import type { FoundBox } from '../../../extension/sites/find';
import type { Site } from '../../../extension/sites/site';
import { draftSchema } from '../../../src/draft';
import { must } from '../target';
import { one, type Chance } from './spoil';

/** How many places of a page are looked at in one case, besides all that takes text. */
const PLACES = 25;

/**
 * Does with a page all that the content script does by the site's adapter; gives how many drafts were read in it. Throws
 * where something does not hold.
 */
export function lookAt(site: Site, chance: Chance): number {
  const all = [...document.querySelectorAll('*')];
  const editable = [...document.querySelectorAll(site.editable)].slice(0, PLACES);
  const places = [...editable, ...Array.from({ length: PLACES }, () => one(chance, all))];
  const read = places.filter((place) => lookFrom(site, place, chance));
  lookAtProfile(site);
  return read.length;
}

function lookFrom(site: Site, place: Element, chance: Chance): boolean {
  find.editableAt(site, place);
  find.listIsOpen(site, place);
  find.isDisabled(place);
  site.account(place);
  const control = find.controlAt(site, place);
  if (control) for (const box of find.boxesOf(site, control)) must(box.element.isConnected, 'a box is not on the page');
  const found = find.boxAt(site, place);
  return found !== undefined && isDraft(site, found, chance);
}

/** Whether a box can be read. Its draft, as the composer makes it, is one that the worker takes. */
function isDraft(site: Site, found: FoundBox, chance: Chance): boolean {
  const { element, box } = found;
  const control = find.controlOf(site, found);
  find.stepOf(site, found);
  if (control) must(control.scope.contains(element), 'the scope of a box does not hold it');
  const reading = READERS[box.editor](element);
  if (!reading) return false;
  mustBeWhole(reading, chance);
  mustMissNothing(reading, element);
  const account = site.account(element);
  const draft = {
    text: reading.text,
    site: site.id,
    ...site.context(element, control?.scope ?? element, box),
    account,
  };
  must(draftSchema.safeParse(draft).success, 'the worker would refuse this draft');
  return true;
}

/** Segments stand in the text in their order and say what is there; a span leads back to those words. */
function mustBeWhole(reading: Reading, chance: Chance): void {
  const { text, segments } = reading;
  let before = 0;
  for (const { start, end } of segments) {
    must(start >= before && end >= start && end <= text.length, `the segment ${start}-${end} is out of place`);
    before = end;
  }
  const start = chance(text.length + 1);
  const end = start + chance(8);
  for (const range of rangesOf(reading, [{ start, end }]))
    must(range.startContainer.isConnected, 'a range leads nowhere');
}

/** What is read of a box has every word that stands in it, but for what is within an element that shows no such thing. */
function mustMissNothing({ text }: Reading, element: Element): void {
  if (element instanceof HTMLTextAreaElement) return;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (!parentElement?.closest('br, img')) words += nodeValue ?? '';
  }
  const letters = (of: string) => of.replace(/[\s\u200B\uFEFF]+/g, '').length;
  must(letters(text) >= letters(words), 'words in the box are not read');
}

function lookAtProfile({ profile }: Site): void {
  if (!profile) return;
  const match = profile.path.exec(location.pathname + location.search);
  profile.own(match?.[1] ?? match?.[2] ?? 'somebody');
  const root = document.querySelector(profile.root);
  if (!root) return;
  for (const part of Object.values(profile.read(root)))
    must(part === undefined || typeof part === 'string', 'a part of a profile is no text');
}
