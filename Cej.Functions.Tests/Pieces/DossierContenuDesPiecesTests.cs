using Cej.Domain.Dossiers;
using Cej.LocalHost.Pieces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Pieces;

/// <summary>The folder, with the endpoint that its links lead to.</summary>
public sealed class DossierContenuDesPiecesTests : ContenuDesPiecesContract, IAsyncDisposable
{
    private readonly string _dossier = Path.Combine(Path.GetTempPath(), "cej-contenus-" + Guid.NewGuid().ToString("N"));
    private readonly HttpClient _http = new();
    private WebApplication? _web;

    public async ValueTask DisposeAsync()
    {
        if (_web is not null)
            await _web.DisposeAsync();
        _http.Dispose();
        if (Directory.Exists(_dossier))
            Directory.Delete(_dossier, recursive: true);
    }

    private protected override bool RegardeLesDroits => true;

    internal override async Task<IContenuDesPieces> Ouvrir(TimeProvider horloge)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var liens = new LiensDePieces(
            horloge,
            (_, remise, _) =>
            {
                Assert.Equal(Remise, remise);
                return Task.FromResult(!DroitTermine);
            }
        );
        var contenus = new DossierContenuDesPieces(_dossier, liens);
        builder.Services.AddSingleton(liens).AddSingleton<IContenuDesPieces>(contenus);
        _web = builder.Build();
        _web.MapTelechargements();
        await _web.StartAsync(Cancel);
        _http.BaseAddress = new Uri(_web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return contenus;
    }

    internal override Task<HttpResponseMessage> Suivre(Uri lien) => _http.GetAsync(lien, Cancel);
}
