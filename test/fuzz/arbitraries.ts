import fc from 'fast-check';

/** Pieces of which drafts, profiles and attacks on both are made. */
const PIECES = [
  ...['my lady', 'bay 3', 'ward', 'hip op', 'patient', 'died', 'the BBC', 'vote', 'my manager', 'NHS', 'Manchester City Council'],
  ...['views are my own', 'official account of', '999 123 4560', '07700 900123', 'k.w@example.org', 'SW1A 1AA', 'QQ 12 34 56 C'],
  ...['sh1t', 's h i t', 'f*ck', 'ＭＨＣＣ', 'ｂａｙ ９', '#MyLadyInBay3', '@mention', 'https://a.example/b?c=d', 'don’t', 'İ', 'ß', 'ﬁ'],
  ...['😭', '👩🏽‍⚕️', '🇬🇧', '\u200b', '\u202e', '\u00ad', '\ufe0f', '\u0301', 'שלום', 'ممرضة', '漢字', '\ud83d', '\udc69', '\0'],
  ...[' ', '  ', '\n', '\t', '\u00a0', '.', '...', '…', '!', '?', ',', ':', '/', '-', '—', "'", '"', '(', ')', '=', '<', '>', '~', '|', '%s'],
]; // prettier-ignore

/** Text as nobody writes it: real pieces, odd characters, halves of characters, long runs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 400 })).map(([piece, times]) => piece.repeat(times)) },
); // prettier-ignore

/** One change to a value: where (counted through all its places), and what is done there. */
interface Edit {
  readonly at: number;
  readonly deed: 'set' | 'remove' | 'wrap' | 'double';
  readonly value: unknown;
}

const anyValue = fc.oneof(
  fc.jsonValue(),
  anyText,
  fc.constantFrom<unknown>(null, -1, 1e21, 0.1, true, [], {}, '', '*', '-'),
);

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(9_999),
  deed: fc.constantFrom('set', 'set', 'remove', 'wrap', 'double'),
  value: anyValue,
});

/** A good value with a few things wrong in it, or anything at all. */
export function spoilt(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const edited = fc
    .tuple(good, fc.array(anyEdit, { maxLength: 4 }))
    .map(([value, edits]) => edits.reduce(withEdit, structuredClone(value)));
  return fc.oneof({ weight: 9, arbitrary: edited }, { weight: 1, arbitrary: anyValue });
}

function withEdit(value: unknown, { at, deed, value: put }: Edit): unknown {
  const places = placesIn(value);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return put;
  const [holder, key] = place;
  const standing = holder[key];
  if (deed === 'set') holder[key] = put;
  else if (deed === 'wrap') holder[key] = [standing];
  else if (deed === 'remove') delete holder[key];
  else holder[`${key}2`] = standing;
  return value;
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): [Holder, string][] => [
    [value as Holder, key],
    ...placesIn(part),
  ]);
}

/** A text file with characters lost, doubled and put in. */
export function garbled(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(9_999),
    lost: fc.nat(12),
    put: fc.oneof(
      fc.constantFrom('', ':', '- ', '\n', '\t', '"', "'", '{', ']', '&a ', '*a', '!!js ', '|', '#', '\ufeff'),
      anyText,
    ),
  });
  return fc.tuple(good, fc.array(change, { maxLength: 4 })).map(([text, changes]) =>
    changes.reduce((now, { at, lost, put }) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + put + now.slice(from + lost);
    }, text),
  );
}
