namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// What a call costs on Cosmos, in request units: an estimate on the high side, good for budgets in tests and for a chart, not for a bill.
/// </summary>
/// <remarks>
/// Sources: Microsoft, "Optimize request cost" (a 1 KB item: point read 1 RU, write 5 to 5.5 RU; a 100 KB item: point read 10 RU, write
/// 50 RU); DESIGN section 4 for the rest. So 99 KB more make a read 9 RU and a write about 45 RU dearer: both grow by a tenth of the price
/// of the first KB (9 / 99 = 0.09, rounded up) with each further KB begun. Sizes are those of the content: the envelope is
/// under 0.2 KB and is what the prices of the first KB are rounded up for.
/// </remarks>
internal static class DocumentPrices
{
    internal const double PointRead = 1;
    internal const double Write = 4.95;
    internal const double IndexedTerm = 0.2;
    internal const double Query = 2.3;
    internal const double FurtherKilobyte = 0.1;

    /// <summary>Cosmos rewrites the document and its index terms: as much as to delete and to create.</summary>
    internal const double ReplaceFactor = 2;

    /// <summary>The partition key and the type are always indexed.</summary>
    private const int TermsOfEveryDocument = 2;

    /// <summary>A missing document costs as much as one that is there.</summary>
    internal static double OfRead(StoredDocument? found) => PointRead * Growth(found?.Content.Length ?? 0);

    /// <summary>A refused commit is priced as if it had been applied: at most that is charged.</summary>
    internal static double OfCommit(IReadOnlyList<DocumentWrite> writes)
    {
        var total = 0.0;
        foreach (var write in writes)
            total += OfWrite(write);
        return total;
    }

    /// <summary>A query, and for each KB begun of what it returns a tenth of a point read.</summary>
    internal static double OfQuery(long bytes) => Query + (FurtherKilobyte * PointRead * Kilobytes(bytes));

    /// <summary>A page of the feed reads its documents one by one; an empty page costs one read.</summary>
    internal static double OfFeed(IReadOnlyList<LocatedDocument> changes)
    {
        var total = 0.0;
        foreach (var change in changes)
            total += OfRead(change.Document);
        return Math.Max(PointRead, total);
    }

    private static double OfWrite(DocumentWrite write)
    {
        var terms = TermsOfEveryDocument + (write.Due is null ? 0 : 1);
        var create = (Write + (IndexedTerm * terms)) * Growth(write.Content.Length);
        // An upsert may meet a document: priced as if it did.
        return write.Kind is WriteKind.Replace or WriteKind.Upsert ? ReplaceFactor * create : create;
    }

    private static double Growth(long bytes) => 1 + (FurtherKilobyte * Math.Max(0, Kilobytes(bytes) - 1));

    private static long Kilobytes(long bytes) => (bytes + 1023) / 1024;
}
