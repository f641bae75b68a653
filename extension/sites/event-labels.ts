/**
 * What sites write on what accepts a request and on what deletes: no attribute of theirs is known that tells it. In
 * English, Welsh, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Romanian and Vietnamese.
 */
export const ACCEPT = new RegExp(
  `^(?:${[
    ...['(?:Accept|Confirm)(?: (?:friend |follow )?request)?', 'Derbyn', 'Cadarnhau', 'Annehmen', 'Bestätigen'],
    ...['(?:Anfrage|Freundschaftsanfrage) (?:annehmen|bestätigen)', 'Accepter', 'Confirmer', 'Aceptar', 'Confirmar'],
    ...['Accetta', 'Conferma', 'Aceitar', 'Accepteren', 'Bevestigen', 'A[ck]ceptuj', 'Zaakceptuj', 'Potwierdź'],
    ...['Acceptă', 'Acceptați', 'Confirmă', 'Chấp nhận', 'Xác nhận'],
  ].join('|')})$`,
  'iu',
);

/** As a word of its own at the beginning or the end, or as a bin that things are moved to, wherever that stands. */
export const DELETE = new RegExp(
  [
    '^(?:Delete|Dileu|Supprimer|Eliminar?|Borrar|Excluir|Apagar|Usuń|Ștergeț?i?|X(?:óa|oá))(?: |$)',
    '(?:^| )(?:löschen|verwijderen)$',
    ' (?:trash|bin|Papierkorb|corbeille|papelera|cestino|lixeira|lixo|prullenbak|kosza|gunoi|thùng rác)(?: |$)',
  ].join('|'),
  'iu',
);

/** In a menu that a post has. */
export const MENU_ITEM = '[role="menu"] [role="menuitem"]';
