using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>
/// That a request's key made something: a mark in the same commit, which outlives what it made, so that the same request does not make
/// again what was deleted since.
/// </summary>
internal static class ResultatDeCle
{
    private const string Type = "resultat";

    /// <summary>As long as the key of a message is remembered.</summary>
    private static readonly TimeSpan Memoire = TimeSpan.FromDays(30);

    /// <summary>
    /// The mark, to be written behind the document itself: its refusal then means that the document is gone. None for an identifier that
    /// no key gave (version 7), which never comes twice.
    /// </summary>
    public static IEnumerable<DocumentWrite> Marque(Guid id) =>
        id.Version is 8 ? [DocumentWrite.Create($"{Type}.{id}", Type, "{}"u8.ToArray()) with { TimeToLive = Memoire }] : [];

    /// <summary>
    /// The value with the version of the first document written; <see cref="RefusPortefeuille.ResultatSupprime"/> when its key had made
    /// something that is there no more, and another refusal for anything else.
    /// </summary>
    public static async Task<Result<Stored<T>>> OrDeleted<T>(
        this Task<CommitOutcome> commit,
        T value,
        IReadOnlyList<DocumentWrite> writes,
        Refus otherwise
    ) =>
        await commit switch
        {
            CommitOutcome.Committed(var etags) => new Stored<T>(value, etags[0]),
            CommitOutcome.Refused(var index, RefusedReason.AlreadyExists) when writes[index].Type == Type =>
                RefusPortefeuille.ResultatSupprime,
            _ => otherwise,
        };
}
