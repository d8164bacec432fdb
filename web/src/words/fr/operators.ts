/** web: words of the operators' page in French. */
import type { ScreenWords } from '../vi';

export const operators: Pick<ScreenWords, 'operators'> = {
  operators: {
    title: 'Exploitation',
    lead: "Ce qui a été fait de l'extérieur à l'exécution ou au registre d'un pilote. Rien de cela n'est un acte juridique : l'étape, les tâches et les échéances sont inchangées. Les heures sont celles du serveur, non l'heure légale.",
    list: "Liste des notes d'exploitation",
    states: 'Filtrer les notes',
    open: 'À voir',
    acknowledged: 'Vues',
    all: 'Toutes',
    unseen: 'notes à voir',
    emptyOpen:
      "Il n'y a plus rien à voir. Quand une exécution est arrêtée, réinitialisée ou qu'on demande de l'annuler, une note apparaît ici.",
    empty: "Il n'y a pas encore de notes.",
    times_one: '{{count}} fois',
    times_many: '{{count}} fois',
    times_other: '{{count}} fois',
    done: 'Fait par le programme',
    check: 'À vérifier',
    acknowledge: 'Confirmer avoir vu',
    acknowledgedBy: "{{name}} a confirmé l'avoir vu le {{at}}.",
    since_one: "Cela s'est produit encore {{count}} fois depuis.",
    since_many: "Cela s'est produit encore {{count}} fois depuis.",
    since_other: "Cela s'est produit encore {{count}} fois depuis.",
    told: 'Votre confirmation est enregistrée.',
    temporal: 'Ouvrir dans Temporal',
    kinds: {
      lifeInterrupted: {
        title: "L'exécution a été interrompue",
        done: "Le pilote a été relancé à partir de son registre, avec les mêmes tâches et échéances. Aucune décision n'a été perdue ni doublée.",
        check:
          "Qui a arrêté ou supprimé l'exécution précédente, et pourquoi (son dernier événement dans Temporal) ; si ce n'est personne, si le serveur Temporal a perdu des données.",
      },
      reset: {
        title: "L'exécution a été réinitialisée",
        done: "La nouvelle exécution a rattrapé le registre. Les commandes rejouées sont reconnues à leur identifiant et ont reçu la réponse qu'elles avaient ; rien n'a été décidé deux fois.",
        check:
          "Qui l'a réinitialisée, et pourquoi. Cela ne corrige rien de ce qui est au registre : ce qui doit être corrigé se décide à nouveau, par une commande.",
      },
      cancelAsked: {
        title: "Quelqu'un a demandé d'annuler l'exécution",
        done: "Rien : l'exécution continue et le pilote n'a pas changé. Mettre fin à un pilote est une décision, non une annulation.",
        check: "Qui l'a demandé ; indiquez-lui où l'autorité compétente en décide.",
      },
      messagesRefused: {
        title: 'Des messages non signés ou mal formés ont été refusés',
        done: "Ils ont été comptés et écartés : rien au registre, rien n'a changé. Une ligne pour chaque exécution, motif et jour.",
        check:
          "D'où ils viennent : un programme qui envoie mal, une clé expirée, ou quelqu'un qui a tenté de donner des ordres sans en avoir le droit.",
      },
      onHold: {
        title: 'Le registre est suspendu',
        done: "Plus rien n'est écrit : le registre n'est pas celui que l'exécution connaissait. Qui envoie une commande est prié de réessayer plus tard.",
        check:
          'Si une ancienne sauvegarde a été restaurée. Après comparaison, deux personnes acceptent le registre : pilotage revive --accept-ledger.',
      },
      ledgerAccepted: {
        title: 'Deux personnes ont accepté le registre',
        done: 'La suspension a été levée et le pilote relancé à partir du registre tel quel.',
        check:
          'Les décisions prises après la sauvegarde ont pu disparaître : prévenez ceux qui les ont prises.',
      },
    },
  },
};
