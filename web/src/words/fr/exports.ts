/** web: words of exports and of the log of their openings, in French. */
export const exportWords = {
  exports: {
    none: 'Aucun extrait ne vous concerne.',
    about: 'concernant {{name}}',
    to: 'pour : {{to}}',
    until: "peut être ouvert jusqu'au {{on}}",
    open: 'Ouvrir',
    willBeLogged:
      'Chaque ouverture est consignée : qui, à quel poste, quand, pourquoi et quel contenu ; la personne concernée et l’auditeur peuvent le lire.',
    purpose: "But de l'ouverture",
    reference: 'Numéro de votre propre dossier (le cas échéant)',
    log: "Qui l'a ouvert",
    neverOpened: "Personne ne l'a encore ouvert.",
    hash: 'SHA-256 du contenu :',
    prove: 'À vérifier hors ligne par : npx pilotage verify-export <fichier>',
    save: 'Garder le fichier',
    entry: 'entrée {{seq}}',
    whole: '{{entries}} entrées du registre sont dans le fichier, entières.',
    unitNow: "{{unit}} (aujourd'hui {{unitNow}})",
    pack: 'Sous le paquet de règles {{pack}}',
    noLines: "Aucune conclusion sur cette personne n'est encore en vigueur.",
    as: {
      recipient: 'destinataire',
      subject: 'personne concernée',
      auditor: 'auditeur',
    },
    purposes: {
      panelReview: 'examen par une commission',
      personnelPlanning: 'planification du personnel',
      fileTransfer: 'dossier suivant la personne',
      handOver: 'remise à un organe habilité',
      ownReading: 'lecture de son propre dossier',
      audit: 'audit',
    },
    columns: {
      number: 'N°',
      when: 'Quand',
      who: 'Qui',
      purpose: 'Pourquoi',
      content: 'Contenu',
    },
  },
};
