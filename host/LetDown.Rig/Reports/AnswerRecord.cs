namespace LetDown.Rig.Reports;

/// <summary>What a person answered, or a file in their place.</summary>
internal sealed record AnswerRecord(string Name, string Ask, string Answer, string By);
