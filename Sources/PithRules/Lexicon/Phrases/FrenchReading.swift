extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let frenchReading: [Entry] = [
    .init(
      .callToAction,
      """
      lire la suite… | …lire la suite | lire plus | lire l'article | lire l'article complet
      en savoir plus… | …en savoir plus | voir plus | voir tout | voir tous | afficher plus
      plus | plus d'infos | plus d'informations | cliquez ici… | …cliquez ici | découvrir
      découvrez… | je découvre | écouter | regarder | voir la vidéo | regarder la vidéo
      charger plus | continuer la lecture | continuer à lire… | poursuivre la lecture
      voir l'article | voir le diaporama | agrandir | agrandir l'image | tout voir | consulter
      lire tout l'article | je m'inscris | j'en profite | commencer | essayer gratuitement
      demander un devis | lire la suite de l'article
      """),
    .init(
      .newsletter,
      """
      abonnez-vous | abonnez-vous à notre newsletter… | abonnez-vous à la newsletter…
      inscrivez-vous à notre newsletter… | inscrivez-vous à la newsletter…
      inscrivez-vous à nos newsletters… | s'inscrire à la newsletter
      s'abonner à la newsletter | s'abonner | je m'abonne | recevez notre newsletter…
      recevez la newsletter… | recevez nos newsletters… | recevez chaque matin…
      recevez chaque jour… | recevez gratuitement… | recevez le meilleur…
      toutes nos newsletters | nos newsletters | lettre d'information | lettres d'information
      inscription à la newsletter | inscription newsletter | restez informé…
      restez informés… | ne manquez rien… | ne ratez rien… | vous pouvez vous désinscrire…
      …désinscrire à tout moment… | se désabonner | s'abonner gratuitement
      …dans votre boîte mail… | votre adresse email est utilisée… | alertes infos
      """),
    .init(
      .formLabel,
      """
      champs obligatoires | champ obligatoire | les champs marqués d'un…
      les champs obligatoires… | …indique les champs nécessaires | votre email
      votre adresse email | votre adresse e-mail | adresse e-mail | adresse email
      adresse mail | entrez votre email… | entrez votre adresse… | saisissez votre email…
      saisissez votre adresse… | prénom | nom | nom et prénom | votre nom | mot de passe
      envoyer | valider | votre message | téléphone | code postal | ville | sujet | objet
      merci de saisir… | veuillez saisir… | veuillez renseigner… | veuillez entrer…
      veuillez remplir… | merci de votre inscription… | merci pour votre inscription…
      …email de confirmation… | votre inscription a bien été… | j'accepte… | en cliquant sur…
      en soumettant ce formulaire… | une erreur est survenue… | une erreur s'est produite…
      confirmer le mot de passe | formulaire de contact | ce champ est obligatoire…
      votre message a bien été envoyé…
      """),
    .init(
      .commentForm,
      """
      laisser un commentaire… | laissez un commentaire… | ajouter un commentaire
      écrire un commentaire | poster un commentaire | publier un commentaire
      publier le commentaire | laisser une réponse | votre adresse e-mail ne sera pas publiée…
      votre adresse de messagerie ne sera pas publiée… | votre email ne sera pas publié…
      annuler la réponse | enregistrer mon nom… | réagir | réagir à cet article | réagissez…
      commenter | commenter l'article | connectez-vous pour commenter…
      vous devez être connecté pour… | vous devez vous connecter… | pour commenter…
      pour réagir… | ce site utilise akismet… | les commentaires sont fermés…
      commentaires fermés… | aucun commentaire | pas de commentaire
      soyez le premier à commenter… | soyez le premier à réagir… | votre commentaire
      donnez votre avis | charte de modération | voir les règles de modération…
      pas encore de commentaire… | il n'y a pas encore de commentaire…
      """),
    .init(
      .commentHeading,
      """
      commentaires | commentaire | # commentaires | # commentaire | commentaires #
      # réactions | # réaction | réactions | vos réactions | les commentaires
      tous les commentaires | voir les commentaires | voir tous les commentaires
      lire les commentaires | afficher les commentaires | # réponses | # réflexions sur…
      une réflexion sur… | commentaires récents | vos commentaires
      les commentaires des lecteurs | # contributions | derniers commentaires
      """),
    .init(
      .replyControl,
      """
      répondre | signaler | j'aime | je n'aime pas | citer | signaler un abus
      signaler ce commentaire | voir les réponses | alerter | modérer
      signaler un contenu inapproprié | recommander | # réponse | permalien
      """),
    .init(
      .readTime,
      """
      temps de lecture # min | temps de lecture # minutes | temps de lecture # minute
      temps de lecture… | # min de lecture | # minutes de lecture | # minute de lecture
      …min de lecture | lecture # min | lecture # minutes | # min | # mn | # minutes
      durée de lecture # min | durée de lecture… | lecture en # min | lire en # min
      temps de lecture estimé…
      """),
    .init(
      .counter,
      """
      # vues | # partages | # partage | # j'aime | # abonnés | vues # | # lectures | vu # fois
      lu # fois | # votes | # photos | # visites | # membres | nombre de vues #
      """),
    .init(
      .share,
      """
      partager… | partagez | partager sur facebook | partager sur twitter | partager sur x
      partager sur whatsapp | partager sur linkedin | partager sur… | partager par e-mail
      partager par email | partager l'article | partager cet article | partagez cet article…
      partager la page | partager via… | envoyer par email | envoyer par e-mail
      envoyer par mail | envoyer à un ami | copier le lien | lien copié | tweeter | épingler
      cliquez pour partager… | offrir l'article | offrir cet article | enregistrer
      ajouter à mes favoris | sauvegarder | ajouter aux favoris | partage | recommander
      envoyer à un proche | partager cette page
      """),
    .init(
      .follow,
      """
      suivez-nous… | suivez-nous sur… | suivre | nous suivre | nous suivre sur…
      rejoignez-nous… | retrouvez-nous sur… | retrouvez-nous | suivez l'actualité…
      suivez toute l'actualité… | réseaux sociaux | nos réseaux sociaux
      téléchargez l'application… | téléchargez notre application… | télécharger l'application
      nos applications | l'application | abonnez-vous à notre chaîne…
      rejoignez notre chaîne whatsapp… | restez connecté | restons connectés
      suivez-nous sur les réseaux sociaux | ajoutez-nous à vos sources… | suivre cet auteur
      suivez notre page… | abonnez-vous à notre page…
      """),
    .init(
      .relatedHeading,
      """
      à lire aussi… | lire aussi… | à lire également… | lire également… | à lire…
      à voir aussi… | voir aussi… | à voir également… | sur le même thème | articles liés
      articles similaires | articles connexes | articles associés | articles recommandés
      article suivant | article précédent | autres articles | d'autres articles
      autres actualités | les plus lus | les plus lues | le plus lu | articles les plus lus
      les articles les plus lus | les plus consultés | les plus vus | les plus partagés
      les plus commentés | les plus populaires | populaires | tendances | recommandé pour vous
      recommandés pour vous | nos recommandations | notre sélection
      la sélection de la rédaction | le choix de la rédaction | sélectionné pour vous
      à découvrir | à découvrir aussi | vous aimerez aussi… | vous pourriez aussi aimer
      vous aimerez peut-être | ceci pourrait vous intéresser | cela peut vous intéresser
      cela pourrait vous intéresser | ces articles pourraient vous intéresser
      vous pourriez être intéressé… | dans la même rubrique | dans la même catégorie
      dans l'actualité | plus d'articles | plus d'actualités… | plus de… | à ne pas manquer
      à la une | à suivre | pour aller plus loin | pour approfondir | en lien avec cet article
      contenus sponsorisés | contenus recommandés | nos derniers articles
      les dernières actualités | notre dossier… | dossier… | ailleurs sur le web | en relation
      sur le même sujet… | lire notre article… | lire notre décryptage… | lire notre enquête…
      lire l'entretien… | d'autres actualités | l'essentiel de l'actu | articles en lien
      pour en savoir plus
      """),
    .init(
      .feedHeading,
      """
      dernières nouvelles | dernières actualités | les dernières actualités | dernières infos
      dernière minute | dernières minutes | en direct | en continu | l'actu en continu
      fil info | fil d'actualité | fil d'actu | le fil | actualités | actualité | actu
      derniers articles | articles récents | les derniers articles | direct | flash info
      toute l'actualité | toutes les actualités | l'info en continu | alerte info | les titres
      derniers sujets | le fil info | récents | archives
      """),
    .init(
      .menu,
      """
      accueil | à propos | à propos de nous | qui sommes-nous | contact | contactez-nous
      nous contacter | plan du site | menu | recherche | rechercher | emploi | recrutement
      carrières | aide | services | nos services | politique | économie | sport | sports
      culture | société | monde | international | sciences | santé | voyage | tech | high-tech
      faits divers | vidéos | photos | podcasts | boutique | abonnements | météo | horoscope
      jeux | mots croisés | annonces | petites annonces | immobilier | opinions | débats
      planète | environnement | éducation | france | régions | rubriques | équipe | presse
      partenaires | événements | agenda | produits | nos produits | actualités
      foire aux questions | faq | publicité | annonceurs | navigation principale
      menu principal | le journal | kiosque | gérer mon abonnement | nos sites
      services partenaires | carnet | avis de décès | programme tv | toutes les rubriques
      entreprise
      """),
    .init(
      .skipLink,
      """
      aller au contenu | aller au contenu principal | passer au contenu
      passer au contenu principal | aller à la navigation | aller au menu
      aller à la recherche | accéder au contenu | accès direct au contenu | accéder au menu
      sauter au contenu | skip to content | accéder directement au contenu
      aller au pied de page | panneau de gestion des cookies
      """),
    .init(
      .editControl,
      """
      modifier | modifier le code | modifier cette page | voir l'historique
      modifier modifier le code | éditer | voir le texte source
      """),
    .init(
      .loginControl,
      """
      se connecter | connexion | s'inscrire | inscription | mon compte | se déconnecter
      déconnexion | créer un compte | créer mon compte | mot de passe oublié
      se souvenir de moi | s'identifier | identifiez-vous… | mon profil | connectez-vous
      espace abonné | espace client | espace membre | pas encore inscrit… | déjà inscrit…
      déjà un compte… | vous avez déjà un compte… | pas encore de compte…
      continuer avec google | rester connecté
      """),
    .init(.breadcrumb, "vous êtes ici… | fil d'ariane"),
  ]
}
