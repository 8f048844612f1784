namespace Cej.Domain.Messagerie;

/// <summary>Leaves a file that a message will carry.</summary>
/// <param name="Conversation">Whose conversation; null for a message to several people.</param>
/// <param name="Nom">As the person's device names it.</param>
/// <param name="FormatAnnonce">The format that the client announces; null for one that is not taken.</param>
/// <param name="LongueurAnnoncee">In bytes; null when the client does not say.</param>
/// <param name="Contenu">Read once, as it comes.</param>
/// <param name="CleIdempotence">The same key with the same file gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller: a side of the conversation, or a counsellor where none is named.</param>
public sealed record DeposerPiece(
    BeneficiaireId? Conversation,
    string? Nom,
    FormatDePiece? FormatAnnonce,
    long? LongueurAnnoncee,
    Stream Contenu,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Receives, checks, stores and scans a file. Guide: "Ajoutez des pièces jointes".</summary>
/// <remarks>
/// It is written down before its content is stored, so that no content is ever without a name to destroy it by. Rights, name and
/// announced size are looked at before the first byte is read.
/// </remarks>
public sealed class DeposerPieceHandler(
    IConversationStore conversations,
    IPieceJointeStore pieces,
    IContenuDesPieces contenus,
    IExamenDesFichiers examen,
    IAntivirus antivirus,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>A scanner on the same machine answers within a second; whoever uploads does not wait for one that does not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>The file as it is stored, or a refusal.</summary>
    public async Task<Result<PieceJointe>> Handle(DeposerPiece command, CancellationToken cancellationToken)
    {
        var depot = await LireDepot(command, cancellationToken);
        if (depot.Refus is { } refus)
            return refus;
        var nom = LireNom(command);
        if (nom.Refus is { } mauvaisNom)
            return mauvaisNom;

        var examine = await examen.Examiner(command.Contenu, nom.Value.Format, cancellationToken);
        if (examine.Refus is { } mauvaisContenu)
            return mauvaisContenu;
        await using var fichier = examine.Value;
        return await Concurrence.Reessayer(() =>
            Stocker(command, Decrire(command, depot.Value, nom.Value, fichier), fichier, cancellationToken)
        );
    }

    private async Task<Result<DepotDePiece>> LireDepot(DeposerPiece command, CancellationToken cancellationToken)
    {
        if (command.Conversation is not { } id)
            return command.Par is Appelant.Conseiller par ? new DepotDePiece.Espace(par.Id) : RefusIdentite.ReserveAuxConseillers;
        return await conversations.Find(id, cancellationToken) is { } found && found.Value.PartieDe(command.Par) is not null
            ? new DepotDePiece.Dossier(id)
            : RefusMessagerie.ConversationInconnue;
    }

    private static Result<NomDeFichier> LireNom(DeposerPiece command)
    {
        if (command.FormatAnnonce is not { } annonce)
            return RefusPieces.TypeRefuse;
        if (command.LongueurAnnoncee > PieceJointe.TailleMaximale)
            return RefusPieces.TropVolumineuse;
        return NomDeFichier.Lire(command.Nom).Then(nom => nom.Format == annonce ? (Result<NomDeFichier>)nom : RefusPieces.TypeDiscordant);
    }

    private PieceJointe Decrire(DeposerPiece command, DepotDePiece depot, NomDeFichier nom, FichierExamine fichier) =>
        new()
        {
            Id = command.CleIdempotence is { } cle
                ? Identifiants.Deterministe("piece", depot.ToString()!, command.Par.Identite.Hex, cle)
                : identifiants.Nouveau(),
            Depot = depot,
            DeposePar = command.Par.Identite,
            Nom = nom.Nom,
            Format = nom.Format,
            Taille = fichier.Taille,
            Empreinte = fichier.Empreinte,
            DeposeLe = clock.GetUtcNow(),
            Etat = EtatDePiece.EnDepot,
        };

    private async Task<Result<PieceJointe>> Stocker(
        DeposerPiece command,
        PieceJointe nouvelle,
        FichierExamine fichier,
        CancellationToken cancellationToken
    )
    {
        var ecrite = await pieces.Create(nouvelle, cancellationToken) ?? await pieces.Find(nouvelle.Depot, nouvelle.Id, cancellationToken);
        if (ecrite is null or { Value.Etat: EtatDePiece.Retiree })
            return RefusPortefeuille.ResultatSupprime;
        if (ecrite.Value.Empreinte != nouvelle.Empreinte || ecrite.Value.Nom != nouvelle.Nom)
            return RefusPortefeuille.CleDejaUtilisee;
        if (ecrite.Value.Etat is not EtatDePiece.EnDepot)
            return await Repondre(ecrite.Value, cancellationToken);

        fichier.Contenu.Position = 0;
        await contenus.Ecrire(nouvelle.Id, nouvelle.Format, fichier.Contenu, cancellationToken);
        var verdict = await antivirus.Examiner(nouvelle.Id, Patience, cancellationToken);
        var saved = await pieces.Save(ecrite.Value with { Etat = verdict.EnEtat() }, ecrite.Version, cancellationToken);
        if (saved.Refus is null)
            journal.Consigner(command.Par, ActionConsignee.PieceDeposee, command.Conversation);
        // Refused when the same request is running twice: the other one's word holds.
        var deposee = saved.Refus is null ? saved.Value : await pieces.Find(nouvelle.Depot, nouvelle.Id, cancellationToken);
        return deposee is null ? Concurrence.VersionPerimee : await Repondre(deposee.Value, cancellationToken);
    }

    private async Task<Result<PieceJointe>> Repondre(PieceJointe piece, CancellationToken cancellationToken)
    {
        if (piece.Etat is not EtatDePiece.Infectee)
            return piece;
        await contenus.Delete(piece.Id, cancellationToken);
        return RefusPieces.Infectee;
    }
}
