/** Lines by their English text, each with its German and its French; the slots are the same in all three. */
export type Translations = Readonly<Record<string, { readonly de: string; readonly fr: string }>>;
