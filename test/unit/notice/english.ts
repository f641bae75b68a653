import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = messages;

/** Stands in for `extension/native`: answers with the English words, as a browser does. */
export const native = {
  i18n: {
    getMessage(key: string, values: readonly string[] = []): string {
      const message = MESSAGES[key]?.message ?? '';
      return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
    },
  },
};
