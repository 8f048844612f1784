namespace Cej.Functions.Infrastructure.Http;

/// <summary>Connections to other services.</summary>
internal static class Sorties
{
    /// <summary>
    /// A handler that goes where the settings say: a redirect would carry what people wrote, or what opens a service, where an answer
    /// says. To be disposed of by whoever asks for it.
    /// </summary>
    public static SocketsHttpHandler Gestionnaire() =>
        new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
