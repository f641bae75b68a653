import type * as z from 'zod/mini';

/** How a key's value is written: one value, several, or named ones. All but `switch` may also come as JSON text. */
type Shape = 'switch' | 'text' | 'list' | 'named' | 'packs';

/** One key of managed policy: the source of the browser's schema, the reference and the samples. */
export interface Key {
  readonly shape: Shape;
  /** A lock cannot be changed by the person; a default stands until they choose. */
  readonly stands: 'lock' | 'default';
  readonly title: string;
  readonly about: string;
  /** What is allowed, in words a comms lead can act on. */
  readonly allowed: string;
  readonly example: unknown;
  /** Judges one value, or one item of a list or of named values. */
  readonly item: z.ZodMiniType;
  /** Judges the names of named values, where not every name is good. */
  readonly names?: z.ZodMiniType;
}
