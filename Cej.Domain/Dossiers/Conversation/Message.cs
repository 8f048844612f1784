namespace Cej.Domain.Dossiers;

/// <summary>The kinds of message.</summary>
public enum TypeDeMessage
{
    /// <summary>Text only.</summary>
    Texte,

    /// <summary>An offer that the counsellor shares.</summary>
    Offre,

    /// <summary>Search criteria that the counsellor suggests.</summary>
    Suggestion,

    /// <summary>One or several attachments.</summary>
    PieceJointe,

    /// <summary>A notice of the service, e.g. that the counsellor changed.</summary>
    Systeme,
}

/// <summary>Who wrote a message.</summary>
/// <param name="Partie">The side; null for the service itself.</param>
/// <param name="Conseiller">Which counsellor, on the counsellor's side.</param>
/// <param name="Nom">The name at that time: a later counsellor sees who wrote.</param>
public sealed record Auteur(Partie? Partie, ConseillerId? Conseiller, string? Nom)
{
    /// <summary>The young person.</summary>
    public static readonly Auteur Beneficiaire = new(Dossiers.Partie.Beneficiaire, null, null);

    /// <summary>The service itself.</summary>
    public static readonly Auteur Service = new(null, null, null);

    /// <summary>A counsellor.</summary>
    public static Auteur Par(ConseillerId id, NomComplet nom) => new(Dossiers.Partie.Conseiller, id, nom.Affichage);
}

/// <summary>What a message says.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Texte">Its text, 1 to 10,000 characters; may be empty when something is attached.</param>
/// <param name="Reference">What it is about, by kind; null for text only.</param>
public sealed record Contenu(TypeDeMessage Type, string Texte, ReferenceDeMessage? Reference = null)
{
    /// <summary>The longest text, in UTF-16 units, as a browser's <c>maxlength</c> counts them.</summary>
    public const int LongueurMaximale = 10_000;

    /// <summary>What is attached, in the order of the sender; empty for none.</summary>
    public IReadOnlyList<PieceAttachee> Pieces { get; init; } = [];

    /// <summary>A text typed by a person.</summary>
    public static Result<Contenu> Lire(string? texte) =>
        Primitives.Texte.SurPlusieursLignes(texte) switch
        {
            null => Refus.DeChamps(new ErreurDeChamp("texte", Primitives.Texte.Faute(texte) ?? "Écrivez un message.")),
            { Length: > LongueurMaximale } => Refus.DeChamps(
                new ErreurDeChamp("texte", "Le message ne doit pas dépasser 10 000 caractères.")
            ),
            var clean => new Contenu(TypeDeMessage.Texte, clean),
        };

    /// <summary>A text that goes with attachments, and may be missing then.</summary>
    public static Result<Contenu> LireAvecPieces(string? texte) =>
        Signes.EstVide(texte)
            ? new Contenu(TypeDeMessage.PieceJointe, "")
            : Lire(texte).Map(contenu => contenu with { Type = TypeDeMessage.PieceJointe });

    /// <summary>The fingerprint by which a repeated request is recognised.</summary>
    public Empreinte Empreinte => EmpreinteAvec(Pieces.Select(piece => piece.Id));

    /// <summary>The fingerprint that this content has with these files attached.</summary>
    public Empreinte EmpreinteAvec(IEnumerable<Guid> pieces)
    {
        var suite = string.Join(',', pieces);
        return Empreinte.De(suite.Length == 0 ? $"{Type}\n{Texte}\n{Reference}" : $"{Type}\n{Texte}\n{Reference}\n{suite}");
    }
}

/// <summary>What a message points to.</summary>
/// <param name="Id">The offer or suggestion; for a notice of the service, its code.</param>
/// <param name="Titre">What to show.</param>
/// <param name="Sorte">The type of offer; null when there is none.</param>
public sealed record ReferenceDeMessage(string Id, string Titre, string? Sorte);

/// <summary>A message.</summary>
public sealed record Message
{
    /// <summary>Its place in the conversation, from 1 without gap.</summary>
    public required long Numero { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Auteur Auteur { get; init; }

    /// <summary>What it says now.</summary>
    public required Contenu Contenu { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>When it was last edited; null when never.</summary>
    public DateTimeOffset? ModifieLe { get; init; }

    /// <summary>When it was deleted; null when it was not.</summary>
    public DateTimeOffset? SupprimeLe { get; init; }

    /// <summary>How many messages the counsellor's side had written, this one included.</summary>
    public required long EcritsParConseiller { get; init; }

    /// <summary>How many messages the beneficiary had written, this one included.</summary>
    public required long EcritsParBeneficiaire { get; init; }

    /// <summary>
    /// For one of a message to several people: the one that came to this conversation before it. From the conversation's last one back,
    /// they are a chain in which a send that is resumed finds what it did.
    /// </summary>
    public EnvoiRecu? EnvoiPrecedent { get; init; }

    /// <summary>How often it was edited or deleted: numbers its history.</summary>
    public int Revision { get; init; }

    /// <summary>Replaces the text; the previous one goes to the history.</summary>
    public Result<Message> Modifier(Contenu contenu, DateTimeOffset instant)
    {
        if (SupprimeLe is not null)
            return RefusMessagerie.MessageSupprime;
        if (Contenu.Type is not TypeDeMessage.Texte)
            return RefusMessagerie.MessageNonModifiable;
        return this with { Contenu = contenu, ModifieLe = instant, Revision = Revision + 1 };
    }

    /// <summary>Takes the content away; it goes to the history. Deleting twice changes nothing.</summary>
    public Message Supprimer(DateTimeOffset instant) =>
        SupprimeLe is not null
            ? this
            : this with
            {
                Contenu = new Contenu(Contenu.Type, ""),
                SupprimeLe = instant,
                Revision = Revision + 1,
            };
}

/// <summary>Refusals of this feature.</summary>
public static class RefusMessagerie
{
    /// <summary>No conversation of the caller's. Absent and somebody else's answer alike.</summary>
    public static readonly Refus ConversationInconnue = new(
        RefusKind.Introuvable,
        "conversation-inconnue",
        "Cette conversation n'existe pas ou n'est plus la vôtre."
    );

    /// <summary>No such message of the caller's.</summary>
    public static readonly Refus MessageInconnu = new(
        RefusKind.Introuvable,
        "message-inconnu",
        "Ce message n'existe pas ou n'est pas de vous."
    );

    /// <summary>The message was deleted before.</summary>
    public static readonly Refus MessageSupprime = new(RefusKind.Conflit, "message-supprime", "Ce message a été supprimé.");

    /// <summary>Only texts can be edited.</summary>
    public static readonly Refus MessageNonModifiable = new(
        RefusKind.Conflit,
        "message-non-modifiable",
        "Seul un message texte peut être modifié."
    );

    /// <summary>Others wrote to this conversation each time this request tried.</summary>
    public static readonly Refus ConversationOccupee = new(
        RefusKind.Indisponible,
        "conversation-occupee",
        "Cette conversation reçoit trop de messages à la fois : réessayez."
    );
}
