using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Journal;

namespace Cej.Functions.Infrastructure.Demarrage;

/// <summary>Something that the service cannot work without.</summary>
public interface IBesoin
{
    /// <summary>What operators know it by.</summary>
    string Nom { get; }

    /// <summary>Uses it as the service does.</summary>
    /// <exception cref="IndisponibleException">It cannot be used; the message says why.</exception>
    /// <exception cref="IOException">The same.</exception>
    Task Verifier(CancellationToken cancellationToken);
}

/// <summary>The documents answer.</summary>
internal sealed class BesoinDeDocuments(IDocumentStore documents) : IBesoin
{
    public string Nom => "documents";

    public Task Verifier(CancellationToken cancellationToken) => documents.Ping(cancellationToken);
}

/// <summary>A token of each provider could be verified.</summary>
internal sealed class BesoinDeJetons(LecteurDeJetons lecteur) : IBesoin
{
    public string Nom => "jetons";

    public async Task Verifier(CancellationToken cancellationToken)
    {
        if (await lecteur.SansCles() is { } fournisseur)
            throw new IndisponibleException($"The keys of the identity provider '{fournisseur}' cannot be had.");
    }
}

/// <summary>The access audit takes lines: no request runs without its own.</summary>
internal sealed class BesoinDeJournal(JournalDesAcces journal) : IBesoin
{
    public string Nom => "journal";

    public Task Verifier(CancellationToken cancellationToken) =>
        journal.EstEnPanne ? throw new IndisponibleException("The access audit cannot be written.") : Task.CompletedTask;
}
