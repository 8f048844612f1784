using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Cej.Functions.Infrastructure;

/// <summary>
/// Reads settings and checks them by the attributes of their options, and says what is wrong in the words of whoever has to put it right:
/// setting names. One that cannot be read is a problem among the others, and hides none of them.
/// </summary>
internal static class Reglages
{
    public static OptionsBuilder<T> LierReglages<T>(this OptionsBuilder<T> builder, IConfigurationSection section)
        where T : class
    {
        builder.Configure(options => Lisibles<T>(section).Bind(options));
        builder.Services.AddSingleton<IValidateOptions<T>>(new Validation<T>(section));
        builder.Services.AddSingleton(new AuDemarrage(static services => services.AddOptions<T>().ValidateOnStart()));
        return builder;
    }

    /// <summary>A host does not start with wrong settings: all that were read are checked, and all that is wrong is said at once.</summary>
    public static void ValiderAuDemarrage(this IServiceCollection services)
    {
        foreach (var reglages in services.Select(service => service.ImplementationInstance).OfType<AuDemarrage>().ToArray())
            reglages.Valider(services);
    }

    /// <summary>Before there are services. What cannot be read keeps its default; the validation of the start names it.</summary>
    public static T LireReglages<T>(this IConfigurationSection section)
        where T : class, new() => Lisibles<T>(section).Get<T>() ?? new();

    private static IConfiguration Lisibles<T>(IConfigurationSection section)
    {
        string[] illisibles = [.. Illisibles<T>(section).Select(reglage => reglage.Name)];
        if (illisibles.Length == 0)
            return section;
        var lisibles = section
            .AsEnumerable(makePathsRelative: true)
            .Where(reglage => !illisibles.Contains(reglage.Key.Split(':')[0], StringComparer.OrdinalIgnoreCase));
        return new ConfigurationBuilder().AddInMemoryCollection(lisibles).Build();
    }

    private static IEnumerable<PropertyInfo> Illisibles<T>(IConfigurationSection section) =>
        typeof(T)
            .GetProperties()
            .Where(reglage => reglage.CanWrite)
            .Join(
                section.GetChildren(),
                reglage => reglage.Name,
                lu => lu.Key,
                (reglage, lu) => (reglage, lu),
                StringComparer.OrdinalIgnoreCase
            )
            .Where(reglage => !EstLisible(reglage.lu, reglage.reglage.PropertyType))
            .Select(reglage => reglage.reglage);

    private static bool EstLisible(IConfigurationSection reglage, Type type)
    {
        try
        {
            reglage.Get(type);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Without the value: it may be a secret in the wrong place.</summary>
    private static string Attendu(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            { IsEnum: true } choix => $"none of {string.Join(", ", Enum.GetNames(choix))}.",
            var nombre when nombre == typeof(int) || nombre == typeof(double) => "no number.",
            var oui when oui == typeof(bool) => "neither true nor false.",
            var adresse when adresse == typeof(Uri) => "no address.",
            var duree when duree == typeof(TimeSpan) => "no duration (days.hours:minutes:seconds).",
            var heure when heure == typeof(TimeOnly) => "no time (hours:minutes).",
            _ => "cannot be read.",
        };

    private sealed record AuDemarrage(Action<IServiceCollection> Valider);

    private sealed class Validation<T>(IConfigurationSection section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            PropertyInfo[] illisibles = [.. Illisibles<T>(section)];
            List<ValidationResult> fautes = [];
            Validator.TryValidateObject(options, new(options), fautes, validateAllProperties: true);
            // What spans several settings is only asked once each of them is well.
            if (fautes.Count > 0 && options is IValidatableObject ensemble)
                fautes.AddRange(ensemble.Validate(new(options)));
            string[] dites =
            [
                .. illisibles.Select(reglage => $"Setting {section.Path}:{reglage.Name}: {Attendu(reglage.PropertyType)}"),
                .. fautes
                    .SelectMany(faute =>
                        faute
                            .MemberNames.Except(illisibles.Select(reglage => reglage.Name), StringComparer.Ordinal)
                            .Select(membre => Dire(options, membre, faute))
                    )
                    .Distinct(StringComparer.Ordinal),
            ];
            return dites.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(dites);
        }

        private string Dire(T options, string membre, ValidationResult faute) =>
            typeof(T).GetProperty(membre)!.GetValue(options) is null or ""
                ? $"Setting {section.Path}:{membre} is missing."
                : $"Setting {section.Path}:{membre}: {faute.ErrorMessage}";
    }
}
