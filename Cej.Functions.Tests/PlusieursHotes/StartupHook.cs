using System.Diagnostics;
using System.Globalization;
using System.Runtime.Loader;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.PlusieursHotes;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

/// <summary>
/// What .NET runs before Main in each host of a <see cref="Flotte"/> (<c>DOTNET_STARTUP_HOOKS</c>, which wants this very name): the documents
/// are those that another process serves, and nothing else of the program is changed.
/// </summary>
#pragma warning disable CA1050, MA0047, S3903 // The runtime looks for it outside of any namespace.
internal static class StartupHook
#pragma warning restore CA1050, MA0047, S3903
{
    public static void Initialize()
    {
        // The program knows its own libraries, not those of its tests.
        var ici = Path.GetDirectoryName(typeof(StartupHook).Assembly.Location)!;
        AssemblyLoadContext.Default.Resolving += (context, nom) =>
            Path.Combine(ici, nom.Name + ".dll") is var fichier && File.Exists(fichier) ? context.LoadFromAssemblyPath(fichier) : null;
        DiagnosticListener.AllListeners.Subscribe(new Suite<DiagnosticListener>(Suivre));
    }

    private static void Suivre(DiagnosticListener source)
    {
        if (source.Name == "Microsoft.Extensions.Hosting")
            source.Subscribe(new Suite<KeyValuePair<string, object?>>(Ajuster));
    }

    private static void Ajuster(KeyValuePair<string, object?> annonce)
    {
        if (annonce is { Key: "HostBuilding", Value: IHostBuilder builder })
            builder.ConfigureServices(services =>
            {
                services.RemoveAll<IDocumentStore>();
                services.AddDocuments(_ =>
                    DocumentsServis.Joindre(
                        int.Parse(Environment.GetEnvironmentVariable(Flotte.VariableDuPort)!, CultureInfo.InvariantCulture)
                    )
                );
            });
    }

    private sealed class Suite<T>(Action<T> quoi) : IObserver<T>
    {
        public void OnNext(T value) => quoi(value);

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
