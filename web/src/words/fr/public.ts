/** web: words of what is published, in French. */
export const publicity = {
  public: {
    title: 'Pilotes publiés',
    lead: 'Ce que les autorités ont publié de chaque pilote : ce qui est essayé, qui a décidé, comment il est supervisé, ce qui en est résulté. Toute partie non publiée indique son fondement et la date de réexamen.',
    search: 'Chercher par titre, sans accents',
    empty:
      "Rien n'est encore publié. Un pilote apparaît ici dès que l'autorité compétente en approuve la publication.",
    none: 'Aucun pilote ne correspond. Retirez un mot.',
    all: 'Tous les pilotes publiés',
    door: 'Vers la page de connexion',
    link: 'Voir les pilotes publiés',
    untitled: "Pilote dont le titre n'est pas publié",
    number: 'N° {{number}}',
    shows: 'Publié',
    heldBack: 'Non publié',
    nothingHeldBack: 'Toutes les parties existantes sont publiées.',
    heldBackForGood: 'Définitivement non publié.',
    reviewedOn: 'Réexamen le {{on}}.',
    nothingToTell: "Rien à dire pour l'instant.",
    vnd: '{{amount}} dongs',
    fromTo: "De {{from}} à l'objectif {{to}}",
    reached: 'Atteint : {{value}}',
    feedback: 'Votre avis',
    feedbackLead:
      "Vous n'avez pas à dire qui vous êtes ; le dossier ne garde ni nom ni adresse. Le secrétariat lit votre avis sous trois jours ouvrés et motive tout refus. Pour signaler une faute, utilisez la page de signalement.",
    yourWords: 'Ce que vous avez à dire',
    wantsAnswer: 'Je souhaite une réponse',
    answerWhere:
      "Le dossier ne sachant pas qui vous êtes, la réponse est conservée dans le dossier du pilote ; demandez-la à l'organisme qui le mène.",
    send: 'Envoyer',
    taken: 'Votre avis a été reçu. Merci.',
    archived: 'Ce pilote est archivé et ne reçoit plus d’avis.',
    onPilot: 'La page publique de ce pilote',
    fields: {
      decisionKind: 'Type de décision',
      startedOn: 'Démarré le',
      end: 'Fin prévue par la décision',
      endedOn: 'Terminé le',
      visitsHeld: 'Visites de supervision tenues',
      lastVisitOn: 'Dernière visite',
    },
    decisionKinds: {
      full: 'Approuvé pleinement',
      pilot: 'Approuvé à titre pilote',
    },
  },
};
