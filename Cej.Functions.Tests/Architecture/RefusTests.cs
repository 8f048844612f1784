using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Cej.Functions.Tests.Architecture;

/// <summary>docs/openapi.json lists the codes of all refusals by reading static fields.</summary>
public sealed class RefusTests
{
    /// <summary>The record's own copies for <c>with</c>, and the short form of the refusals that only HTTP knows.</summary>
    private static readonly string[] Fabriques = ["<Clone>$", "Http"];

    [Fact]
    public void Every_refusal_begins_as_a_static_field()
    {
        var ailleurs = new[] { typeof(Refus).Assembly, typeof(ChatEvenement).Assembly }
            .SelectMany(assembly => ModuleDefinition.ReadModule(assembly.Location).GetTypes())
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody && !Fabriques.Contains(method.Name))
            .SelectMany(method => method.Body.Instructions.Where(CreeUnRefus).Select(instruction => (method, instruction)))
            .Where(creation => !creation.method.IsConstructor || !creation.method.IsStatic || !EstGarde(creation.instruction))
            .Select(creation => creation.method.FullName);
        Assert.Empty(ailleurs);
    }

    private static bool CreeUnRefus(Instruction instruction) =>
        instruction.OpCode.Code is Code.Newobj or Code.Call
        && instruction.Operand is MethodReference { Name: ".ctor" or "Http" } cree
        && (cree.Name == "Http" ? cree.ReturnType.FullName : cree.DeclaringType.FullName) == typeof(Refus).FullName;

    /// <summary>What follows, but for the properties that are set beside, stores it in a field.</summary>
    private static bool EstGarde(Instruction creation)
    {
        var suite = creation.Next;
        while (suite.OpCode.Code is not Code.Stsfld and not Code.Newobj and not Code.Ret)
            suite = suite.Next;
        return suite is { OpCode.Code: Code.Stsfld, Operand: FieldReference champ } && champ.FieldType.FullName == typeof(Refus).FullName;
    }
}
