using System.Reflection;
using Xunit;

namespace Readout.Tests;

/// <summary>Nothing in the library uses a later stage; the coder alone knows them all.</summary>
public class ArchitectureTests
{
    private static readonly string[] s_order = ["Readout.Text", "Readout.Documents", "Readout.Lexicons", "Readout.Places", "Readout.Language", "Readout.Actors", "Readout.Events", "Readout.Circumstances", "Readout.Quotations", "Readout.Attribution"];

    [Fact]
    public void No_stage_uses_a_later_one()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in typeof(Coder).Assembly.GetTypes())
            foreach (var used in UsedBy(type))
                if (Stage(type) is >= 0 and var own && Stage(used) is >= 0 and var other && other > own)
                    wrong.Add($"{type.FullName} uses {used.FullName}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_type_has_a_room()
    {
        var roomless = typeof(Coder).Assembly.GetExportedTypes().Where(type => Stage(type) < 0 && type.Namespace != "Readout").Select(type => type.FullName);
        Assert.Empty(roomless);
    }

    [Fact]
    public void The_library_reaches_no_network_and_no_database() =>
        Assert.DoesNotContain(typeof(Coder).Assembly.GetReferencedAssemblies(), name => name.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Data.Common");

    private static int Stage(Type type) => Array.FindIndex(s_order, room => type.Namespace == room || type.Namespace?.StartsWith(room + ".", StringComparison.Ordinal) == true);

    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var used = new List<Type?> { type.BaseType };
        used.AddRange(type.GetInterfaces());
        used.AddRange(type.GetFields(All).Select(field => field.FieldType));
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            used.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            if (method is MethodInfo { ReturnType: var returned }) used.Add(returned);
            if (method.GetMethodBody() is not { } body) continue;
            used.AddRange(body.LocalVariables.Select(local => local.LocalType));
            used.AddRange(CalledBy(method, body));
        }
        return used.OfType<Type>().SelectMany(Parts);
    }

    // Calls and constructions: one-byte opcodes call, callvirt and newobj, two-byte ldftn, each followed by a token of the called member.
    private static IEnumerable<Type> CalledBy(MethodBase method, MethodBody body)
    {
        var code = body.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] is not (0x28 or 0x6F or 0x73)) continue;
            if (Declaring(method, BitConverter.ToInt32(code, i + 1)) is { } type) yield return type;
        }
    }

    private static Type? Declaring(MethodBase method, int token)
    {
        if ((token >> 24) is not (0x06 or 0x0A or 0x2B)) return null;
        try
        {
            var (ofType, ofMethod) = (method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
            return method.Module.ResolveMember(token, ofType, ofMethod)?.DeclaringType;
        }
        catch (Exception problem) when (problem is ArgumentException or BadImageFormatException)
        {
            // Bytes that looked like a call were part of another instruction.
            return null;
        }
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
}
