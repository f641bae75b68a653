import type { PublishedPost, SeenEvent } from './published';

interface InitialState {
  readonly session: { readonly user_id: string };
  readonly entities: {
    readonly users: {
      readonly entities: Readonly<
        Record<string, { readonly name: string; readonly screen_name: string; readonly description: string }>
      >;
    };
  };
}

declare global {
  interface Window {
    readonly __INITIAL_STATE__: InitialState;
    /** What listeners of the page on window capture saw, oldest first. */
    readonly __seen: readonly SeenEvent[];
    /** What was published since the page was loaded, oldest first. */
    __published: readonly PublishedPost[];
  }
}
