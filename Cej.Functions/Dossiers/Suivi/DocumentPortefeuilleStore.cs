using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record SommaireDocument(long Version, int ARecuperer, int ConversationsNonLues, int MessagesNonLus)
    : IDocumentShape<SommaireDocument>
{
    public static JsonTypeInfo<SommaireDocument> Contract => DossiersDocuments.Default.SommaireDocument;

    /// <summary>Rows taken away not long ago: what comes late does not bring them back.</summary>
    public IReadOnlyList<PartiDocument>? Partis { get; init; }
}

/// <summary>
/// The portfolio as documents of the <c>espaces</c> container: a row a beneficiary, and a summary whose version changes in the same
/// commit as any row.
/// </summary>
internal sealed class DocumentPortefeuilleStore(IDocumentStore documents, TimeProvider clock) : IPortefeuilleStore
{
    internal const string TypeSommaire = "sommaire";
    private const string TypeSuivi = "suivi";
    private const int PageMaximale = 1_000;

    /// <summary>A commit takes 100 writes, one of them the summary.</summary>
    private const int LignesParCommit = 99;

    /// <summary>
    /// Writers of one space on this instance take turns: they all change its summary, and would only make each other try again.
    /// </summary>
    private readonly SemaphoreSlim[] _tours = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    /// <summary>How often a writer on another instance may be faster.</summary>
    private const int Essais = 20;

