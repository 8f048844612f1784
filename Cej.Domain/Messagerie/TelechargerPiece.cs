using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

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
        var reading = conversations.FindMessage(id, numero, cancellationToken);
        var found = await conversations.Find(id, cancellationToken);
        var message = await reading;
        if (found?.Value.PartieDe(par) is null)
            return RefusMessagerie.ConversationInconnue;
        if (message?.Value.Contenu.Pieces.FirstOrDefault(attachee => attachee.Id == piece) is not { } attachee)
            return RefusPieces.Inconnue;

        var stockee = await pieces.Find(attachee.DepotPour(id), piece, cancellationToken);
        switch (attachee.EtatSelon(stockee?.Value, clock.GetUtcNow()))
        {
            case EtatDePiece.EnDepot or EtatDePiece.EnAnalyse:
                return RefusPieces.EnAnalyse;
            case EtatDePiece.Infectee:
                return RefusPieces.Infectee;
            case EtatDePiece.Retiree:
                return RefusPieces.Expiree;
            default:
                // A picture is part of the look at the conversation that names it: that look has its line.
                if (!(apercu && attachee.Format is FormatDePiece.Jpeg or FormatDePiece.Png))
                    journal.Consigner(par, "piece-telechargee", id);
                return await contenus.Lier(piece, attachee.Nom, attachee.Format, cancellationToken);
        }
    }
}
