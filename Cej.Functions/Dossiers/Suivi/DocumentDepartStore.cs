using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>Those who left a portfolio.</summary>
internal sealed record DepartDocument(
    TypeDeDepart Type,
    Guid? Chez,
    string? ChezPrenom,
    string? ChezNom,
    DateTimeOffset Le,
    IReadOnlyList<PersonnePartieDocument> Personnes
) : IDocumentShape<DepartDocument>
{
    public static JsonTypeInfo<DepartDocument> Contract => DossiersDocuments.Default.DepartDocument;
}

/// <summary>Someone who left.</summary>
internal sealed record PersonnePartieDocument(Guid Id, string Prenom, string Nom);

/// <summary>Departures as documents of the former counsellor's space: one each, written once and gone after a month.</summary>
internal sealed class DocumentDepartStore(IDocumentStore documents, TimeProvider clock) : IDepartStore
{
    private const string TypeDepart = "depart";
    private const int DepartsMaximum = 50;
    private static readonly TimeSpan Conservation = TimeSpan.FromDays(30);

    public Task Noter(ConseillerId conseiller, Depart depart, CancellationToken cancellationToken) =>
        documents.Commit(
            DocumentIds.Espace(conseiller),
            [
                DocumentWrite.Create(DocumentIds.Depart(depart.Id), TypeDepart, DocumentCodec.Encode(Write(depart))) with
                {
                    TimeToLive = Conservation,
                },
            ],
            cancellationToken
        );

    public async Task<IReadOnlyList<Depart>> Lister(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(
            DocumentIds.Espace(conseiller),
            new RangeQuery(DocumentIds.Departs, DepartsMaximum, Descending: true),
            cancellationToken
        );
        return [.. page.Documents.Select(Read)];
    }

    public async Task Delete(ConseillerId conseiller, Guid depart, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(conseiller);
        // Nobody changes one: whoever else deleted it did the same.
        if (await documents.Read(partition, DocumentIds.Depart(depart), cancellationToken) is { } found)
            await documents.Commit(partition, [DocumentWrite.Delete(found.Id, found.ETag)], cancellationToken);
    }

    public async Task Effacer(BeneficiaireId id, ConseillerId chez, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(chez);
        await foreach (var found in documents.ReadWhole(partition, DocumentIds.Departs, DepartsMaximum, cancellationToken))
        {
            var depart = Read(found);
            PersonnePartie[] restantes = [.. depart.Personnes.Where(personne => personne.Id != id)];
            if (restantes.Length == depart.Personnes.Count)
                continue;
            var reste = depart.Le + Conservation - clock.GetUtcNow();
            var ecrit =
                restantes.Length == 0 || reste < TimeSpan.FromSeconds(1)
                    ? DocumentWrite.Delete(found.Id, found.ETag)
                    : DocumentWrite.Replace(
                        found.Id,
                        TypeDepart,
                        DocumentCodec.Encode(Write(depart with { Personnes = restantes })),
                        found.ETag
                    ) with
                    {
                        TimeToLive = TimeSpan.FromSeconds(Math.Floor(reste.TotalSeconds)),
                    };
            // Refused when the counsellor put it away meanwhile.
            await documents.Commit(partition, [ecrit], cancellationToken);
        }
    }

    private static DepartDocument Write(Depart depart) =>
        new(
            depart.Type,
            depart.Chez?.Id.Value,
            depart.Chez?.Nom.Prenom,
            depart.Chez?.Nom.Nom,
            depart.Le,
            [.. depart.Personnes.Select(personne => new PersonnePartieDocument(personne.Id.Value, personne.Nom.Prenom, personne.Nom.Nom))]
        );

    private static Depart Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<DepartDocument>(document);
        return new()
        {
            Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Departs.Length)),
            Type = stored.Type,
            Chez = stored is { Chez: { } chez, ChezPrenom: { } prenom, ChezNom: { } nom } ? new(new(chez), new(prenom, nom)) : null,
            Le = stored.Le,
            Personnes = [.. stored.Personnes.Select(personne => new PersonnePartie(new(personne.Id), new(personne.Prenom, personne.Nom)))],
        };
    }
}
