namespace LetDown.Rig.Reading;

/// <summary>One thing that is wrong with a scenario file.</summary>
/// <param name="File">As it was named.</param>
/// <param name="Line">Counted from 1; 0 when it is about the whole file.</param>
/// <param name="Column">Characters, counted from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record Mistake(string File, long Line, long Column, string Message)
{
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : FormattableString.Invariant($"{File}, line {Line}, column {Column}: {Message}");
}
