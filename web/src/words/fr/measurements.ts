/** web: words of what is measured in a pilot, in French. */
import type { ScreenWords } from '../vi';

export const measurements: Pick<ScreenWords, 'measurements'> = {
  measurements: {
    empty: 'Le plan ne nomme aucun indicateur.',
    baselineIs: 'Départ {{value}}',
    targetIs: 'Cible {{value}}',
    warns: { above: 'Alerte au-dessus de {{value}}', below: 'Alerte en dessous de {{value}}' },
    began: 'Départ {{value}}.',
    shall: 'Cible {{value}}.',
    last: 'Dernière mesure {{value}}, le {{date}}.',
    notYet: 'Pas encore mesuré.',
    gone: '{{percent}} % du chemin entre le départ et la cible est fait.',
    arrived: 'La cible est atteinte.',
    backwards: "L'indicateur s'éloigne de la cible ({{percent}} %).",
    watchOnly: "Pour l'alerte précoce seulement, pas une cible du plan.",
    table: 'Mesures : {{name}}',
    day: 'Jour',
    value: 'Valeur',
    by: 'Relevé par',
    standing: 'Situation',
    tellers: {
      baseline: 'valeur de départ',
      visit: 'contrôle périodique',
      surprise: 'visite inopinée',
      report: 'rapport',
      completion: "rapport d'achèvement",
      reading: 'alerte précoce',
    },
    standings: {
      reached: 'cible atteinte',
      warned: "seuil d'alerte dépassé",
      underway: 'en cours',
    },
  },
};
