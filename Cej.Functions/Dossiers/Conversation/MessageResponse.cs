namespace Cej.Functions.Dossiers;

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
/// <param name="Revision">Combien de fois il a été modifié ou supprimé : de deux lectures, la plus grande est la bonne.</param>
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
    int Revision,
    string Version
)
{
    /// <summary>A message that was edited or deleted: nothing is attached to it.</summary>
    internal static MessageResponse Depuis(Stored<Message> stored) => Depuis(stored, new Dictionary<Guid, EtatDePiece>());

    internal static MessageResponse Depuis(Expedie expedie) => Depuis(expedie.Message, expedie.Pieces);

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
            message.Revision,
            version
        );
}

/// <summary>Ce que désigne un message.</summary>
/// <param name="Id">L'offre ou la suggestion ; pour un avis du service, son code.</param>
/// <param name="Titre">Ce qu'il faut afficher.</param>
/// <param name="Sorte">Le type d'offre ; absent quand il n'y en a pas.</param>
public sealed record ReferenceResponse(string Id, string Titre, string? Sorte);

/// <summary>The numbers that messages can have.</summary>
internal static class Numeros
{
    /// <summary>Ten digits: they are stored with a fixed width.</summary>
    public const long Maximum = 9_999_999_999;

    /// <summary>A number as clients see it: a text, since SignalR and JavaScript may alter large numbers.</summary>
    public static string Ecrire(long numero) => numero.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
