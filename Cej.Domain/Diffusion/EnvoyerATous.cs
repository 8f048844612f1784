using Cej.Domain.Offres;

namespace Cej.Domain.Diffusion;

/// <summary>The form "Message multi-destinataires".</summary>
/// <param name="Texte">1 to 10,000 characters; may be empty with attachments.</param>
/// <param name="Beneficiaires">People named one by one.</param>
/// <param name="Listes">Broadcast lists.</param>
/// <param name="Pieces">The files it carries, left for a message to several people before; at most 5.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record EnvoyerATous(
    string? Texte,
    IReadOnlyList<Guid> Beneficiaires,
    IReadOnlyList<Guid> Listes,
    IReadOnlyList<Guid>? Pieces,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Sends one individual message to each of several people. Guide: "Message multi-destinataires".</summary>
/// <remarks>
/// What is to be sent is written down first, and each conversation knows the last send that came to it: the same request repeated, or
/// a crash made good by <see cref="Distribution"/>, sends nothing twice and leaves nobody out.
/// </remarks>
public sealed class EnvoyerATousHandler(
    IEnvoiStore envois,
    IListeStore listes,
    IEspaceStore espaces,
    PiecesDesMessages pieces,
    Distribution distribution,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>The send with the result of each recipient, or a refusal.</summary>
    public Task<Result<Envoi>> Handle(EnvoyerATous command, CancellationToken cancellationToken) =>
        // Again when the scan of a file ended between reading and writing.
        Concurrence.Reessayer(() => Envoyer(command, cancellationToken));

    private async Task<Result<Envoi>> Envoyer(EnvoyerATous command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        var nommees = PiecesDesMessages.Nommer(command.Pieces);
        if (nommees.Refus is { } trop)
            return trop;
        var contenu = nommees.Value.Count == 0 ? Contenu.Lire(command.Texte) : Contenu.LireAvecPieces(command.Texte);
        if (contenu.Refus is { } refus)
            return refus;

        var empreinte = EmpreinteDe(command, contenu.Value.EmpreinteAvec(nommees.Value));
        var taking = pieces.Prendre(new DepotDePiece.Espace(par.Id), nommees.Value, par.Identite, cancellationToken);
        var readingPortefeuille = espaces.Lister(par.Id, cancellationToken);
        var readingListes = listes.Lister(par.Id, cancellationToken);
        var deja = await Jumeau();
        var lues = (await readingListes).ToDictionary(liste => liste.Value.Id, liste => liste.Value);
        var suivis = (await readingPortefeuille).Suivis;
        var prises = await taking;
        if (deja is not null)
            return await distribution.Reprendre(deja, empreinte, cancellationToken);
        if (prises.Refus is { } indisponible)
            return indisponible;

        return await Adressage
            .Composer(command.Beneficiaires, command.Listes, lues, suivis)
            .Then<Envoi>(async adressage =>
            {
                var envoi = new Envoi
                {
                    Id = identifiants.Nouveau(),
                    Par = new(par.Id, par.Identite, par.Nom),
                    Texte = contenu.Value.Texte,
                    Pieces = [.. prises.Value.Select(piece => piece.Value.EnAttache())],
                    Listes = adressage.Listes,
                    Destinataires = adressage.Destinataires,
                    Exclus = adressage.Exclus,
                    Le = clock.GetUtcNow(),
                    Empreinte = empreinte,
                };
                Stored<PieceJointe>[] attachees =
                [
                    .. prises.Value.Select(piece => piece with { Value = piece.Value with { Envoi = envoi.Id } }),
                ];
                var ecrit = await envois.Create(envoi, command.CleIdempotence, attachees, cancellationToken);
                if (ecrit is not null)
                    journal.Consigner(par, ActionConsignee.EnvoiMultiple);
                // Without a twin, another request took its files or had them scanned in between.
                return await distribution.Commencer(ecrit, Jumeau, empreinte, cancellationToken);
            });

        Task<Stored<Envoi>?> Jumeau() =>
            command.CleIdempotence is { } cle ? envois.Find(par.Id, cle, cancellationToken) : Task.FromResult<Stored<Envoi>?>(null);
    }

    private static Empreinte EmpreinteDe(EnvoyerATous command, Empreinte contenu) =>
        Empreinte.De(
            $"{contenu}\n{string.Join(',', command.Beneficiaires.Distinct().Order())}\n{string.Join(',', command.Listes.Distinct().Order())}"
        );
}

/// <summary>Carries out a send that was written down.</summary>
public sealed class Distribution(IEnvoiStore envois, Expedition expedition, RemiseDeSuggestion suggestions, TimeProvider clock)
    : Travaux<Envoi, IEnvoiStore>(envois, clock)
{
    /// <summary>How many messages are under way at once.</summary>
    private const int EnParallele = 100;

    /// <summary>Sends what was not sent before.</summary>
    protected override async Task<Envoi> Faire(Envoi travail, CancellationToken cancellationToken)
    {
        var resultats = new Resultat[travail.Destinataires.Count];
        await Parallel.ForAsync(
            0,
            resultats.Length,
            new ParallelOptions { MaxDegreeOfParallelism = EnParallele, CancellationToken = cancellationToken },
            async (rang, annulation) => resultats[rang] = await Envoyer(travail, travail.Destinataires[rang].Id, annulation)
        );
        return travail with { Resultats = resultats };
    }

    private async Task<Resultat> Envoyer(Envoi envoi, BeneficiaireId destinataire, CancellationToken cancellationToken)
    {
        var envoye = await expedition.Expedier(
            new AExpedier.DUnEnvoi(destinataire, envoi.ContenuPour(destinataire), envoi.Origine, envoi.Par),
            cancellationToken
        );
        var deja =
            envoye.Refus is null && envoi.SuggestionPour(destinataire) is { } suggestion
                ? await suggestions.Remettre(destinataire, suggestion, envoi.Id, cancellationToken)
                : null;
        return envoye.Match(expedie => new Resultat(expedie.Message.Value.Numero, null, deja), refus => new Resultat(null, refus.Code));
    }
}
