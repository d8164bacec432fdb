/** web: words of live news and of the notice centre in French. */
import type { ScreenWords } from '../vi';

export const live: Pick<ScreenWords, 'live' | 'notices'> = {
  live: {
    asking:
      "Pas de nouvelles en direct pour l'instant. Cet écran se met à jour toutes les quelques secondes.",
    newTasks_one: 'Vous avez {{count}} nouvelle tâche.',
    newTasks_many: 'Vous avez {{count}} nouvelles tâches.',
    newTasks_other: 'Vous avez {{count}} nouvelles tâches.',
    fresh: 'Nouveau',
    changed: 'Ce pilote vient de changer. Ce que vous écrivez est conservé.',
    show: 'Afficher le changement',
  },
  notices: {
    title: 'Avis',
    empty: "Il n'y a pas encore d'avis. Les nouvelles de vos postes apparaîtront ici.",
    noneFound: 'Aucun avis ne correspond au filtre.',
    list: 'Liste des avis',
    filters: 'Filtrer les avis',
    all: 'Tous',
    unreadOnly: 'Non lus',
    late: 'En retard',
    due: 'Échéances',
    news: 'Événements',
    unread: 'avis non lus',
    unreadMark: 'Non lu',
    markRead: 'Marquer comme lu',
    markReadOf: 'Marquer comme lu : {{sentence}}',
    readAll: 'Tout marquer comme lu',
    allRead: 'Tous les avis sont marqués comme lus.',
    byPilot: 'Regrouper par pilote',
    outside: {
      title: 'Alertes hors de cette fenêtre',
      lead: "Quand cet onglet est ouvert et que vous travaillez ailleurs, le navigateur peut vous signaler les tâches nouvellement confiées et celles qui passent en retard. L'alerte ne donne qu'un nombre, jamais le nom d'un pilote.",
      turnOn: 'Activer les alertes',
      turnOff: 'Désactiver les alertes',
      on: 'Activées dans ce navigateur.',
      denied:
        'Le navigateur bloque les alertes de ce site. Ouvrez les autorisations du site dans le navigateur, autorisez les notifications, puis rechargez.',
      unsupported:
        'Ce navigateur ou cette adresse ne permet pas les alertes : une adresse https est nécessaire.',
      newTasks_one: '{{count}} tâche nouvellement confiée',
      newTasks_many: '{{count}} tâches nouvellement confiées',
      newTasks_other: '{{count}} tâches nouvellement confiées',
      overdue_one: '{{count}} tâche vient de passer en retard',
      overdue_many: '{{count}} tâches viennent de passer en retard',
      overdue_other: '{{count}} tâches viennent de passer en retard',
      body: 'Ouvrez vos tâches pour en savoir plus.',
    },
  },
};
