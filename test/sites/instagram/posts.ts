import { council, me, mo, ruth, sal, trust, type Person } from './people';

export interface Comment {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
}

export interface Post {
  readonly code: string;
  readonly by: Person;
  readonly caption: string;
  /** What its picture shows, as the site itself describes it. */
  readonly alt: string;
  readonly hue: number;
  readonly comments: readonly Comment[];
}

/** What stands on the site before anybody at this page writes. */
export const posts: readonly Post[] = [
  {
    code: 'DRcarnival1',
    by: council,
    caption: 'Burnham carnival is on Saturday. The high street is closed from ten, and the 31X stops at the quay.',
    alt: 'Photo by Crouch Valley Council. May be an image of bunting and a street.',
    hue: 32,
    comments: [
      { id: '501', by: mo, text: 'Will the little train run again this year? My two ask every morning.' },
      { id: '502', by: sal, text: 'Bring the good weather please' },
    ],
  },
  {
    code: 'DRwinter002',
    by: trust,
    caption: 'Our new garden is open, and the first of our teams have had their lunch in it. Thank you to all who dug.',
    alt: 'Photo by Estuary Care Trust. May be an image of a garden.',
    hue: 205,
    comments: [
      { id: '503', by: sal, text: 'Lovely, is the bench from the old yard still there' },
      {
        id: '504',
        by: ruth,
        text: 'I’m a reporter for the Courier, writing an article about these wards. Would love to hear from staff.',
      },
    ],
  },
  {
    code: 'DRallotment',
    by: me,
    caption: 'First frost on the allotment, and the leeks do not mind at all.',
    alt: 'Photo by Jo Hartley. May be an image of leeks.',
    hue: 120,
    comments: [],
  },
  {
    code: 'DRpress0004',
    by: ruth,
    caption:
      'Do you work in a hospital in Essex? I’m a reporter writing about what this winter is like on the wards and would love to hear from staff. You can stay anonymous. ruth@blackwatercourier.example',
    alt: 'Photo by Ruth Calder. May be an image of a notebook.',
    hue: 12,
    comments: [{ id: '505', by: mo, text: 'Good luck with it Ruth' }],
  },
];
