using System.Diagnostics;
using OpenTelemetry;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>Takes the message of a fault out of the worker's trace of an invocation: it may hold what somebody wrote.</summary>
internal sealed class SansMessages : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data is { Source.Name: Mesures.Worker, StatusDescription: not null })
            data.SetStatus(data.Status);
    }
}
