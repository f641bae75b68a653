export {};

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
  }
}
