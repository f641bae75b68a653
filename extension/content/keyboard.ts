/** What is done with an event: the page gets it, the page does not see it but its default stays, or neither. */
export type Decision = 'pass' | 'hide' | 'stop';

/** What of a keyboard event matters here. */
export type Key = Pick<KeyboardEvent, 'type' | 'key' | 'code' | 'repeat' | 'isComposing'>;

/**
 * Keeps the keys pressed in our interface from the page, and keys pressed for the page from answering our dialog.
 * A key stays ours until it comes up again, wherever the focus has gone by then.
 */
interface Keyboard {
  /** A key reached our interface. `escape` is called when it asks to leave. */
  ours(event: Key, escape: () => void): Decision;
  /** A key is on its way to the page. */
  theirs(event: Key): Decision;
  /** This key opened the dialog: its repeats and its release belong to nobody. */
  spend(event: Key): void;
}

export function createKeyboard(): Keyboard {
  const spent = new Set<string>();
  const pressed = new Set<string>();

  function ours(event: Key, escape: () => void): Decision {
    if (event.isComposing) return 'hide';
    if (event.type === 'keyup') return wasSpent(event) ? 'stop' : 'hide';
    if (event.repeat && isActivation(event)) return 'stop';
    if (event.type !== 'keydown') return 'hide';
    if (event.key === 'Escape') {
      spend(event);
      escape();
      return 'stop';
    }
    if (!event.repeat) pressed.add(idOf(event));
    return 'hide';
  }

  function theirs(event: Key): Decision {
    const id = idOf(event);
    if (event.type === 'keydown' && !event.repeat) {
      spent.delete(id);
      pressed.delete(id);
      return 'pass';
    }
    const isOurs = spent.has(id) || pressed.has(id);
    if (event.type === 'keyup') wasSpent(event);
    return isOurs ? 'stop' : 'pass';
  }

  function spend(event: Key): void {
    spent.add(idOf(event));
  }

  function wasSpent(event: Key): boolean {
    pressed.delete(idOf(event));
    return spent.delete(idOf(event));
  }

  return { ours, theirs, spend };
}

function isActivation({ key }: Key): boolean {
  return key === 'Enter' || key === ' ';
}

function idOf({ code, key }: Key): string {
  return code || key;
}
