import type { ComposeBox, Site, Tiers } from './site';

/** A site whose selectors can be repaired while the page is open. */
interface Repairable {
  readonly site: Site;
  /**
   * Puts these selectors before the site's own: `post` finds the compose box of that name, `post button` what submits
   * it. Gives what was left out, and why; nothing where they are those of the last time, and every box stays what it is.
   */
  repair(selectors: Readonly<Record<string, string>>): string[];
}

const BUTTON = ' button';

/** `known` as it is, until it is repaired. */
export function repairable(known: Site): Repairable {
  let boxes = known.boxes;
  let given = '{}';
  const site: Site = {
    ...known,
    get boxes() {
      return boxes;
    },
  };

  function repair(selectors: Readonly<Record<string, string>>): string[] {
    if (given === (given = JSON.stringify(selectors))) return [];
    const parts = known.boxes.flatMap(({ name }) => [name, `${name}${BUTTON}`]);
    const strange = Object.keys(selectors).filter((part) => !parts.includes(part));
    const spoilt = Object.keys(selectors).filter((part) => !strange.includes(part) && !isSelector(selectors[part]));
    const good = Object.fromEntries(
      Object.entries(selectors).filter(([part]) => !strange.includes(part) && !spoilt.includes(part)),
    );
    boxes = known.boxes.map((box) => repaired(box, good));
    return [
      ...strange.map((part) => `'${part}' is no part we know; there are: ${parts.join(', ')}`),
      ...spoilt.map((part) => `'${part}' has no selector of CSS`),
    ];
  }

  return { site, repair };
}

function repaired(box: ComposeBox, selectors: Readonly<Record<string, string>>): ComposeBox {
  const before = (part: string, tiers: Tiers): Tiers => {
    const selector = selectors[part];
    return selector === undefined ? tiers : [selector, ...tiers];
  };
  const tiers = before(box.name, box.tiers);
  const submit = before(`${box.name}${BUTTON}`, box.submit);
  return tiers === box.tiers && submit === box.submit ? box : { ...box, tiers, submit };
}

function isSelector(text: string | undefined): boolean {
  try {
    document.createDocumentFragment().querySelector(text ?? '');
    return true;
  } catch {
    return false;
  }
}
