namespace Cej.Domain.Messagerie;

/// <summary>Where important messages are kept, one a counsellor.</summary>
public interface IMessageImportantStore
{
    /// <summary>The counsellor's message, shown or not. Null for none.</summary>
    Task<MessageImportant?> Find(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Writes it, or takes it away; the last one written holds, and is to be shown from then on.</summary>
    Task Save(ConseillerId conseiller, MessageImportant? message, CancellationToken cancellationToken);

    /// <summary>Tells which version is to be shown to the portfolio; null when everybody is shown the last one.</summary>
    Task<string?> FindAMontrer(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Says that everybody is shown that version; nothing when another one was written since.</summary>
    Task Montrer(ConseillerId conseiller, string version, CancellationToken cancellationToken);

    /// <summary>Whose notice should be shown to everybody by now: a crash left it. Maintenance only.</summary>
    IAsyncEnumerable<ConseillerId> AMontrer(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>A notice that changed: each dossier of the portfolio keeps what its person is shown.</summary>
/// <param name="Conseiller">The counsellor whose notice it is.</param>
public sealed record MessageImportantChange(ConseillerId Conseiller);

/// <summary>Has the dossiers of a portfolio forget the notice that they show: the next reader finds the present one.</summary>
public sealed class MontrerMessageImportantHandler(
    IMessageImportantStore messages,
    IEspaceStore espaces,
    IAffichageStore affichages,
    TimeProvider clock
)
{
    /// <summary>How many dossiers are written at once.</summary>
    private const int ALaFois = 8;

    /// <summary>Shows a counsellor's present notice to everybody, unless that was done.</summary>
    public async Task Handle(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        if (await messages.FindAMontrer(conseiller, cancellationToken) is not { } version)
            return;
        var portefeuille = await espaces.Lister(conseiller, cancellationToken);
        foreach (var lignes in portefeuille.Suivis.Chunk(ALaFois))
            await Task.WhenAll(lignes.Select(ligne => affichages.Oublier(ligne.Id, cancellationToken)));
        await messages.Montrer(conseiller, version, cancellationToken);
    }

    /// <summary>Goes on with what a crash cut off.</summary>
    public async Task Reprendre(CancellationToken cancellationToken)
    {
        await foreach (var conseiller in messages.AMontrer(clock.GetUtcNow(), cancellationToken))
            await Handle(conseiller, cancellationToken);
    }
}

/// <summary>Writes, reads and takes away the important message.</summary>
public sealed class MessageImportantHandler(
    IMessageImportantStore messages,
    IConversationStore conversations,
    IEffets<MessageImportantChange> effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The caller's own. Null for none.</summary>
    public async Task<Result<MessageImportant?>> Lire(Appelant appelant, CancellationToken cancellationToken) =>
        appelant is Appelant.Conseiller par ? await messages.Find(par.Id, cancellationToken) : RefusIdentite.ReserveAuxConseillers;

    /// <summary>Writes the caller's own.</summary>
    public async Task<Result<MessageImportant>> Ecrire(
        string? texte,
        DateOnly? debut,
        DateOnly? fin,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        return await MessageImportant
            .Lire(texte, debut, fin)
            .Then<MessageImportant>(async message =>
            {
                await Garder(par.Id, message, cancellationToken);
                journal.Consigner(par, ActionConsignee.MessageImportantEcrit);
                return message;
            });
    }

    /// <summary>Takes the caller's own away.</summary>
    public async Task<Result<Fait>> Retirer(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        await Garder(par.Id, null, cancellationToken);
        journal.Consigner(par, ActionConsignee.MessageImportantRetire);
        return new Fait();
    }

    /// <summary>What a beneficiary is shown now; null when nothing is.</summary>
    public async Task<Result<MessageImportant?>> Afficher(BeneficiaireId id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (await conversations.Find(id, cancellationToken) is not { } found || found.Value.PartieDe(appelant) is null)
            return RefusMessagerie.ConversationInconnue;
        var message = await messages.Find(found.Value.Referent, cancellationToken);
        return message?.EstAffiche(clock.GetUtcNow()) is true ? message : null;
    }

    private async Task Garder(ConseillerId par, MessageImportant? message, CancellationToken cancellationToken)
    {
        await messages.Save(par, message, cancellationToken);
        effets.Declencher(new(par));
    }
}
