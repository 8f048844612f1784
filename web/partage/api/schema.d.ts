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
    "/api/appareils/cle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** La clé publique avec laquelle un navigateur s'abonne aux notifications */
        get: operations["AppareilsLireCle"];
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
        /** Modifier l'identifiant France Travail d'un bénéficiaire, ou corriger ses nom et adresse avant l'activation */
        patch: operations["BeneficiairesModifier"];
        trace?: never;
    };
    "/api/beneficiaires/{id}/accueil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire mon accueil : ma semaine, mes retards, mes messages, ce qui m'attend, qui m'accompagne */
        get: operations["AccueilLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/beneficiaires/{id}/compte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire mon compte */
        get: operations["CompteLire"];
        put?: never;
        post?: never;
        /** Supprimer mon compte : le dossier est archivé deux ans, hors de portée de tous, et mon conseiller en est averti */
        delete: operations["CompteSupprimer"];
        options?: never;
        head?: never;
        /** Changer le fuseau horaire de mon compte, ou ce dont mon téléphone me prévient */
        patch: operations["CompteModifier"];
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
    "/api/beneficiaires/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exporter toutes mes données */
        post: operations["CompteExporter"];
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
    "/api/beneficiaires/{id}/indicateurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les indicateurs d'un bénéficiaire : la semaine en cours et les quatre précédentes */
        get: operations["IndicateursLire"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/beneficiaires/{id}/offres-consultees/{type}/{offre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Noter que j'ai ouvert une offre ; une fois par semaine et par offre, la répéter ne change rien */
        put: operations["OffresConsulter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beneficiaires/{id}/partages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Partager une offre avec mon conseiller : un message dans notre conversation */
        post: operations["OffresPartagerAuConseiller"];
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
    "/api/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire la version des conditions d'utilisation, et celle que j'ai acceptée */
        get: operations["ConditionsLire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conditions/acceptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accepter la version en vigueur des conditions d'utilisation, et elle seule */
        put: operations["ConditionsAccepter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflits-d-adresse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les adresses e-mail que deux bénéficiaires revendiquent (réservé aux exploitants) */
        get: operations["ConflitsLister"];
        put?: never;
        post?: never;
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
    "/api/conseillers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Confier les bénéficiaires d'un conseiller parti à un superviseur, et effacer ses données (réservé aux exploitants) */
        delete: operations["ConseillersEffacer"];
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
        /** Lister mes conversations : non lues, puis suivies, puis les plus récentes ; sans message en dernier */
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
    "/api/conversations/recherche": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechercher dans les messages de toutes mes conversations, dix conversations à la fois, sans tenir compte des accents */
        get: operations["ConversationsRechercher"];
        put?: never;
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
    "/api/envois-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister mes envois programmés, et ceux qui n'ont pas pu partir */
        get: operations["EnvoisProgrammesLister"];
        put?: never;
        /** Programmer un message à un bénéficiaire, ou à plusieurs et à des listes de diffusion */
        post: operations["EnvoisProgrammesCreer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/envois-programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire un de mes envois programmés */
        get: operations["EnvoisProgrammesLire"];
        put?: never;
        post?: never;
        /** Annuler un envoi programmé tant qu'il n'est pas parti, ou retirer celui qui n'a pas pu partir */
        delete: operations["EnvoisProgrammesAnnuler"];
        options?: never;
        head?: never;
        /** Modifier le texte ou l'heure d'un envoi programmé, tant qu'il n'est pas parti */
        patch: operations["EnvoisProgrammesModifier"];
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
    "/api/exports-de-conseillers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exporter toutes les données d'un conseiller (réservé aux exploitants) */
        post: operations["ConseillersExporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/habilitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister les demandes du module de réaffectation en attente (réservé aux exploitants) */
        get: operations["HabilitationsLister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/habilitations/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accorder ou refuser une demande du module de réaffectation (réservé aux exploitants) */
        put: operations["HabilitationsDecider"];
        post?: never;
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
    "/api/health/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ce dont le service a besoin, et ce qui lui manque (réservé aux exploitants) */
        get: operations["SanteDetailler"];
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
    "/api/profil/habilitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire ma demande d'ajout du module de réaffectation, et comment la faire */
        get: operations["HabilitationLire"];
        /** Demander l'ajout du module de réaffectation à mon compte */
        put: operations["HabilitationDemander"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/reponses-rapides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lister mes réponses rapides */
        get: operations["ReponsesRapidesLister"];
        put?: never;
        /** Ajouter une réponse rapide ; 30 au plus */
        post: operations["ReponsesRapidesAjouter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reponses-rapides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier une réponse rapide */
        put: operations["ReponsesRapidesModifier"];
        post?: never;
        /** Supprimer une réponse rapide */
        delete: operations["ReponsesRapidesSupprimer"];
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
        /** @description La version acceptée. */
        AcceptationRequest: {
            /** @description La version en vigueur, telle qu'elle a été lue. */
            version: null | string;
        };
        /** @description Un accès. */
        AccesResponse: {
            /** @description L'action. */
            action: components["schemas"]["ActionConsignee"];
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            instant: string;
            /** @description L'auteur, tel qu'il est gardé : l'empreinte d'un fournisseur et d'un sujet. */
            par: string;
        };
        /** @description L'accueil d'un jeune. */
        AccueilResponse: {
            /** @description Qui accompagne le jeune. */
            conseiller: components["schemas"]["InterlocuteurResponse"];
            /** @description Les démarches dont la date est passée, les plus anciennes d'abord ; 50 au plus. */
            enRetard: components["schemas"]["DemarcheResponse"][];
            messageImportant: null | components["schemas"]["ImportantResponse"];
            /**
             * Format: int32
             * @description Nombre de messages du conseiller qui ne sont pas lus.
             */
            messagesNonLus: number;
            /** @description Les alertes qui ont de nouvelles offres et n'ont pas été lues, les plus récentes d'abord. */
            nouvellesOffres: components["schemas"]["NouvellesOffresResponse"][];
            /** @description La semaine en cours, du lundi au dimanche, et ses démarches. */
            semaine: components["schemas"]["SemaineDeLAccueilResponse"];
            /** @description Les recherches suggérées qui attendent une réponse. */
            suggestions: components["schemas"]["SuggestionEnAttenteResponse"][];
        };
        /** @enum {string} */
        ActionConsignee: "autre" | "acces-lus" | "accueil-lu" | "actualite-modifiee" | "actualite-publiee" | "actualite-retiree" | "agence-ecrite" | "appareil-enregistre" | "appareil-oublie" | "beneficiaire-ajoute" | "beneficiaire-reaffecte" | "compte-archive" | "compte-lu" | "compte-modifie" | "compte-supprime" | "conditions-acceptees" | "conditions-lues" | "conflits-lus" | "connexion" | "conseiller-efface" | "conseiller-exporte" | "conseillers-recherches" | "conversation-lue" | "conversation-recherchee" | "conversations-lues" | "demandes-d-habilitation-lues" | "demande-interrompue" | "demarche-creee" | "demarche-lue" | "demarche-modifiee" | "demarche-statut-modifie" | "demarches-lues" | "departs-lus" | "dossier-efface" | "dossier-exporte" | "email-modifie" | "envoi-multiple" | "envoi-programme-annule" | "envoi-programme-modifie" | "envois-programmes-lus" | "favori-garde" | "favori-retire" | "favoris-lus" | "fiche-lue" | "habilitation-demandee" | "habilitation-refusee" | "identifiant-modifie" | "indicateurs-lus" | "liste-creee" | "liste-modifiee" | "liste-supprimee" | "message-envoye" | "message-important-ecrit" | "message-important-retire" | "message-modifie" | "message-programme" | "message-supprime" | "nom-modifie" | "notification-lue" | "notifications-lues" | "offre-consultee" | "offre-partagee" | "piece-deposee" | "piece-telechargee" | "portefeuille-lu" | "portefeuille-lu-pour-reaffectation" | "preferences-lues" | "preferences-modifiees" | "prenom-modifie" | "profil-modifie" | "recapitulatif-desactive-par-lien" | "recherche-sauvegardee" | "recherche-suggeree" | "recherche-supprimee" | "recherches-lues" | "relance-envoyee" | "reponse-rapide-ajoutee" | "reponse-rapide-modifiee" | "reponse-rapide-supprimee" | "retours-lus" | "suggestion-acceptee" | "suggestion-refusee" | "suggestions-lues" | "superviseur-habilite" | "superviseur-retire" | "superviseurs-lus";
        /** @description Une actualité entière. */
        ActualiteRequest: {
            /** @description HTML, 20 000 caractères au plus ; ce qui n'y est pas permis est retiré. */
            contenu: null | string;
            /** @description Vrai pour une actualité épinglée, montrée en premier. */
            epinglee: null | boolean;
            /** @description Au plus 5 étiquettes de 40 caractères au plus. */
            etiquettes: null | string[];
            /**
             * Format: date-time
             * @description Sa date, qui peut être à venir ; par défaut maintenant, ou celle qu'elle a déjà.
             */
            publieeLe: null | string;
            /** @description Les structures concernées ; toutes quand la liste est absente ou vide. */
            structures: null | string[];
            /** @description De 1 à 150 caractères. */
            titre: null | string;
        };
        /** @description Une actualité. */
        ActualiteResponse: {
            /** @description HTML nettoyé : p, br, strong, b, em, i, u, s, ul, ol, li, h3, h4, blockquote, hr et des liens qui s'ouvrent à côté. */
            contenu: string;
            /** @description Vrai pour une actualité épinglée, montrée en premier. */
            epinglee: boolean;
            /** @description Des étiquettes en couleur. */
            etiquettes: string[];
            /**
             * Format: uuid
             * @description L'identifiant de l'actualité.
             */
            id: string;
            /** @description Vrai quand elle est parue depuis que l'appelant a ouvert les actualités. */
            nouvelle: boolean;
            /**
             * Format: date-time
             * @description Sa date, UTC.
             */
            publieeLe: string;
            /** @description Les structures concernées ; toutes quand la liste est vide. */
            structures: string[];
            /** @description Son titre, en texte simple. */
            titre: string;
            /** @description La version à passer dans `If-Match` pour modifier. */
            version: string;
        };
        /** @description Une page d'actualités. */
        ActualitesResponse: {
            /** @description Les épinglées, puis les plus récentes. */
            actualites: components["schemas"]["ActualiteResponse"][];
            /**
             * Format: date-time
             * @description Parution de la dernière, UTC : ce que leur ouverture marque ; absente quand il n'y en a aucune, et pour les exploitants.
             */
            derniere: null | string;
            /**
             * Format: int32
             * @description La pastille rouge : nombre d'actualités parues depuis que l'appelant les a ouvertes.
             */
            nonVues: number;
            /** @description Pour les exploitants : les structures auxquelles une actualité peut être destinée. */
            structures: null | string[];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre d'actualités destinées à l'appelant.
             */
            total: number;
        };
        /** @description Une agence de la liste. */
        AgenceEcriteResponse: {
            /** @description Le code qui la désigne pour toujours. */
            code: string;
            /** @description Son nom. */
            nom: string;
            /** @description La structure dont elle fait partie. */
            structure: string;
        };
        /** @description Une agence. */
        AgenceRequest: {
            /** @description De 1 à 150 caractères. */
            nom: null | string;
            /** @description La structure dont elle fait partie, de 1 à 150 caractères. */
            structure: null | string;
        };
        /** @description Une agence. */
        AgenceResponse: {
            /** @description La valeur à envoyer. */
            code: string;
            /** @description Ce qu'il faut afficher. */
            nom: string;
            /** @description La structure dont elle fait partie. */
            structure: string;
        };
        /** @description Des agences trouvées. */
        AgencesResponse: {
            /** @description Les premières, par nom. */
            agences: components["schemas"]["AgenceResponse"][];
            /**
             * Format: int32
             * @description Nombre d'agences trouvées.
             */
            total: number;
        };
        /** @description Où trouver de l'aide. */
        AideResponse: {
            /** @description Dans l'ordre d'affichage ; le premier est celui du bouton « Aide ». Vide quand aucun n'est configuré. */
            liens: components["schemas"]["LienResponse"][];
        };
        /** @description Le formulaire « Ajouter un bénéficiaire ». */
        AjoutRequest: {
            /** @description L'adresse du dossier MAP. */
            email: null | string;
            /** @description Nom, de 1 à 100 caractères. */
            nom: null | string;
            /** @description Prénom, de 1 à 100 caractères. */
            prenom: null | string;
        };
        /** @description Le dernier message, abrégé. */
        ApercuResponse: {
            de: null | components["schemas"]["Partie"];
            /** @description Le début de son texte ; vide quand il est supprimé. */
            extrait: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /** @description Vrai quand le bénéficiaire l'a lu (« Lu » / « Non lu »). */
            lu: boolean;
            /** @description Son numéro. */
            numero: string;
            /** @description Sa nature. */
            type: components["schemas"]["TypeDeMessage"];
        };
        /** @description Un appareil. */
        AppareilRequest: {
            /** @description Le jeton de l'appareil, ou l'adresse HTTPS du service push du navigateur. */
            canal: null | string;
            /** @description web : la clé publique du navigateur (`p256dh`). */
            cle: null | string;
            /** @description android, ios ou web. */
            plateforme: null | string;
            /** @description web : le secret d'authentification du navigateur (`auth`). */
            secret: null | string;
        };
        /** @description L'application mobile : chaque lien est aussi ce que code son QR code. */
        ApplicationResponse: {
            /**
             * Format: uri
             * @description La page de l'App Store ; absente quand elle n'est pas configurée.
             */
            lienAppStore: null | string;
            /**
             * Format: uri
             * @description La page de Google Play ; absente quand elle n'est pas configurée.
             */
            lienGooglePlay: null | string;
            /** @description Comment ouvrir le mode démo, étape par étape. */
            modeDemo: string[];
        };
        /** @description Le formulaire « Supprimer ce compte » d'un compte activé. */
        ArchivageRequest: {
            /** @description Avec le motif « autre » seulement, de 1 à 250 caractères. */
            commentaire: null | string;
            /**
             * Format: date-time
             * @description Entre la création du dossier et maintenant.
             */
            dateFinAccompagnement: null | string;
            /** @description Un code de la liste des motifs. */
            motif: null | string;
        };
        /** @description Ce dont le téléphone prévient ; ce qui est absent reste inchangé. */
        AvisRequest: {
            /** @description Un message du conseiller. */
            nouveauMessage: null | boolean;
            /** @description De nouvelles offres d'une recherche sauvegardée. */
            nouvellesOffres: null | boolean;
            /** @description Le rappel hebdomadaire. */
            rappel: null | boolean;
            /** @description Une recherche suggérée par le conseiller. */
            rechercheSuggeree: null | boolean;
        };
        /** @description Ce dont le téléphone prévient. Le centre de notifications montre tout, sauf le rappel qui n'est pas voulu. */
        AvisResponse: {
            /** @description Un message du conseiller. */
            nouveauMessage: boolean;
            /** @description De nouvelles offres d'une recherche sauvegardée, quand les alertes sont voulues. */
            nouvellesOffres: boolean;
            /** @description Le rappel hebdomadaire. */
            rappel: boolean;
            /** @description Une recherche suggérée par le conseiller. */
            rechercheSuggeree: boolean;
        };
        /** @description Une personne qui peut être choisie. */
        BeneficiaireAReaffecter: {
            /**
             * Format: uuid
             * @description Le dossier, à envoyer.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
            /** @description Vrai quand un autre conseiller doit récupérer la personne. */
            reaffectationTemporaire: boolean;
        };
        /** @description Une ligne du portefeuille. */
        BeneficiaireDuPortefeuille: {
            /** @description Faux pour un compte affiché « Compte non activé ». */
            active: boolean;
            /**
             * Format: date-time
             * @description Date de création du dossier, UTC.
             */
            ajouteLe: string;
            /**
             * Format: date-time
             * @description Date de la dernière activité, UTC ; absente avant la première connexion.
             */
            derniereActivite: null | string;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /**
             * Format: int32
             * @description Nombre de messages que le bénéficiaire n'a pas lus.
             */
            messagesNonLus: number;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
            /** @description Vrai quand le suivi est temporaire. */
            reaffectationTemporaire: boolean;
        };
        /** @description Un bénéficiaire. */
        BeneficiaireResponse: {
            /**
             * Format: date-time
             * @description Date de la première connexion, UTC ; absente tant que le compte n'est pas activé.
             */
            activeLe: null | string;
            /**
             * Format: date-time
             * @description Date de création du dossier, UTC.
             */
            ajouteLe: string;
            /**
             * Format: date-time
             * @description Date de la dernière activité, UTC ; absente avant la première connexion.
             */
            derniereActivite: null | string;
            /** @description L'adresse normalisée. */
            email: string;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Absent tant qu'il n'est pas connu. */
            identifiantFranceTravail: null | string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
            /** @description Vrai quand le suivi est temporaire. */
            reaffectationTemporaire: boolean;
        };
        /** @description Une page des bénéficiaires d'un collègue. */
        BeneficiairesAReaffecterResponse: {
            /** @description Par nom. */
            beneficiaires: components["schemas"]["BeneficiaireAReaffecter"][];
            /** @description Le collègue. */
            conseiller: components["schemas"]["CollegueResponse"];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre de bénéficiaires trouvés.
             */
            total: number;
        };
        /** @description Un besoin du service. */
        BesoinResponse: {
            /** @description documents, jetons, journal, disque. */
            nom: string;
            /** @description Vrai quand il est satisfait. */
            pret: boolean;
            /** @description Ce qui manque, en anglais technique ; absent quand rien ne manque. */
            raison: null | string;
        };
        /** @description Un événement du temps réel, version 2. Les champs et les types inconnus sont à ignorer ; rien ne dépend de son arrivée. */
        ChatEvenement: {
            /** @description Le dossier concerné ; absent d'une actualité, et quand plusieurs lignes ont changé. */
            conversation?: null | string;
            espace?: components["schemas"]["EspaceModifie"];
            /**
             * Format: date-time
             * @description Date et heure de l'envoi, UTC.
             */
            le: string;
            message?: components["schemas"]["MessageResponse"];
            /** @description Le message, ou le numéro jusqu'auquel on a lu ; un texte décimal. */
            numero?: null | string;
            par?: components["schemas"]["Partie"];
            type: components["schemas"]["TypeDEvenement"];
            /**
             * Format: int32
             * @description La version de cette forme : 2.
             */
            v: number;
        };
        /** @description Ce qui a été partagé avec plusieurs personnes. */
        ChosePartageeResponse: {
            /** @description L'offre ; absente pour une recherche. */
            offre: null | string;
            /** @description Le titre de l'offre, ou de la recherche. */
            titre: string;
            /** @description Le type d'offre. */
            type: components["schemas"]["TypeDOffre"];
        };
        /** @description La clé avec laquelle un navigateur s'abonne. */
        CleResponse: {
            /** @description La clé publique du service (`applicationServerKey`), en base64url. */
            cle: string;
        };
        /**
         * @description Pourquoi la demande est refusée. Stable : les clients s'y fient.
         * @enum {string}
         */
        CodeDeRefus: "actualite-inconnue" | "adresse-en-attente" | "adresse-non-verifiee" | "ajout-interrompu" | "ajout-supprime" | "beneficiaire-inconnu" | "champs-invalides" | "cle-idempotence-invalide" | "cle-idempotence-reutilisee" | "compte-active" | "compte-deja-attache" | "compte-non-active" | "compte-sans-espace" | "conditions-perimees" | "connexion-requise" | "conseiller-inconnu" | "conseiller-introuvable" | "conversation-inconnue" | "conversation-occupee" | "corps-interrompu" | "corps-trop-grand" | "deja-dans-le-portefeuille" | "deja-suivi-ailleurs" | "deja-superviseur" | "demande-deja-traitee" | "demande-inconnue" | "demande-par-formulaire" | "demarche-inconnue" | "demarche-terminee" | "destinataire-parti" | "dossier-inconnu" | "dossier-introuvable" | "ecritures-simultanees" | "element-inconnu" | "envoi-plus-en-attente" | "envoi-programme-inconnu" | "erreur-interne" | "identite-du-fournisseur" | "if-match-requis" | "image-trop-grande" | "jeton-opaque" | "json-invalide" | "lien-inconnu" | "liste-inconnue" | "message-inconnu" | "message-non-modifiable" | "message-supprime" | "non-authentifie" | "notification-inconnue" | "offre-inconnue" | "piece-avec-action" | "piece-avec-autre-fichier" | "piece-avec-programme" | "piece-chiffree" | "piece-deja-envoyee" | "piece-en-analyse" | "piece-expiree" | "piece-illisible" | "piece-inconnue" | "piece-infectee" | "piece-trop-volumineuse" | "piece-type-discordant" | "piece-type-refuse" | "piece-vide" | "plus-a-recuperer" | "plus-dans-le-portefeuille" | "profil-inconnu" | "reponse-rapide-inconnue" | "reserve-au-beneficiaire" | "reserve-aux-conseillers" | "reserve-aux-operateurs" | "reserve-aux-superviseurs" | "resultat-supprime" | "sans-superviseur" | "service-indisponible" | "service-push-inconnu" | "source-indisponible" | "suggestion-deja-traitee" | "suivi-en-cours" | "titre-deja-pris" | "transition-impossible" | "trop-d-actualites" | "trop-d-envois-programmes" | "trop-de-demarches" | "trop-de-favoris" | "trop-de-recherches" | "trop-de-reponses-rapides" | "trop-de-requetes" | "type-de-contenu-refuse" | "version-perimee";
        /** @description Un conseiller à qui prendre ou confier un suivi. */
        CollegueResponse: {
            /** @description Le nom de l'agence. */
            agence: string;
            /** @description L'adresse. */
            email: string;
            /**
             * Format: uuid
             * @description La valeur à envoyer.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Des conseillers trouvés. */
        ColleguesTrouvesResponse: {
            /** @description 10 au plus, les plus proches de la saisie d'abord. */
            conseillers: components["schemas"]["CollegueResponse"][];
        };
        /** @description Ce qui change ; ce qui est absent reste inchangé. */
        CompteRequest: {
            avis: null | components["schemas"]["AvisRequest"];
            /** @description Le nom IANA d'un fuseau horaire, par exemple `America/Martinique`. Donné seul, c'est un choix. */
            fuseau: null | string;
            /** @description Vrai pour que le fuseau de l'appareil soit repris à chaque connexion. */
            suivreLAppareil: null | boolean;
        };
        /** @description Mon compte. */
        CompteResponse: {
            /** @description Ce dont le téléphone prévient. */
            avis: components["schemas"]["AvisResponse"];
            /** @description L'adresse e-mail. */
            email: string;
            /** @description Le fuseau horaire, dont les jours sont ceux des démarches. */
            fuseau: string;
            /**
             * Format: uuid
             * @description Le dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
            /** @description Vrai quand le fuseau de l'appareil est repris à chaque connexion. */
            suivreLAppareil: boolean;
        };
        /** @description Les conditions d'utilisation, et ce que l'appelant en a accepté. */
        ConditionsResponse: {
            /** @description Vrai quand la version en vigueur reste à accepter. */
            aAccepter: boolean;
            /** @description La dernière version acceptée ; absente quand aucune ne l'a été. */
            acceptee: null | string;
            /**
             * Format: date-time
             * @description Date de cette acceptation, UTC.
             */
            accepteeLe: null | string;
            /** @description La version en vigueur ; absente quand il n'y a rien à accepter. */
            version: null | string;
        };
        /** @description Une adresse que son fournisseur d'identité donne à une personne, et qui est celle d'un autre dossier. */
        ConflitResponse: {
            /**
             * Format: date-time
             * @description Date de la première connexion où cela a été vu, UTC.
             */
            depuis: string;
            /**
             * Format: uuid
             * @description Le dossier de la personne connectée, qui garde son adresse précédente.
             */
            dossier: string;
            /**
             * Format: uuid
             * @description Le dossier dont c'est l'adresse.
             */
            titulaire: string;
        };
        /** @description Une page de conflits. */
        ConflitsResponse: {
            /** @description Par dossier. */
            conflits: components["schemas"]["ConflitResponse"][];
            /**
             * Format: uuid
             * @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin.
             */
            suivant: null | string;
        };
        /** @description La personne connectée. */
        ConnexionResponse: {
            /** @description Les conditions d'utilisation, qui sont peut-être à accepter d'abord. */
            conditions: components["schemas"]["ConditionsResponse"];
            /** @description Bénéficiaire : le fuseau horaire dont les jours sont les siens. */
            fuseau: null | string;
            /**
             * Format: uuid
             * @description Son espace ou son dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
            /** @description De quel côté elle est. */
            profil: components["schemas"]["Partie"];
        };
        /** @description Un conseiller. */
        ConseillerCibleResponse: {
            /**
             * Format: uuid
             * @description L'identifiant de son espace.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Le conseiller inventé. */
        ConseillerDeDemonstrationResponse: {
            /** @description Son agence. */
            agence: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Une ligne de la colonne des conversations. */
        ConversationDeLaListe: {
            /** @description Faux quand la personne ne s'est jamais connectée et ne peut pas répondre. */
            active: boolean;
            /**
             * Format: date-time
             * @description Date de création du dossier, UTC : le rang d'une conversation sans message.
             */
            ajouteLe: string;
            dernierMessage: null | components["schemas"]["ApercuResponse"];
            /**
             * Format: uuid
             * @description L'identifiant du dossier de la conversation.
             */
            id: string;
            /** @description Le nom du bénéficiaire. */
            nom: string;
            /**
             * Format: int32
             * @description Nombre de messages du bénéficiaire que le conseiller n'a pas lus.
             */
            nonLus: number;
            /**
             * Format: int32
             * @description Nombre de messages que le bénéficiaire n'a pas lus.
             */
            nonLusParLeBeneficiaire: number;
            /** @description Le prénom du bénéficiaire. */
            prenom: string;
            /** @description Vrai pour une conversation suivie. */
            suivie: boolean;
        };
        /** @description Une conversation, vue par l'appelant. */
        ConversationResponse: {
            /** @description Le numéro du dernier message ; 0 quand il n'y en a pas. */
            dernier: string;
            /** @description Le numéro jusqu'auquel le bénéficiaire a lu. */
            luParLeBeneficiaire: string;
            /** @description Le numéro jusqu'auquel le conseiller a lu. */
            luParLeConseiller: string;
            /** @description Par numéro croissant. */
            messages: components["schemas"]["MessageResponse"][];
            /**
             * Format: int32
             * @description Nombre de messages de l'autre partie que l'appelant n'a pas lus.
             */
            nonLus: number;
            /** @description Vrai quand le conseiller la suit ; absent pour le bénéficiaire. */
            suivie: null | boolean;
        };
        /** @description La colonne des conversations de l'accueil. */
        ConversationsResponse: {
            /** @description Les non lues, puis les suivies, puis les plus récentes ; les personnes sans message en dernier. */
            conversations: components["schemas"]["ConversationDeLaListe"][];
            /**
             * Format: int32
             * @description Nombre de conversations non lues de tout le portefeuille.
             */
            conversationsNonLues: number;
            /**
             * Format: int32
             * @description Nombre de messages non lus de tout le portefeuille.
             */
            messagesNonLus: number;
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre de conversations trouvées.
             */
            total: number;
        };
        /** @description Une page de la recherche dans toutes les conversations. */
        ConversationsTrouveesResponse: {
            /** @description Celles où des messages ont été trouvés, par message trouvé le plus récent. */
            conversations: components["schemas"]["ConversationTrouveeResponse"][];
            /**
             * Format: int32
             * @description Nombre de conversations lues en entier avec cette page, que quelque chose y ait été trouvé ou non.
             */
            regardees: number;
            /** @description La valeur à passer dans `apres` pour continuer la recherche ; absente quand tout a été cherché. */
            suivant: null | string;
        };
        /** @description Une conversation où des messages ont été trouvés. */
        ConversationTrouveeResponse: {
            /**
             * Format: uuid
             * @description L'identifiant du dossier de la conversation.
             */
            id: string;
            /** @description Les plus récents d'entre eux, 5 au plus. */
            messages: components["schemas"]["MessageTrouve"][];
            /** @description Le nom du bénéficiaire. */
            nom: string;
            /** @description Le prénom du bénéficiaire. */
            prenom: string;
            /**
             * Format: int32
             * @description Nombre de messages trouvés par cette page de la recherche.
             */
            trouves: number;
        };
        /** @description Les critères d'une recherche dans un corps ou une réponse, sous les noms des paramètres de `GET /api/offres`. */
        CriteresDeRecherche: {
            /**
             * Format: date
             * @description Service civique : premier jour souhaité.
             */
            aPartirDu: null | string;
            /** @description Code INSEE. */
            commune: null | string;
            /** @description Emploi, alternance : les contrats voulus. */
            contrats: null | ("cdi" | "cdd-interim-saisonnier" | "autre")[];
            /** @description Emploi, alternance : seulement les offres ouvertes aux débutants. */
            debutantAccepte: null | boolean;
            /** @description Emploi, alternance : un code, à la place d'une commune. */
            departement: null | string;
            /** @description Service civique : code d'un domaine. */
            domaine: null | string;
            /** @description Emploi, alternance : les temps de travail voulus. */
            durees: null | ("temps-plein" | "temps-partiel")[];
            /** @description Emploi, alternance : l'expérience que l'offre demande. */
            experiences: null | ("moins-d-un-an" | "de-un-a-trois-ans" | "plus-de-trois-ans")[];
            /** @description Immersion : code ROME. */
            metier: null | string;
            /** @description Emploi, alternance : des mots. */
            motsCles: null | string;
            /**
             * Format: int32
             * @description Kilomètres autour de la commune, de 0 à 100 ; 10 par défaut.
             */
            rayon: null | number;
            /**
             * @description Le type d'offre.
             * @enum {null|string}
             */
            type: "emploi" | "alternance" | "service-civique" | "immersion" | null;
        };
        /** @description La réponse à une demande. */
        DecisionRequest: {
            /** @description Vrai pour accorder, faux pour refuser. */
            accordee: null | boolean;
            /** @description Pour accorder, une des structures que nomme la liste. */
            structure: null | string;
        };
        /** @description Une demande, vue par son auteur. */
        DemandeDuConseillerResponse: {
            /**
             * Format: date-time
             * @description Date de la réponse, UTC.
             */
            decideeLe: null | string;
            /**
             * Format: date-time
             * @description Date de la demande, UTC.
             */
            demandeeLe: string;
            /** @description Ce qu'elle est devenue. */
            etat: components["schemas"]["EtatDeDemande"];
            /** @description Pourquoi. */
            raison: string;
            /** @description La structure pour laquelle le module est accordé. */
            structure: null | string;
        };
        /** @description Une demande en attente. */
        DemandeEnAttenteResponse: {
            /**
             * Format: date-time
             * @description Date de la demande, UTC.
             */
            demandeeLe: string;
            /** @description L'adresse qui serait habilitée. */
            email: string;
            /**
             * Format: uuid
             * @description Son identifiant.
             */
            id: string;
            /** @description Nom du conseiller. */
            nom: string;
            /** @description Prénom du conseiller. */
            prenom: string;
            /** @description Pourquoi. */
            raison: string;
            /** @description La structure de l'agence du conseiller. */
            structure: null | string;
        };
        /** @description Une demande. */
        DemandeRequest: {
            /** @description Pourquoi, de 1 à 500 caractères. */
            raison: null | string;
        };
        /** @description Comment demander le module, et ma demande. */
        DemandeResponse: {
            demande: null | components["schemas"]["DemandeDuConseillerResponse"];
            /**
             * Format: uri
             * @description Le formulaire à remplir ; absent quand la demande se fait ici.
             */
            formulaire: null | string;
        };
        /** @description Une page des demandes en attente. */
        DemandesResponse: {
            /** @description De la plus ancienne à la plus récente. */
            demandes: components["schemas"]["DemandeEnAttenteResponse"][];
            /** @description Les valeurs possibles de `structure`. */
            structures: string[];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre d'éléments en tout.
             */
            total: number;
        };
        /** @description Une démarche, comme une vraie. */
        DemarcheDeDemonstrationRequest: {
            /** @description De 2 à 255 caractères. */
            commentaire: null | string;
            /**
             * Format: date
             * @description Le jour où elle doit être faite au plus tard.
             */
            dateFin: null | string;
            /** @description Le code d'un de ses moyens. */
            moyen: null | string;
            /** @description Le code d'une démarche du référentiel. */
            quoi: null | string;
        };
        /** @description Une démarche du référentiel. */
        DemarchePredefinieResponse: {
            /** @description Ce qu'il faut afficher. */
            libelle: string;
            /** @description Les moyens de la faire, dont un est à choisir. */
            moyens: components["schemas"]["TermeResponse"][];
            /** @description Sa thématique. */
            pourquoi: components["schemas"]["TermeResponse"];
            /** @description Le code à envoyer pour la créer. */
            quoi: string;
        };
        /** @description Une nouvelle démarche : prédéfinie avec `quoi` et `moyen`, ou personnalisée avec `commentaire`. */
        DemarcheRequest: {
            /** @description De 2 à 255 caractères. */
            commentaire: null | string;
            /**
             * Format: date
             * @description Le jour où elle doit être faite au plus tard ; un jour passé veut dire qu'elle est faite.
             */
            dateFin: null | string;
            /** @description Le code d'un de ses moyens. */
            moyen: null | string;
            /** @description Le code d'une démarche du référentiel. */
            quoi: null | string;
        };
        /** @description Une démarche. Les jours sont ceux du fuseau horaire du bénéficiaire, qui que ce soit qui lise. */
        DemarcheResponse: {
            /**
             * Format: date-time
             * @description Date de l'annulation, UTC.
             */
            annuleeLe: null | string;
            /** @description Démarche personnalisée : les mots de la personne. */
            commentaire: null | string;
            /**
             * Format: date-time
             * @description Date de création, UTC.
             */
            creeLe: string;
            /**
             * Format: date
             * @description Le jour où elle a commencé.
             */
            dateDebut: null | string;
            /**
             * Format: date
             * @description Le jour où elle doit être faite au plus tard, ou a été faite ; absent quand elle est annulée.
             */
            dateFin: null | string;
            /** @description Vrai quand elle a été faite d'après une autre. */
            duplicata: boolean;
            /** @description Vrai quand sa date est passée et qu'elle n'est pas faite. */
            enRetard: boolean;
            /**
             * Format: uuid
             * @description L'identifiant de la démarche.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date de la dernière modification, UTC.
             */
            modifieLe: string;
            moyen: null | components["schemas"]["TermeResponse"];
            pourquoi: null | components["schemas"]["TermeResponse"];
            quoi: null | components["schemas"]["TermeResponse"];
            /** @description Où elle en est. */
            statut: components["schemas"]["StatutDeDemarche"];
            /** @description Les statuts possibles à partir de celui-ci. */
            statutsPossibles: components["schemas"]["StatutDeDemarche"][];
            /** @description Ce qu'il faut afficher d'abord : ce qui est fait, ou les mots de la personne. */
            titre: string;
            /** @description Ce qu'en sait le Journal de Recherche d'Emploi. */
            transmission: components["schemas"]["TransmissionResponse"];
            /** @description Choisie dans le référentiel, ou écrite par la personne. */
            type: components["schemas"]["TypeDeDemarche"];
            /** @description La version à passer dans `If-Match` pour modifier. */
            version: string;
        };
        /** @description Une page de démarches. */
        DemarchesResponse: {
            /** @description Ce qui reste à faire d'abord, puis par date. */
            demarches: components["schemas"]["DemarcheResponse"][];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre de démarches retenues par le filtre.
             */
            total: number;
        };
        /** @description Des personnes parties ensemble. */
        DepartResponse: {
            chez: null | components["schemas"]["ConseillerCibleResponse"];
            /**
             * Format: uuid
             * @description L'identifiant, pour ne plus le signaler.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /** @description Les personnes parties. */
            personnes: components["schemas"]["PersonnePartieResponse"][];
            /** @description La réaffectation qui les a fait partir, ou la suppression de leur compte par elles-mêmes. */
            type: components["schemas"]["TypeDeDepart"];
        };
        /** @description Ce qui a fait quitter un portefeuille. */
        DepartsResponse: {
            /** @description Les plus récents d'abord. */
            departs: components["schemas"]["DepartResponse"][];
        };
        /** @description Une personne à qui le message est destiné. */
        DestinatairePrevuResponse: {
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Le résultat pour un destinataire. */
        DestinataireResponse: {
            /** @description Le code du refus ; absent quand le message est envoyé. */
            code: null | components["schemas"]["CodeDeRefus"];
            /**
             * @description Ce qu'il avait fait de la même suggestion, qui n'est pas doublée ; absent quand elle est nouvelle.
             * @enum {null|string}
             */
            dejaSuggeree: "en-attente" | "acceptee" | "refusee" | null;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Le numéro du message dans sa conversation ; absent quand il a été refusé. */
            numero: null | string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Un document. */
        DocumentResponse: {
            /** @description Son contenu. */
            contenu: components["schemas"]["JsonElement"];
            /** @description Son nom dans le dossier. */
            nom: string;
            /** @description Sa nature. */
            type: string;
        };
        /** @description Une démarche faite d'après une autre. */
        DuplicationRequest: {
            /**
             * Format: date
             * @description La date de la nouvelle.
             */
            dateFin: null | string;
        };
        /** @description Un message qui part plus tard. */
        EnvoiProgrammeResponse: {
            /**
             * Format: uuid
             * @description Le dossier d'un message à une seule personne ; absent pour un message à plusieurs ou à une liste.
             */
            beneficiaire: null | string;
            /**
             * Format: date-time
             * @description Quand il a été écrit, UTC.
             */
            creeLe: string;
            /**
             * Format: int32
             * @description Combien de personnes le recevraient quand il a été écrit.
             */
            destinataires: number;
            /** @description Où il en est. */
            etat: components["schemas"]["EtatDEnvoi"];
            /**
             * Format: uuid
             * @description Son identifiant.
             */
            id: string;
            /** @description Les listes destinataires : leurs membres au moment du départ le reçoivent. */
            listes: components["schemas"]["ListeProgrammeeResponse"][];
            /** @description Ceux qui ne l'ont pas reçu, et pourquoi ; vide tant qu'il n'est pas parti. */
            nonEnvoyes: components["schemas"]["NonEnvoiResponse"][];
            /**
             * Format: date-time
             * @description Date et heure du départ, UTC.
             */
            pour: string;
            /** @description Les premières d'entre elles, trois au plus. */
            premiers: components["schemas"]["DestinatairePrevuResponse"][];
            /** @description Le texte. */
            texte: string;
            /** @description La version à envoyer dans `If-Match` pour le modifier. */
            version: string;
        };
        /** @description Le formulaire « Message multi-destinataires ». */
        EnvoiRequest: {
            /** @description Les dossiers des personnes choisies une à une. */
            beneficiaires: null | string[];
            /** @description Des listes de diffusion. */
            listes: null | string[];
            /** @description Les pièces que l'appelant a déposées pour un message à plusieurs ; 5 au plus. */
            pieces: null | string[];
            /** @description De 1 à 10 000 caractères ; peut être vide avec des pièces jointes. */
            texte: null | string;
        };
        /** @description Un envoi. */
        EnvoiResponse: {
            /** @description Les personnes choisies, ou membres d'une liste, qui ont quitté le portefeuille. */
            exclus: string[];
            /**
             * Format: uuid
             * @description L'identifiant de l'envoi.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /** @description Les listes destinataires. */
            listes: components["schemas"]["ListeViseeResponse"][];
            /**
             * Format: int32
             * @description Nombre de destinataires qui l'ont lu.
             */
            lus: number;
            partage: null | components["schemas"]["ChosePartageeResponse"];
            /** @description Les noms des pièces jointes ; absent quand il n'y en a pas. */
            pieces: null | string[];
            /** @description Le résultat pour chaque destinataire ; vide tant que l'envoi est en cours. */
            resultats: components["schemas"]["ResultatResponse"][];
            /** @description Le texte ; peut être vide quand une pièce est jointe. */
            texte: string;
        };
        /** @description Des envois programmés. */
        EnvoisProgrammesResponse: {
            /** @description D'abord ceux qui n'ont pas pu partir, puis par heure de départ. */
            envois: components["schemas"]["EnvoiProgrammeResponse"][];
            /**
             * Format: int32
             * @description Combien n'ont pas pu partir, ou pas pour tous.
             */
            nonEnvoyes: number;
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Leur nombre en tout.
             */
            total: number;
        };
        /** @description Les envois à plusieurs personnes. */
        EnvoisResponse: {
            /** @description Les plus récents d'abord. */
            envois: components["schemas"]["EnvoiResponse"][];
            /**
             * Format: uuid
             * @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin.
             */
            suivant: null | string;
        };
        /** @description Ce qui a changé dans l'espace d'un conseiller, d'une version à la suivante. */
        EspaceModifie: {
            /**
             * Format: int32
             * @description Nombre de bénéficiaires confiés temporairement à un collègue.
             */
            beneficiairesARecuperer: number;
            /**
             * Format: int32
             * @description Nombre de conversations non lues de tout le portefeuille.
             */
            conversationsNonLues: number;
            /** @description Les lignes qui ont changé ou qui sont arrivées. */
            lignes: components["schemas"]["LigneModifiee"][];
            /**
             * Format: int32
             * @description Nombre de messages non lus de tout le portefeuille.
             */
            messagesNonLus: number;
            /** @description Leur version d'après, à envoyer dans `If-None-Match`. */
            version: string;
            /** @description La version (`ETag`) des listes à laquelle ceci s'ajoute : avec une autre, relire les listes. */
            versionPrecedente: string;
        };
        /**
         * @description Ce qu'une demande est devenue.
         * @enum {string}
         */
        EtatDeDemande: "en-attente" | "accordee" | "refusee";
        /** @enum {string} */
        EtatDEnvoi: "en-attente" | "en-depart" | "non-envoye";
        /**
         * @description Ce qu'on peut faire d'une pièce jointe. `non-analysee` : sans antivirus sur cette machine ; téléchargeable.
         * @enum {string}
         */
        EtatDePieceLu: "analyse-en-cours" | "disponible" | "non-analysee" | "refusee" | "expiree";
        /** @enum {string} */
        EtatDeSuggestion: "en-attente" | "acceptee" | "refusee";
        /** @enum {string} */
        EtatDeTransmission: "en-attente" | "transmise" | "refusee";
        /** @description Le conseiller concerné : l'un des deux. Une adresse n'est jamais mise dans l'URL, que des journaux gardent. */
        ExportDeConseillerRequest: {
            /** @description Son adresse ; elle ne trouve que ceux qui ont choisi leur agence. */
            email: null | string;
            /** @description L'empreinte de son fournisseur et de son sujet, comme dans le journal des accès. */
            empreinte: null | string;
        };
        /** @description Tout ce qui est gardé d'un conseiller. */
        ExportDeConseillerResponse: {
            /** @description Les documents tels qu'ils sont gardés. */
            documents: components["schemas"]["DocumentResponse"][];
            /**
             * Format: date-time
             * @description Date de la lecture, UTC.
             */
            exporteLe: string;
            /**
             * Format: uuid
             * @description Son espace.
             */
            id: string;
        };
        /** @description La personne concernée : l'un des deux. Une adresse n'est jamais mise dans l'URL, que des journaux gardent. */
        ExportRequest: {
            /**
             * Format: uuid
             * @description Le dossier de la personne.
             */
            dossier: null | string;
            /** @description L'adresse de la personne. */
            email: null | string;
        };
        /** @description Tout ce qui est gardé d'un bénéficiaire. */
        ExportResponse: {
            /** @description Les documents tels qu'ils sont gardés. */
            documents: components["schemas"]["DocumentResponse"][];
            /**
             * Format: date-time
             * @description Date de la lecture, UTC.
             */
            exporteLe: string;
            /**
             * Format: uuid
             * @description Le dossier de la personne.
             */
            id: string;
        };
        /** @description Ce qui est noté d'un favori. */
        FavoriRequest: {
            /**
             * Format: date
             * @description « J'ai postulé » : le jour, aujourd'hui au plus tard ; absent sinon.
             */
            postuleLe: null | string;
        };
        /** @description Un favori. */
        FavoriResponse: {
            /**
             * Format: date-time
             * @description Date de l'ajout, UTC.
             */
            ajouteLe: string;
            /** @description Faux quand on sait que l'offre a disparu. */
            disponible: boolean;
            /** @description L'offre telle qu'elle était à l'ajout. */
            offre: components["schemas"]["OffreResponse"];
            /**
             * Format: date
             * @description Le jour de la candidature ; absent s'il n'y en a pas eu.
             */
            postuleLe: null | string;
        };
        /** @description Les favoris d'un bénéficiaire. */
        FavorisDuBeneficiaireResponse: {
            /** @description Par type et par offre. */
            favoris: components["schemas"]["FavoriResponse"][];
            /** @description Faux quand le bénéficiaire ne les partage pas avec le conseiller : la liste est alors vide. */
            partage: boolean;
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre d'éléments en tout.
             */
            total: number;
        };
        /** @description Nombre de favoris de chaque type d'offre. */
        FavorisResponse: {
            /**
             * Format: int32
             * @description Offres d'alternance.
             */
            alternance: number;
            /**
             * Format: int32
             * @description Offres d'emploi.
             */
            emploi: number;
            /**
             * Format: int32
             * @description Immersions.
             */
            immersion: number;
            /**
             * Format: int32
             * @description Missions de service civique.
             */
            serviceCivique: number;
        };
        /** @description La fiche du bénéficiaire. Guide : « Liste des bénéficiaires ». */
        FicheResponse: {
            /** @description L'identité et le compte. */
            beneficiaire: components["schemas"]["BeneficiaireResponse"];
            /** @description Le conseiller qui suit la personne, et depuis quand. */
            conseiller: components["schemas"]["PeriodeResponse"];
            /** @description Nombre de favoris de chaque type. */
            favoris: components["schemas"]["FavorisResponse"];
            /** @description Tous les conseillers, l'actuel d'abord. */
            historique: components["schemas"]["PeriodeResponse"][];
            /** @description Où continuer. */
            liens: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description Nombre de recherches sauvegardées.
             */
            recherchesSauvegardees: number;
        };
        /** @description Qui habiliter, et où. */
        HabilitationRequest: {
            /** @description L'adresse que donne son fournisseur d'identité. */
            email: null | string;
            /** @description Une des structures que nomme la liste. */
            structure: null | string;
        };
        /** @description Le message important du conseiller. */
        ImportantResponse: {
            /**
             * Format: date
             * @description Le premier jour d'affichage, à Paris.
             */
            debut: string;
            /**
             * Format: date
             * @description Le dernier jour d'affichage, à Paris.
             */
            fin: string;
            /** @description Son texte. */
            texte: string;
        };
        /** @description Les indicateurs d'un bénéficiaire. */
        IndicateursResponse: {
            /** @description Cinq semaines, de la plus ancienne à celle en cours. */
            semaines: components["schemas"]["SemaineResponse"][];
        };
        /** @description Qui accompagne le jeune. */
        InterlocuteurResponse: {
            /** @description Le collègue qu'il remplace. */
            avant: null | string;
            /** @description Nom ; absent quand son compte n'existe plus. */
            nom: null | string;
            /** @description Prénom ; absent quand son compte n'existe plus. */
            prenom: null | string;
            /** @description Vrai quand il remplace un collègue. */
            temporaire: boolean;
        };
        /** @description Une page des accès à un dossier. */
        JournalResponse: {
            /** @description Les plus récents d'abord ; une page peut être vide alors qu'il y en a de plus anciens. */
            acces: components["schemas"]["AccesResponse"][];
            /**
             * Format: date
             * @description Le jour UTC jusqu'auquel le journal a été lu.
             */
            depuis: string;
            /** @description La valeur à passer dans `apres` pour de plus anciens ; absente quand le journal est lu jusqu'à son début. */
            suivant: null | string;
        };
        JsonElement: unknown;
        /** @description Le curseur de lecture de l'appelant. */
        LectureRequest: {
            /**
             * Format: int64
             * @description Le numéro du dernier message lu.
             */
            jusqua: null | number;
        };
        /** @description Un métier, ou un domaine. */
        LibelleResponse: {
            /** @description La valeur à envoyer. */
            code: string;
            /** @description Ce qu'il faut afficher. */
            libelle: string;
        };
        /** @description Où télécharger un fichier, sans jeton, pendant peu de temps. */
        LienDePieceResponse: {
            /**
             * Format: date-time
             * @description Fin de validité, UTC.
             */
            expireLe: string;
            /**
             * Format: uri
             * @description L'adresse à suivre, à ne pas garder.
             */
            url: string;
        };
        /** @description Un lien. */
        LienResponse: {
            /** @description Ce qu'il faut afficher. */
            titre: string;
            /**
             * Format: uri
             * @description Son adresse, hors de l'application.
             */
            url: string;
        };
        /** @description Un lieu. */
        LieuResponse: {
            /** @description Vrai quand on peut chercher dans un rayon autour. */
            avecRayon: boolean;
            /** @description La valeur à envoyer. */
            code: string;
            /** @description Commune : le premier code postal. */
            codePostal: null | string;
            /** @description Commune : le code de son département. */
            departement: null | string;
            /** @description Ce qu'il faut afficher. */
            nom: string;
            /** @description Ce que c'est. */
            type: components["schemas"]["TypeDeLieu"];
        };
        /** @description Les deux lignes d'une personne. */
        LigneModifiee: {
            beneficiaire: components["schemas"]["BeneficiaireDuPortefeuille"];
            conversation: components["schemas"]["ConversationDeLaListe"];
            /**
             * @description Vrai quand la personne arrive, ou que son nom, son activation ou le caractère temporaire de son suivi a changé : relire les listes, et ce
             *     qui la montre ailleurs.
             */
            identiteChangee: boolean;
        };
        /** @description Une liste destinataire. */
        ListeProgrammeeResponse: {
            /**
             * Format: uuid
             * @description L'identifiant de la liste.
             */
            id: string;
            /** @description Son titre quand le message a été écrit. */
            titre: string;
        };
        /** @description Une liste ; pour en modifier une, ce qui est absent reste inchangé. */
        ListeRequest: {
            /** @description Les dossiers de tous ses membres, 500 au plus. */
            membres: null | string[];
            /** @description De 1 à 100 caractères, unique parmi les listes du conseiller. */
            titre: null | string;
        };
        /** @description Une liste de diffusion. */
        ListeResponse: {
            /**
             * Format: date-time
             * @description Date de création, UTC.
             */
            creeLe: string;
            /**
             * Format: int32
             * @description Nombre de membres auxquels un message serait envoyé.
             */
            destinataires: number;
            /**
             * Format: uuid
             * @description L'identifiant de la liste.
             */
            id: string;
            /** @description Ses membres. */
            membres: components["schemas"]["MembreResponse"][];
            /** @description Son titre. */
            titre: string;
        };
        /** @description Des listes de diffusion. */
        ListesResponse: {
            /** @description Par titre. */
            listes: components["schemas"]["ListeResponse"][];
        };
        /** @description Une liste destinataire d'un message. */
        ListeViseeResponse: {
            /**
             * Format: int32
             * @description Nombre de membres qui l'ont reçu.
             */
            destinataires: number;
            /**
             * Format: uuid
             * @description L'identifiant de la liste.
             */
            id: string;
            /**
             * Format: int32
             * @description Nombre de membres qui l'ont lu.
             */
            lus: number;
            /** @description Son titre à ce moment. */
            titre: string;
        };
        /** @description Un membre d'une liste. */
        MembreResponse: {
            /** @description Faux quand la personne a quitté le portefeuille : rien ne lui est envoyé. */
            dansLePortefeuille: boolean;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Nom au moment de l'ajout. */
            nom: string;
            /** @description Prénom au moment de l'ajout. */
            prenom: string;
        };
        /** @description Un message. */
        MessageDeDemonstrationRequest: {
            /** @description De 1 à 10 000 caractères. */
            texte: null | string;
        };
        /** @description Le message important. */
        MessageImportantRequest: {
            /**
             * Format: date
             * @description Le premier jour d'affichage, à Paris.
             */
            debut: null | string;
            /**
             * Format: date
             * @description Le dernier jour d'affichage, à Paris.
             */
            fin: null | string;
            /** @description De 1 à 150 caractères. */
            texte: null | string;
        };
        /** @description Le message important. */
        MessageImportantResponse: {
            /**
             * Format: date
             * @description Le premier jour d'affichage, à Paris.
             */
            debut: string;
            /**
             * Format: date
             * @description Le dernier jour d'affichage, à Paris.
             */
            fin: string;
            /** @description Son texte. */
            texte: string;
        };
        /** @description Un message. */
        MessageRequest: {
            /** @description Les pièces que l'appelant a déposées dans cette conversation ; 5 au plus. */
            pieces: null | string[];
            /** @description De 1 à 10 000 caractères ; peut être vide avec des pièces jointes. */
            texte: null | string;
        };
        /** @description Un message. */
        MessageResponse: {
            /** @description Le nom du conseiller à ce moment ; absent pour les autres. */
            auteur: null | string;
            de: null | components["schemas"]["Partie"];
            /**
             * Format: date-time
             * @description Date de l'envoi, UTC.
             */
            le: string;
            /**
             * Format: date-time
             * @description Date de la dernière modification, UTC ; absente s'il n'y en a pas.
             */
            modifieLe: null | string;
            /** @description Sa place dans la conversation : un texte décimal, à partir de 1 et sans trou. */
            numero: string;
            /** @description Les pièces jointes ; absent quand il n'y en a pas. */
            pieces: null | components["schemas"]["PieceResponse"][];
            reference: null | components["schemas"]["ReferenceResponse"];
            /**
             * Format: int32
             * @description Combien de fois il a été modifié ou supprimé : de deux lectures, la plus grande est la bonne.
             */
            revision: number;
            /**
             * Format: date-time
             * @description Date de la suppression, UTC ; absente s'il n'y en a pas.
             */
            supprimeLe: null | string;
            /** @description Vide quand il est supprimé, et parfois quand une pièce est jointe. */
            texte: string;
            /** @description Sa nature. */
            type: components["schemas"]["TypeDeMessage"];
            /** @description La version à envoyer dans `If-Match` pour le modifier. */
            version: string;
        };
        /** @description Des messages trouvés. */
        MessagesTrouvesResponse: {
            /** @description Les plus récents d'abord. */
            messages: components["schemas"]["MessageTrouve"][];
            /** @description La valeur à passer dans `avant` pour continuer la recherche ; absente quand tout a été cherché. */
            suivant: null | string;
        };
        /** @description Un message trouvé. */
        MessageTrouve: {
            de: null | components["schemas"]["Partie"];
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /** @description Le numéro où aller : lire les messages avec un `apres` un peu inférieur. */
            numero: string;
            /** @description Les noms des pièces jointes ; absent quand il n'y en a pas. */
            pieces: null | string[];
            /** @description Son texte. */
            texte: string;
        };
        /** @enum {null|string} */
        ModeDeContact: "email" | "telephone" | "sur-place" | null;
        /** @description Ce qui change ; ce qui est absent reste inchangé. */
        ModificationDeDemarcheRequest: {
            /** @description Démarche personnalisée : de 2 à 255 caractères. */
            commentaire: null | string;
            /**
             * Format: date
             * @description Un jour qui n'est pas passé.
             */
            dateFin: null | string;
            /** @description Démarche prédéfinie : un autre de ses moyens. */
            moyen: null | string;
        };
        /** @description Ce qu'un conseiller peut modifier. */
        ModificationRequest: {
            /** @description L'adresse du dossier MAP, tant que le compte n'est pas activé ; absente, elle ne change pas. */
            email?: null | string;
            /** @description De 1 à 11 lettres et chiffres ; absent, il ne change pas. */
            identifiantFranceTravail?: null | string;
            /** @description De 1 à 100 caractères, tant que le compte n'est pas activé ; absent, il ne change pas. */
            nom?: null | string;
            /** @description De 1 à 100 caractères, tant que le compte n'est pas activé ; absent, il ne change pas. */
            prenom?: null | string;
        };
        /** @description Un motif. */
        MotifResponse: {
            /** @description La valeur à envoyer. */
            code: string;
            /** @description Ce qu'il faut afficher. */
            libelle: string;
        };
        /** @description Où et avec quoi se connecter. */
        NegociationResponse: {
            /** @description Pour l'appelant seul, une heure au plus. */
            accessToken: string;
            /**
             * Format: uri
             * @description L'adresse du hub.
             */
            url: string;
        };
        /** @description Une personne qui n'a pas reçu le message. */
        NonEnvoiResponse: {
            /** @description Le code du refus. */
            code: null | components["schemas"]["CodeDeRefus"];
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description La pastille rouge. */
        NonVuesResponse: {
            /**
             * Format: int32
             * @description Nombre d'actualités parues depuis que l'appelant les a ouvertes.
             */
            nonVues: number;
        };
        /** @description Une notification. */
        NotificationResponse: {
            /**
             * Format: uuid
             * @description L'identifiant de la notification.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /**
             * Format: date-time
             * @description Date de la lecture, UTC ; absente tant qu'elle n'est pas lue.
             */
            lueLe: null | string;
            /**
             * Format: int32
             * @description Nombre de nouvelles offres, 50 au plus ; absent quand il ne s'agit pas d'offres.
             */
            nombre: null | number;
            /**
             * Format: uuid
             * @description La recherche sauvegardée, ou la suggestion ; le dossier pour un rappel.
             */
            objet: string;
            /** @description Ce qu'elle annonce. */
            sorte: components["schemas"]["SorteDeNotification"];
            /** @description Le titre de la recherche, ou ce qu'il faut afficher. */
            titre: string;
        };
        /** @description Une page du centre de notifications. */
        NotificationsResponse: {
            /** @description Les plus récents d'abord. */
            notifications: components["schemas"]["NotificationResponse"][];
            /**
             * Format: uuid
             * @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin.
             */
            suivant: null | string;
        };
        /** @description Une alerte qui a de nouvelles offres. */
        NouvellesOffresResponse: {
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /**
             * Format: int32
             * @description Nombre de nouvelles offres.
             */
            nombre: number;
            /**
             * Format: uuid
             * @description La notification, à marquer lue.
             */
            notification: string;
            /**
             * Format: uuid
             * @description La recherche sauvegardée.
             */
            recherche: string;
            /** @description Son titre. */
            titre: string;
        };
        /** @description Une offre inventée. */
        OffreDeDemonstrationResponse: {
            /** @description L'entreprise qui la propose. */
            entreprise: string;
            /** @description Un identifiant qui ne mène à rien. */
            id: string;
            /** @description Le lieu. */
            lieu: string;
            /** @description Son titre. */
            titre: string;
            /**
             * @description Son type.
             * @enum {string}
             */
            type: "emploi" | "alternance" | "service-civique" | "immersion";
        };
        /** @description Une offre avec tout ce qu'on en sait. */
        OffreDetailleeResponse: {
            /** @description Les compétences. */
            competences: string[];
            contact: null | components["schemas"]["ModeDeContact"];
            /** @description Le travail, sur plusieurs lignes. */
            description: null | string;
            /** @description L'expérience demandée. */
            experience: null | string;
            /** @description Les formations et diplômes. */
            formations: string[];
            /** @description Les horaires. */
            horaires: null | string;
            /** @description Les langues. */
            langues: string[];
            /** @description Ce que montrent les listes. */
            offre: components["schemas"]["OffreResponse"];
            /** @description Les permis de conduire. */
            permis: string[];
            /** @description Le lien pour postuler ; pour une immersion, le formulaire de contact de sa source. */
            postuler: null | string;
            /** @description Comment l'entreprise ou l'organisme se présente. */
            presentation: null | string;
            /** @description Le salaire. */
            salaire: null | string;
            /** @description Les savoir-être. */
            savoirEtre: string[];
        };
        /** @description Une offre, telle que les listes la montrent. */
        OffreResponse: {
            /** @description Le code postal. */
            codePostal: null | string;
            /** @description Le contrat. */
            contrat: null | string;
            /**
             * Format: date
             * @description Le premier jour.
             */
            debut: null | string;
            /** @description Service civique : le domaine. */
            domaine: null | string;
            /** @description Le temps de travail, ou la durée. */
            duree: null | string;
            /** @description Son identifiant dans sa source. */
            id: string;
            /** @description Le lieu. */
            localisation: null | string;
            /** @description L'entreprise ou l'organisme. */
            organisme: null | string;
            /** @description Qui l'a publiée. */
            origine: null | string;
            /**
             * Format: date-time
             * @description Date de publication, UTC.
             */
            publieeLe: null | string;
            /** @description L'intitulé de l'offre. */
            titre: string;
            /** @description Son type. */
            type: components["schemas"]["TypeDOffre"];
        };
        /** @description Une page d'offres. */
        OffresResponse: {
            /** @description Les sources qui ne répondent pas : leurs offres manquent ici. Le plus souvent vide. */
            indisponibles: components["schemas"]["SourceIndisponibleResponse"][];
            /** @description Les plus récents d'abord. */
            offres: components["schemas"]["OffreResponse"][];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre d'offres qui répondent aux critères ; absent quand leur source ne répond pas.
             */
            total: null | number;
        };
        /** @description Jusqu'où l'appelant a vu les actualités. */
        OuvertureRequest: {
            /**
             * Format: date-time
             * @description La valeur que la liste nomme `derniere`.
             */
            jusqua: null | string;
        };
        /** @description Une offre à montrer à mon conseiller. */
        PartageAuConseillerRequest: {
            /** @description De 1 à 10 000 caractères ; absent pour le texte par défaut. */
            message: null | string;
            /** @description Son identifiant. */
            offre: null | string;
            /**
             * @description Le type de l'offre.
             * @enum {null|string}
             */
            type: "emploi" | "alternance" | "service-civique" | "immersion" | null;
        };
        /** @description Avec qui partager une offre. */
        PartageRequest: {
            /** @description Les dossiers des personnes choisies une à une. */
            beneficiaires: null | string[];
            /** @description Des listes de diffusion. */
            listes: null | string[];
            /** @description De 1 à 10 000 caractères ; absent pour le texte par défaut. */
            message: null | string;
        };
        /** @description Ce qui a été partagé. */
        PartageResponse: {
            /** @description Les personnes choisies, ou membres d'une liste, qui ont quitté le portefeuille. */
            exclus: string[];
            /**
             * Format: uuid
             * @description L'envoi, parmi `/api/diffusions`.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /** @description Le résultat pour chaque destinataire. */
            resultats: components["schemas"]["DestinataireResponse"][];
            /** @description Ce qui a été écrit. */
            texte: string;
        };
        /** @enum {string} */
        Partie: "conseiller" | "beneficiaire";
        /** @description Une période de l'historique des conseillers. */
        PeriodeResponse: {
            /**
             * Format: date-time
             * @description Fin, UTC ; absente pour le conseiller actuel.
             */
            au: null | string;
            /**
             * Format: uuid
             * @description Le conseiller.
             */
            conseillerId: string;
            /**
             * Format: date-time
             * @description Début, UTC.
             */
            du: string;
            /** @description Nom à ce moment. */
            nom: string;
            /** @description Qui l'a décidée, tel qu'affiché ; absent quand le conseiller a ajouté la personne. */
            par: null | string;
            /** @description Prénom à ce moment. */
            prenom: string;
            /** @description Comment elle a commencé. */
            type: components["schemas"]["TypeAffectation"];
        };
        /** @description Une personne partie. */
        PersonnePartieResponse: {
            /** @description Vrai quand l'appelant peut récupérer la personne. */
            aRecuperer: boolean;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Un fichier déposé, en attente de son message. */
        PieceDeposeeResponse: {
            /**
             * Format: date-time
             * @description Date de sa destruction si aucun message ne la porte, UTC.
             */
            aEnvoyerAvant: string;
            /** @description L'analyse en cours ou faite, ou l'absence d'antivirus : dans les trois cas, la pièce peut être envoyée. */
            etat: components["schemas"]["EtatDePieceLu"];
            /**
             * Format: uuid
             * @description L'identifiant par lequel le message la désigne.
             */
            id: string;
            /** @description Son nom tel qu'il sera affiché. */
            nom: string;
            /**
             * Format: int64
             * @description En octets, tel qu'il est gardé.
             */
            taille: number;
            /** @description Son type de média. */
            type: string;
        };
        /** @description Une pièce jointe d'un message. */
        PieceResponse: {
            /** @description Ce qu'on peut en faire. */
            etat: components["schemas"]["EtatDePieceLu"];
            /**
             * Format: date-time
             * @description Date de sa destruction, UTC.
             */
            expireLe: string;
            /**
             * Format: uuid
             * @description L'identifiant de la pièce jointe.
             */
            id: string;
            /** @description Son nom. */
            nom: string;
            /**
             * Format: int64
             * @description En octets.
             */
            taille: number;
            /** @description Son type de média. */
            type: string;
        };
        /** @description Une page du portefeuille. */
        PortefeuilleResponse: {
            /** @description Dans l'ordre demandé. */
            beneficiaires: components["schemas"]["BeneficiaireDuPortefeuille"][];
            /**
             * Format: int32
             * @description Nombre de bénéficiaires confiés temporairement à un collègue.
             */
            beneficiairesARecuperer: number;
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre de bénéficiaires trouvés.
             */
            total: number;
        };
        /** @description Ce qui change ; ce qui est absent reste inchangé. */
        PreferencesRequest: {
            /** @description Vrai quand les nouvelles offres sont signalées. */
            alertes: null | boolean;
            /** @description Vrai quand le conseiller voit mes favoris et mes recherches ; il en voit toujours le nombre. */
            partageFavoris: null | boolean;
        };
        /** @description Les préférences. */
        PreferencesResponse: {
            /** @description Vrai quand les nouvelles offres sont signalées. */
            alertes: boolean;
            /** @description Vrai quand le conseiller voit mes favoris et mes recherches ; il en voit toujours le nombre. */
            partageFavoris: boolean;
        };
        /** @description Un problème RFC 9457. */
        Probleme: {
            code: components["schemas"]["CodeDeRefus"];
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
        /** @description La page du profil. Guide : « Le profil du conseiller ». */
        ProfilResponse: {
            agence: null | components["schemas"]["AgenceResponse"];
            /** @description L'application mobile et son mode démo (4). */
            application: components["schemas"]["ApplicationResponse"];
            /**
             * Format: int32
             * @description Nombre de bénéficiaires confiés temporairement à un collègue.
             */
            beneficiairesARecuperer: number;
            /** @description L'adresse du compte (1). */
            email: string;
            /**
             * Format: uuid
             * @description L'espace du conseiller.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Vrai quand un nouveau message émet un son (3). */
            notificationsSonores: boolean;
            /** @description Prénom. */
            prenom: string;
            /** @description Vrai quand le conseiller reçoit le courriel quotidien sur les messages non lus. */
            recapitulatifQuotidien: boolean;
            /** @description Vrai quand le conseiller peut réaffecter. */
            superviseur: boolean;
        };
        /** @description Un message à programmer. Un message avec des pièces jointes s'envoie tout de suite. */
        ProgrammationRequest: {
            /** @description Les dossiers des personnes choisies une à une. Une seule, sans liste : elle reçoit un message de sa conversation. */
            beneficiaires: null | string[];
            /** @description L'heure du départ à Paris, par exemple `09:00`. La nuit du passage à l'heure d'hiver, la prochaine à venir des deux. */
            heure: null | string;
            /**
             * Format: date
             * @description Le jour du départ, 90 jours à l'avance au plus.
             */
            jour: null | string;
            /** @description Des listes de diffusion : leurs membres au moment du départ le reçoivent. */
            listes: null | string[];
            /** @description De 1 à 10 000 caractères. */
            texte: null | string;
        };
        /** @description Qui réaffecter, et à qui. */
        ReaffectationRequest: {
            /** @description Leurs dossiers, de 1 à 200. */
            beneficiaires: null | string[];
            /**
             * Format: uuid
             * @description Le conseiller qui doit les suivre.
             */
            cible: null | string;
            /**
             * Format: uuid
             * @description Le conseiller qui les suit.
             */
            source: null | string;
            /** @description Vrai quand le premier conseiller doit les récupérer. */
            temporaire: null | boolean;
        };
        /** @description Le résultat d'une réaffectation. */
        ReaffectationResponse: {
            /** @description Qui les suit maintenant. */
            cible: components["schemas"]["ConseillerCibleResponse"];
            /**
             * Format: uuid
             * @description L'identifiant de la réaffectation.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date de la demande, UTC.
             */
            le: string;
            /**
             * Format: int32
             * @description Nombre de personnes réaffectées.
             */
            reaffectes: number;
            /** @description Chaque bénéficiaire, une fois. */
            resultats: components["schemas"]["ResultatDeReaffectationResponse"][];
            /** @description Ce qu'elle est. */
            type: components["schemas"]["TypeAffectation"];
        };
        /** @description Une recherche à partager, et avec qui. */
        RecherchePartageeRequest: {
            /** @description Les dossiers des personnes choisies une à une. */
            beneficiaires: null | string[];
            criteres: null | components["schemas"]["CriteresDeRecherche"];
            /** @description Des listes de diffusion. */
            listes: null | string[];
            /** @description De 1 à 10 000 caractères ; absent pour le texte par défaut. */
            message: null | string;
            /** @description De 1 à 100 caractères ; absent pour un titre fait d'après les critères. */
            titre: null | string;
        };
        /** @description Une recherche à sauvegarder. */
        RechercheRequest: {
            criteres: null | components["schemas"]["CriteresDeRecherche"];
            /** @description De 1 à 100 caractères ; absent pour un titre fait d'après les critères. */
            titre: null | string;
        };
        /** @description Une recherche sauvegardée. */
        RechercheResponse: {
            /**
             * Format: date-time
             * @description Date de la sauvegarde, UTC.
             */
            creeeLe: string;
            /** @description Tous ses critères. */
            criteres: components["schemas"]["CriteresDeRecherche"];
            /**
             * Format: uuid
             * @description L'identifiant de la recherche.
             */
            id: string;
            /** @description Son titre. */
            titre: string;
            /**
             * Format: date-time
             * @description Les offres publiées après cet instant n'ont pas encore été cherchées, UTC.
             */
            vueJusqua: string;
        };
        /** @description Les recherches sauvegardées d'un bénéficiaire. */
        RecherchesResponse: {
            /** @description Faux quand le bénéficiaire ne les partage pas avec le conseiller : la liste est alors vide. */
            partage: boolean;
            /** @description Par identifiant. */
            recherches: components["schemas"]["RechercheResponse"][];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre d'éléments en tout.
             */
            total: number;
        };
        /** @description Ce qui a été récupéré. */
        RecuperationResponse: {
            /**
             * Format: int32
             * @description Nombre de personnes récupérées.
             */
            recuperes: number;
            /** @description Chaque bénéficiaire, une fois ; vide quand il n'y avait personne à récupérer. */
            resultats: components["schemas"]["ResultatDeReaffectationResponse"][];
        };
        /** @description Ce que désigne un message. */
        ReferenceResponse: {
            /** @description L'offre ou la suggestion ; pour un avis du service, son code. */
            id: string;
            /** @description Le type d'offre ; absent quand il n'y en a pas. */
            sorte: null | string;
            /** @description Ce qu'il faut afficher. */
            titre: string;
        };
        /** @description Ce que répond le référentiel. */
        ReferentielResponse: {
            /** @description Les démarches trouvées. */
            demarches: components["schemas"]["DemarchePredefinieResponse"][];
            /** @description Toutes les thématiques, dans leur ordre d'affichage. */
            pourquois: components["schemas"]["TermeResponse"][];
        };
        /** @description Ce qui change ; ce qui est absent reste inchangé. */
        ReglagesRequest: {
            /** @description Le code d'une agence de la liste. */
            agence: null | string;
            /** @description Le son des nouveaux messages. */
            notificationsSonores: null | boolean;
            /** @description Le courriel quotidien sur les messages non lus. */
            recapitulatifQuotidien: null | boolean;
        };
        /** @description Ce qui peut être changé d'un profil. */
        ReglagesResponse: {
            agence: null | components["schemas"]["AgenceResponse"];
            /** @description Vrai quand un nouveau message émet un son. */
            notificationsSonores: boolean;
            /** @description Vrai quand le conseiller reçoit le courriel quotidien sur les messages non lus. */
            recapitulatifQuotidien: boolean;
        };
        /** @description Une réponse rapide. */
        ReponseRapideRequest: {
            /** @description De 1 à 500 caractères. */
            texte: null | string;
        };
        /** @description Une réponse rapide. */
        ReponseRapideResponse: {
            /**
             * Format: uuid
             * @description L'identifiant de la réponse rapide.
             */
            id: string;
            /** @description Son texte. */
            texte: string;
            /** @description La version à envoyer dans `If-Match` pour la modifier. */
            version: string;
        };
        /** @description Des réponses rapides. */
        ReponsesRapidesResponse: {
            /** @description Par texte ; 30 au plus. */
            reponses: components["schemas"]["ReponseRapideResponse"][];
        };
        /** @description Ce qui change ; ce qui est absent reste inchangé. */
        ReprogrammationRequest: {
            /** @description L'heure du départ à Paris, par exemple `09:00`. */
            heure: null | string;
            /**
             * Format: date
             * @description Le jour du départ, 90 jours à l'avance au plus.
             */
            jour: null | string;
            /** @description De 1 à 10 000 caractères. */
            texte: null | string;
        };
        /** @description Le résultat pour un bénéficiaire. */
        ResultatDeReaffectationResponse: {
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            beneficiaire: string;
            /** @description Le code du refus ; absent quand la personne a été réaffectée. */
            code: null | components["schemas"]["CodeDeRefus"];
            /** @description La même raison, en phrase. */
            message: null | string;
            /** @description Vrai quand la personne a été réaffectée. */
            reaffecte: boolean;
        };
        /** @description Le résultat pour un destinataire. */
        ResultatResponse: {
            /** @description Le code du refus ; absent quand le message est envoyé. */
            code: null | components["schemas"]["CodeDeRefus"];
            /**
             * @description Ce qu'il avait fait de la même suggestion, qui n'est pas doublée ; absent quand elle est nouvelle.
             * @enum {null|string}
             */
            dejaSuggeree: "en-attente" | "acceptee" | "refusee" | null;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Vrai quand le destinataire l'a lu. */
            lu: boolean;
            /** @description Nom. */
            nom: string;
            /** @description Le numéro du message dans sa conversation ; absent quand il a été refusé. */
            numero: null | string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Une personne à récupérer. */
        RetourResponse: {
            /** @description Qui suit la personne entre-temps. */
            chez: components["schemas"]["ConseillerCibleResponse"];
            /**
             * Format: date-time
             * @description Date de début, UTC.
             */
            depuis: string;
            /**
             * Format: uuid
             * @description L'identifiant du dossier.
             */
            id: string;
            /** @description Nom. */
            nom: string;
            /** @description Prénom. */
            prenom: string;
        };
        /** @description Une page des personnes à récupérer. */
        RetoursResponse: {
            /** @description Par nom. */
            beneficiaires: components["schemas"]["RetourResponse"][];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /**
             * Format: int32
             * @description Nombre d'éléments en tout.
             */
            total: number;
        };
        /** @description Ce dont le service a besoin. */
        SanteDetailleeResponse: {
            /** @description Chaque besoin, avec ce qui lui manque. */
            besoins: components["schemas"]["BesoinResponse"][];
        };
        /** @description L'état du service. */
        SanteResponse: {
            /** @description Vrai quand il peut travailler : lire, écrire, vérifier un jeton, tenir le journal des accès. */
            pret: boolean;
            /** @description Vrai quand le processus répond. */
            vivant: boolean;
        };
        /** @description La semaine en cours, là où vit le jeune. */
        SemaineDeLAccueilResponse: {
            /**
             * Format: date
             * @description Le dimanche.
             */
            au: string;
            /** @description Les démarches de la semaine, par date, sans celles qui sont en retard ou annulées ; 50 au plus. */
            demarches: components["schemas"]["DemarcheResponse"][];
            /**
             * Format: date
             * @description Le lundi.
             */
            du: string;
        };
        /** @description Ce qui s'est passé en une semaine. */
        SemaineResponse: {
            /**
             * Format: date
             * @description Le dimanche.
             */
            au: string;
            /**
             * Format: int32
             * @description Démarches créées par le bénéficiaire.
             */
            demarchesCreees: number;
            /**
             * Format: int32
             * @description Démarches dont le jour de réalisation est dans la semaine.
             */
            demarchesRealisees: number;
            /**
             * Format: date
             * @description Le lundi, à Paris.
             */
            du: string;
            /**
             * Format: int32
             * @description Messages écrits par le bénéficiaire.
             */
            messagesDuBeneficiaire: number;
            /**
             * Format: int32
             * @description Messages écrits par un conseiller, sans les offres partagées.
             */
            messagesDuConseiller: number;
            /**
             * Format: int32
             * @description Offres différentes ouvertes par le bénéficiaire, 200 au plus.
             */
            offresConsultees: number;
            /**
             * Format: int32
             * @description Favoris ajoutés, s'ils sont toujours gardés.
             */
            offresEnregistrees: number;
            /**
             * Format: int32
             * @description Offres partagées par un conseiller.
             */
            offresPartagees: number;
        };
        /** @enum {string} */
        SorteDeNotification: "nouvelles-offres" | "recherche-suggeree" | "rappel";
        /** @enum {string} */
        SourceDOffres: "france-travail" | "api-engagement" | "immersion-facilitee";
        /** @description Une source qui ne répond pas. */
        SourceIndisponibleResponse: {
            /** @description Ce qu'il faut afficher. */
            message: string;
            /**
             * Format: int32
             * @description Secondes après lesquelles réessayer a un sens ; absent quand on l'ignore.
             */
            reessayerDans: null | number;
            /** @description La source. */
            source: components["schemas"]["SourceDOffres"];
        };
        /** @enum {string} */
        StatutDeDemarche: "a-faire" | "en-cours" | "realisee" | "annulee";
        /** @description Le nouveau statut. */
        StatutRequest: {
            /**
             * Format: date
             * @description Démarche réalisée : le jour où elle a commencé ; aujourd'hui par défaut.
             */
            dateDebut: null | string;
            /**
             * Format: date
             * @description La nouvelle date ; par défaut la même, ou aujourd'hui pour une démarche réalisée.
             */
            dateFin: null | string;
            /**
             * @description Où elle en est maintenant.
             * @enum {null|string}
             */
            statut: "a-faire" | "en-cours" | "realisee" | "annulee" | null;
        };
        /** @description Une recherche suggérée par le conseiller. */
        SuggestionEnAttenteResponse: {
            /**
             * Format: uuid
             * @description La suggestion, à accepter ou à refuser.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /** @description Son titre. */
            titre: string;
        };
        /** @description Une recherche suggérée. */
        SuggestionResponse: {
            /** @description Le conseiller qui la suggère. */
            conseiller: string;
            /** @description Tous ses critères. */
            criteres: components["schemas"]["CriteresDeRecherche"];
            /** @description Ce que la personne en a fait. */
            etat: components["schemas"]["EtatDeSuggestion"];
            /**
             * Format: uuid
             * @description L'identifiant de la suggestion.
             */
            id: string;
            /**
             * Format: date-time
             * @description Date et heure, UTC.
             */
            le: string;
            /**
             * Format: uuid
             * @description La recherche sauvegardée qui en est née ; absente si elle n'a pas été acceptée.
             */
            recherche: null | string;
            /** @description Son titre. */
            titre: string;
        };
        /** @description Les suggestions qu'un bénéficiaire a reçues. */
        SuggestionsResponse: {
            /** @description Par identifiant. */
            suggestions: components["schemas"]["SuggestionResponse"][];
            /**
             * Format: uuid
             * @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin.
             */
            suivant: null | string;
        };
        /** @description Le suivi d'une conversation. */
        SuiviRequest: {
            /** @description Vrai pour une conversation suivie. */
            suivie: null | boolean;
        };
        /** @description Une ligne de la liste. */
        SuperviseurResponse: {
            /** @description L'adresse du superviseur. */
            email: string;
            /**
             * Format: date-time
             * @description Date de début, UTC.
             */
            habiliteLe: string;
            /**
             * Format: uuid
             * @description Son identifiant.
             */
            id: string;
            /** @description La structure où le superviseur peut réaffecter. */
            structure: string;
        };
        /** @description Une page de la liste. */
        SuperviseursResponse: {
            /** @description Les valeurs possibles de `structure`. */
            structures: string[];
            /** @description La valeur à passer dans `apres` pour la page suivante ; absente à la fin. */
            suivant: null | string;
            /** @description Par adresse. */
            superviseurs: components["schemas"]["SuperviseurResponse"][];
            /**
             * Format: int32
             * @description Nombre d'éléments en tout.
             */
            total: number;
        };
        /** @description Un code et son libellé. */
        TermeResponse: {
            /** @description La valeur à envoyer. */
            code: string;
            /** @description Ce qu'il faut afficher. */
            libelle: string;
        };
        /** @description Un nouveau texte. */
        TexteRequest: {
            /** @description De 1 à 10 000 caractères. */
            texte: null | string;
        };
        /** @description Ce que le Journal de Recherche d'Emploi et Gestion des Parcours savent d'une démarche. */
        TransmissionResponse: {
            /** @description Où en est sa transmission. */
            etat: components["schemas"]["EtatDeTransmission"];
            /**
             * Format: date-time
             * @description Date de la transmission ou du refus, UTC ; absente tant qu'elle attend.
             */
            le: null | string;
            /** @description La raison du refus, ou de l'attente. */
            raison: null | string;
        };
        /** @enum {string} */
        TypeAffectation: "ajout" | "definitive" | "temporaire" | "recuperation";
        /**
         * @description D'où viennent les mots d'une démarche.
         * @enum {string}
         */
        TypeDeDemarche: "predefinie" | "personnalisee";
        /** @enum {string} */
        TypeDeDepart: "definitive" | "temporaire" | "recuperation" | "compte-supprime" | "sans-nouvelles";
        /**
         * @description Ce qu'est un lieu.
         * @enum {string}
         */
        TypeDeLieu: "commune" | "departement";
        /** @enum {string} */
        TypeDeMessage: "texte" | "offre" | "suggestion" | "piece-jointe" | "systeme";
        /**
         * @description Ce qui s'est passé. Un client ignore ce qu'il ne connaît pas.
         * @enum {string}
         */
        TypeDEvenement: "message-ajoute" | "message-modifie" | "message-supprime" | "piece-analysee" | "lu" | "saisie" | "suivi-modifie" | "suivi-retire" | "demarches-modifiees" | "conversation-modifiee" | "actualite-publiee" | "notification-ajoutee";
        /** @enum {string} */
        TypeDOffre: "emploi" | "alternance" | "service-civique" | "immersion";
        /** @description Tout ce que montre le mode démo, sous la forme des vraies réponses. */
        VisiteResponse: {
            /** @description Le bénéficiaire inventé. */
            beneficiaire: components["schemas"]["BeneficiaireResponse"];
            /** @description Le conseiller inventé. */
            conseiller: components["schemas"]["ConseillerDeDemonstrationResponse"];
            /** @description Leur conversation, vue par le bénéficiaire. */
            conversation: components["schemas"]["ConversationResponse"];
            /** @description Les démarches. */
            demarches: components["schemas"]["DemarchesResponse"];
            /** @description Son message important. */
            messageImportant: components["schemas"]["MessageImportantResponse"];
            /** @description Des offres à regarder. */
            offres: components["schemas"]["OffreDeDemonstrationResponse"][];
            /**
             * Format: uuid
             * @description La valeur à passer dans `visite` pour continuer avec les mêmes données.
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description N'existe plus. */
            410: {
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
    AppareilsLireCle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleResponse"];
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
            /** @description Créé. */
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
            /** @description N'existe plus. */
            410: {
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
    AccueilLire: {
        parameters: {
            query?: never;
            header?: {
                /** @description La version connue : 304 si rien n'a changé. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccueilResponse"];
                };
            };
            /** @description Inchangé depuis la version connue. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait ; rien à renvoyer. */
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
    CompteLire: {
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompteResponse"];
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
    CompteSupprimer: {
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
            /** @description Fait ; rien à renvoyer. */
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
    CompteModifier: {
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
                "application/json": components["schemas"]["CompteRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompteResponse"];
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
                "application/json": components["schemas"]["ModificationDeDemarcheRequest"];
            };
        };
        responses: {
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
    CompteExporter: {
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
    IndicateursLire: {
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicateursResponse"];
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageImportantResponse"];
                };
            };
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
    OffresConsulter: {
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
            /** @description Fait ; rien à renvoyer. */
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
    OffresPartagerAuConseiller: {
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
                "application/json": components["schemas"]["PartageAuConseillerRequest"];
            };
        };
        responses: {
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description N'existe plus. */
            410: {
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
    ConditionsLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionsResponse"];
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
    ConditionsAccepter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptationRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionsResponse"];
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
    ConflitsLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de conflits (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflitsResponse"];
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
    ConnexionOuvrir: {
        parameters: {
            query?: {
                /** @description Bénéficiaire : le fuseau horaire de l'appareil, par exemple America/Martinique. Inconnu, il est refusé. */
                fuseau?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnexionResponse"];
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
    ConseillersEffacer: {
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
            /** @description Fait ; rien à renvoyer. */
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
    ConversationsLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Seulement les non lues, les suivies, ou celles dont le dernier message est du bénéficiaire et attend depuis trois jours (jamais 304). */
                filtre?: "toutes" | "nonLues" | "suivies" | "sansReponse";
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationsResponse"];
                };
            };
            /** @description Inchangé depuis la version connue. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            query?: {
                /** @description « apercu » pour montrer une image dans la conversation qui vient d'être lue : le journal des accès a déjà cette lecture. */
                usage?: "telechargement" | "apercu";
            };
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description N'existe plus. */
            410: {
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
    ConversationsRechercher: {
        parameters: {
            query: {
                /** @description Curseur de la page précédente (« suivant »). */
                apres?: string;
                /** @description Les mots cherchés. */
                texte: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationsTrouveesResponse"];
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Créé. */
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
            /** @description N'existe plus. */
            410: {
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
    EnvoisProgrammesLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre d'envois (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvoisProgrammesResponse"];
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
    EnvoisProgrammesCreer: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne le même envoi programmé. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammationRequest"];
            };
        };
        responses: {
            /** @description Créé. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvoiProgrammeResponse"];
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
    EnvoisProgrammesLire: {
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvoiProgrammeResponse"];
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
    EnvoisProgrammesAnnuler: {
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
            /** @description Fait ; rien à renvoyer. */
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
    EnvoisProgrammesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue (« version » de l'envoi programmé). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReprogrammationRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvoiProgrammeResponse"];
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
            /** @description Fait. */
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
    ConseillersExporter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDeConseillerRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDeConseillerResponse"];
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
    HabilitationsLister: {
        parameters: {
            query?: {
                /** @description Curseur de la page précédente. */
                apres?: string;
                /** @description Nombre de demandes (50 par défaut). */
                limite?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandesResponse"];
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
    HabilitationsDecider: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeDuConseillerResponse"];
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
    SanteLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
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
            /** @description Momentanément indisponible. */
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
    SanteDetailler: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanteDetailleeResponse"];
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
    ListesLister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description N'existe plus. */
            410: {
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageImportantResponse"];
                };
            };
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortefeuilleResponse"];
                };
            };
            /** @description Inchangé depuis la version connue. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
    HabilitationLire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeResponse"];
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
    HabilitationDemander: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandeRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeResponse"];
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
    ReponsesRapidesLister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReponsesRapidesResponse"];
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
    ReponsesRapidesAjouter: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé redonne la même réponse rapide. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReponseRapideRequest"];
            };
        };
        responses: {
            /** @description Créé. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReponseRapideResponse"];
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
            /** @description N'existe plus. */
            410: {
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
    ReponsesRapidesModifier: {
        parameters: {
            query?: never;
            header: {
                /** @description La version lue (« version » de la réponse rapide). */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReponseRapideRequest"];
            };
        };
        responses: {
            /** @description Fait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReponseRapideResponse"];
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
    ReponsesRapidesSupprimer: {
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
            /** @description Fait ; rien à renvoyer. */
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
            /** @description Créé. */
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
            /** @description Fait. */
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
            /** @description Fait. */
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
            /** @description Fait ; rien à renvoyer. */
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
