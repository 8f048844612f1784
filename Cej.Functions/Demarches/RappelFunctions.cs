using Cej.Domain.Demarches;

namespace Cej.Functions.Demarches;

/// <summary>Reminds young people who have nothing planned.</summary>
public sealed class RappelFunctions(RappelerDePlanifierHandler rappeler)
{
    /// <summary>Looks every five minutes, since ten o'clock comes in each time zone at another moment; from Friday to Tuesday a look costs nothing.</summary>
    [Function("RappelsEnvoyer")]
    public Task Envoyer([TimerTrigger("0 */5 * * * *", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) =>
        rappeler.Handle(cancellationToken);
}
