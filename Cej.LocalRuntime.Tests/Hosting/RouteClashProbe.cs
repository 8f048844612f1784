using System.Reflection;
using System.Reflection.Emit;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Cej.LocalRuntime.Tests.Hosting;

/// <summary>Starts an application with two functions whose routes are only known at run time.</summary>
internal static class RouteClashProbe
{
    public static bool Clash(string left, string[] leftVerbs, string right, string[] rightVerbs)
    {
        var module = AssemblyBuilder
            .DefineDynamicAssembly(new AssemblyName("Probe" + Guid.NewGuid().ToString("N")), AssemblyBuilderAccess.RunAndCollect)
            .DefineDynamicModule("Probe");
        var type = module.DefineType("Probe", TypeAttributes.Public);
        Define(type, "Left", left, leftVerbs);
        Define(type, "Right", right, rightVerbs);
        try
        {
            using var directory = new TemporaryDirectory();
            using var host = App.Builder(directory.Path).UseFunctionsFrom(type.CreateType()).ConfigureFunctionsWebApplication().Build();
            return false;
        }
        catch (InvalidOperationException exception)
        {
            Assert.Contains("can match the same request", exception.Message, StringComparison.Ordinal);
            return true;
        }
    }

    private static void Define(TypeBuilder type, string name, string route, string[] verbs)
    {
        var method = type.DefineMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), [typeof(HttpRequest)]);
        method.GetILGenerator().Emit(OpCodes.Ret);
        method.SetCustomAttribute(new CustomAttributeBuilder(typeof(FunctionAttribute).GetConstructor([typeof(string)])!, [name]));
        method
            .DefineParameter(1, ParameterAttributes.None, "request")
            .SetCustomAttribute(
                new CustomAttributeBuilder(
                    typeof(HttpTriggerAttribute).GetConstructor([typeof(AuthorizationLevel), typeof(string[])])!,
                    [AuthorizationLevel.Anonymous, verbs],
                    [typeof(HttpTriggerAttribute).GetProperty(nameof(HttpTriggerAttribute.Route))!],
                    [route]
                )
            );
    }
}
