namespace Cej.Functions.Tests.Documents;

/// <summary>Microsoft's own query planner, which the SDK ships and uses on Linux when this variable is set.</summary>
internal static class CosmosQueryPlanner
{
    internal static void TurnOn() => Environment.SetEnvironmentVariable("AZURE_COSMOS_USE_QUERY_PLAN_INTEROP_LINUX", "true");
}
