import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly children: ComponentChildren;
}

/** A link that saves what it holds as a file. It is made here, and nothing is fetched. */
export function FileLink({ name, type, content, children }: Props) {
  const address = useMemo(() => URL.createObjectURL(new Blob([content], { type })), [content, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a href={address} download={name}>
      {children}
    </a>
  );
}
