using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cej.Functions.Tests.Pieces;

/// <summary>Blobs opened with the account's key, as with an emulator.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class BlobContenuParCleTests(Azurite azurite) : ContenuDesPiecesContract
{
    private protected override bool RegardeLesDroits => false;

    internal override async Task<IContenuDesPieces> Ouvrir(TimeProvider horloge) =>
        new BlobContenuDesPieces(await azurite.ParCle(), horloge);

    internal override Task<HttpResponseMessage> Suivre(Uri lien) => azurite.Http.GetAsync(lien, Cancel);

    [Fact]
    public async Task An_emulator_that_starts_empty_gets_its_container_with_the_first_file()
    {
        var service = (await azurite.ParCle()).GetParentBlobServiceClient();
        using var contenus = new BlobContenuDesPieces(service.GetBlobContainerClient($"neuf-{Guid.NewGuid():N}"), TimeProvider.System);
        var id = Guid.CreateVersion7();
        Assert.Null(await contenus.Ouvrir(id, Cancel));
        await contenus.Delete(id, Cancel);
        await contenus.Ecrire(id, FormatDePiece.Pdf, new MemoryStream([1, 2, 3]), Cancel);
        await using var relu = await contenus.Ouvrir(id, Cancel);
        Assert.Equal(3, relu!.Length);
    }
}

/// <summary>Blobs opened as the managed identity opens them on Azure: links are user-delegation signatures.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class BlobContenuParIdentiteTests(Azurite azurite) : ContenuDesPiecesContract
{
    private protected override bool RegardeLesDroits => false;

    internal override async Task<IContenuDesPieces> Ouvrir(TimeProvider horloge) =>
        new BlobContenuDesPieces(await azurite.ParIdentite(), horloge);

    internal override Task<HttpResponseMessage> Suivre(Uri lien) => azurite.Http.GetAsync(lien, Cancel);

    [Fact]
    public async Task A_link_is_a_user_delegation_signature_to_read_one_blob_over_https()
    {
        var contenus = await Ouvrir(TimeProvider.System);
        var id = Guid.CreateVersion7();
        var lien = (await contenus.Lier(id, "CV.pdf", FormatDePiece.Pdf, Remise, Cancel)).Adresse;
        var sas = new BlobUriBuilder(lien).Sas;
        Assert.NotEmpty(sas.KeyObjectId);
        Assert.Equal(("r", "b", "https"), (sas.Permissions, sas.Resource, sas.Protocol.ToString().ToLowerInvariant()));
        Assert.Contains(id.ToString(), lien.AbsolutePath, StringComparison.Ordinal);
        Assert.InRange(sas.ExpiresOn, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task A_storage_out_of_reach_is_an_outage_and_not_a_bug()
    {
        var options = new BlobClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.Zero } };
        var contenus = new BlobContenuDesPieces(
            new BlobContainerClient(new Uri("http://127.0.0.1:1/compte/pieces"), options),
            TimeProvider.System
        );
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => contenus.Ouvrir(Guid.CreateVersion7(), Cancel));
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() =>
            contenus.Ecrire(Guid.CreateVersion7(), FormatDePiece.Pdf, new MemoryStream([1]), Cancel)
        );
    }
}

/// <summary>Where a managed identity cannot be had for a while.</summary>
public sealed class BlobSansIdentiteTests
{
    private static readonly BlobContainerClient Conteneur = new(new Uri("https://127.0.0.1:1/pieces"), new SansIdentite());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Contents_are_out_of_reach_and_a_verdict_is_still_to_come()
    {
        var contenus = new BlobContenuDesPieces(Conteneur, TimeProvider.System);
        await Assert.ThrowsAsync<DocumentStoreUnavailableException>(() => contenus.Ouvrir(Guid.CreateVersion7(), Cancel));
        var defender = new DefenderAntivirus(Conteneur, NullLogger<DefenderAntivirus>.Instance);
        Assert.Equal(Verdict.EnCours, await defender.Examiner(Guid.CreateVersion7(), TimeSpan.FromSeconds(5), Cancel));
    }

    private sealed class SansIdentite : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new CredentialUnavailableException("no managed identity now");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new CredentialUnavailableException("no managed identity now");
    }
}
