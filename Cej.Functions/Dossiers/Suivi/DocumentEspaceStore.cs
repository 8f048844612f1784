using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Spaces as documents of the <c>espaces</c> container: a row a beneficiary, one document for all whom to take back, and a summary whose
/// version changes in the same commit as any of them.
/// </summary>
internal sealed class DocumentEspaceStore(IDocumentStore documents, EspacesGardes gardes) : IEspaceStore
{
    private readonly SemaphoreSlim[] _tours = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    public async Task<SommaireDuPortefeuille> FindSommaire(ConseillerId conseiller, CancellationToken cancellationToken) =>
        EspaceShapes.ReadSommaire(await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Sommaire, cancellationToken));

    public async Task<PortefeuilleLu> Lister(ConseillerId conseiller, CancellationToken cancellationToken) =>
        (await ListerDepuis(conseiller, null, cancellationToken)).Lu!;

    public async Task<(SommaireDuPortefeuille Sommaire, PortefeuilleLu? Lu)> ListerDepuis(
        ConseillerId conseiller,
        long? versionConnue,
        CancellationToken cancellationToken
    )
    {
        var garde = gardes.Find(conseiller);
        if (versionConnue is not null || garde is not null)
        {
            var document = await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Sommaire, cancellationToken);
            var sommaire = EspaceShapes.ReadSommaire(document);
            if (sommaire.Version == versionConnue)
                return (sommaire, null);
            if (document is not null && garde?.Lire(document.ETag) is { } connu)
                return (sommaire, connu);
        }

        var lu = await ListerTout(conseiller, garde, cancellationToken);
        return (lu.Sommaire, lu);
    }

    public async Task<LignesParId> ListerParId(
        ConseillerId conseiller,
        BeneficiaireId? apres,
        int limite,
        CancellationToken cancellationToken
    )
    {
        var query = new RangeQuery(DocumentIds.Suivis, limite, After: apres is { } id ? DocumentIds.Suivi(id) : null);
        var page = await documents.ReadRange(DocumentIds.Espace(conseiller), query, cancellationToken);
        return new([.. page.Documents.Select(SuiviShapes.Read)], page.Next is not null);
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
            return await Lire(conseiller, partie, tour, cancellationToken);
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
        var changees = documentsLus.Changees(espace);
        IReadOnlyList<DocumentWrite> writes = [.. Ecrire(documentsLus, espace, changees)];
        if (
            await documents.Commit(DocumentIds.Espace(documentsLus.Conseiller), writes, cancellationToken) is CommitOutcome.Committed(
                var etags
            )
        )
        {
            Garder(documentsLus, espace, changees, etags);
            return true;
        }

        return false;
    }

    private async Task<PortefeuilleLu> ListerTout(ConseillerId conseiller, EspaceGarde? garde, CancellationToken cancellationToken)
    {
        StoredDocument? sommaire = null;
        Dictionary<BeneficiaireId, LigneGardee> lignes = [];
        // The summary comes first: rows of a later page may be newer than its version, never older.
        await foreach (
            var document in documents.ReadWhole(DocumentIds.Espace(conseiller), DocumentIds.Accueil, cancellationToken: cancellationToken)
        )
        {
            if (document.Id == DocumentIds.Sommaire)
            {
                sommaire = document;
                continue;
            }

            var id = SuiviShapes.ReadId(document);
            lignes[id] = garde?.Connue(id, document.ETag) ?? new(document.ETag, SuiviShapes.Read(document));
        }

        var resume = EspaceShapes.ReadSommaire(sommaire);
        if (sommaire is null)
            return new(resume, [.. lignes.Values.Select(ligne => ligne.Suivi)]);
        var relu = new EspaceGarde(sommaire.ETag, resume, lignes, garde);
        gardes.Garder(conseiller, relu);
        return relu.Lu;
    }

    private async Task<Lu> Lire(ConseillerId conseiller, PartieDEspace partie, SemaphoreSlim tour, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(conseiller);
        var sommaire = documents.Read(partition, DocumentIds.Sommaire, cancellationToken);
        var retours = partie.AvecRetours ? documents.Read(partition, DocumentIds.Retours, cancellationToken) : null;
        var lignes = await Task.WhenAll(
            partie.Suivis.Select(async id => (id, Ligne: await documents.Read(partition, DocumentIds.Suivi(id), cancellationToken)))
        );
        return new Lu(
            conseiller,
            await sommaire,
            retours is null ? null : await retours,
            lignes.ToDictionary(l => l.id, l => l.Ligne),
            tour
        );
    }

    /// <summary>Rows first, in their order, the summary last.</summary>
    private static IEnumerable<DocumentWrite> Ecrire(Lu lu, Espace espace, IEnumerable<BeneficiaireId> changees)
    {
        foreach (var id in changees)
        {
            var ligne = lu.Lignes[id];
            yield return espace.Suivis.GetValueOrDefault(id) is not { } apres
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

    /// <summary>What is kept follows what was written: the next read decodes nothing.</summary>
    private void Garder(Lu lu, Espace espace, IReadOnlyList<BeneficiaireId> changees, IReadOnlyList<string> etags)
    {
        if (lu.Sommaire is null)
            return;
        var lignes = changees.Select(
            (id, rang) =>
                KeyValuePair.Create(id, espace.Suivis.GetValueOrDefault(id) is { } suivi ? new LigneGardee(etags[rang], suivi) : null)
        );
        gardes.Suivre(lu.Conseiller, lu.Sommaire.ETag, etags[^1], espace.Sommaire, lignes);
    }

    /// <summary>The documents of a part, each under its version; null where there is none yet.</summary>
    private sealed record Lu(
        ConseillerId Conseiller,
        StoredDocument? Sommaire,
        StoredDocument? Retours,
        IReadOnlyDictionary<BeneficiaireId, StoredDocument?> Lignes,
        SemaphoreSlim Tour
    ) : EspaceLu(EspaceShapes.Read(Sommaire, Retours, Lignes.Values.OfType<StoredDocument>()))
    {
        /// <summary>The rows that are other in a later state of the part.</summary>
        public IReadOnlyList<BeneficiaireId> Changees(Espace apres) =>
            [.. Lignes.Keys.Where(id => apres.Suivis.GetValueOrDefault(id) != Espace.Suivis.GetValueOrDefault(id))];

        public override void Dispose() => Tour.Release();
    }
}
