using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Recapitulatif;

/// <summary>The claim of a day's mail: no address, no name.</summary>
internal sealed record RecapitulatifDocument(DateTimeOffset PremierEnvoi, int Conversations, int Messages, string Empreinte)
    : IDocumentShape<RecapitulatifDocument>
{
    public static JsonTypeInfo<RecapitulatifDocument> Contract => RecapitulatifDocuments.Default.RecapitulatifDocument;
}

/// <summary>That a day's mail was sent, or refused for good.</summary>
internal sealed record FinDeRecapitulatifDocument(DateTimeOffset Le, string? Refus) : IDocumentShape<FinDeRecapitulatifDocument>
{
    public static JsonTypeInfo<FinDeRecapitulatifDocument> Contract => RecapitulatifDocuments.Default.FinDeRecapitulatifDocument;
}

internal sealed record PlanDocument : IDocumentShape<PlanDocument>
{
    public static JsonTypeInfo<PlanDocument> Contract => RecapitulatifDocuments.Default.PlanDocument;

    public required DateOnly Jour { get; init; }
    public required Guid Id { get; init; }
    public required int Total { get; init; }
    public int Prochain { get; init; }
    public IReadOnlyList<LotDocument> Lots { get; init; } = [];
    public IReadOnlyList<TirageDocument> Tirages { get; init; } = [];
    public DateTimeOffset? PasAvant { get; init; }
    public int EchecsDeSuite { get; init; }
    public int Envoyes { get; init; }
    public int Tardifs { get; init; }
    public int Refuses { get; init; }
}

internal sealed record LotDocument(int Debut, int Fin, DateTimeOffset Bail);

internal sealed record TirageDocument(int Nombre, DateTimeOffset Jusqua);

internal sealed record PageDuPlanDocument(IReadOnlyList<Guid> Conseillers) : IDocumentShape<PageDuPlanDocument>
{
    public static JsonTypeInfo<PageDuPlanDocument> Contract => RecapitulatifDocuments.Default.PageDuPlanDocument;
}

/// <summary>The digest's documents: their places, and to and from their stored shape.</summary>
internal static class RecapitulatifShapes
{
    public const string TypeReserve = "recapitulatif";
    public const string TypeFin = "recapitulatif-fin";
    public const string TypePlan = "plan-recapitulatif";
    public const string TypePage = "page-recapitulatif";
    public const string Plan = "plan";

    /// <summary>The plan and its pages are alone in a partition.</summary>
    public static readonly Partition DuPlan = DocumentIds.Cle("recapitulatif");

    public static string Reserve(DateOnly jour) => "recapitulatif." + jour.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>In one range with the claim.</summary>
    public static string Fin(DateOnly jour) => Reserve(jour) + ".fin";

    public static string Page(Guid plan, int page) => string.Create(CultureInfo.InvariantCulture, $"page.{plan:N}.{page:D5}");

    public static EnvoiReserve Read(ConseillerId conseiller, DateOnly jour, StoredDocument document)
    {
        var stored = DocumentCodec.Decode<RecapitulatifDocument>(document);
        return new EnvoiReserve
        {
            Conseiller = conseiller,
            Jour = jour,
            PremierEnvoi = stored.PremierEnvoi,
            Contenu = new(stored.Conversations, stored.Messages),
            Empreinte = new(stored.Empreinte),
        };
    }

    public static ReadOnlyMemory<byte> Write(EnvoiReserve reserve) =>
        DocumentCodec.Encode(
            new RecapitulatifDocument(reserve.PremierEnvoi, reserve.Contenu.Conversations, reserve.Contenu.Messages, reserve.Empreinte.Hex)
        );

    public static Plan ReadPlan(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<PlanDocument>(document);
        return new Plan
        {
            Jour = stored.Jour,
            Id = stored.Id,
            Total = stored.Total,
            Prochain = stored.Prochain,
            Lots = [.. stored.Lots.Select(lot => new Lot(lot.Debut, lot.Fin, lot.Bail))],
            Tirages = [.. stored.Tirages.Select(tirage => new Tirage(tirage.Nombre, tirage.Jusqua))],
            PasAvant = stored.PasAvant,
            EchecsDeSuite = stored.EchecsDeSuite,
            Envoyes = stored.Envoyes,
            Tardifs = stored.Tardifs,
            Refuses = stored.Refuses,
        };
    }

    public static ReadOnlyMemory<byte> Write(Plan plan) =>
        DocumentCodec.Encode(
            new PlanDocument
            {
                Jour = plan.Jour,
                Id = plan.Id,
                Total = plan.Total,
                Prochain = plan.Prochain,
                Lots = [.. plan.Lots.Select(lot => new LotDocument(lot.Debut, lot.Fin, lot.Bail))],
                Tirages = [.. plan.Tirages.Select(tirage => new TirageDocument(tirage.Nombre, tirage.Jusqua))],
                PasAvant = plan.PasAvant,
                EchecsDeSuite = plan.EchecsDeSuite,
                Envoyes = plan.Envoyes,
                Tardifs = plan.Tardifs,
                Refuses = plan.Refuses,
            }
        );
}
