namespace Cej.Domain.Dossiers;

/// <summary>What may be attached. Guide: "Formats acceptés".</summary>
public enum FormatDePiece
{
    /// <summary>PDF, named <c>.pdf</c>.</summary>
    Pdf,

    /// <summary>JPEG, named <c>.jpg</c> or <c>.jpeg</c>.</summary>
    Jpeg,

    /// <summary>PNG, named <c>.png</c>.</summary>
    Png,
}

/// <summary>Where a file was left: what rights and what destruction go with it.</summary>
public abstract record DepotDePiece
{
    private DepotDePiece() { }

    /// <summary>For a message of one conversation; it is destroyed with the dossier.</summary>
    public sealed record Dossier(BeneficiaireId Id) : DepotDePiece;

    /// <summary>For a message to several people: stored once, however many they are.</summary>
    public sealed record Espace(ConseillerId Id) : DepotDePiece;
}

/// <summary>What is known of a file's safety.</summary>
public enum EtatDePiece
{
    /// <summary>Its content is not there yet.</summary>
    EnDepot,

    /// <summary>The malware scan has not ended: nobody can download it.</summary>
    EnAnalyse,

    /// <summary>The scan found nothing.</summary>
    Saine,

    /// <summary>This machine has no malware scanner; never on Azure.</summary>
    NonAnalysee,

    /// <summary>The scan found malware: the content is destroyed.</summary>
    Infectee,

    /// <summary>Its time is over: the content is destroyed.</summary>
    Retiree,
}

/// <summary>A file that was checked and stored, and waits for its message or is attached to one.</summary>
public sealed record PieceJointe
{
    /// <summary>The largest file, in bytes: 5 MiB.</summary>
    public const long TailleMaximale = 5 * 1024 * 1024;

    /// <summary>How many files one message carries.</summary>
    public const int MaximumParMessage = 5;

    /// <summary>How long a file is kept, in months from when it was left.</summary>
    public const int MoisGardes = 4;

    /// <summary>How long a file waits for its message.</summary>
    public static readonly TimeSpan AttenteDuMessage = TimeSpan.FromHours(24);

    /// <summary>The file; its content is stored under this name.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where it was left.</summary>
    public required DepotDePiece Depot { get; init; }

    /// <summary>Who left it: nobody else can send it.</summary>
    public required Empreinte DeposePar { get; init; }

    /// <summary>Its name, safe to show and to save under.</summary>
    public required string Nom { get; init; }

    /// <summary>What it is, by its content.</summary>
    public required FormatDePiece Format { get; init; }

    /// <summary>Its size as stored, in bytes.</summary>
    public required long Taille { get; init; }

    /// <summary>Of the content as it was received: recognises a repeated request.</summary>
    public required Empreinte Empreinte { get; init; }

    /// <summary>When it was left.</summary>
    public required DateTimeOffset DeposeLe { get; init; }

    /// <summary>What is known of its safety.</summary>
    public required EtatDePiece Etat { get; init; }

    /// <summary>The message it is attached to, in a dossier; null while it waits.</summary>
    public long? Message { get; init; }

    /// <summary>The multi-recipient send it is attached to, in a space; null while it waits.</summary>
    public Guid? Envoi { get; init; }

    /// <summary>When it is destroyed, attached or not.</summary>
    public DateTimeOffset ExpireLe => DeposeLe.AddMonths(MoisGardes);

    /// <summary>Whether a message carries it.</summary>
    public bool EstAttachee => Message is not null || Envoi is not null;

    /// <summary>When it has to be destroyed as things are: sooner when no message came.</summary>
    public DateTimeOffset PerimeLe => EstAttachee ? ExpireLe : DeposeLe + AttenteDuMessage;

    /// <summary>When a timer has to look at it; in the past while a scan or a destruction is under way.</summary>
    public DateTimeOffset Echeance => Etat is EtatDePiece.EnAnalyse or EtatDePiece.Retiree ? DeposeLe : PerimeLe;

    /// <summary>How a message refers to it.</summary>
    public PieceAttachee EnAttache() => new(Id, Nom, Format, Taille, ExpireLe, (Depot as DepotDePiece.Espace)?.Id);

    /// <inheritdoc/>
    /// <remarks>Never its name: this is what ends up in logs.</remarks>
    public override string ToString() => $"(pièce {Id})";
}

/// <summary>A file as a message refers to it.</summary>
/// <param name="Id">The file.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Format">What it is.</param>
/// <param name="Taille">In bytes.</param>
/// <param name="ExpireLe">When it is destroyed.</param>
/// <param name="Espace">The counsellor in whose space it was left; null for the conversation's own dossier.</param>
public sealed record PieceAttachee(
    Guid Id,
    string Nom,
    FormatDePiece Format,
    long Taille,
    DateTimeOffset ExpireLe,
    ConseillerId? Espace = null
)
{
    /// <summary>Where it was left, given the conversation whose message refers to it.</summary>
    public DepotDePiece DepotPour(BeneficiaireId conversation) =>
        Espace is { } espace ? new DepotDePiece.Espace(espace) : new DepotDePiece.Dossier(conversation);

    /// <summary>What is known of it at an instant, given what is stored; nothing is stored any more once it was destroyed.</summary>
    public EtatDePiece EtatSelon(PieceJointe? stockee, DateTimeOffset instant) =>
        stockee is null || instant >= ExpireLe ? EtatDePiece.Retiree : stockee.Etat;

    /// <inheritdoc/>
    public override string ToString() => $"(pièce {Id})";
}
