/** web: the guides to each role's work in French. */
export const help = {
  help: {
    title: 'Guide du travail',
    lead: 'Chaque guide dit brièvement ce qui arrive sur votre bureau, ce que vous en faites et ce que vous ne devez pas faire.',
    choose: 'Choisir un rôle',
    mine: 'Votre rôle',
    does: 'Ce que vous faites',
    mind: 'À retenir',
    silence: 'Si rien n’est dit',
    begin: 'Ouvrir mes tâches',
    all: 'Tous les guides',
    link: 'Guide de mon travail',
    first: {
      title: 'Premiers pas à l’entraînement',
      who: 'Vous jouez {{name}}. Ce qui attend ce rôle figure ci-dessous quand c’est son tour.',
      way: 'Pour voir un projet faire tout son chemin : entrez comme cadre, ouvrez « Nouvelle proposition », prenez « Remplir d’un exemple » et déposez. Chaque page dit sur quel bureau se trouve la suite ; « Jouer », à côté du nom, vous y assied : greffier, juristes, secrétaire, votants, comité du Parti, puis chef.',
      time: 'La barre jaune fait passer le temps, pour voir délais et rappels.',
      guide: 'Le guide de ce rôle',
      hide: 'Compris, masquer',
    },
    roles: {
      proposer: {
        name: 'Proposant',
        lead: 'Vous voyez qu’une règle bloque ce dont les gens ont besoin et voulez essayer autrement. Proposer est votre droit et votre devoir.',
        steps: {
          s1: 'Ouvrez « Nouvelle proposition » et écrivez partie par partie ; le brouillon se garde seul. Dites ce qui bloque, quelles règles, le périmètre, la durée, les indicateurs avec départ et cible, les risques et conditions d’arrêt.',
          s2: 'Avant de déposer, voyez qui décidera et quand. Déclarez vos intérêts.',
          s3: 'Déposez : l’heure est inscrite aussitôt, et la « Preuve datée » de la page du projet est votre récépissé. En cas de retour, complétez et déposez de nouveau.',
          s4: 'Une fois approuvé : préparez, réalisez, déposez les rapports avec leurs valeurs ; pour ce qui gêne, prenez « Signaler un obstacle » parmi les autres actes possibles.',
          s5: 'Imprimez la « Preuve datée » à tout moment ; prenez « Demander une protection » si l’on vous fait des difficultés.',
        },
        mind: 'Vous ne votez pas sur votre proposition, ne la jugez ni ne la récompensez.',
        silence:
          'Un rapport en retard est signalé au superviseur et plus haut ; le silence ne fait jamais d’un pilote un échec.',
      },
      clerk: {
        name: 'Greffier',
        lead: 'Vous êtes la porte : chaque proposition arrive au bon endroit le bon jour.',
        steps: {
          s1: 'Enregistrez ce qui arrive, avec numéro et nom du registre ; le délai court dès le dépôt.',
          s2: 'Envoyé au mauvais endroit : transmettez à qui est compétent, à temps.',
          s3: 'Joignez les documents, avec numéro et date du papier.',
        },
        mind: 'Un enregistrement tardif ne repousse pas le délai de l’autorité.',
        silence: 'Le chef apprend que le dossier est encore au greffe.',
      },
      examiner: {
        name: 'Secrétaire du dossier et juriste',
        lead: 'Vous préparez le dossier pour que la décision soit fondée.',
        steps: {
          s1: 'Les juristes signent une fiche avec motifs et textes ; deux signent indépendamment.',
          s2: 'Le secrétaire choisit la voie, demande l’avis d’autres instances et du comité du Parti ; clore la consultation ouvre le vote.',
          s3: 'Consignez aussi les avis contraires et les absences de réponse : le silence n’est jamais un accord.',
          s4: 'Secrétariat : préparez la publication et motivez ce qui est retenu ; lisez sous trois jours ouvrés les avis reçus par la page publique.',
        },
        mind: 'Qui a un intérêt se récuse ; le vote de qui doit le faire est refusé.',
        silence: 'Ce qui est en retard devient rouge et le chef en est informé.',
      },
      head: {
        name: 'Chef',
        lead: 'Vous décidez dans le délai légal ; tout ce qu’il faut savoir est sur une page.',
        steps: {
          s1: 'Ouvrez la ligne rouge en tête de « Mes tâches » : la page montre le dossier, les fiches de légalité, l’avis du comité du Parti et les votes.',
          s2: 'Voyez les trois, puis approuvez ; pour changer, « Modifier ». Refuser, renvoyer, reporter ou saisir le supérieur demande des motifs.',
          s3: 'Pendant le pilote : levez les obstacles, décidez des changements et prolongations, suspendez, concluez.',
          s4: 'Absent : indiquez-le et nommez un suppléant dans « Mes réglages ».',
        },
        mind: 'Vous ne décidez ni de votre proposition ni là où vous avez un intérêt ; le supérieur le fait.',
        silence:
          'Après sept jours ouvrés le supérieur est informé ; aucune horloge n’approuve ni ne refuse.',
      },
      member: {
        name: 'Membre votant, conseil',
        lead: 'Votre vote et votre avis sont à vous ; personne ne vote pour vous.',
        steps: {
          s1: 'Lisez le dossier et votez sur la page du pilote ; contre, dites pourquoi.',
          s2: 'Avec un intérêt, récusez-vous : votre voix ne compte pas, et un remplaçant est nommé s’il reste trop peu de membres.',
          s3: 'Le collège des causes entend le proposant avant de conclure.',
        },
        mind: 'Nul ne vote pour un autre, un suppléant non plus.',
        silence: 'Le président est averti ; aucun silence ne compte comme vote.',
      },
      supervisor: {
        name: 'Superviseur',
        lead: 'Vous suivez le pilote de vos yeux et écrivez ce que vous voyez.',
        steps: {
          s0: 'Le lundi ouvrez « Supervision » : les retards d’abord, puis la semaine. Sans réseau, écrivez la visite quand même : elle part dès qu’il revient.',
          s1: 'À un contrôle, consignez équipe, preuves, valeurs et constats ; sans constat, dites pourquoi.',
          s2: 'Ordonnez la correction de ce qui est mauvais ; un autre la vérifie.',
          s3: 'Déplacer ou sauter un contrôle demande un motif. À la fin, contresignez et notez chaque cible.',
        },
        mind: 'Vous ne supervisez pas ce que vous avez proposé, décidé ou conduit.',
        silence: 'Un contrôle en retard est signalé au chef et au superviseur supérieur.',
      },
      monitor: {
        name: 'Organe de suivi',
        lead: 'Vous voyez l’ensemble et répondez par des données.',
        steps: {
          s1: 'Les statistiques montrent les étapes, les retards par bureau, la durée de chaque pas face à sa limite.',
          s2: 'Établissez les rapports périodiques, signez et transmettez-les ; les petits nombres sont masqués.',
          s3: 'Ouvrez des campagnes et suivez chaque unité.',
        },
        mind: 'Il n’y a pas de palmarès des échecs.',
        silence: 'Un rapport en retard est rappelé comme tout travail.',
      },
      auditor: {
        name: 'Auditeur',
        lead: 'Vous vérifiez sans avoir à nous croire.',
        steps: {
          s1: 'Voyez qui a ouvert des exports et comment l’annuaire a changé.',
          s2: 'Sur la page d’un projet ouvrez « Preuves » : vérifiez le registre dans votre navigateur, téléchargez-le, et revérifiez-le sur une autre machine par « pilotage verify-file ». Toute la maison : « pilotage verify » ; les exports : « verify-export ».',
        },
        mind: 'Chaque ouverture de données privées est consignée.',
        silence: 'Rien ne vous attend sous délai.',
      },
      operator: {
        name: 'Exploitant',
        lead: 'Vous faites tourner le système ; vous ne décidez de rien dans les dossiers.',
        steps: {
          s1: 'Voyez les notes d’exploitation et les courriers non remis.',
          s2: 'Dans les écrans de Temporal : arrêter et remettre en arrière ne change aucun dossier ; le guide d’exploitation dit comment.',
        },
        mind: 'L’objet des dossiers ne vous est pas montré.',
        silence: 'Les notes non vues apparaissent en nombre dans la barre du haut.',
      },
      administrator: {
        name: 'Administrateur de l’annuaire et des lois',
        lead: 'Vous veillez à ce que le travail arrive à la bonne personne.',
        steps: {
          s0: 'Ouvrez « Annuaire » : les postes vacants d’abord. Importez des fichiers : unités, postes, puis personnes ; un aperçu ne change rien.',
          s1: 'Annuaire : ajoutez, nommez, terminez une fonction à un jour ; le travail suit les postes, les délais restent.',
          s2: 'Reliez les comptes aux personnes ; donnez et révoquez les clés d’autres systèmes.',
          s3: 'Paquets de lois : préparez, voyez d’avance chaque date qui bouge ; deux personnes mettent en vigueur.',
        },
        mind: 'Nul ne se nomme soi-même ni ne relie son propre compte.',
        silence: 'Un poste vacant est montré à chaque tâche qui l’attend.',
      },
    },
  },
};
