using System.Text.Json;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure;

namespace Cej.LocalHost.Telephones;

/// <summary>On one machine no native application rings: what would have left is a line of a file.</summary>
internal sealed class FichierTelephones(LocalOptions options, TimeProvider clock) : ITelephones, IDisposable
{
    private readonly Lock _gate = new();
    private readonly FichierDeLignes _fichier = new();

    public string? ClePublique => null;

    public async Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken)
    {
        await Ecrire(new(clock.GetUtcNow(), "appareil-enregistre", beneficiaire.Value, appareil.Id, null));
        return new Fait();
    }

    public Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken) =>
        Ecrire(new(clock.GetUtcNow(), "appareil-oublie", beneficiaire.Value, appareil, null));

    public Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken) =>
        Ecrire(new(clock.GetUtcNow(), Mots.De(sonnerie.Sorte), beneficiaire.Value, null, sonnerie.Objet));

    public Task<int> Reprendre(CancellationToken cancellationToken) => Task.FromResult(0);

    public void Dispose() => _fichier.Dispose();

    private Task Ecrire(Ligne ligne)
    {
        byte[] texte = [.. JsonSerializer.SerializeToUtf8Bytes(ligne, JsonSerializerOptions.Web), (byte)'\n'];
        lock (_gate)
            _fichier.Ajouter(options.FichierDesTelephones, texte);
        return Task.CompletedTask;
    }

    private sealed record Ligne(DateTimeOffset Le, string Quoi, Guid Beneficiaire, string? Appareil, Guid? Objet);
}
