using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.LocalHost.Demonstration;

/// <summary>A clock that a story sets: the product's use cases run at that hour.</summary>
internal sealed class Passe(DateTimeOffset maintenant) : TimeProvider
{
    private DateTimeOffset? _la;

    /// <summary>When the story is told: its last moment.</summary>
    public DateTimeOffset Maintenant => maintenant;

    public override DateTimeOffset GetUtcNow() => _la ?? maintenant;

    /// <summary>Goes to a time before now.</summary>
    public void Aller(TimeSpan ilYA) => _la = Instants.ALaMilliseconde(maintenant - ilYA);
}

/// <summary>
/// Nobody is told of a story, no phone rings for it, and the access audit does not hear of what nobody did. Rows are brought in line at its
/// end.
/// </summary>
internal sealed class Silence : IEffets, IPreveneur, IChatNotifier, IJournalDesAcces
{
    public Task Appliquer(BeneficiaireId dossier, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Declencher(Conversation conversation, EvenementDeChat? evenement) { }

    public Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Sonner(BeneficiaireId beneficiaire, int nonLus) { }

    public void Taire(BeneficiaireId beneficiaire) { }

    public Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task Montrer(LignesModifiees lignes, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Consigner(Empreinte par, ActionConsignee action, BeneficiaireId? dossier = null) { }
}
