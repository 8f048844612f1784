namespace Cej.Domain.Demarches;

/// <summary>Creates a démarche, predefined (<paramref name="Quoi"/> and <paramref name="Moyen"/>) or personalised.</summary>
/// <param name="Dossier">The dossier that gets the démarche.</param>
/// <param name="Quoi">The code of a démarche of the dictionary.</param>
/// <param name="Moyen">The code of one of its moyens.</param>
/// <param name="Commentaire">The person's own words, 2 to 255 characters.</param>
/// <param name="Fin">The day by which it is to be done; one that is over means that it is done.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be the young person of the dossier.</param>
public sealed record CreerDemarche(
    BeneficiaireId Dossier,
    string? Quoi,
    string? Moyen,
    string? Commentaire,
    DateOnly? Fin,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Makes a new démarche from one of the same person's.</summary>
/// <param name="Dossier">The dossier that has the model, and gets the new one.</param>
/// <param name="Modele">The one to duplicate, whatever its status.</param>
/// <param name="Fin">The new one's date.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be the young person of the dossier.</param>
public sealed record DupliquerDemarche(BeneficiaireId Dossier, Guid Modele, DateOnly? Fin, string? CleIdempotence, Appelant Par);

/// <summary>A young person's new démarche. Guide: "Créer une démarche prédéfinie", "Créer une démarche personnalisée".</summary>
public sealed class CreerDemarcheHandler(
    IDemarcheStore demarches,
    IDossierStore dossiers,
    ReferentielDesDemarches referentiel,
    IEffets<DemarcheChangee> effets,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>How many démarches a dossier holds: many times what a follow-up needs.</summary>
    public const int Maximum = 500;

    /// <summary>The new démarche, or a refusal.</summary>
    public async Task<Result<DemarcheDuJour>> Creer(CreerDemarche command, CancellationToken cancellationToken)
    {
        var lues = await SesDemarches(command.Dossier, command.Par, cancellationToken);
        if (lues.Refus is { } refus)
            return refus;

        var instant = clock.GetUtcNow();
        var (fuseau, connues) = lues.Value;
        var aujourdhui = fuseau.Jour(instant);
        var lue = NouvelleDemarche.Lire(referentiel, command.Quoi, command.Moyen, command.Commentaire, command.Fin, aujourdhui);
        if (lue.Refus is { } invalide)
            return invalide;

        var demande = Demande("creation", command.Quoi, command.Moyen, command.Commentaire, Jour(command.Fin));
        var nouvelle = lue.Value.Creer(IdPour(command.Dossier, command.CleIdempotence), command.Dossier, demande, instant, fuseau);
        return await Ajouter(nouvelle, (aujourdhui, connues), command.Par, cancellationToken);
    }

    /// <summary>The new démarche, or a refusal.</summary>
    public async Task<Result<DemarcheDuJour>> Dupliquer(DupliquerDemarche command, CancellationToken cancellationToken)
    {
        var lues = await SesDemarches(command.Dossier, command.Par, cancellationToken);
        if (lues.Refus is { } refus)
            return refus;
        var (fuseau, connues) = lues.Value;
        if (Array.Find(connues, lue => lue.Value.Id == command.Modele) is not { Value: var modele })
            return RefusDemarches.DemarcheInconnue;

        var instant = clock.GetUtcNow();
        var aujourdhui = fuseau.Jour(instant);
        if (RegleDesDates.Creation(command.Fin, aujourdhui) is { } date)
            return Refus.DeChamps(date);

        var demande = Demande("duplication", command.Modele.ToString(), Jour(command.Fin));
        var nouvelle = new NouvelleDemarche(modele.Contenu, command.Fin!.Value).Creer(
            IdPour(command.Dossier, command.CleIdempotence),
            command.Dossier,
            demande,
            instant,
            fuseau
        );
        return await Ajouter(nouvelle with { Duplicata = true }, (aujourdhui, connues), command.Par, cancellationToken);
    }

    private async Task<Result<(Fuseau Fuseau, Stored<Demarche>[] Connues)>> SesDemarches(
        BeneficiaireId dossier,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if (par is not Appelant.Beneficiaire)
            return RefusIdentite.ReserveAuBeneficiaire;

        var lecture = demarches.Lister(dossier, cancellationToken);
        var found = await dossiers.Find(dossier, cancellationToken);
        var lues = await lecture;
        return found?.Value.EstCeluiDe(par) is true ? (found.Value.Fuseau, lues.ToArray()) : RefusPortefeuille.BeneficiaireInconnu;
    }

    private async Task<Result<DemarcheDuJour>> Ajouter(
        Demarche nouvelle,
        (DateOnly Aujourdhui, Stored<Demarche>[] Connues) chez,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        var (aujourdhui, connues) = chez;
        var deja = Array.Find(connues, connue => connue.Value.Id == nouvelle.Id);
        if (deja is null && connues.Length >= Maximum)
            return RefusDemarches.TropDeDemarches;
        if (deja is null && await demarches.Create(nouvelle, cancellationToken) is not null)
        {
            journal.Consigner(par, ActionConsignee.DemarcheCreee, nouvelle.Dossier);
            effets.Declencher(new(nouvelle.Dossier, nouvelle.Id));
            return new DemarcheDuJour(nouvelle, aujourdhui);
        }

        // The same request came before, or is running twice.
        deja ??= await demarches.Find(nouvelle.Dossier, nouvelle.Id, cancellationToken);
        return deja?.Value.Demande == nouvelle.Demande ? new DemarcheDuJour(deja.Value, aujourdhui) : RefusPortefeuille.CleDejaUtilisee;
    }

    private Guid IdPour(BeneficiaireId dossier, string? cle) =>
        cle is null ? identifiants.Nouveau() : Identifiants.Deterministe("demarche", dossier.ToString(), cle);

    private static string? Jour(DateOnly? jour) => jour?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Empreinte Demande(params IEnumerable<string?> parties) => Empreinte.De(string.Join('\n', parties));
}
