using System.Diagnostics;
using Cej.EndToEnd.Tests.Support;
using Cej.LocalHost.SiteWeb;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace Cej.EndToEnd.Tests.Deploiement;

/// <summary>
/// The product as it stands on Azure, on three origins: the front end as a delivery leaves it (tools/azure/site.mjs), served by its own
/// rules behind an entrance that sends <c>/api</c> on to the functions; the functions; somebody else's identity provider.
/// </summary>
public sealed class SiteDeploye : IAsyncLifetime
{
    private static readonly string[] Roles = ["offline_access", "cej-conseiller"];

    private static readonly Dictionary<string, object> Conseillere = new(StringComparer.Ordinal)
    {
        ["sub"] = "f:6a0c1f0e:clara.dubois",
        ["email"] = "clara.dubois@exploitant.example",
        ["email_verified"] = true,
        ["given_name"] = "Clara",
        ["family_name"] = "Dubois",
        ["preferred_username"] = "clara.dubois",
        ["realm_access"] = new { roles = Roles },
    };

    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-deploye-").FullName;
    private Fonctions? _fonctions;
    private WebApplication? _entree;
    private FournisseurExterieur? _fournisseur;

    /// <summary>The one address that people know.</summary>
    public string Adresse { get; } = $"http://127.0.0.1:{ProduitEnProcessus.PortLibre()}";

    internal string Emetteur => _fournisseur!.Emetteur;

    /// <summary>Whether this machine can prepare a front end.</summary>
    public static bool SansNode { get; } = !File.Exists("/usr/bin/node") && !File.Exists("/usr/local/bin/node");

    public async ValueTask InitializeAsync()
    {
        if (SansNode)
            return;
        _fournisseur = await FournisseurExterieur.Demarrer($"http://127.0.0.1:{ProduitEnProcessus.PortLibre()}", Adresse, Conseillere);
        _fonctions = new(Adresse, _fournisseur.Emetteur);
        await _fonctions.InitializeAsync();
        await Preparer();
        _entree = await Ouvrir();
    }

    public async ValueTask DisposeAsync()
    {
        if (_entree is not null)
            await _entree.DisposeAsync();
        if (_fonctions is not null)
            await _fonctions.DisposeAsync();
        if (_fournisseur is not null)
            await _fournisseur.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    private async Task Preparer()
    {
        var construit = Depot.Chemin("web", "dist");
        foreach (var fichier in Directory.EnumerateFiles(construit, "*", SearchOption.AllDirectories))
        {
            var copie = Path.Combine(_dossier, Path.GetRelativePath(construit, fichier));
            Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
            File.Copy(fichier, copie);
        }

        var start = new ProcessStartInfo("node", [Depot.Chemin("tools", "azure", "site.mjs"), _dossier])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["CEJ_AGENTS_EMETTEUR"] = Emetteur;
        start.Environment["CEJ_JEUNES_EMETTEUR"] = Emetteur;
        start.Environment["CEJ_AGENTS_CLIENT"] = "espace-conseiller";
        start.Environment["CEJ_AGENTS_PORTEES"] = "api://cej/acces";
        using var node = Process.Start(start)!;
        var erreurs = await node.StandardError.ReadToEndAsync();
        await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        if (node.ExitCode != 0)
            throw new InvalidOperationException(erreurs);
    }

    private async Task<WebApplication> Ouvrir()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", Adresse]);
        builder.Logging.ClearProviders();
        builder.Services.AddSiteWeb().AddHttpForwarder();
        var entree = builder.Build();
        entree.UseWebSockets();
        entree.UseRouting();
        foreach (var chemin in (string[])["/api/{**reste}", "/client/{**reste}"])
            entree.MapForwarder(chemin, _fonctions!.Adresse.ToString(), ForwarderRequestConfig.Empty);
        entree.UseSiteWeb(_dossier);
        await entree.StartAsync();
        return entree;
    }

    /// <summary>The functions, which know nothing of the front end nor of the provider but its address.</summary>
    private sealed class Fonctions(string entree, string emetteur) : Produit
    {
        protected override IEnumerable<string> Reglages =>
            [
                $"--Identite:Fournisseurs:agents:Emetteur={emetteur}",
                "--Identite:Fournisseurs:agents:Audience=cej-api",
                "--Identite:Fournisseurs:agents:Revendication=realm_access.roles",
                "--Identite:Fournisseurs:agents:Conseillers=cej-conseiller",
                $"--LocalRuntime:SignalREndpoint={entree}",
                "--Local:Demonstration=false",
            ];
    }
}
