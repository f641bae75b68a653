import { variant } from './variant';

/** What the site says, in the languages of `variant.ts`. */
const english = {
  actions: 'Actions for this post',
  addPhoto: 'Photo/video',
  addTo: 'Add to your post',
  audience: 'Edit audience. Sharing with Public.',
  audienceShort: 'Public',
  back: 'Back',
  chats: 'Chats',
  close: 'Close',
  comment: 'Comment',
  commentAs: 'Comment as {name}',
  commentBy: 'Comment by {name}',
  createPost: 'Create post',
  createPostArea: 'Create a post',
  edit: 'Edit post',
  emoji: 'Emoji',
  group: 'Public group',
  groupPlaceholder: 'Create a public post…',
  home: 'Home',
  like: 'Like',
  menu: 'Menu',
  message: 'Message',
  next: 'Next',
  notifications: 'Notifications',
  post: 'Post',
  postOf: '{name}’s post',
  postSettings: 'Post settings',
  remove: 'Remove photo',
  reply: 'Reply',
  replyTo: 'Reply to {name}',
  save: 'Save',
  search: 'Search',
  send: 'Press Enter to send',
  settingsBody: 'Who can see your post, and when it is shared.',
  share: 'Share',
  shareNow: 'Share now',
  sharePlaceholder: 'Say something about this…',
  whatsOnYourMind: 'What’s on your mind, Jo?',
  write: 'Write something…',
};

type Words = typeof english;

const german: Words = {
  ...english,
  actions: 'Aktionen für diesen Beitrag',
  addPhoto: 'Foto/Video',
  addTo: 'Zum Beitrag hinzufügen',
  audience: 'Zielgruppe bearbeiten. Geteilt mit Öffentlich.',
  audienceShort: 'Öffentlich',
  back: 'Zurück',
  close: 'Schließen',
  comment: 'Kommentieren',
  commentAs: 'Kommentieren als {name}',
  commentBy: 'Kommentar von {name}',
  createPost: 'Beitrag erstellen',
  createPostArea: 'Einen Beitrag erstellen',
  edit: 'Beitrag bearbeiten',
  home: 'Startseite',
  like: 'Gefällt mir',
  message: 'Nachricht',
  next: 'Weiter',
  notifications: 'Benachrichtigungen',
  post: 'Posten',
  postOf: 'Beitrag von {name}',
  postSettings: 'Beitragseinstellungen',
  reply: 'Antworten',
  replyTo: 'Antworten auf {name}',
  save: 'Speichern',
  search: 'Suchen',
  send: 'Zum Senden Eingabetaste drücken',
  share: 'Teilen',
  shareNow: 'Jetzt teilen',
  sharePlaceholder: 'Sag etwas dazu …',
  whatsOnYourMind: 'Was machst du gerade, Jo?',
  write: 'Schreib etwas …',
};

const finnish: Words = {
  ...english,
  comment: 'Kommentoi',
  commentAs: 'Kommentoi nimellä {name}',
  commentBy: 'Kommentti käyttäjältä {name}',
  createPost: 'Luo julkaisu',
  message: 'Viesti',
  next: 'Seuraava',
  post: 'Julkaise',
  reply: 'Vastaa',
  replyTo: 'Vastaa käyttäjälle {name}',
  save: 'Tallenna',
  send: 'Lähetä painamalla Enter',
  shareNow: 'Jaa nyt',
  whatsOnYourMind: 'Mitä mietit, Jo?',
};

export const words: Words = { en: english, de: german, fi: finnish }[variant.language];

/** A word with a name in it. */
export function named(word: string, name: string): string {
  return word.replace('{name}', name);
}
