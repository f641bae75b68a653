import type * as z from 'zod/mini';

/** What a pack can do without in its head: dates that are about the policy itself, and each period of its calendar. */
const SPARED = /^(?:policy\.(?:effective|review)|calendar\.pre-election\.\d+)(?=\.|$)/;

type Tree = Record<string, unknown>;

/** The pack without the parts that these issues lie in. Undefined: there is one that it cannot do without. */
export function withoutSpared(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const places = issues.flatMap(({ path }) => SPARED.exec(path.join('.')) ?? []);
  if (places.length < issues.length) return undefined;
  const rest = JSON.parse(JSON.stringify(data)) as Tree;
  for (const place of places) {
    const keys = place.split('.');
    const last = keys.pop() as string;
    Reflect.deleteProperty(
      keys.reduce((holder, key) => holder[key] as Tree, rest),
      last,
    );
  }
  const calendar = rest['calendar'] as Tree | undefined;
  const periods = calendar?.['pre-election'];
  // Where one was taken out there is a hole.
  if (calendar && Array.isArray(periods)) calendar['pre-election'] = periods.flat();
  return rest;
}
