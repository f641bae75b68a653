/**
 * What Instagram writes on things, in the languages most spoken among those this is for: English, Welsh, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Romanian, Vietnamese. Used where the page tells in no other way.
 */
export const SHARE = labelled(
  ...['Share', 'Rhannu', 'Teilen', 'Partager', 'Compartir', 'Condividi', 'Partilhar', 'Compartilhar', 'Delen'],
  ...['Udostępnij', 'Distribuie', 'Chia sẻ', 'Done', 'Wedi gorffen', 'Fertig', 'Terminé', 'Listo', 'Fine', 'Concluir'],
  ...['Gereed', 'Gotowe', 'Gata', 'Xong'],
);

export const SEND = labelled(
  ...['Send', 'Anfon', 'Senden', 'Envoyer', 'Enviar', 'Invia', 'Verzenden', 'Wyślij', 'Trimite', 'Gửi'],
);

/** What the box for a private message is called. */
export const MESSAGE = labelled(
  ...['Message', 'Neges', 'Nachricht', 'Mensaje', 'Messaggio', 'Mensagem', 'Bericht', 'Wiadomość', 'Mesaj'],
  ...['Nhắn tin'],
);

/** Selects what has one of these names. */
function labelled(...labels: readonly string[]): string {
  return `:is(${labels.map((label) => `[aria-label="${label}"]`).join()})`;
}
