namespace Cej.Domain.Messagerie;

/// <summary>
/// Gives a short-lived link to a file, through the very message that carries it: whoever may read the message now may download, and a
/// file that went to several people is within reach of each through their own conversation only.
/// </summary>
public sealed class TelechargerPieceHandler(
    IConversationStore conversations,
    IPieceJointeStore pieces,
    IContenuDesPieces contenus,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The link, or why there is none.</summary>
    public async Task<Result<LienTemporaire>> Handle(
        BeneficiaireId id,
        long numero,
        Guid piece,
        bool apercu,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        var trouvee = await Trouver(id, numero, piece, conversation => conversation.PartieDe(par) is not null, cancellationToken);
        if (trouvee.Refus is { } refus)
            return refus;
        var attachee = trouvee.Value;
        // A picture is part of the look at the conversation that names it: that look has its line.
        if (!(apercu && attachee.Format is FormatDePiece.Jpeg or FormatDePiece.Png))
            journal.Consigner(par, ActionConsignee.PieceTelechargee, id);
        return await contenus.Lier(piece, attachee.Nom, attachee.Format, new(id, numero, par.Identite), cancellationToken);
    }

    /// <summary>Whether a link that was given holds: for whom it was given to, the same message still leads to the file.</summary>
    public async Task<bool> TientEncore(Guid piece, RemiseDeLien remise, CancellationToken cancellationToken) =>
        (await Trouver(remise.Conversation, remise.Numero, piece, conversation => conversation.EstDe(remise.A), cancellationToken)).Refus
            is null;

    private async Task<Result<PieceAttachee>> Trouver(
        BeneficiaireId id,
        long numero,
        Guid piece,
        Func<Conversation, bool> peutLire,
        CancellationToken cancellationToken
    )
    {
        var reading = conversations.FindMessage(id, numero, cancellationToken);
        var found = await conversations.Find(id, cancellationToken);
        var message = await reading;
        if (found is null || !peutLire(found.Value))
            return RefusMessagerie.ConversationInconnue;
        if (message?.Value.Contenu.Pieces.FirstOrDefault(attachee => attachee.Id == piece) is not { } attachee)
            return RefusPieces.Inconnue;

        var stockee = await pieces.Find(attachee.DepotPour(id), piece, cancellationToken);
        return attachee.EtatSelon(stockee?.Value, clock.GetUtcNow()) switch
        {
            EtatDePiece.EnDepot or EtatDePiece.EnAnalyse => RefusPieces.EnAnalyse,
            EtatDePiece.Infectee => RefusPieces.Infectee,
            EtatDePiece.Retiree => RefusPieces.Expiree,
            EtatDePiece.Saine or EtatDePiece.NonAnalysee => attachee,
        };
    }
}
