using System.Reflection;
using System.Text.Json;
using Cej.LocalRuntime.Context;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Cej.LocalRuntime.Binding;

/// <summary>
/// Fills a parameter by its name from what the Azure host calls trigger data: the route, else the query, else a top-level
/// property of a JSON body.
/// </summary>
internal sealed class NamedValueBinder(ParameterInfo parameter, bool alwaysInRoute) : ParameterBinder
{
    private readonly string _name = parameter.Name!;
    private readonly object? _default = parameter.HasDefaultValue ? parameter.DefaultValue : null;
    private readonly bool _required =
        !parameter.HasDefaultValue && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null;
    private readonly ValueConverter _converter = new(parameter.ParameterType);

    public static bool Supports(Type type) => ValueConverter.Supports(type);

    public override ValueTask<object?> Bind(LocalFunctionContext context)
    {
        var request = context.Request!.Request;
        if (request.RouteValues.TryGetValue(_name, out var value) && value is not null)
            return new(Convert(value as string ?? value.ToString()!, context));
        if (request.Query.TryGetValue(_name, out var query))
            return new(Convert(query.ToString(), context));
        return alwaysInRoute || request.ContentLength is null or 0 || !request.HasJsonContentType() ? new(Missing()) : FromBody(context);
    }

    private async ValueTask<object?> FromBody(LocalFunctionContext context)
    {
        var request = context.Request!.Request;
        request.EnableBuffering();
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: context.Request.RequestAborted);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Missing();

            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (!property.Name.Equals(_name, StringComparison.OrdinalIgnoreCase) || property.Value.ValueKind == JsonValueKind.Null)
                    continue;

                var text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
                return Convert(text, context);
            }

            return Missing();
        }
        catch (JsonException)
        {
            return Missing();
        }
        finally
        {
            request.Body.Position = 0;
        }
    }

    private object? Missing() =>
        _required
            ? throw new FunctionInputConverterException($"Parameter '{_name}' of type {parameter.ParameterType} has no value.")
            : _default;

    private object? Convert(string text, LocalFunctionContext context)
    {
        try
        {
            return _converter.Convert(text, context.InstanceServices);
        }
        catch (Exception exception) when (exception is FormatException or JsonException or OverflowException)
        {
            throw new FunctionInputConverterException(
                $"Cannot convert parameter '{_name}' of function '{context.Function.Name}' to {parameter.ParameterType}.",
                exception
            );
        }
    }
}
