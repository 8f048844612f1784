using System.Text.Json;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Functions.Demarches;

namespace Cej.LocalHost.Partenaires;

/// <summary>A partner that takes everything: one line of JSON a transmission, the very body that goes over HTTP.</summary>
internal sealed class FichierDesTransmissions(string fichier, ReferentielDesDemarches referentiel) : IPartenaireDesDemarches, IDisposable
{
    private readonly SemaphoreSlim _tour = new(1, 1);

    public async Task<ReponseDuPartenaire> Transmettre(Beneficiaire beneficiaire, Demarche demarche, CancellationToken cancellationToken)
    {
        var corps = JsonSerializer.SerializeToUtf8Bytes(
            DemarcheTransmise.De(beneficiaire, demarche, referentiel),
            PartenaireCodec.Default.DemarcheTransmise
        );
        await _tour.WaitAsync(cancellationToken);
        try
        {
            await using var file = new FileStream(fichier, FileMode.Append, FileAccess.Write, FileShare.Read);
            await file.WriteAsync((byte[])[.. corps, (byte)'\n'], CancellationToken.None);
        }
        catch (IOException)
        {
            return new ReponseDuPartenaire.Indisponible(null);
        }
        finally
        {
            _tour.Release();
        }

        return new ReponseDuPartenaire.Acceptee(null);
    }

    public void Dispose() => _tour.Dispose();
}
