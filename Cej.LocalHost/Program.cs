using System.Globalization;
using System.Text;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Demarrage;
using Cej.LocalHost.Affluence;
using Cej.LocalHost.Courrier;
using Cej.LocalHost.Demonstration;
using Cej.LocalHost.Identite;
using Cej.LocalHost.Journal;
using Cej.LocalHost.OpenApi;
using Cej.LocalHost.Pieces;
using Cej.LocalHost.Sauvegardes;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalHost;

/// <summary>Starts the product on one machine.</summary>
public static class Program
{
    private const string Reset = "--reset";
    private const string Sauvegarder = "sauvegarder";
    private const string Restaurer = "restaurer";
    private const string VerbeJournal = "journal";

    /// <summary>
    /// Without a verb, runs the product; <c>--reset</c> starts afresh. <c>openapi</c> prints the description of the API instead,
    /// <c>sauvegarder</c> and <c>restaurer</c>, each with a folder, copy the data and put a copy back; <c>journal</c> verifies the access audit.
    /// </summary>
    public static async Task Main(string[] args)
    {
        if (args is ["openapi"])
        {
            await ImprimerOpenApi();
            return;
        }

        try
        {
            if (args is [Sauvegarder or Restaurer, ..])
                Copier(args);
            else if (args is [VerbeJournal, ..])
                await VerifierLeJournal(args[1..]);
            else
                await Lancer(args);
        }
        catch (Exception fault) when (Conseil(fault) is { } conseil)
        {
            await Console.Error.WriteLineAsync($"  Démarrage impossible : {conseil}");
            Environment.ExitCode = 1;
        }
        catch (Exception fault) when (fault is IOException || fault.InnerException is IOException)
        {
            // The port or the data folder is taken: that needs no stack trace.
            await Console.Error.WriteLineAsync($"  Impossible : {fault.Message}");
            Environment.ExitCode = 1;
        }
    }

    /// <summary>What to do about data that cannot be read; null for any other fault.</summary>
    private static string? Conseil(Exception? fault) =>
        fault switch
        {
            null => null,
            SqliteException { SqliteErrorCode: 11 or 26 } =>
                "le fichier documents.db est tronqué ou abîmé. Remettez une sauvegarde à sa place (./cej restaurer), ou repartez de zéro avec --reset.",
            ClesIllisiblesException illisible => illisible.Message,
            _ => Conseil(fault.InnerException),
        };

    private static async Task Lancer(string[] args)
    {
        using var host = HoteLocal.Construire([.. args.Where(arg => arg is not Reset)], SeulDansSonProcessus);

        var options = host.Services.GetRequiredService<LocalOptions>();
        if (args.Contains(Reset))
            options.Effacer();
        if (options.Demonstration)
            await host.Services.GetRequiredService<DonneesDeDemonstration>().Installer(CancellationToken.None);

        await host.StartAsync();
        Annoncer(host.Services, options);
        if (options.Demonstration)
            await host.Services.GetRequiredService<DonneesDeDemonstration>().Raconter(CancellationToken.None);
        await host.WaitForShutdownAsync();
    }

    private static void Copier(string[] args)
    {
        if (args is not [var verbe, var dossier, .. var reglages] || dossier.StartsWith('-'))
            throw new IOException($"indiquez un dossier, par exemple : ./cej {args[0]} ../sauvegarde");
        using var host = HoteLocal.Construire(reglages, static _ => { });
        var options = host.Services.GetRequiredService<LocalOptions>();
        var contenu =
            verbe is Sauvegarder ? Sauvegarde.Prendre(options, dossier, TimeProvider.System) : Sauvegarde.Remettre(dossier, options);
        Console.WriteLine(
            $"  {(verbe is Sauvegarder ? "Sauvegardés" : "Restaurés et vérifiés")} : {contenu.Documents} documents, "
                + $"{contenu.Fichiers.Count} fichiers ({Path.GetFullPath(verbe is Sauvegarder ? dossier : options.Dossier)})"
        );
    }

    /// <summary>The access audit of this machine, or a copy of it, or of that on Azure, in a folder. Ends with 1 when it is broken.</summary>
    private static async Task VerifierLeJournal(string[] args)
    {
        var copie = args is [var premier, ..] && !premier.StartsWith('-') ? premier : null;
        using var host = HoteLocal.Construire(copie is null ? args : args[1..], static _ => { });
        var dossier = Path.GetFullPath(copie ?? host.Services.GetRequiredService<LocalOptions>().DossierDuJournal);
        if (!Directory.Exists(dossier))
            throw new IOException($"il n'y a pas de journal des accès dans {dossier}");
        var etat = await CompteRenduDuJournal.Verifier(dossier, TimeProvider.System, CancellationToken.None);
        foreach (var ligne in CompteRenduDuJournal.Dire(dossier, etat))
            Console.WriteLine($"  {ligne}");
        if (etat.Ruptures.Count > 0)
            Environment.ExitCode = 1;
    }

    /// <summary>Development would try every service at each start; the tests build this host that way, so here it is only time.</summary>
    /// <summary>As a process of its own: services are checked by the tests, and memory is nobody else's.</summary>
    private static void SeulDansSonProcessus(LocalApplicationBuilder builder)
    {
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true }));
        builder.Services.AddHostedService<MemoireDeLAffluence>();
    }

    private static async Task ImprimerOpenApi()
    {
        // The framework knows the endpoints only once the host has started.
        using var host = HoteLocal.Construire(
            ["--urls=http://127.0.0.1:0", "--LocalRuntime:Timers=false", "--Logging:LogLevel:Default=None"],
            // Nothing is asked of it, and another may have the documents open.
            static builder =>
                builder.Services.RemoveAll<IAPrechauffer>()
        );
        await host.StartAsync();
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(await DescriptionOpenApi.Ecrire(host.Services, CancellationToken.None)));
        await host.StopAsync();
    }

    private static void Annoncer(IServiceProvider services, LocalOptions options)
    {
        var adresse = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var texte = new StringBuilder()
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"  CEJ – espace conseiller : {adresse}")
            .AppendLine(CultureInfo.InvariantCulture, $"  CEJ – application du jeune : {adresse}{Guichet.Jeunes.Application}")
            .AppendLine(CultureInfo.InvariantCulture, $"  Données : {Path.GetFullPath(options.Dossier)} (--reset pour repartir de zéro)")
            .AppendLine(CultureInfo.InvariantCulture, $"  Antivirus : {services.GetRequiredService<AntivirusLocal>().Annonce}")
            .AppendLine("  Comptes de démonstration :");
        foreach (var compte in ComptesDeDemonstration.Tous)
            texte.AppendLine(
                CultureInfo.InvariantCulture,
                $"    {compte.Cle, -10} {compte.NomComplet} – {compte.Presentation} ({compte.Guichet.Application})"
            );
        if (services.GetRequiredService<ICourrier>() is DossierCourrier)
            texte.AppendLine(
                CultureInfo.InvariantCulture,
                $"  Derniers mails, qui ne partent pas d'ici : {adresse}{PagesDesCourriels.Racine}"
            );
        texte.AppendLine(
            CultureInfo.InvariantCulture,
            $"  Un jeton en ligne de commande : curl -s -d compte={ComptesDeDemonstration.Camille.Cle} {adresse}/dev/jeton"
        );
        Console.WriteLine(texte);
    }
}
