using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LetDown.Firmware.RealTime;

/// <summary>Has whole assemblies compiled before anything in them is called: also what a rehearsal does not come to, such as a rare fault.</summary>
internal static class CompiledAhead
{
    private const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
    private const string NothingTrimmed = "What is trimmed is compiled ahead of time, and then there is nothing to do here.";

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NothingTrimmed)]
    public static void Prepare(params ReadOnlySpan<Assembly> assemblies)
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled)
        {
            return;
        }

        foreach (var assembly in assemblies)
        {
            foreach (var type in assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            {
                Prepare(type);
            }
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = NothingTrimmed)]
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
