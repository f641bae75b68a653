/** A place to write in, whatever editor it is made of. */
export interface Box {
  readonly element: HTMLElement;
  text(): string;
  focus(): void;
}

export interface BoxOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly text?: string;
  readonly onChange: (text: string) => void;
}
