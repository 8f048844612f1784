using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Offres;

/// <summary>One document of the dossier for each week; each goes by itself once its week is no longer counted.</summary>
internal sealed class DocumentOffresConsulteesStore(IDocumentStore documents) : IOffresConsulteesStore
{
    private const string TypeConsultees = "consultees";
    private const string Jour = "yyyyMMdd";

    /// <summary>From the last write on: a week longer than it is counted.</summary>
    private static readonly TimeSpan Garde = TimeSpan.FromDays(7 * (Semaine.Comptees + 1));

    /// <summary>More than are kept.</summary>
    private const int Lues = 2 * Semaine.Comptees;

    public async Task<Stored<OffresConsultees>> Find(BeneficiaireId id, Semaine semaine, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), Id(semaine), cancellationToken) is { } found
            ? new(Read(found), found.ETag)
            : new(new(semaine, []), "0");

    public async Task<Result<Stored<OffresConsultees>>> Save(
        BeneficiaireId id,
        OffresConsultees consultees,
        string version,
        CancellationToken cancellationToken
    )
    {
        var content = DocumentCodec.Encode(new OffresConsulteesDocument(consultees.Marques));
        var write = DocumentWrite.Save(Id(consultees.Semaine), TypeConsultees, content, version == "0" ? null : version) with
        {
            TimeToLive = Garde,
        };
        return await documents.Commit(DocumentIds.Dossier(id), [write], cancellationToken).OrStale(consultees);
    }

    public async Task<IReadOnlyList<OffresConsultees>> Lister(BeneficiaireId id, CancellationToken cancellationToken)
    {
        var query = new RangeQuery(DocumentIds.OffresConsultees, Lues, Descending: true);
        var page = await documents.ReadRange(DocumentIds.Dossier(id), query, cancellationToken);
        return [.. page.Documents.Select(Read)];
    }

    private static string Id(Semaine semaine) => DocumentIds.OffresConsultees + semaine.Lundi.ToString(Jour, CultureInfo.InvariantCulture);

    private static OffresConsultees Read(StoredDocument document) =>
        new(
            new(DateOnly.ParseExact(document.Id.AsSpan(DocumentIds.OffresConsultees.Length), Jour, CultureInfo.InvariantCulture)),
            DocumentCodec.Decode<OffresConsulteesDocument>(document).Marques
        );
}
