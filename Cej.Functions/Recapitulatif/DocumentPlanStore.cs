using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Recapitulatif;

/// <summary>The digest's plan as documents of one partition of the <c>annuaire</c> container.</summary>
internal sealed class DocumentPlanStore(IDocumentStore documents) : IPlanStore
{
    /// <summary>Over a week-end and a bank holiday, for those who got nothing the day before.</summary>
    private static readonly TimeSpan ConservationDesPages = TimeSpan.FromDays(14);

    public async Task<Stored<Plan>?> Find(CancellationToken cancellationToken) =>
        await documents.Read(RecapitulatifShapes.DuPlan, RecapitulatifShapes.Plan, cancellationToken) is { } found
            ? new(RecapitulatifShapes.ReadPlan(found), found.ETag)
            : null;

    public async Task<Stored<Plan>?> Save(Plan plan, string? version, CancellationToken cancellationToken)
    {
        var content = RecapitulatifShapes.Write(plan);
        var write = DocumentWrite.Save(RecapitulatifShapes.Plan, RecapitulatifShapes.TypePlan, content, version);
        return await documents.Commit(RecapitulatifShapes.DuPlan, [write], cancellationToken).OrNull(plan);
    }

    public Task SavePage(Guid plan, int page, IReadOnlyList<ConseillerId> conseillers, CancellationToken cancellationToken) =>
        documents.Commit(
            RecapitulatifShapes.DuPlan,
            [
                DocumentWrite.Create(
                    RecapitulatifShapes.Page(plan, page),
                    RecapitulatifShapes.TypePage,
                    DocumentCodec.Encode(new PageDuPlanDocument([.. conseillers.Select(id => id.Value)]))
                ) with
                {
                    TimeToLive = ConservationDesPages,
                },
            ],
            cancellationToken
        );

    public async Task<IReadOnlyList<ConseillerId>> FindPage(Guid plan, int page, CancellationToken cancellationToken) =>
        await documents.Read(RecapitulatifShapes.DuPlan, RecapitulatifShapes.Page(plan, page), cancellationToken) is { } found
            ? [.. DocumentCodec.Decode<PageDuPlanDocument>(found).Conseillers.Select(id => new ConseillerId(id))]
            : [];
}
