namespace Cej.Domain.Dossiers;

/// <summary>Attachments on their way into messages, and as messages show them.</summary>
public sealed class PiecesDesMessages(IPieceJointeStore pieces, TimeProvider clock)
{
    /// <summary>Nothing is known, because nothing is attached.</summary>
    internal static readonly IReadOnlyDictionary<Guid, EtatDePiece> Aucune = new Dictionary<Guid, EtatDePiece>();

    /// <summary>The files named, each once; refused when they are too many.</summary>
    public static Result<IReadOnlyList<Guid>> Nommer(IReadOnlyList<Guid>? ids)
    {
        Guid[] distincts = [.. (ids ?? []).Distinct().Take(PieceJointe.MaximumParMessage + 1)];
        return distincts.Length <= PieceJointe.MaximumParMessage ? distincts : RefusPieces.TropDePieces;
    }

    /// <summary>The files a caller left there and may send now, side by side; refused as one.</summary>
    public async Task<Result<IReadOnlyList<Stored<PieceJointe>>>> Prendre(
        DepotDePiece depot,
        IReadOnlyList<Guid> ids,
        Empreinte par,
        CancellationToken cancellationToken
    )
    {
        var lues = await Task.WhenAll(ids.Select(id => pieces.Find(depot, id, cancellationToken)));
        Refus? refus = null;
        foreach (var piece in lues)
            refus ??= Refuser(piece?.Value, par);
        return refus is null ? lues.Select(piece => piece!).ToArray() : refus;
    }

    /// <summary>What is known now of the files of some messages, one point read each, side by side; none when there are none.</summary>
    public async Task<IReadOnlyDictionary<Guid, EtatDePiece>> Lire(
        BeneficiaireId conversation,
        IEnumerable<Message> messages,
        CancellationToken cancellationToken
    )
    {
        var attachees = messages.SelectMany(message => message.Contenu.Pieces).DistinctBy(piece => piece.Id).ToArray();
        if (attachees.Length == 0)
            return Aucune;
        var instant = clock.GetUtcNow();
        var etats = await Task.WhenAll(attachees.Select(Etat));
        return etats.ToDictionary();

        async Task<KeyValuePair<Guid, EtatDePiece>> Etat(PieceAttachee piece)
        {
            var stockee = instant < piece.ExpireLe ? await pieces.Find(piece.DepotPour(conversation), piece.Id, cancellationToken) : null;
            return new(piece.Id, piece.EtatSelon(stockee?.Value, instant));
        }
    }

    private Refus? Refuser(PieceJointe? piece, Empreinte par) =>
        piece switch
        {
            null or { Etat: EtatDePiece.EnDepot or EtatDePiece.Retiree } => RefusPieces.Inconnue,
            _ when piece.DeposePar != par => RefusPieces.Inconnue,
            { EstAttachee: true } => RefusPieces.DejaEnvoyee,
            { Etat: EtatDePiece.Infectee } => RefusPieces.Infectee,
            _ when clock.GetUtcNow() >= piece.PerimeLe => RefusPieces.Inconnue,
            _ => null,
        };
}
