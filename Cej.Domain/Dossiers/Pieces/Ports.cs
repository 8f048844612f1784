namespace Cej.Domain.Dossiers;

/// <summary>What is known of attachments, beside the dossier or the space they were left in. Each member is atomic.</summary>
public interface IPieceJointeStore
{
    /// <summary>One file; null when there is none with this identifier there.</summary>
    Task<Stored<PieceJointe>?> Find(DepotDePiece depot, Guid id, CancellationToken cancellationToken);

    /// <summary>Writes down a file before its content is stored; null when the identifier is taken, or was by a request's key.</summary>
    Task<Stored<PieceJointe>?> Create(PieceJointe piece, CancellationToken cancellationToken);

    /// <summary>Saves under the version read (<see cref="RefusKind.VersionPerimee"/>).</summary>
    Task<Result<Stored<PieceJointe>>> Save(PieceJointe piece, string version, CancellationToken cancellationToken);

    /// <summary>Forgets a file, unless it changed since it was read.</summary>
    Task Delete(Stored<PieceJointe> piece, CancellationToken cancellationToken);

    /// <summary>Every file of a dossier.</summary>
    IAsyncEnumerable<PieceJointe> Lister(BeneficiaireId dossier, CancellationToken cancellationToken);

    /// <summary>The files that a timer has to look at. Maintenance only.</summary>
    IAsyncEnumerable<Stored<PieceJointe>> Dues(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>The contents of attachments, by identifier.</summary>
public interface IContenuDesPieces
{
    /// <summary>Stores a content whole, or not at all; writing it again replaces it.</summary>
    Task Ecrire(Guid id, FormatDePiece format, Stream contenu, CancellationToken cancellationToken);

    /// <summary>The content, to be closed by the caller; null when there is none.</summary>
    Task<Stream?> Ouvrir(Guid id, CancellationToken cancellationToken);

    /// <summary>Destroys a content; nothing when there is none.</summary>
    Task Delete(Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// A link under which whoever holds it can download this one content as a file of this name, for a minute at most. Where this service
    /// answers it, the rights of whom it was given to are looked at again when it is used; a storage account cannot look at them.
    /// </summary>
    Task<LienTemporaire> Lier(Guid id, string nom, FormatDePiece format, RemiseDeLien remise, CancellationToken cancellationToken);
}

/// <summary>Through what a link was given, and to whom.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Numero">The message that carries the file.</param>
/// <param name="A">Who asked for it.</param>
public sealed record RemiseDeLien(BeneficiaireId Conversation, long Numero, Empreinte A);

/// <summary>A link that ends by itself.</summary>
/// <param name="Adresse">Absolute, or relative to this service.</param>
/// <param name="Jusque">When it stops working.</param>
public sealed record LienTemporaire(Uri Adresse, DateTimeOffset Jusque);

/// <summary>Checks what was received before anything is made of it.</summary>
public interface IExamenDesFichiers
{
    /// <summary>
    /// Receives a file as it comes, and no byte more than <see cref="PieceJointe.TailleMaximale"/>; checks that its content is of the
    /// format announced, sane and harmless; takes from a picture everything that is no picture, place and date included.
    /// </summary>
    Task<Result<FichierExamine>> Examiner(Stream recu, FormatDePiece annonce, CancellationToken cancellationToken);
}

/// <summary>A file that passed.</summary>
/// <param name="Contenu">What to store, from its beginning; closed by <see cref="DisposeAsync"/>.</param>
/// <param name="Taille">Of what is to be stored, in bytes.</param>
/// <param name="Empreinte">Of what was received.</param>
public sealed record FichierExamine(Stream Contenu, long Taille, Empreinte Empreinte) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Contenu.DisposeAsync();
}

/// <summary>What a malware scan says.</summary>
public enum Verdict
{
    /// <summary>Nothing yet: ask again later.</summary>
    EnCours,

    /// <summary>No malware was found.</summary>
    Sain,

    /// <summary>Malware was found.</summary>
    Infecte,

    /// <summary>There is no scanner here.</summary>
    SansAntivirus,
}

/// <summary>The malware scanner.</summary>
public interface IAntivirus
{
    /// <summary>What is known of a stored content. Never fails: a scanner out of reach has said nothing yet.</summary>
    /// <param name="id">The content.</param>
    /// <param name="patience">How long to wait for an answer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<Verdict> Examiner(Guid id, TimeSpan patience, CancellationToken cancellationToken);
}

/// <summary>Who got a file that was sent to several people.</summary>
public interface IDestinatairesDePiece
{
    /// <summary>Each conversation with the message that carries it.</summary>
    Task<IReadOnlyList<(BeneficiaireId Conversation, long Numero)>> De(
        ConseillerId espace,
        Guid envoi,
        CancellationToken cancellationToken
    );
}

/// <summary>From what a scan says to what is known of a file.</summary>
internal static class VerdictExtensions
{
    public static EtatDePiece EnEtat(this Verdict verdict) =>
        verdict switch
        {
            Verdict.EnCours => EtatDePiece.EnAnalyse,
            Verdict.Sain => EtatDePiece.Saine,
            Verdict.Infecte => EtatDePiece.Infectee,
            Verdict.SansAntivirus => EtatDePiece.NonAnalysee,
        };
}
