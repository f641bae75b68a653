/**
 * Names of buttons near a draft that do not publish it: they cancel, keep it for later, add to it or show something else.
 * In English, Welsh, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Romanian.
 */
export const OTHERWISE = new RegExp(
  `^(?:${[
    ...[
      'Cancel',
      'Discard',
      'Close',
      'Drafts?',
      'Save (?:as )?draft',
      'Preview',
      'Add .*',
      'Attach.*',
      'Browse.*',
      'Back',
      'Edit',
      'Schedule',
      'See more',
    ],
    ...['Canslo', 'Cau', 'Rhagolwg', 'Nôl', 'Drafftiau', 'Ychwanegu .*'],
    ...['Abbrechen', 'Verwerfen', 'Schließen', 'Entwürfe', 'Entwurf speichern', '.* hinzufügen', 'Bearbeiten'],
    ...['Annuler', 'Ignorer', 'Fermer', 'Brouillons?', 'Ajouter .*', 'Modifier'],
    ...['Cancelar', 'Descartar', 'Cerrar', 'Borradores', 'Agregar .*', 'Editar'],
    ...['Annulla', 'Ignora', 'Chiudi', 'Bozze', 'Aggiungi .*', 'Modifica'],
    ...['Fechar', 'Rascunhos', 'Adicionar .*'],
    ...['Annuleren', 'Negeren', 'Sluiten', 'Concepten', '.* toevoegen', 'Bewerken'],
    ...['Anuluj', 'Odrzuć', 'Zamknij', 'Wersje robocze', 'Dodaj .*', 'Edytuj'],
    ...['Anulare', 'Renunțați', 'Închideți', 'Schițe', 'Adăugați .*', 'Editați'],
  ].join('|')})$`,
  'iu',
);
