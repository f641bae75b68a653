import { bea, dan, me, mo, sal, type Person } from './people';

export interface Comment {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
}

export interface Thread {
  readonly id: string;
  readonly by: Person;
  readonly community: string;
  readonly when: string;
  readonly text: string;
  /** Each with the answers to it. */
  readonly comments: readonly (Comment & { readonly answers?: readonly Comment[] })[];
}

const NOTICEBOARD = 'Staff noticeboard';

/** What stands on the site before anybody at this page writes. */
export const threads: readonly Thread[] = [
  {
    id: 'thread-car-park',
    by: bea,
    community: NOTICEBOARD,
    when: '2h',
    text: 'Car park B is closed from Monday while the drains are done. The shuttle from the leisure centre runs every ten minutes until seven.',
    comments: [
      {
        id: 'comment-bikes',
        by: mo,
        text: 'Is the bike shed still open behind it?',
        answers: [{ id: 'answer-bikes', by: bea, text: 'It is, use the gate by the kitchens.' }],
      },
      { id: 'comment-thanks', by: sal, text: 'Thanks for the notice this time' },
    ],
  },
  {
    id: 'thread-mine',
    by: me,
    community: NOTICEBOARD,
    when: '5h',
    text: 'Does anybody have a spare lanyard clip? Mine gave up on the stairs.',
    comments: [],
  },
  {
    id: 'thread-press',
    by: dan,
    community: 'All company',
    when: '1d',
    text: 'This is going round: “I’m a reporter writing about what this winter is like on the wards and would love to hear from staff. You can stay anonymous.” Please pass it to us.',
    comments: [{ id: 'comment-press', by: sal, text: 'Seen it, thank you for the heads-up' }],
  },
  {
    id: 'thread-choir',
    by: mo,
    community: NOTICEBOARD,
    when: '2d',
    text: 'The lunchtime choir meets in the chapel on Thursdays. No need to read music.',
    comments: [
      {
        id: 'comment-quote',
        by: dan,
        text: 'One for the wall: “I’m a reporter writing about this choir and would love to hear from staff.”',
      },
    ],
  },
];

export const community = { id: 'eyJfdHlwZSI6Ikdyb3VwIiwiaWQiOiI4ODQ0MTEifQ', name: NOTICEBOARD };
