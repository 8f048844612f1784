using System.Runtime.CompilerServices;
using Cej.Domain.Actualites;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Actualites;

internal sealed record ActualiteDocument : IDocumentShape<ActualiteDocument>
{
    public static JsonTypeInfo<ActualiteDocument> Contract => ActualitesDocuments.Default.ActualiteDocument;

    public required string Titre { get; init; }
    public required string Contenu { get; init; }
    public required IReadOnlyList<string> Etiquettes { get; init; }
    public required IReadOnlyList<string> Structures { get; init; }
    public required DateTimeOffset PublieeLe { get; init; }
    public required DateTimeOffset ParueLe { get; init; }
    public bool Epinglee { get; init; }
    public bool Annoncee { get; init; }
    public required long Revision { get; init; }
    public required string Demande { get; init; }
}

/// <summary>Up to when someone has seen something.</summary>
internal sealed record VuesDocument(DateTimeOffset Jusqua) : IDocumentShape<VuesDocument>
{
    public static JsonTypeInfo<VuesDocument> Contract => ActualitesDocuments.Default.VuesDocument;
}

/// <summary>When any of the news last changed.</summary>
internal sealed record ChangementDesActualitesDocument(DateTimeOffset Le) : IDocumentShape<ChangementDesActualitesDocument>
{
    public static JsonTypeInfo<ChangementDesActualitesDocument> Contract => ActualitesDocuments.Default.ChangementDesActualitesDocument;
}

/// <summary>
/// News as documents of one partition of the <c>annuaire</c> container. Beside them a mark changes with each of them: as long as it is
/// the same, the list is the one in memory.
/// </summary>
internal sealed class DocumentActualiteStore(IDocumentStore documents, TimeProvider clock) : IActualiteStore, IActualitesVues
{
    private const string TypeActualite = "actualite";
    private const string Prefixe = "actualite.";
    private const string Marque = "marque";
    private const string Vues = "actualites-vues";
    private const int Page = 1_000;

    private static readonly Partition Toutes = new(DocumentContainer.Annuaire, "actualites");

    private volatile ListeLue? _lue;

    public async Task<IReadOnlyList<Actualite>> Lister(CancellationToken cancellationToken)
    {
        // The mark first: a list that is newer than its mark is only read once more.
        var marque = (await documents.Read(Toutes, Marque, cancellationToken))?.ETag;
        if (_lue is { } lue && lue.Marque == marque)
            return lue.Actualites;

        var page = await documents.ReadRange(Toutes, new RangeQuery(Prefixe, Page), cancellationToken);
        Actualite[] actualites = [.. page.Documents.Select(document => Read(document).Value)];
        _lue = new(marque, actualites);
        return actualites;
    }

    public async Task<Stored<Actualite>?> Find(Guid id, CancellationToken cancellationToken) =>
        await documents.Read(Toutes, Prefixe + id, cancellationToken) is { } found ? Read(found) : null;

    public async Task<Stored<Actualite>?> Create(Actualite actualite, CancellationToken cancellationToken) =>
        await Commit(
            [
                DocumentWrite.Create(Prefixe + actualite.Id, TypeActualite, Encode(actualite)) with
                {
                    Due = Due(actualite),
                },
                .. ResultatDeCle.Marque(actualite.Id),
            ],
            cancellationToken
        )
            is { } etag
            ? new(actualite, etag)
            : null;

    public async Task<Result<Stored<Actualite>>> Save(Actualite actualite, string version, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Replace(Prefixe + actualite.Id, TypeActualite, Encode(actualite), version) with { Due = Due(actualite) };
        return await Commit([write], cancellationToken) is { } etag ? new Stored<Actualite>(actualite, etag) : Concurrence.VersionPerimee;
    }

    public async Task<Result<Fait>> Delete(Stored<Actualite> actualite, CancellationToken cancellationToken) =>
        await Commit([DocumentWrite.Delete(Prefixe + actualite.Value.Id, actualite.Version)], cancellationToken) is not null
            ? new Fait()
            : Concurrence.VersionPerimee;

    public async IAsyncEnumerable<Stored<Actualite>> AAnnoncer(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Annuaire, TypeActualite, instant, cancellationToken))
            yield return Read(due.Document);
    }

    public async Task<DateTimeOffset?> Find(ConseillerId conseiller, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), Vues, cancellationToken) is { } found
            ? DocumentCodec.Decode<VuesDocument>(found).Jusqua
            : null;

    public async Task Marquer(ConseillerId conseiller, DateTimeOffset jusqua, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(conseiller);
        var content = DocumentCodec.Encode(new VuesDocument(jusqua));
        await foreach (var _ in Concurrence.Essais())
        {
            var found = await documents.Read(partition, Vues, cancellationToken);
            if (found is not null && DocumentCodec.Decode<VuesDocument>(found).Jusqua >= jusqua)
                return;
            var write = DocumentWrite.Save(Vues, Vues, content, found?.ETag);
            if (await documents.Commit(partition, [write], cancellationToken) is CommitOutcome.Committed)
                return;
            // Opened on another device at the same time: the later one holds.
        }

        throw new DocumentStoreUnavailableException("What a counsellor has seen is written over and over.");
    }

    /// <summary>The writes with the mark of a change, in one commit; the first one's new ETag, or null when it was refused.</summary>
    private async Task<string?> Commit(IEnumerable<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var mark = DocumentWrite.Upsert(Marque, Marque, DocumentCodec.Encode(new ChangementDesActualitesDocument(clock.GetUtcNow())));
        return await documents.Commit(Toutes, [.. writes, mark], cancellationToken) is CommitOutcome.Committed(var etags) ? etags[0] : null;
    }

    private static DateTimeOffset? Due(Actualite actualite) => actualite.Annoncee ? null : actualite.ParueLe;

    private static ReadOnlyMemory<byte> Encode(Actualite actualite) =>
        DocumentCodec.Encode(
            new ActualiteDocument
            {
                Titre = actualite.Titre,
                Contenu = actualite.Contenu,
                Etiquettes = actualite.Etiquettes,
                Structures = actualite.Structures,
                PublieeLe = actualite.PublieeLe,
                ParueLe = actualite.ParueLe,
                Epinglee = actualite.Epinglee,
                Annoncee = actualite.Annoncee,
                Revision = actualite.Revision,
                Demande = actualite.Demande.Hex,
            }
        );

    private static Stored<Actualite> Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<ActualiteDocument>(document);
        return new(
            new Actualite
            {
                Id = Guid.Parse(document.Id.AsSpan(Prefixe.Length)),
                Titre = stored.Titre,
                Contenu = stored.Contenu,
                Etiquettes = stored.Etiquettes,
                Structures = stored.Structures,
                PublieeLe = stored.PublieeLe,
                ParueLe = stored.ParueLe,
                Epinglee = stored.Epinglee,
                Annoncee = stored.Annoncee,
                Revision = stored.Revision,
                Demande = new(stored.Demande),
            },
            document.ETag
        );
    }

    private sealed record ListeLue(string? Marque, IReadOnlyList<Actualite> Actualites);
}
