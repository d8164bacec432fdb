/** web: words of one's own settings in French. */
export const settings = {
  settings: {
    title: 'Mes réglages',
    told: "Consigné dans l'annuaire.",
    now: 'en vigueur',
    absences: 'Absences',
    absencesText:
      "Une absence n'arrête aucun délai. Le suppléant que vous avez nommé agit ces jours-là et cesse de lui-même à votre retour.",
    recordAbsence: 'Noter une absence',
    firstDay: 'Du',
    lastDay: "Jusqu'au (inclus)",
    reason: 'Motif',
    reasons: {
      leave: 'Congé',
      mission: 'Mission',
      training: 'Formation',
      other: 'Autre',
    },
    backNow: 'Je suis de retour',
    notGoing: 'Je ne pars plus',
    deputies: 'Suppléants',
    deputiesText:
      "Un suppléant n'agit que pendant votre absence, dans les jours donnés ; le dossier nomme les deux personnes. Votes, avis, contrôles et jugements restent les vôtres.",
    nameDeputy: 'Nommer un suppléant',
    forPost: 'Mon poste',
    deputy: 'Suppléant, par poste',
    instrument: "Numéro de l'acte écrit",
    standsInForYou: '{{name}} vous supplée comme {{post}}',
    youStandIn: 'Vous suppléez {{name}}, {{post}}',
    revoke: 'Révoquer',
  },
  look: {
    title: 'Apparence',
    shade: 'Fond',
    where: 'Vaut pour ce navigateur.',
    shades: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  },
};
