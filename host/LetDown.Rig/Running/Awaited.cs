using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>What is common to everything that must have come by some time.</summary>
internal static class Awaited
{
    public static Finding Found(string kind, string name, Window window, double? at, string instead) => new()
    {
        Kind = kind,
        Name = name,
        Value = at,
        Unit = "s",
        Limits = new(window.From, window.To),
        Window = window,
        Note = at is null ? instead : null,
    };
}
