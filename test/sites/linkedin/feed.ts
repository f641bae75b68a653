import { council, me, mo, ruth, sal, trust, type Person } from './people';

export interface Comment {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
}

export interface Post {
  /** The number in its `urn:li:activity:`. */
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** What stands on the site before anybody at this page writes. */
export const posts: readonly Post[] = [
  {
    id: '7398000000000000101',
    by: council,
    text: 'Forty-one people came to see how the new quayside is built. Thank you to the engineers who answered every question, twice.',
    comments: [
      { id: '501', by: mo, text: 'My class still talks about the crane. Can we come again in spring?' },
      { id: '502', by: sal, text: 'The tea was very good as well' },
    ],
  },
  {
    id: '7398000000000000102',
    by: trust,
    text: 'Our wards are full and our teams are working very hard. If it is not an emergency, your pharmacist or 111 can help.',
    comments: [
      { id: '503', by: sal, text: 'Seven hours on a plastic chair with my dad on Sunday. Who do I complain to?' },
      {
        id: '504',
        by: ruth,
        text: 'I’m a reporter for the Courier, writing an article about these wards. Would love to hear from staff.',
      },
    ],
  },
  {
    id: '7398000000000000103',
    by: me,
    text: 'First frost on the allotment, and the leeks do not mind at all.',
    comments: [],
  },
  {
    id: '7398000000000000104',
    by: ruth,
    text: 'Do you work in a hospital in Essex? I’m a reporter writing about what this winter is like on the wards and would love to hear from staff. You can stay anonymous. ruth@blackwatercourier.example',
    comments: [{ id: '505', by: mo, text: 'Good luck with it Ruth' }],
  },
];
