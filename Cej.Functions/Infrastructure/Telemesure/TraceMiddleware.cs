using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>One trace a use case, by its function's name, and one count a request, a refusal and a timer's run; outermost, to see faults.</summary>
internal sealed class TraceMiddleware(IOptions<TelemesureOptions> options, TimeProvider clock) : IFunctionsWorkerMiddleware
{
    /// <summary>On Azure nothing else reports the request: host.json silences what would write down what people search for.</summary>
    private readonly ActivityKind _sorte = options.Value.Service is ServiceDeTelemesure.Azure ? ActivityKind.Server : ActivityKind.Internal;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        using var trace = Commencer(context);
        var depart = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (Exception fault)
        {
            // A timer's: what a request does wrong has become an answer before it gets here.
            trace?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            Mesures.Minuterie(context.FunctionDefinition.Name, enPanne: true);
            throw;
        }

        if (context.GetHttpContext() is { } http)
            Compter(context, http, clock.GetElapsedTime(depart), trace);
        else
            Mesures.Minuterie(context.FunctionDefinition.Name, enPanne: false);
    }

    private static void Compter(FunctionContext context, HttpContext http, TimeSpan duree, Activity? trace)
    {
        // The answer is written after this, unless it was already.
        var resultat = context.GetInvocationResult().Value;
        var statut = http.Response.HasStarted
            ? http.Response.StatusCode
            : (resultat as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK;
        Mesures.Requete(context.FunctionDefinition.Name, statut, duree);
        trace?.SetTag("statut", statut);
        if (resultat is ProblemHttpResult { ProblemDetails: var probleme } && probleme.Extensions.TryGetValue("code", out var code))
        {
            Mesures.Refuse($"{code}");
            trace?.SetTag("cej.refus", code);
        }

        if (statut >= StatusCodes.Status500InternalServerError)
            trace?.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Below the host's trace of the request, whether it comes as the current one or as a header.</summary>
    private Activity? Commencer(FunctionContext context) =>
        Activity.Current is null && ActivityContext.TryParse(context.TraceContext.TraceParent, null, isRemote: true, out var parent)
            ? Mesures.Traces.StartActivity(context.FunctionDefinition.Name, _sorte, parent)
            : Mesures.Traces.StartActivity(context.FunctionDefinition.Name, _sorte);
}
