import { holds, type Action, type Finding } from '../../src/finding';
import { ASKED } from '../../src/pictures';
import type { Manner } from '../manner';
import type { WordKey } from './words';

/** What the gate asks before 'Post anyway' is free. */
interface Holding {
  /** How long the person waits, in seconds. */
  readonly seconds: number;
  /** Whether asking the communications team is offered. */
  readonly ask: boolean;
  /** What the person has to say to it, where something is to be avoided. */
  readonly avoid: Avoidance | undefined;
}

/** A tick; a reason, where the employer has named some; or nothing helps: it cannot be posted as it is. */
export type Avoidance =
  | { readonly kind: 'confirm'; readonly label: WordKey }
  | { readonly kind: 'justify'; readonly reasons: readonly string[] }
  | { readonly kind: 'block' };

const SECONDS: Record<Action, number> = { tip: 0, pause: 5, escalate: 0, avoid: 0 };

const CONFIRMATIONS: Readonly<Record<string, WordKey>> = {
  [ASKED]: 'confirmPictures',
  'photo-consent': 'confirmPictures',
  'patient-care': 'confirmPatientCare',
  'personal-data': 'confirmPersonalData',
};

/** What these findings ask together: each asks its own, and nothing is asked twice. */
export function holdingOf(findings: readonly Finding[], manner: Pick<Manner, 'avoid' | 'reasons'>): Holding {
  const holding = findings.filter(({ action }) => holds(action));
  const asked = holding.filter(({ concern }) => concern === ASKED);
  const avoided = holding.filter(({ action }) => action === 'avoid');
  const avoid = avoided.length > 0 ? avoidanceOf([...avoided, ...asked], manner) : tickOf(asked);
  return {
    // Waiting tells nobody who is in a picture: that is ticked instead.
    seconds: Math.max(0, ...holding.filter((each) => !asked.includes(each)).map(({ action }) => SECONDS[action])),
    // Who may not post is never left without a way forward.
    ask: holding.some(({ action }) => action === 'escalate') || avoid?.kind === 'block',
    avoid,
  };
}

function avoidanceOf(
  findings: readonly Finding[],
  { avoid, reasons }: Pick<Manner, 'avoid' | 'reasons'>,
): Avoidance | undefined {
  if (avoid === 'block') return { kind: avoid };
  return avoid === 'justify' ? { kind: avoid, reasons } : tickOf(findings);
}

/** The reasons to pick from: the employer's own, or where each of them begins with +, ours and theirs. */
export function offered(reasons: readonly string[], usual: readonly string[]): readonly string[] {
  const own = reasons.map((reason) => reason.replace(/^\+/, ''));
  return [...new Set(reasons.every((reason) => reason.startsWith('+')) ? [...usual, ...own] : own)];
}

function tickOf([first, ...others]: readonly Finding[]): Avoidance | undefined {
  if (!first) return undefined;
  return {
    kind: 'confirm',
    label: others.length > 0 ? 'confirmSeveral' : (CONFIRMATIONS[first.concern] ?? 'confirmOther'),
  };
}
