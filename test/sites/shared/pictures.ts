/** Pictures a person has put to what they write. */
interface Pictures {
  /** Shows them, small; the chooser of files, unseen, is in it as well. */
  readonly element: HTMLElement;
  readonly count: () => number;
  /** Opens the browser's own chooser of files. */
  readonly choose: () => void;
  readonly clear: () => void;
}

/** Takes pictures from the disk and shows each by an address of its own in the page, as every site does. */
export function createPictures(onChange: () => void): Pictures {
  const files = document.createElement('input');
  files.type = 'file';
  files.accept = 'image/*';
  files.multiple = true;
  files.hidden = true;
  const element = document.createElement('div');
  element.append(files);
  files.addEventListener('change', () => {
    element.append(...[...(files.files ?? [])].map(shown));
    onChange();
  });
  return {
    element,
    count: () => element.querySelectorAll('img').length,
    choose: () => files.click(),
    clear: () => element.replaceChildren(files),
  };
}

function shown(file: File): HTMLImageElement {
  const image = document.createElement('img');
  image.src = URL.createObjectURL(file);
  image.alt = '';
  image.width = 96;
  image.height = 96;
  return image;
}
