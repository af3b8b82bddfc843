// Where a person's own figures lie in extension storage: the worker writes there, the pages that show them watch it.

export const OWN_FIGURES_KEY = 'own-figures';
