using Cej.Domain.Actualites;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Actualites;

/// <summary>Tells every connected client that news came out, and nothing of what it says: who may read it does so over HTTP.</summary>
internal sealed class SignalRAnnonces(HubPush push) : IAnnonces
{
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(2);

    public Task Annoncer(CancellationToken cancellationToken)
    {
        var evenement = push.Evenement(TypeDEvenement.ActualitePubliee);
        return push.Send(evenement, chat => chat.PrevenirTous(evenement), Delai, cancellationToken);
    }
}
