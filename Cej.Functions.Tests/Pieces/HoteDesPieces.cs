using System.Collections.Concurrent;
using Cej.Domain.Dossiers;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.Functions.Tests.Pieces;

/// <summary>A product whose scanner says what a test wants, whose storage of contents fails when it wants, and whose pushes it sees.</summary>
public sealed class HoteDesPieces : HoteDeTest
{
    internal AntivirusDeTest Antivirus => (AntivirusDeTest)Services.GetRequiredService<IAntivirus>();

    internal ContenusFragiles Contenus => (ContenusFragiles)Services.GetRequiredService<IContenuDesPieces>();

    internal ChatEspion Chat => (ChatEspion)Services.GetRequiredService<IChatNotifier>();

    /// <summary>The timer's work, as if it were another day.</summary>
    internal Task<Entretien> Entretenir(TimeSpan dans = default) =>
        ActivatorUtilities
            .CreateInstance<EntretenirPiecesHandler>(
                Services,
                new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UtcNow + dans)
            )
            .Handle(TestContext.Current.CancellationToken);

    internal string Fichier(Guid piece) => Path.Combine(DossierDesDonnees, "pieces", piece.ToString());

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<IAntivirus>(new AntivirusDeTest()));
        var contenus = builder.Services.Last(service => service.ServiceType == typeof(IContenuDesPieces));
        builder.Services.Replace(
            ServiceDescriptor.Singleton<IContenuDesPieces>(provider => new ContenusFragiles(
                (IContenuDesPieces)contenus.ImplementationFactory!(provider)
            ))
        );
        var chat = builder.Services.Last(service => service.ServiceType == typeof(IChatNotifier));
        builder.Services.Replace(
            ServiceDescriptor.Singleton<IChatNotifier>(provider => new ChatEspion(
                (IChatNotifier)ActivatorUtilities.CreateInstance(provider, chat.ImplementationType!)
            ))
        );
    }
}

/// <summary>A scanner that says what it is told to, file by file.</summary>
internal sealed class AntivirusDeTest : IAntivirus
{
    public Verdict ParDefaut { get; set; } = Verdict.Sain;

    public ConcurrentDictionary<Guid, Verdict> Verdicts { get; } = new();

    public Task<Verdict> Examiner(Guid id, TimeSpan patience, CancellationToken cancellationToken) =>
        Task.FromResult(Verdicts.GetValueOrDefault(id, ParDefaut));
}

/// <summary>A storage that fails before a call, or after it.</summary>
internal sealed class ContenusFragiles(IContenuDesPieces inner) : IContenuDesPieces
{
    public Func<string, Moment?>? Panne { get; set; }

    public Task Ecrire(Guid id, FormatDePiece format, Stream contenu, CancellationToken cancellationToken) =>
        Appeler("ecrire", () => inner.Ecrire(id, format, contenu, cancellationToken));

    public Task<Stream?> Ouvrir(Guid id, CancellationToken cancellationToken) => inner.Ouvrir(id, cancellationToken);

    public Task Delete(Guid id, CancellationToken cancellationToken) => Appeler("supprimer", () => inner.Delete(id, cancellationToken));

    public Task<LienTemporaire> Lier(Guid id, string nom, FormatDePiece format, RemiseDeLien remise, CancellationToken cancellationToken) =>
        inner.Lier(id, nom, format, remise, cancellationToken);

    private async Task Appeler(string appel, Func<Task> faire)
    {
        var panne = Panne?.Invoke(appel);
        if (panne is Moment.Avant)
            throw StockageEnPanne.Indisponible;
        await faire();
        if (panne is Moment.Apres)
            throw StockageEnPanne.Indisponible;
    }
}
