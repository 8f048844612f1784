namespace Cej.Domain.Identite;

/// <summary>What the access audit notes. A name is a word of the lines that are kept for 12 months: it is never changed nor reused.</summary>
public enum ActionConsignee
{
    /// <summary>What this version has no word for: another noted it.</summary>
    Autre,

    /// <summary>The access audit of a dossier was read.</summary>
    AccesLus,

    /// <summary>A young person's first page was read.</summary>
    AccueilLu,

    /// <summary>News was changed.</summary>
    ActualiteModifiee,

    /// <summary>News was published.</summary>
    ActualitePubliee,

    /// <summary>News was taken back.</summary>
    ActualiteRetiree,

    /// <summary>An agency was written.</summary>
    AgenceEcrite,

    /// <summary>A device rings from now on.</summary>
    AppareilEnregistre,

    /// <summary>A device rings no more.</summary>
    AppareilOublie,

    /// <summary>A young person was added.</summary>
    BeneficiaireAjoute,

    /// <summary>A young person was given to another counsellor.</summary>
    BeneficiaireReaffecte,

    /// <summary>An account was archived.</summary>
    CompteArchive,

    /// <summary>The settings of an account were read.</summary>
    CompteLu,

    /// <summary>The settings of an account were changed.</summary>
    CompteModifie,

    /// <summary>An account was deleted.</summary>
    CompteSupprime,

    /// <summary>The terms of use were accepted.</summary>
    ConditionsAcceptees,

    /// <summary>The terms of use were read.</summary>
    ConditionsLues,

    /// <summary>The addresses that two people claim were read.</summary>
    ConflitsLus,

    /// <summary>Somebody signed in.</summary>
    Connexion,

    /// <summary>What is kept of a counsellor was destroyed for good.</summary>
    ConseillerEfface,

    /// <summary>What is kept of a counsellor was exported.</summary>
    ConseillerExporte,

    /// <summary>Counsellors were searched.</summary>
    ConseillersRecherches,

    /// <summary>A conversation was read.</summary>
    ConversationLue,

    /// <summary>A conversation was searched.</summary>
    ConversationRecherchee,

    /// <summary>The list of conversations was read.</summary>
    ConversationsLues,

    /// <summary>The requests for the module of réaffectation were read.</summary>
    DemandesDHabilitationLues,

    /// <summary>A request was cut off (its process died): whether it came to anything is not known.</summary>
    DemandeInterrompue,

    /// <summary>A démarche was created.</summary>
    DemarcheCreee,

    /// <summary>A démarche was read.</summary>
    DemarcheLue,

    /// <summary>A démarche was changed.</summary>
    DemarcheModifiee,

    /// <summary>The status of a démarche was changed.</summary>
    DemarcheStatutModifie,

    /// <summary>The démarches were read.</summary>
    DemarchesLues,

    /// <summary>Who left a portfolio was read.</summary>
    DepartsLus,

    /// <summary>A dossier was destroyed for good.</summary>
    DossierEfface,

    /// <summary>The data of a dossier were exported.</summary>
    DossierExporte,

    /// <summary>The address followed the identity provider's.</summary>
    EmailModifie,

    /// <summary>A message went to several people.</summary>
    EnvoiMultiple,

    /// <summary>A scheduled message was cancelled, or put away when it had not been sent.</summary>
    EnvoiProgrammeAnnule,

    /// <summary>A scheduled message was changed.</summary>
    EnvoiProgrammeModifie,

    /// <summary>The scheduled messages were read.</summary>
    EnvoisProgrammesLus,

    /// <summary>A favourite was kept.</summary>
    FavoriGarde,

    /// <summary>A favourite was taken away.</summary>
    FavoriRetire,

    /// <summary>The favourites were read.</summary>
    FavorisLus,

    /// <summary>A file was read.</summary>
    FicheLue,

    /// <summary>The module of réaffectation was asked for.</summary>
    HabilitationDemandee,

    /// <summary>A request for the module of réaffectation was refused.</summary>
    HabilitationRefusee,

    /// <summary>The France Travail identifier was changed.</summary>
    IdentifiantModifie,

    /// <summary>The weekly indicators were read.</summary>
    IndicateursLus,

    /// <summary>A broadcast list was created.</summary>
    ListeCreee,

    /// <summary>A broadcast list was changed.</summary>
    ListeModifiee,

    /// <summary>A broadcast list was deleted.</summary>
    ListeSupprimee,

    /// <summary>A message was sent.</summary>
    MessageEnvoye,

    /// <summary>The important message was written.</summary>
    MessageImportantEcrit,

    /// <summary>The important message was taken back.</summary>
    MessageImportantRetire,

    /// <summary>A message was edited.</summary>
    MessageModifie,

    /// <summary>A message was written that leaves later.</summary>
    MessageProgramme,

    /// <summary>A message was deleted.</summary>
    MessageSupprime,

    /// <summary>The last name followed the identity provider's.</summary>
    NomModifie,

    /// <summary>A notification was read.</summary>
    NotificationLue,

    /// <summary>The notifications were read.</summary>
    NotificationsLues,

    /// <summary>An offer was opened.</summary>
    OffreConsultee,

    /// <summary>An offer was shared with several people.</summary>
    OffrePartagee,

    /// <summary>A file was left for a message.</summary>
    PieceDeposee,

    /// <summary>A file of a message was opened.</summary>
    PieceTelechargee,

    /// <summary>The portfolio was read.</summary>
    PortefeuilleLu,

    /// <summary>The portfolio of another counsellor was read, to reassign it.</summary>
    PortefeuilleLuPourReaffectation,

    /// <summary>What is shared of favourites and searches was read.</summary>
    PreferencesLues,

    /// <summary>What is shared of favourites and searches was changed.</summary>
    PreferencesModifiees,

    /// <summary>The first name followed the identity provider's.</summary>
    PrenomModifie,

    /// <summary>The profile was changed.</summary>
    ProfilModifie,

    /// <summary>The daily mail was turned off by its link.</summary>
    RecapitulatifDesactiveParLien,

    /// <summary>A search was saved.</summary>
    RechercheSauvegardee,

    /// <summary>A search was suggested to several people.</summary>
    RechercheSuggeree,

    /// <summary>A saved search was deleted.</summary>
    RechercheSupprimee,

    /// <summary>The saved searches were read.</summary>
    RecherchesLues,

    /// <summary>Somebody who gave no sign was told what becomes of the account.</summary>
    RelanceEnvoyee,

    /// <summary>A quick reply was added.</summary>
    ReponseRapideAjoutee,

    /// <summary>A quick reply was changed.</summary>
    ReponseRapideModifiee,

    /// <summary>A quick reply was removed.</summary>
    ReponseRapideSupprimee,

    /// <summary>Whom to take back was read.</summary>
    RetoursLus,

    /// <summary>A suggestion was accepted.</summary>
    SuggestionAcceptee,

    /// <summary>A suggestion was refused.</summary>
    SuggestionRefusee,

    /// <summary>The suggestions were read.</summary>
    SuggestionsLues,

    /// <summary>A superviseur was given the module of réaffectation.</summary>
    SuperviseurHabilite,

    /// <summary>The module of réaffectation was taken from a superviseur.</summary>
    SuperviseurRetire,

    /// <summary>The superviseurs were read.</summary>
    SuperviseursLus,
}
