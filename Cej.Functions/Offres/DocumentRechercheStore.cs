using System.Runtime.CompilerServices;
using Cej.Domain.Offres;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Offres;

/// <summary>Saved searches, suggestions and what alerting leaves, as documents of the dossier; a search has a due date, its next run.</summary>
internal sealed class DocumentRechercheStore(IDocumentStore documents, RythmeDesAlertes rythme)
    : IRechercheStore,
        ISuggestionStore,
        IAlerteStore
{
    private const string TypeRecherche = "recherche";
    private const string TypeSuggestion = "suggestion";

    async Task<Stored<RechercheSauvegardee>?> IRechercheStore.Find(
        BeneficiaireId id,
        Guid recherche,
        CancellationToken cancellationToken
    ) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Recherches + recherche, cancellationToken) is { } found
            ? OffresShapes.ReadRecherche(found)
            : null;

    public async Task<Result<Stored<RechercheSauvegardee>>> Create(
        BeneficiaireId id,
        RechercheSauvegardee recherche,
        Stored<Suggestion>? suggestion,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    )
    {
        List<DocumentWrite> writes =
        [
            DocumentWrite.Create(DocumentIds.Recherches + recherche.Id, TypeRecherche, Encode(recherche)) with
            {
                Due = rythme.Apres(recherche.CreeeLe),
            },
            .. ResultatDeCle.Marque(recherche.Id),
            DocumentEspaceDOffresStore.Write(espace with { Value = espace.Value with { Recherches = espace.Value.Recherches + 1 } }),
        ];
        if (suggestion is not null)
            writes.Add(Replace(suggestion));
        return await documents
            .Commit(DocumentIds.Dossier(id), writes, cancellationToken)
            .OrDeleted(recherche, writes, Concurrence.VersionPerimee);
    }

    public async Task<Result<Fait>> Delete(
        BeneficiaireId id,
        Stored<RechercheSauvegardee> recherche,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    )
    {
        var reste = espace with { Value = espace.Value with { Recherches = Math.Max(0, espace.Value.Recherches - 1) } };
        return
            await documents.Commit(
                DocumentIds.Dossier(id),
                [
                    DocumentWrite.Delete(DocumentIds.Recherches + recherche.Value.Id, recherche.Version),
                    DocumentEspaceDOffresStore.Write(reste),
                ],
                cancellationToken
            ) is CommitOutcome.Committed
            ? new Fait()
            : Concurrence.VersionPerimee;
    }

    async Task<IReadOnlyList<RechercheSauvegardee>> IRechercheStore.Lister(
        BeneficiaireId id,
        Guid? apres,
        int limite,
        CancellationToken cancellationToken
    ) => [.. (await Page(id, DocumentIds.Recherches, apres, limite, cancellationToken)).Select(d => OffresShapes.ReadRecherche(d).Value)];

    public async IAsyncEnumerable<(BeneficiaireId Beneficiaire, RechercheSauvegardee Recherche)> Dues(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Dossiers, TypeRecherche, instant, cancellationToken))
            yield return (new(Guid.Parse(due.Partition.Key)), OffresShapes.ReadRecherche(due.Document).Value);
    }

    public async Task<bool> Create(BeneficiaireId beneficiaire, Suggestion suggestion, CancellationToken cancellationToken) =>
        // Refused when it is there already.
        await documents.Commit(
            DocumentIds.Dossier(beneficiaire),
            [
                DocumentWrite.Create(
                    DocumentIds.Suggestions + suggestion.Id,
                    TypeSuggestion,
                    DocumentCodec.Encode(OffresShapes.Write(suggestion))
                ),
            ],
            cancellationToken
        ) is CommitOutcome.Committed;

    async Task<Stored<Suggestion>?> ISuggestionStore.Find(BeneficiaireId beneficiaire, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(beneficiaire), DocumentIds.Suggestions + id, cancellationToken) is { } found
            ? OffresShapes.ReadSuggestion(found)
            : null;

    async Task<IReadOnlyList<Suggestion>> ISuggestionStore.Lister(
        BeneficiaireId beneficiaire,
        Guid? apres,
        int limite,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await Page(beneficiaire, DocumentIds.Suggestions, apres, limite, cancellationToken)).Select(d =>
                OffresShapes.ReadSuggestion(d).Value
            ),
        ];

    public async Task<Result<Stored<Suggestion>>> Save(
        BeneficiaireId beneficiaire,
        Suggestion suggestion,
        string version,
        CancellationToken cancellationToken
    ) =>
        await documents
            .Commit(DocumentIds.Dossier(beneficiaire), [Replace(new(suggestion, version))], cancellationToken)
            .OrStale(suggestion);

    public async Task<Stored<OffresVues>> FindVues(BeneficiaireId id, CancellationToken cancellationToken)
    {
        if (await documents.Read(DocumentIds.Dossier(id), DocumentIds.OffresVues, cancellationToken) is not { } found)
            return new(OffresVues.Aucune, "0");
        var stored = DocumentCodec.Decode<OffresVuesDocument>(found);
        return new(new(stored.Marques.Zip(stored.Jours).ToDictionary(vue => vue.First, vue => vue.Second)), found.ETag);
    }

    public async Task<Result<Fait>> Conclure(
        BeneficiaireId id,
        Stored<RechercheSauvegardee> recherche,
        DateTimeOffset prochaine,
        Stored<OffresVues> vues,
        Notification? notification,
        CancellationToken cancellationToken
    )
    {
        List<DocumentWrite> writes =
        [
            DocumentWrite.Replace(
                DocumentIds.Recherches + recherche.Value.Id,
                TypeRecherche,
                Encode(recherche.Value),
                recherche.Version
            ) with
            {
                Due = prochaine,
            },
        ];
        if (vues.Value.Vues.Count > 0)
            writes.Add(Write(vues));
        if (notification is not null)
            writes.Add(NotificationShapes.Create(notification));
        return await documents.Commit(DocumentIds.Dossier(id), writes, cancellationToken) is CommitOutcome.Committed
            ? new Fait()
            : Concurrence.VersionPerimee;
    }

    private static DocumentWrite Write(Stored<OffresVues> vues)
    {
        var content = DocumentCodec.Encode(new OffresVuesDocument([.. vues.Value.Vues.Keys], [.. vues.Value.Vues.Values]));
        return DocumentWrite.Save(DocumentIds.OffresVues, "vues", content, vues.Version == "0" ? null : vues.Version);
    }

    private async Task<IReadOnlyList<StoredDocument>> Page(
        BeneficiaireId id,
        string prefix,
        Guid? apres,
        int limite,
        CancellationToken cancellationToken
    )
    {
        var query = new RangeQuery(prefix, limite, After: apres is { } dernier ? prefix + dernier : null);
        return (await documents.ReadRange(DocumentIds.Dossier(id), query, cancellationToken)).Documents;
    }

    private static DocumentWrite Replace(Stored<Suggestion> suggestion) =>
        DocumentWrite.Replace(
            DocumentIds.Suggestions + suggestion.Value.Id,
            TypeSuggestion,
            DocumentCodec.Encode(OffresShapes.Write(suggestion.Value)),
            suggestion.Version
        );

    private static ReadOnlyMemory<byte> Encode(RechercheSauvegardee recherche) => DocumentCodec.Encode(OffresShapes.Write(recherche));
}
