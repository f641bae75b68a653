import { variant } from './variant';

/** What the site says, in the languages of `variant.ts`. */
const english = {
  addComment: 'Add a comment…',
  addLocation: 'Add location',
  accessibility: 'Accessibility',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  comment: 'Comment',
  createPost: 'Create new post',
  crop: 'Crop',
  done: 'Done',
  edit: 'Edit',
  editInfo: 'Edit info',
  editing: 'Edit photo',
  emoji: 'Emoji',
  follow: 'Follow',
  home: 'Home',
  like: 'Like',
  message: 'Message',
  messageHint: 'Message...',
  messages: 'Messages',
  moreOptions: 'More options',
  newPost: 'New post',
  next: 'Next',
  pictureOf: '{name}’s profile picture',
  post: 'Post',
  reply: 'Reply',
  save: 'Save',
  search: 'Search',
  select: 'Select from computer',
  send: 'Send',
  share: 'Share',
  shared: 'Your post has been shared.',
  dragHere: 'Drag photos and videos here',
  writeCaption: 'Write a caption...',
};

type Words = typeof english;

const german: Words = {
  addComment: 'Kommentieren …',
  addLocation: 'Ort hinzufügen',
  accessibility: 'Barrierefreiheit',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  comment: 'Kommentieren',
  createPost: 'Neuen Beitrag erstellen',
  crop: 'Zuschneiden',
  done: 'Fertig',
  edit: 'Bearbeiten',
  editInfo: 'Info bearbeiten',
  editing: 'Foto bearbeiten',
  emoji: 'Emoji',
  follow: 'Folgen',
  home: 'Startseite',
  like: 'Gefällt mir',
  message: 'Nachricht',
  messageHint: 'Nachricht senden …',
  messages: 'Nachrichten',
  moreOptions: 'Weitere Optionen',
  newPost: 'Neuer Beitrag',
  next: 'Weiter',
  pictureOf: 'Profilbild von {name}',
  post: 'Posten',
  reply: 'Antworten',
  save: 'Speichern',
  search: 'Suchen',
  select: 'Vom Computer auswählen',
  send: 'Senden',
  share: 'Teilen',
  shared: 'Dein Beitrag wurde geteilt.',
  dragHere: 'Ziehe Fotos und Videos hierher',
  writeCaption: 'Bildunterschrift verfassen …',
};

export const words: Words = { en: english, de: german }[variant.language];

/** A word with a name in it. */
export function named(word: string, name: string): string {
  return word.replace('{name}', name);
}
