namespace LetDown.App.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="What">The thing, in a word or two.</param>
/// <param name="Verdict">How it is.</param>
/// <param name="Text">What was found.</param>
/// <param name="Advice">What to do; empty when nothing.</param>
/// <param name="ExitCode">Of the whole command, when this is the first bad one.</param>
internal sealed record Finding(string What, Verdict Verdict, string Text, string Advice = "", int ExitCode = App.ExitCode.Unexpected);
