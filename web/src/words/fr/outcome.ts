/** web: words of how a pilot ended in French. */
export const outcome = {
  outcome: {
    title: 'Résultat',
    open: 'Pas encore arrêté : les notes sont une proposition, la réunion et le chef concluent.',
    concluded: 'arrêté le {{date}}',
    proposed:
      "Les notes proposaient : {{outcome}} ; les motifs d'un autre résultat sont dans le fil.",
    targets: 'Objectifs, valeurs et notes',
    indicator: 'Objectif',
    baseline: 'Au départ',
    target: 'Promis',
    reached: 'Atteint',
    score: 'Note',
    unscored: 'pas encore noté',
    report: 'Rapport de résultats de {{name}}, {{date}}',
  },
};