    public async Task<SommaireDuPortefeuille> Resumer(ConseillerId conseiller, CancellationToken cancellationToken) =>
        Read(await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Sommaire, cancellationToken));

    public async Task<PortefeuilleLu> Lire(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        StoredDocument? sommaire = null;
        List<Suivi> suivis = [];
        string? after = null;
        do
        {
            var page = await documents.ReadRange(
                DocumentIds.Espace(conseiller),
                new RangeQuery(DocumentIds.Accueil, PageMaximale, After: after),
                cancellationToken
            );
            foreach (var document in page.Documents)
            {
                if (document.Id == DocumentIds.Sommaire)
                    sommaire = document;
                else
                    suivis.Add(SuiviShapes.Read(document));
            }

            after = page.Next;
        } while (after is not null);

        return new(Read(sommaire), suivis);
    }

    public Task<IReadOnlySet<BeneficiaireId>> Projeter(
        ConseillerId conseiller,
        IReadOnlyCollection<Suivi> suivis,
        Func<BeneficiaireId, Task> avant,
        CancellationToken cancellationToken
    ) => Ecrire(conseiller, [.. suivis.Select(suivi => new Changement(suivi.Id, suivi.Revision, suivi))], avant, cancellationToken);

    public async Task<IReadOnlyDictionary<BeneficiaireId, long>> Retirer(
        ConseillerId conseiller,
        IReadOnlyCollection<Retrait> retraits,
        CancellationToken cancellationToken
    )
    {
        Dictionary<BeneficiaireId, long> montrees = [];
        var changements = retraits.Select(retrait => new Changement(retrait.Id, retrait.Revision, null) { Montrees = montrees });
        await Ecrire(conseiller, [.. changements], static _ => Task.CompletedTask, cancellationToken);
        return montrees;
    }

    /// <summary>Each half of a row is the later one of what is there and what comes.</summary>
    private static SuiviDocument Fusionner(SuiviDocument? avant, Suivi suivi)
    {
        var conversation =
            avant?.Conversation.Revision >= suivi.Conversation.Revision ? avant.Conversation : SuiviShapes.Write(suivi.Conversation);
        if (avant?.Revision >= suivi.Revision)
            return avant.Conversation == conversation ? avant : avant with { Conversation = conversation };
        return SuiviShapes.Write(suivi, conversation);
    }

    private async Task<IReadOnlySet<BeneficiaireId>> Ecrire(
        ConseillerId conseiller,
        IReadOnlyCollection<Changement> changements,
        Func<BeneficiaireId, Task> avant,
        CancellationToken cancellationToken
    )
    {
        HashSet<BeneficiaireId> ecrits = [];
        HashSet<BeneficiaireId> prets = [];
        var tour = _tours[(uint)conseiller.GetHashCode() % (uint)_tours.Length];
        await tour.WaitAsync(cancellationToken);
        try
        {
            foreach (var groupe in changements.Chunk(LignesParCommit))
            {
                for (var essai = 1; !await Essayer(conseiller, groupe, Preparer, ecrits, cancellationToken); essai++)
                {
                    if (essai == Essais)
                        throw new DocumentStoreUnavailableException($"The space is written by too many at once ({Essais} tries).");
                    await Task.Delay(Random.Shared.Next(essai), cancellationToken);
                }
            }
        }
        finally
        {
            tour.Release();
        }

        return ecrits;

        // Once, however often the commit is tried.
        Task Preparer(IEnumerable<BeneficiaireId> ids) => Task.WhenAll(ids.Where(prets.Add).Select(avant));
    }

    private async Task<bool> Essayer(
        ConseillerId conseiller,
        Changement[] changements,
        Func<IEnumerable<BeneficiaireId>, Task> preparer,
        HashSet<BeneficiaireId> ecrits,
        CancellationToken cancellationToken
    )
    {
        var partition = DocumentIds.Espace(conseiller);
        var readingSommaire = documents.Read(partition, DocumentIds.Sommaire, cancellationToken);
        var rows = await Task.WhenAll(
            changements.Select(changement => documents.Read(partition, DocumentIds.Suivi(changement.Id), cancellationToken))
        );
        var sommaire = await readingSommaire;

        var shown = sommaire is null ? new(0, 0, 0, 0) : DocumentCodec.Decode<SommaireDocument>(sommaire);
        var partis = new Partis(shown.Partis, clock.GetUtcNow());
        List<BeneficiaireId> changed = [];
        List<BeneficiaireId> later = [];
        List<DocumentWrite> writes = [];
        foreach (var (changement, row) in changements.Zip(rows))
        {
            var avant = row is null ? null : DocumentCodec.Decode<SuiviDocument>(row);
            if (avant is null && partis.Depassent(changement.Id, changement.Revision))
                continue;
            var apres = changement.Ligne is { } suivi ? Fusionner(avant, suivi) : null;
            if (apres is null ? avant?.Revision >= changement.Revision : apres == avant)
                continue;

            changed.Add(changement.Id);
            if (apres is null)
            {
                partis.Noter(changement.Id, changement.Revision);
                if (row is not null)
                    writes.Add(DocumentWrite.Delete(row.Id, row.ETag));
                if (avant is not null)
                    changement.Montrees![changement.Id] = avant.Conversation.Revision;
            }
            else
            {
                partis.Oublier(changement.Id);
                if (apres.Conversation != avant?.Conversation)
                    later.Add(changement.Id);
                writes.Add(Write(DocumentIds.Suivi(changement.Id), TypeSuivi, DocumentCodec.Encode(apres), row?.ETag));
            }

            shown = shown with
            {
                MessagesNonLus = shown.MessagesNonLus + NonLus(apres) - NonLus(avant),
                ConversationsNonLues = shown.ConversationsNonLues + Math.Sign(NonLus(apres)) - Math.Sign(NonLus(avant)),
            };
        }

        if (changed.Count == 0)
            return true;

        await preparer(later);
        var next = DocumentCodec.Encode(shown with { Version = shown.Version + 1, Partis = partis.Ecrire() });
        writes.Add(Write(DocumentIds.Sommaire, TypeSommaire, next, sommaire?.ETag));
        if (await documents.Commit(partition, writes, cancellationToken) is not CommitOutcome.Committed)
            return false;
        ecrits.UnionWith(changed);
        return true;
    }

    private static int NonLus(SuiviDocument? suivi) => suivi?.Conversation.NonLusParConseiller ?? 0;

    private static DocumentWrite Write(string id, string type, ReadOnlyMemory<byte> content, string? etag) =>
        etag is null ? DocumentWrite.Create(id, type, content) : DocumentWrite.Replace(id, type, content, etag);

    private static SommaireDuPortefeuille Read(StoredDocument? document)
    {
        if (document is null)
            return SommaireDuPortefeuille.Vide;
        var stored = DocumentCodec.Decode<SommaireDocument>(document);
        return new(stored.Version, stored.ARecuperer, stored.ConversationsNonLues, stored.MessagesNonLus);
    }

    /// <summary>A row as it is to be, or null when it is to go.</summary>
    private sealed record Changement(BeneficiaireId Id, long Revision, Suivi? Ligne)
    {
        /// <summary>Where to note what a row that goes had shown of its conversation.</summary>
        public Dictionary<BeneficiaireId, long>? Montrees { get; init; }
    }
}
