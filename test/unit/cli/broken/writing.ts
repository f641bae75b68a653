import { GOOD, type BrokenPack } from './broken-pack';

/** Mistakes in phrases and examples, and in how the file itself is written. */
export const BROKEN_WRITING: readonly BrokenPack[] = [
  // Phrases
  {
    name: 'a bracket left open in a phrase',
    from: '- new car park',
    to: '- new (car|lorry park',
    path: 'rules[1].also[0]',
    found: '"new (car|lorry park"',
    words: ['is never closed', 'character'],
  },
  {
    name: 'a word list there is none of',
    from: '- new car park',
    to: '- new <ward-place>',
    path: 'rules[1].also[0]',
    found: '"new <ward-place>"',
    words: ['no word list <ward-place>', 'did you mean <ward-places>?'],
  },
  {
    name: 'a phrase that would be found everywhere',
    from: '- new car park',
    to: '- park?',
    path: 'rules[1].also[0]',
    found: '"park?"',
    words: ['every word is optional'],
  },
  {
    name: 'a concern of its own without phrases',
    from: `    also:
      - new car park
      - multi-storey
`,
    to: '',
    path: 'rules[1].also',
    found: undefined,
    words: ['needs the phrases by which'],
  },
  // Examples
  {
    name: 'an example that is not found',
    from: '- The new car park opens in May',
    to: '- The bicycle sheds are dry',
    path: 'rules[1].examples.flags[0]',
    found: '"The bicycle sheds are dry"',
    words: ['needs to be found', 'nothing is found in it'],
  },
  {
    name: 'an example that should pass and is found',
    from: '- I can never find my car',
    to: '- I lost my car in a multi-storey',
    path: 'rules[1].examples.passes[0]',
    found: '"I lost my car in a multi-storey"',
    words: ['needs to pass', '“multi-storey”'],
  },
  {
    name: 'examples under a name of their own',
    from: '      passes:',
    to: '      allows:',
    path: 'rules[1].examples.allows',
    found: 'a list of 1',
    words: ['allowed here: flags, passes'],
  },
  // The writing itself
  {
    name: 'a tab',
    from: '    action: pause',
    to: '\taction: pause',
    path: 'line 21, column 1',
    found: '"action: pause"',
    words: ['a tab', 'use spaces'],
  },
  {
    name: 'a key twice',
    from: '    action: pause',
    to: '    action: pause\n    action: tip',
    path: 'line 22, column 5',
    found: '"action: tip"',
    words: ['"action" stands twice'],
  },
  {
    name: 'a quote never closed',
    from: 'section: "9.1"',
    to: 'section: "9.1',
    path: 'line 23, column 16',
    found: `"section: \\"9.1"`,
    words: ['a quote is opened here and not closed'],
  },
  {
    name: 'an anchor that is missing',
    from: `    clause:
      section: "9.1"
      words: Leave the new car park to the estates team.`,
    to: '    clause: *car-parks',
    path: 'line 22, column 13',
    found: '"clause: *car-parks"',
    words: ['marked &car-parks'],
  },
  {
    name: 'a list bracket never closed',
    from: 'aliases: [Riverside, RCT]',
    to: 'aliases: [Riverside, RCT',
    path: 'line 11, column 1',
    found: '"contacts:"',
    words: ['bracket'],
  },
  {
    name: 'a colon in a headline',
    from: 'say: This seems',
    to: 'say: Please note: this seems',
    path: 'line 25, column 10',
    found: '"say: Please note',
    words: ['colon', 'in "quotes"'],
  },
  {
    name: 'a text that begins with a sign',
    from: 'say: This seems',
    to: 'say: @riverside seems',
    path: 'line 25, column 10',
    found: '"say: @riverside',
    words: ['may not begin with @', 'in "quotes"'],
  },
  {
    name: 'a key without a colon',
    from: '    action: pause',
    to: '    action pause',
    path: 'line 21, column 5',
    found: '"action pause"',
    words: ['colon'],
  },
  {
    name: 'a list out of line',
    from: '      - multi-storey',
    to: '     - multi-storey',
    path: 'line 32, column 6',
    found: '"- multi-storey"',
    words: ['indented'],
  },
  { name: 'an empty file', from: GOOD, to: '', path: '', found: 'nothing', words: ['is empty', 'id, version'] },
  {
    name: 'a letter and no pack',
    from: GOOD,
    to: 'Dear colleagues, here is our policy.',
    path: '',
    found: '"Dear colleagues',
    words: ['id, version, policy, organisation and rules'],
  },
  {
    name: 'a pack and half of another',
    from: 'silence: [copyright]',
    to: '---\nid: other',
    path: 'line 15, column 1',
    found: '"---"',
    words: ['one pack'],
  },
];
