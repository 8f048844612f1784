using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Cej.LocalRuntime.Tests.Http;

#pragma warning disable CA1052, MA0036 // Each class is an application that must not start.
public class TwiceNamed
{
    [Function("Same")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "a")] HttpRequest request) { }

    [Function("SAME")]
    public static void B([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "b")] HttpRequest request) { }
}

public class Clashing
{
    [Function("ParId")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y/{id}")] HttpRequest request) { }

    [Function("Recherche")]
    public static void B([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "y/recherche")] HttpRequest request) { }
}

public class AdminRoute
{
    [Function("Reserved")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "admin/x")] HttpRequest request) { }
}

public class UnknownConstraint
{
    [Function("Unconstrained")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "x/{id:ulid}")] HttpRequest request) { }
}

public class StreamReturn
{
    [Function("Streams")]
    public static IAsyncEnumerable<int> A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        throw new NotSupportedException();
}

public class ObjectParameter
{
    [Function("Objects")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, Note note) { }
}

public class HostNamedParameter
{
    [Function("Queries")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, string query) { }
}

public class NoTrigger
{
    [Function("Untriggered")]
    public static void A(HttpRequest request) { }
}

public class NotPublic
{
    [Function("Hidden")]
    internal static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) { }
}

public class AsyncVoid
{
    [Function("Forgotten")]
#pragma warning disable MA0155 // What is refused.
    public static async void A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => await Task.Yield();
#pragma warning restore MA0155
}

public class Authorized
{
    [Authorize]
    [Function("Guarded")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) { }
}

public class HttpRetry
{
    [FixedDelayRetry(1, "00:00:01")]
    [Function("Retried")]
    public static void A([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) { }
}

public class BadSchedule
{
    [Function("Never")]
    public static void A([TimerTrigger("every day")] TimerInfo timer) { }
}

public class UnsetSchedule
{
    [Function("Unset")]
    public static void A([TimerTrigger("%NoSuchSetting%")] TimerInfo timer) { }
}
#pragma warning restore CA1052, MA0036
