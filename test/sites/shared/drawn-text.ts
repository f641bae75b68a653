/** Text that stands nowhere in the page: only this picture of it does. */
interface DrawnText {
  readonly picture: HTMLElement;
  text(): string;
}

const WIDTH = 400;
const HEIGHT = 32;
const BASELINE = 20;

/**
 * `?broken=editor`: takes what is typed in `input` before the browser does and draws it, as sites do that lay out text
 * themselves. There is one place for the caret: where a box within a box could have it, Firefox gives it now to the one and
 * now to the other.
 */
export function drawText(input: HTMLElement, onChange?: (text: string) => void): DrawnText {
  const picture = document.createElement('canvas');
  picture.width = WIDTH;
  picture.height = HEIGHT;
  let text = '';
  input.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    text = event.inputType === 'deleteContentBackward' ? text.slice(0, -1) : text + (event.data ?? '');
    const context = picture.getContext('2d');
    context?.clearRect(0, 0, WIDTH, HEIGHT);
    context?.fillText(text, 0, BASELINE);
    onChange?.(text);
  });
  return { picture, text: () => text };
}
