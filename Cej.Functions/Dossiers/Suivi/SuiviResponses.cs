namespace Cej.Functions.Dossiers;

/// <summary>Ce qui a changé dans l'espace d'un conseiller, d'une version à la suivante.</summary>
/// <param name="VersionPrecedente">La version (<c>ETag</c>) des listes à laquelle ceci s'ajoute : avec une autre, relire les listes.</param>
/// <param name="Version">Leur version d'après, à envoyer dans <c>If-None-Match</c>.</param>
/// <param name="ConversationsNonLues">Nombre de conversations non lues de tout le portefeuille.</param>
/// <param name="MessagesNonLus">Nombre de messages non lus de tout le portefeuille.</param>
/// <param name="BeneficiairesARecuperer">Nombre de bénéficiaires confiés temporairement à un collègue.</param>
/// <param name="Lignes">Les lignes qui ont changé ou qui sont arrivées.</param>
public sealed record EspaceModifie(
    string VersionPrecedente,
    string Version,
    int ConversationsNonLues,
    int MessagesNonLus,
    int BeneficiairesARecuperer,
    IReadOnlyList<LigneModifiee> Lignes
)
{
    internal static EspaceModifie De(LignesModifiees lignes) =>
        new(
            Etag.DeLEspace(lignes.Conseiller, lignes.VersionPrecedente),
            Etag.DeLEspace(lignes.Conseiller, lignes.Sommaire.Version),
            lignes.Sommaire.ConversationsNonLues,
            lignes.Sommaire.MessagesNonLus,
            lignes.Sommaire.ARecuperer,
            [
                .. lignes.Suivis.Select(suivi => new LigneModifiee(
                    ConversationDeLaListe.De(suivi),
                    BeneficiaireDuPortefeuille.De(suivi),
                    lignes.IdentitesChangees.Contains(suivi.Id)
                )),
            ]
        );
}

/// <summary>Les deux lignes d'une personne.</summary>
/// <param name="Conversation">Dans la colonne des conversations.</param>
/// <param name="Beneficiaire">Dans le portefeuille.</param>
/// <param name="IdentiteChangee">
/// Vrai quand la personne arrive, ou que son nom, son activation ou le caractère temporaire de son suivi a changé : relire les listes, et ce
/// qui la montre ailleurs.
/// </param>
public sealed record LigneModifiee(ConversationDeLaListe Conversation, BeneficiaireDuPortefeuille Beneficiaire, bool IdentiteChangee);

/// <summary>Une ligne de la colonne des conversations.</summary>
/// <param name="Id">L'identifiant du dossier de la conversation.</param>
/// <param name="Prenom">Le prénom du bénéficiaire.</param>
/// <param name="Nom">Le nom du bénéficiaire.</param>
/// <param name="Active">Faux quand la personne ne s'est jamais connectée et ne peut pas répondre.</param>
/// <param name="Suivie">Vrai pour une conversation suivie.</param>
/// <param name="NonLus">Nombre de messages du bénéficiaire que le conseiller n'a pas lus.</param>
/// <param name="NonLusParLeBeneficiaire">Nombre de messages que le bénéficiaire n'a pas lus.</param>
/// <param name="AjouteLe">Date de création du dossier, UTC : le rang d'une conversation sans message.</param>
/// <param name="DernierMessage">Le dernier message ; absent quand il n'y en a pas.</param>
public sealed record ConversationDeLaListe(
    Guid Id,
    string Prenom,
    string Nom,
    bool Active,
    bool Suivie,
    int NonLus,
    int NonLusParLeBeneficiaire,
    DateTimeOffset AjouteLe,
    ApercuResponse? DernierMessage
)
{
    internal static ConversationDeLaListe De(Suivi suivi) =>
        new(
            suivi.Id.Value,
            suivi.Nom.Prenom,
            suivi.Nom.Nom,
            suivi.EstActive,
            suivi.Conversation.Suivie,
            suivi.Conversation.NonLusParConseiller,
            suivi.Conversation.NonLusParBeneficiaire,
            suivi.AjouteLe,
            ApercuResponse.Depuis(suivi.Conversation)
        );
}

/// <summary>Le dernier message, abrégé.</summary>
/// <param name="Numero">Son numéro.</param>
/// <param name="De">Qui l'a écrit ; absent pour un avis du service.</param>
/// <param name="Type">Sa nature.</param>
/// <param name="Extrait">Le début de son texte ; vide quand il est supprimé.</param>
/// <param name="Le">Date et heure, UTC.</param>
/// <param name="Lu">Vrai quand le bénéficiaire l'a lu (« Lu » / « Non lu »).</param>
public sealed record ApercuResponse(string Numero, Partie? De, TypeDeMessage Type, string Extrait, DateTimeOffset Le, bool Lu)
{
    internal static ApercuResponse? Depuis(SuiviDeConversation suivi) =>
        suivi.Apercu is { } apercu
            ? new(
                Numeros.Ecrire(apercu.Numero),
                apercu.Partie,
                apercu.Type,
                apercu.Extrait,
                apercu.Le,
                apercu.Numero <= suivi.LuParBeneficiaire
            )
            : null;
}

/// <summary>Une ligne du portefeuille.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="AjouteLe">Date de création du dossier, UTC.</param>
/// <param name="Active">Faux pour un compte affiché « Compte non activé ».</param>
/// <param name="DerniereActivite">Date de la dernière activité, UTC ; absente avant la première connexion.</param>
/// <param name="MessagesNonLus">Nombre de messages que le bénéficiaire n'a pas lus.</param>
/// <param name="ReaffectationTemporaire">Vrai quand le suivi est temporaire.</param>
public sealed record BeneficiaireDuPortefeuille(
    Guid Id,
    string Prenom,
    string Nom,
    DateTimeOffset AjouteLe,
    bool Active,
    DateTimeOffset? DerniereActivite,
    int MessagesNonLus,
    bool ReaffectationTemporaire
)
{
    internal static BeneficiaireDuPortefeuille De(Suivi suivi) =>
        new(
            suivi.Id.Value,
            suivi.Nom.Prenom,
            suivi.Nom.Nom,
            suivi.AjouteLe,
            suivi.EstActive,
            suivi.DerniereActivite,
            suivi.Conversation.NonLusParBeneficiaire,
            suivi.ReaffectationTemporaire
        );
}
