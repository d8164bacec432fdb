/** web: words of the dated proof in French. */
export const proof = {
  proof: {
    title: 'Preuve datée',
    lines: 'Ce qui fut consigné',
    when: 'Quand',
    what: 'Quoi',
    who: 'Par qui',
    entry: 'Écriture, empreinte',
    asOf: 'Établi le {{date}}, jusqu’à l’écriture {{seq}} du registre, empreinte :',
    text: 'Ceci dit ce qui fut soumis, conseillé, décidé, rapporté et signalé, et quand. Chaque ligne a sa place dans un registre que personne ne peut changer ; un auditeur compare par l’empreinte.',
    protection: 'Protection du proposant',
    notAsked: 'aucune protection demandée.',
    asked: 'protection demandée ; aucune mesure encore.',
    onHold: 'suspendue : un cas d’abus est examiné',
    sorts: {
      submission: 'Soumission',
      receipt: 'Réception',
      opinion: 'Avis',
      decision: 'Décision',
      report: 'Rapport',
      warning: 'Alerte',
      judgement: 'Conclusion',
    },
  },
};
