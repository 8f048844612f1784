using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>One trace a use case, by its function's name, and one count a refusal; outermost, so that faults are seen too.</summary>
internal sealed class TraceMiddleware : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        using var trace = Commencer(context);
        try
        {
            await next(context);
        }
        catch (Exception fault)
        {
            // A timer's: what a request does wrong has become an answer before it gets here.
            trace?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            Mesures.MinuterieEnPanne(context.FunctionDefinition.Name);
            throw;
        }

        if (context.GetInvocationResult().Value is not ProblemHttpResult { ProblemDetails: var probleme })
            return;
        if (probleme.Extensions.TryGetValue("code", out var code) && code is string texte)
        {
            Mesures.Refuse(texte);
            trace?.SetTag("cej.refus", texte);
        }

        if (probleme.Status >= 500)
            trace?.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Below the host's trace of the request, whether it comes as the current one or as a header.</summary>
    private static Activity? Commencer(FunctionContext context) =>
        Activity.Current is null && ActivityContext.TryParse(context.TraceContext.TraceParent, null, isRemote: true, out var parent)
            ? Mesures.Traces.StartActivity(context.FunctionDefinition.Name, ActivityKind.Internal, parent)
            : Mesures.Traces.StartActivity(context.FunctionDefinition.Name);
}
