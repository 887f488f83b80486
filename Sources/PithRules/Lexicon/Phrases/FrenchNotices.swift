extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let frenchNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      photo… | photos… | crédit photo… | crédits photo… | crédits photos… | crédit… | crédits…
      …photo d'illustration… | …photo d'archives | …photo archives… | …image d'illustration
      illustration… | …illustration | image… | © afp… | © getty images… | © dr | …afp | …dr
      capture d'écran… | photographe… | photo afp… | photo dr | source photo…
      """),
    .init(
      .captionLead,
      """
      légende… | légende image… | légende photo… | sur la photo… | figure #… | fig #…
      en image… | ouvrir l'image | # sur # | image # sur #
      """),
    .init(
      .bylineLead,
      """
      par… | auteur… | auteurs… | rédigé par… | écrit par… | publié par…
      propos recueillis par… | texte… | texte de… | article de… | avec… | posté par…
      article rédigé par… | traduit par… | réalisé par… | un article de… | textes…
      entretien réalisé par… | édité par… | mis en ligne par…
      """),
    .init(
      .bylineRole,
      """
      journaliste | rédacteur | rédactrice | rédacteur en chef | rédactrice en chef
      correspondant | correspondante | envoyé spécial | envoyée spéciale | chroniqueur
      chroniqueuse | la rédaction | rédaction | auteur | autrice | grand reporter | reporter
      éditorialiste | correspondant local | la rédaction avec afp | secrétaire de rédaction
      """),
    .init(
      .dateLead,
      """
      publié… | publié le… | publié il y a… | publié à… | mis à jour… | mis à jour le…
      modifié le… | modifié… | dernière mise à jour… | posté le… | date…
      date de publication… | le # | créé le… | mise à jour… | il y a # heures | il y a # heure
      il y a # minutes | il y a # min | il y a # jours | il y a # jour | il y a # semaines
      il y a # mois | il y a # ans | il y a # an | aujourd'hui à # | hier à # | aujourd'hui
      hier | à l'instant | actualisé le… | dernière modification… | paru le… | écrit le…
      rédigé le… | ajouté le… | mis en ligne le…
      """),
    .init(
      .authorBioLead,
      """
      à propos de l'auteur… | à propos de l'autrice | l'auteur | biographie de l'auteur
      voir tous les articles de… | voir tous les articles | tous les articles de…
      tous ses articles | voir ses articles | …est journaliste… | …est rédacteur…
      …est rédactrice… | …est l'auteur de… | …est l'autrice de… | …est diplômé…
      …est diplômée… | …est correspondant… | …journaliste indépendant… | …passionné de…
      …passionnée de… | contacter l'auteur | avatar | du même auteur | plus d'articles de…
      """),
    .init(
      .copyrightNotice,
      """
      …tous droits réservés… | droits de reproduction… | …reproduction interdite…
      toute reproduction… | …reproduction et diffusion interdites… | copyright…
      © tous droits réservés | …sans autorisation… | …sans l'autorisation…
      tous les contenus de ce site… | droits d'auteur…
      …droits de reproduction et de diffusion réservés…
      """),
    .init(
      .cookieNotice,
      """
      …utilise des cookies… | …utilisons des cookies… | nous utilisons des cookies…
      ce site utilise des cookies… | en poursuivant votre navigation…
      en continuant à naviguer… | en naviguant sur ce site… | nos partenaires et nous…
      nous et nos partenaires… | …dépôt de cookies… | …accepter les cookies…
      votre vie privée… | le respect de votre vie privée… | gestion des cookies
      cookies nécessaires | cookies fonctionnels | ce contenu est bloqué…
      vous avez choisi de refuser… | vous avez refusé les cookies… | la lecture de ce contenu…
      toujours activé | …dépôt de traceurs… | bienvenue continuer sans accepter…
      stocker et/ou accéder à des informations… | utiliser des données limitées…
      créer des profils pour la publicité personnalisée…
      créer des profils de contenus personnalisés… | utiliser des profils pour sélectionner…
      mesurer la performance des publicités… | mesurer la performance des contenus…
      comprendre les publics par… | développer et améliorer les services
      """),
    .init(
      .consentButton,
      """
      accepter | tout accepter | accepter et fermer | accepter et continuer
      accepter tous les cookies | accepter les cookies | j'accepte | j'ai compris | refuser
      tout refuser | continuer sans accepter | paramétrer | paramétrer les cookies
      personnaliser | paramètres des cookies | paramètres | gérer les cookies
      gérer mes cookies | gérer mes choix | gérer les préférences | préférences cookies
      enregistrer mes choix | voir les préférences | enregistrer les préférences | ok
      en savoir plus et gérer… | d'accord | fermer | utiq | gérer utiq
      """),
    .init(
      .legalLinks,
      """
      mentions légales | politique de confidentialité | conditions générales
      conditions générales d'utilisation | conditions générales de vente
      conditions d'utilisation | cgu | cgv | cgu cgv | données personnelles
      protection des données | politique de cookies | politique des cookies | cookies
      vie privée | confidentialité | charte | accessibilité | accessibilité non conforme
      charte éditoriale | charte de déontologie | signaler un contenu illicite
      politique de protection des données | informations légales | crédits | avertissement
      politique cookies | politique de protection des données personnelles
      """),
    .init(
      .advertisement,
      """
      publicités | publicité… | annonce | annonces | sponsorisé | contenu sponsorisé
      sponsorisé par… | partenaire | en partenariat avec… | la suite après la publicité
      la suite après cette publicité | l'article continue après la publicité
      la suite de l'article après cette publicité | publi-rédactionnel | publireportage
      fermer la publicité | nos partenaires | contenu partenaire
      lire la suite après la publicité | offert par… | présenté par… | article sponsorisé
      communiqué | un contenu proposé par… | passer la publicité
      vous utilisez un bloqueur de publicité… | …bloqueur de publicité… | annonceur
      """),
    .init(
      .playerControl,
      """
      lecture | lire la vidéo | volume | votre navigateur ne supporte pas…
      votre navigateur ne prend pas en charge… | écouter l'article | écouter cet article
      écouter cet épisode | plein écran | sous-titres | chargement… | activer le son
      désactiver le son | cet audio… | lecture en cours | réécouter | écoutez cet article…
      lecteur audio | voir la vidéo
      """),
    .init(
      .paywall,
      """
      article réservé aux abonnés | réservé aux abonnés | cet article est réservé aux abonnés…
      contenu réservé aux abonnés | il vous reste #… | la suite est réservée aux abonnés…
      …est réservée aux abonnés | déjà abonné… | vous êtes déjà abonné… | pas encore abonné…
      abonnez-vous pour… | pour lire la suite… | abonnez-vous dès #… | sans engagement
      abonné | abonnés | profitez de l'offre… | lire cet article…
      accédez à tous les contenus… | contenu premium | débloquer l'article
      connectez-vous pour lire… | abonnez-vous à partir de #… | lecture réservée aux abonnés
      cet article est offert…
      …sur un autre appareil… | …sur un seul appareil à la fois…
      pourquoi voyez-vous ce message | comment ne plus voir ce message | continuer à lire ici
      …de modifier votre mot de passe | lecture restreinte | découvrir les offres multicomptes…
      vous possédez déjà un compte | …vous continuez à lire ici
      lecture en cours sur un autre appareil… | article exclusif… | pour accéder à la suite…
      """),
    .init(
      .tagsHeading,
      """
      tags… | mots-clés… | étiquettes… | thèmes… | sujets… | catégorie… | catégories…
      rubrique… | classé dans… | classé sous… | thématiques… | thématique… | dans cet article
      étiqueté… | sujets associés | plus sur le sujet
      """),
    .init(
      .pagination,
      """
      page suivante | page précédente | suivant | précédent | suivante | précédente
      page # sur # | page # | article suivant… | article précédent… | articles plus anciens
      articles plus récents | articles précédents | navigation de l'article
      navigation des articles | première page | dernière page | précédent suivant | retour
      retour à la liste | photo suivante | image suivante | retour à l'accueil | pages #
      sujet suivant | sujet précédent
      """),
    .init(
      .typoReport,
      """
      signaler une erreur | signaler une faute | une erreur dans cet article…
      vous avez repéré une erreur… | vous avez trouvé une erreur…
      signaler une erreur dans le texte | signaler une erreur dans l'article
      proposer une correction | une erreur s'est glissée…
      """),
    .init(
      .print,
      """
      imprimer | imprimer l'article | imprimer cet article | version imprimable | télécharger
      télécharger le pdf | taille du texte | taille de police | version pdf
      enregistrer en pdf | exporter
      """),
    .init(
      .affiliate,
      """
      …liens affiliés… | …percevoir une commission… | …toucher une commission…
      …liens d'affiliation… | les prix mentionnés… | certains liens de cet article…
      """),
    .init(
      .disclaimer,
      """
      les propos tenus… | …n'engagent que… | cet article n'engage que…
      …ne constitue pas un conseil… | note de la rédaction… | ndlr… | …à titre informatif…
      …ne remplace pas l'avis d'un médecin… | les opinions exprimées…
      """),
    .init(
      .javascriptNotice,
      """
      veuillez activer javascript… | …activer javascript… | javascript est désactivé…
      votre navigateur est obsolète… | javascript doit être activé… | …javascript activé…
      """),
    .init(
      .challenge,
      """
      vérifiez que vous êtes humain… | accès refusé… | page non trouvée… | page introuvable…
      vous n'êtes pas un robot… | je ne suis pas un robot | erreur # | un instant…
      êtes-vous majeur… | vous devez avoir # ans… | vérification de votre navigateur…
      accès interdit…
      """),
    .init(
      .searchForm,
      """
      recherche | rechercher… | résultats de recherche… | résultats de la recherche…
      résultats pour… | aucun résultat… | # résultats | recherche avancée
      que recherchez-vous | rechercher sur le site | filtrer | filtres | trier par…
      filtrer par… | lancer la recherche | ouvrir la recherche | réinitialiser
      """),
    .init(
      .cart,
      """
      ajouter au panier | panier | mon panier | voir le panier | votre panier est vide…
      ajouter à la liste d'envies | liste de souhaits | en stock | rupture de stock | épuisé
      livraison gratuite… | livraison offerte… | commander | passer la commande | acheter
      quantité | avis clients | # avis | produits similaires | caractéristiques
      ajouter au comparateur | comparer | référence… | fiche technique | sous-total
      choix des options | valider mon panier | livraison et retours
      """),
    .init(
      .backToTop,
      """
      haut de page | retour en haut | retour en haut de page | remonter
      remonter en haut de page | en haut | vers le haut | retour haut de page
      """),
    .init(
      .donation,
      """
      faire un don | je fais un don | soutenez-nous… | nous soutenir | donner | soutenir
      je soutiens | soutenez notre travail… | soutenez… | je donne
      """),
    .init(
      .tableOfContents,
      """
      table des matières | au sommaire | sommaire… | dans cet article… | sur cette page
      plan de l'article
      """),
    .init(
      .feedback,
      """
      cet article vous a-t-il été utile… | cet article vous a été utile…
      ce contenu vous a-t-il été utile… | cette page vous a-t-elle été utile…
      notez cet article… | votre avis | donnez votre avis… | votre avis nous intéresse…
      noter cet article | évaluer | oui non | moyenne # #…
      """),
    .init(
      .languageSwitch,
      """
      langue | langues | choisir la langue | choisissez votre langue | en français | français
      autres langues | dans d'autres langues | changer de langue | sélectionner une langue
      """),
    .init(
      .sourceLead,
      """
      source… | sources… | avec afp | avec reuters | avec agences | afp | d'après…
      notes et références | références | liens externes | bibliographie | voir la source
      lien source
      """),
    .init(
      .republication,
      """
      initialement publié… | cet article est republié…
      cet article a initialement été publié… | article initialement publié…
      lire l'article original… | cet article a été mis à jour…
      la dernière modification de cette page… | …est apparu en premier sur…
      publié initialement…
      """),
    .init(
      .placeholder,
      """
      chargement | chargement en cours… | veuillez patienter… | aucun contenu…
      bientôt disponible | à venir | aucune donnée | prochainement
      """),
    .init(
      .interfaceControl,
      """
      fermer | ouvrir | annuler | terminé | appliquer | réinitialiser | afficher | masquer
      tout afficher | paramètres | sélectionner | enregistrer | copier | copié
      fermer le menu | ouvrir le menu | tous | toutes | options | réduire | développer
      afficher moins | voir moins | trier | mode sombre | menu fermer | replier | déplier
      """),
    .init(
      .contactLine,
      """
      téléphone… | tél… | adresse… | email… | e-mail… | courriel… | fax… | horaires…
      horaires d'ouverture… | contact… | contacts presse… | contact presse… | nous écrire
      écrivez-nous… | appelez-nous… | itinéraire | voir sur la carte | plan d'accès
      coordonnées | nous trouver | siret… | directeur de la publication… | service clients
      par téléphone… | mail…
      """),
    .init(
      .poweredBy,
      """
      propulsé par… | fièrement propulsé par… | réalisé par… | site réalisé par… | conception…
      création de site… | hébergé par… | développé par… | fièrement propulsé par wordpress
      """),
    .init(
      .poll,
      """
      sondage | voter | je vote | voir les résultats | question du jour | la question du jour
      # votants | quiz
      """),
    .init(
      .notification,
      """
      activer les notifications… | recevoir les notifications… | plus tard | autoriser
      recevoir les alertes… | notifications | alertes | non merci
      """),
  ]
}
