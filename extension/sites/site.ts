import type { Account, Attachment, SiteId, Surface } from '../../src/draft';
import type { PageEventKind } from '../../src/page-event';
import type { EditorKind } from '../editors/reader';
import type { ProfilePlace } from './profile';

/** Selectors for one thing, surest first: language-free ones before anything a translation can change. */
export type Tiers = readonly string[];

/** A key that submits from within the compose box. `mod` is Ctrl, or Cmd on a Mac. */
export interface SubmitKey {
  readonly key: string;
  readonly mod: boolean;
}

/** One kind of compose box: how to know it, how its text is read, and what publishes it. */
export interface ComposeBox {
  /** What it is called on this site, for the health probe: `post`, `comment`, `caption`. */
  readonly name: string;
  readonly editor: EditorKind;
  readonly tiers: Tiers;
  /** The pages it is on, by their path, where the same box is something else on others. */
  readonly paths?: RegExp;
  /** What publishes the draft when pressed. */
  readonly submit: Tiers;
  /** The names of what `submit` selects besides and publishes nothing (Cancel), where no selector tells them apart. */
  readonly otherwise?: RegExp;
  /**
   * Whether the site may take the box away before the press that publishes it, in further steps (Next, then Post): what
   * was last written then still counts.
   */
  readonly staged?: boolean;
  /** What leads to such a further step, where the box may stand without anything that publishes it. */
  readonly steps?: Tiers;
  readonly keys: readonly SubmitKey[];
  /** Whether its keys submit it whatever its button says, and also while it shows none. */
  readonly byKeyAlone?: boolean;
  /** What no composer reaches beyond, so that nothing behind a dialog is taken for part of it. */
  readonly boundary: string;
}

/** What a draft is about to be: a new post, or an answer to something on the page. */
export interface Context {
  readonly surface: Surface;
  readonly replyTo?: string;
  /** The handle of who wrote that, where the site shows handles. */
  readonly answeredHandle?: string | undefined;
}

/** Where a person does something besides posting: the field they fill in for it, or what they press. */
export interface EventPlace {
  readonly event: PageEventKind;
  readonly tiers: Tiers;
  /** The pages it is on, by their path, where the same is something else on others. */
  readonly paths?: RegExp;
  /** What is written on it, where no selector tells it from what stands beside it: only in languages we have names in. */
  readonly named?: RegExp;
}

/** All that is known of one site. Data wherever a selector can say it. */
export interface Site {
  readonly id: SiteId;
  readonly hosts: readonly string[];
  /** When the selectors were last held against the site, YYYY-MM-DD. */
  readonly checked: string;
  /** Kinds of compose box, the particular before the general: the first that matches counts. */
  readonly boxes: readonly ComposeBox[];
  /** Anything that looks like a compose box. One that is none of `boxes` is told as 'not checked here'. */
  readonly editable: string;
  /** Places that are not a draft: search, assistants, private messages. */
  readonly ignore: { readonly within: string; readonly paths: readonly RegExp[] };
  /** A list that is open to pick from, such as @-mentions: Enter is then not a submission. */
  readonly openList: string;
  /** Attachments, by what shows in the composer. */
  readonly attachments: Partial<Record<Attachment, string>>;
  /** What the box answers. `scope` is the smallest part of the page that holds the box and its submit control. */
  context(box: Element, scope: Element, kind: ComposeBox): Context;
  /** Whose account a draft in `box` would be published from. */
  account(box: Element): Account | undefined;
  /** What a person can do here besides posting that a policy may have something to say of. */
  readonly events?: readonly EventPlace[];
  /** Where one's own profile is read. */
  readonly profile?: ProfilePlace;
}
