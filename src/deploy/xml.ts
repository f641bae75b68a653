const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string, what: RegExp): string {
  return text.replace(what, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}

/**
 * `text` for the inside of an element. Whatever some reader of XML takes for an end of line and makes a line feed of
 * is written as a number.
 */
export function elementText(text: string): string {
  return escaped(text, /[&<>\r\u0085\u2028\u2029]/g);
}

/** `text` for an attribute in double quotes. Readers make spaces of tabs and ends of line that are no numbers. */
export function attributeText(text: string): string {
  return escaped(text, /[&<>"\t\n\r\u0085\u2028\u2029]/g);
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
