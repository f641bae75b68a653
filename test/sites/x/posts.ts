import type { Person } from './people';
import { people } from './people';

export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  /** Minutes since the epoch of this replica: what is published later has more. */
  readonly minute: number;
  readonly replyTo?: string;
  readonly quotes?: string;
  readonly pictures?: readonly string[];
}

interface Written extends Omit<Post, 'author'> {
  readonly by: string;
}

const written: readonly Written[] = [
  {
    id: '1990115500000000101',
    by: 'mo_on_the_mud',
    minute: 5890,
    text: 'Six spoonbills off Bradwell this morning 😍 and nobody on the wall but me and a very damp dog.',
  },
  {
    id: '1990115500000000102',
    by: 'ruthcalder',
    minute: 5840,
    text: 'Do you work in a hospital in Essex? I’m writing about what this winter is like on the wards and would love to hear from staff. You can stay anonymous. ruth@blackwatercourier.example',
    replyTo: '1990115500000000103',
  },
  {
    id: '1990115500000000103',
    by: 'estuarycare',
    minute: 5710,
    text: 'Our emergency departments are very busy today. If it is not an emergency, your pharmacist or 111 can help, often faster. Thank you for your patience. #WinterReady',
  },
  {
    id: '1990115500000000104',
    by: 'sal_winterflood',
    minute: 5630,
    text: '@estuarycare seven hours on a plastic chair with my dad on Sunday and nobody told us a thing. Who do I even complain to? 😞',
  },
  {
    id: '1990115500000000105',
    by: 'knitandnatter',
    minute: 5400,
    text: 'Forty-one little hats finished for the baby unit 🧶\nNext Thursday we start on the blankets. All welcome, biscuits provided.',
  },
  {
    id: '1990115500000000106',
    by: 'crouchvalley',
    minute: 5220,
    text: 'Bins will be collected a day later next week. Details at https://crouchvalley.example/bins',
  },
  {
    id: '1990115500000000107',
    by: 'dan_pargeter',
    minute: 5100,
    text: 'The 31X was on time. I have written the date on the wall.',
  },
  {
    id: '1990115500000000108',
    by: 'dan_pargeter',
    minute: 5860,
    text: 'Good luck with it Ruth. My sister would have stories, if she ever got a break to tell them.',
    replyTo: '1990115500000000102',
  },
  {
    id: '1990115500000000109',
    by: 'knitandnatter',
    minute: 5870,
    text: 'Half our Thursday group are retired nurses, come and have tea with us ☕',
    replyTo: '1990115500000000102',
  },
  {
    id: '1990115500000000110',
    by: 'dan_pargeter',
    minute: 5645,
    text: 'Sorry to hear that Sal. Hope he’s home and warm now.',
    replyTo: '1990115500000000104',
  },
  {
    id: '1990115500000000111',
    by: 'mo_on_the_mud',
    minute: 5650,
    text: 'There’s a patient advice desk by the main doors, they were kind to my aunt.',
    replyTo: '1990115500000000104',
  },
  {
    id: '1990115500000000112',
    by: 'jo_hartley',
    minute: 5225,
    text: 'Brown bins as well?',
    replyTo: '1990115500000000106',
  },
];

function byHandle(handle: string): Person {
  const person = people.find((one) => one.handle === handle);
  if (!person) throw new Error(`A post is by ${handle}, whom people.ts does not know.`);
  return person;
}

/** What stands on the site before anybody at this page posts. */
export const posts: readonly Post[] = written.map(({ by, ...post }) => ({ ...post, author: byHandle(by) }));

/** The minute it is when the page is loaded. */
export const now = 5900;
