import { holds, type Action, type Finding } from '../../src/finding';
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
  'patient-care': 'confirmPatientCare',
  'personal-data': 'confirmPersonalData',
};

/** What these findings ask together: each asks its own, and nothing is asked twice. */
export function holdingOf(findings: readonly Finding[], manner: Pick<Manner, 'avoid' | 'reasons'>): Holding {
  const holding = findings.filter(({ action }) => holds(action));
  const avoid = avoidanceOf(
    holding.filter(({ action }) => action === 'avoid'),
    manner,
  );
  return {
    seconds: Math.max(0, ...holding.map(({ action }) => SECONDS[action])),
    // Who may not post is never left without a way forward.
    ask: holding.some(({ action }) => action === 'escalate') || avoid?.kind === 'block',
    avoid,
  };
}

function avoidanceOf(
  [first, ...others]: readonly Finding[],
  { avoid, reasons }: Pick<Manner, 'avoid' | 'reasons'>,
): Avoidance | undefined {
  if (!first) return undefined;
  if (avoid === 'block') return { kind: avoid };
  if (avoid === 'justify') return { kind: avoid, reasons };
  return {
    kind: avoid,
    label: others.length > 0 ? 'confirmSeveral' : (CONFIRMATIONS[first.concern] ?? 'confirmOther'),
  };
}
