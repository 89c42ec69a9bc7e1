using LetDown.Host.Tricks;

namespace LetDown.Export.Json;

/// <summary>A trick that she used; the name is there when it is one of her own.</summary>
internal sealed record ExportedTrick(DateTimeOffset At, string Trick, string? Name = null)
{
    public static ExportedTrick From(TrickUse use) => new(use.At, use.Trick, use.Name.Length == 0 ? null : use.Name);

    public TrickUse ToUse() => new(At, Trick, Name ?? "");
}
