using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Sas;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Contents as block blobs. A link is a shared access signature on one blob, read only, for a minute: signed with a key of the managed
/// identity's own, or with the account's key where there is one (an emulator).
/// </summary>
internal sealed class BlobContenuDesPieces(BlobContainerClient container, TimeProvider clock) : IContenuDesPieces, IDisposable
{
    public static readonly TimeSpan DureeDesLiens = TimeSpan.FromMinutes(1);

    /// <summary>Clocks of two services differ.</summary>
    private static readonly TimeSpan EcartDesHorloges = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan DureeDeLaCle = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _renouvellement = new(1);
    private UserDelegationKey? _cle;

    public Task Ecrire(Guid id, FormatDePiece format, Stream contenu, CancellationToken cancellationToken) =>
        Appeler(async () =>
        {
            try
            {
                return await Televerser(id, format, contenu, cancellationToken);
            }
            catch (RequestFailedException absent) when (absent.ErrorCode == BlobErrorCode.ContainerNotFound && container.CanGenerateSasUri)
            {
                // An emulator starts empty; on Azure the deployment makes the container.
                await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
                contenu.Position = 0;
                return await Televerser(id, format, contenu, cancellationToken);
            }
        });

    public Task<Stream?> Ouvrir(Guid id, CancellationToken cancellationToken) =>
        Appeler<Stream?>(async () =>
        {
            try
            {
                return await Blob(id).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken);
            }
            catch (RequestFailedException absent) when (absent.Status == 404)
            {
                return null;
            }
        });

    public Task Delete(Guid id, CancellationToken cancellationToken) =>
        Appeler(() => Blob(id).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken));

    public Task<LienTemporaire> Lier(Guid id, string nom, FormatDePiece format, RemiseDeLien remise, CancellationToken cancellationToken) =>
        Appeler(async () =>
        {
            var blob = Blob(id);
            var maintenant = clock.GetUtcNow();
            var droits = new BlobSasBuilder(BlobSasPermissions.Read, maintenant + DureeDesLiens)
            {
                BlobContainerName = container.Name,
                BlobName = blob.Name,
                Resource = "b",
                StartsOn = maintenant - EcartDesHorloges,
                ContentDisposition = TypesDeMedia.Disposition(nom),
                ContentType = TypesDeMedia.De(format),
                CacheControl = "no-store",
                Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
            };
            var adresse = blob.CanGenerateSasUri
                ? blob.GenerateSasUri(droits)
                : new BlobUriBuilder(blob.Uri)
                {
                    Sas = droits.ToSasQueryParameters(await Cle(maintenant, cancellationToken), container.AccountName),
                }.ToUri();
            return new LienTemporaire(adresse, droits.ExpiresOn);
        });

    public void Dispose() => _renouvellement.Dispose();

    private Task<Response<BlobContentInfo>> Televerser(
        Guid id,
        FormatDePiece format,
        Stream contenu,
        CancellationToken cancellationToken
    ) =>
        Blob(id)
            .UploadAsync(
                contenu,
                new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders { ContentType = TypesDeMedia.De(format), ContentDisposition = "attachment" },
                },
                cancellationToken
            );

    private BlobClient Blob(Guid id) => container.GetBlobClient(id.ToString("D"));

    /// <summary>One key signs the links of an hour: asking for one each time would double the wait.</summary>
    private async Task<UserDelegationKey> Cle(DateTimeOffset maintenant, CancellationToken cancellationToken)
    {
        await _renouvellement.WaitAsync(cancellationToken);
        try
        {
            if (_cle is null || _cle.SignedExpiresOn < maintenant + EcartDesHorloges)
            {
                var options = new BlobGetUserDelegationKeyOptions(maintenant + DureeDeLaCle) { StartsOn = maintenant - EcartDesHorloges };
                _cle = await container.GetParentBlobServiceClient().GetUserDelegationKeyAsync(options, cancellationToken);
            }

            return _cle;
        }
        finally
        {
            _renouvellement.Release();
        }
    }

    private static async Task<T> Appeler<T>(Func<Task<T>> appel)
    {
        try
        {
            return await appel();
        }
        catch (RequestFailedException fault) when (fault.Status is 0 or 408 or 429 or >= 500)
        {
            throw new DocumentStoreUnavailableException($"The storage of attachments does not answer ({fault.Status}).", fault);
        }
        catch (AuthenticationFailedException fault)
        {
            throw new DocumentStoreUnavailableException("The identity that opens the storage of attachments cannot be had.", fault);
        }
        catch (AggregateException fault)
        {
            throw new DocumentStoreUnavailableException("The storage of attachments is out of reach.", fault); // the SDK's last of several tries
        }
    }
}
