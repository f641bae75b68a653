import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeIn, type Box, type Room } from '../../../extension/notice/placement';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** The home page of X at a common size: the text, the button under it, a card of a common size. */
const HOME: Room = {
  viewport: box(0, 0, 1280, 720),
  anchor: box(340, 100, 520, 60),
  clear: [box(340, 100, 520, 60), box(780, 180, 70, 36)],
  size: { width: 372, height: 400 },
  rtl: false,
};

describe('where the card stands', () => {
  it('is beside the composer where there is room', () => {
    expect(placeIn(HOME)).toMatchObject({ spot: 'end', x: 868, y: 100, height: 400 });
  });

  it('is on the other side when the page runs from right to left', () => {
    const mirrored = { ...HOME, rtl: true, anchor: box(420, 100, 520, 60), clear: [box(420, 100, 520, 60)] };
    expect(placeIn(mirrored)).toMatchObject({ spot: 'end', x: 40, y: 100 });
  });

  it('is below the button where there is no room beside', () => {
    const narrow = {
      ...HOME,
      viewport: box(0, 0, 800, 720),
      anchor: box(140, 100, 520, 60),
      clear: [box(140, 100, 520, 60), box(580, 180, 70, 36)],
    };
    expect(placeIn(narrow)).toMatchObject({ spot: 'below', x: 140, y: 224 });
  });

  it('is above a composer at the foot of the window', () => {
    const foot = {
      ...HOME,
      viewport: box(0, 0, 390, 700),
      anchor: box(10, 560, 370, 60),
      clear: [box(10, 560, 370, 60), box(300, 640, 70, 36)],
    };
    expect(placeIn(foot)).toMatchObject({ spot: 'above', x: 10, y: 152 });
  });

  it('is made lower where it is too high to go below', () => {
    const short = {
      ...HOME,
      viewport: box(0, 0, 320, 420),
      anchor: box(10, 60, 300, 80),
      clear: [box(10, 60, 300, 80)],
    };
    expect(placeIn(short)).toMatchObject({ spot: 'below', x: 8, y: 148, width: 304, height: 264 });
  });

  it('is in a corner when it belongs to the page as a whole', () => {
    const whole = { ...HOME, anchor: HOME.viewport, clear: [box(0, 0, 0, 0)] };
    const place = placeIn(whole);
    expect(place.x + place.width).toBe(1272);
  });

  it('stays where it was as long as it can', () => {
    expect(placeIn(HOME, 'below').spot).toBe('below');
    const grown = { ...HOME, clear: [...HOME.clear, box(340, 220, 520, 500)] };
    expect(placeIn(grown, 'below').spot).toBe('end');
  });

  it('is always in sight, and covers nothing whenever any spot is free', () => {
    const within = (most: number) => fc.integer({ min: 0, max: most });
    const boxes = fc.tuple(within(1200), within(700), within(600), within(300)).map(([x, y, w, h]) => box(x, y, w, h));
    fc.assert(
      fc.property(boxes, fc.array(boxes, { maxLength: 3 }), fc.boolean(), (anchor, others, rtl) => {
        const room = { ...HOME, anchor, clear: [anchor, ...others], rtl };
        const { spot, x, y, width, height } = placeIn(room);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(8);
        expect(x + width).toBeLessThanOrEqual(1272);
        expect(y + height).toBeLessThanOrEqual(712);
        const corners = [box(8, 8, 372, 400), box(900, 8, 372, 400), box(8, 312, 372, 400), box(900, 312, 372, 400)];
        const seen = room.clear.filter((each) => each.width * each.height > 0);
        if (corners.some((corner) => !seen.some((each) => overlaps(corner, each)))) {
          expect({ spot, hit: seen.filter((each) => overlaps(box(x, y, width, height), each)) }).toEqual({
            spot,
            hit: [],
          });
        }
      }),
    );
  });
});
