using System.Runtime.CompilerServices;
using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Offres;

/// <summary>
/// What a beneficiary keeps, as documents of the dossier. Preferences and counts are one small document, written in the same commit as
/// whatever it counts.
/// </summary>
internal sealed class DocumentEspaceDOffresStore(IDocumentStore documents) : IEspaceDOffresStore, IFavoriStore
{
    private const string TypeEspace = "offres";
    private const string TypeFavori = "favori";

    public async Task<Stored<EspaceDOffres>> Find(BeneficiaireId id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Offres, cancellationToken) is { } found
            ? new(OffresShapes.Read(DocumentCodec.Decode<EspaceDOffresDocument>(found)), found.ETag)
            : new(new EspaceDOffres(), "0");

    public async Task<Result<Stored<EspaceDOffres>>> Save(
        BeneficiaireId id,
        EspaceDOffres espace,
        string version,
        CancellationToken cancellationToken
    ) => await documents.Commit(DocumentIds.Dossier(id), [Write(new(espace, version))], cancellationToken).OrStale(espace);

    public async Task<Stored<Favori>?> Find(BeneficiaireId id, ReferenceDOffre offre, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), Id(offre), cancellationToken) is { } found ? OffresShapes.ReadFavori(found) : null;

    public async Task<Result<Stored<Favori>>> Create(
        BeneficiaireId id,
        Favori favori,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    )
    {
        var compte = espace with { Value = espace.Value.Avec(favori) };
        var write = DocumentWrite.Create(Id(favori.Offre.Reference), TypeFavori, Encode(favori)) with
        {
            Due = favori.RevoirLe(favori.AjouteLe),
        };
        return await documents.Commit(DocumentIds.Dossier(id), [write, Write(compte)], cancellationToken).OrStale(favori);
    }

    public async Task<Result<Stored<Favori>>> Save(
        BeneficiaireId id,
        Favori favori,
        string version,
        DateTimeOffset revoirLe,
        CancellationToken cancellationToken
    )
    {
        var write = DocumentWrite.Replace(Id(favori.Offre.Reference), TypeFavori, Encode(favori), version) with { Due = revoirLe };
        return await documents.Commit(DocumentIds.Dossier(id), [write], cancellationToken).OrStale(favori);
    }

    public async Task<Result<Fait>> Delete(
        BeneficiaireId id,
        Stored<Favori> favori,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    )
    {
        var reference = favori.Value.Offre.Reference;
        var compte = espace with { Value = espace.Value.Sans(favori.Value) };
        return
            await documents.Commit(
                DocumentIds.Dossier(id),
                [DocumentWrite.Delete(Id(reference), favori.Version), Write(compte)],
                cancellationToken
            ) is CommitOutcome.Committed
            ? new Fait()
            : Concurrence.VersionPerimee;
    }

    public async Task<IReadOnlyList<Favori>> Lister(
        BeneficiaireId id,
        ReferenceDOffre? apres,
        int limite,
        CancellationToken cancellationToken
    )
    {
        var page = await documents.ReadRange(
            DocumentIds.Dossier(id),
            new RangeQuery(DocumentIds.Favoris, limite, After: apres is null ? null : Id(apres)),
            cancellationToken
        );
        return [.. page.Documents.Select(document => OffresShapes.ReadFavori(document).Value)];
    }

    public async IAsyncEnumerable<(BeneficiaireId Beneficiaire, Stored<Favori> Favori)> ARevoir(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Dossiers, TypeFavori, instant, cancellationToken))
            yield return (new(Guid.Parse(due.Partition.Key)), OffresShapes.ReadFavori(due.Document));
    }

    /// <summary>Preferences and counts as part of a commit; a space that was never written is created.</summary>
    internal static DocumentWrite Write(Stored<EspaceDOffres> espace)
    {
        var content = DocumentCodec.Encode(OffresShapes.Write(espace.Value));
        return DocumentWrite.Save(DocumentIds.Offres, TypeEspace, content, espace.Version == "0" ? null : espace.Version);
    }

    private static string Id(ReferenceDOffre offre) => DocumentIds.Favoris + offre.Cle;

    private static ReadOnlyMemory<byte> Encode(Favori favori) => DocumentCodec.Encode(OffresShapes.Write(favori));
}
