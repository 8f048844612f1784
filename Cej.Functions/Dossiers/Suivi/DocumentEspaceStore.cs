using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Spaces as documents of the <c>espaces</c> container: a row a beneficiary, one document for all whom to take back, and a summary whose
/// version changes in the same commit as any of them.
/// </summary>
internal sealed class DocumentEspaceStore(IDocumentStore documents) : IEspaceStore
{
    /// <summary>Who was slower lets the other go first; at most so many milliseconds.</summary>
    private const int Politesse = 15;

    private readonly SemaphoreSlim[] _tours = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    public async Task<SommaireDuPortefeuille> FindSommaire(ConseillerId conseiller, CancellationToken cancellationToken) =>
        EspaceShapes.ReadSommaire(await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Sommaire, cancellationToken));

    public async Task<PortefeuilleLu> Lister(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        StoredDocument? sommaire = null;
        List<Suivi> suivis = [];
        await foreach (
            var document in documents.ReadWhole(DocumentIds.Espace(conseiller), DocumentIds.Accueil, cancellationToken: cancellationToken)
        )
        {
            if (document.Id == DocumentIds.Sommaire)
                sommaire = document;
            else
                suivis.Add(SuiviShapes.Read(document));
        }

        return new(EspaceShapes.ReadSommaire(sommaire), suivis);
    }

    public async Task<IReadOnlyList<Retour>> ListerRetours(ConseillerId conseiller, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Retours, cancellationToken) is { } found
            ? [.. DocumentCodec.Decode<RetoursDocument>(found).Retours.Select(EspaceShapes.Read)]
            : [];

    public async Task<EspaceLu> Find(ConseillerId conseiller, PartieDEspace partie, CancellationToken cancellationToken)
    {
        var tour = _tours[(uint)conseiller.GetHashCode() % (uint)_tours.Length];
        await tour.WaitAsync(cancellationToken);
        try
        {
            return await Lire(DocumentIds.Espace(conseiller), partie, tour, cancellationToken);
        }
        catch
        {
            tour.Release();
            throw;
        }
    }

    public async Task<bool> Save(EspaceLu lu, Espace espace, CancellationToken cancellationToken)
    {
        var documentsLus = (Lu)lu;
        if (await documents.Commit(documentsLus.Partition, [.. Ecrire(documentsLus, espace)], cancellationToken) is CommitOutcome.Committed)
            return true;
        await Task.Delay(Random.Shared.Next(Politesse), cancellationToken);
        return false;
    }

    private async Task<Lu> Lire(Partition partition, PartieDEspace partie, SemaphoreSlim tour, CancellationToken cancellationToken)
    {
        var sommaire = documents.Read(partition, DocumentIds.Sommaire, cancellationToken);
        var retours = partie.AvecRetours ? documents.Read(partition, DocumentIds.Retours, cancellationToken) : null;
        var lignes = await Task.WhenAll(
            partie.Suivis.Select(async id => (id, Ligne: await documents.Read(partition, DocumentIds.Suivi(id), cancellationToken)))
        );
        return new Lu(
            partition,
            await sommaire,
            retours is null ? null : await retours,
            lignes.ToDictionary(l => l.id, l => l.Ligne),
            tour
        );
    }

    private static IEnumerable<DocumentWrite> Ecrire(Lu lu, Espace espace)
    {
        foreach (var (id, ligne) in lu.Lignes)
        {
            var apres = espace.Suivis.GetValueOrDefault(id);
            if (apres == lu.Espace.Suivis.GetValueOrDefault(id))
                continue;
            yield return apres is null
                ? DocumentWrite.Delete(DocumentIds.Suivi(id), ligne!.ETag)
                : DocumentWrite.Save(
                    DocumentIds.Suivi(id),
                    EspaceShapes.TypeSuivi,
                    DocumentCodec.Encode(SuiviShapes.Write(apres)),
                    ligne?.ETag
                );
        }

        if (espace.Retours != lu.Espace.Retours || espace.Rendus != lu.Espace.Rendus)
            yield return DocumentWrite.Save(
                DocumentIds.Retours,
                EspaceShapes.TypeRetours,
                DocumentCodec.Encode(EspaceShapes.WriteRetours(espace)),
                lu.Retours?.ETag
            );
        yield return DocumentWrite.Save(
            DocumentIds.Sommaire,
            EspaceShapes.TypeSommaire,
            DocumentCodec.Encode(EspaceShapes.WriteSommaire(espace)),
            lu.Sommaire?.ETag
        );
    }

    /// <summary>The documents of a part, each under its version; null where there is none yet.</summary>
    private sealed record Lu(
        Partition Partition,
        StoredDocument? Sommaire,
        StoredDocument? Retours,
        IReadOnlyDictionary<BeneficiaireId, StoredDocument?> Lignes,
        SemaphoreSlim Tour
    ) : EspaceLu(EspaceShapes.Read(Sommaire, Retours, Lignes.Values.OfType<StoredDocument>()))
    {
        public override void Dispose() => Tour.Release();
    }
}
