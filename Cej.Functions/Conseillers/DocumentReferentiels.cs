using Cej.Domain.Conseillers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Conseillers;

internal sealed record AgenceDocument(string Code, string Nom, string Structure) : IDocumentShape<AgenceDocument>
{
    public static JsonTypeInfo<AgenceDocument> Contract => ConseillersDocuments.Default.AgenceDocument;
}

/// <summary>Reference lists, as documents of the <c>annuaire</c> container.</summary>
internal sealed class DocumentReferentiels(IDocumentStore documents, TimeProvider clock) : IAgences
{
    private const string TypeAgence = "agence";

    /// <summary>How long a change of the list of agencies may take to show.</summary>
    private static readonly TimeSpan Fraicheur = TimeSpan.FromMinutes(5);

    private static readonly Partition Agences = new(DocumentContainer.Annuaire, "agences");

    private readonly Lock _memoire = new();
    private volatile ListeLue? _lue;
    private int _changements;

    public async ValueTask<IReadOnlyList<Agence>> Lister(CancellationToken cancellationToken)
    {
        if (_lue is { } lue && clock.GetElapsedTime(lue.Le) < Fraicheur)
            return lue.Agences;

        var changements = Volatile.Read(ref _changements);
        var agences = await documents
            .ReadWhole(Agences, DocumentIds.Agences, cancellationToken: cancellationToken)
            .Select(Read)
            .ToListAsync(cancellationToken);

        agences.Sort((a, b) => string.CompareOrdinal(TextePlie.Plier(a.Nom), TextePlie.Plier(b.Nom)));
        lock (_memoire)
        {
            // What was read while an agency was written may lack it, and would be remembered for minutes.
            if (changements == _changements)
                _lue = new(agences, clock.GetTimestamp());
        }

        return agences;
    }

    public async Task Save(Agence agence, CancellationToken cancellationToken)
    {
        var content = DocumentCodec.Encode(new AgenceDocument(agence.Code, agence.Nom, agence.Structure));
        await documents.Commit(Agences, [DocumentWrite.Upsert(DocumentIds.Agences + agence.Code, TypeAgence, content)], cancellationToken);
        lock (_memoire)
        {
            _changements++;
            _lue = null;
        }
    }

    private static Agence Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<AgenceDocument>(document);
        return new(stored.Code, stored.Nom, stored.Structure);
    }

    private sealed record ListeLue(IReadOnlyList<Agence> Agences, long Le);
}
