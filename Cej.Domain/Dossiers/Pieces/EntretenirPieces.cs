namespace Cej.Domain.Dossiers;

/// <summary>
/// Asks for the scans that have not ended, destroys what is older than 4 months and what never got a message. Each step can be cut off
/// and done again.
/// </summary>
public sealed class EntretenirPiecesHandler(
    IPieceJointeStore pieces,
    IContenuDesPieces contenus,
    IAntivirus antivirus,
    IConversationStore conversations,
    IDestinatairesDePiece destinataires,
    IChatNotifier notifier,
    TimeProvider clock
)
{
    /// <summary>A scanner that is busy gets the time it needs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A scan takes seconds: after so long somebody has to look.</summary>
    private static readonly TimeSpan AnalyseTardive = TimeSpan.FromHours(1);

    /// <summary>Looks at every file that is due.</summary>
    /// <exception cref="AggregateException">Some could not be dealt with: they did not keep the others from it, and stay due.</exception>
    public async Task<Entretien> Handle(CancellationToken cancellationToken)
    {
        var (vues, enRetard) = (0, 0);
        List<Exception> fautes = [];
        await foreach (var piece in pieces.Dues(clock.GetUtcNow(), cancellationToken))
        {
            try
            {
                if (await Entretenir(piece, cancellationToken))
                    enRetard++;
            }
            catch (Exception faute) when (faute is not OperationCanceledException)
            {
                fautes.Add(faute);
            }

            vues++;
        }

        return fautes.Count == 0 ? new(vues, enRetard) : throw new AggregateException("Some attachments are left to the next run.", fautes);
    }

    /// <summary>Whether its scan is late.</summary>
    private async Task<bool> Entretenir(Stored<PieceJointe> piece, CancellationToken cancellationToken)
    {
        if (piece.Value.Etat is EtatDePiece.Retiree || clock.GetUtcNow() >= piece.Value.PerimeLe)
            await Retirer(piece, cancellationToken);
        else if (piece.Value.Etat is EtatDePiece.EnAnalyse && await Analyser(piece, cancellationToken) is EtatDePiece.EnAnalyse)
            return clock.GetUtcNow() - piece.Value.DeposeLe > AnalyseTardive;
        return false;
    }

    /// <summary>First nobody can send or download it any more, then its content goes, then what was known of it.</summary>
    private async Task Retirer(Stored<PieceJointe> piece, CancellationToken cancellationToken)
    {
        if (piece.Value.Etat is not EtatDePiece.Retiree)
        {
            var saved = await pieces.Save(piece.Value with { Etat = EtatDePiece.Retiree }, piece.Version, cancellationToken);
            if (saved.Refus is not null)
                return; // a message took it in between
            piece = saved.Value;
        }

        await contenus.Delete(piece.Value.Id, cancellationToken);
        await pieces.Delete(piece, cancellationToken);
    }

    private async Task<EtatDePiece> Analyser(Stored<PieceJointe> piece, CancellationToken cancellationToken)
    {
        var etat = (await antivirus.Examiner(piece.Value.Id, Patience, cancellationToken)).EnEtat();
        if (etat is EtatDePiece.EnAnalyse)
            return etat;
        var saved = await pieces.Save(piece.Value with { Etat = etat }, piece.Version, cancellationToken);
        if (saved.Refus is not null)
            return etat; // a message took it in between: the next run asks again
        if (etat is EtatDePiece.Infectee)
            await contenus.Delete(piece.Value.Id, cancellationToken);
        await Prevenir(piece.Value, cancellationToken);
        return etat;
    }

    private async Task Prevenir(PieceJointe piece, CancellationToken cancellationToken)
    {
        IReadOnlyList<(BeneficiaireId Conversation, long Numero)> messages = piece switch
        {
            { Depot: DepotDePiece.Dossier(var id), Message: { } numero } => [(id, numero)],
            { Depot: DepotDePiece.Espace(var id), Envoi: { } envoi } => await destinataires.De(id, envoi, cancellationToken),
            _ => [],
        };
        await Task.WhenAll(messages.Select(Dire));

        async Task Dire((BeneficiaireId Conversation, long Numero) message)
        {
            if (await conversations.Find(message.Conversation, cancellationToken) is { } found)
                await notifier.Prevenir(found.Value, new EvenementDeChat.PieceAnalysee(message.Numero), cancellationToken);
        }
    }
}

/// <summary>What one look at attachments found.</summary>
/// <param name="Vues">Files looked at.</param>
/// <param name="EnRetard">Files that wait for their scan for more than an hour: an operator is told.</param>
public sealed record Entretien(int Vues, int EnRetard);

/// <summary>Destroys the contents of a dossier's files; its documents go with the dossier itself.</summary>
public sealed class DestructionDesPieces(IPieceJointeStore pieces, IContenuDesPieces contenus)
{
    /// <summary>Before the dossier is destroyed: afterwards nobody would know which contents were its own.</summary>
    public async Task Detruire(BeneficiaireId dossier, CancellationToken cancellationToken)
    {
        await foreach (var piece in pieces.Lister(dossier, cancellationToken))
            await contenus.Delete(piece.Id, cancellationToken);
    }
}
