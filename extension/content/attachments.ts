import type { Attachment } from '../../src/draft';
import { allIn } from '../sites/find';
import type { Site } from '../sites/site';

/** What is attached to a draft, as far as the page shows. */
interface Attached {
  readonly kinds: Attachment[];
  /** Tells one set of pictures and films from another; empty where there are none. It never leaves the page. */
  readonly pictures: string;
}

const KINDS: readonly Attachment[] = ['photo', 'video', 'link', 'undescribed'];
const PICTURES: readonly Attachment[] = ['photo', 'video'];

/** Looks in the part of the page that holds the box and what submits it. */
export function attachedTo(site: Site, scope: Element): Attached {
  const found = KINDS.flatMap((kind) => {
    const selector = site.attachments[kind];
    const all = selector === undefined ? [] : [...(allIn(scope, selector) as NodeListOf<HTMLImageElement>)];
    return all.map(({ localName, src }) => ({ kind, name: src || localName }));
  });
  return {
    kinds: KINDS.filter((each) => found.some(({ kind }) => kind === each)),
    pictures: found.flatMap(({ kind, name }) => (PICTURES.includes(kind) ? name : [])).join(),
  };
}
