namespace Cej.Domain.Offres;

/// <summary>What the beneficiary shares and wants to be told.</summary>
public sealed class PreferencesHandler(AccesAuDossier acces, IEspaceDOffresStore espaces)
{
    /// <summary>The preferences, for the person.</summary>
    public Task<Result<Stored<EspaceDOffres>>> Lire(BeneficiaireId id, Appelant par, CancellationToken cancellationToken) =>
        acces.PourSoi(id, par, ActionConsignee.PreferencesLues, cancellationToken).EtLire(() => espaces.Find(id, cancellationToken));

    /// <summary>Changes them under the version read; what is null stays.</summary>
    public async Task<Result<Stored<EspaceDOffres>>> Modifier(
        BeneficiaireId id,
        bool? partageFavoris,
        bool? alertes,
        string version,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.PreferencesModifiees, cancellationToken)).Refus is { } refus)
            return refus;
        var espace = await espaces.Find(id, cancellationToken);
        if (espace.Version != version)
            return Concurrence.VersionPerimee;
        var change = espace.Value with
        {
            PartageFavoris = partageFavoris ?? espace.Value.PartageFavoris,
            Alertes = alertes ?? espace.Value.Alertes,
        };
        return change == espace.Value ? espace : await espaces.Save(id, change, espace.Version, cancellationToken);
    }
}
