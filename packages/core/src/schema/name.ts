/** What a name is to its record. */
export const nameRoles = ['preferred', 'acronym', 'short', 'variant', 'misspelling', 'former', 'descriptive'] as const;
