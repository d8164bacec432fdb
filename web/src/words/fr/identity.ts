/** web: words of coming in and going out in French. */
export const identity = {
  door: {
    title: 'Se connecter',
    lead: 'Connectez-vous avec votre compte de service. Ce système ne garde aucun mot de passe.',
    signIn: 'Se connecter',
    notOpened: "Vous n'êtes pas encore connecté",
    reference: 'Référence :',
    problems: {
      SIGN_IN_EXPIRED:
        'Cette connexion a pris trop de temps ou a été commencée dans un autre navigateur. Reconnectez-vous.',
      SIGN_IN_DENIED:
        'Le système de comptes de votre service a refusé, ou vous avez interrompu la connexion. Réessayez ; si cela ne va toujours pas, adressez-vous au gestionnaire des comptes.',
      SIGN_IN_INVALID:
        "Ce qui est revenu ne correspond pas à cette connexion et n'a pas été accepté. Recommencez.",
      PROVIDER_AWAY:
        'Le système de comptes de votre service ne répond pas pour le moment. Dossiers et délais sont conservés ; réessayez dans quelques minutes.',
      UNKNOWN_PERSON:
        "Votre compte est juste, mais l'annuaire ne sait pas encore qui vous êtes. Envoyez cette référence à l'administrateur de l'annuaire de votre service.",
    },
  },
  sessions: {
    title: 'Où vous êtes connecté',
    text: "Si l'un de ces lieux n'est pas le vôtre, déconnectez-vous-y et prévenez le gestionnaire des comptes.",
    here: 'ce navigateur',
    lastSeen: 'vu le {{at}}',
    unknownBrowser: 'Autre navigateur',
    endOne: 'Se déconnecter de {{name}}',
    everywhere: 'Se déconnecter partout',
  },
};
