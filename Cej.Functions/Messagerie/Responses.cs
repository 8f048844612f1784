using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.TempsReel;

namespace Cej.Functions.Messagerie;

/// <summary>The chat column of the home page.</summary>
/// <param name="Conversations">Unread first, then flagged, then the most recent.</param>
/// <param name="Total">How many conversations match the search.</param>
/// <param name="ConversationsNonLues">How many conversations of the whole portfolio are unread.</param>
/// <param name="MessagesNonLus">How many messages of the whole portfolio are unread.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record ConversationsResponse(
    IReadOnlyList<ConversationDeLaListe> Conversations,
    int Total,
    int ConversationsNonLues,
    int MessagesNonLus,
    string? Suivant
)
{
    internal static ConversationsResponse? De(ConversationsListees liste) =>
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

/// <summary>A line of the chat column.</summary>
/// <param name="Id">The dossier whose conversation it is.</param>
/// <param name="Prenom">The person's first name.</param>
/// <param name="Nom">The person's last name.</param>
/// <param name="Active">False when the person has never logged in and cannot answer.</param>
/// <param name="Suivie">Whether it is flagged.</param>
/// <param name="NonLus">How many messages of the person I have not read.</param>
/// <param name="NonLusParLeBeneficiaire">How many messages the person has not read.</param>
/// <param name="DernierMessage">The last message; absent when there is none.</param>
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

/// <summary>The last message, shortened.</summary>
/// <param name="Numero">Its number.</param>
/// <param name="De"><c>conseiller</c>, <c>beneficiaire</c>, or absent for a notice of the service.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Extrait">The beginning of its text; empty when it was deleted.</param>
/// <param name="Le">When, UTC.</param>
/// <param name="Lu">Whether the beneficiary has read it ("Lu" / "Non lu").</param>
public sealed record ApercuResponse(string Numero, string? De, string Type, string Extrait, DateTimeOffset Le, bool Lu)
{
    internal static ApercuResponse? Depuis(SuiviDeConversation suivi) =>
        suivi.Apercu is { } apercu
            ? new(
                Numeros.Ecrire(apercu.Numero),
                apercu.Partie is { } partie ? Mots.De(partie) : null,
                Mots.De(apercu.Type),
                apercu.Extrait,
                apercu.Le,
                apercu.Numero <= suivi.LuParBeneficiaire
            )
            : null;
}

/// <summary>A conversation as the caller sees it.</summary>
/// <param name="Dernier">The number of the last message; 0 when there is none.</param>
/// <param name="NonLus">How many messages of the other side the caller has not read.</param>
/// <param name="LuParLeConseiller">The number up to which the counsellor has read.</param>
/// <param name="LuParLeBeneficiaire">The number up to which the beneficiary has read.</param>
/// <param name="Suivie">Whether the counsellor flagged it; absent for the beneficiary.</param>
/// <param name="Messages">In ascending order of number.</param>
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

/// <summary>A message.</summary>
/// <param name="Numero">Its place in the conversation: a decimal text, from 1 without gap.</param>
/// <param name="De"><c>conseiller</c>, <c>beneficiaire</c>, or absent for a notice of the service.</param>
/// <param name="Auteur">The counsellor's name at that time; absent for others.</param>
/// <param name="Type">texte, offre, suggestion, piece-jointe or systeme.</param>
/// <param name="Texte">Empty when it was deleted, and maybe when something is attached.</param>
/// <param name="Reference">What it is about; absent for text only.</param>
/// <param name="Pieces">What is attached; absent when nothing is.</param>
/// <param name="Le">When it was sent, UTC.</param>
/// <param name="ModifieLe">When it was last edited, UTC; absent when never.</param>
/// <param name="SupprimeLe">When it was deleted, UTC; absent when it was not.</param>
/// <param name="Version">What to send as <c>If-Match</c> to edit it.</param>
public sealed record MessageResponse(
    string Numero,
    string? De,
    string? Auteur,
    string Type,
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
            message.Auteur.Partie is { } partie ? Mots.De(partie) : null,
            message.Auteur.Nom,
            Mots.De(message.Contenu.Type),
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

/// <summary>What a message points to.</summary>
/// <param name="Id">The offer or suggestion; for a notice of the service, its code.</param>
/// <param name="Titre">What to show.</param>
/// <param name="Sorte">The type of offer; absent when there is none.</param>
public sealed record ReferenceResponse(string Id, string Titre, string? Sorte);

/// <summary>Messages found.</summary>
/// <param name="Messages">The latest first.</param>
/// <param name="Suivant">What to pass as <c>avant</c> to search on; absent when everything was searched.</param>
public sealed record MessagesTrouvesResponse(IReadOnlyList<MessageTrouve> Messages, string? Suivant)
{
    internal static MessagesTrouvesResponse De(MessagesTrouves trouves) =>
        new([.. trouves.Messages.Select(MessageTrouve.Depuis)], trouves.Suivant is { } suivant ? Numeros.Ecrire(suivant) : null);
}

/// <summary>A message found.</summary>
/// <param name="Numero">Where to jump: read the messages with <c>apres</c> a little below it.</param>
/// <param name="De"><c>conseiller</c>, <c>beneficiaire</c>, or absent for a notice of the service.</param>
/// <param name="Texte">Its text.</param>
/// <param name="Pieces">The names of what is attached; absent when nothing is.</param>
/// <param name="Le">When, UTC.</param>
public sealed record MessageTrouve(string Numero, string? De, string Texte, IReadOnlyList<string>? Pieces, DateTimeOffset Le)
{
    internal static MessageTrouve Depuis(Message message) =>
        new(
            Numeros.Ecrire(message.Numero),
            message.Auteur.Partie is { } partie ? Mots.De(partie) : null,
            message.Contenu.Texte,
            message.Contenu.Pieces.Count == 0 ? null : [.. message.Contenu.Pieces.Select(piece => piece.Nom)],
            message.Le
        );
}
