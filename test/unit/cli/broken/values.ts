import type { BrokenPack } from './broken-pack';

const LONG_ENOUGH = 'each on a line of its own and indented beneath it';

/** Values that are missing or of the wrong kind. */
export const BROKEN_VALUES: readonly BrokenPack[] = [
  // What is missing
  {
    name: 'no action',
    from: '    action: pause\n',
    to: '',
    path: 'rules[1].action',
    found: undefined,
    words: ['is missing', 'tip, pause, escalate, avoid'],
  },
  {
    name: 'no clause',
    from: `    clause:
      section: "9.1"
      words: Leave the new car park to the estates team.
`,
    to: '',
    path: 'rules[1].clause',
    found: undefined,
    words: ['is missing', `section and words, ${LONG_ENOUGH}`],
  },
  {
    name: 'an action left empty',
    from: 'action: pause',
    to: 'action:',
    path: 'rules[1].action',
    found: 'nothing',
    words: ['is empty', 'tip, pause, escalate, avoid'],
  },
  {
    name: 'no version',
    from: 'version: 1.2.0\n',
    to: '',
    path: 'version',
    found: undefined,
    words: ['is missing', 'three numbers, such as 1.0.0'],
  },
  {
    name: 'guidance that is empty',
    from: `    instead:
      - Wait for the estates team's own post.`,
    to: '    instead: []',
    path: 'rules[1].instead',
    found: 'an empty list',
    words: ['at least one thing to do instead'],
  },
  {
    name: 'a headline of blanks',
    from: 'say: This seems to be about the new car park',
    to: 'say: "  "',
    path: 'rules[1].say',
    found: '"  "',
    words: ['some words'],
  },
  // Values of the wrong kind
  {
    name: 'a version of two numbers',
    from: 'version: 1.2.0',
    to: 'version: 1.2',
    path: 'version',
    found: '1.2',
    words: ['put it in quotes, as in "1.2"'],
  },
  {
    name: 'a version in words',
    from: 'version: 1.2.0',
    to: 'version: v2',
    path: 'version',
    found: '"v2"',
    words: ['three numbers: 1.0.0'],
  },
  {
    name: 'a section that looks like a number',
    from: 'section: "9.1"',
    to: 'section: 9.1',
    path: 'rules[1].clause.section',
    found: '9.1',
    words: ['put it in quotes, as in "9.1"'],
  },
  {
    name: 'a date as people write it',
    from: 'review: 2027-03',
    to: 'review: March 2027',
    path: 'policy.review',
    found: '"March 2027"',
    words: ['a date: 2026-05-07 or 2026-05'],
  },
  {
    name: 'one text where a list belongs',
    from: `    also:
      - new car park
      - multi-storey`,
    to: '    also: new car park',
    path: 'rules[1].also',
    found: '"new car park"',
    words: ['a list: one entry a line, each after a hyphen and a space'],
  },
  {
    name: 'a list where one text belongs',
    from: 'say: This seems to be about the new car park',
    to: 'say: [This seems to be, About the new car park]',
    path: 'rules[1].say',
    found: 'a list of 2',
    words: ['one text and no list'],
  },
  {
    name: 'a colon in guidance',
    from: `- Wait for the estates team's own post.`,
    to: `- Remember: wait for the estates team.`,
    path: 'rules[1].instead[0]',
    found: 'Remember beneath it',
    words: ['one with a colon in it goes in quotes'],
  },
  {
    name: 'a clause in one line',
    from: `    clause:
      section: "9.1"
      words: Leave the new car park to the estates team.`,
    to: '    clause: 9.1 Leave the new car park to the estates team.',
    path: 'rules[1].clause',
    found: '"9.1 Leave',
    words: [`section and words, ${LONG_ENOUGH}`],
  },
  {
    name: 'rules without hyphens',
    from: `  - concern: press
    action: avoid
    contact: press-desk
  - concern: own-car-park
`,
    to: `    concern: own-car-park
`,
    path: 'rules',
    found: 'concern, action',
    words: ['a list: one entry a line'],
  },
];
