/** web: words of visits written without a network, and of what lies in this browser, in French. */
import type { ScreenWords } from '../vi';

export const visits: Pick<ScreenWords, 'visits'> = {
  visits: {
    photos: 'Photos et pièces',
    photosHint:
      "Photos ou PDF, 20 Mo chacun au plus. Ils restent dans ce navigateur jusqu'à l'enregistrement.",
    removePhoto: 'Retirer {{name}}',
    remove: 'Retirer',
    noRoom: 'Ce navigateur ne peut pas garder la visite',
    noRoomWhy:
      "Il n'a plus de place ou ne peut rien garder. Laissez cette page ouverte, retirez des photos et renvoyez.",
    old: 'Pas de réseau. Ce qui est dit du pilote date de {{at}} et peut être ancien.',
    notNow: 'Vous ne pouvez pas enregistrer cette visite maintenant',
    notNowWhy:
      'Elle est peut-être déjà enregistrée, omise, ou pas la vôtre. La page du pilote dit pourquoi.',
    onSite: "L'écrire sur place, avec photos, même sans réseau",
    typed: 'Ce que vous avez écrit',
    asSurprise: 'Enregistrer comme visite inopinée',
    keptHere: "La visite est gardée dans ce navigateur et partira d'elle-même au retour du réseau.",
    recorded_one: '{{count}} visite enregistrée : {{pilot}}.',
    recorded_many: '{{count}} visites enregistrées : {{pilot}} et autres.',
    recorded_other: '{{count}} visites enregistrées : {{pilot}} et autres.',
    queue: 'Visites non envoyées',
    queueTitle_one: '{{count}} visite gardée ici, pas encore envoyée',
    queueTitle_many: '{{count}} visites gardées ici, pas encore envoyées',
    queueTitle_other: '{{count}} visites gardées ici, pas encore envoyées',
    queueWhy:
      "Elles partent d'elles-mêmes au retour du réseau. N'effacez pas les données de ce navigateur avant.",
    keptAt: 'Gardée ici le {{at}}, pas encore envoyée',
    recordedPhotosWait: 'La visite est enregistrée ; gardée ici depuis le {{at}} pour ses photos',
    photosWait_one: '{{count}} photo ou pièce non envoyée',
    photosWait_many: '{{count}} photos ou pièces non envoyées',
    photosWait_other: '{{count}} photos ou pièces non envoyées',
    refused: 'Non enregistrée :',
    photoRefused: "{{name}} n'a pas été pris :",
    sendNow: 'Envoyer maintenant',
    reopen: 'Rouvrir et corriger',
    discard: 'Jeter',
    discardSure: 'La jeter pour de bon ?',
    discardYes: 'Jeter pour de bon',
    bar_one: '{{count}} visite gardée dans ce navigateur, pas encore envoyée.',
    bar_many: '{{count}} visites gardées dans ce navigateur, pas encore envoyées.',
    bar_other: '{{count}} visites gardées dans ce navigateur, pas encore envoyées.',
    see: 'Voir',
    take_one: 'Emporter {{count}} pilote pour écrire sans réseau',
    take_many: 'Emporter {{count}} pilotes pour écrire sans réseau',
    take_other: 'Emporter {{count}} pilotes pour écrire sans réseau',
    taken_one:
      "{{count}} pilote emporté. Cette page s'ouvre sans réseau et la visite peut être écrite.",
    taken_many:
      "{{count}} pilotes emportés. Cette page s'ouvre sans réseau et les visites peuvent être écrites.",
    taken_other:
      "{{count}} pilotes emportés. Cette page s'ouvre sans réseau et les visites peuvent être écrites.",
    notTaken: 'Rien emporté. Réessayez avec un meilleur réseau.',
    cannotTake: 'Ce navigateur ne peut pas ouvrir la page sans réseau (il faut une adresse https).',
    away: 'Pas de réseau. {{name}} travaille avec ce qui a été emporté le {{at}}.',
    awayTitle: 'Écrire des visites sans réseau',
    awayLead:
      "Les visites sont gardées dans ce navigateur et partent d'elles-mêmes au retour du réseau.",
    needsNetwork: 'Cette page a besoin du réseau',
    leaving: {
      title: "Quelque chose n'a pas été envoyé",
      visits_one: '{{count}} visite non envoyée',
      visits_many: '{{count}} visites non envoyées',
      visits_other: '{{count}} visites non envoyées',
      drafts_one: '{{count}} formulaire commencé',
      drafts_many: '{{count}} formulaires commencés',
      drafts_other: '{{count}} formulaires commencés',
      why: 'Gardés, vous seul les verrez en vous reconnectant dans ce navigateur. Effacés, ils sont perdus.',
      keep: 'Garder et se déconnecter',
      erase: 'Effacer et se déconnecter',
      stay: 'Rester',
    },
  },
};
