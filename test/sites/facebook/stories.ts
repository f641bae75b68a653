import { council, me, mo, ruth, sal, trust, type Person } from './people';

export interface Comment {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
}

export interface Story {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** What stands on the site before anybody at this page writes. */
export const stories: readonly Story[] = [
  {
    id: 'pfbid02carnival',
    by: council,
    text: 'Burnham carnival is on Saturday. The high street is closed from ten, and the 31X stops at the quay instead.',
    comments: [
      { id: '501', by: mo, text: 'Will the little train run again this year? My two ask every morning.' },
      { id: '502', by: sal, text: 'Bring the good weather please' },
    ],
  },
  {
    id: 'pfbid02winter',
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
    id: 'pfbid02allotment',
    by: me,
    text: 'First frost on the allotment, and the leeks do not mind at all.',
    comments: [],
  },
  {
    id: 'pfbid02press',
    by: ruth,
    text: 'Do you work in a hospital in Essex? I’m a reporter writing about what this winter is like on the wards and would love to hear from staff. You can stay anonymous. ruth@blackwatercourier.example',
    comments: [{ id: '505', by: mo, text: 'Good luck with it Ruth' }],
  },
];

export const group = { id: '884411', name: 'Burnham and Southminster noticeboard' };
