using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>
/// Names the worker's trace of the invocation by its function and says how it ended; counts requests, refusals and timers' runs.
/// Outermost, to see faults.
/// </summary>
internal sealed class TraceMiddleware(TimeProvider clock) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var trace = Activity.Current is { Source.Name: Mesures.Worker } invocation ? invocation : null;
        trace?.DisplayName = context.FunctionDefinition.Name;
        if (context.GetHttpContext() is { } http)
        {
            Suivre(http, context.FunctionDefinition.Name, trace);
            await next(context);
        }
        else
        {
            await Derouler(context, next, trace);
        }
    }

    /// <summary>
    /// An answer is written once every middleware has returned, so what it became is known only when it leaves; one without a body may
    /// leave just after the invocation's end, which is well before an exporter reads the trace.
    /// </summary>
    private void Suivre(HttpContext http, string fonction, Activity? trace)
    {
        var depart = clock.GetTimestamp();
        http.Response.OnStarting(() =>
        {
            Compter(fonction, http, clock.GetElapsedTime(depart), trace);
            return Task.CompletedTask;
        });
    }

    private static async Task Derouler(FunctionContext context, FunctionExecutionDelegate next, Activity? trace)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault)
        {
            trace?.SetTag("error.type", fault.GetType().Name);
            Mesures.Minuterie(context.FunctionDefinition.Name, enPanne: true);
            throw;
        }

        Mesures.Minuterie(context.FunctionDefinition.Name, enPanne: false);
    }

    private static void Compter(string fonction, HttpContext http, TimeSpan duree, Activity? trace)
    {
        var statut = http.Response.StatusCode;
        Mesures.Requete(fonction, statut, duree);
        trace?.SetTag("statut", statut);
        if (http.Features.Get<ReponseDeRefus>() is { } refus)
        {
            Mesures.Refuse(refus.Code);
            trace?.SetTag("cej.refus", refus.Code);
        }

        if (statut >= StatusCodes.Status500InternalServerError)
            trace?.SetStatus(ActivityStatusCode.Error);
    }
}
