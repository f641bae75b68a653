/**
 * What Viva Engage writes on its buttons, in the languages most spoken among those this is for: English, Welsh, German,
 * French, Spanish, Italian, Portuguese, Dutch, Polish, Romanian. Used where the page tells in no other way.
 */
const PUBLISHING = [
  ...['Post', 'Reply', 'Comment', 'Send', 'Save', 'Share', 'Publish'],
  ...['Postio', 'Ateb', 'Anfon', 'Cadw', 'Rhannu', 'Cyhoeddi'],
  ...['Posten', 'Beitrag posten', 'Veröffentlichen', 'Antworten', 'Kommentieren', 'Senden', 'Speichern', 'Teilen'],
  ...['Publier', 'Répondre', 'Commenter', 'Envoyer', 'Enregistrer', 'Partager'],
  ...['Publicar', 'Responder', 'Comentar', 'Enviar', 'Guardar', 'Compartir'],
  ...['Pubblica', 'Rispondi', 'Commenta', 'Invia', 'Salva', 'Condividi'],
  ...['Postar', 'Salvar', 'Partilhar', 'Compartilhar'],
  ...['Plaatsen', 'Beantwoorden', 'Verzenden', 'Opslaan', 'Delen'],
  ...['Opublikuj', 'Odpowiedz', 'Wyślij', 'Zapisz', 'Udostępnij'],
  ...['Postează', 'Publicați', 'Răspunde', 'Trimite', 'Salvează'],
];

/** Selects what is called so. */
export const PUBLISH = `:is(${PUBLISHING.flatMap((label) => [`[aria-label="${label}"]`, `[title="${label}"]`]).join()})`;

/** What stands before a person's name on the button that opens their account. */
export const ACCOUNT_OF = /^(?:Account manager for|Konto-Manager für|Gestionnaire de comptes? (?:pour|de)) (.+)$/;
