import { look } from './look';

/** Plain strokes on a grid of 24. */
const shapes = {
  back: 'M20 12H4m7-7-7 7 7 7',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  close: 'M5 5l14 14M19 5 5 19',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9v1m6-1v1m-7 4c2 3 6 3 8 0',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
  heart: 'M12 20C5 15 3 11 4 8c1-4 6-4 8-1 2-3 7-3 8 1 1 3-1 7-8 12z',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  mail: 'M3 6h18v13H3zm0 1 9 7 9-7',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-9 16-9 16 0',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15 9h.1',
  plus: 'M12 5v14M5 12h14',
  reply: 'M4 5h16v11h-8l-5 4v-4H4z',
  repost: 'M7 4v13h7M3 8l4-4 4 4m6 12V7h-7m11 9-4 4-4-4',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 5 5',
  chart: 'M5 20V11m5 9V5m5 15v-7m5 7V8',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={look('icon')}>
      <path d={shapes[name]} />
    </svg>
  );
}
