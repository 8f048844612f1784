namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>All devices of a person: native applications by one way, browsers by the other. A device is of one of them, a person may have both.</summary>
internal sealed class TelephonesEtNavigateurs(ITelephones natifs, ITelephones navigateurs) : ITelephones
{
    public string? ClePublique => navigateurs.ClePublique;

    public async Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken)
    {
        var (vers, depuis) = appareil.Plateforme is Plateforme.Web ? (navigateurs, natifs) : (natifs, navigateurs);
        var enregistre = await vers.Enregistrer(beneficiaire, appareil, cancellationToken);
        if (enregistre.Refus is null)
            await depuis.Oublier(beneficiaire, appareil.Id, cancellationToken);
        return enregistre;
    }

    public Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken) =>
        Task.WhenAll(
            natifs.Oublier(beneficiaire, appareil, cancellationToken),
            navigateurs.Oublier(beneficiaire, appareil, cancellationToken)
        );

    public Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken) =>
        Task.WhenAll(
            natifs.Sonner(beneficiaire, sonnerie, cancellationToken),
            navigateurs.Sonner(beneficiaire, sonnerie, cancellationToken)
        );

    public async Task<int> Reprendre(CancellationToken cancellationToken) =>
        await natifs.Reprendre(cancellationToken) + await navigateurs.Reprendre(cancellationToken);
}
