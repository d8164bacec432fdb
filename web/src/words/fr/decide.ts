/** web: words of the page of a decision in French. */
export const decide = {
  decide: {
    title: 'Décision : {{title}}',
    dossier: 'Le dossier, version {{version}}',
    legality: 'Fiches de légalité',
    opinion: 'L’avis du comité du Parti',
    lawful: 'Légal',
    notLawful: 'Illégal',
    noSheet: 'Il n’y a pas encore de fiche de légalité.',
    noOpinion: 'Le comité du Parti n’a pas encore donné son avis.',
    terms: 'Ce qui serait décidé',
    termsText:
      'Tiré du dossier et des règles ; périmètre, sites, indicateurs et conditions d’arrêt restent ceux du dossier. Pour les changer, choisissez « Modifier ».',
    noTerms:
      'Aucun superviseur étranger à la proposition n’a été trouvé ; choisissez-en un en approuvant.',
    draftPaper: 'Lire le projet de décision : {{name}}',
    then: 'Après l’approbation',
    bar: 'Décision',
    toSee: 'Reste à voir :',
    allSeen: 'Dossier, fiches de légalité et avis du comité du Parti ont été vus.',
    otherTerms: 'Modifier …',
    done: 'Décidé : {{title}}',
    notNow: 'Ce dossier n’attend pas votre décision pour le moment.',
    wholePage: 'Ouvrir sa page ({{name}})',
    everything: 'Ouvrir tout le dossier et son journal',
    parts: {
      dossier: 'Dossier',
      legality: 'Fiches de légalité',
      opinion: 'Avis du comité du Parti',
    },
  },
};
