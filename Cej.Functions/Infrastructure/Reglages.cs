using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Infrastructure;

/// <summary>Checks options by their attributes, and says what is wrong in the words of whoever has to put it right: setting names.</summary>
internal static class Reglages
{
    public static OptionsBuilder<T> ValiderReglages<T>(this OptionsBuilder<T> builder, string section)
        where T : class
    {
        builder.Services.AddSingleton<IValidateOptions<T>>(new Validation<T>(section));
        return builder;
    }

    private sealed class Validation<T>(string section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            List<ValidationResult> fautes = [];
            Validator.TryValidateObject(options, new(options), fautes, validateAllProperties: true);
            // What spans several settings is only asked once each of them is well.
            if (fautes.Count > 0 && options is IValidatableObject ensemble)
                fautes.AddRange(ensemble.Validate(new(options)));
            return fautes.Count == 0
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(
                    fautes
                        .SelectMany(faute => faute.MemberNames.Select(membre => Dire(options, membre, faute)))
                        .Distinct(StringComparer.Ordinal)
                );
        }

        private string Dire(T options, string membre, ValidationResult faute) =>
            typeof(T).GetProperty(membre)!.GetValue(options) is null or ""
                ? $"Setting {section}:{membre} is missing."
                : $"Setting {section}:{membre}: {faute.ErrorMessage}";
    }
}
