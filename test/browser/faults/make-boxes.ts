import type {} from '../../sites/published';

/** Runs in the page: compose boxes as X has them, each with a button of its own, in a page that has nothing else. */
export function makeBoxes(count: number): void {
  const boxes = Array.from({ length: count }, (_, index) => {
    const part = document.createElement('section');
    part.setAttribute('role', 'dialog');
    const box = document.createElement('div');
    box.setAttribute('data-testid', 'tweetTextarea_0');
    box.setAttribute('role', 'textbox');
    box.contentEditable = 'true';
    box.id = `box-${index}`;
    // As Draft.js has it: a block a line.
    const block = box.appendChild(document.createElement('div'));
    block.setAttribute('data-block', 'true');
    block.append(document.createElement('br'));
    box.style.cssText = 'min-height: 2em; border: 1px solid';
    const button = document.createElement('button');
    button.setAttribute('data-testid', 'tweetButtonInline');
    button.textContent = 'Post';
    const post = ({ isTrusted }: Event) => {
      (window.__published as unknown as object[]).push({ texts: [box.innerText], isTrusted });
      block.textContent = '';
    };
    button.addEventListener('click', post);
    box.addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && post(event));
    part.append(box, button);
    return part;
  });
  document.body.replaceChildren(...boxes);
}
