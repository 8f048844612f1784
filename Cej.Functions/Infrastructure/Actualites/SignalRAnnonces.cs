using System.Globalization;
using Cej.Domain.Actualites;
using Cej.Functions.Infrastructure.TempsReel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Infrastructure.Actualites;

/// <summary>Tells every connected client that news came out, and nothing of what it says: who may read it does so over HTTP.</summary>
internal sealed partial class SignalRAnnonces(IServiceProvider services, TimeProvider clock, ILogger<SignalRAnnonces> logger) : IAnnonces
{
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(2);

    private readonly Lazy<Chat> _chat = new(() => ActivatorUtilities.CreateInstance<Chat>(services), LazyThreadSafetyMode.PublicationOnly);

    public async Task Annoncer(CancellationToken cancellationToken)
    {
        var le = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        try
        {
            await _chat
                .Value.PrevenirTous(new ChatEvenement(1, "actualite-publiee", null, null, null, le))
                .WaitAsync(Delai, clock, cancellationToken);
        }
#pragma warning disable CA1031 // A push is a hint: the badge is read over HTTP.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(logger, fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Connected clients were not told of the news; they will read it over HTTP.")]
    private static partial void LogFailed(ILogger logger, Exception fault);
}
