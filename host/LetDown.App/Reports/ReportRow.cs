namespace LetDown.App.Reports;

/// <summary>One session of a report, in words; amounts are empty when they are hidden.</summary>
internal sealed record ReportRow(string When, string Length, string Left, string Right, string LetDowns, string FirstLetDown, string Went, string Notes);
