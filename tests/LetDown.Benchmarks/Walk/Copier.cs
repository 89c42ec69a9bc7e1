using System.Collections.Concurrent;
using System.Reflection;
using LetDown.Core.Programs;

namespace LetDown.Benchmarks.Walk;

/// <summary>
/// Copies everything that hangs on an object, private fields and closures included, so that a walk can go on from one place in many ways without
/// walking there again. Safe for several threads at once.
/// </summary>
internal sealed class Copier
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Func<object, object> Shallow =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    private readonly ConcurrentDictionary<Type, bool> _plain = new();
    private readonly ConcurrentDictionary<Type, FieldInfo[]> _fields = new();

    /// <summary>A copy that shares nothing with the original that could change.</summary>
    public T Copy<T>(T original)
        where T : class => (T)Copy(original, new(ReferenceEqualityComparer.Instance));

    private object Copy(object original, Dictionary<object, object> made)
    {
        var type = original.GetType();
        if (IsPlain(type))
        {
            return original;
        }

        if (made.TryGetValue(original, out var copy))
        {
            return copy;
        }

        if (original is Delegate call)
        {
            return made[original] = CopyCall(call, made);
        }

        copy = original is Array array ? array.Clone() : Shallow(original);
        if (!type.IsValueType)
        {
            made[original] = copy;
        }

        Renew(copy, type, made);
        return copy;
    }

    /// <summary>What a shallow copy still shares is copied as well.</summary>
    private void Renew(object copy, Type type, Dictionary<object, object> made)
    {
        if (copy is Array array)
        {
            for (var i = 0; !IsPlain(type.GetElementType()!) && i < array.Length; i++)
            {
                array.SetValue(array.GetValue(i) is { } item ? Copy(item, made) : null, i);
            }

            return;
        }

        foreach (var field in FieldsOf(type))
        {
            if (field.GetValue(copy) is { } value)
            {
                field.SetValue(copy, Copy(value, made));
            }
        }
    }

    private Delegate CopyCall(Delegate call, Dictionary<object, object> made) => Delegate.Combine(
        [.. call.GetInvocationList().Select(one => one.Target is null ? one : Delegate.CreateDelegate(one.GetType(), Copy(one.Target, made), one.Method))])!;

    /// <summary>Fields that may lead to something that changes.</summary>
    private FieldInfo[] FieldsOf(Type type) => _fields.GetOrAdd(type, static (type, self) =>
    {
        List<FieldInfo> fields = [];
        for (var declared = type; declared is not null; declared = declared.BaseType)
        {
            fields.AddRange(declared.GetFields(Fields).Where(field => !self.IsPlain(field.FieldType)));
        }

        return [.. fields];
    }, this);

    /// <summary>Nothing in it ever changes, or it is copied with what holds it.</summary>
    private bool IsPlain(Type type) => _plain.GetOrAdd(type, static (type, self) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(PumpProgram) || typeof(MemberInfo).IsAssignableFrom(type)
        || (type.IsValueType && Array.TrueForAll(self.FieldsOf(type), _ => false)), this);
}
