import { look } from './look';

const PATHS = {
  account: 'M10 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM4 16c0-3 3-5 6-5s6 2 6 5v1H4Z',
  attach: 'M6 10l5-5a3 3 0 0 1 4 4l-6 6a2 2 0 0 1-3-3l6-6',
  bold: 'M6 4h5a3 3 0 0 1 1 6 3 3 0 0 1-1 6H6Z',
  chevron: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  comment: 'M4 4h12v9H9l-4 4v-4H4Z',
  community: 'M7 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM3 15c0-3 8-3 8 0Zm8 0c0-3 6-3 6 0Z',
  home: 'M4 9l6-5 6 5v7h-4v-4H8v4H4Z',
  like: 'M7 9l3-6c2 0 2 2 1.5 5H16l-1 8H7ZM4 9h2v7H4Z',
  mail: 'M3 5h14v10H3Zm0 0l7 6 7-6',
  more: 'M4 10h1M9.5 10h1M15 10h1',
  plus: 'M10 4v12M4 10h12',
  praise: 'M10 3l2 4 5 .6-3.600 3.300 1 4.900L10 13.5 5.600 15.800l1-4.900L3 7.600 8 7Z',
  question: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm-2 5c0-3 4-3 4 0 0 1-2 1.5-2 3m0 2v.5',
  reply: 'M8 5L4 9l4 4M4 9h7a5 5 0 0 1 5 5v1',
  send: 'M3 4l14 6-14 6 2-6Z',
  share: 'M11 5l5 4-5 4v-2.5c-4 0-6 1-7 3.5 0-4 2-6.5 7-6.5Z',
  smile: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM7 8h.5M12.5 8h.5M7 12c1 2 5 2 6 0',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={look('icon')}>
      <path d={PATHS[name]} />
    </svg>
  );
}
