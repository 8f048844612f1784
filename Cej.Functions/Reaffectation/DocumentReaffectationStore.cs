using System.Runtime.CompilerServices;
using Cej.Domain.Reaffectation;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Reaffectation;

/// <summary>
/// Reassignments as documents of the <c>espaces</c> container; one that did not end has a due date, by which a timer finds it. What they
/// move is in the <c>dossiers</c> container.
/// </summary>
internal sealed class DocumentReaffectationStore(IDocumentStore documents) : IReaffectationStore
{
    private const string TypeReaffectation = "reaffectation";

    /// <summary>Two hundred dossiers take seconds: what has not ended by then was cut off, or runs twice, which changes nothing.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(30);

    /// <summary>A client that repeats a request later than this asks anew; what was done stays in the dossiers' history.</summary>
    private static readonly TimeSpan Memoire = TimeSpan.FromDays(30);

    public async Task<Stored<DemandeDeReaffectation>?> Find(ConseillerId par, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(par), DocumentIds.Reaffectation(id), cancellationToken) is { } found
            ? ReaffectationShapes.Read(found)
            : null;

    public async Task<Stored<DemandeDeReaffectation>?> Create(DemandeDeReaffectation reaffectation, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Create(
            DocumentIds.Reaffectation(reaffectation.Id),
            TypeReaffectation,
            DocumentCodec.Encode(ReaffectationShapes.Write(reaffectation))
        ) with
        {
            Due = reaffectation.Le + Delai,
        };
        return await documents.Commit(DocumentIds.Espace(reaffectation.Par.Id), [write], cancellationToken).OrNull(reaffectation);
    }

    public Task Terminer(Stored<DemandeDeReaffectation> reaffectation, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Replace(
            DocumentIds.Reaffectation(reaffectation.Value.Id),
            TypeReaffectation,
            DocumentCodec.Encode(ReaffectationShapes.Write(reaffectation.Value)),
            reaffectation.Version
        ) with
        {
            TimeToLive = Memoire,
        };
        // Refused when another run ended it: what is in the dossiers, and so the result, is the same.
        return documents.Commit(DocumentIds.Espace(reaffectation.Value.Par.Id), [write], cancellationToken);
    }

    public async IAsyncEnumerable<Stored<DemandeDeReaffectation>> Inacheves(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Espaces, TypeReaffectation, instant, cancellationToken))
            yield return ReaffectationShapes.Read(due.Document);
    }

    public async Task<Deplacement> Deplacer(
        Conversation apres,
        string version,
        Message avis,
        LigneDeReaffectation ligne,
        CancellationToken cancellationToken
    )
    {
        var outcome = await documents.Commit(
            DocumentIds.Dossier(apres.Dossier),
            [
                // First: what was done before is told from a lost race.
                AffectationShapes.Create(ligne.Ligne.Id, ReaffectationShapes.Write(ligne)),
                .. ConversationShapes.Add(apres, version, avis),
            ],
            cancellationToken
        );
        return outcome switch
        {
            CommitOutcome.Committed(var etags) => new Deplacement.Fait(new(avis, etags[1])),
            CommitOutcome.Refused { Index: 0 } => new Deplacement.DejaFait(),
            _ => new Deplacement.Depasse(),
        };
    }

    public async Task<LigneDeReaffectation?> FindLigne(BeneficiaireId dossier, Guid ligne, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(dossier), DocumentIds.Affectation(ligne), cancellationToken) is { } found
            ? ReaffectationShapes.ReadLigne(found)
            : null;
}
