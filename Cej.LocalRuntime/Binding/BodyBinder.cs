using Cej.LocalRuntime.Context;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Binding;

/// <summary>Binds the request's body with MVC's input formatters and faults, as the worker does, when they refuse it.</summary>
internal sealed class BodyBinder(Type type) : ParameterBinder
{
    private Prepared? _prepared;

    public override async ValueTask<object?> Bind(LocalFunctionContext context)
    {
        var http = context.Request!;
        var (metadata, binder) = _prepared ??= Prepare(http);
        var binding = new DefaultModelBindingContext
        {
            ModelMetadata = metadata,
            ModelName = metadata.BinderModelName ?? "",
            BindingSource = BindingSource.Body,
            ModelState = new ModelStateDictionary(),
            ActionContext = new ActionContext { HttpContext = http },
        };

        await binder.BindModelAsync(binding);
        if (binding.Result.IsModelSet)
            return binding.Result.Model;
        if (binding.ModelState.IsValid)
            return null;

        var errors = binding.ModelState.Values.SelectMany(entry => entry.Errors);
        throw new InvalidOperationException(string.Join(Environment.NewLine, errors.Select(Text)));
    }

    private static string Text(ModelError error) =>
        error.ErrorMessage is { Length: > 0 } message ? message : error.Exception?.Message ?? "";

    private Prepared Prepare(HttpContext http)
    {
        var metadata = http.RequestServices.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(type);
        var binder = http
            .RequestServices.GetRequiredService<IModelBinderFactory>()
            .CreateBinder(
                new ModelBinderFactoryContext
                {
                    Metadata = metadata,
                    BindingInfo = new BindingInfo { BinderModelName = metadata.BinderModelName ?? "", BindingSource = BindingSource.Body },
                }
            );
        return new Prepared(metadata, binder);
    }

    private sealed record Prepared(ModelMetadata Metadata, IModelBinder Binder);
}
