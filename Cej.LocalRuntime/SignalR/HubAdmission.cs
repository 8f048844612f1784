using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// How many connections one user may hold open, looked at before a WebSocket is accepted. The newest is refused: an open one is in use,
/// and the client of one that was closed for it would come back at once.
/// </summary>
/// <remarks>Local only: the service has limits for all users together, and none for one.</remarks>
internal sealed class HubAdmission : IDisposable
{
    /// <summary>Many pages on many devices.</summary>
    private const int PerUser = 50;

    /// <summary>In seconds. By then the hub has noticed a client that went without a word.</summary>
    private const int RetryAfter = 30;

    private readonly PartitionedRateLimiter<HttpContext> _limiter;

    public HubAdmission(IConfiguration configuration)
    {
        var limit = configuration.GetValue("LocalRuntime:ConnectionsPerUser", PerUser);
        _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user
                ? RateLimitPartition.GetConcurrencyLimiter(user, _ => new ConcurrencyLimiterOptions { PermitLimit = limit, QueueLimit = 0 })
                : RateLimitPartition.GetNoLimiter("")
        );
    }

    /// <summary>Lets a request of a known user in; one that listens holds its place as long as it lasts.</summary>
    public async Task Admit(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsConnect(http.Request.Method))
        {
            await next(http);
            return;
        }

        using var place = _limiter.AttemptAcquire(http);
        if (place.IsAcquired)
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
    }

    public void Dispose() => _limiter.Dispose();
}
