/** A press on one of our buttons leaves the focus and the caret where they are: in the editor. */
export function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button, summary')) event.preventDefault();
}
