namespace Cej.Functions.Infrastructure.Documents;

/// <summary>The ids a range read is about, as two ordinal bounds that both adapters put into their query.</summary>
/// <param name="From">The least id, included.</param>
/// <param name="To">The bound above, excluded.</param>
internal readonly record struct IdRange(string From, string To)
{
    // Below and above every character that an id may hold.
    private const char Least = ' ';
    private const string Greatest = "~";

    internal bool IsEmpty => string.CompareOrdinal(From, To) >= 0;

    internal static IdRange Of(RangeQuery query)
    {
        if (!DocumentRules.IsPrefix(query.Prefix))
            return new(Greatest, Greatest);

        var from = query.Prefix;
        var to = query.Prefix.Length == 0 ? Greatest : $"{query.Prefix[..^1]}{(char)(query.Prefix[^1] + 1)}";
        if (query.After is { } after)
        {
            if (query.Descending)
                to = Lesser(to, after);
            else
                from = Greater(from, after + Least);
        }
        return new(from, to);
    }

    private static string Lesser(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? a : b;

    private static string Greater(string a, string b) => string.CompareOrdinal(a, b) >= 0 ? a : b;
}
