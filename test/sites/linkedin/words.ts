import { variant } from './variant';

/** What the site says, in the languages of `variant.ts`. */
const english = {
  addComment: 'Add a comment…',
  addMedia: 'Add media',
  anyone: 'Post to Anyone',
  articleBody: 'Article editor content',
  articleTitle: 'Title',
  comment: 'Comment',
  commentEditor: 'Text editor for creating comment',
  controlMenu: 'Open control menu for post by {name}',
  dismiss: 'Dismiss',
  editPost: 'Edit post',
  like: 'Like',
  me: 'Me',
  messaging: 'Messaging',
  more: '… more',
  next: 'Next',
  post: 'Post',
  postEditor: 'Text editor for creating content',
  publish: 'Publish',
  reaction: 'Reaction button state: no reaction',
  reply: 'Reply',
  repost: 'Repost',
  repostWithThoughts: 'Repost with your thoughts',
  save: 'Save',
  search: 'Search',
  send: 'Send',
  sendOptions: 'Open send options',
  startPost: 'Start a post',
  talkAbout: 'What do you want to talk about?',
  tellNetwork: 'Tell your network what your article is about',
  viewProfile: 'View {name}’s profile',
  writeMessage: 'Write a message…',
};

type Words = typeof english;

const german: Words = {
  ...english,
  addComment: 'Kommentar hinzufügen …',
  addMedia: 'Medien hinzufügen',
  anyone: 'Für alle posten',
  articleBody: 'Inhalt des Artikeleditors',
  articleTitle: 'Titel',
  comment: 'Kommentieren',
  commentEditor: 'Texteditor zum Erstellen von Kommentaren',
  controlMenu: 'Menü für den Beitrag von {name} öffnen',
  dismiss: 'Verwerfen',
  editPost: 'Beitrag bearbeiten',
  like: 'Gefällt mir',
  me: 'Sie',
  messaging: 'Nachrichten',
  more: '… mehr',
  next: 'Weiter',
  post: 'Posten',
  postEditor: 'Texteditor zum Erstellen von Inhalten',
  publish: 'Veröffentlichen',
  reply: 'Antworten',
  repost: 'Reposten',
  repostWithThoughts: 'Mit Ihrer Meinung reposten',
  save: 'Speichern',
  search: 'Suchen',
  send: 'Senden',
  startPost: 'Beitrag beginnen',
  talkAbout: 'Worüber möchten Sie sprechen?',
  viewProfile: 'Profil von {name} anzeigen',
  writeMessage: 'Nachricht verfassen …',
};

export const words: Words = { en: english, de: german }[variant.language];

/** A word with a name in it. */
export function named(word: string, name: string): string {
  return word.replace('{name}', name);
}
