/** web: words of the library of precedents in French. */
export const library = {
  library: {
    title: 'Bibliothèque des précédents',
    lead: 'Ce qu’enseignent les projets terminés : ce qui a marché, ce qui n’a pas marché, et pourquoi. Personne n’est nommé, rien n’est classé.',
    search: 'Chercher par titre, unité ou texte, sans accents',
    instruments: 'Textes en cause',
    none: 'Aucun précédent ne correspond. Retirez une condition.',
    empty:
      'Aucun précédent encore. Un projet terminé est proposé sur sa page, et un organe de suivi l’accepte.',
  },
};
