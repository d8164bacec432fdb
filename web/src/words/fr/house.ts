/** web: words around every page, at the door and in lists of news, in French. */
import type { ScreenWords } from '../vi';

export const house: Pick<
  ScreenWords,
  'brand' | 'tagline' | 'nav' | 'language' | 'person' | 'common' | 'signIn' | 'practice' | 'problem'
> = {
  brand: 'Registre des pilotes',
  tagline: "Le dossier de l'innovation d'intérêt général",
  nav: {
    main: 'Navigation principale',
    tasks: 'Mes tâches',
    pilots: 'Pilotes',
    supervision: 'Supervision',
    propose: 'Nouvelle proposition',
    notices: 'Avis',
    statistics: 'Statistiques',
    campaigns: 'Campagnes',
    concerns: 'Signalements',
    operators: 'Exploitation',
    law: 'Règles',
    skip: 'Aller au contenu principal',
  },
  language: {
    label: 'Langue',
    vi: 'Tiếng Việt',
    en: 'English',
    fr: 'Français',
  },
  person: {
    menu: 'Compte de {{name}}',
    signOut: 'Changer de personne, se déconnecter',
    posts: 'Postes occupés',
  },
  common: {
    loading: 'Chargement…',
    retry: 'Réessayer',
    more: 'Afficher la suite',
    cancel: 'Annuler',
    clear: 'Effacer la recherche',
    none: 'Aucun',
    yes: 'Oui',
    no: 'Non',
    newTab: "s'ouvre dans un nouvel onglet",
    vnd: 'dongs',
    print: 'Imprimer cette page',
  },
  signIn: {
    title: "Choisissez une personne pour l'entraînement",
    lead: "Ceci est l'espace d'entraînement : les personnes et les unités sont inventées. Chacun ne voit et ne fait que ce qui relève de ses postes.",
    search: 'Chercher par nom, poste ou unité',
    none: 'Personne ne correspond à « {{words}} ». Essayez un nom plus court ou sans accents.',
    as: 'Se connecter comme {{name}}, {{post}}',
    found_other: '{{count}} personnes',
    noPost: "N'occupe aucun poste",
  },
  practice: {
    region: "Horloge d'entraînement",
    tag: 'Entraînement',
    note: 'Sans valeur juridique',
    now: 'Heure légale',
    rate: '1 seconde réelle = {{time}}',
    paused: 'En pause',
    nextDue: 'À la prochaine échéance : {{date}}',
    noDue: 'Aucune échéance à venir',
    day: '+1 jour',
    week: '+1 semaine ouvrée',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    jump: "Avancer l'horloge",
    jumped: "L'horloge est au {{date}}.",
  },
  problem: {
    title: 'Un problème est survenu',
    network:
      'Le serveur est injoignable. Vérifiez la connexion ; ce qui a été enregistré est conservé.',
    notFound: "Cette page n'existe pas",
    notFoundText: 'Le lien est peut-être ancien. Revenez à vos tâches.',
    home: 'Vers mes tâches',
    fault:
      "La page a rencontré une erreur d'affichage. Rechargez-la ; aucune donnée n'est touchée.",
    reload: 'Recharger la page',
  },
};
