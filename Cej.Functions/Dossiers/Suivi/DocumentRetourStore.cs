using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>The people to take back, and those who were not long ago.</summary>
internal sealed record RetoursDocument(IReadOnlyList<RetourDocument> Retours, IReadOnlyList<PartiDocument>? Partis)
    : IDocumentShape<RetoursDocument>
{
    public static JsonTypeInfo<RetoursDocument> Contract => DossiersDocuments.Default.RetoursDocument;
}

internal sealed record RetourDocument
{
    public required Guid Id { get; init; }
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required Guid Chez { get; init; }
    public required string ChezPrenom { get; init; }
    public required string ChezNom { get; init; }
    public required DateTimeOffset Depuis { get; init; }
    public required long Revision { get; init; }
}

/// <summary>
/// Whom a counsellor has to take back: one document of the <c>espaces</c> container, that only reassignments write; their number goes to the
/// summary in the same commit.
/// </summary>
internal sealed class DocumentRetourStore(IDocumentStore documents, TimeProvider clock) : IRetourStore
{
    private const string TypeRetours = "retours";

    /// <summary>How often another writer of the summary may be faster.</summary>
    private const int Essais = 30;

    public async Task<IReadOnlyList<Retour>> Lister(ConseillerId origine, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(origine), DocumentIds.Retours, cancellationToken) is { } found
            ? [.. DocumentCodec.Decode<RetoursDocument>(found).Retours.Select(Read)]
            : [];

    public async Task Noter(
        ConseillerId origine,
        IReadOnlyCollection<Retour> partis,
        IReadOnlyCollection<Retrait> revenus,
        CancellationToken cancellationToken
    )
    {
        for (var essai = 1; !await Essayer(origine, partis, revenus, cancellationToken); essai++)
        {
            if (essai == Essais)
                throw new DocumentStoreUnavailableException($"The space is written by too many at once ({Essais} tries).");
            await Task.Delay(Random.Shared.Next(essai * 2), cancellationToken);
        }
    }

    private async Task<bool> Essayer(
        ConseillerId origine,
        IReadOnlyCollection<Retour> partis,
        IReadOnlyCollection<Retrait> revenus,
        CancellationToken cancellationToken
    )
    {
        var partition = DocumentIds.Espace(origine);
        var readingSommaire = documents.Read(partition, DocumentIds.Sommaire, cancellationToken);
        var retours = await documents.Read(partition, DocumentIds.Retours, cancellationToken);
        var sommaire = await readingSommaire;

        var avant = retours is null ? new([], null) : DocumentCodec.Decode<RetoursDocument>(retours);
        var rendus = new Partis(avant.Partis, clock.GetUtcNow());
        var lignes = avant.Retours.ToDictionary(ligne => ligne.Id);
        if (!Appliquer(lignes, rendus, partis, revenus))
            return true;

        var apres = DocumentCodec.Encode(new RetoursDocument([.. lignes.Values], rendus.Ecrire()));
        var shown = sommaire is null ? new(0, 0, 0, 0) : DocumentCodec.Decode<SommaireDocument>(sommaire);
        var next = DocumentCodec.Encode(shown with { Version = shown.Version + 1, ARecuperer = lignes.Count });
        DocumentWrite[] writes =
        [
            Write(DocumentIds.Retours, TypeRetours, apres, retours?.ETag),
            Write(DocumentIds.Sommaire, DocumentPortefeuilleStore.TypeSommaire, next, sommaire?.ETag),
        ];
        return await documents.Commit(partition, writes, cancellationToken) is CommitOutcome.Committed;
    }

    /// <summary>Whether anything changed.</summary>
    private static bool Appliquer(
        Dictionary<Guid, RetourDocument> lignes,
        Partis rendus,
        IReadOnlyCollection<Retour> partis,
        IReadOnlyCollection<Retrait> revenus
    )
    {
        var change = false;
        foreach (var parti in partis)
        {
            if (rendus.Depassent(parti.Id, parti.Revision) || lignes.GetValueOrDefault(parti.Id.Value)?.Revision >= parti.Revision)
                continue;
            rendus.Oublier(parti.Id);
            lignes[parti.Id.Value] = Write(parti);
            change = true;
        }

        foreach (var (id, revision) in revenus)
        {
            if (rendus.Depassent(id, revision) || lignes.GetValueOrDefault(id.Value)?.Revision >= revision)
                continue;
            rendus.Noter(id, revision);
            lignes.Remove(id.Value);
            change = true;
        }

        return change;
    }

    private static DocumentWrite Write(string id, string type, ReadOnlyMemory<byte> content, string? etag) =>
        etag is null ? DocumentWrite.Create(id, type, content) : DocumentWrite.Replace(id, type, content, etag);

    private static RetourDocument Write(Retour retour) =>
        new()
        {
            Id = retour.Id.Value,
            Prenom = retour.Nom.Prenom,
            Nom = retour.Nom.Nom,
            Chez = retour.Chez.Id.Value,
            ChezPrenom = retour.Chez.Nom.Prenom,
            ChezNom = retour.Chez.Nom.Nom,
            Depuis = retour.Depuis,
            Revision = retour.Revision,
        };

    private static Retour Read(RetourDocument stored) =>
        new(
            new(stored.Id),
            new(stored.Prenom, stored.Nom),
            new(new(stored.Chez), new(stored.ChezPrenom, stored.ChezNom)),
            stored.Depuis,
            stored.Revision
        );
}
