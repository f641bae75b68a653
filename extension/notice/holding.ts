import { holds, type Action, type Finding } from '../../src/finding';
import type { WordKey } from './words';

/** What the gate asks before 'Post anyway' is free. */
interface Holding {
  /** How long the person waits, in seconds. */
  readonly seconds: number;
  /** Whether asking the communications team is offered. */
  readonly ask: boolean;
  /** What the person confirms by a tick. */
  readonly confirm: WordKey | undefined;
}

const SECONDS: Record<Action, number> = { tip: 0, pause: 5, escalate: 0, avoid: 0 };

const CONFIRMATIONS: Readonly<Record<string, WordKey>> = {
  'patient-care': 'confirmPatientCare',
  'personal-data': 'confirmPersonalData',
};

/** What these findings ask together: each asks its own, and nothing is asked twice. */
export function holdingOf(findings: readonly Finding[]): Holding {
  const holding = findings.filter(({ action }) => holds(action));
  return {
    seconds: Math.max(0, ...holding.map(({ action }) => SECONDS[action])),
    ask: holding.some(({ action }) => action === 'escalate'),
    confirm: confirmationOf(holding.filter(({ action }) => action === 'avoid')),
  };
}

function confirmationOf(avoided: readonly Finding[]): WordKey | undefined {
  const [first, ...others] = avoided;
  if (!first) return undefined;
  return others.length > 0 ? 'confirmSeveral' : (CONFIRMATIONS[first.concern] ?? 'confirmOther');
}
