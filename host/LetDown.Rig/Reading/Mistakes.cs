using YamlDotNet.Core;

namespace LetDown.Rig.Reading;

/// <summary>Collects what is wrong with one file, so that all of it is told at once.</summary>
internal sealed class Mistakes(string file)
{
    private readonly List<Mistake> _all = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Mistake> All => [.. _all.OrderBy(mistake => mistake.Line).ThenBy(mistake => mistake.Column)];

    public void Add(Mark place, string message) => _all.Add(new(file, place.Line, place.Column, message));

    public void Add(string message) => _all.Add(new(file, 0, 0, message));
}
