/** Texts made to be slow to read, by class. Each gives about `length` characters. */
export const ADVERSARIES: Readonly<Record<string, (length: number) => string>> = {
  'one letter repeated': (length) => 'a'.repeat(length),
  'one word repeated': (length) => fill('patient ', length),
  'nearly phrases': (length) => fill('my lady in my lady in bay my the lady who was in ', length),
  'beginnings of phrases': (length) => fill('one of my one of the one of our my our the ', length),
  'zero-width characters': (length) => fill('pa\u200B\u200Btient\u200D ', length),
  'only zero-width': (length) => '\u200B'.repeat(length),
  emoji: (length) => fill('😭', length),
  'emoji joined': (length) => fill('👩🏽‍⚕️', length),
  'signs within a word': (length) => `a${'!'.repeat(length - 2)}a`,
  'emphasis without end': (length) => `*a${'~'.repeat(length - 3)}a`,
  'many addresses': (length) => fill('a@b.cd ', length),
  'innocent words and hits': (length) => fill('labour ward my lady in bay 3 ', length),
  'one long token': (length) => 'x1'.repeat(length / 2),
  'e-mail bait': (length) => fill('a.b.c.d.', length),
  'at signs': (length) => fill('@a@b', length),
  'phone bait': (length) => fill('0 77 00 (0) - ', length),
  'digits only': (length) => fill('9991234560', length),
  'nested quotes': (length) => fill('"(\'[{', length),
  'combining marks': (length) => fill('e\u0301\u0302\u0303', length),
  'right to left': (length) => fill('שלום עולם ', length),
  'full width': (length) => fill('ｐａｔｉｅｎｔ　', length),
  capitals: (length) => fill('WHY IS NOBODY HERE! ', length),
  'line breaks': (length) => fill('a\n\n', length),
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
