using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;

namespace Cej.Functions.Messagerie;

/// <summary>La colonne des conversations de l'accueil.</summary>
/// <param name="Conversations">Les non lues, puis les suivies, puis les plus récentes.</param>
/// <param name="Total">Nombre de conversations trouvées.</param>
/// <param name="ConversationsNonLues">Nombre de conversations non lues de tout le portefeuille.</param>
/// <param name="MessagesNonLus">Nombre de messages non lus de tout le portefeuille.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record ConversationsResponse(
    IReadOnlyList<ConversationDeLaListe> Conversations,
    int Total,
    int ConversationsNonLues,
    int MessagesNonLus,
    string? Suivant
)
{
    internal static ConversationsResponse? De(EspaceListe liste) =>
        liste.Page is { } page
            ? new(
                [.. page.Lignes.Select(ConversationDeLaListe.De)],
                page.Total,
                liste.Sommaire.ConversationsNonLues,
                liste.Sommaire.MessagesNonLus,
                page.Suivant
            )
            : null;
}

/// <summary>Une ligne de la colonne des conversations.</summary>
/// <param name="Id">L'identifiant du dossier de la conversation.</param>
/// <param name="Prenom">Le prénom du bénéficiaire.</param>
/// <param name="Nom">Le nom du bénéficiaire.</param>
/// <param name="Active">Faux quand la personne ne s'est jamais connectée et ne peut pas répondre.</param>
/// <param name="Suivie">Vrai pour une conversation suivie.</param>
/// <param name="NonLus">Nombre de messages du bénéficiaire que le conseiller n'a pas lus.</param>
/// <param name="NonLusParLeBeneficiaire">Nombre de messages que le bénéficiaire n'a pas lus.</param>
/// <param name="DernierMessage">Le dernier message ; absent quand il n'y en a pas.</param>
public sealed record ConversationDeLaListe(
    Guid Id,
    string Prenom,
    string Nom,
    bool Active,
    bool Suivie,
    int NonLus,
    int NonLusParLeBeneficiaire,
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

/// <summary>Une conversation, vue par l'appelant.</summary>
/// <param name="Dernier">Le numéro du dernier message ; 0 quand il n'y en a pas.</param>
/// <param name="NonLus">Nombre de messages de l'autre partie que l'appelant n'a pas lus.</param>
/// <param name="LuParLeConseiller">Le numéro jusqu'auquel le conseiller a lu.</param>
/// <param name="LuParLeBeneficiaire">Le numéro jusqu'auquel le bénéficiaire a lu.</param>
/// <param name="Suivie">Vrai quand le conseiller la suit ; absent pour le bénéficiaire.</param>
/// <param name="Messages">Par numéro croissant.</param>
public sealed record ConversationResponse(
    string Dernier,
    int NonLus,
    string LuParLeConseiller,
    string LuParLeBeneficiaire,
    bool? Suivie,
    IReadOnlyList<MessageResponse> Messages
)
{
    internal static ConversationResponse De(ConversationLue lue) =>
        new(
            Numeros.Ecrire(lue.Conversation.Dernier),
            lue.Partie is Partie.Conseiller ? lue.Conversation.NonLusParConseiller : lue.Conversation.NonLusParBeneficiaire,
            Numeros.Ecrire(lue.Conversation.Conseiller.LuJusqua),
            Numeros.Ecrire(lue.Conversation.Beneficiaire.LuJusqua),
            lue.Partie is Partie.Conseiller ? lue.Conversation.Suivie : null,
            [.. lue.Messages.Select(message => MessageResponse.Depuis(message, lue.Pieces))]
        );
}

/// <summary>Un message.</summary>
/// <param name="Numero">Sa place dans la conversation : un texte décimal, à partir de 1 et sans trou.</param>
/// <param name="De">Qui l'a écrit ; absent pour un avis du service.</param>
/// <param name="Auteur">Le nom du conseiller à ce moment ; absent pour les autres.</param>
/// <param name="Type">Sa nature.</param>
/// <param name="Texte">Vide quand il est supprimé, et parfois quand une pièce est jointe.</param>
/// <param name="Reference">Ce dont il parle ; absent pour un texte seul.</param>
/// <param name="Pieces">Les pièces jointes ; absent quand il n'y en a pas.</param>
/// <param name="Le">Date de l'envoi, UTC.</param>
/// <param name="ModifieLe">Date de la dernière modification, UTC ; absente s'il n'y en a pas.</param>
/// <param name="SupprimeLe">Date de la suppression, UTC ; absente s'il n'y en a pas.</param>
/// <param name="Version">La version à envoyer dans <c>If-Match</c> pour le modifier.</param>
public sealed record MessageResponse(
    string Numero,
    Partie? De,
    string? Auteur,
    TypeDeMessage Type,
    string Texte,
    ReferenceResponse? Reference,
    IReadOnlyList<PieceResponse>? Pieces,
    DateTimeOffset Le,
    DateTimeOffset? ModifieLe,
    DateTimeOffset? SupprimeLe,
    string Version
)
{
    /// <summary>A message that was edited or deleted: nothing is attached to it.</summary>
    internal static MessageResponse Depuis(Stored<Message> stored) => Depuis(stored, new Dictionary<Guid, EtatDePiece>());

    internal static MessageResponse Depuis(Stored<Message> stored, IReadOnlyDictionary<Guid, EtatDePiece> pieces) =>
        Depuis(stored.Value, Etag.De(stored.Version), pieces);

    internal static MessageResponse Depuis(Message message, string version) =>
        Depuis(message, version, new Dictionary<Guid, EtatDePiece>());

    private static MessageResponse Depuis(Message message, string version, IReadOnlyDictionary<Guid, EtatDePiece> pieces) =>
        new(
            Numeros.Ecrire(message.Numero),
            message.Auteur.Partie,
            message.Auteur.Nom,
            message.Contenu.Type,
            message.Contenu.Texte,
            message.Contenu.Reference is { } reference ? new(reference.Id, reference.Titre, reference.Sorte) : null,
            message.Contenu.Pieces.Count == 0
                ? null
                :
                [
                    .. message.Contenu.Pieces.Select(piece =>
                        PieceResponse.De(piece, pieces.GetValueOrDefault(piece.Id, EtatDePiece.Retiree))
                    ),
                ],
            message.Le,
            message.ModifieLe,
            message.SupprimeLe,
            version
        );
}

/// <summary>Ce que désigne un message.</summary>
/// <param name="Id">L'offre ou la suggestion ; pour un avis du service, son code.</param>
/// <param name="Titre">Ce qu'il faut afficher.</param>
/// <param name="Sorte">Le type d'offre ; absent quand il n'y en a pas.</param>
public sealed record ReferenceResponse(string Id, string Titre, string? Sorte);

/// <summary>Des messages trouvés.</summary>
/// <param name="Messages">Les plus récents d'abord.</param>
/// <param name="Suivant">La valeur à passer dans <c>avant</c> pour continuer la recherche ; absente quand tout a été cherché.</param>
public sealed record MessagesTrouvesResponse(IReadOnlyList<MessageTrouve> Messages, string? Suivant)
{
    internal static MessagesTrouvesResponse De(MessagesTrouves trouves) =>
        new([.. trouves.Messages.Select(MessageTrouve.Depuis)], trouves.Suivant is { } suivant ? Numeros.Ecrire(suivant) : null);
}

/// <summary>Un message trouvé.</summary>
/// <param name="Numero">Le numéro où aller : lire les messages avec un <c>apres</c> un peu inférieur.</param>
/// <param name="De">Qui l'a écrit ; absent pour un avis du service.</param>
/// <param name="Texte">Son texte.</param>
/// <param name="Pieces">Les noms des pièces jointes ; absent quand il n'y en a pas.</param>
/// <param name="Le">Date et heure, UTC.</param>
public sealed record MessageTrouve(string Numero, Partie? De, string Texte, IReadOnlyList<string>? Pieces, DateTimeOffset Le)
{
    internal static MessageTrouve Depuis(Message message) =>
        new(
            Numeros.Ecrire(message.Numero),
            message.Auteur.Partie,
            message.Contenu.Texte,
            message.Contenu.Pieces.Count == 0 ? null : [.. message.Contenu.Pieces.Select(piece => piece.Nom)],
            message.Le
        );
}
