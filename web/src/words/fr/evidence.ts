/** web: words of the page of evidence in French. */
export const evidence = {
  evidence: {
    title: 'Preuves',
    check: 'Vérifier',
    how: 'Chaque écriture du registre est hachée par SHA-256 avec l’empreinte de la précédente. Changez une lettre d’une ancienne écriture, et plus aucune empreinte ne correspond dès lors. La vérification se fait dans votre navigateur, sans interroger le serveur.',
    head: 'Dernière empreinte :',
    checkNow: 'Vérifier',
    save: 'Télécharger ce registre',
    holds: 'Tout est comme écrit',
    broken: 'Ce n’est plus comme écrit',
    checked: 'Écritures hachées de nouveau : {{count}}',
    faults: {
      content: 'Écriture {{seq}} : son contenu ne correspond pas à son empreinte.',
      order: 'Écriture {{seq}} : son numéro est faux.',
      end: 'Après l’écriture {{seq}} : la chaîne ne finit pas où elle devrait.',
    },
    ledger: 'Écritures du registre',
    heads: {
      number: 'N°',
      when: 'Quand',
      what: 'Type et auteur',
      hash: 'Empreinte',
    },
    noCrypto:
      'Ce navigateur ne peut hacher à une adresse sans chiffrement. Ouvrez-la en https, ou téléchargez le registre et vérifiez-le par la commande ci-dessous.',
    offline:
      'Pour vérifier plus tard, sur toute machine, sans réseau et sans nous : npx pilotage verify-file <fichier>. Gardez la dernière empreinte ailleurs, par exemple imprimée avec une décision, et ajoutez --head <empreinte>.',
    link: 'Preuves : registre et empreintes',
  },
};
