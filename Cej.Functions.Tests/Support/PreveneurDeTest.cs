using System.Collections.Concurrent;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Support;

/// <summary>Notes whom it told of notifications, and may die.</summary>
internal sealed class PreveneurDeTest : IPreveneur
{
    private readonly ConcurrentQueue<(BeneficiaireId Beneficiaire, Guid Notification)> _prevenus = new();

    public int? PanneApres { get; set; }

    public (BeneficiaireId Beneficiaire, Guid Notification)[] Prevenus => [.. _prevenus];

    public Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken)
    {
        _prevenus.Enqueue((beneficiaire.Id, notification.Id));
        return _prevenus.Count >= PanneApres ? throw new InvalidOperationException("The process died.") : Task.CompletedTask;
    }

    public void Sonner(BeneficiaireId beneficiaire, int nonLus) => throw new NotSupportedException();

    public void Taire(BeneficiaireId beneficiaire) => throw new NotSupportedException();
}
