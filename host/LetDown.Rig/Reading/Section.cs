using System.Globalization;
using LetDown.Rig.Scenarios;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LetDown.Rig.Reading;

/// <summary>One mapping of a scenario file. Whatever is not as it should be is noted with its place; then the value is absent.</summary>
internal sealed class Section(YamlMappingNode node, string what, Mistakes mistakes)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Where it begins.</summary>
    public Mark Start => node.Start;

    /// <summary>The names it has, in the file's order.</summary>
    public IReadOnlyList<string> Keys => [.. node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value!)];

    public bool Has(string key) => Look(key) is not null;

    /// <summary>Whether a list of that name has anything in it.</summary>
    public bool HasItems(string key) => Look(key) is YamlSequenceNode { Children.Count: > 0 };

    /// <summary>Notes that something is wrong with the value of a key, or with the whole section where the key is absent.</summary>
    public void Wrong(string key, string message) => mistakes.Add(Look(key)?.Start ?? Start, message);

    public string? Text(string key, string example)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalarNode scalar && Scalars.IsText(scalar))
        {
            return scalar.Value!;
        }

        mistakes.Add(value.Start, $"{key} must be words, such as {example}; put what looks like a number into quotes.");
        return null;
    }

    public double? Number(string key, double least, double most, string unit)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalarNode scalar && Scalars.Number(scalar) is { } number && number >= least && number <= most)
        {
            return number;
        }

        mistakes.Add(value.Start, string.Create(CultureInfo.InvariantCulture, $"{key} must be a number from {least} to {most}{unit}."));
        return null;
    }

    /// <summary>Whatever stands there, as it is written; nothing for a list or a section.</summary>
    public string? Scalar(string key) => (Find(key) as YamlScalarNode)?.Value;

    /// <summary>True or false, or yes or no.</summary>
    public bool? YesNo(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        switch ((value as YamlScalarNode)?.Value)
        {
            case "true" or "yes": return true;
            case "false" or "no": return false;
            default:
                mistakes.Add(value.Start, $"{key} must be true or false.");
                return null;
        }
    }

    public int? Whole(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalarNode scalar && Scalars.Number(scalar) is { } number && double.IsInteger(number) && Math.Abs(number) <= int.MaxValue)
        {
            return (int)number;
        }

        mistakes.Add(value.Start, $"{key} must be a whole number, such as 7.");
        return null;
    }

    /// <summary>One of a list of words.</summary>
    public T? Word<T>(string key, IReadOnlyList<T> all, Func<T, string> word)
        where T : struct => Find(key) is { } value ? WordAt(value, key, all, word) : null;

    public T? Word<T>(string key)
        where T : struct, Enum => Word(key, Words.All<T>(), Words.Of);

    /// <summary>One word, or a list of them.</summary>
    public IReadOnlyList<T>? WordList<T>(string key, IReadOnlyList<T> all, Func<T, string> word)
        where T : struct
    {
        if (Find(key) is not YamlSequenceNode { Children.Count: > 0 } list)
        {
            return Word(key, all, word) is { } one ? [one] : null;
        }

        return [.. list.Children.Select(value => WordAt(value, key, all, word)).OfType<T>()];
    }

    /// <summary>A list of words of one form; an absent one has none.</summary>
    public IReadOnlyList<string> Texts(string key, Func<string, bool> isFine, string example)
    {
        if (Find(key) is not { } value)
        {
            return [];
        }

        var texts = value is YamlSequenceNode list ? list.Children.Select(child => (child as YamlScalarNode)?.Value ?? "").ToList() : [""];
        if (texts.Count == 0 || !texts.TrueForAll(text => isFine(text)))
        {
            mistakes.Add(value.Start, $"{key} must be a list such as {example}.");
        }

        return texts;
    }

    public Section? Child(string key, string example)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlMappingNode mapping)
        {
            return new(mapping, key, mistakes);
        }

        mistakes.Add(value.Start, $"{key} must be written like {example}.");
        return null;
    }

    /// <summary>The sections of a list; an absent list has none.</summary>
    public IReadOnlyList<Section> Children(string key, string one, string example)
    {
        var value = Find(key);
        if (value is not YamlSequenceNode list)
        {
            if (value is not null)
            {
                mistakes.Add(value.Start, $"{key} must be a list, each line like - {example}.");
            }

            return [];
        }

        foreach (var wrong in list.Children.Where(child => child is not YamlMappingNode))
        {
            mistakes.Add(wrong.Start, $"{one} must be written like {example}.");
        }

        return [.. list.Children.OfType<YamlMappingNode>().Select(child => new Section(child, one, mistakes))];
    }

    /// <summary>Notes every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value;
            if (name is null || !_asked.Contains(name))
            {
                mistakes.Add(key.Start, $"{what} has no {name ?? "such key"} here: it can have {string.Join(", ", _asked)}.");
            }
        }
    }

    private T? WordAt<T>(YamlNode value, string key, IReadOnlyList<T> all, Func<T, string> word)
        where T : struct
    {
        if (value is YamlScalarNode scalar && Scalars.IsText(scalar))
        {
            foreach (var one in all)
            {
                if (word(one) == scalar.Value)
                {
                    return one;
                }
            }
        }

        mistakes.Add(value.Start, $"{key} must be one of {string.Join(", ", all.Select(word))}.");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return Look(key);
    }

    private YamlNode? Look(string key) => node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}
