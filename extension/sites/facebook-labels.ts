/**
 * What Facebook writes on things, in the languages most spoken among those this is for: English, Welsh, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Romanian, Vietnamese. Used where the page tells in no other way.
 */
export const POST = labelled(
  ...['Post', 'Postio', 'Posten', 'Publier', 'Publicar', 'Pubblica', 'Postar', 'Plaatsen', 'Opublikuj', 'Postează'],
  ...['Publică', 'Đăng', 'Publish', 'Share now', 'Rhannu nawr', 'Jetzt teilen', 'Partager maintenant'],
  ...['Compartir ahora', 'Condividi ora', 'Compartilhar agora', 'Nu delen', 'Udostępnij teraz', 'Distribuie acum'],
  ...['Chia sẻ ngay'],
);

export const SAVE = labelled(
  ...['Save', 'Cadw', 'Speichern', 'Enregistrer', 'Guardar', 'Salva', 'Salvar', 'Opslaan', 'Zapisz', 'Salvează', 'Lưu'],
);

/** Leads from the text to the step that publishes it. */
export const NEXT = labelled(
  ...['Next', 'Nesaf', 'Weiter', 'Suivant', 'Siguiente', 'Avanti', 'Seguinte', 'Avançar', 'Volgende', 'Dalej'],
  ...['Înainte', 'Tiếp'],
);

export const COMMENT = labelled(
  ...['Comment', 'Post comment', 'Sylw', 'Kommentieren', 'Commenter', 'Comentar', 'Commenta', 'Reageren', 'Skomentuj'],
  ...['Comentează', 'Bình luận'],
);

export const SEND = labelled(
  ...['Press Enter to send', 'Press enter to send', 'Send', 'Anfon', 'Senden', 'Zum Senden Eingabetaste drücken'],
  ...['Envoyer', 'Enviar', 'Invia', 'Verzenden', 'Wyślij', 'Trimite', 'Gửi'],
);

/** What the box for a private message is called. */
export const MESSAGE = labelled('Message', 'Neges', 'Nachricht', 'Mensaje', 'Messaggio', 'Mensagem', 'Bericht');

/** On one's own profile alone. */
export const EDIT_PROFILE = labelled(
  ...['Edit profile', 'Golygu proffil', 'Profil bearbeiten', 'Modifier le profil', 'Editar perfil', 'Modifica profilo'],
  ...['Profiel bewerken', 'Edytuj profil', 'Editează profilul', 'Chỉnh sửa trang cá nhân'],
);

/** How the name of a box begins that answers a comment, and that answers a post. */
export const REPLY_TO = beginning(
  ...[
    'Reply to',
    'Ateb',
    'Antwort',
    'Répondre',
    'Responder',
    'Rispondi',
    'Beantwoord',
    'Odpowiedz',
    'Răspunde',
    'Trả lời',
  ],
);

/** What stands before the name of who a comment will be by. */
export const COMMENT_AS =
  /^(?:Comment|Answer|Reply|Kommentieren|Commenter|Comentar|Commenta|Reageren|Skomentuj|Comentează) (?:as|als|en tant que|como|come|jako|ca) (.+)$/;

/** Selects what has one of these names. */
function labelled(...labels: readonly string[]): string {
  return `:is(${labels.map((label) => `[aria-label="${label}"]`).join()})`;
}

/** Selects what has a name that begins so. */
function beginning(...starts: readonly string[]): string {
  return `:is(${starts.flatMap((start) => [`[aria-label^="${start}"]`, `[aria-placeholder^="${start}"]`]).join()})`;
}
