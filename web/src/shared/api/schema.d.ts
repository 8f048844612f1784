// Written by tools/openapi/types.js from docs/openapi.json: ./cej openapi writes it again.
export interface paths {
    "/api/actualites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les actualités de ma structure : les épinglées, puis les plus récentes */
        get: operations["ActualitesLister"];
        put?: never;
        /** Publier une actualité, tout de suite ou à une date à venir (réservé aux exploitants) */
        post: operations["ActualitesPublier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actualites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une actualité */
        get: operations["ActualitesLire"];
        /** Remplacer le contenu d'une actualité (réservé aux exploitants) */
        put: operations["ActualitesModifier"];
        post?: never;
        /** Retirer une actualité (réservé aux exploitants) */
        delete: operations["ActualitesRetirer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actualites/non-vues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compter les actualités parues depuis que je les ai ouvertes (pastille rouge) */
        get: operations["ActualitesCompter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actualites/vues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Noter que j'ai ouvert les actualités, jusqu'à la dernière que la liste montrait */
        put: operations["ActualitesOuvrir"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechercher une agence France Travail */
        get: operations["AgencesRechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agences/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ajouter une agence à la liste, ou la modifier (réservé aux exploitants) */
        put: operations["AgencesEcrire"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les liens d'aide de ma structure ; le premier est celui du bouton « Aide » */
        get: operations["AideLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ajouter un bénéficiaire à mon portefeuille */
        post: operations["BeneficiairesAjouter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire la fiche d'un bénéficiaire */
        get: operations["BeneficiairesLire"];
        put?: never;
        post?: never;
        /** Supprimer un compte jamais activé */
        delete: operations["BeneficiairesSupprimer"];
        options?: never;
        head?: never;
        /** Modifier l'identifiant France Travail d'un bénéficiaire */
        patch: operations["BeneficiairesModifier"];
        trace?: never;
    };
    "/api/beneficiaires/{id}/appareils/{appareil}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Faire sonner cet appareil pour moi, pendant 60 jours */
        put: operations["AppareilsEnregistrer"];
        post?: never;
        /** Ne plus faire sonner cet appareil */
        delete: operations["AppareilsOublier"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/archivage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Supprimer un compte activé, avec un motif : le dossier est archivé deux ans */
        post: operations["BeneficiairesArchiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/demarches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les démarches d'un bénéficiaire : d'abord celles à faire ou en cours, puis par date */
        get: operations["DemarchesLister"];
        put?: never;
        /** Créer une démarche prédéfinie (quoi et moyen) ou personnalisée (commentaire) */
        post: operations["DemarchesCreer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/demarches/{demarche}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une démarche */
        get: operations["DemarchesLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Modifier le moyen, le commentaire ou la date d'une de mes démarches */
        patch: operations["DemarchesModifier"];
        trace?: never;
    };
    "/api/beneficiaires/{id}/demarches/{demarche}/duplication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dupliquer une de mes démarches, à une nouvelle date */
        post: operations["DemarchesDupliquer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/demarches/{demarche}/statut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier le statut d'une de mes démarches : à faire, en cours, réalisée ou annulée */
        put: operations["DemarchesChangerStatut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/favoris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les favoris d'un bénéficiaire ; vide pour le conseiller s'ils ne sont pas partagés */
        get: operations["FavorisLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/favoris/{type}/{offre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ajouter une offre à mes favoris, ou noter que j'y ai postulé */
        put: operations["FavorisGarder"];
        post?: never;
        /** Retirer une offre de mes favoris */
        delete: operations["FavorisRetirer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/message-important": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire le message important que mon conseiller affiche en ce moment ; 204 s'il n'y en a pas */
        get: operations["MessageImportantAfficher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister mes notifications, les plus récentes d'abord : 60 jours, 10 après lecture */
        get: operations["NotificationsLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/notifications/{notification}/lecture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marquer une notification comme lue */
        put: operations["NotificationsMarquerLue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire mes préférences */
        get: operations["PreferencesLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changer mes préférences */
        patch: operations["PreferencesModifier"];
        trace?: never;
    };
    "/api/beneficiaires/{id}/recherches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les recherches sauvegardées d'un bénéficiaire ; vide pour le conseiller si elles ne sont pas partagées */
        get: operations["RecherchesLister"];
        put?: never;
        /** Sauvegarder une recherche : ses nouvelles offres me seront signalées */
        post: operations["RecherchesCreer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/recherches/{recherche}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Supprimer une recherche sauvegardée */
        delete: operations["RecherchesSupprimer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les recherches que mon conseiller me suggère */
        get: operations["SuggestionsLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/suggestions/{suggestion}/acceptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accepter une suggestion : elle devient une recherche sauvegardée, avec tous ses critères */
        put: operations["SuggestionsAccepter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/suggestions/{suggestion}/refus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Refuser une suggestion */
        put: operations["SuggestionsRefuser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/negotiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Obtenir l'adresse et le jeton d'écoute des événements (SignalR) */
        post: operations["ChatNegocier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connexion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ouvrir ma session : à appeler après chaque connexion */
        post: operations["ConnexionOuvrir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister mes conversations : non lues, puis suivies, puis les plus récentes */
        get: operations["ConversationsLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/lecture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marquer comme lus les messages jusqu'à un numéro ; ne recule jamais */
        put: operations["ConversationsMarquerLue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les derniers messages, les plus anciens que « avant » ou les plus récents que « apres » */
        get: operations["MessagesLire"];
        put?: never;
        /** Envoyer un message */
        post: operations["MessagesEnvoyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/messages/{numero}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Supprimer un de mes messages */
        delete: operations["MessagesSupprimer"];
        options?: never;
        head?: never;
        /** Modifier un de mes messages */
        patch: operations["MessagesModifier"];
        trace?: never;
    };
    "/api/conversations/{id}/messages/{numero}/pieces/{piece}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Obtenir un lien de téléchargement, valable une minute, vers une pièce jointe d'un message */
        get: operations["PiecesTelecharger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Déposer un fichier à joindre à un message : PDF, JPEG ou PNG, 5 Mio au plus */
        post: operations["PiecesDeposer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/recherche": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechercher dans une conversation, sans tenir compte des accents ni de la casse */
        get: operations["MessagesRechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/saisie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signaler que j'écris ; rien n'est conservé */
        post: operations["ConversationsSignalerSaisie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/suivi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suivre une conversation, ou ne plus la suivre */
        put: operations["ConversationsSuivre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visiter l'espace de démonstration : des données inventées pour cette visite */
        get: operations["DemonstrationVisiter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/{visite}/demarches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Créer une démarche de démonstration : la réponse est celle d'une vraie, rien n'est transmis ni gardé */
        post: operations["DemonstrationCreerDemarche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/{visite}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Écrire un message de démonstration : la réponse est celle d'un vrai, rien n'est envoyé ni gardé */
        post: operations["DemonstrationEcrire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/diffusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voir les messages envoyés à mes listes et à plusieurs bénéficiaires, et par combien ils ont été lus */
        get: operations["EnvoisLister"];
        put?: never;
        /** Envoyer un message individuel à plusieurs bénéficiaires et listes de diffusion */
        post: operations["EnvoisEnvoyer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/diffusions/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Déposer un fichier à joindre à un message multi-destinataires : PDF, JPEG ou PNG, 5 Mio au plus */
        post: operations["PiecesDeposerPourTous"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Effacer définitivement un dossier archivé (réservé aux exploitants) */
        delete: operations["DossiersEffacer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/acces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire le journal des accès à un dossier, au plus un mois par page (réservé aux exploitants) */
        get: operations["DossiersLireAcces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exporter toutes les données d'un bénéficiaire (réservé aux exploitants) */
        post: operations["DossiersExporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** État du service */
        get: operations["SanteLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listes-de-diffusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister mes listes de diffusion */
        get: operations["ListesLister"];
        put?: never;
        /** Créer une liste de diffusion */
        post: operations["ListesCreer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listes-de-diffusion/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une liste de diffusion */
        get: operations["ListesLire"];
        put?: never;
        post?: never;
        /** Supprimer une liste de diffusion */
        delete: operations["ListesSupprimer"];
        options?: never;
        head?: never;
        /** Renommer une liste de diffusion ou changer ses membres */
        patch: operations["ListesModifier"];
        trace?: never;
    };
    "/api/message-important": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire mon message important ; 204 s'il n'y en a pas */
        get: operations["MessageImportantLire"];
        /** Écrire mon message important, montré à tous mes bénéficiaires */
        put: operations["MessageImportantEcrire"];
        post?: never;
        /** Retirer mon message important */
        delete: operations["MessageImportantRetirer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/motifs-de-suppression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les motifs de suppression d'un compte */
        get: operations["MotifsLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechercher des offres d'un type, les plus récentes d'abord */
        get: operations["OffresRechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offres/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire une offre en entier */
        get: operations["OffresLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offres/{type}/{id}/partages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Partager une offre avec des bénéficiaires et des listes de diffusion : un message à chacun */
        post: operations["OffresPartager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Description OpenAPI de cette API */
        get: operations["OpenApiLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portefeuille": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les bénéficiaires de mon portefeuille */
        get: operations["PortefeuilleLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portefeuille/a-recuperer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister mes bénéficiaires à récupérer, en réaffectation temporaire */
        get: operations["RetoursLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portefeuille/departs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les bénéficiaires qu'une réaffectation a fait quitter mon portefeuille, et qui les suit maintenant */
        get: operations["DepartsLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portefeuille/departs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ne plus signaler un départ */
        delete: operations["DepartsRanger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portefeuille/recuperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Récupérer tous mes bénéficiaires en réaffectation temporaire */
        post: operations["RetoursRecuperer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire mon profil */
        get: operations["ProfilLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Modifier mon agence, mes notifications sonores ou mon mail récapitulatif */
        patch: operations["ProfilModifier"];
        trace?: never;
    };
    "/api/reaffectation/conseillers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechercher un conseiller de ma structure par son adresse e-mail ou son nom (réservé aux superviseurs) */
        get: operations["ReaffectationRechercherConseillers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reaffectation/conseillers/{id}/beneficiaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les bénéficiaires d'un conseiller de ma structure (réservé aux superviseurs) */
        get: operations["ReaffectationListerBeneficiaires"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reaffectations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Réaffecter jusqu'à 200 bénéficiaires d'un conseiller à un autre (réservé aux superviseurs) */
        post: operations["ReaffectationsReaffecter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recapitulatif/desabonnement/{jeton}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Page qui demande s'il faut désactiver le mail récapitulatif ; ne change rien */
        get: operations["DesabonnementDemander"];
        put?: never;
        /** Désactiver le mail récapitulatif d'un seul geste, par le lien signé d'un mail (RFC 8058) */
        post: operations["DesabonnementFaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referentiel-des-demarches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechercher une démarche prédéfinie et ses moyens par mots-clés ; toutes, par thématique, sans mot */
        get: operations["ReferentielDesDemarchesRechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referentiels/domaines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les domaines de service civique */
        get: operations["DomainesLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referentiels/lieux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposer des communes et départements : début de nom, code postal, sans accents, « St » pour « Saint » */
        get: operations["LieuxRechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referentiels/metiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposer des métiers : mots du métier, appellation courante ou code ROME */
        get: operations["MetiersRechercher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Partager les critères d'une recherche : chaque bénéficiaire reçoit une suggestion d'alerte */
        post: operations["RecherchesPartager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/superviseurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les superviseurs habilités (réservé aux exploitants) */
        get: operations["SuperviseursLister"];
        /** Habiliter un superviseur, ou changer sa structure (réservé aux exploitants) */
        put: operations["SuperviseursHabiliter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/superviseurs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Retirer l'habilitation d'un superviseur (réservé aux exploitants) */
        delete: operations["SuperviseursRetirer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An access. */
        AccesResponse: {
            /** @description What, e.g. `fiche-lue`. */
            action: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            instant: string;
            /** @description Who, as it is kept: the fingerprint of a provider and a subject. */
            par: string;
        };
        /** @description A piece of news, whole. */
        ActualiteRequest: {
            /** @description HTML, at most 20,000 characters; what is not allowed in it is taken away. */
            contenu: null | string;
            /** @description Whether it comes first. */
            epinglee: null | boolean;
            /** @description At most 5 tags of at most 40 characters. */
            etiquettes: null | string[];
            /**
             * Format: date-time
             * @description Its date, which may be to come; now, or the one it has, when absent.
             */
            publieeLe: null | string;
            /** @description Whom it concerns; everyone when absent or empty. */
            structures: null | string[];
            /** @description 1 to 150 characters. */
            titre: null | string;
        };
        /** @description A piece of news. */
        ActualiteResponse: {
            /** @description Clean HTML: p, br, strong, b, em, i, u, s, ul, ol, li, h3, h4, blockquote, hr and links that open beside. */
            contenu: string;
            /** @description Whether it comes first. */
            epinglee: boolean;
            /** @description Coloured labels. */
            etiquettes: string[];
            /**
             * Format: uuid
             * @description The piece of news.
             */
            id: string;
            /** @description Whether it came out since the caller last opened the news. */
            nouvelle: boolean;
            /**
             * Format: date-time
             * @description Its date, UTC.
             */
            publieeLe: string;
            /** @description Whom it concerns; everyone when empty. */
            structures: string[];
            /** @description Its title: plain text. */
            titre: string;
            /** @description What to pass as `If-Match` to change it. */
            version: string;
        };
        /** @description A page of news. */
        ActualitesResponse: {
            /** @description Pinned first, then the newest. */
            actualites: components["schemas"]["ActualiteResponse"][];
            /**
             * Format: date-time
             * @description When the latest one came out, UTC: what opening them marks; absent when there is none, and for operators.
             */
            derniere: null | string;
            /**
             * Format: int32
             * @description The red badge: how many came out since the caller last opened them.
             */
            nonVues: number;
            /** @description For operators: the structures that news can be for. */
            structures: null | string[];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many there are for the caller.
             */
            total: number;
        };
        /** @description An agency of the list. */
        AgenceEcriteResponse: {
            /** @description What names it for good. */
            code: string;
            /** @description Its name. */
            nom: string;
            /** @description What it belongs to. */
            structure: string;
        };
        /** @description An agency. */
        AgenceRequest: {
            /** @description 1 to 150 characters. */
            nom: null | string;
            /** @description What it belongs to, 1 to 150 characters. */
            structure: null | string;
        };
        /** @description An agency. */
        AgenceResponse: {
            /** @description What to send. */
            code: string;
            /** @description What to show. */
            nom: string;
            /** @description What it belongs to. */
            structure: string;
        };
        /** @description Agencies found. */
        AgencesResponse: {
            /** @description The first ones, by name. */
            agences: components["schemas"]["AgenceResponse"][];
            /**
             * Format: int32
             * @description How many match.
             */
            total: number;
        };
        /** @description Where to find help. */
        AideResponse: {
            /** @description In the order in which to show them; the first is where the button "Aide" leads. Empty when none is configured. */
            liens: components["schemas"]["LienResponse"][];
        };
        /** @description The form "Ajouter un bénéficiaire". */
        AjoutRequest: {
            /** @description The address of the MAP file. */
            email: null | string;
            /** @description Last name, 1 to 100 characters. */
            nom: null | string;
            /** @description First name, 1 to 100 characters. */
            prenom: null | string;
        };
        /** @description The last message, shortened. */
        ApercuResponse: {
            /** @description `conseiller`, `beneficiaire`, or absent for a notice of the service. */
            de: null | string;
            /** @description The beginning of its text; empty when it was deleted. */
            extrait: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /** @description Whether the beneficiary has read it ("Lu" / "Non lu"). */
            lu: boolean;
            /** @description Its number. */
            numero: string;
            /** @description Its kind. */
            type: string;
        };
        /** @description A device. */
        AppareilRequest: {
            /** @description The device's token, or the HTTPS address of the browser's push service. */
            canal: null | string;
            /** @description web: the browser's public key (`p256dh`). */
            cle: null | string;
            /** @description android, ios or web. */
            plateforme: null | string;
            /** @description web: the browser's authentication secret (`auth`). */
            secret: null | string;
        };
        /** @description The phone application: each link is also what its QR code encodes. */
        ApplicationResponse: {
            /**
             * Format: uri
             * @description The App Store page; absent when not configured.
             */
            lienAppStore: null | string;
            /**
             * Format: uri
             * @description The Google Play page; absent when not configured.
             */
            lienGooglePlay: null | string;
            /** @description How to reach the demo mode, step by step. */
            modeDemo: string[];
        };
        /** @description The form "Supprimer ce compte" of an activated account. */
        ArchivageRequest: {
            /** @description With the reason "autre" only, 1 to 250 characters. */
            commentaire: null | string;
            /**
             * Format: date-time
             * @description Between the dossier's creation and now.
             */
            dateFinAccompagnement: null | string;
            /** @description A code of the list of reasons. */
            motif: null | string;
        };
        /** @description Someone who can be chosen. */
        BeneficiaireAReaffecter: {
            /**
             * Format: uuid
             * @description The dossier: what to send.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
            /** @description Whether another counsellor is to take the person back. */
            reaffectationTemporaire: boolean;
        };
        /** @description A row of the portfolio. */
        BeneficiaireDuPortefeuille: {
            /** @description False shows "Compte non activé". */
            active: boolean;
            /**
             * Format: date-time
             * @description When the dossier was created, UTC.
             */
            ajouteLe: string;
            /**
             * Format: date-time
             * @description The last activity, UTC; absent before the first login.
             */
            derniereActivite: null | string;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /**
             * Format: int32
             * @description How many messages the person has not read.
             */
            messagesNonLus: number;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
            /** @description Whether the follow-up is temporary. */
            reaffectationTemporaire: boolean;
        };
        /** @description A beneficiary. */
        BeneficiaireResponse: {
            /**
             * Format: date-time
             * @description The first login, UTC; absent while the account is not activated.
             */
            activeLe: null | string;
            /**
             * Format: date-time
             * @description When the dossier was created, UTC.
             */
            ajouteLe: string;
            /**
             * Format: date-time
             * @description The last activity, UTC; absent before the first login.
             */
            derniereActivite: null | string;
            /** @description Normalised address. */
            email: string;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /** @description Absent until it is known. */
            identifiantFranceTravail: null | string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
            /** @description Whether the follow-up is temporary. */
            reaffectationTemporaire: boolean;
        };
        /** @description A page of a colleague's beneficiaries. */
        BeneficiairesAReaffecterResponse: {
            /** @description By name. */
            beneficiaires: components["schemas"]["BeneficiaireAReaffecter"][];
            /** @description Whose. */
            conseiller: components["schemas"]["CollegueResponse"];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many match the search.
             */
            total: number;
        };
        /** @description What was shared with several people. */
        ChosePartageeResponse: {
            /** @description The offer; absent for a search. */
            offre: null | string;
            /** @description The title of the offer, or of the search. */
            titre: string;
            /** @description emploi, alternance, service-civique or immersion. */
            type: string;
        };
        /** @description A counsellor to reassign from or to. */
        CollegueResponse: {
            /** @description The name of the agency. */
            agence: string;
            /** @description Address. */
            email: string;
            /**
             * Format: uuid
             * @description What to send.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
        };
        /** @description Counsellors found. */
        ColleguesTrouvesResponse: {
            /** @description At most 10, the best matches first. */
            conseillers: components["schemas"]["CollegueResponse"][];
        };
        /** @description Who logged in. */
        ConnexionResponse: {
            /**
             * Format: uuid
             * @description His space or dossier.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
            /** @description `conseiller` or `beneficiaire`. */
            profil: string;
        };
        /** @description A counsellor. */
        ConseillerCibleResponse: {
            /**
             * Format: uuid
             * @description His space.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
        };
        /** @description The invented counsellor. */
        ConseillerDeDemonstrationResponse: {
            /** @description His agency. */
            agence: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
        };
        /** @description A line of the chat column. */
        ConversationDeLaListe: {
            /** @description False when the person has never logged in and cannot answer. */
            active: boolean;
            dernierMessage: null | components["schemas"]["ApercuResponse"];
            /**
             * Format: uuid
             * @description The dossier whose conversation it is.
             */
            id: string;
            /** @description The person's last name. */
            nom: string;
            /**
             * Format: int32
             * @description How many messages of the person I have not read.
             */
            nonLus: number;
            /**
             * Format: int32
             * @description How many messages the person has not read.
             */
            nonLusParLeBeneficiaire: number;
            /** @description The person's first name. */
            prenom: string;
            /** @description Whether it is flagged. */
            suivie: boolean;
        };
        /** @description A conversation as the caller sees it. */
        ConversationResponse: {
            /** @description The number of the last message; 0 when there is none. */
            dernier: string;
            /** @description The number up to which the beneficiary has read. */
            luParLeBeneficiaire: string;
            /** @description The number up to which the counsellor has read. */
            luParLeConseiller: string;
            /** @description In ascending order of number. */
            messages: components["schemas"]["MessageResponse"][];
            /**
             * Format: int32
             * @description How many messages of the other side the caller has not read.
             */
            nonLus: number;
            /** @description Whether the counsellor flagged it; absent for the beneficiary. */
            suivie: null | boolean;
        };
        /** @description The chat column of the home page. */
        ConversationsResponse: {
            /** @description Unread first, then flagged, then the most recent. */
            conversations: components["schemas"]["ConversationDeLaListe"][];
            /**
             * Format: int32
             * @description How many conversations of the whole portfolio are unread.
             */
            conversationsNonLues: number;
            /**
             * Format: int32
             * @description How many messages of the whole portfolio are unread.
             */
            messagesNonLus: number;
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many conversations match the search.
             */
            total: number;
        };
        /** @description The criteria of a search in a body or an answer, under the names of the query of `GET /api/offres`. */
        CriteresDeRecherche: {
            /**
             * Format: date
             * @description Civic service: first day wanted.
             */
            aPartirDu: null | string;
            /** @description INSEE code. */
            commune: null | string;
            /** @description Job, apprenticeship: cdi, cdd-interim-saisonnier, autre. */
            contrats: null | string[];
            /** @description Job, apprenticeship: only offers open to beginners. */
            debutantAccepte: null | boolean;
            /** @description Job, apprenticeship: code, instead of a commune. */
            departement: null | string;
            /** @description Civic service: code of a domain. */
            domaine: null | string;
            /** @description Job, apprenticeship: temps-plein, temps-partiel. */
            durees: null | string[];
            /** @description Job, apprenticeship: moins-d-un-an, de-un-a-trois-ans, plus-de-trois-ans. */
            experiences: null | string[];
            /** @description Immersion: ROME code. */
            metier: null | string;
            /** @description Job, apprenticeship: words. */
            motsCles: null | string;
            /**
             * Format: int32
             * @description Kilometres around the commune, 0 to 100; 10 when absent.
             */
            rayon: number | null;
            /** @description emploi, alternance, service-civique or immersion. */
            type: null | string;
        };
        /** @description A démarche, as the real one. */
        DemarcheDeDemonstrationRequest: {
            /** @description 2 to 255 characters. */
            commentaire: null | string;
            /**
             * Format: date
             * @description The day by which it is to be done.
             */
            dateFin: null | string;
            /** @description The code of one of its moyens. */
            moyen: null | string;
            /** @description The code of a démarche of the dictionary. */
            quoi: null | string;
        };
        /** @description A démarche of the dictionary. */
        DemarchePredefinieResponse: {
            /** @description What to show. */
            libelle: string;
            /** @description The ways to do it, of which one is to be chosen. */
            moyens: components["schemas"]["TermeResponse"][];
            /** @description Its thematic. */
            pourquoi: components["schemas"]["TermeResponse"];
            /** @description The code to send to create it. */
            quoi: string;
        };
        /** @description A new démarche: predefined with `quoi` and `moyen`, or personalised with `commentaire`. */
        DemarcheRequest: {
            /** @description 2 to 255 characters. */
            commentaire: null | string;
            /**
             * Format: date
             * @description The day by which it is to be done; one that is over means that it is done.
             */
            dateFin: null | string;
            /** @description The code of one of its moyens. */
            moyen: null | string;
            /** @description The code of a démarche of the dictionary. */
            quoi: null | string;
        };
        /** @description A démarche. Days are days in Paris. */
        DemarcheResponse: {
            /**
             * Format: date-time
             * @description When it was given up, UTC.
             */
            annuleeLe: null | string;
            /** @description The words of a personalised one. */
            commentaire: null | string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            creeLe: string;
            /**
             * Format: date
             * @description The day it was begun.
             */
            dateDebut: null | string;
            /**
             * Format: date
             * @description The day by which it is to be done, or was done; absent when it was given up.
             */
            dateFin: null | string;
            /** @description Whether it was made from another one. */
            duplicata: boolean;
            /** @description Whether its date is over and it is not done. */
            enRetard: boolean;
            /**
             * Format: uuid
             * @description The démarche.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            modifieLe: string;
            moyen: null | components["schemas"]["TermeResponse"];
            pourquoi: null | components["schemas"]["TermeResponse"];
            quoi: null | components["schemas"]["TermeResponse"];
            /** @description `a-faire`, `en-cours`, `realisee` or `annulee`. */
            statut: string;
            /** @description The statuses it can take now. */
            statutsPossibles: string[];
            /** @description What to show first: what is done, or the person's own words. */
            titre: string;
            /** @description How far the Journal de Recherche d'Emploi knows. */
            transmission: components["schemas"]["TransmissionResponse"];
            /** @description `predefinie` or `personnalisee`. */
            type: string;
            /** @description What to pass as `If-Match` to change it. */
            version: string;
        };
        /** @description A page of démarches. */
        DemarchesResponse: {
            /** @description What is still to be done first, then by date. */
            demarches: components["schemas"]["DemarcheResponse"][];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many answer the filter.
             */
            total: number;
        };
        /** @description What one reassignment took out of a portfolio. */
        DepartResponse: {
            /** @description Who follows them now. */
            chez: components["schemas"]["ConseillerCibleResponse"];
            /**
             * Format: uuid
             * @description To put it away.
             */
            id: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /** @description Who left. */
            personnes: components["schemas"]["PersonnePartieResponse"][];
            /** @description `definitive`, `temporaire`, or `recuperation` when the first counsellor took them back. */
            type: string;
        };
        /** @description What took people out of a portfolio. */
        DepartsResponse: {
            /** @description The latest first. */
            departs: components["schemas"]["DepartResponse"][];
        };
        /** @description What became of one recipient. */
        DestinataireResponse: {
            /** @description The refusal's code; absent when it was sent. */
            code: null | string;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description The message's number in his conversation; absent when it was refused. */
            numero: null | string;
            /** @description First name. */
            prenom: string;
        };
        /** @description A document. */
        DocumentResponse: {
            /** @description Its content. */
            contenu: components["schemas"]["JsonElement"];
            /** @description Its name in the dossier. */
            nom: string;
            /** @description What it is. */
            type: string;
        };
        /** @description A démarche made from another one. */
        DuplicationRequest: {
            /**
             * Format: date
             * @description The new one's date.
             */
            dateFin: null | string;
        };
        /** @description The form "Message multi-destinataires". */
        EnvoiRequest: {
            /** @description The dossiers of people named one by one. */
            beneficiaires: null | string[];
            /** @description Broadcast lists. */
            listes: null | string[];
            /** @description Attachments that the caller left for a message to several people; at most 5. */
            pieces: null | string[];
            /** @description 1 to 10,000 characters; may be empty with attachments. */
            texte: null | string;
        };
        /** @description A send. */
        EnvoiResponse: {
            /** @description People who were named, or members of a list, but have left the portfolio. */
            exclus: string[];
            /**
             * Format: uuid
             * @description The send.
             */
            id: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /** @description The lists it was addressed to. */
            listes: components["schemas"]["ListeViseeResponse"][];
            /**
             * Format: int32
             * @description How many recipients have read it.
             */
            lus: number;
            partage: null | components["schemas"]["ChosePartageeResponse"];
            /** @description The names of what is attached; absent when nothing is. */
            pieces: null | string[];
            /** @description What became of each recipient; empty while it is under way. */
            resultats: components["schemas"]["ResultatResponse"][];
            /** @description The text; may be empty when something is attached. */
            texte: string;
        };
        /** @description What was sent to several people. */
        EnvoisResponse: {
            /** @description The newest first. */
            envois: components["schemas"]["EnvoiResponse"][];
            /**
             * Format: uuid
             * @description What to pass as `apres` for the next page; absent at the end.
             */
            suivant: null | string;
        };
        /** @description Whose data; one of the two. An address is never put into an address bar, where it would be logged. */
        ExportRequest: {
            /**
             * Format: uuid
             * @description His dossier.
             */
            dossier: null | string;
            /** @description His address. */
            email: null | string;
        };
        /** @description Everything that is kept about one young person. */
        ExportResponse: {
            /** @description As they are kept. */
            documents: components["schemas"]["DocumentResponse"][];
            /**
             * Format: date-time
             * @description When it was read, UTC.
             */
            exporteLe: string;
            /**
             * Format: uuid
             * @description His dossier.
             */
            id: string;
        };
        /** @description What is known of a favourite. */
        FavoriRequest: {
            /**
             * Format: date
             * @description "J'ai postulé": the day, today at the latest; absent when not.
             */
            postuleLe: null | string;
        };
        /** @description A favourite. */
        FavoriResponse: {
            /**
             * Format: date-time
             * @description When it was added, UTC.
             */
            ajouteLe: string;
            /** @description False when the offer is known to have gone. */
            disponible: boolean;
            /** @description The offer as it was when it was added. */
            offre: components["schemas"]["OffreResponse"];
            /**
             * Format: date
             * @description The day of the application; absent when there was none.
             */
            postuleLe: null | string;
        };
        /** @description Favourites of a beneficiary. */
        FavorisDuBeneficiaireResponse: {
            /** @description By type and offer. */
            favoris: components["schemas"]["FavoriResponse"][];
            /** @description False when the beneficiary does not share them with the counsellor: the list is empty then. */
            partage: boolean;
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many there are.
             */
            total: number;
        };
        /** @description How many favourites of each type of offer. */
        FavorisResponse: {
            /**
             * Format: int32
             * @description Work-study offers.
             */
            alternance: number;
            /**
             * Format: int32
             * @description Job offers.
             */
            emploi: number;
            /**
             * Format: int32
             * @description Immersions.
             */
            immersion: number;
            /**
             * Format: int32
             * @description Civic service missions.
             */
            serviceCivique: number;
        };
        /** @description The beneficiary's file. Guide: "Liste des bénéficiaires". */
        FicheResponse: {
            /** @description Identity and account. */
            beneficiaire: components["schemas"]["BeneficiaireResponse"];
            /** @description Who follows the person, and since when. */
            conseiller: components["schemas"]["PeriodeResponse"];
            /** @description How many favourites of each type. */
            favoris: components["schemas"]["FavorisResponse"];
            /** @description Every counsellor, the present one first. */
            historique: components["schemas"]["PeriodeResponse"][];
            /** @description Where to go on. */
            liens: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description How many saved searches.
             */
            recherchesSauvegardees: number;
        };
        /** @description Whom to entitle, and where. */
        HabilitationRequest: {
            /** @description The address that his identity provider gives. */
            email: null | string;
            /** @description One of the structures that the list names. */
            structure: null | string;
        };
        /** @description A page of accesses to one dossier. */
        JournalResponse: {
            /** @description From the latest; a page may be empty though there are earlier ones. */
            acces: components["schemas"]["AccesResponse"][];
            /**
             * Format: date
             * @description UTC day back to which the audit was read.
             */
            depuis: string;
            /** @description What to pass as `apres` for earlier ones; absent when the audit is read back to its beginning. */
            suivant: null | string;
        };
        JsonElement: unknown;
        /** @description The caller's read cursor. */
        LectureRequest: {
            /**
             * Format: int64
             * @description The number of the last message read.
             */
            jusqua: number | null;
        };
        /** @description A métier, or a domain. */
        LibelleResponse: {
            /** @description What to send. */
            code: string;
            /** @description What to show. */
            libelle: string;
        };
        /** @description Where to download a file, without a token, for a short while. */
        LienDePieceResponse: {
            /**
             * Format: date-time
             * @description When it stops working, UTC.
             */
            expireLe: string;
            /**
             * Format: uri
             * @description To navigate to; never to keep.
             */
            url: string;
        };
        /** @description A link. */
        LienResponse: {
            /** @description What to show. */
            titre: string;
            /**
             * Format: uri
             * @description Where it leads, outside the application.
             */
            url: string;
        };
        /** @description A place. */
        LieuResponse: {
            /** @description Whether a radius around it can be searched. */
            avecRayon: boolean;
            /** @description What to send. */
            code: string;
            /** @description The first postal code, of a commune. */
            codePostal: null | string;
            /** @description The code of its département, of a commune. */
            departement: null | string;
            /** @description What to show. */
            nom: string;
            /** @description `commune` or `departement`. */
            type: string;
        };
        /** @description A list; to change one, what is absent stays as it is. */
        ListeRequest: {
            /** @description The dossiers of all its members, at most 500. */
            membres: null | string[];
            /** @description 1 to 100 characters, unique among one's lists. */
            titre: null | string;
        };
        /** @description A broadcast list. */
        ListeResponse: {
            /**
             * Format: date-time
             * @description When it was created, UTC.
             */
            creeLe: string;
            /**
             * Format: int32
             * @description How many of them a message would go to.
             */
            destinataires: number;
            /**
             * Format: uuid
             * @description The list.
             */
            id: string;
            /** @description Its members. */
            membres: components["schemas"]["MembreResponse"][];
            /** @description Its title. */
            titre: string;
        };
        /** @description Broadcast lists. */
        ListesResponse: {
            /** @description By title. */
            listes: components["schemas"]["ListeResponse"][];
        };
        /** @description A list that a message was addressed to. */
        ListeViseeResponse: {
            /**
             * Format: int32
             * @description How many of its members got it.
             */
            destinataires: number;
            /**
             * Format: uuid
             * @description The list.
             */
            id: string;
            /**
             * Format: int32
             * @description How many of them have read it.
             */
            lus: number;
            /** @description Its title then. */
            titre: string;
        };
        /** @description A member of a list. */
        MembreResponse: {
            /** @description False when he has left: nothing is sent to him. */
            dansLePortefeuille: boolean;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /** @description Last name when he was added. */
            nom: string;
            /** @description First name when he was added. */
            prenom: string;
        };
        /** @description A message. */
        MessageDeDemonstrationRequest: {
            /** @description 1 to 10,000 characters. */
            texte: null | string;
        };
        /** @description The notice. */
        MessageImportantRequest: {
            /**
             * Format: date
             * @description The first day it shows, in Paris.
             */
            debut: null | string;
            /**
             * Format: date
             * @description The last day it shows, in Paris.
             */
            fin: null | string;
            /** @description 1 to 150 characters. */
            texte: null | string;
        };
        /** @description The notice. */
        MessageImportantResponse: {
            /**
             * Format: date
             * @description The first day it shows, in Paris.
             */
            debut: string;
            /**
             * Format: date
             * @description The last day it shows, in Paris.
             */
            fin: string;
            /** @description Its text. */
            texte: string;
        };
        /** @description A message. */
        MessageRequest: {
            /** @description Attachments left in this conversation by the caller; at most 5. */
            pieces: null | string[];
            /** @description 1 to 10,000 characters; may be empty with attachments. */
            texte: null | string;
        };
        /** @description A message. */
        MessageResponse: {
            /** @description The counsellor's name at that time; absent for others. */
            auteur: null | string;
            /** @description `conseiller`, `beneficiaire`, or absent for a notice of the service. */
            de: null | string;
            /**
             * Format: date-time
             * @description When it was sent, UTC.
             */
            le: string;
            /**
             * Format: date-time
             * @description When it was last edited, UTC; absent when never.
             */
            modifieLe: null | string;
            /** @description Its place in the conversation: a decimal text, from 1 without gap. */
            numero: string;
            /** @description What is attached; absent when nothing is. */
            pieces: null | components["schemas"]["PieceResponse"][];
            reference: null | components["schemas"]["ReferenceResponse"];
            /**
             * Format: date-time
             * @description When it was deleted, UTC; absent when it was not.
             */
            supprimeLe: null | string;
            /** @description Empty when it was deleted, and maybe when something is attached. */
            texte: string;
            /** @description texte, offre, suggestion, piece-jointe or systeme. */
            type: string;
            /** @description What to send as `If-Match` to edit it. */
            version: string;
        };
        /** @description Messages found. */
        MessagesTrouvesResponse: {
            /** @description The latest first. */
            messages: components["schemas"]["MessageTrouve"][];
            /** @description What to pass as `avant` to search on; absent when everything was searched. */
            suivant: null | string;
        };
        /** @description A message found. */
        MessageTrouve: {
            /** @description `conseiller`, `beneficiaire`, or absent for a notice of the service. */
            de: null | string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /** @description Where to jump: read the messages with `apres` a little below it. */
            numero: string;
            /** @description The names of what is attached; absent when nothing is. */
            pieces: null | string[];
            /** @description Its text. */
            texte: string;
        };
        /** @description What a counsellor may edit. */
        ModificationRequest: {
            /** @description 1 to 11 letters and digits. */
            identifiantFranceTravail: null | string;
        };
        /** @description A reason. */
        MotifResponse: {
            /** @description What to send. */
            code: string;
            /** @description What to show. */
            libelle: string;
        };
        /** @description Where and with what to connect. */
        NegociationResponse: {
            /** @description For the caller alone, at most an hour. */
            accessToken: string;
            /**
             * Format: uri
             * @description The hub.
             */
            url: string;
        };
        /** @description The red badge. */
        NonVuesResponse: {
            /**
             * Format: int32
             * @description How many came out since the caller last opened them.
             */
            nonVues: number;
        };
        /** @description A notification. */
        NotificationResponse: {
            /**
             * Format: uuid
             * @description The notification.
             */
            id: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /**
             * Format: date-time
             * @description When it was read, UTC; absent when it was not.
             */
            lueLe: null | string;
            /**
             * Format: int32
             * @description How many offers are new, 50 at most; absent when it is not about offers.
             */
            nombre: number | null;
            /**
             * Format: uuid
             * @description The saved search, or the suggestion.
             */
            objet: string;
            /** @description nouvelles-offres or recherche-suggeree. */
            sorte: string;
            /** @description The title of the search. */
            titre: string;
        };
        /** @description A page of the notification centre. */
        NotificationsResponse: {
            /** @description The newest first. */
            notifications: components["schemas"]["NotificationResponse"][];
            /**
             * Format: uuid
             * @description What to pass as `apres` for the next page; absent at the end.
             */
            suivant: null | string;
        };
        /** @description An invented offer. */
        OffreDeDemonstrationResponse: {
            /** @description Who offers it. */
            entreprise: string;
            /** @description Leads nowhere. */
            id: string;
            /** @description Where. */
            lieu: string;
            /** @description Its title. */
            titre: string;
            /** @description emploi, alternance, service-civique or immersion. */
            type: string;
        };
        /** @description An offer with all that is known of it. */
        OffreDetailleeResponse: {
            /** @description Skills. */
            competences: string[];
            /** @description What the work is; several lines. */
            description: null | string;
            /** @description The experience asked for. */
            experience: null | string;
            /** @description Training and diplomas. */
            formations: string[];
            /** @description The hours. */
            horaires: null | string;
            /** @description Languages. */
            langues: string[];
            /** @description What lists show. */
            offre: components["schemas"]["OffreResponse"];
            /** @description Driving licences. */
            permis: string[];
            /** @description Link to apply. */
            postuler: null | string;
            /** @description What the company or organisation says of itself. */
            presentation: null | string;
            /** @description The pay. */
            salaire: null | string;
            /** @description Soft skills. */
            savoirEtre: string[];
        };
        /** @description An offer as lists show it. */
        OffreResponse: {
            /** @description The postal code. */
            codePostal: null | string;
            /** @description The contract. */
            contrat: null | string;
            /**
             * Format: date
             * @description The first day.
             */
            debut: null | string;
            /** @description The domain, of civic service. */
            domaine: null | string;
            /** @description The working time, or how long it lasts. */
            duree: null | string;
            /** @description Its name in its source. */
            id: string;
            /** @description Where. */
            localisation: null | string;
            /** @description The company or organisation. */
            organisme: null | string;
            /** @description Who published it. */
            origine: null | string;
            /**
             * Format: date-time
             * @description When it was published, UTC.
             */
            publieeLe: null | string;
            /** @description What is offered. */
            titre: string;
            /** @description emploi, alternance, service-civique or immersion. */
            type: string;
        };
        /** @description A page of offers. */
        OffresResponse: {
            /** @description The sources that do not answer: their offers are missing here. Empty most of the time. */
            indisponibles: components["schemas"]["SourceIndisponibleResponse"][];
            /** @description The newest first. */
            offres: components["schemas"]["OffreResponse"][];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many offers meet the criteria; absent when their source does not answer.
             */
            total: number | null;
        };
        /** @description Up to where the caller has seen them. */
        OuvertureRequest: {
            /**
             * Format: date-time
             * @description What the list called `derniere`.
             */
            jusqua: null | string;
        };
        /** @description Whom an offer is shared with. */
        PartageRequest: {
            /** @description The dossiers of people named one by one. */
            beneficiaires: null | string[];
            /** @description Broadcast lists. */
            listes: null | string[];
            /** @description 1 to 10,000 characters; absent for the default text. */
            message: null | string;
        };
        /** @description What was shared. */
        PartageResponse: {
            /** @description People who were named, or members of a list, but have left the portfolio. */
            exclus: string[];
            /**
             * Format: uuid
             * @description The send, among `/api/diffusions`.
             */
            id: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /** @description What became of each recipient. */
            resultats: components["schemas"]["DestinataireResponse"][];
            /** @description What was written. */
            texte: string;
        };
        /** @description A period of the counsellors' history. */
        PeriodeResponse: {
            /**
             * Format: date-time
             * @description Until when, UTC; absent for the present counsellor.
             */
            au: null | string;
            /**
             * Format: uuid
             * @description Who.
             */
            conseillerId: string;
            /**
             * Format: date-time
             * @description From when, UTC.
             */
            du: string;
            /** @description Last name at that time. */
            nom: string;
            /** @description Who decided it, as shown; absent when the counsellor added the person himself. */
            par: null | string;
            /** @description First name at that time. */
            prenom: string;
            /** @description How it came. */
            type: string;
        };
        /** @description Someone who left. */
        PersonnePartieResponse: {
            /** @description Whether the caller may take the person back. */
            aRecuperer: boolean;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
        };
        /** @description A file that was left and waits for its message. */
        PieceDeposeeResponse: {
            /**
             * Format: date-time
             * @description When it is destroyed unless a message carries it, UTC.
             */
            aEnvoyerAvant: string;
            /** @description analyse-en-cours, disponible or non-analysee: it can be sent in all three. */
            etat: string;
            /**
             * Format: uuid
             * @description What the message names it by.
             */
            id: string;
            /** @description Its name as it will be shown. */
            nom: string;
            /**
             * Format: int64
             * @description In bytes, as it is stored.
             */
            taille: number;
            /** @description Its media type. */
            type: string;
        };
        /** @description An attachment of a message. */
        PieceResponse: {
            /** @description analyse-en-cours, disponible, non-analysee (this machine has no scanner; can be downloaded), refusee or expiree. */
            etat: string;
            /**
             * Format: date-time
             * @description When it is destroyed, UTC.
             */
            expireLe: string;
            /**
             * Format: uuid
             * @description The attachment.
             */
            id: string;
            /** @description Its name. */
            nom: string;
            /**
             * Format: int64
             * @description In bytes.
             */
            taille: number;
            /** @description Its media type. */
            type: string;
        };
        /** @description A page of the portfolio. */
        PortefeuilleResponse: {
            /** @description In the order asked for. */
            beneficiaires: components["schemas"]["BeneficiaireDuPortefeuille"][];
            /**
             * Format: int32
             * @description How many are temporarily with a colleague.
             */
            beneficiairesARecuperer: number;
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many beneficiaries match the search.
             */
            total: number;
        };
        /** @description What changes; what is absent stays. */
        PreferencesRequest: {
            /** @description Whether new offers are told. */
            alertes: null | boolean;
            /** @description Whether my counsellor sees my favourites and searches; he always sees how many. */
            partageFavoris: null | boolean;
        };
        /** @description The preferences. */
        PreferencesResponse: {
            /** @description Whether new offers are told. */
            alertes: boolean;
            /** @description Whether my counsellor sees my favourites and searches; he always sees how many. */
            partageFavoris: boolean;
        };
        /** @description Un problème RFC 9457. */
        Probleme: {
            /** @description Stable : les clients s'y fient. */
            code: string;
            /** @description Les messages, par champ. */
            errors?: {
                [key: string]: string[];
            };
            /** @description Le dossier concerné, s'il est dans le portefeuille de l'appelant. */
            lien?: string;
            status: number;
            /** @description Ce qui s'est passé et que faire, pour une personne. */
            title: string;
            /** @description À donner au support. */
            traceId?: string;
            /** @description urn:cej:probleme:<code> */
            type: string;
        };
        /** @description The profile page. Guide: "Le profil du conseiller". */
        ProfilResponse: {
            agence: null | components["schemas"]["AgenceResponse"];
            /** @description The phone application and its demo mode (4). */
            application: components["schemas"]["ApplicationResponse"];
            /**
             * Format: int32
             * @description How many beneficiaries are temporarily with a colleague.
             */
            beneficiairesARecuperer: number;
            /** @description The address of the account (1). */
            email: string;
            /**
             * Format: uuid
             * @description The counsellor's space.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description Whether a new message makes a sound (3). */
            notificationsSonores: boolean;
            /** @description First name. */
            prenom: string;
            /** @description Whether he gets the daily mail about unread messages. */
            recapitulatifQuotidien: boolean;
            /** @description Whether he may reassign. */
            superviseur: boolean;
        };
        /** @description Whom to move, and to whom. */
        ReaffectationRequest: {
            /** @description Their dossiers, 1 to 200. */
            beneficiaires: null | string[];
            /**
             * Format: uuid
             * @description The counsellor who is to follow them.
             */
            cible: null | string;
            /**
             * Format: uuid
             * @description The counsellor who follows them.
             */
            source: null | string;
            /** @description Whether the first counsellor is to take them back. */
            temporaire: null | boolean;
        };
        /** @description What became of a reassignment. */
        ReaffectationResponse: {
            /** @description Who follows them now. */
            cible: components["schemas"]["ConseillerCibleResponse"];
            /**
             * Format: uuid
             * @description The reassignment.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was asked for, UTC.
             */
            le: string;
            /**
             * Format: int32
             * @description How many were moved.
             */
            reaffectes: number;
            /** @description Each beneficiary, once. */
            resultats: components["schemas"]["ResultatDeReaffectationResponse"][];
            /** @description `definitive`, `temporaire` or `recuperation`. */
            type: string;
        };
        /** @description A search to share, and with whom. */
        RecherchePartageeRequest: {
            /** @description The dossiers of people named one by one. */
            beneficiaires: null | string[];
            criteres: null | components["schemas"]["CriteresDeRecherche"];
            /** @description Broadcast lists. */
            listes: null | string[];
            /** @description 1 to 10,000 characters; absent for the default text. */
            message: null | string;
            /** @description 1 to 100 characters; absent to have one made. */
            titre: null | string;
        };
        /** @description A search to save. */
        RechercheRequest: {
            criteres: null | components["schemas"]["CriteresDeRecherche"];
            /** @description 1 to 100 characters; absent to have one made. */
            titre: null | string;
        };
        /** @description A saved search. */
        RechercheResponse: {
            /**
             * Format: date-time
             * @description When it was saved, UTC.
             */
            creeeLe: string;
            /** @description All its criteria. */
            criteres: components["schemas"]["CriteresDeRecherche"];
            /**
             * Format: uuid
             * @description The search.
             */
            id: string;
            /** @description What it is called. */
            titre: string;
            /**
             * Format: date-time
             * @description Offers published later than this have not been looked for yet, UTC.
             */
            vueJusqua: string;
        };
        /** @description Saved searches of a beneficiary. */
        RecherchesResponse: {
            /** @description False when the beneficiary does not share them with the counsellor: the list is empty then. */
            partage: boolean;
            /** @description By identifier. */
            recherches: components["schemas"]["RechercheResponse"][];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many there are.
             */
            total: number;
        };
        /** @description What was taken back. */
        RecuperationResponse: {
            /**
             * Format: int32
             * @description How many.
             */
            recuperes: number;
            /** @description Each beneficiary, once; empty when there was nobody to take back. */
            resultats: components["schemas"]["ResultatDeReaffectationResponse"][];
        };
        /** @description What a message points to. */
        ReferenceResponse: {
            /** @description The offer or suggestion; for a notice of the service, its code. */
            id: string;
            /** @description The type of offer; absent when there is none. */
            sorte: null | string;
            /** @description What to show. */
            titre: string;
        };
        /** @description What the dictionary answers. */
        ReferentielResponse: {
            /** @description The démarches that answer. */
            demarches: components["schemas"]["DemarchePredefinieResponse"][];
            /** @description Every thematic, in the order in which they are shown. */
            pourquois: components["schemas"]["TermeResponse"][];
        };
        /** @description What to change; what is absent stays as it is. */
        ReglagesRequest: {
            /** @description The code of an agency of the list. */
            agence: null | string;
            /** @description The sound of new messages. */
            notificationsSonores: null | boolean;
            /** @description The daily mail about unread messages. */
            recapitulatifQuotidien: null | boolean;
        };
        /** @description What can be changed of a profile. */
        ReglagesResponse: {
            agence: null | components["schemas"]["AgenceResponse"];
            /** @description Whether a new message makes a sound. */
            notificationsSonores: boolean;
            /** @description Whether he gets the daily mail about unread messages. */
            recapitulatifQuotidien: boolean;
        };
        /** @description What became of one beneficiary. */
        ResultatDeReaffectationResponse: {
            /**
             * Format: uuid
             * @description The dossier.
             */
            beneficiaire: string;
            /** @description Why not; absent when moved. */
            code: null | string;
            /** @description The same for a person. */
            message: null | string;
            /** @description Whether the person was moved. */
            reaffecte: boolean;
        };
        /** @description What became of one recipient. */
        ResultatResponse: {
            /** @description The refusal's code; absent when it was sent. */
            code: null | string;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /** @description Whether he has read it. */
            lu: boolean;
            /** @description Last name. */
            nom: string;
            /** @description The message's number in his conversation; absent when it was refused. */
            numero: null | string;
            /** @description First name. */
            prenom: string;
        };
        /** @description Someone to take back. */
        RetourResponse: {
            /** @description Who follows the person meanwhile. */
            chez: components["schemas"]["ConseillerCibleResponse"];
            /**
             * Format: date-time
             * @description Since when, UTC.
             */
            depuis: string;
            /**
             * Format: uuid
             * @description The dossier.
             */
            id: string;
            /** @description Last name. */
            nom: string;
            /** @description First name. */
            prenom: string;
        };
        /** @description A page of the people to take back. */
        RetoursResponse: {
            /** @description By name. */
            beneficiaires: components["schemas"]["RetourResponse"][];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /**
             * Format: int32
             * @description How many there are.
             */
            total: number;
        };
        /** @description The state of the service. */
        SanteResponse: {
            /** @description The storage answers too. */
            pret: boolean;
            /** @description The process answers. */
            vivant: boolean;
        };
        /** @description A source that does not answer. */
        SourceIndisponibleResponse: {
            /** @description What to show. */
            message: string;
            /**
             * Format: int32
             * @description Seconds after which trying again makes sense; absent when nobody knows.
             */
            reessayerDans: number | null;
            /** @description `france-travail`, `api-engagement` or `immersion-facilitee`. */
            source: string;
        };
        /** @description The new status. */
        StatutRequest: {
            /**
             * Format: date
             * @description For one that is done: when it was begun; today when absent.
             */
            dateDebut: null | string;
            /**
             * Format: date
             * @description The new date; absent keeps it, or today for one that is done.
             */
            dateFin: null | string;
            /** @description `a-faire`, `en-cours`, `realisee` or `annulee`. */
            statut: null | string;
        };
        /** @description A suggested search. */
        SuggestionResponse: {
            /** @description Who suggests it. */
            conseiller: string;
            /** @description All its criteria. */
            criteres: components["schemas"]["CriteresDeRecherche"];
            /** @description en-attente, acceptee or refusee. */
            etat: string;
            /**
             * Format: uuid
             * @description The suggestion.
             */
            id: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            le: string;
            /**
             * Format: uuid
             * @description The saved search made of it; absent when it was not accepted.
             */
            recherche: null | string;
            /** @description What it is called. */
            titre: string;
        };
        /** @description Suggestions that a beneficiary received. */
        SuggestionsResponse: {
            /** @description By identifier. */
            suggestions: components["schemas"]["SuggestionResponse"][];
            /**
             * Format: uuid
             * @description What to pass as `apres` for the next page; absent at the end.
             */
            suivant: null | string;
        };
        /** @description The flag. */
        SuiviRequest: {
            /** @description Whether the conversation is flagged. */
            suivie: null | boolean;
        };
        /** @description A line of the list. */
        SuperviseurResponse: {
            /** @description The superviseur's address. */
            email: string;
            /**
             * Format: date-time
             * @description Since when, UTC.
             */
            habiliteLe: string;
            /**
             * Format: uuid
             * @description What names it.
             */
            id: string;
            /** @description Where he may reassign. */
            structure: string;
        };
        /** @description A page of the list. */
        SuperviseursResponse: {
            /** @description What `structure` may be. */
            structures: string[];
            /** @description What to pass as `apres` for the next page; absent at the end. */
            suivant: null | string;
            /** @description By address. */
            superviseurs: components["schemas"]["SuperviseurResponse"][];
            /**
             * Format: int32
             * @description How many there are.
             */
            total: number;
        };
        /** @description A code with what it is called. */
        TermeResponse: {
            /** @description What to send. */
            code: string;
            /** @description What to show. */
            libelle: string;
        };
        /** @description A new text. */
        TexteRequest: {
            /** @description 1 to 10,000 characters. */
            texte: null | string;
        };
        /** @description How far the Journal de Recherche d'Emploi and Gestion des Parcours know of a démarche. */
        TransmissionResponse: {
            /** @description `en-attente`, `transmise` or `refusee`. */
            etat: string;
            /**
             * Format: date-time
             * @description When it was taken or refused, UTC; absent while it waits.
             */
            le: null | string;
            /** @description Why it was refused, or why it still waits. */
            raison: null | string;
        };
        /** @description Everything that the demo mode shows, in the shapes of the real answers. */
        VisiteResponse: {
            /** @description The invented young person. */
            beneficiaire: components["schemas"]["BeneficiaireResponse"];
            /** @description The invented counsellor. */
            conseiller: components["schemas"]["ConseillerDeDemonstrationResponse"];
            /** @description Their conversation, as the young person sees it. */
            conversation: components["schemas"]["ConversationResponse"];
            /** @description The démarches. */
            demarches: components["schemas"]["DemarchesResponse"];
            /** @description His notice. */
            messageImportant: components["schemas"]["MessageImportantResponse"];
            /** @description Offers to look at. */
            offres: components["schemas"]["OffreDeDemonstrationResponse"][];
            /**
             * Format: uuid
             * @description What to pass as `visite` to go on with the same data.
             */
            visite: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ActualitesLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre d'actualités (10 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualitesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ActualitesPublier: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne la même actualité, sans rien publier. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActualiteRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualiteResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ActualitesLire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualiteResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ActualitesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue (« version » de l'actualité). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActualiteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualiteResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ActualitesRetirer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ActualitesCompter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NonVuesResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ActualitesOuvrir: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OuvertureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NonVuesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    AgencesRechercher: {
        parameters: {
            query?: {
                /** @description Nombre d'agences (20 par défaut). */
                limite?: number;
                /** @description Mots du nom de l'agence. */
                recherche?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    AgencesEcrire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgenceEcriteResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    AideLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AideResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    BeneficiairesAjouter: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même résultat, sans rien ajouter. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AjoutRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaireResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    BeneficiairesLire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FicheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    BeneficiairesSupprimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    BeneficiairesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModificationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaireResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    AppareilsEnregistrer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appareil: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppareilRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    AppareilsOublier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appareil: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    BeneficiairesArchiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchivageRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemarchesLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Dernier jour de la période. */
                au?: string;
                /** @description Premier jour de la période (2026-12-31) : date de début, sinon de fin, sinon d'annulation. */
                du?: string;
                /** @description Nombre de démarches (50 par défaut). */
                limite?: number;
                /** @description Un ou plusieurs statuts, séparés par des virgules : a-faire, en-cours, realisee, annulee. */
                statut?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarchesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemarchesCreer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne la même démarche, sans rien créer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemarcheRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarcheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemarchesLire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demarche: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarcheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemarchesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue (« version » de la démarche). */
                "If-Match": string;
            };
            path: {
                demarche: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModificationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarcheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemarchesDupliquer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne la même démarche, sans rien créer. */
                "Idempotency-Key"?: string;
            };
            path: {
                demarche: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarcheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemarchesChangerStatut: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue (« version » de la démarche). */
                "If-Match": string;
            };
            path: {
                demarche: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatutRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarcheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    FavorisLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de favoris (20 par défaut). */
                limite?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavorisDuBeneficiaireResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    FavorisGarder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offre: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FavoriRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavoriResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    FavorisRetirer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offre: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessageImportantAfficher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageImportantResponse"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    NotificationsLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de notifications (20 par défaut). */
                limite?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    NotificationsMarquerLue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                notification: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PreferencesLire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PreferencesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RecherchesLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de recherches (20 par défaut). */
                limite?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecherchesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RecherchesCreer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne la même recherche. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RechercheRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RechercheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RecherchesSupprimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recherche: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuggestionsLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de suggestions (20 par défaut). */
                limite?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuggestionsAccepter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RechercheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuggestionsRefuser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ChatNegocier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NegociationResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ConnexionOuvrir: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnexionResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ConversationsLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de conversations (50 par défaut). */
                limite?: number;
                /** @description Mots du prénom ou du nom du bénéficiaire. */
                recherche?: string;
            };
            header?: {
                /** @description La version connue : 304 si rien n'a changé. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationsResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ConversationsMarquerLue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessagesLire: {
        parameters: {
            query?: {
                /** @description Les messages de numéro supérieur, dans l'ordre : pour rattraper ce qui a été manqué ou aller à un message. */
                apres?: string;
                /** @description Les messages de numéro inférieur : pour remonter. */
                avant?: string;
                /** @description Nombre de messages (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessagesEnvoyer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même message, sans rien envoyer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessagesSupprimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                numero: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessagesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue (« version » du message). */
                "If-Match": string;
            };
            path: {
                id: string;
                numero: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TexteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PiecesTelecharger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                numero: number;
                piece: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LienDePieceResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description N'existe plus. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PiecesDeposer: {
        parameters: {
            query?: never;
            header: {
                /** @description Le nom du fichier : attachment; filename*=UTF-8''CV%20In%C3%A8s.pdf */
                "Content-Disposition": string;
                /** @description La même clé redonne la même pièce. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Le fichier lui-même. */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceDeposeeResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessagesRechercher: {
        parameters: {
            query: {
                /** @description Chercher dans les messages de numéro inférieur (« suivant » de la page précédente). */
                avant?: string;
                /** @description Les mots cherchés. */
                texte: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesTrouvesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ConversationsSignalerSaisie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ConversationsSuivre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuiviRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemonstrationVisiter: {
        parameters: {
            query?: {
                /** @description Une visite déjà commencée (« visite » de la réponse) ; une nouvelle sans elle. */
                visite?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisiteResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemonstrationCreerDemarche: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visite: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemarcheDeDemonstrationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemarcheResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DemonstrationEcrire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visite: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDeDemonstrationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    EnvoisLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre d'envois (20 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvoisResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    EnvoisEnvoyer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même résultat, sans rien renvoyer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvoiRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvoiResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PiecesDeposerPourTous: {
        parameters: {
            query?: never;
            header: {
                /** @description Le nom du fichier : attachment; filename*=UTF-8''CV%20In%C3%A8s.pdf */
                "Content-Disposition": string;
                /** @description La même clé redonne la même pièce. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Le fichier lui-même. */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceDeposeeResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DossiersEffacer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DossiersLireAcces: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre d'accès (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DossiersExporter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SanteLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanteResponse"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanteResponse"];
                };
            };
        };
    };
    ListesLister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListesResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ListesCreer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne la même liste. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ListesLire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ListesSupprimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ListesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessageImportantLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageImportantResponse"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessageImportantEcrire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageImportantRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageImportantResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MessageImportantRetirer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MotifsLister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotifResponse"][];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OffresRechercher: {
        parameters: {
            query?: {
                /** @description Service civique : premier jour souhaité, AAAA-MM-JJ ; absent, dès que possible. */
                aPartirDu?: string;
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Code INSEE d'une commune ; requis pour une immersion. */
                commune?: string;
                /** @description Emploi, alternance : cdi, cdd-interim-saisonnier, autre ; séparés par des virgules. */
                contrats?: string;
                /** @description Emploi, alternance : seulement les offres ouvertes aux débutants. */
                debutantAccepte?: "true" | "false";
                /** @description Emploi, alternance : code d'un département, à la place d'une commune. */
                departement?: string;
                /** @description Service civique : code d'un domaine. */
                domaine?: string;
                /** @description Emploi, alternance : temps-plein, temps-partiel ; séparés par des virgules. */
                durees?: string;
                /** @description Emploi, alternance : moins-d-un-an, de-un-a-trois-ans, plus-de-trois-ans ; séparés par des virgules. */
                experiences?: string;
                /** @description Nombre d'offres (10 par défaut). */
                limite?: number;
                /** @description Immersion : code ROME ; requis. */
                metier?: string;
                /** @description Emploi, alternance : des mots, tous cherchés, ou le numéro d'une offre. */
                motsCles?: string;
                /** @description Kilomètres autour de la commune (10 par défaut). */
                rayon?: number;
                /** @description Le type d'offre (emploi par défaut). */
                type?: "emploi" | "alternance" | "service-civique" | "immersion";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffresResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OffresLire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffreDetailleeResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OffresPartager: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même résultat, sans rien renvoyer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartageResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    OpenApiLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    PortefeuilleLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de lignes (50 par défaut). */
                limite?: number;
                /** @description Mots du prénom ou du nom, dans n'importe quel ordre, sans tenir compte des accents ni de la casse. */
                recherche?: string;
                /** @description Sens du tri. */
                sens?: "croissant" | "decroissant";
                /** @description Colonne de tri. */
                tri?: "nom" | "activite" | "nonLus";
            };
            header?: {
                /** @description La version connue : 304 si rien n'a changé. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortefeuilleResponse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RetoursLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de lignes (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetoursResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DepartsLister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartsResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DepartsRanger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RetoursRecuperer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même résultat ; après une interruption, elle termine la récupération. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuperationResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ProfilLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilResponse"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ProfilModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReglagesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglagesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Impossible dans l'état présent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description La version lue n'est plus la version courante. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description En-tête If-Match requis. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ReaffectationRechercherConseillers: {
        parameters: {
            query: {
                /** @description Début de l'adresse e-mail, ou mots du nom : au moins 2 caractères. */
                recherche: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleguesTrouvesResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ReaffectationListerBeneficiaires: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de lignes (50 par défaut). */
                limite?: number;
                /** @description Mots du prénom ou du nom, dans n'importe quel ordre, sans tenir compte des accents ni de la casse. */
                recherche?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiairesAReaffecterResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ReaffectationsReaffecter: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même résultat ; après une interruption, elle termine la réaffectation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReaffectationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaffectationResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DesabonnementDemander: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jeton: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DesabonnementFaire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jeton: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    ReferentielDesDemarchesRechercher: {
        parameters: {
            query?: {
                /** @description Le code d'une thématique. */
                pourquoi?: string;
                /** @description Débuts de mots, sans tenir compte des accents ni de la casse. */
                recherche?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferentielResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    DomainesLister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibelleResponse"][];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    LieuxRechercher: {
        parameters: {
            query: {
                /** @description Sans les départements. */
                communesSeulement?: "false" | "true";
                /** @description Ce qui est tapé. */
                recherche: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LieuResponse"][];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    MetiersRechercher: {
        parameters: {
            query: {
                /** @description Ce qui est tapé. */
                recherche: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibelleResponse"][];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    RecherchesPartager: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même résultat, sans rien renvoyer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecherchePartageeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartageResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Absent, ou hors de portée de l'appelant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Incompatible avec ce qui est déjà connu. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuperviseursLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de lignes (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuperviseursResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuperviseursHabiliter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HabilitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuperviseurResponse"];
                };
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Corps trop grand. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Type de contenu refusé. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
    SuperviseursRetirer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Demande mal formée : « errors » liste les champs à corriger. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Jeton absent ou refusé. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Réservé à un autre profil. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Trop de demandes : voir l'en-tête Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Erreur interne. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
            /** @description Momentanément indisponible : voir l'en-tête Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleme"];
                };
            };
        };
    };
}
