using System.Reflection;
using Cej.LocalRuntime.Binding;
using Cej.LocalRuntime.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Cej.LocalRuntime.Http;

/// <summary>Says of a function what ASP.NET Core says of its own endpoints, so that its OpenAPI generator describes it.</summary>
internal static class FunctionMetadata
{
    public static void AddTo(RouteEndpointBuilder builder, FunctionRoute route)
    {
        var method = route.Function.Method;
        builder.Metadata.Add(method);
        AddAnswer(builder, method);
        foreach (
            var attribute in method.DeclaringType!.GetCustomAttributes(inherit: true).Concat(method.GetCustomAttributes(inherit: true))
        )
            builder.Metadata.Add(attribute);

        if (route.Verbs.Count > 0)
            builder.Metadata.Add(new HttpMethodMetadata(route.Verbs));
        if (!builder.Metadata.OfType<IEndpointNameMetadata>().Any())
            builder.Metadata.Add(new EndpointNameMetadata(route.Function.Name));

        var parameters = method.GetParameters();
        foreach (var parameter in parameters.Where(ParameterBinders.IsNamedValue))
            builder.Metadata.Add(new ParameterMetadata(parameter));
        AddUntakenRouteParameters(builder, route, parameters);

        if (parameters.FirstOrDefault(ParameterBinders.IsBody) is { } body && !builder.Metadata.OfType<IAcceptsMetadata>().Any())
            builder.Metadata.Add(new AcceptsMetadata(["application/json"], body.ParameterType, isOptional: false));
    }

    /// <summary>OpenAPI wants every parameter of a path described, also those that the function reads from the request itself.</summary>
    private static void AddUntakenRouteParameters(RouteEndpointBuilder builder, FunctionRoute route, ParameterInfo[] parameters)
    {
        foreach (var untaken in route.Pattern.Parameters)
        {
            if (!parameters.Any(parameter => untaken.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)))
                builder.Metadata.Add(new ParameterMetadata(new TextParameter(untaken.Name)));
        }
    }

    /// <summary>Typed results (<c>Ok&lt;T&gt;</c>, <c>Results&lt;…&gt;</c>) describe their own answers.</summary>
    private static void AddAnswer(RouteEndpointBuilder builder, MethodInfo method)
    {
        var answer = MethodCompiler.AnswerOf(method.ReturnType);
        if (!typeof(IEndpointMetadataProvider).IsAssignableFrom(answer) || answer.IsInterface)
            return;

        typeof(FunctionMetadata)
            .GetMethod(nameof(Populate), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(answer)
            .Invoke(null, [method, builder]);
    }

    private static void Populate<T>(MethodInfo method, EndpointBuilder builder)
        where T : IEndpointMetadataProvider => T.PopulateMetadata(method, builder);

    private sealed class ParameterMetadata(ParameterInfo parameter) : IParameterBindingMetadata
    {
        public string Name => parameter.Name!;

        public bool HasTryParse => true;

        public bool HasBindAsync => false;

        public ParameterInfo ParameterInfo => parameter;

        public bool IsOptional =>
            parameter.HasDefaultValue
            || Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
    }

    private sealed class TextParameter : ParameterInfo
    {
        public TextParameter(string name)
        {
            NameImpl = name;
            ClassImpl = typeof(string);
            MemberImpl = typeof(TextParameter);
        }

        public override bool HasDefaultValue => false;

        public override object[] GetCustomAttributes(bool inherit) => [];

        public override object[] GetCustomAttributes(Type attributeType, bool inherit) => [];

        public override IList<CustomAttributeData> GetCustomAttributesData() => [];

        public override bool IsDefined(Type attributeType, bool inherit) => false;
    }
}
