using System.Reflection;
using System.Runtime.CompilerServices;

namespace LetDown.Firmware.RealTime;

/// <summary>Has whole assemblies compiled before anything in them is called: also what a rehearsal does not come to, such as a rare fault.</summary>
internal static class CompiledAhead
{
    private const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static void Prepare(params ReadOnlySpan<Assembly> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            foreach (var type in assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            {
                Prepare(type);
            }
        }
    }

    private static void Prepare(Type type)
    {
        foreach (var method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
        {
            if (!method.IsAbstract && !method.ContainsGenericParameters)
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle);
            }
        }
    }
}
