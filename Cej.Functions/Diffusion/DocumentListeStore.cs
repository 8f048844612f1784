using Cej.Domain.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Diffusion;

internal sealed record ListeDocument(string Titre, IReadOnlyList<MembreDocument> Membres, DateTimeOffset CreeLe)
    : IDocumentShape<ListeDocument>
{
    public static JsonTypeInfo<ListeDocument> Contract => DiffusionDocuments.Default.ListeDocument;
}

internal sealed record MembreDocument(Guid Id, string Prenom, string Nom);

/// <summary>That a title is taken, and by which list.</summary>
internal sealed record TitreDocument(Guid Liste) : IDocumentShape<TitreDocument>
{
    public static JsonTypeInfo<TitreDocument> Contract => DiffusionDocuments.Default.TitreDocument;
}

/// <summary>
/// Broadcast lists as documents of the <c>espaces</c> container. A title is a document of its own, created and deleted in the same
/// commit as its list: that is what makes it unique.
/// </summary>
internal sealed class DocumentListeStore(IDocumentStore documents) : IListeStore
{
    private const string TypeListe = "liste";
    private const string TypeTitre = "titre";
    private const int ListesMaximum = 500;

    public async Task<IReadOnlyList<Stored<ListeDeDiffusion>>> Lister(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(
            DocumentIds.Espace(conseiller),
            new RangeQuery(DocumentIds.Listes, ListesMaximum),
            cancellationToken
        );
        return [.. page.Documents.Select(Read)];
    }

    public async Task<Stored<ListeDeDiffusion>?> Find(ConseillerId conseiller, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Liste(id), cancellationToken) is { } found ? Read(found) : null;

    public async Task<Result<Stored<ListeDeDiffusion>>> Create(
        ConseillerId conseiller,
        ListeDeDiffusion liste,
        CancellationToken cancellationToken
    )
    {
        DocumentWrite[] writes =
        [
            DocumentWrite.Create(DocumentIds.Liste(liste.Id), TypeListe, Encode(liste)),
            .. ResultatDeCle.Marque(liste.Id),
            Titre(liste),
        ];
        return await documents
            .Commit(DocumentIds.Espace(conseiller), writes, cancellationToken)
            .OrDeleted(liste, writes, RefusDiffusion.TitreDejaPris);
    }

    public async Task<Result<Stored<ListeDeDiffusion>>> Save(
        ConseillerId conseiller,
        ListeDeDiffusion liste,
        Stored<ListeDeDiffusion> precedente,
        CancellationToken cancellationToken
    )
    {
        var partition = DocumentIds.Espace(conseiller);
        List<DocumentWrite> writes = [DocumentWrite.Replace(DocumentIds.Liste(liste.Id), TypeListe, Encode(liste), precedente.Version)];
        if (liste.CleDuTitre != precedente.Value.CleDuTitre)
        {
            writes.Add(Titre(liste));
            if (await LibererTitre(partition, precedente.Value, cancellationToken) is { } libere)
                writes.Add(libere);
        }

        return await documents.Commit(partition, writes, cancellationToken) switch
        {
            CommitOutcome.Committed(var etags) => new Stored<ListeDeDiffusion>(liste, etags[0]),
            CommitOutcome.Refused { Reason: RefusedReason.AlreadyExists } => RefusDiffusion.TitreDejaPris,
            _ => Concurrence.VersionPerimee,
        };
    }

    public async Task<Result<Fait>> Delete(ConseillerId conseiller, Stored<ListeDeDiffusion> liste, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(conseiller);
        List<DocumentWrite> writes = [DocumentWrite.Delete(DocumentIds.Liste(liste.Value.Id), liste.Version)];
        if (await LibererTitre(partition, liste.Value, cancellationToken) is { } libere)
            writes.Add(libere);
        return await documents.Commit(partition, writes, cancellationToken) is CommitOutcome.Committed
            ? new Fait()
            : Concurrence.VersionPerimee;
    }

    private async Task<DocumentWrite?> LibererTitre(Partition partition, ListeDeDiffusion liste, CancellationToken cancellationToken)
    {
        var id = DocumentIds.Titre(liste.CleDuTitre);
        return await documents.Read(partition, id, cancellationToken) is { } found ? DocumentWrite.Delete(id, found.ETag) : null;
    }

    private static DocumentWrite Titre(ListeDeDiffusion liste) =>
        DocumentWrite.Create(DocumentIds.Titre(liste.CleDuTitre), TypeTitre, DocumentCodec.Encode(new TitreDocument(liste.Id)));

    private static ReadOnlyMemory<byte> Encode(ListeDeDiffusion liste) =>
        DocumentCodec.Encode(new ListeDocument(liste.Titre, [.. liste.Membres.Select(EnvoiShapes.Write)], liste.CreeLe));

    private static Stored<ListeDeDiffusion> Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<ListeDocument>(document);
        return new(
            new ListeDeDiffusion
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Listes.Length)),
                Titre = stored.Titre,
                Membres = [.. stored.Membres.Select(EnvoiShapes.Read)],
                CreeLe = stored.CreeLe,
            },
            document.ETag
        );
    }
}
