import { ANCHOR, atomOf } from './alphabet';
import { BUILT_IN, CLASSES } from './builtin';
import { layOut, type Layout } from './layout';
import type { ListId, PhraseTable } from './phrase-table';
import { Vocabulary } from './vocabulary';

const NONE: readonly number[] = [];

/**
 * A phrase table that is ready to read with: which lists and phrases each atom may begin. Phrases are laid out when they
 * are first tried: of thousands a draft meets a few, and none has to be waited for at a start.
 */
export class PhraseBook {
  readonly vocabulary = new Vocabulary();
  readonly listCount: number;
  /** Of the classes that are wanted the masks in one. */
  readonly wantedClasses: number;
  /** Phrase -> the list it is in. */
  readonly listOfPhrase: ListId[] = [];
  private readonly sources: string[] = [];
  private readonly layouts: (Layout | undefined)[] = [];
  /** Atom -> the list it refers to; -1 for a word. */
  private readonly listOfAtom: ListId[] = [];
  /** List -> the atom that refers to it; undefined where no phrase does. */
  private readonly atomOfList: (number | undefined)[] = [];
  /** Atom -> the lists it is all by itself a hit of. */
  private readonly memberships: (number[] | undefined)[] = [];
  /** Atom -> the phrases it is an anchor of. */
  private readonly anchored: (number[] | undefined)[] = [];

  constructor({ atoms, lexicons, lists }: PhraseTable) {
    const names = new Map([...BUILT_IN, ...lexicons].map((name, list) => [`<${name}>`, list]));
    for (const atom of atoms === '' ? [] : atoms.split(' ')) this.addAtom(atom, names.get(atom));
    this.listCount = BUILT_IN.length + lists.length;
    lists.forEach((source, index) => this.addList(source, BUILT_IN.length + index));
    this.wantedClasses = Object.values(CLASSES).reduce(
      (all, { mask }, list) => all | (this.isWanted(list) ? mask : 0),
      0,
    );
  }

  /** The lists that `atom` is a hit of. */
  listsOf(atom: number): readonly ListId[] {
    return this.memberships[atom] ?? NONE;
  }

  /** The phrases to be tried where `atom` stands. */
  phrasesAt(atom: number): readonly number[] {
    return this.anchored[atom] ?? NONE;
  }

  /** Whether anything hangs on a list being met: a list that has it as a member, or a phrase it is the anchor of. */
  isWanted(list: ListId): boolean {
    const atom = this.atomOfList[list];
    return atom !== undefined && (this.memberships[atom] !== undefined || this.anchored[atom] !== undefined);
  }

  /** The atom by which phrases refer to a list. */
  atomFor(list: ListId): number | undefined {
    return this.atomOfList[list];
  }

  /** The list that `atom` refers to; -1 for a word. */
  listOf(atom: number): ListId {
    return this.listOfAtom[atom] as ListId;
  }

  layoutOf(phrase: number): Layout {
    return (this.layouts[phrase] ??= layOut(this.sources[phrase] as string, (atom) => this.listOf(atom)));
  }

  private addAtom(atom: string, list: ListId | undefined): void {
    const number = this.listOfAtom.length;
    this.listOfAtom.push(list ?? -1);
    if (list === undefined) this.vocabulary.add(atom, number);
    else this.atomOfList[list] = number;
  }

  private addList(source: string, list: ListId): void {
    const end = source.indexOf('\n');
    const atomsEnd = end === -1 ? source.length : end;
    for (let at = 0; at < atomsEnd; at++) addTo(this.memberships, atomOf(source.charCodeAt(at)), list);
    for (let from = atomsEnd + 1; from <= source.length && end !== -1;) {
      const next = source.indexOf('\n', from);
      const until = next === -1 ? source.length : next;
      this.addPhrase(source, from, until, list);
      from = until + 1;
    }
  }

  private addPhrase(source: string, from: number, until: number, list: ListId): void {
    const phrase = this.sources.length;
    this.sources.push(source.slice(from, until));
    this.listOfPhrase.push(list);
    for (let at = from; at < until; at++) {
      if (source.charCodeAt(at) === ANCHOR) addTo(this.anchored, atomOf(source.charCodeAt(at + 1)), phrase);
    }
  }
}

function addTo(lists: (number[] | undefined)[], index: number, value: number): void {
  const known = lists[index];
  if (!known) lists[index] = [value];
  else if (known.at(-1) !== value) known.push(value);
}
