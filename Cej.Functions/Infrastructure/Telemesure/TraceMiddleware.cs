using System.Diagnostics;
using Cej.Functions.Infrastructure.Http;
using Microsoft.AspNetCore.Http;
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
        var trace = Commencer(context);
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

    /// <summary>An answer is written once every middleware has returned, so what it became is known only when it leaves.</summary>
    private void Suivre(HttpContext http, string fonction, Activity? trace)
    {
        var depart = clock.GetTimestamp();
        http.Response.OnStarting(() =>
        {
            Compter(fonction, http, clock.GetElapsedTime(depart), trace);
            trace?.Dispose();
            return Task.CompletedTask;
        });
        // Of a caller who left, no answer ever leaves.
        if (trace is not null)
            http.Response.RegisterForDispose(trace);
    }

    private static async Task Derouler(FunctionContext context, FunctionExecutionDelegate next, Activity? trace)
    {
        using (trace)
        {
            try
            {
                await next(context);
            }
            catch (Exception fault)
            {
                trace?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
                Mesures.Minuterie(context.FunctionDefinition.Name, enPanne: true);
                throw;
            }

            Mesures.Minuterie(context.FunctionDefinition.Name, enPanne: false);
        }
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

    /// <summary>Below the host's trace of the request, whether it comes as the current one or as a header.</summary>
    private Activity? Commencer(FunctionContext context) =>
        Activity.Current is null && ActivityContext.TryParse(context.TraceContext.TraceParent, null, isRemote: true, out var parent)
            ? Mesures.Traces.StartActivity(context.FunctionDefinition.Name, _sorte, parent)
            : Mesures.Traces.StartActivity(context.FunctionDefinition.Name, _sorte);
}
