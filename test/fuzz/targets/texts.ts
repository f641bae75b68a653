import fc from 'fast-check';
import { masked } from '../../../src/detect/mask';
import { normalise } from '../../../src/text/normalise';
import { tokenise } from '../../../src/text/tokenise';
import { Tokens } from '../../../src/text/tokens';
import type { Draft } from '../../../src/draft';
import { anyText } from '../arbitraries';
import { judgeReal, mustLieIn } from '../ground';
import { must, type Target } from '../target';

/** Any text has its words in it, in order; is judged by all real rules; and judged twice is judged the same. */
export const texts: Target<Draft> = {
  name: 'texts',
  what: 'drafts of any characters, by all real rules',
  share: 250,
  cases: fc.record({
    text: anyText,
    site: fc.constantFrom('x', 'linkedin', 'viva-engage'),
    surface: fc.constantFrom('post', 'reply', 'message'),
    replyTo: anyText,
    attachments: fc.constantFrom([], ['photo']),
  }),
  check(draft) {
    const { text } = draft;
    mustHaveWords(text);
    const verdict = judgeReal(draft);
    mustLieIn(verdict.findings, text);
    must(JSON.stringify(judgeReal(draft)) === JSON.stringify(verdict), 'judged again, it is judged otherwise');
    mustNormaliseAlike(text);
    must(!/\d(?:[ -]?\d){5}/.test(masked(text)), 'a long number shows through the mask');
  },
};

function mustHaveWords(text: string): void {
  const tokens = new Tokens();
  tokenise(text, tokens);
  let before = 0;
  for (let word = 0; word < tokens.count; word++) {
    const [start = -1, end = -1] = [tokens.start[word], tokens.end[word]];
    must(start >= before && end > start && end <= text.length, `the word ${start}-${end} is out of place`);
    before = end;
  }
}

/** What is normal stays so, and each of its characters is what the piece it came from is by itself. */
function mustNormaliseAlike(text: string): void {
  const normal = normalise(text);
  must(normalise(normal.text).text === normal.text, 'what is normal changes when it is normalised');
  for (let at = 0; at < normal.text.length; at++) {
    const { start, end } = normal.original({ start: at, end: at + 1 });
    const alone = normalise(text.slice(start, end)).text;
    must(alone.includes(normal.text.charAt(at)), `the piece ${start}-${end} is another by itself`);
  }
}
