using Cej.LocalRuntime.Context;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Cej.LocalRuntime.Http;

/// <summary>The step that ConfigureFunctionsWebApplication adds: shows the exchange, and writes the result once inner steps are done.</summary>
internal static class HttpResultMiddleware
{
    private static readonly ActionDescriptor NoAction = new();

    public static FunctionExecutionDelegate Around(FunctionExecutionDelegate next) =>
        context =>
        {
            var local = (LocalFunctionContext)context;
            return local.Request is { } request ? Invoke(local, request, next) : next(context);
        };

    private static async Task Invoke(LocalFunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        context.ShowHttp(http);
        await next(context);
        switch (context.Result)
        {
            case IActionResult result:
                await result.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), NoAction));
                break;
            case IResult result:
                await result.ExecuteAsync(http);
                break;
            default:
                // Any other value is not written: the worker answers 200 with an empty body.
                break;
        }
    }
}
